import type { PlanFinding, PlanRuleId } from '../follow-up/schema.js'

export function planFinding(
  rule: PlanRuleId,
  at: string,
  params: Readonly<Record<string, string | number>> = {},
): PlanFinding {
  return { rule, at, params }
}

/** Sorted by what they say, each once: the same whatever order the input had. */
export function sortPlanFindings(findings: readonly PlanFinding[]): PlanFinding[] {
  const byContent = new Map(
    findings.map((finding) => [
      JSON.stringify([finding.at, finding.rule, Object.entries(finding.params).sort()]),
      finding,
    ]),
  )
  return [...byContent.entries()].sort(([a], [b]) => compare(a, b)).map(([, finding]) => finding)
}

function compare(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0
}
