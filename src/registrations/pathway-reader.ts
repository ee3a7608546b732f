import type { PathwayType } from '../codes/schema.js'
import { type Growing, longer, longerBytes } from './columns/growing.js'
import { type NamePlaces, newNames } from './columns/name-places.js'
import { type FactFault, newFactSets } from './columns/registration-columns.js'
import type { PathwayColumns } from './pathway-columns.js'
import { finishPathwayRoom, newPathwayRoom, type PathwayRoom } from './pathway-room.js'

/** The columns while they are filled. */
export interface PathwayReader {
  readonly ids: string[]
  readonly patients: string[]
  readonly units: NamePlaces
  readonly types: readonly PathwayType[]
  readonly pathways: PathwayRoom
  readonly sets: number[][]
  readonly faults: FactFault[]
  readonly events: EventReader
  readonly rows: Growing
}

/** The events while they are read: columns that may be longer than `length`. */
export interface EventReader {
  length: number
  ranks: Uint8Array
  days: Int32Array
  outcomes: Int32Array
  levels: Uint8Array
  rowsFrom: Int32Array
}

/** Puts an event behind the others. */
export function addEvent(
  { events, rows }: PathwayReader,
  rank: number,
  day: number,
  outcomes: number,
  level: number,
): void {
  const at = events.length
  if (at === events.ranks.length) {
    events.ranks = longerBytes(events.ranks)
    events.days = longer(events.days)
    events.outcomes = longer(events.outcomes)
    events.levels = longerBytes(events.levels)
    events.rowsFrom = longer(events.rowsFrom)
  }
  events.ranks[at] = rank
  events.days[at] = day
  events.outcomes[at] = outcomes
  events.levels[at] = level
  events.rowsFrom[at] = rows.length
  events.length = at + 1
}

/**
 * Columns of all pathways at once would be far more memory than they are worth; those of some
 * hundred stay in the cache of the processor, and are filled again and again.
 */
export const stretch = 1024

/** Columns of pathways to be filled. */
export function newReader(types: readonly PathwayType[], size: number): PathwayReader {
  const room = Math.max(8, size * 6)
  return {
    ids: [],
    patients: [],
    units: newNames(),
    types,
    pathways: newPathwayRoom(Math.max(8, size)),
    sets: newFactSets(),
    faults: [],
    events: {
      length: 0,
      ranks: new Uint8Array(room),
      days: new Int32Array(room),
      outcomes: new Int32Array(room),
      levels: new Uint8Array(room),
      rowsFrom: new Int32Array(room),
    },
    rows: { values: new Int32Array(room), length: 0 },
  }
}

/** Begins anew, with the same room. */
export function clearReader(reader: PathwayReader): void {
  reader.ids.length = 0
  reader.patients.length = 0
  reader.pathways.length = 0
  reader.events.length = 0
  reader.rows.length = 0
  for (const column of reader.sets) column.length = 0
  reader.faults.length = 0
}

/** The pathways that have been read. */
export function finishReader(reader: PathwayReader): PathwayColumns {
  const { pathways, events, rows, ids } = reader
  closeRows(events, rows.length)
  const room = { ...events, rows: rows.values }
  return finishPathwayRoom(pathways, room, events.length, rows.length, {
    patients: reader.patients,
    units: reader.units.names,
    types: reader.types,
    idOf: (pathway) => ids[pathway] as string,
    factSets: reader.sets,
  })
}

/** Says behind the events where the rows of the last one end. */
function closeRows(events: EventReader, end: number): void {
  const { length } = events
  if (length === events.rowsFrom.length) events.rowsFrom = longer(events.rowsFrom)
  events.rowsFrom[length] = end
}
