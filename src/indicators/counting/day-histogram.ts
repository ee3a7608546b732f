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

/** The pairs of days and count, sorted. */
export function readHistogram({ dense, sparse }: DayHistogram): [number, number][] {
  const sums = new Map(sparse)
  dense.forEach((count, days) => {
    if (count > 0) sums.set(days, (sums.get(days) ?? 0) + count)
  })
  return [...sums].sort(([a], [b]) => a - b)
}
