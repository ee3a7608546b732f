import type { PathwayDefinition } from '../pathways/schema.js'
import { nothing } from '../registrations/columns/table-column.js'
import { makePathwayUntil } from '../registrations/make-pathway.js'
import { eventsUntil, type PathwayColumns } from '../registrations/pathway-columns.js'
import type { Pathway } from '../registrations/schema.js'
import { type EventSummary, readEvents } from './read-events.js'

/** A pathway as the checks read it, as it stood on the day asked about. */
export interface Course {
  readonly columns: PathwayColumns
  /** Its place in the columns. */
  readonly place: number
  readonly definition: PathwayDefinition
  readonly summary: EventSummary
  /** `Number.NaN` where the pathway has no start, which compares as false with every day. */
  readonly start: number
  /** The day of the closing; `Infinity` while the pathway is open. */
  readonly end: number
  /** The pathway as an object, made when someone asks: mostly nobody does. */
  readonly pathway: Pathway
}

/** Reads a pathway of columns in one pass, cut after a day. */
export function readCourse(
  columns: PathwayColumns,
  place: number,
  definition: PathwayDefinition,
  asOfDay: number,
): Course {
  const start = columns.starts[place] as number
  const end = columns.ends[place] as number
  let made: Pathway | null = null
  const summary = readEvents(
    columns,
    columns.eventsFrom[place] as number,
    eventsUntil(columns, place, asOfDay),
    () => pathwayOf().events,
  )
  return {
    columns,
    place,
    definition,
    summary,
    start: start === nothing || start > asOfDay ? Number.NaN : start,
    end: end === nothing || end > asOfDay ? Number.POSITIVE_INFINITY : end,
    get pathway() {
      return pathwayOf()
    },
  }

  function pathwayOf(): Pathway {
    made ??= makePathwayUntil(columns, place, asOfDay)
    return made
  }
}
