import { type PairInterner, pairInterner } from '../criteria/pair-interner.js'
import { addUnusable, repeatedRow } from './count-unusable.js'
import { type Judge, outside } from './outcomes.js'
import type { RowKinds } from './row-kinds.js'
import { addRows, apart, newTally, type Tally } from './tally.js'

/** What a row is in all indicators, as everyone can know it. */
export interface Signature {
  /** By indicator. */
  readonly outcomes: readonly number[]
  /** The columns whose value cannot be used. */
  readonly unusable: ReadonlySet<string>
  /** The kinds of cells that rows with it are in; none for one of rows in no period only. */
  readonly kinds: ReadonlySet<string>
}

/** The indicators whose rows are put in periods by the same date, which are therefore compared. */
export interface Block {
  readonly anchor: string
  readonly tallies: readonly Tally[]
  /** By tally the place of its judge among all. */
  readonly judges: readonly number[]
  /** The columns that its indicators read. */
  readonly fields: readonly string[]
  /** The kinds of rows that were met, each with a cell or why it is in none (`apart`), from 0. */
  readonly met: PairInterner
  /** By what was met the number of rows. */
  counts: Float64Array
}

export function blocksOf(judges: readonly Judge[]): readonly Block[] {
  const anchors = [...new Set(judges.map(({ indicator }) => indicator.anchor))]
  return anchors.map((anchor) => {
    const own = judges.flatMap(({ indicator }, at) => (indicator.anchor === anchor ? [at] : []))
    const tallies = own.map((at) => newTally(judges[at] as Judge))
    return {
      anchor,
      tallies,
      judges: own,
      fields: [...new Set(tallies.flatMap(({ judge }) => judge.fields))],
      met: pairInterner(),
      counts: new Float64Array(64),
    }
  })
}

/** Counts rows by kind and cell. */
export function countKinds(block: Block, kinds: Int32Array, places: Int32Array): void {
  const { met } = block
  const pairs = new Int32Array(kinds.length)
  met.all(kinds, places, apart.length, pairs)
  if (met.pairs.length > block.counts.length) {
    const larger = new Float64Array(2 * met.pairs.length)
    larger.set(block.counts)
    block.counts = larger
  }
  const { counts } = block
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = pairs[at] as number
    counts[pair] = (counts[pair] as number) + 1
  }
}

/** Puts what was counted by kind into the tallies. */
export function fillTallies(
  { met, counts, tallies, judges }: Block,
  { outcomes, unusableOf }: RowKinds,
  grouped: ReadonlySet<string>,
): void {
  met.pairs.forEach(([kind, from], at) => {
    const place = from - apart.length
    const count = counts[at] as number
    const unusable = [...unusableOf(kind)]
    tallies.forEach((tally, which) => {
      const outcome = outcomes[judges[which] as number]?.[kind] as number
      if (outcome === outside) return
      addRows(tally, place, outcome, count)
      const { fields } = tally.judge
      const own = unusable.filter((column) => fields.includes(column) || grouped.has(column))
      addUnusable(tally, own, place, count)
    })
  })
}

/** For each different row its outcome by indicator; outside those of other blocks. */
export function signaturesOf(
  blocks: readonly Block[],
  { outcomes, unusableOf }: RowKinds,
  grouped: ReadonlySet<string>,
  kindOfCell: (cell: number) => string,
): readonly Signature[] {
  return blocks.flatMap(({ met, judges, fields }) => {
    const found = new Map<string, Signature & { readonly kinds: Set<string> }>()
    const known = new Map<number, Set<string>>()
    for (const [kind, from] of met.pairs) {
      let kinds = known.get(kind)
      if (kinds === undefined) {
        const own = outcomes.map((of, which) =>
          judges.includes(which) ? (of[kind] as number) : outside,
        )
        const unusable = [...unusableOf(kind)].filter(
          (column) => column !== repeatedRow && (fields.includes(column) || grouped.has(column)),
        )
        const name = JSON.stringify([own, unusable.sort()])
        const one = found.get(name) ?? {
          outcomes: own,
          unusable: new Set(unusable),
          kinds: new Set(),
        }
        found.set(name, one)
        kinds = one.kinds
        known.set(kind, kinds)
      }
      if (from >= apart.length) kinds.add(kindOfCell(from - apart.length))
    }
    return [...found.values()]
  })
}
