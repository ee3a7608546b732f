import { firstDay, scanDay } from '../calendar/scan-day.js'
import { kindOf } from '../misuse/misuse.js'
import { assemblyFinding } from './assembly-finding.js'
import { isAbsent } from './code-fault.js'
import type { AssemblyFinding, FactName, PathwayFacts } from './schema.js'

type Facts = { -readonly [K in keyof PathwayFacts]: PathwayFacts[K] }

export const factNames = [
  'birthDate',
  'birthYear',
  'severity',
  'rightGrantedFor',
  'referralReceived',
  'referralAssessed',
  'emergencyAssessed',
  'specialistTeamReceived',
  'treatmentStarted',
] as const satisfies readonly (keyof PathwayFacts)[]

const choices: Partial<Record<keyof PathwayFacts, readonly string[]>> = {
  severity: ['severe', 'less-severe'],
  rightGrantedFor: ['assessment', 'treatment'],
}

/** A clean copy of a row's facts; what cannot be used is a finding, the row stays where it is. */
export function readFacts(
  facts: unknown,
  row: number,
  findings: AssemblyFinding[],
): PathwayFacts | undefined {
  const refuse = (fact: FactName | 'facts', value: unknown) =>
    findings.push(
      assemblyFinding('invalid-fact', null, [row], { fact, kind: kindOf(value), use: null }),
    )
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    refuse('facts', facts)
    return undefined
  }
  const clean: Facts = {}
  let any = false
  for (const name of factNames) {
    const value = (facts as Record<string, unknown>)[name]
    if (isAbsent(value)) continue
    const fact = readFact(name, value)
    if (fact === undefined) {
      refuse(name, value)
      continue
    }
    ;(clean as Record<string, string | number>)[name] = fact
    any = true
  }
  return any ? clean : undefined
}

/** The fact as the library keeps it, or undefined where it is not one. */
function readFact(name: keyof PathwayFacts, value: unknown): string | number | undefined {
  if (name === 'birthYear') {
    return Number.isInteger(value) && (value as number) >= 1900 && (value as number) <= 2200
      ? (value as number)
      : undefined
  }
  if (typeof value !== 'string') return undefined
  const allowed = choices[name]
  if (allowed !== undefined) return allowed.includes(value) ? value : undefined
  return scanDay(value) >= firstDay ? value.slice(0, 10) : undefined
}
