import type { IndicatorClock } from '../schema.js'
import { countDays, dayIn, type FlatRow, missingDay } from './compile-criterion.js'

/**
 * The days of a clock in a row, or -1 when they are not known: a date is missing, or the dates
 * contradict each other (the end before the start), as with a forløpstid.
 */
export function durationOf(clock: IndicatorClock, row: FlatRow): number {
  const from = dayIn(row, clock.from)
  const to = dayIn(row, clock.to)
  return from === missingDay || to < from ? -1 : countDays(clock, from, to)
}
