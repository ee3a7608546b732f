import type { Measure, SmallFigure } from './types.js'

/** What of a policy decides about single figures. */
export interface SmallnessPolicy {
  readonly minDenominator: number
  readonly smallNumerators: { readonly from: number; readonly to: number } | null
  /** Denominators without their numerators that are small; none by default. */
  readonly smallComplements?: { readonly from: number; readonly to: number } | null | undefined
}

/** A share, or, with no numerator, a count or a duration, by the statuses of its figures. */
export function measureOf(
  policy: SmallnessPolicy,
  {
    denominator,
    numerator,
    reasons,
  }: {
    readonly denominator: number
    readonly numerator: number | null
    readonly reasons?: readonly number[]
  },
): Measure {
  const small: SmallFigure[] = [
    { of: denominator, without: null, from: 1, to: policy.minDenominator - 1 },
  ]
  if (numerator !== null && policy.smallNumerators !== null) {
    small.push({ of: numerator, without: null, ...policy.smallNumerators })
  }
  if (numerator !== null && policy.smallComplements) {
    small.push({ of: denominator, without: numerator, ...policy.smallComplements })
  }
  return {
    statuses: numerator === null ? [denominator] : [denominator, numerator],
    small: small.filter(({ from, to }) => from <= to),
    listed: denominator,
    reasons,
    rank: 0,
  }
}

/**
 * Counts that stand beside results, such as the steps of a funnel: hidden together where one of
 * them is small, without hiding the result. `listed` is the largest, the population.
 */
export function countsBeside(
  policy: SmallnessPolicy,
  {
    listed,
    steps,
    rank,
  }: { readonly listed: number; readonly steps: readonly number[]; readonly rank: number },
): Measure {
  const { from, to } = policy.smallNumerators ?? { from: 1, to: policy.minDenominator - 1 }
  const statuses = [...new Set([listed, ...steps])]
  return {
    statuses,
    small: from <= to ? statuses.map((of) => ({ of, without: null, from, to })) : [],
    listed,
    rank,
  }
}
