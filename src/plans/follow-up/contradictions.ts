import { planFinding } from '../check/plan-findings.js'
import type { IndicatorFollowUp, ObligationStatus, PlanFinding } from './schema.js'

/**
 * Where reports and figures say different things: a holder reports done, but its figure has gone the
 * wrong way since the baseline; or nobody reports done, and the figure has gone the right way all
 * the same. Of the plan as a whole: once every holder is done, or none is.
 */
export function contradictions(
  tiltak: string,
  statuses: readonly ObligationStatus[],
  indicators: readonly IndicatorFollowUp[],
  owner: string,
): readonly PlanFinding[] {
  const done = statuses.filter(isDone)
  const open = statuses.filter((status) => !isDone(status) && status.state !== 'discontinued')
  return indicators.flatMap((figure) => {
    if (figure.change === 'worse' && concerns(figure, done, statuses, owner)) {
      return [effectFinding('done-but-worse', tiltak, figure)]
    }
    return figure.change === 'better' && concerns(figure, open, statuses, owner)
      ? [effectFinding('not-done-but-better', tiltak, figure)]
      : []
  })
}

function isDone({ state }: ObligationStatus) {
  return state.startsWith('done')
}

/** Whether the figure is of one of those holders, or of the whole and they are all there are. */
function concerns(
  { group }: IndicatorFollowUp,
  some: readonly ObligationStatus[],
  all: readonly ObligationStatus[],
  owner: string,
): boolean {
  const isOfOne = some.some(
    ({ obligation: { holder } }) => holder.kind === 'organisation' && holder.organisation === group,
  )
  const isWhole = some.length > 0 && some.length === all.length
  return isOfOne || (isWhole && (group === null || group === owner))
}

function effectFinding(
  rule: 'done-but-worse' | 'not-done-but-better',
  tiltak: string,
  { indicator, group, baseline, latest }: IndicatorFollowUp,
): PlanFinding {
  return planFinding(rule, tiltak, {
    indicator,
    group,
    baseline: 'unknown' in baseline ? Number.NaN : baseline.value,
    latest: 'unknown' in latest ? Number.NaN : latest.value,
  })
}
