import { dateFault } from '../calendar/parse-iso-date.js'
import { firstDay } from '../calendar/scan-day.js'
import { kindOf } from '../misuse/misuse.js'
import { assemblyFinding } from './assembly-finding.js'
import { faultOfCode, isAbsent } from './code-fault.js'
import type { CodeIndex } from './code-index.js'
import type { AssemblyFinding, AssemblyParams, AssemblyRuleId, CodeFault } from './schema.js'

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
  const raise = <Rule extends AssemblyRuleId>(rule: Rule, params: AssemblyParams[Rule]) =>
    assemblyFinding(rule, null, [at], params)
  const codeFault = (fault: CodeFault) =>
    raise('npr-201', { fault, code: null, allowed: allowedOutcomes(index, row, fault) })
  if (place < 0) return codeFault(faultOfCode(index, row))
  if (isAbsent(row.date)) return raise('npr-107', { kind: kindOf(row.date) })
  if (day < firstDay) {
    const fault = typeof row.date === 'string' ? dateFault(day) : 'not-a-string'
    return raise('invalid-date', { fault })
  }
  const code = index.codes[place]
  if (code?.validToText !== undefined && day > code.validTo) {
    return raise('npr-120', { type: code.type, event: code.event, validTo: code.validToText })
  }
  if (code !== undefined && day < code.validFrom) return codeFault('not-yet-valid')
  return isName(row.patient)
    ? raise('missing-unit', { kind: kindOf(row.unit) })
    : raise('missing-patient', { kind: kindOf(row.patient) })
}

/** The outcomes that the event of a row may have, where its outcome is at fault. */
function allowedOutcomes(index: CodeIndex, row: LooseRow, fault: CodeFault): readonly string[] {
  if (fault !== 'outcome-missing' && fault !== 'outcome-not-allowed') return []
  const code = isAbsent(row.code) ? `${row.pathway}${row.event}` : `${row.code}`
  const definition = index.definitions.find(({ type }) => type === code.slice(0, 3))
  return definition?.events.find(({ event }) => event === code.slice(3, 4))?.outcomes ?? []
}

/** A text that is more than blanks; one that begins with a plain letter or digit is at once. */
export function isName(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const first = value.charCodeAt(0)
  return (first > 32 && first < 128) || value.trim() !== ''
}
