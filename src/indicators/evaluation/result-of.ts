import type { CellCounts } from '../counting/tally.js'
import type { ProtectionPolicy } from '../protection/schema.js'
import type { Indicator } from '../schema.js'
import { judgeTarget } from './judge-target.js'
import type { Funnel, IndicatorResult, ResultPlace } from './schema.js'
import { summariseDays } from './summarise-days.js'
import { wilsonInterval } from './wilson-interval.js'

/** What there is to show of one period and group. */
export interface Shown {
  readonly counts: CellCounts
  /** The histogram of days; empty for what measures none. */
  readonly days: readonly (readonly [number, number])[]
  /** Whether the steps of the funnel may be shown. */
  readonly funnel: 'shown' | 'hidden'
}

/** The result of a figure that may be shown: a value, or why there is none. */
export function resultOf(
  indicator: Indicator,
  place: ResultPlace & { readonly from: string; readonly to: string },
  { counts, days, funnel: shown }: Shown,
  policy: Pick<ProtectionPolicy, 'minMean' | 'minQuantiles'>,
): IndicatorResult {
  const { period, group, from, to } = place
  const { measure } = indicator
  const funnel = shown === 'shown' ? funnelOf(indicator, counts) : null
  if (measure === 'count') {
    return { state: 'value', measure, period, group, count: counts.denominator, funnel }
  }
  if (counts.denominator === 0) {
    const reason =
      counts.population === 0
        ? 'empty-population'
        : counts.unknown > 0
          ? 'nothing-decided'
          : 'all-excluded'
    return { state: 'not-computable', measure, period, group, reason, funnel }
  }
  if (measure === 'duration') {
    const summary = summariseDays(days, policy)
    const target = judgeTarget(indicator, { from, to, group }, summary.mean, null)
    return { state: 'value', measure, period, group, days: summary, target, funnel }
  }
  const { numerator, denominator } = counts
  const share = numerator / denominator
  const interval = wilsonInterval(numerator, denominator)
  return {
    state: 'value',
    measure,
    period,
    group,
    share,
    numerator,
    denominator,
    interval,
    target: judgeTarget(indicator, { from, to, group }, share, interval),
    funnel,
  }
}

function funnelOf(indicator: Indicator, counts: CellCounts): Funnel {
  return {
    populationUnknown: counts.populationUnknown,
    population: counts.population,
    excluded: indicator.exclusions.map(({ id }, at) => ({ id, count: counts.excluded[at] ?? 0 })),
    unknown: counts.unknown,
    denominator: counts.denominator,
    numerator: indicator.measure === 'share' ? counts.numerator : null,
  }
}
