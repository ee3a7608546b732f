import type { PathwayColumns } from './pathway-columns.js'

/** What is known of each pathway by itself, while pathways are added: columns that grow together. */
export interface PathwayRoom {
  /** How many pathways there are; the columns may be longer. */
  length: number
  patientOf: Int32Array
  unitOf: Int32Array
  typeOf: Uint8Array
  editionOf: Uint8Array
  /** The first, second, … pathway of its patient, unit and type. */
  ordinalOf: Int32Array
  starts: Int32Array
  ends: Int32Array
  factsOf: Int32Array
  /** One longer than the others, for where the events of the last pathway end. */
  eventsFrom: Int32Array
}

/** Room for so many pathways to begin with. */
export function newPathwayRoom(size: number): PathwayRoom {
  return {
    length: 0,
    patientOf: new Int32Array(size),
    unitOf: new Int32Array(size),
    typeOf: new Uint8Array(size),
    editionOf: new Uint8Array(size),
    ordinalOf: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    factsOf: new Int32Array(size),
    eventsFrom: new Int32Array(size + 1),
  }
}

/** The place of the next pathway, for which there is room then; what it says is still to be put in. */
export function nextPathway(room: PathwayRoom): number {
  const at = room.length
  if (at === room.starts.length) grow(room)
  room.length = at + 1
  return at
}

function grow(room: PathwayRoom): void {
  const { length: _, ...columns } = newPathwayRoom(room.starts.length * 2)
  for (const [name, column] of Object.entries(columns)) {
    column.set(room[name as keyof typeof columns])
  }
  Object.assign(room, columns)
}

/** What is known of events, in columns that may be longer than what has been put in. */
export type EventRoom = Pick<
  PathwayColumns,
  'ranks' | 'days' | 'outcomes' | 'levels' | 'rowsFrom' | 'rows'
>

/**
 * The columns of the pathways that there are, and of so many events and rows. What is spread comes
 * last: a literal that begins with it has a new shape each time, and is several times as slow to read.
 */
export function finishPathwayRoom(
  room: PathwayRoom,
  events: EventRoom,
  eventCount: number,
  rowCount: number,
  named: Pick<PathwayColumns, 'patients' | 'units' | 'types' | 'idOf' | 'factSets'>,
): PathwayColumns {
  const { length } = room
  room.eventsFrom[length] = eventCount
  return {
    length,
    patientOf: room.patientOf.subarray(0, length),
    unitOf: room.unitOf.subarray(0, length),
    typeOf: room.typeOf.subarray(0, length),
    editionOf: room.editionOf.subarray(0, length),
    starts: room.starts.subarray(0, length),
    ends: room.ends.subarray(0, length),
    factsOf: room.factsOf.subarray(0, length),
    eventsFrom: room.eventsFrom.subarray(0, length + 1),
    ranks: events.ranks.subarray(0, eventCount),
    days: events.days.subarray(0, eventCount),
    outcomes: events.outcomes.subarray(0, eventCount),
    levels: events.levels.subarray(0, eventCount),
    rowsFrom: events.rowsFrom.subarray(0, eventCount + 1),
    rows: events.rows.subarray(0, rowCount),
    ...named,
  }
}
