import { addDays } from '../../calendar/add-days.js'
import type { IsoDate } from '../../calendar/schema.js'
import type { EventCode } from '../../codes/schema.js'
import type { Pathway, PathwayFacts, Registration } from '../../registrations/schema.js'
import { type Course, knownFacts } from '../course/write-course.js'

/** The event of a generated row, by its code or its parts. */
export function eventOf({ event, code }: Registration): string {
  return event ?? code?.charAt(3) ?? ''
}

/** A row of the course's patient and unit. */
export function rowOf({ pathway }: Course, code: string, date: IsoDate): Registration {
  const { patient, unit, type } = pathway
  return { patient, unit, date, code: type + code }
}

/** The first date of an event; every fault asks for a course that has it. */
export function firstOf({ pathway }: Course, event: EventCode): IsoDate {
  return (pathway.events.find((entry) => entry.event === event) as { date: IsoDate }).date
}

/** The start of a course, so many days later. */
export function startOf({ pathway }: Course, days = 0): IsoDate {
  return addDays(pathway.start as IsoDate, days)
}

/** The last day of a course, so many days later. */
export function lastOf({ pathway }: Course, days = 0): IsoDate {
  return addDays((pathway.events.at(-1) as { date: IsoDate }).date, days)
}

/** The rows with others in place of those of some events. */
export function replaceRows(
  { rows }: Course,
  events: string,
  ...others: readonly Registration[]
): readonly Registration[] {
  return [...rows.filter((row) => !events.includes(eventOf(row))), ...others]
}

/** The rows and others. */
export function addRows(
  { rows }: Course,
  ...others: readonly Registration[]
): readonly Registration[] {
  return [...rows, ...others]
}

/** The rows with one changed: the first, which after shuffling may be of any event. */
export function changeFirst({ rows }: Course, change: object): readonly Registration[] {
  return rows.map((row, at) => (at === 0 ? { ...row, ...change } : row))
}

/** The rows with other facts, all on the start. */
export function withFacts({ rows }: Course, facts: PathwayFacts): readonly Registration[] {
  return rows.map(({ facts: _, ...row }) => (eventOf(row) === 'A' ? { ...row, facts } : row))
}

/** The rows without facts, all so many days later or earlier. */
export function moved(rows: readonly Registration[], days: number): readonly Registration[] {
  return rows.map((row) => ({
    ...row,
    date: addDays(row.date.slice(0, 10), days) + row.date.slice(10),
  }))
}

/** The pathway changed as assembly would never make it. */
export function changePathway({ pathway }: Course, change: Partial<Pathway>): readonly Pathway[] {
  return [{ ...pathway, ...change }]
}

/** The pathway with other facts. */
export function withPathwayFacts(course: Course, facts: PathwayFacts): readonly Pathway[] {
  return changePathway(course, { facts: knownFacts(facts) })
}

/** The pathway with one more event, in its place by date. */
export function withEvent(course: Course, event: EventCode, date: IsoDate): readonly Pathway[] {
  const { events } = course.pathway
  const more = { event, outcomes: [], date, careLevel: null, rows: [] }
  const at = events.findIndex((entry) => entry.date > date)
  const place = at < 0 ? events.length : at
  return changePathway(course, {
    events: [...events.slice(0, place), more, ...events.slice(place)],
  })
}
