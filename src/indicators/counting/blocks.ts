import { type PairInterner, pairInterner } from '../criteria/pair-interner.js'
import { addUnusable } from './count-unusable.js'
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
  /** What rows are in its indicators, and the columns whose value cannot be used. */
  readonly alike: { readonly outcomes: readonly number[]; readonly unusable: readonly string[] }[]
  readonly places: Map<string, number>
  /** By kind of row its place in `alike`, of as many kinds as were looked at. */
  alikeOf: Int32Array
  looked: number
  /** What was met: a place in `alike`, and a cell or why it is in none (`apart`), from 0. */
  readonly met: PairInterner
  /** By what was met the number of rows. */
  counts: Float64Array
}

export function blocksOf(judges: readonly Judge[]): readonly Block[] {
  const anchors = [...new Set(judges.map(({ indicator }) => indicator.anchor))]
  return anchors.map((anchor) => {
    const own = judges.flatMap(({ indicator }, at) => (indicator.anchor === anchor ? [at] : []))
    return {
      anchor,
      tallies: own.map((at) => newTally(judges[at] as Judge)),
      judges: own,
      alike: [],
      places: new Map(),
      alikeOf: new Int32Array(64),
      looked: 0,
      met: pairInterner(),
      counts: new Float64Array(64),
    }
  })
}

/** Counts rows by what they are in the indicators of a block, and by cell. */
export function countKinds(
  block: Block,
  kinds: RowKinds,
  kindOf: Int32Array,
  cells: Int32Array,
): void {
  if (block.looked < kinds.count()) lookAtKinds(block, kinds)
  const { met, alikeOf } = block
  const pairs = new Int32Array(kindOf.length)
  for (let at = 0; at < pairs.length; at += 1) pairs[at] = alikeOf[kindOf[at] as number] as number
  met.all(pairs, cells, apart.length, pairs)
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

/** Looks up which of the new kinds are alike in the indicators of a block. */
function lookAtKinds(block: Block, { count, outcomes, unusableOf }: RowKinds): void {
  const { judges, alike, places } = block
  if (block.alikeOf.length < count()) {
    const larger = new Int32Array(2 * count())
    larger.set(block.alikeOf)
    block.alikeOf = larger
  }
  for (; block.looked < count(); block.looked += 1) {
    const own = judges.map((which) => outcomes[which]?.[block.looked] as number)
    const unusable = [...unusableOf(block.looked)].sort()
    const name = JSON.stringify([own, unusable])
    const place = places.get(name) ?? alike.push({ outcomes: own, unusable }) - 1
    places.set(name, place)
    block.alikeOf[block.looked] = place
  }
}

/** Puts what was counted into the tallies. `grouped` has the columns that groups are made of. */
export function fillTallies(
  { met, counts, tallies, alike }: Block,
  grouped: ReadonlySet<string>,
): void {
  met.pairs.forEach(([which, from], at) => {
    const place = from - apart.length
    const count = counts[at] as number
    const { outcomes, unusable } = alike[which] as Block['alike'][number]
    tallies.forEach((tally, own) => {
      const outcome = outcomes[own] as number
      if (outcome === outside) return
      addRows(tally, place, outcome, count)
      addUnusable(tally, columnsOf(tally.judge.fields, unusable, grouped), place, count)
    })
  })
}

/** For each different row its outcome by indicator; outside those of other blocks. */
export function signaturesOf(
  blocks: readonly Block[],
  judges: readonly Judge[],
  grouped: ReadonlySet<string>,
  kindOfCell: (cell: number) => string,
): readonly Signature[] {
  return blocks.flatMap(({ met, alike, judges: own, tallies }) => {
    const fields = tallies.flatMap(({ judge }) => judge.fields)
    const found = new Map<string, Signature & { readonly kinds: Set<string> }>()
    const signatures = alike.map(({ outcomes, unusable }) => {
      const columns = new Set(columnsOf(fields, unusable, grouped))
      const all = judges.map((_, at) => (own.includes(at) ? outcomes[own.indexOf(at)] : outside))
      const name = JSON.stringify([outcomes, ...columns])
      const one = found.get(name) ?? {
        outcomes: all as readonly number[],
        unusable: columns,
        kinds: new Set(),
      }
      found.set(name, one)
      return one
    })
    for (const [which, from] of met.pairs) {
      if (from >= apart.length) signatures[which]?.kinds.add(kindOfCell(from - apart.length))
    }
    return [...found.values()]
  })
}

/** Those of the columns that are read, or that groups are made of. */
function columnsOf(
  fields: readonly string[],
  unusable: readonly string[],
  grouped: ReadonlySet<string>,
): readonly string[] {
  return unusable.filter((column) => fields.includes(column) || grouped.has(column))
}
