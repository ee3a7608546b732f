/** The standard normal quantile of 97.5 %, to the precision of a double. */
const z = 1.959963984540054

/**
 * The 95 % Wilson score interval (Wilson 1927, without continuity correction) of a share of at
 * least one row: `lower` and `upper` from 0 to 1, always around it.
 */
export function wilsonInterval(
  numerator: number,
  denominator: number,
): { readonly lower: number; readonly upper: number } {
  const share = numerator / denominator
  const z2 = z * z
  const middle = numerator + z2 / 2
  const spread = z * Math.sqrt(numerator * (1 - share) + z2 / 4)
  const total = denominator + z2
  // Of all the formula gives 1 exactly, and of none 0; the rounding of doubles only does of none.
  return {
    lower: (middle - spread) / total,
    upper: numerator === denominator ? 1 : (middle + spread) / total,
  }
}
