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

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Leap days in the years 1 to `year` of the proleptic Gregorian calendar. */
const leapDaysThrough = (year: number) =>
  Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)

const leapDaysThrough1969 = leapDaysThrough(1969)

/** The day number of a civil date whose parts are known to be valid. */
export const dayOf = (year: number, month: number, day: number): number =>
  (year - 1970) * 365 +
  leapDaysThrough(year - 1) -
  leapDaysThrough1969 +
  (daysBeforeMonth[month - 1] as number) +
  (month > 2 && isLeapYear(year) ? 1 : 0) +
  day -
  1

export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] as number)

/** The decimal digit of a character code; anything else gives a number outside 0–9. */
const digit = (text: string, at: number) => text.charCodeAt(at) - 48

const isDigit = (value: number) => value >= 0 && value <= 9

/** What follows the date part: a local time, a time with an offset or Z, or neither. */
const timePart = /^T\d{2}:\d{2}(?::\d{2})?$/
const offsetPart =
  /^(?:[T ]\d{2}(?::?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)?)?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)$/i

const timeFault = (text: string): number => {
  const rest = text.slice(10)
  if (offsetPart.test(rest)) return dayFaults.hasOffset
  if (!timePart.test(rest)) return dayFaults.notADate
  const hour = digit(rest, 1) * 10 + digit(rest, 2)
  const minute = digit(rest, 4) * 10 + digit(rest, 5)
  const second = rest.length > 6 ? digit(rest, 7) * 10 + digit(rest, 8) : 0
  return hour < 24 && minute < 60 && second < 60 ? 0 : dayFaults.notADate
}

/**
 * The day number of the date part of a text, or one of `dayFaults`. The text is `YYYY-MM-DD` or
 * `YYYY-MM-DDTHH:mm[:ss]`; a time with an offset or Z needs a decision about the zone, and has a
 * fault of its own.
 */
export const scanDay = (text: string): number => {
  if (text.length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) {
    return dayFaults.notADate
  }
  const y1 = digit(text, 0)
  const y2 = digit(text, 1)
  const y3 = digit(text, 2)
  const y4 = digit(text, 3)
  const m1 = digit(text, 5)
  const m2 = digit(text, 6)
  const d1 = digit(text, 8)
  const d2 = digit(text, 9)
  if (
    !(isDigit(y1) && isDigit(y2) && isDigit(y3) && isDigit(y4)) ||
    !(isDigit(m1) && isDigit(m2) && isDigit(d1) && isDigit(d2))
  ) {
    return dayFaults.notADate
  }
  if (text.length > 10) {
    const fault = timeFault(text)
    if (fault !== 0) return fault
  }
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4
  const month = m1 * 10 + m2
  const day = d1 * 10 + d2
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) {
    return dayFaults.noSuchDay
  }
  return year < 1900 || year > 2200 ? dayFaults.outOfRange : dayOf(year, month, day)
}
