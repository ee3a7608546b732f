import type { Period } from '../../calendar/schema.js'
import type { Indicator, IndicatorTarget, ResultGroup, TargetVerdict } from '../schema.js'

/** The target that holds for a period and group: valid through the whole period, else none. */
export function targetFor(
  { targets }: Pick<Indicator, 'targets'>,
  period: Period,
  group: ResultGroup,
): IndicatorTarget | undefined {
  return targets.find(
    ({ validFrom, validTo, when = {} }) =>
      validFrom <= period.from &&
      (validTo === undefined || period.to <= validTo) &&
      Object.entries(when).every(([field, value]) => group[field] === value),
  )
}

/**
 * Judges a share in per cent by its interval: undecided when the interval spans the target. A
 * target of all or none cannot be cleared by an interval, so there the share itself decides.
 */
export function judgeShare(
  target: IndicatorTarget,
  share: number,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): TargetVerdict {
  if (target.value <= 0 || target.value >= 100) return judgeFigure(target, share * 100)
  const low = meets(target, lower * 100)
  return low === meets(target, upper * 100) ? (low ? 'met' : 'not-met') : 'undecided'
}

/** Judges a figure that has no interval. */
export function judgeFigure(target: IndicatorTarget, figure: number): TargetVerdict {
  return meets(target, figure) ? 'met' : 'not-met'
}

function meets({ comparison, value }: IndicatorTarget, figure: number): boolean {
  if (comparison === 'atLeast') return figure >= value
  return comparison === 'atMost' ? figure <= value : figure < value
}
