import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import type { CareLevel, EventCode } from '../codes/schema.js'
import { findTimeLimit } from '../pathways/find-time-limit.js'
import type { IntervalId, PathwayDefinition } from '../pathways/schema.js'
import type { Pathway, PathwayEvent } from '../registrations/schema.js'
import type { Forlopstid, Verdict } from './schema.js'
import { writeClock } from './write-clock.js'

/** The place of the first event of each kind that clocks ask for, or -1. */
export type FirstPlaces = Record<'A' | 'M' | 'C' | 'E' | 'D' | 'L' | 'X', number>

/** A pathway being measured: its events with their days, and what all clocks share. */
export interface Measured {
  readonly pathway: Pathway
  readonly start: IsoDate
  readonly definition: PathwayDefinition
  readonly days: readonly number[]
  readonly asOfDay: number
  readonly first: Readonly<FirstPlaces>
  readonly out: Forlopstid[]
}

/** Adds a clock; without `to` it runs until the closing (abandoned) or else until `asOf`. */
export function addClock(
  measured: Measured,
  interval: IntervalId,
  ordinal: number,
  from: IsoDate,
  fromDay: number,
  to: IsoDate | undefined,
  toDay: number,
  careLevel: CareLevel | undefined,
): void {
  const { pathway, start, definition, days: daysOf, asOfDay, first } = measured
  const state = to !== undefined ? 'completed' : first.X < 0 ? 'running' : 'abandoned'
  const until =
    state === 'completed' ? toDay : state === 'running' ? asOfDay : (daysOf[first.X] as number)
  const days = until - fromDay
  const limit = findTimeLimit(
    definition.timeLimits,
    interval,
    careLevel,
    pathway.facts.severity ?? undefined,
    start,
    pathway.edition,
  )
  const postponedByPatient = isPostponed(measured, fromDay, until)
  const verdict: Verdict =
    days < 0 || state === 'abandoned' || typeof limit === 'string'
      ? 'unknown'
      : days <= limit.maxDays
        ? state === 'running'
          ? 'pending'
          : 'within'
        : 'exceeded'
  measured.out.push(
    writeClock(
      pathway,
      interval,
      ordinal,
      from,
      fromDay,
      to,
      days,
      careLevel,
      limit,
      state,
      verdict,
      postponedByPatient,
    ),
  )
}

function isPostponed({ pathway, days, first }: Measured, fromDay: number, toDay: number) {
  for (let at = first.L; at >= 0; at = nextPlace(pathway.events, 'L', at + 1)) {
    const day = days[at] as number
    if (day >= fromDay && day <= toDay) return true
  }
  return false
}

/** The place of the next such event at or after a place, or -1. */
export function nextPlace(events: readonly PathwayEvent[], event: EventCode, from: number): number {
  for (let at = from; at < events.length; at += 1) if (events[at]?.event === event) return at
  return -1
}

/** A clock that begins at a fact: its care level is that of the last event not after it. */
export function addClockOfFact(
  measured: Measured,
  interval: IntervalId,
  from: IsoDate | null,
  to: number,
): void {
  if (from === null) return
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
    to < 0 ? undefined : pathway.events[to]?.date,
    to < 0 ? 0 : (days[to] as number),
    careLevelAt(pathway.events, place),
  )
}

/** The day of a fact of a pathway; assembly lets only real days through. */
export function dayOfFact(date: IsoDate, interval: IntervalId): number {
  return dayArgument(date, `pathway.facts: the date that begins or ends ${interval}`)
}

/** The care level of the event at a place, else of the nearest earlier one that has one. */
export function careLevelAt(events: readonly PathwayEvent[], place: number): CareLevel | undefined {
  for (let at = place; at >= 0; at -= 1) {
    const level = events[at]?.careLevel
    if (level !== null && level !== undefined) return level
  }
  return undefined
}

/** A clock from the event at one place to the event at another, or to none (-1). */
export function addClockOfEvents(
  measured: Measured,
  interval: IntervalId,
  ordinal: number,
  from: number,
  to: number,
): void {
  const { pathway, days } = measured
  addClock(
    measured,
    interval,
    ordinal,
    (pathway.events[from] as PathwayEvent).date,
    days[from] as number,
    to < 0 ? undefined : pathway.events[to]?.date,
    to < 0 ? 0 : (days[to] as number),
    careLevelAt(pathway.events, from),
  )
}
