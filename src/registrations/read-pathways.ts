import { firstDay, scanDay } from '../calendar/scan-day.js'
import { placeOfName } from './columns/name-places.js'
import { readFacts } from './columns/read-facts.js'
import type { FactFault } from './columns/registration-columns.js'
import { nothing } from './columns/table-column.js'
import { editionIds, type PathwayColumns, rankOf } from './pathway-columns.js'
import { noFacts } from './pathway-facts.js'
import type { PathwayField } from './pathway-field.js'
import {
  clearReader,
  type EventReader,
  finishReader,
  type PathwayReader,
} from './pathway-reader.js'
import { nextPathway } from './pathway-room.js'
import { readEvents } from './read-events.js'
import type { PathwayEventInput, PathwayInput } from './schema.js'

/** A part of a value that makes it no pathway. */
export interface PathwayFault {
  /** The place of the value in the list. */
  readonly at: number
  readonly field: PathwayField
  readonly value: unknown
}

/** Pathways from elsewhere as columns. */
export interface ReadPathways {
  readonly columns: PathwayColumns
  /** The facts that cannot be used; `row` is the place of the pathway in the columns. */
  readonly factFaults: readonly FactFault[]
}

/**
 * Puts pathways that a caller has (those of the list at `from` to `to`) into columns, their events in
 * order, those of one day and kind as one. What is no pathway is told to `refuse`, and left out. The
 * reader is cleared first: what it gave before no longer says what it said.
 */
export function readPathways(
  reader: PathwayReader,
  pathways: readonly PathwayInput[],
  from: number,
  to: number,
  refuse: (fault: PathwayFault) => void,
): ReadPathways {
  clearReader(reader)
  for (let at = from; at < to; at += 1) {
    const fault = readPathway(reader, pathways[at] as PathwayInput, reader.ids.length)
    if (fault !== null) refuse({ at, ...fault })
  }
  return { columns: finishReader(reader), factFaults: reader.faults }
}

type Fault = Omit<PathwayFault, 'at'> | null

function readPathway(reader: PathwayReader, pathway: PathwayInput, place: number): Fault {
  if (typeof pathway !== 'object' || pathway === null || Array.isArray(pathway)) {
    return { field: 'pathway', value: pathway }
  }
  const { id, patient, unit, type, edition, start, end, events, facts } = pathway
  if (typeof id !== 'string') return { field: 'id', value: id }
  if (typeof patient !== 'string') return { field: 'patient', value: patient }
  if (typeof unit !== 'string') return { field: 'unit', value: unit }
  const typePlace = reader.types.indexOf(type)
  if (typePlace < 0) return { field: 'type', value: type }
  const editionPlace = editionIds.indexOf(edition)
  if (editionPlace < 0) return { field: 'edition', value: edition }
  const startDay = dayOrNothing(start)
  if (startDay < firstDay && startDay !== nothing) return { field: 'start', value: start }
  const endDay = dayOrNothing(end)
  if (endDay < firstDay && endDay !== nothing) return { field: 'end', value: end }
  const isFacts =
    facts === undefined || facts === null || (typeof facts === 'object' && !Array.isArray(facts))
  if (!isFacts) return { field: 'facts', value: facts }
  if (!Array.isArray(events)) return { field: 'events', value: events }
  const eventCount = reader.events.length
  const rowCount = reader.rows.length
  const fault = readEvents(reader, events as readonly PathwayEventInput[])
  if (fault !== null) {
    reader.events.length = eventCount
    reader.rows.length = rowCount
    return fault
  }
  reader.ids.push(id)
  const { pathways: room } = reader
  const at = nextPathway(room)
  room.patientOf[at] = placeOfPatient(reader.patients, patient)
  room.unitOf[at] = placeOfName(reader.units, unit)
  room.typeOf[at] = typePlace
  room.editionOf[at] = editionPlace
  room.starts[at] =
    startDay === nothing ? firstDayOf(reader.events, rankOf.A, eventCount) : startDay
  room.ends[at] = endDay === nothing ? firstDayOf(reader.events, rankOf.X, eventCount) : endDay
  room.factsOf[at] = facts === noFacts ? -1 : readFacts(reader, facts, place)
  room.eventsFrom[at] = eventCount
  return null
}

/** The day of the first event of a kind from a place on; `nothing` where there is none. */
function firstDayOf({ ranks, days, length }: EventReader, rank: number, from: number): number {
  for (let at = from; at < length; at += 1) if (ranks[at] === rank) return days[at] as number
  return nothing
}

/** The place of a patient; who compares patients gives the pathways of each side by side. */
function placeOfPatient(patients: string[], patient: string): number {
  const last = patients.length - 1
  return patients[last] === patient ? last : patients.push(patient) - 1
}

function dayOrNothing(date: unknown): number {
  if (date === undefined || date === null) return nothing
  return typeof date === 'string' ? scanDay(date) : -1e6
}
