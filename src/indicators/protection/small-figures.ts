import type { SuppressionPolicy } from '../schema.js'

/** The two figures of a cell that a policy protects. */
export interface Figures {
  readonly numerator: number
  readonly denominator: number
}

/** Whether a policy hides a cell for its own sake. */
export function isSmall(policy: SuppressionPolicy, figures: Figures): boolean {
  return hasSmallDenominator(policy, figures) || hasSmallNumerator(policy, figures)
}

export function hasSmallDenominator(policy: SuppressionPolicy, { denominator }: Figures): boolean {
  return denominator < policy.minDenominator
}

export function hasSmallNumerator(policy: SuppressionPolicy, { numerator }: Figures): boolean {
  return (
    policy.smallNumerators !== null &&
    numerator >= policy.smallNumerators.from &&
    numerator <= policy.smallNumerators.to
  )
}
