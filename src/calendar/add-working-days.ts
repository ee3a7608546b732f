import { countArgument } from '../misuse/arguments.js'
import { dayArgument, writeResult } from './day-argument.js'
import { lastDay } from './scan-day.js'
import type { IsoDate } from './schema.js'
import { countWorkingDays, isWorking } from './working-days.js'

/**
 * The date on which a number of working days has passed: the first working day after `date` is
 * day 1, so the day of receipt never counts.
 *
 * 0 gives the date itself, working day or not; any other count gives a working day. The inverse
 * is `workingDaysBetween(date, …)`. A wrong date throws `invalid-date`; a count that is negative
 * or not whole, `invalid-count`; a result after 2200, `invalid-day`.
 *
 * @example
 * ```ts
 * import { addWorkingDays } from 'pasientforlop/calendar'
 *
 * addWorkingDays('2020-04-08', 1) // => '2020-04-14'
 * addWorkingDays('2020-01-03', 10) // => '2020-01-17'
 * addWorkingDays('2020-04-12', 0) // => '2020-04-12'
 * addWorkingDays('2020-04-08', -1) // throws 'invalid-count'
 * ```
 */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  let day = dayArgument(date, 'date')
  let left = countArgument(count, 'count', 0)
  if (left === 0) return writeResult(day)
  // Whole weeks hold five working days at most, so a leap of them never passes the count.
  while (left > 0) {
    if (day === lastDay) return writeResult(day + 1)
    const next = Math.min(day + Math.max(1, Math.floor(left / 5) * 7), lastDay)
    left -= countWorkingDays(day, next)
    day = next
  }
  // The last leap may have gone on into a weekend or holiday.
  while (!isWorking(day)) day -= 1
  return writeResult(day)
}
