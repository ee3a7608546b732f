import type { Indicator, IndicatorTarget } from '../schema.js'
import type { JudgedTarget, ResultGroup, TargetVerdict } from './schema.js'

/**
 * The target that holds for a period and group, judged: the one that is valid through the whole
 * period. `null` where there is none, or no figure to judge.
 */
export function judgeTarget(
  { targets }: Pick<Indicator, 'targets'>,
  place: { readonly from: string; readonly to: string; readonly group: ResultGroup },
  figure: number | null,
  interval: { readonly lower: number; readonly upper: number } | null,
): JudgedTarget | null {
  const target = targets.find(
    ({ validFrom, validTo, when }) =>
      validFrom <= place.from &&
      (validTo === undefined || place.to <= validTo) &&
      Object.entries(when ?? {}).every(([field, value]) => place.group[field] === value),
  )
  if (target === undefined || figure === null) return null
  return { target, verdict: verdictOf(target, figure, interval) }
}

/**
 * Undecided where the interval of a share spans the target. A target of all or none cannot be
 * cleared by an interval, so there the share itself decides.
 */
function verdictOf(
  target: IndicatorTarget,
  figure: number,
  interval: { readonly lower: number; readonly upper: number } | null,
): TargetVerdict {
  const bound = target.atLeast ?? target.atMost ?? target.below ?? 0
  if (interval === null || bound <= 0 || bound >= 1) {
    return meets(target, figure) ? 'met' : 'not-met'
  }
  const low = meets(target, interval.lower)
  return low === meets(target, interval.upper) ? (low ? 'met' : 'not-met') : 'undecided'
}

function meets({ atLeast, atMost, below }: IndicatorTarget, figure: number): boolean {
  if (atLeast !== undefined) return figure >= atLeast
  return atMost !== undefined ? figure <= atMost : below !== undefined && figure < below
}
