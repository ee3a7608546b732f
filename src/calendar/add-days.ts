import { countArgument } from '../misuse/arguments.js'
import { dayArgument, writeResult } from './day-argument.js'
import type { IsoDate } from './schema.js'

/**
 * The date a number of calendar days after a date, or before it if the number is negative.
 *
 * A wrong date throws `invalid-date`, a number that is not whole `invalid-count`, and a result
 * outside 1900–2200 `invalid-day`.
 *
 * @example
 * ```ts
 * import { addDays } from 'pasientforlop/calendar'
 *
 * addDays('2020-02-28', 2) // => '2020-03-01'
 * addDays('2020-03-01', -2) // => '2020-02-28'
 * addDays('2200-12-31', 1) // throws 'invalid-day'
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return writeResult(dayArgument(date, 'date') + countArgument(days, 'days'))
}
