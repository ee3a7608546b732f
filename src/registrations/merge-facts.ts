import { assemblyFinding } from './assembly-finding.js'
import { factNames } from './read-facts.js'
import type { AssemblyFinding, KnownFacts, PathwayFacts } from './schema.js'

/** The facts of a pathway without any; shared and frozen. */
export const noFacts: KnownFacts = /* @__PURE__ */ Object.freeze({
  birthDate: null,
  birthYear: null,
  severity: null,
  rightGrantedFor: null,
  referralReceived: null,
  referralAssessed: null,
  emergencyAssessed: null,
  specialistTeamReceived: null,
  treatmentStarted: null,
})

/**
 * The facts of a pathway from those of its rows in event order. Where rows disagree, the earliest
 * stands and a finding names the fact and the rows that carry it.
 */
export function mergeFacts(
  rows: readonly number[],
  factsOfRows: ReadonlyMap<number, PathwayFacts>,
  pathway: string,
  findings: AssemblyFinding[],
): KnownFacts {
  if (rows.length === 0) return noFacts
  const merged: Record<string, unknown> = { ...noFacts }
  for (const fact of factNames) {
    const carriers = rows.filter((row) => factsOfRows.get(row)?.[fact] !== undefined)
    const values = carriers.map((row) => factsOfRows.get(row)?.[fact])
    const [first] = values
    if (first === undefined) continue
    merged[fact] = first
    if (values.every((value) => value === first)) continue
    carriers.sort((a, b) => a - b)
    findings.push(assemblyFinding('conflicting-facts', pathway, carriers, { fact }))
  }
  return merged as unknown as KnownFacts
}
