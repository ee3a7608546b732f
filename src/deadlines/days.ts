import { dayOf, firstDay, lastDay, monthLength } from '../calendar/scan-day.js'
import type { DeadlineReason } from './schema.js'
import type { Span } from './span.js'

/** First and last day of a span, as day numbers. */
export type Days = readonly [from: number, to: number]

const monthsOfUnit = {
  month: 1,
  quarter: 3,
  tertial: 4,
  'third-of-year': 4,
  'half-year': 6,
  year: 12,
} as const

/** The Monday of week 1: the week that has 4 January (ISO 8601, as Norwegian calendars count). */
export function firstMonday(year: number): number {
  const fourth = dayOf(year, 1, 4)
  // 1970-01-01 was a Thursday, three days after a Monday.
  return fourth - ((((fourth + 3) % 7) + 7) % 7)
}

/**
 * The days of a span whose year is known, or why there are none. "Medio" is the middle third
 * (Bokmålsordboka); thirds of a month are taken as days 1–10, 11–20 and 21 to the end.
 */
export function spanDays(span: Span, year: number): Days | DeadlineReason {
  const { unit, ordinal = 1, month = 1 } = span
  if (year < 1900 || year > 2200) return 'out-of-range'
  if (unit === 'week') {
    const days = weekDays(year, ordinal)
    if (typeof days === 'string') return days
    return days[0] < firstDay || days[1] > lastDay ? 'out-of-range' : days
  }
  if (unit === 'day') {
    if (month < 1 || month > 12 || ordinal < 1 || ordinal > monthLength(year, month)) {
      return 'no-such-date'
    }
    const day = dayOf(year, month, ordinal)
    return [day, day]
  }
  if (unit === 'third-of-month') {
    const first = dayOf(year, month, 1)
    return [
      first + (ordinal - 1) * 10,
      ordinal === 3 ? first + monthLength(year, month) - 1 : first + ordinal * 10 - 1,
    ]
  }
  return monthSpan(year, ordinal, monthsOfUnit[unit])
}

function weekDays(year: number, week: number): Days | DeadlineReason {
  const from = firstMonday(year) + (week - 1) * 7
  return week < 1 || from >= firstMonday(year + 1) ? 'no-such-date' : [from, from + 6]
}

function monthSpan(year: number, ordinal: number, length: number): Days {
  const last = ordinal * length
  return [dayOf(year, last - length + 1, 1), dayOf(year, last, monthLength(year, last))]
}
