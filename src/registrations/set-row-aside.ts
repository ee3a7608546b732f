import { dateFault } from '../calendar/parse-iso-date.js'
import { firstDay } from '../calendar/scan-day.js'
import { kindOf } from '../misuse/misuse.js'
import { faultOfCode, isAbsent } from './code-fault.js'
import type { CodeIndex } from './code-index.js'
import type { AssemblyFinding } from './schema.js'

/** A row of which nothing is known yet. */
export type LooseRow = Record<
  'patient' | 'unit' | 'date' | 'code' | 'pathway' | 'event' | 'outcome' | 'careLevel' | 'facts',
  unknown
>

/** Why a row cannot be placed, in the order code, date, patient, unit. */
export function setRowAside(
  row: LooseRow,
  at: number,
  index: CodeIndex,
  place: number,
  day: number,
): AssemblyFinding {
  const base = { effect: 'flagged', rows: [at] } as const
  if (place < 0) return { rule: 'npr-201', ...base, params: { fault: faultOfCode(index, row) } }
  if (isAbsent(row.date)) return { rule: 'npr-107', ...base, params: { kind: kindOf(row.date) } }
  if (day < firstDay) {
    return {
      rule: 'invalid-date',
      ...base,
      params: { fault: typeof row.date === 'string' ? dateFault(day) : 'not-a-string' },
    }
  }
  const code = index.codes[place]
  if (code?.validToText !== undefined && day > code.validTo) {
    return {
      rule: 'npr-120',
      ...base,
      params: { type: code.type, event: code.event, validTo: code.validToText },
    }
  }
  if (code !== undefined && day < code.validFrom) {
    return { rule: 'npr-201', ...base, params: { fault: 'not-yet-valid' } }
  }
  return isName(row.patient)
    ? { rule: 'missing-unit', ...base, params: { kind: kindOf(row.unit) } }
    : { rule: 'missing-patient', ...base, params: { kind: kindOf(row.patient) } }
}

/** A text that is more than blanks; one that begins with a plain letter or digit is at once. */
export function isName(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const first = value.charCodeAt(0)
  return (first > 32 && first < 128) || value.trim() !== ''
}
