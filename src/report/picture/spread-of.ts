/** The standard deviation by chance alone of a share of so many, where the share of all is `centre`. */
export function spreadOf(centre: number, denominator: number): number {
  return Math.sqrt((centre * (1 - centre)) / denominator)
}
