import { firstDay } from '../calendar/scan-day.js'
import { writeDay } from '../calendar/write-day.js'
import { compareTexts } from '../misuse/compare-texts.js'
import type { openingOf } from './fixed.js'
import type { Extent } from './range.js'
import type { Deadline, DeadlineReading, DeadlineReason } from './schema.js'

type Opening = ReturnType<typeof openingOf>

type Relation = NonNullable<Opening['preposition']>

/** Meanings that a dictionary, an encyclopedia or the plans' own use bears out. */
const attested: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'in day',
  'in quarter',
  'in tertial',
  'in half-year',
  'in third-of-year',
  'by day',
  'by-end month',
  'by-end year',
])

/** How an extent is the deadline, by the words before it. */
export function place(
  lead: Opening['lead'],
  as: Exclude<Relation, object>,
  extent: Extent,
): Deadline {
  const isRange = extent.span === undefined
  if (lead === 'start' || (as === 'from' && !isRange)) {
    if (lead === 'target-in' || lead === 'completed-in') return ambiguous([])
    if (as === 'in') return start(extent, 'closed')
    return as === 'from' ? start(extent, 'open') : ambiguous([])
  }
  if (extent.eitherOf !== undefined) {
    return as === 'in'
      ? interval('either-year', extent)
      : ambiguous(extent.eitherOf.map((one) => place(lead, as, one)))
  }
  if (isRange && as !== 'in' && as !== 'between' && as !== 'from') {
    return ambiguous(withinOrBefore(extent))
  }
  if (as === 'within') {
    return extent.precision === 'day' ? interval('by', extent) : ambiguous(withinOrBefore(extent))
  }
  if (as === 'before' && extent.precision === 'third-of-year') {
    return ambiguous(withinOrBefore(extent))
  }
  if (as === 'by' || as === 'by-end' || as === 'before') {
    return interval(as === 'by-end' && extent.precision === 'day' ? 'by' : as, extent)
  }
  return interval(lead === 'completed-in' || lead === 'target-in' ? lead : 'in', extent)
}

/** Before a span begins, or by the time it ends: what "innen 2026" can mean. */
export function withinOrBefore(extent: Extent): readonly Deadline[] {
  if (extent.span !== undefined) {
    const end = extent.precision === 'day' ? 'by' : 'by-end'
    return [interval('before', extent), interval(end, extent)]
  }
  const [from, to] = extent.days
  return [
    interval('before', { days: [from, from], precision: 'day' }),
    interval('by', { days: [to, to], precision: 'day' }),
  ]
}

export function ambiguous(readings: readonly Deadline[]): Deadline {
  const dated = readings.flatMap((one) =>
    one.kind === 'interval' ? [one] : one.kind === 'unreadable' ? one.readings : [],
  )
  const byContent = new Map(dated.map((one) => [JSON.stringify(one), one]))
  const sorted = [...byContent.values()].sort((a, b) => compareTexts(a.due, b.due))
  return { kind: 'unreadable', reason: 'ambiguous', readings: sorted }
}

/** Words that name no date, and why. */
export function unreadable(reason: DeadlineReason): Deadline {
  return { kind: 'unreadable', reason, readings: [] }
}

function start({ days, precision }: Extent, end: 'open' | 'closed'): Deadline {
  return {
    kind: 'start',
    from: writeDay(days[0]),
    to: end === 'open' ? null : writeDay(days[1]),
    precision,
    evidence: precision === 'day' ? 'secondary' : 'inferred',
  }
}

function interval(reading: DeadlineReading, extent: Extent): Deadline {
  const [from, to] = extent.days
  const { precision } = extent
  const evidence = evidenceOf(reading, extent)
  if (reading === 'before') {
    if (from - 1 < firstDay) return unreadable('out-of-range')
    const due = writeDay(from - 1)
    return { kind: 'interval', from: null, to: due, due, precision, reading, evidence }
  }
  const due = writeDay(to)
  return reading === 'by' || reading === 'by-end'
    ? { kind: 'interval', from: null, to: due, due, precision, reading, evidence }
    : { kind: 'interval', from: writeDay(from), to: due, due, precision, reading, evidence }
}

function evidenceOf(reading: DeadlineReading, { precision, span }: Extent) {
  // The dictionary names "ultimo" of a month only; of a year it is by analogy.
  return attested.has(`${reading} ${precision}`) &&
    !(precision === 'third-of-year' && span?.ordinal === 3)
    ? 'secondary'
    : 'inferred'
}
