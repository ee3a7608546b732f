import type { PlanFinding, PlanRuleId } from './follow-up-schema.js'

export const planFinding = (
  rule: PlanRuleId,
  at: string,
  params: Readonly<Record<string, string | number>> = {},
): PlanFinding => ({ rule, at, params })

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Sorted by what they say, each once: the same whatever order the input had. */
export const sortPlanFindings = (findings: readonly PlanFinding[]): PlanFinding[] => {
  const byContent = new Map(
    findings.map((finding) => [
      JSON.stringify([finding.at, finding.rule, Object.entries(finding.params).sort()]),
      finding,
    ]),
  )
  return [...byContent.entries()].sort(([a], [b]) => compare(a, b)).map(([, finding]) => finding)
}
