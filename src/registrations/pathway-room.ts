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

/** The columns of the pathways that there are, whose events end at a place. */
export function finishPathwayRoom(
  room: PathwayRoom,
  eventCount: number,
): Omit<PathwayRoom, 'ordinalOf'> {
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
  }
}
