import { norwegianHolidays } from '../../calendar/norwegian-holidays.js'
import { toEpochDay } from '../../calendar/to-epoch-day.js'

/** The years whose holidays stand in a test of working days; outside them it decides nothing. */
export const holidayYears = { first: 2015, last: 2035 } as const

/** The date text so many calendar days after another. */
export function dayAfter(from: string, days: number): string {
  return `(${from}.toDate() ${days < 0 ? '-' : '+'} ${Math.abs(days)} days).toString()`
}

/**
 * Calendar days from one date text to another as a number, negative where the second comes first:
 * the difference of their Julian day numbers, as FHIRPath has no days between dates.
 */
export function calendarDays(from: string, to: string): string {
  return `(${julianDay(to)} - ${julianDay(from)})`
}

/**
 * Working days (Monday to Friday, no public holiday of Norway) after the first date through the
 * second, negative where the second comes first. Nothing for dates whose holidays are not listed.
 */
export function workingDays(from: string, to: string): string {
  const { first, last } = holidayYears
  const list = weekdayHolidays()
  const between = (after: string, until: string) =>
    `'${list}'.split(',').where($this > ${outer(after)} and $this <= ${outer(until)}).count()`
  const weekdays = `${weekdaysThrough(to)} - ${weekdaysThrough(from)}`
  const count = `(${weekdays} - ${between(from, to)} + ${between(to, from)})`
  const isListed = [from, to].map(
    (day) => `${day} >= '${first}-01-01' and ${day} <= '${last}-12-31'`,
  )
  return `iif(${isListed.join(' and ')}, ${count}, {})`
}

/** The row's column inside a function that has an item of its own. */
function outer(day: string) {
  return day.startsWith('%') ? day : `%context.${day}`
}

/** The number of a day by its text, in whole numbers only. */
function julianDay(day: string): string {
  const part = (at: number, length: number) => `$this.substring(${at}, ${length}).toInteger()`
  const [year, month, date] = [part(0, 4), part(5, 2), part(8, 2)]
  // Years begin in March, so that a leap day is the last of its year.
  const before = `((14 - ${month}) div 12)`
  const years = `(${year} + 4800 - ${before})`
  const months = `(${month} + 12 * ${before} - 3)`
  const sum = `${date} + (153 * ${months} + 2) div 5 + 365 * ${years}`
  return `${day}.select(${sum} + ${years} div 4 - ${years} div 100 + ${years} div 400)`
}

/** Mondays to Fridays through a day, from a Monday long ago: 7 divides the number before a Monday. */
function weekdaysThrough(day: string): string {
  const shifted = `(($this + ${mondayShift()}) mod 7)`
  return `${julianDay(day)}.select(($this + ${mondayShift()}) div 7 * 5 + iif(${shifted} > 4, 5, ${shifted} + 1))`
}

/** What a number of `julianDay` lacks to be divided by 7 on a Monday. */
function mondayShift(): number {
  // 2000-03-06 was a Monday: d = 6, first month, year 2000 + 4800.
  const years = 6800
  const monday =
    6 + 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return 7 - (monday % 7)
}

function weekdayHolidays(): string {
  const { first, last } = holidayYears
  const dates = new Set<string>()
  for (let year = first; year <= last; year += 1) {
    for (const { date } of norwegianHolidays(year)) if (isWeekday(date)) dates.add(date)
  }
  return [...dates].sort().join(',')
}

function isWeekday(date: string) {
  // 1970-01-05 was a Monday.
  return (toEpochDay(date) + 3) % 7 < 5
}
