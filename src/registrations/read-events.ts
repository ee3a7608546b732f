import { firstDay, scanDay } from '../calendar/scan-day.js'
import { push } from './columns/growing.js'
import { careLevels, levelPlace } from './columns/registration-columns.js'
import { orderEvents } from './order-events.js'
import { otherOutcome, outcomeBits, rankOf } from './pathway-columns.js'
import type { PathwayReader } from './pathway-reader.js'
import type { PathwayFault } from './read-pathways.js'
import type { PathwayEventInput } from './schema.js'

/** Reads events as they come; those that are out of order, or of one day and kind, are put right. */
export function readEvents(
  reader: PathwayReader,
  events: readonly PathwayEventInput[],
): Omit<PathwayFault, 'at'> | null {
  const first = reader.ranks.length
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
    const rank = Object.hasOwn(rankOf, event) ? rankOf[event] : undefined
    if (rank === undefined) return { field: 'event', value: event }
    const key = day * 16 + rank
    if (key <= before) isInOrder = false
    before = key
    push(reader.ranks, rank)
    push(reader.days, day)
    push(reader.outcomes, maskOf(outcomes))
    const level = levelPlace(careLevel)
    push(reader.levels, level < careLevels.length ? level : 0)
    push(reader.rowsFrom, reader.rows.length)
    for (const row of rows ?? []) {
      if (Number.isSafeInteger(row) && row >= 0) push(reader.rows, row)
    }
  }
  if (!isInOrder) orderEvents(reader, first)
  return null
}

function maskOf(outcomes: readonly string[] | null | undefined): number {
  let mask = 0
  for (const outcome of outcomes ?? []) {
    mask |=
      typeof outcome === 'string' && outcome.length === 1 && outcome >= 'A' && outcome <= 'Z'
        ? outcomeBits(outcome)
        : otherOutcome
  }
  return mask
}
