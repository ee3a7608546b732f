import { easterDay } from './easter-day.js'
import { type FixedFeast, fixedFeasts, movableFeasts } from './feasts.js'
import { dayOf } from './scan-day.js'
import { civilOf } from './write-day.js'

// A Monday before every day of the library, so that remainders are never negative.
const mondayBefore = -28003

/** Working days in (from, to], where `from` is not after `to`: linear in the years between. */
export function countWorkingDays(from: number, to: number): number {
  return from === to ? 0 : weekdaysThrough(to) - weekdaysThrough(from) - weekdayHolidays(from, to)
}

/** Weekdays (Monday to Friday) from that Monday through a day. */
function weekdaysThrough(day: number) {
  const days = day - mondayBefore
  const weeks = (days / 7) | 0
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5)
}

/** Public holidays on weekdays in (from, to]; two feasts on one day count once. */
function weekdayHolidays(from: number, to: number) {
  const lastYear = civilOf(to).year
  let count = 0
  for (let year = civilOf(from + 1).year; year <= lastYear; year += 1) {
    const easter = easterDay(year)
    for (const { daysAfterEaster } of movableFeasts) {
      const day = easter + daysAfterEaster
      if (day > from && day <= to && isWeekday(day)) count += 1
    }
    for (const feast of fixedFeasts) {
      const day = dayOf(year, feast.month, feast.day)
      if (day <= from || day > to || !isWeekday(day)) continue
      if (isInForce(feast, year) && !isMovableFeast(day, easter)) count += 1
    }
  }
  return count
}

function isWeekday(day: number) {
  return (day - mondayBefore) % 7 < 5
}

function isInForce(feast: FixedFeast, year: number) {
  return feast.since === undefined || feast.since <= year
}

function isMovableFeast(day: number, easter: number) {
  for (const { daysAfterEaster } of movableFeasts) {
    if (day - easter === daysAfterEaster) return true
  }
  return false
}

/** Whether a day number is Monday to Friday and no public holiday. */
export function isWorking(day: number): boolean {
  if (!isWeekday(day)) return false
  const { year, month, day: date } = civilOf(day)
  if (isMovableFeast(day, easterDay(year))) return false
  for (const feast of fixedFeasts) {
    if (feast.month === month && feast.day === date && isInForce(feast, year)) return false
  }
  return true
}
