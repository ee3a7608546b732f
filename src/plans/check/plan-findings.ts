import { byKey } from '../../misuse/compare-texts.js'
import type { PlanFinding, PlanFindingParams, PlanRuleId } from '../follow-up/schema.js'
import type { Tiltak } from '../schema.js'

/** A finding of a rule, with the params that its texts need. */
export function planFinding<Rule extends PlanRuleId>(
  rule: Rule,
  at: string,
  params: PlanFindingParams[Rule],
): PlanFinding {
  return { rule, at, params } as PlanFinding
}

/** A deadline that cannot be read, with what it could mean; nothing where it can. */
export function unreadableDeadline({ id, deadline, raw }: Tiltak): readonly PlanFinding[] {
  if (deadline?.kind !== 'unreadable') return []
  const { reason, readings } = deadline
  return [planFinding('deadline-unreadable', id, { reason, raw: raw.deadline ?? '', readings })]
}

/** Sorted by what they say, each once: the same whatever order the input had. */
export function sortPlanFindings(findings: readonly PlanFinding[]): readonly PlanFinding[] {
  const byContent = new Map(
    findings.map((finding) => [
      JSON.stringify([finding.at, finding.rule, Object.entries(finding.params).sort()]),
      finding,
    ]),
  )
  return [...byContent.entries()].sort(byKey).map(([, finding]) => finding)
}
