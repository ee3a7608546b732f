/** Days from 1970-01-01 to the first and last day that the library accepts (1900–2200). */
export const firstDay = -25567

export const lastDay = 84370

/** Faults of a date text, as numbers below every day, so that the hot path allocates nothing. */
export const dayFaults = {
  notADate: -1e6,
  noSuchDay: -1e6 - 1,
  outOfRange: -1e6 - 2,
  hasOffset: -1e6 - 3,
} as const

// Both by the month's number: 1 is January.
const daysBeforeMonth = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

const monthLengths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const leapDaysThrough1969 = 477

/** What follows the date part: a local time, or (with or without a time) an offset or Z. */
const timePart = /^[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/

const offsetPart =
  /^(?:[T ]\d{2}(?::?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?)?)?\s?(?:Z|[+-]\d{2}(?::?\d{2}){0,2})(?:\[[^\]]*\])?$/i

/**
 * The day number of the date part of a text, or one of `dayFaults`. The text is `YYYY-MM-DD` or
 * that, `T` or a blank, and `HH:mm[:ss[.fff…]]`; a time with an offset or Z needs a decision about the zone, and has a
 * fault of its own.
 */
export function scanDay(text: string): number {
  if (text.length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) {
    return dayFaults.notADate
  }
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  if (year < 0 || month < 0 || day < 0) return dayFaults.notADate
  if (text.length > 10) {
    const fault = timeFault(text)
    if (fault !== 0) return fault
  }
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) {
    return dayFaults.noSuchDay
  }
  return year < 1900 || year > 2200 ? dayFaults.outOfRange : dayOf(year, month, day)
}

/** Two decimal digits as a number; so far below zero that a sum with it is too, if they are not. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1e4
}

function timeFault(text: string): number {
  const rest = text.slice(10)
  if (offsetPart.test(rest)) return dayFaults.hasOffset
  if (!timePart.test(rest)) return dayFaults.notADate
  const second = rest.length > 6 ? twoDigits(rest, 7) : 0
  return twoDigits(rest, 1) < 24 && twoDigits(rest, 4) < 60 && second < 60 ? 0 : dayFaults.notADate
}

/** The number of days in a month, 1 being January. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month] as number)
}

// A century divides by 400 exactly when it divides by 16, for it divides by 25 already.
function isLeapYear(year: number) {
  return (year & 3) === 0 && (year % 100 !== 0 || (year & 15) === 0)
}

/** The day number of a civil date in the years 1–9999 whose parts are known to be valid. */
export function dayOf(year: number, month: number, day: number): number {
  return (
    (year - 1970) * 365 +
    leapDaysThrough(year - 1) -
    leapDaysThrough1969 +
    (daysBeforeMonth[month] as number) +
    (month > 2 && isLeapYear(year) ? 1 : 0) +
    day -
    1
  )
}

/** Leap days in the years 1 to `year` of the proleptic Gregorian calendar. */
function leapDaysThrough(year: number) {
  return (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0)
}
