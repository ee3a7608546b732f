import type { PairInterner } from '../criteria/pair-interner.js'
import { type Stretch, unusable } from '../criteria/stretch.js'
import { outside } from './outcomes.js'
import type { Tally } from './tally.js'

/** Counts the rows that may belong to the population and have a value that cannot be used. */
export function addUnusable(
  tally: Tally,
  field: string,
  { outcomes, cells }: JudgedRows,
  { anyUnusable, states }: Stretch,
): void {
  if (!anyUnusable || states === null) return
  for (let at = 0; at < outcomes.length; at += 1) {
    if (states[at] === unusable && outcomes[at] !== outside) {
      addOne(tally, field, cells[at] as number)
    }
  }
}

/** Rows of a stretch: where each ends up in an indicator, and its cell or why it is in none. */
interface JudgedRows {
  readonly outcomes: Uint16Array
  readonly cells: Int32Array
}

function addOne({ unusable: counts, unusableIn }: Tally, field: string, cell: number): void {
  counts.set(field, (counts.get(field) ?? 0) + 1)
  const byCell = unusableIn.get(field) ?? new Map<number, number>()
  byCell.set(cell, (byCell.get(cell) ?? 0) + 1)
  unusableIn.set(field, byCell)
}

/** The same for a column that rows are only grouped by. */
export function addUngrouped(
  tally: Tally,
  field: string,
  { outcomes, cells }: JudgedRows,
  places: Int32Array,
): void {
  for (let at = 0; at < outcomes.length; at += 1) {
    if ((places[at] as number) < 0 && outcomes[at] !== outside) {
      addOne(tally, field, cells[at] as number)
    }
  }
}

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

/** The sets of columns that cannot be used in a row, each by a number. */
export interface UnusableMasks {
  readonly masks: PairInterner
  /** The names of the columns, by their place. */
  readonly unusable: string[]
}

/** The columns of a set. */
export function columnsOfMask({ masks, unusable: names }: UnusableMasks, mask: number) {
  const columns = new Set<string>()
  for (let rest = mask; rest > 0; ) {
    const [before, which] = masks.pairs[rest - 1] as readonly [number, number]
    columns.add(names[which] as string)
    rest = before
  }
  return columns
}
