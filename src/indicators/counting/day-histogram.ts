/** How often each number of days occurs: changed in place, and never seen outside a tally. */
export interface DayHistogram {
  /** The counts of the usual numbers of days, by their number. */
  dense: Uint32Array
  /** The counts of all others. */
  readonly sparse: Map<number, number>
}

const longestDense = 4096

export function newHistogram(): DayHistogram {
  return { dense: new Uint32Array(64), sparse: new Map() }
}

export function countDay(histogram: DayHistogram, days: number, times: number): void {
  // A count merged from elsewhere can be larger than 32 bits hold.
  if (days >= longestDense || times > 1) {
    histogram.sparse.set(days, (histogram.sparse.get(days) ?? 0) + times)
    return
  }
  if (days >= histogram.dense.length) {
    let length = histogram.dense.length * 2
    while (days >= length) length *= 2
    const larger = new Uint32Array(length)
    larger.set(histogram.dense)
    histogram.dense = larger
  }
  histogram.dense[days] = (histogram.dense[days] as number) + 1
}

/** The pairs of days and count of some histograms together, sorted. */
export function sumHistograms(histograms: readonly DayHistogram[]): [number, number][] {
  const most = histograms.reduce((most, { dense }) => Math.max(most, dense.length), 0)
  const sums = new Float64Array(most)
  const far = new Map<number, number>()
  for (const { dense, sparse } of histograms) {
    for (let days = 0; days < dense.length; days += 1) {
      sums[days] = (sums[days] as number) + (dense[days] as number)
    }
    for (const [days, count] of sparse) {
      if (days < most) sums[days] = (sums[days] as number) + count
      else far.set(days, (far.get(days) ?? 0) + count)
    }
  }
  const pairs: [number, number][] = []
  for (let days = 0; days < most; days += 1) {
    const count = sums[days] as number
    if (count > 0) pairs.push([days, count])
  }
  return [...pairs, ...[...far].sort(([a], [b]) => a - b)]
}
