import { type PairInterner, pairInterner } from '../criteria/pair-interner.js'
import { type Judge, outside } from './outcomes.js'
import { newTally, type Tally } from './tally.js'

/** The indicators whose rows are put in periods by the same date, which are therefore compared. */
export interface Block {
  readonly anchor: string
  readonly tallies: readonly Tally[]
  /** One for each indicator: what was told apart before it, and its outcome. */
  readonly told: readonly PairInterner[]
  /** By what is told apart in the end: 1 where a row that is counted has it. */
  seen: Uint8Array
}

export function blocksOf(judges: readonly Judge[]): readonly Block[] {
  const anchors = [...new Set(judges.map(({ indicator }) => indicator.anchor))]
  return anchors.map((anchor) => {
    const tallies = judges.filter(({ indicator }) => indicator.anchor === anchor).map(newTally)
    return { anchor, tallies, told: tallies.map(() => pairInterner()), seen: new Uint8Array(64) }
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

/** Remembers what the rows in cells were told apart by. */
export function markSeen(block: Block, told: Int32Array, places: Int32Array): void {
  const kinds = block.told[block.told.length - 1]?.pairs.length ?? 0
  if (kinds > block.seen.length) {
    const larger = new Uint8Array(2 * kinds)
    larger.set(block.seen)
    block.seen = larger
  }
  const { seen } = block
  for (let at = 0; at < told.length; at += 1) {
    if ((places[at] as number) >= 0) seen[told[at] as number] = 1
  }
}

/** For each different row its outcome by indicator; outside those of other blocks. */
export function signaturesOf(
  blocks: readonly Block[],
  judges: readonly Judge[],
): readonly (readonly number[])[] {
  return blocks.flatMap(({ tallies, told, seen }) =>
    Array.from(seen.keys()).flatMap((last) => {
      if (seen[last] === 0) return []
      const outcomes = judges.map(() => outside)
      let rest = last
      for (let which = tallies.length - 1; which >= 0; which -= 1) {
        const [before, outcome] = (told[which] as PairInterner).pairs[rest] as [number, number]
        outcomes[judges.indexOf((tallies[which] as Tally).judge)] = outcome
        rest = before
      }
      return [outcomes]
    }),
  )
}
