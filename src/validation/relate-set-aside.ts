import type { EventCode } from '../codes/schema.js'
import type { AssembledColumns } from '../registrations/assemble-columns.js'
import type {
  RegistrationColumns,
  StatedCode,
} from '../registrations/columns/registration-columns.js'
import type { AssemblyFinding } from '../registrations/schema.js'
import type { Finding, RuleId } from './schema.js'

/** The event that a finding of a rule misses. */
export const missedBy: { readonly [Rule in RuleId]?: EventCode } = {
  'npr-105': 'A',
  'npr-208': 'M',
  'npr-221': 'C',
  'npr-222': 'C',
  'extended-without-decision': 'C',
  'help-without-closing': 'X',
  'no-need-without-closing': 'X',
}

/** Rows that repeat others, or have not happened yet, could not be what is missed. */
const noCandidates: readonly RuleId[] = ['npr-102', 'future-date']

/**
 * The findings of assembly and of validation, those that miss an event with the rows that could be
 * it, had they not been set aside: of the same patient, unit and type.
 */
export function relateSetAside(
  { findings, columns, pathways, codes }: AssembledColumns,
  judged: readonly Finding[],
): Finding[] {
  const all = [...findings, ...judged]
  const candidates = candidatesOf(findings, columns, codes)
  if (candidates.size === 0) return all
  const placeById = new Map<string, number>()
  for (let place = 0; place < pathways.length; place += 1)
    placeById.set(pathways.idOf(place), place)
  return all.map((finding) => {
    const event = missedBy[finding.rule]
    const place = event === undefined ? undefined : placeById.get(finding.pathway as string)
    if (place === undefined) return finding
    const rows = candidates.get(
      keyOf(
        pathways.patients[pathways.patientOf[place] as number] as string,
        pathways.units[pathways.unitOf[place] as number] as string,
        `${pathways.types[pathways.typeOf[place] as number]}${event}`,
      ),
    )
    return rows === undefined ? finding : { ...finding, relatedRows: rows }
  })
}

/** The rows that are set aside, by patient, unit and the type and event that they were meant for. */
function candidatesOf(
  findings: readonly AssemblyFinding[],
  { patients, units, codes: codeOf, stated }: RegistrationColumns,
  codes: AssembledColumns['codes'],
): ReadonlyMap<string, number[]> {
  const candidates = new Map<string, Set<number>>()
  for (const { rule, effect, rows } of findings) {
    if (effect !== 'set-aside' || noCandidates.includes(rule)) continue
    for (const row of rows) {
      const place = codeOf[row] as number
      const code = codes[place] as AssembledColumns['codes'][number]
      const meant = meantBy(code, stated[place] as StatedCode)
      const patient = patients.names[patients.places[row] as number]
      const unit = units.names[units.places[row] as number]
      if (patient === undefined || unit === undefined) continue
      const key = keyOf(patient, unit, meant)
      const known = candidates.get(key)
      if (known === undefined) candidates.set(key, new Set([row]))
      else known.add(row)
    }
  }
  return new Map([...candidates].map(([key, rows]) => [key, [...rows].sort((a, b) => a - b)]))
}

/** The type and event that a code is of, or was meant for where only its outcome is at fault; else ''. */
function meantBy(code: AssembledColumns['codes'][number], stated: StatedCode): string {
  if ('bits' in code) return code.type + code.event
  if (code.code !== null) return code.code.slice(0, 4)
  if (code.fault !== 'outcome-missing' && code.fault !== 'outcome-not-allowed') return ''
  const { code: text, pathway, event } = stated
  return typeof text === 'string' && text !== '' ? text.slice(0, 4) : `${pathway}${event}`
}

function keyOf(patient: string, unit: string, meant: string): string {
  // With its length no unit ends where a patient begins, whatever signs they have.
  return `${meant}${unit.length} ${unit}${patient}`
}
