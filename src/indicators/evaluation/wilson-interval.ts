import { countArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'

/** The standard normal quantile of 97.5 %, to the precision of a double. */
const z = 1.959963984540054

/**
 * The 95 % Wilson score interval of a share: `lower` and `upper` from 0 to 1, always around it.
 *
 * Without continuity correction (Wilson 1927). A denominator of 0 has no interval, and throws
 * `invalid-argument`, as does a numerator above the denominator; numbers that are not whole or
 * are negative throw `invalid-count`.
 *
 * @example
 * ```ts
 * import { wilsonInterval } from 'pasientforlop'
 *
 * const { lower, upper } = wilsonInterval(81, 263)
 * lower.toFixed(4) // => '0.2553'
 * upper.toFixed(4) // => '0.3662'
 * wilsonInterval(0, 0) // throws 'invalid-argument'
 * ```
 */
export function wilsonInterval(
  numerator: number,
  denominator: number,
): { readonly lower: number; readonly upper: number } {
  countArgument(numerator, 'numerator', 0)
  countArgument(denominator, 'denominator', 0)
  if (denominator === 0 || numerator > denominator) {
    throw misuse(
      'invalid-argument',
      'denominator must be at least 1 and at least the numerator for an interval',
    )
  }
  const share = numerator / denominator
  const z2 = z * z
  const middle = numerator + z2 / 2
  const spread = z * Math.sqrt(numerator * (1 - share) + z2 / 4)
  const total = denominator + z2
  // At the ends the formula gives 0 and 1 exactly; the rounding of doubles would not.
  return {
    lower: numerator === 0 ? 0 : (middle - spread) / total,
    upper: numerator === denominator ? 1 : (middle + spread) / total,
  }
}
