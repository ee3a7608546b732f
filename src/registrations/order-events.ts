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
  for (const column of [reader.ranks, reader.days, reader.outcomes, reader.levels]) {
    column.length = first
  }
  reader.rows.length = reader.rowsFrom.values[first] as number
  reader.rowsFrom.length = first
  for (let at = 0; at < entries.length; ) {
    const { key } = entries[at] as Entry
    let end = at
    let outcomes = 0
    let level = 0
    push(reader.rowsFrom, reader.rows.length)
    for (; end < entries.length && (entries[end] as Entry).key === key; end += 1) {
      const entry = entries[end] as Entry
      outcomes |= entry.outcomes
      if (level === 0) level = entry.level
      for (const row of entry.rows) push(reader.rows, row)
    }
    push(reader.ranks, key & 15)
    push(reader.days, key >> 4)
    push(reader.outcomes, outcomes)
    push(reader.levels, level)
    at = end
  }
}

function entriesFrom(reader: PathwayReader, first: number): Entry[] {
  const entries: Entry[] = []
  for (let at = first; at < reader.ranks.length; at += 1) {
    const from = reader.rowsFrom.values[at] as number
    const to =
      at + 1 < reader.ranks.length ? (reader.rowsFrom.values[at + 1] as number) : reader.rows.length
    entries.push({
      key: ((reader.days.values[at] as number) << 4) | (reader.ranks.values[at] as number),
      outcomes: reader.outcomes.values[at] as number,
      level: reader.levels.values[at] as number,
      rows: [...reader.rows.values.subarray(from, to)],
    })
  }
  return entries
}

/** Orders sets of outcomes by their first; none comes before any. */
function lowest(outcomes: number): number {
  return outcomes === 0 ? -64 : -Math.clz32(outcomes & -outcomes)
}
