import type { SuppressionPolicy } from '../schema.js'

/** The two figures of a cell that a policy protects. */
export interface Figures {
  readonly numerator: number
  readonly denominator: number
}

export const hasSmallDenominator = (policy: SuppressionPolicy, { denominator }: Figures): boolean =>
  denominator < policy.minDenominator

export const hasSmallNumerator = (policy: SuppressionPolicy, { numerator }: Figures): boolean =>
  policy.smallNumerators !== null &&
  numerator >= policy.smallNumerators.from &&
  numerator <= policy.smallNumerators.to

/** Whether a policy hides a cell for its own sake. */
export const isSmall = (policy: SuppressionPolicy, figures: Figures): boolean =>
  hasSmallDenominator(policy, figures) || hasSmallNumerator(policy, figures)
