import { push } from './columns/growing.js'
import { addEvent, type PathwayReader } from './pathway-reader.js'

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
  reader.events.length = first
  reader.rows.length = reader.events.rowsFrom[first] as number
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
      for (const row of entry.rows) rows.push(row)
    }
    addEvent(reader, key & 15, key >> 4, outcomes, level)
    for (const row of rows) push(reader.rows, row)
    at = end
  }
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

/** Orders sets of outcomes by their first; none (32 leading zeros) comes before any. */
function lowest(outcomes: number): number {
  return -Math.clz32(outcomes & -outcomes)
}
