import { dayArgument } from './day-argument.js'
import type { IsoDate } from './schema.js'
import { countWorkingDays } from './working-days.js'

/**
 * The number of working days after `from` up to and with `to`, so the day after receipt is
 * day 1; if `to` is the earlier date, the same number the other way round, negative.
 *
 * Working days are those of `isWorkingDay`. A wrong date throws `invalid-date`.
 *
 * @example
 * ```ts
 * import { workingDaysBetween } from 'pasientforlop/calendar'
 *
 * workingDaysBetween('2020-04-08', '2020-04-14') // => 1
 * workingDaysBetween('2020-04-14', '2020-04-08') // => -1
 * workingDaysBetween('2020-01-03', '2020-01-17') // => 10
 * ```
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  const first = dayArgument(from, 'from')
  const last = dayArgument(to, 'to')
  return first <= last ? countWorkingDays(first, last) : 0 - countWorkingDays(last, first)
}
