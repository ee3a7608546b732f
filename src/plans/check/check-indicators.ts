import type { PlanFinding } from '../follow-up/schema.js'
import type { IndicatorLink, Measurement } from '../schema.js'
import { checkOrder, checkReference } from './check-references.js'
import type { KnownIds } from './known-ids.js'
import { planFinding } from './plan-findings.js'

/** That the indicators of a tiltak or benefit exist and can be computed, and their figures' dates. */
export function checkIndicators(
  at: string,
  links: readonly IndicatorLink[],
  known: KnownIds,
): readonly PlanFinding[] {
  return links.flatMap(({ indicator, baseline, targets }) => [
    ...(known.notComputable.has(indicator)
      ? [planFinding('not-computable', at, { indicator })]
      : checkReference(at, 'indicators', indicator, known.indicators)),
    ...('unknown' in baseline ? [] : checkMeasurement(at, 'baseline', baseline, known)),
    ...('unknown' in targets ? [] : targets).flatMap((target) =>
      checkMeasurement(at, 'targets', target, known),
    ),
  ])
}

function checkMeasurement(
  at: string,
  field: string,
  { from, to, source }: Measurement,
  known: KnownIds,
): readonly PlanFinding[] {
  return [
    ...checkOrder(at, field, from, to),
    ...(source === undefined ? [] : checkReference(at, field, source, known.sources)),
  ]
}
