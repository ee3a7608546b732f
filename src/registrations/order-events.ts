import { push } from './columns/growing.js'
import type { PathwayReader } from './pathway-reader.js'

interface Entry {
  readonly key: number
  readonly outcomes: number
  readonly level: number
  readonly rows: readonly number[]
}

/**
 * Puts the events from a place on in order, and makes those of one day and kind one event: all its
 * outcomes and rows, and the care level of the first that has one, in order of outcome.
 */
export function orderEvents(reader: PathwayReader, first: number): void {
  const entries = entriesFrom(reader, first).sort(
    (a, b) =>
      a.key - b.key ||
      lowest(a.outcomes) - lowest(b.outcomes) ||
      a.outcomes - b.outcomes ||
      (a.level || 9) - (b.level || 9) ||
      (a.rows[0] ?? -1) - (b.rows[0] ?? -1),
  )
  const { ranks, days, outcomes: masks, levels, rowsFrom } = reader.events
  reader.rows.length = rowsFrom[first] as number
  let event = first
  for (let at = 0; at < entries.length; ) {
    const { key } = entries[at] as Entry
    let end = at
    let outcomes = 0
    let level = 0
    const rows: number[] = []
    for (; end < entries.length && (entries[end] as Entry).key === key; end += 1) {
      const entry = entries[end] as Entry
      outcomes |= entry.outcomes
      if (level === 0) level = entry.level
      rows.push(...entry.rows)
    }
    ranks[event] = key & 15
    days[event] = key >> 4
    masks[event] = outcomes
    levels[event] = level
    rowsFrom[event] = reader.rows.length
    for (const row of rows) push(reader.rows, row)
    event += 1
    at = end
  }
  reader.events.length = event
}

function entriesFrom(reader: PathwayReader, first: number): Entry[] {
  const entries: Entry[] = []
  const { events } = reader
  for (let at = first; at < events.length; at += 1) {
    const from = events.rowsFrom[at] as number
    const to = at + 1 < events.length ? (events.rowsFrom[at + 1] as number) : reader.rows.length
    entries.push({
      key: ((events.days[at] as number) << 4) | (events.ranks[at] as number),
      outcomes: events.outcomes[at] as number,
      level: events.levels[at] as number,
      rows: [...reader.rows.values.subarray(from, to)],
    })
  }
  return entries
}

/** Orders sets of outcomes by their first; none comes before any. */
function lowest(outcomes: number): number {
  return outcomes === 0 ? -64 : -Math.clz32(outcomes & -outcomes)
}
