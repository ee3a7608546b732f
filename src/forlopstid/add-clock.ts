import { misuse } from '../calendar/misuse.js'
import { firstDay, lastDay, scanDay } from '../calendar/scan-day.js'
import type { IsoDate } from '../calendar/schema.js'
import { writeDay } from '../calendar/write-day.js'
import type { CareLevel, EventCode } from '../codes/schema.js'
import type { IntervalId, PathwayDefinition } from '../pathways/schema.js'
import { findTimeLimit } from '../pathways/time-limit-for.js'
import type { Pathway, PathwayEvent } from '../registrations/schema.js'
import type { Forlopstid } from './schema.js'

type Draft = { -readonly [K in keyof Forlopstid]: Forlopstid[K] }

/** A pathway being measured: its events with their days, and what all clocks share. */
export interface Measured {
  readonly pathway: Pathway
  readonly start: IsoDate
  readonly definition: PathwayDefinition
  readonly days: readonly number[]
  readonly asOfDay: number
  /** The day of closing, or -Infinity while open. */
  readonly closedDay: number
  readonly out: Forlopstid[]
}

/** The care level of the event at a place, else of the nearest earlier one that has one. */
export const careLevelAt = (
  events: readonly PathwayEvent[],
  place: number,
): CareLevel | undefined => {
  for (let at = place; at >= 0; at -= 1) {
    const level = events[at]?.careLevel
    if (level !== undefined) return level
  }
  return undefined
}

const isPostponed = ({ pathway: { events }, days }: Measured, fromDay: number, toDay: number) => {
  for (let at = 0; at < events.length; at += 1) {
    if (events[at]?.event !== 'L') continue
    const day = days[at] as number
    if (day >= fromDay && day <= toDay) return true
  }
  return false
}

/** Adds a clock; without `to` it runs until the closing (abandoned) or else until `asOf`. */
export const addClock = (
  measured: Measured,
  interval: IntervalId,
  ordinal: number,
  from: IsoDate,
  fromDay: number,
  to: IsoDate | undefined,
  toDay: number,
  careLevel: CareLevel | undefined,
): void => {
  const { pathway, start, definition, asOfDay, closedDay } = measured
  const state =
    to !== undefined
      ? 'completed'
      : closedDay === Number.NEGATIVE_INFINITY
        ? 'running'
        : 'abandoned'
  const until = state === 'completed' ? toDay : state === 'running' ? asOfDay : closedDay
  const days = until - fromDay
  const limit = findTimeLimit(
    definition.timeLimits,
    interval,
    careLevel,
    pathway.facts.severity,
    start,
    pathway.edition,
  )
  const clock: Draft = {
    pathway: pathway.id,
    type: pathway.type,
    interval,
    ordinal,
    from,
    days,
    state,
    verdict: 'unknown',
    postponedByPatient: isPostponed(measured, fromDay, until),
  }
  if (to !== undefined) clock.to = to
  if (careLevel !== undefined) clock.careLevel = careLevel
  if (typeof limit !== 'string') {
    clock.limit = limit
    // A due date after 2200 is no date of the library's: the clock is judged all the same.
    const dueDay = fromDay + limit.maxDays
    if (dueDay <= lastDay) clock.due = writeDay(dueDay)
  }
  if (days < 0) clock.unknownBecause = 'negative'
  else if (state === 'abandoned') clock.unknownBecause = 'abandoned'
  else if (typeof limit === 'string') clock.unknownBecause = limit
  else clock.verdict = days <= limit.maxDays ? 'within' : 'exceeded'
  measured.out.push(clock)
}

/** The day of a fact of a pathway; assembly lets only real days through. */
export const dayOfFact = (date: IsoDate, interval: IntervalId): number => {
  const day = typeof date === 'string' ? scanDay(date) : Number.NEGATIVE_INFINITY
  if (day >= firstDay) return day
  throw misuse(
    'invalid-date',
    `pathway.facts: the date that begins or ends ${interval} is not YYYY-MM-DD`,
  )
}

/** A clock that begins at a fact: its care level is that of the last event not after it. */
export const addClockOfFact = (
  measured: Measured,
  interval: IntervalId,
  from: IsoDate | undefined,
  to: number,
): void => {
  if (from === undefined) return
  const fromDay = dayOfFact(from, interval)
  const { pathway, days } = measured
  let place = -1
  while (place + 1 < days.length && (days[place + 1] as number) <= fromDay) place += 1
  addClock(
    measured,
    interval,
    1,
    from,
    fromDay,
    pathway.events[to]?.date,
    days[to] ?? 0,
    careLevelAt(pathway.events, place),
  )
}

/** A clock from the event at one place to the event at another, or to none (-1). */
export const addClockOfEvents = (
  measured: Measured,
  interval: IntervalId,
  ordinal: number,
  from: number,
  to: number,
): void => {
  const { pathway, days } = measured
  addClock(
    measured,
    interval,
    ordinal,
    (pathway.events[from] as PathwayEvent).date,
    days[from] as number,
    pathway.events[to]?.date,
    days[to] ?? 0,
    careLevelAt(pathway.events, from),
  )
}

/** The place of the next such event at or after a place, or -1. */
export const nextPlace = (
  events: readonly PathwayEvent[],
  event: EventCode,
  from: number,
): number => {
  for (let at = from; at < events.length; at += 1) if (events[at]?.event === event) return at
  return -1
}
