import { factNames } from './read-facts.js'
import type { AssemblyFinding, PathwayFacts } from './schema.js'

/** The facts of a pathway without any; shared and frozen. */
export const noFacts: PathwayFacts = /* @__PURE__ */ Object.freeze({})

/**
 * The facts of a pathway from those of its rows in event order. Where rows disagree, the earliest
 * stands and a finding names the fact and the rows that carry it.
 */
export function mergeFacts(
  rows: readonly number[],
  factsOfRows: ReadonlyMap<number, PathwayFacts>,
  pathway: string,
  findings: AssemblyFinding[],
): PathwayFacts {
  if (rows.length === 0) return noFacts
  if (rows.length === 1) return factsOfRows.get(rows[0] as number) ?? noFacts
  const merged: Record<string, string | number> = {}
  for (const fact of factNames) {
    const carriers = rows.filter((row) => factsOfRows.get(row)?.[fact] !== undefined)
    const values = carriers.map((row) => factsOfRows.get(row)?.[fact])
    const [first] = values
    if (first === undefined) continue
    merged[fact] = first
    if (values.every((value) => value === first)) continue
    findings.push({
      rule: 'conflicting-facts',
      effect: 'flagged',
      pathway,
      rows: carriers.sort((a, b) => a - b),
      params: { fact },
    })
  }
  return merged as PathwayFacts
}
