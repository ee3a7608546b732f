import type { IndicatorLink } from '../schema.js'
import type { EffectCaveat, FigureInterval, IndicatorFollowUp, PlanFigure } from './schema.js'

/** How many periods show which way a figure went before. */
const enoughPeriods = 3

/** Which way a figure went, by how much, and what that does not show. */
export function effectOf(
  { better, chosenBecause }: IndicatorLink,
  baseline: PlanFigure | undefined,
  latest: PlanFigure | undefined,
  series: readonly PlanFigure[],
): Pick<IndicatorFollowUp, 'change' | 'difference' | 'caveats'> {
  if (baseline === undefined || latest === undefined || baseline.unit !== latest.unit) {
    return { change: 'unknown', difference: null, caveats: [] }
  }
  const before = series.filter(({ to }) => to !== null && baseline.to !== null && to <= baseline.to)
  const interval = differenceInterval(baseline, latest)
  const value = latest.value - baseline.value
  const wentUp = value > 0
  const isPoor = chosenBecause === 'poor' || isWorstOf(baseline, before, better)
  const caveats: readonly (EffectCaveat | false)[] = [
    'no-causal-claim',
    isPoor && 'regression-to-the-mean',
    interval === null
      ? 'chance-not-known'
      : interval.lower <= 0 && interval.upper >= 0 && 'within-chance',
    before.length < enoughPeriods && 'few-periods',
  ]
  return {
    change: value === 0 ? 'unchanged' : wentUp === (better === 'higher') ? 'better' : 'worse',
    difference: { value, interval },
    caveats: caveats.filter((caveat) => caveat !== false),
  }
}

/**
 * The 95 % interval of the difference of two shares: the hybrid score interval of Newcombe
 * (Statistics in Medicine 17, 1998, method 10), made of the two Wilson intervals.
 */
function differenceInterval(baseline: PlanFigure, latest: PlanFigure): FigureInterval | null {
  if (baseline.interval === null || latest.interval === null) return null
  const [a, b] = [baseline, latest]
  const [before, after] = [baseline.interval, latest.interval]
  const difference = b.value - a.value
  return {
    lower: difference - Math.hypot(b.value - after.lower, before.upper - a.value),
    upper: difference + Math.hypot(after.upper - b.value, a.value - before.lower),
  }
}

/** Whether the baseline is poorer than every figure before it, where there are enough to say. */
function isWorstOf(
  { value, to }: PlanFigure,
  before: readonly PlanFigure[],
  better: IndicatorLink['better'],
): boolean {
  const others = before.filter((figure) => figure.to !== to)
  return (
    others.length >= enoughPeriods - 1 &&
    others.every((figure) => (better === 'higher' ? value < figure.value : value > figure.value))
  )
}
