import { firstDay, scanDay } from '../calendar/scan-day.js'
import { eventOrder } from '../codes/event-order.js'
import type { EventCode } from '../codes/schema.js'
import type { PathwayEvent } from '../registrations/schema.js'
import type { PathwayField } from './schema.js'

/** A place after every event: where the first of an event is that there is none of. */
export const never = 0x3fffffff

/**
 * What the checks ask of the events, gathered in one pass: the places of first and last events,
 * counts and marks. A `last…` is -1 and a `first…` is `never` where there is none.
 */
export interface EventSummary {
  /** The events in order of date, then of event. */
  events: readonly PathwayEvent[]
  firstM: number
  lastM: number
  firstC: number
  lastC: number
  firstE: number
  lastE: number
  firstF: number
  lastP: number
  lastL: number
  firstX: number
  decisions: number
  feedbackTools: number
  /** The last C with need for extended assessment. */
  lastExtended: number
  hasHelp: boolean
  /** An event that must have an outcome has none. */
  outcomeMissing: boolean
  /** An S or X has more than one outcome. */
  severalOutcomes: boolean
  /** A C says no need, and a need. */
  mixedNoNeed: boolean
  /** The days of the first and the last event, and of the first one other than A and P. */
  earliestDay: number
  latestDay: number
  earliestAfterStart: number
}

/** What is wrong with an event, and the value at fault. */
export interface EventFault {
  readonly field: PathwayField
  readonly value: unknown
}

const letterA = 65

/** The rank of an event by its letter; -1 where there is no such event. */
const ranks: readonly number[] = /* @__PURE__ */ Array.from({ length: 26 }, (_, letter) =>
  eventOrder.indexOf(String.fromCharCode(letterA + letter) as EventCode),
)

/** Sums up events; those out of order are ordered first, and what is no event is a fault. */
export function readEvents(events: readonly PathwayEvent[]): EventSummary | EventFault {
  const summary: EventSummary = {
    events,
    firstM: never,
    lastM: -1,
    firstC: never,
    lastC: -1,
    firstE: never,
    lastE: -1,
    firstF: never,
    lastP: -1,
    lastL: -1,
    firstX: never,
    decisions: 0,
    feedbackTools: 0,
    lastExtended: -1,
    hasHelp: false,
    outcomeMissing: false,
    severalOutcomes: false,
    mixedNoNeed: false,
    earliestDay: never,
    latestDay: -never,
    earliestAfterStart: never,
  }
  let ordered = true
  let before = -never
  for (let at = 0; at < events.length; at += 1) {
    const entry = events[at] as PathwayEvent
    if (typeof entry !== 'object' || entry === null) return { field: 'event', value: entry }
    const { event, date } = entry
    const { outcomes = [], rows = [] } = entry
    if (!Array.isArray(outcomes)) return { field: 'outcomes', value: outcomes }
    if (!Array.isArray(rows)) return { field: 'rows', value: rows }
    const day = typeof date === 'string' ? scanDay(date) : -1e6
    if (day < firstDay) return { field: 'date', value: date }
    const rank = rankOf(event)
    if (rank < 0) return { field: 'event', value: event }
    const place = day * 16 + rank
    if (place < before) ordered = false
    before = place
    if (day > summary.latestDay) summary.latestDay = day
    if (day < summary.earliestDay) summary.earliestDay = day
    if (rank > 1 && day < summary.earliestAfterStart) summary.earliestAfterStart = day
    noteEvent(summary, event, outcomes, at)
  }
  return ordered
    ? summary
    : readEvents([...events].sort((a, b) => placeInOrder(a) - placeInOrder(b)))
}

/** The rank of an event, or a number that is not at least 0. */
function rankOf(event: unknown): number {
  return typeof event === 'string' && event.length === 1
    ? (ranks[event.charCodeAt(0) - letterA] ?? -1)
    : -1
}

function noteEvent(
  summary: EventSummary,
  event: PathwayEvent['event'],
  outcomes: readonly string[],
  at: number,
): void {
  const size = outcomes.length
  switch (event) {
    case 'P':
      summary.lastP = at
      return
    case 'M':
      if (summary.firstM === never) summary.firstM = at
      summary.lastM = at
      return
    case 'L':
      summary.lastL = at
      return
    case 'C':
      if (summary.firstC === never) summary.firstC = at
      summary.lastC = at
      summary.decisions += 1
      if (outcomes.includes('U')) summary.lastExtended = at
      if (size > 1 && outcomes.includes('I')) summary.mixedNoNeed = true
      break
    case 'U':
      if (outcomes.includes('F')) summary.feedbackTools += 1
      break
    case 'F':
      if (summary.firstF === never) summary.firstF = at
      return
    case 'E':
      if (summary.firstE === never) summary.firstE = at
      summary.lastE = at
      return
    case 'H':
      summary.hasHelp = true
      break
    case 'X':
      if (summary.firstX === never) summary.firstX = at
      if (size > 1) summary.severalOutcomes = true
      break
    case 'S':
      if (size > 1) summary.severalOutcomes = true
      break
    default:
      return
  }
  if (size === 0) summary.outcomeMissing = true
}

function placeInOrder({ date, event }: PathwayEvent): number {
  return scanDay(date) * 16 + rankOf(event)
}
