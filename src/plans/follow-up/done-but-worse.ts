import { planFinding } from '../check/plan-findings.js'
import type { IndicatorFollowUp, ObligationStatus, PlanFinding } from './schema.js'

/**
 * Contradictions: a holder reports done, but its figure, or that of the plan as a whole once every
 * holder is done, has gone the wrong way since the baseline.
 */
export function doneButWorse(
  tiltak: string,
  statuses: readonly ObligationStatus[],
  indicators: readonly IndicatorFollowUp[],
  owner: string,
): readonly PlanFinding[] {
  const done = statuses.filter(isDone)
  const organisations = new Set(
    done.flatMap(({ obligation: { holder } }) =>
      holder.kind === 'organisation' ? [holder.organisation] : [],
    ),
  )
  const isWholeDone = done.length > 0 && done.length === statuses.length
  return indicators
    .filter(({ change }) => change === 'worse')
    .filter(
      ({ group }) =>
        (group !== undefined && organisations.has(group)) ||
        (isWholeDone && (group === undefined || group === owner)),
    )
    .map(({ indicator, group, baseline, latest }) =>
      planFinding('done-but-worse', tiltak, {
        indicator,
        ...(group === undefined ? {} : { group }),
        ...('value' in baseline ? { baseline: baseline.value } : {}),
        ...('value' in latest && latest.value !== undefined ? { latest: latest.value } : {}),
      }),
    )
}

function isDone({ state }: ObligationStatus) {
  return state.startsWith('done')
}
