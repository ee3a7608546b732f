import { rankOf } from '../pathway-columns.js'
import { outcomeShift, rankShift } from './code-index.js'
import { dayOfKey, recordSize } from './deal-rows.js'
import { noteRepeats } from './note-set-aside.js'
import { levelsByRank } from './place-rows.js'
import type { Walk } from './walk.js'

/**
 * Adds rows as events of the last pathway, those of one day and kind as one, exact repeats left out:
 * until the next start, or through the closing. Gives the place after them.
 */
export function addEvents(walk: Walk, from: number, to: number): number {
  // All that a row reads and writes is at hand here: this loop is most of the time of a walk.
  const { ranks, days, outcomes, levels, rowsFrom, rows } = walk
  const { records } = walk.dealt
  let event = walk.eventCount
  let row = walk.rowCount
  let at = from
  let isClosed = false
  while (at < to && !isClosed) {
    const first = at
    const key = records[at * recordSize + 1] as number
    const dated = key >>> rankShift
    const rank = dated & 15
    if (rank === rankOf.A && first > from) break
    let outcomeBits = 0
    let level = 0
    let before = -1
    do {
      const own = records[at * recordSize + 1] as number
      if (own >>> rankShift !== dated) break
      if (own >>> outcomeShift !== before) {
        before = own >>> outcomeShift
        const outcome = before & 31
        if (outcome !== 0) outcomeBits |= 1 << (outcome - 1)
        if (level === 0) level = levelsByRank[own & 3] as number
        rows[row] = records[at * recordSize + 2] as number
        row += 1
      }
      at += 1
    } while (at < to)
    ranks[event] = rank
    days[event] = dayOfKey(key)
    outcomes[event] = outcomeBits
    levels[event] = level
    event += 1
    rowsFrom[event] = row
    if (at - first > 1) noteRepeats(walk, first, at)
    isClosed = rank === rankOf.X
  }
  walk.eventCount = event
  walk.rowCount = row
  return at
}
