import type { PairInterner } from '../criteria/pair-interner.js'
import type { Tally } from './tally.js'

/** Tells rows apart by the columns whose value cannot be used; 0 where all can. */
export function tellUnusable(
  length: number,
  columns: readonly (readonly [name: string, isUnusable: ((at: number) => boolean) | null])[],
  { masks, unusable: names }: UnusableMasks,
): Int32Array {
  const told = new Int32Array(length)
  for (const [name, isUnusable] of columns) {
    if (isUnusable === null) continue
    if (!names.includes(name)) names.push(name)
    const which = names.indexOf(name)
    for (let at = 0; at < length; at += 1) {
      if (isUnusable(at)) told[at] = masks.of(told[at] as number, which) + 1
    }
  }
  return told
}

/** Stands among the columns for a row that is not counted, as another one has its id. */
export const repeatedRow = ''

/** The sets of columns that cannot be used in a row, each by a number. */
export interface UnusableMasks {
  readonly masks: PairInterner
  /** The names of the columns, by their place. */
  readonly unusable: string[]
}

/** The columns of a set. */
export function columnsOfMask(
  { masks, unusable: names }: UnusableMasks,
  mask: number,
): ReadonlySet<string> {
  const columns = new Set<string>()
  for (let rest = mask; rest > 0; ) {
    const [before, which] = masks.pairs[rest - 1] as readonly [number, number]
    columns.add(names[which] as string)
    rest = before
  }
  return columns
}

/** Counts rows that may belong to the population and have values that cannot be used. */
export function addUnusable(
  { unusable: counts, unusableIn }: Tally,
  columns: Iterable<string>,
  place: number,
  count: number,
): void {
  for (const column of columns) {
    counts.set(column, (counts.get(column) ?? 0) + count)
    const byCell = unusableIn.get(column) ?? new Map<number, number>()
    byCell.set(place, (byCell.get(place) ?? 0) + count)
    unusableIn.set(column, byCell)
  }
}
