import type { ProtectionPolicy } from '../protection/schema.js'
import type { AggregateCell, DaysSummary } from './schema.js'

type Histogram = AggregateCell['days']

/**
 * The figures of a histogram of days that is not empty. The mean of few rows, and the quantiles of
 * few, are left out, as they are the days of single patients.
 */
export function summariseDays(
  histogram: Histogram,
  { minMean, minQuantiles }: Pick<ProtectionPolicy, 'minMean' | 'minQuantiles'>,
): DaysSummary {
  let n = 0
  let sum = 0
  for (const [days, count] of histogram) {
    n += count
    sum += days * count
  }
  const quantileOf = (part: number, of: number) =>
    n < minQuantiles ? null : quantile(histogram, n, part, of)
  return {
    n,
    mean: n < minMean ? null : sum / n,
    lowerQuartile: quantileOf(1, 4),
    median: quantileOf(1, 2),
    upperQuartile: quantileOf(3, 4),
    percentile90: quantileOf(9, 10),
  }
}

/**
 * A quantile `part / of`, with linear interpolation between the two nearest ranks: type 7 of
 * Hyndman and Fan (1996), the default of R, Excel's PERCENTILE.INC and SQL's percentile_cont.
 */
function quantile(histogram: Histogram, n: number, part: number, of: number): number {
  const scaled = (n - 1) * part
  const rank = Math.floor(scaled / of)
  const rest = scaled - rank * of
  const low = valueAt(histogram, rank)
  return rest === 0 ? low : low + (rest * (valueAt(histogram, rank + 1) - low)) / of
}

/** The value at a rank (from 0) of the sorted days. */
function valueAt(histogram: Histogram, rank: number): number {
  let at = 0
  let passed = histogram[0]?.[1] as number
  while (passed <= rank) {
    at += 1
    passed += histogram[at]?.[1] as number
  }
  return histogram[at]?.[0] as number
}
