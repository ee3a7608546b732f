import { firstDay, scanDay } from '../calendar/scan-day.js'
import { push } from './columns/growing.js'
import { careLevels, levelPlace } from './columns/registration-columns.js'
import { orderEvents } from './order-events.js'
import { otherOutcome, rankOf } from './pathway-columns.js'
import { addEvent, type PathwayReader } from './pathway-reader.js'
import type { PathwayFault } from './read-pathways.js'
import type { PathwayEventInput } from './schema.js'

/** Reads events as they come; those that are out of order, or of one day and kind, are put right. */
export function readEvents(
  reader: PathwayReader,
  events: readonly PathwayEventInput[],
): Omit<PathwayFault, 'at'> | null {
  const first = reader.events.length
  let isInOrder = true
  let before = -1e9
  for (let at = 0; at < events.length; at += 1) {
    const entry = events[at] as PathwayEventInput
    if (typeof entry !== 'object' || entry === null) return { field: 'event', value: entry }
    const { event, outcomes, date, careLevel, rows } = entry
    if (outcomes !== undefined && outcomes !== null && !Array.isArray(outcomes)) {
      return { field: 'outcomes', value: outcomes }
    }
    if (rows !== undefined && rows !== null && !Array.isArray(rows)) {
      return { field: 'rows', value: rows }
    }
    const day = typeof date === 'string' ? scanDay(date) : -1e6
    if (day < firstDay) return { field: 'date', value: date }
    const rank = rankOfEvent(event)
    if (rank < 0) return { field: 'event', value: event }
    const key = day * 16 + rank
    if (key <= before) isInOrder = false
    before = key
    const level = careLevel === 'outpatient' ? 1 : levelPlace(careLevel)
    addEvent(reader, rank, day, maskOf(outcomes), level < careLevels.length ? level : 0)
    if (rows) addRows(reader, rows)
  }
  if (!isInOrder) orderEvents(reader, first)
  return null
}

/** Adds the rows of an event; what is no place of a row, or none that a column has room for, is left out. */
function addRows(reader: PathwayReader, rows: readonly number[]): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number
    if (Number.isInteger(row) && row >= 0 && row <= 0x7fffffff) push(reader.rows, row)
  }
}

/** The ranks of events by their letter; -1 where there is no such event. */
const ranks: readonly number[] = /* @__PURE__ */ Array.from(
  { length: 26 },
  (_, letter) => rankOf[String.fromCharCode(65 + letter) as keyof typeof rankOf] ?? -1,
)

function rankOfEvent(event: unknown): number {
  return typeof event === 'string' && event.length === 1
    ? (ranks[event.charCodeAt(0) - 65] ?? -1)
    : -1
}

function maskOf(outcomes: readonly string[] | null | undefined): number {
  if (!outcomes) return 0
  let mask = 0
  for (let at = 0; at < outcomes.length; at += 1) {
    const outcome: unknown = outcomes[at]
    const letter =
      typeof outcome === 'string' && outcome.length === 1 ? outcome.charCodeAt(0) - 65 : -1
    mask |= letter >= 0 && letter < 26 ? 1 << letter : otherOutcome
  }
  return mask
}
