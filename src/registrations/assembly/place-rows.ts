import { dateFault } from '../../calendar/parse-iso-date.js'
import { firstDay } from '../../calendar/scan-day.js'
import type { IsoDate } from '../../calendar/schema.js'
import { assemblyFinding, factFinding } from '../assembly-finding.js'
import { kinds } from '../columns/kinds.js'
import { careLevels, noDay, type RegistrationColumns } from '../columns/registration-columns.js'
import type { AssemblyFinding, AssemblyParams, AssemblyRuleId } from '../schema.js'
import {
  type CodeIndex,
  dayShift,
  type IndexedCode,
  isValidOn,
  lastValidBefore,
  type Span,
} from './code-index.js'
import { type RefusedCode, readCode } from './stated-code.js'

/** Rows with their place: which can be in a pathway, and by what key they are ordered. */
export interface PlacedRows {
  /** By row: the sort key, or -1 where the row is set aside. */
  readonly keys: Int32Array
  /** By stated code: what it is. */
  readonly codes: readonly (IndexedCode | RefusedCode)[]
  /** By stated code: the place of its type, or -1. */
  readonly typeOf: Int32Array
  readonly count: number
}

/** The day after which nothing has happened yet, as number and text. */
export interface Horizon {
  readonly day: number
  readonly text: IsoDate
}

/** Gives rows their place; what cannot have one becomes findings, every fault of it one. */
export function placeRows(
  columns: RegistrationColumns,
  index: CodeIndex,
  horizon: Horizon | null,
  findings: AssemblyFinding[],
): PlacedRows {
  const codes = columns.stated.map((stated) => readCode(index, stated))
  const bits = Int32Array.from(codes, (code) => ('bits' in code ? code.bits : -1))
  const typeOf = Int32Array.from(codes, (code) => ('bits' in code ? code.typePlace : -1))
  const spans: (readonly Span[] | null)[] = codes.map((code) =>
    'bits' in code ? code.spans : null,
  )
  const hasSpans = spans.some((span) => span !== null)
  const keys = new Int32Array(columns.length)
  const last = horizon?.day ?? Number.POSITIVE_INFINITY
  const { days, patients, units } = columns
  let count = 0
  for (let row = 0; row < columns.length; row += 1) {
    const place = columns.codes[row] as number
    const day = days[row] as number
    const isPlaced =
      day >= firstDay &&
      day <= last &&
      (bits[place] as number) >= 0 &&
      (patients.places[row] as number) >= 0 &&
      (units.places[row] as number) >= 0 &&
      (!hasSpans || isValidOn(spans[place] as readonly Span[] | null, day))
    if (isPlaced) {
      const level = columns.careLevels[row] as number
      keys[row] =
        ((day - firstDay) << dayShift) | (levelRanks[level] ?? 3) | (bits[place] as number)
      count += 1
      if (level >= careLevels.length) noteLevel(level, row, findings)
    } else {
      keys[row] = -1
      const code = codes[place] as IndexedCode | RefusedCode
      if (horizon !== null && day > last) noteFuture(code, row, horizon, findings)
      else setAside(columns, code, row, findings)
    }
  }
  noteFacts(columns, keys, findings)
  return { keys, codes, typeOf, count }
}

/** The ranks of care levels, in the order of their texts; unknown and what is none last. */
const levelRanks = /* @__PURE__ */ Uint8Array.of(3, 2, 0, 1)

/** The care levels by their rank. */
export const levelsByRank: Uint8Array = /* @__PURE__ */ Uint8Array.of(2, 3, 1, 0)

function noteFuture(
  code: IndexedCode | RefusedCode,
  row: number,
  { text }: Horizon,
  findings: AssemblyFinding[],
): void {
  const params =
    'bits' in code
      ? { type: code.type, event: code.event, asOf: text }
      : { type: null, event: null, asOf: text }
  findings.push(assemblyFinding('future-date', null, [row], params))
}

/** Every reason why a row has no place. */
function setAside(
  columns: RegistrationColumns,
  code: IndexedCode | RefusedCode,
  row: number,
  findings: AssemblyFinding[],
): void {
  const raise = <Rule extends AssemblyRuleId>(rule: Rule, params: AssemblyParams[Rule]) =>
    findings.push(assemblyFinding(rule, null, [row], params))
  const day = columns.days[row] as number
  if ('fault' in code) raise('npr-201', code)
  else if (day >= firstDay && !isValidOn(code.spans, day)) {
    const validTo = lastValidBefore(code.spans ?? [], day)
    if (validTo !== null) raise('npr-120', { type: code.type, event: code.event, validTo })
    else raise('npr-201', { fault: 'not-yet-valid', code: null, allowed: [] })
  }
  if (day < firstDay) {
    if (day > noDay) raise('invalid-date', { fault: dateFault(day) })
    else {
      const kind = kinds[noDay - day] as string
      if (missingKinds.includes(kind)) raise('npr-107', { kind })
      else raise('invalid-date', { fault: 'not-a-string' })
    }
  }
  const patient = columns.patients.places[row] as number
  if (patient < 0) raise('missing-patient', { kind: kinds[-1 - patient] as string })
  const unit = columns.units.places[row] as number
  if (unit < 0) raise('missing-unit', { kind: kinds[-1 - unit] as string })
}

/** An empty text is a missing date. */
const missingKinds: readonly string[] = ['undefined', 'null', 'string']

function noteLevel(level: number, row: number, findings: AssemblyFinding[]): void {
  const kind = kinds[level - careLevels.length] as string
  findings.push(assemblyFinding('invalid-care-level', null, [row], { kind }))
}

/** The facts of rows with a place that cannot be used. */
function noteFacts(
  { factFaults }: RegistrationColumns,
  keys: Int32Array,
  findings: AssemblyFinding[],
): void {
  for (const fault of factFaults) {
    if (keys[fault.row] !== -1) findings.push(factFinding(fault, null, [fault.row]))
  }
}
