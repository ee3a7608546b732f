import { countDay, type DayHistogram, newHistogram, sumHistograms } from './day-histogram.js'
import {
  denominatorOnly,
  firstExclusion,
  inNumerator,
  type Judge,
  populationUnknown,
  undecided,
} from './outcomes.js'

/** What has been counted of an indicator: changed in place, and never seen outside evaluation. */
export interface Tally {
  readonly judge: Judge
  /** By cell and outcome, `stride` numbers a cell. */
  counts: Float64Array
  readonly stride: number
  readonly histograms: (DayHistogram | undefined)[]
  /** By place in `apart` and outcome: the rows that are in no cell. */
  readonly countsApart: Float64Array
  /** How many rows have a value that cannot be used, by column. */
  readonly unusable: Map<string, number>
  /** The same by column and cell, or place in `apart` (negative); empty where that is not known. */
  readonly unusableIn: Map<string, Map<number, number>>
}

/** The sums of a cell. */
export interface CellCounts {
  readonly populationUnknown: number
  readonly population: number
  readonly excluded: readonly number[]
  readonly unknown: number
  readonly denominator: number
  readonly numerator: number
}

export function newTally(judge: Judge): Tally {
  const stride = firstExclusion + judge.indicator.exclusions.length
  return {
    judge,
    counts: new Float64Array(stride * 64),
    stride,
    histograms: [],
    countsApart: new Float64Array(stride * apart.length),
    unusable: new Map(),
    unusableIn: new Map(),
  }
}

/** Of a row that is in no cell: its anchor is in no period, missing, or cannot be used. */
export const outsidePeriod = -1

export const withoutDate = -2

export const unusableDate = -3

/** Where rows are that are in no cell: `-1 - place` says it of a row. */
export const apart = [outsidePeriod, withoutDate, unusableDate] as const

/** Adds rows of one outcome to a cell, or to those that are in none for one reason. */
export function addRows(tally: Tally, cell: number, outcome: number, count: number): void {
  if (cell < 0) {
    addApart(tally, cell, outcome, count)
    return
  }
  const place = cell * tally.stride + outcome
  if (place >= tally.counts.length) grow(tally, (cell + 1) * tally.stride)
  tally.counts[place] = (tally.counts[place] as number) + count
}

/** Counts the days of the rows of a stretch that are in the denominator and in a cell. */
export function tallyDays(
  { histograms }: Tally,
  days: Int32Array,
  cells: Int32Array,
  isCounted: (at: number) => boolean,
): void {
  for (let at = 0; at < days.length; at += 1) {
    const cell = cells[at] as number
    if (cell < 0 || !isCounted(at)) continue
    histograms[cell] ??= newHistogram()
    countDay(histograms[cell], days[at] as number, 1)
  }
}

/** Adds rows that are in no cell. */
export function addApart(tally: Tally, place: number, outcome: number, count: number): void {
  const at = (-1 - place) * tally.stride + outcome
  tally.countsApart[at] = (tally.countsApart[at] as number) + count
}

/** How many rows that may belong to the population are in no cell, for one of the reasons. */
export function rowsApart({ countsApart, stride }: Tally, place: number): number {
  const from = (-1 - place) * stride
  return countsApart.subarray(from, from + stride).reduce((sum, count) => sum + count, 0)
}

function grow(tally: Tally, least: number): void {
  const larger = new Float64Array(Math.max(2 * tally.counts.length, least))
  larger.set(tally.counts)
  tally.counts = larger
}

/** Adds what another tally has counted of a cell. */
export function addCounts(
  tally: Tally,
  cell: number,
  counts: CellCounts,
  days: readonly (readonly [number, number])[],
): void {
  const { stride } = tally
  if ((cell + 1) * stride > tally.counts.length) grow(tally, (cell + 1) * stride)
  const add = (outcome: number, count: number) => {
    tally.counts[cell * stride + outcome] =
      (tally.counts[cell * stride + outcome] as number) + count
  }
  add(populationUnknown, counts.populationUnknown)
  add(undecided, counts.unknown)
  add(denominatorOnly, counts.denominator - counts.numerator)
  add(inNumerator, counts.numerator)
  counts.excluded.forEach((count, at) => {
    add(firstExclusion + at, count)
  })
  if (days.length === 0) return
  tally.histograms[cell] ??= newHistogram()
  for (const [day, count] of days) countDay(tally.histograms[cell], day, count)
}

/** The sums of some cells together. */
export function sumCells({ counts, stride }: Tally, cells: ArrayLike<number>): CellCounts {
  const sums = new Float64Array(stride)
  for (let at = 0; at < cells.length; at += 1) {
    const from = (cells[at] as number) * stride
    for (let outcome = 0; outcome < stride; outcome += 1) {
      sums[outcome] = (sums[outcome] as number) + (counts[from + outcome] ?? 0)
    }
  }
  const excluded = Array.from(sums.subarray(firstExclusion))
  const unknown = sums[undecided] as number
  const numerator = sums[inNumerator] as number
  const denominator = numerator + (sums[denominatorOnly] as number)
  return {
    populationUnknown: sums[populationUnknown] as number,
    population: excluded.reduce((sum, count) => sum + count, unknown + denominator),
    excluded,
    unknown,
    denominator,
    numerator,
  }
}

/** The histogram of some cells together, sorted. */
export function sumDays({ histograms }: Tally, cells: ArrayLike<number>): [number, number][] {
  const some: DayHistogram[] = []
  for (let at = 0; at < cells.length; at += 1) {
    const histogram = histograms[cells[at] as number]
    if (histogram !== undefined) some.push(histogram)
  }
  return sumHistograms(some)
}
