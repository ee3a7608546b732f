import { scanDay } from '../../calendar/scan-day.js'
import type { IsoDate } from '../../calendar/schema.js'
import { eventOrder } from '../../codes/event-order.js'
import type { EventCode, PathwayType } from '../../codes/schema.js'
import { compareTexts } from '../../misuse/compare-texts.js'
import type { AllowedEvent, PathwayDefinition } from '../../pathways/schema.js'

/** Bits of a sort key: day (17), event rank (4), outcome (5), care level (2); together 28. */
export const dayShift = 11
export const rankShift = 7
export const outcomeShift = 2

/** A time in which a code is valid, both days included. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly toText: IsoDate | null
}

/** An allowed code: its parts, the place of its type, its bits of the sort key, and when it is valid. */
export interface IndexedCode {
  readonly type: PathwayType
  readonly event: EventCode
  readonly outcome: string
  readonly typePlace: number
  readonly bits: number
  /** In no order; `null` where it is valid at any time. */
  readonly spans: readonly Span[] | null
}

/** The allowed codes of a set of definitions. */
export interface CodeIndex {
  /** By type, so that the caller's order of definitions cannot be seen in the answer. */
  readonly definitions: readonly PathwayDefinition[]
  readonly codes: ReadonlyMap<string, IndexedCode>
  readonly typePlaces: ReadonlyMap<string, number>
}

const known = new WeakMap<readonly PathwayDefinition[], CodeIndex>()

/** The index of definitions that `definitionsArgument` let through; made once for a list that stays the same. */
export function codeIndexOf(definitions: readonly PathwayDefinition[]): CodeIndex {
  const before = known.get(definitions)
  if (before !== undefined) return before
  const index = compile(definitions)
  known.set(definitions, index)
  return index
}

function compile(definitions: readonly PathwayDefinition[]): CodeIndex {
  const sorted = [...definitions].sort((a, b) => compareTexts(a.type, b.type))
  const codes = new Map<string, IndexedCode>()
  const typePlaces = new Map<string, number>()
  sorted.forEach(({ type, events }, typePlace) => {
    typePlaces.set(type, typePlace)
    for (const allowed of events) addEvent(codes, type, typePlace, allowed)
  })
  return { definitions: sorted, codes, typePlaces }
}

function addEvent(
  codes: Map<string, IndexedCode>,
  type: PathwayType,
  typePlace: number,
  { event, outcomes, validFrom, validTo }: AllowedEvent,
): void {
  const rank = eventOrder.indexOf(event)
  const always = validFrom === undefined && validTo === undefined
  const span: Span = {
    from: validFrom === undefined ? Number.NEGATIVE_INFINITY : scanDay(validFrom),
    to: validTo === undefined ? Number.POSITIVE_INFINITY : scanDay(validTo),
    toText: validTo ?? null,
  }
  for (const outcome of outcomes.length === 0 ? [''] : outcomes) {
    const key = type + event + outcome
    const before = codes.get(key)?.spans
    codes.set(key, {
      type,
      event,
      outcome,
      typePlace,
      bits: (rank << rankShift) | (outcomePlace(outcome) << outcomeShift),
      spans: always || before === null ? null : before === undefined ? [span] : [...before, span],
    })
  }
}

/** An outcome in the key: the place of its letter, or 0 for none. */
function outcomePlace(outcome: string) {
  return outcome === '' ? 0 : outcome.charCodeAt(0) - 64
}

/** Whether a code is valid on a day: within any of its spans. */
export function isValidOn(spans: readonly Span[] | null, day: number): boolean {
  return spans === null || spans.some(({ from, to }) => day >= from && day <= to)
}

/** The last day on which a code was valid before a day; `null` where it was not valid yet. */
export function lastValidBefore(spans: readonly Span[], day: number): IsoDate | null {
  let last: Span | null = null
  for (const span of spans) if (span.to < day && span.to >= (last?.to ?? span.to)) last = span
  return last === null ? null : last.toText
}
