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
  /** Where its events begin in the columns. */
  readonly from: number
  /** `Number.NaN` where the pathway has no start, which compares as false with every day. */
  readonly start: number
  /** The day of the closing; `Infinity` while the pathway is open. */
  readonly end: number
  /** Nothing dated after it has happened. */
  readonly asOfDay: number
  /** The pathway as an object, once own rules have asked for it (`pathwayOf`). */
  made: Pathway | null
}

/** Reads a pathway of columns, which has begun, in one pass, cut after a day. */
export function readCourse(
  columns: PathwayColumns,
  place: number,
  definition: PathwayDefinition,
  asOfDay: number,
): Course {
  const start = columns.starts[place] as number
  const end = columns.ends[place] as number
  const from = columns.eventsFrom[place] as number
  return {
    columns,
    place,
    definition,
    from,
    summary: readEvents(columns, from, eventsUntil(columns, place, asOfDay)),
    start: start === nothing ? Number.NaN : start,
    end: end === nothing || end > asOfDay ? Number.POSITIVE_INFINITY : end,
    asOfDay,
    made: null,
  }
}

/** The pathway of a course as an object, for own rules. */
export function pathwayOf(course: Course): Pathway {
  course.made ??= makePathwayUntil(course.columns, course.place, course.asOfDay)
  return course.made
}
