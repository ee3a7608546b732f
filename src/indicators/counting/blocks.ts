import { type PairInterner, pairInterner } from '../criteria/pair-interner.js'
import { columnsOfMask, type UnusableMasks } from './count-unusable.js'
import { type Judge, outside } from './outcomes.js'
import { newTally, type Tally } from './tally.js'

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
export interface Block extends UnusableMasks {
  readonly anchor: string
  readonly tallies: readonly Tally[]
  /** The columns that its indicators read. */
  readonly fields: readonly string[]
  /** One for each indicator: what was told apart before it, and its outcome. */
  readonly told: readonly PairInterner[]
  /** By what is told apart in the end: 1 where a row that is counted has it. */
  seen: Uint8Array
  /** What a row is told apart by, and its key. */
  readonly seenIn: PairInterner
}

export function blocksOf(judges: readonly Judge[]): readonly Block[] {
  const anchors = [...new Set(judges.map(({ indicator }) => indicator.anchor))]
  return anchors.map((anchor) => {
    const tallies = judges.filter(({ indicator }) => indicator.anchor === anchor).map(newTally)
    return {
      anchor,
      tallies,
      fields: [...new Set(tallies.flatMap(({ judge }) => judge.fields))],
      told: tallies.map(() => pairInterner()),
      seen: new Uint8Array(64),
      seenIn: pairInterner(),
      masks: pairInterner(),
      unusable: [],
    }
  })
}

/** Tells rows apart that were alike so far, by their outcomes in one more indicator. */
export function tellApart(told: Int32Array, outcomes: Uint16Array, interner: PairInterner): void {
  let lastBefore = -1
  let lastOutcome = -1
  let last = -1
  for (let at = 0; at < told.length; at += 1) {
    const before = told[at] as number
    const outcome = outcomes[at] as number
    if (before !== lastBefore || outcome !== lastOutcome) {
      last = interner.of(before, outcome)
      lastBefore = before
      lastOutcome = outcome
    }
    told[at] = last
  }
}

/** Remembers what rows were told apart by. */
export function markSeen(block: Block, told: Int32Array): void {
  const kinds = block.told[block.told.length - 1]?.pairs.length ?? 0
  if (kinds > block.seen.length) {
    const larger = new Uint8Array(2 * kinds)
    larger.set(block.seen)
    block.seen = larger
  }
  const { seen } = block
  for (let at = 0; at < told.length; at += 1) seen[told[at] as number] = 1
}

/** Remembers in which kinds of cells rows are: by key where that decides, else whether in any. */
export function markKinds(
  { seenIn }: Block,
  told: Int32Array,
  places: Int32Array,
  keys: Int32Array | null,
): void {
  const kinds = new Int32Array(told.length)
  for (let at = 0; at < kinds.length; at += 1) {
    kinds[at] = (places[at] as number) < 0 ? -1 : keys === null ? 0 : (keys[at] as number)
  }
  seenIn.all(told, kinds, 0, new Int32Array(told.length))
}

/** For each different row its outcome by indicator; outside those of other blocks. */
export function signaturesOf(
  blocks: readonly Block[],
  judges: readonly Judge[],
  kindOfKey: (key: number) => string,
): readonly Signature[] {
  return blocks.flatMap((block) => {
    const { tallies, told, seen, seenIn } = block
    const kindsOf = new Map<number, Set<string>>()
    for (const [last, key] of seenIn.pairs) {
      const kinds = kindsOf.get(last) ?? new Set<string>()
      kindsOf.set(last, kinds.add(kindOfKey(key)))
    }
    return Array.from(seen.keys()).flatMap((last) => {
      if (seen[last] === 0) return []
      const outcomes = judges.map(() => outside)
      let rest = last
      for (let which = tallies.length - 1; which >= 0; which -= 1) {
        const [before, outcome] = (told[which] as PairInterner).pairs[rest] as [number, number]
        outcomes[judges.indexOf((tallies[which] as Tally).judge)] = outcome
        rest = before
      }
      return [
        { outcomes, unusable: columnsOfMask(block, rest), kinds: kindsOf.get(last) ?? noKinds },
      ]
    })
  })
}

const noKinds: ReadonlySet<string> = /* @__PURE__ */ new Set()
