import { checkShape } from '../../calendar/shapes.js'
import { countArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'

/**
 * A ratio of whole numbers, rounded to a number of decimals (0–9), halves up (away from zero).
 *
 * The rounding is done in whole numbers, so that no half is lost to binary fractions: 2.675 gives
 * 2.68. So the published Norwegian percentages are rounded. A denominator of 0 throws
 * `invalid-argument`; numbers that are not whole or negative, 2^53 or more, or other
 * decimals, `invalid-count`; options that are no object, `invalid-argument`.
 *
 * @example
 * ```ts
 * import { roundHalfUp } from 'pasientforlop'
 *
 * roundHalfUp(1352 * 100, 3038) // => 45
 * roundHalfUp(2675, 1000, { decimals: 2 }) // => 2.68
 * roundHalfUp(1, 0) // throws 'invalid-argument'
 * ```
 */
export function roundHalfUp(
  numerator: number,
  denominator: number,
  options: { readonly decimals?: number } = {},
): number {
  countArgument(numerator, 'numerator', 0)
  countArgument(denominator, 'denominator', 0)
  checkShape(options, { fields: {} }, 'options', 'invalid-argument')
  const { decimals = 0 } = options
  countArgument(decimals, 'decimals', 0)
  if (numerator > Number.MAX_SAFE_INTEGER || denominator > Number.MAX_SAFE_INTEGER) {
    throw misuse('invalid-count', 'numerator and denominator must be whole numbers below 2 ** 53')
  }
  if (denominator === 0 || decimals > 9) {
    throw misuse('invalid-argument', 'denominator must be at least 1, and decimals at most 9')
  }
  const scaled = BigInt(numerator) * 10n ** BigInt(decimals)
  const rounded = (2n * scaled + BigInt(denominator)) / (2n * BigInt(denominator))
  return Number(rounded) / 10 ** decimals
}
