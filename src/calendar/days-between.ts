import { dayArgument } from './day-argument.js'
import type { IsoDate } from './schema.js'

/**
 * The number of calendar days from one date to another: negative if `to` is the earlier one.
 *
 * Civil dates have no clock and no zone, so the answer never depends on summer time or on where
 * the program runs. Anything but `YYYY-MM-DD` of a real day in 1900–2200 throws `invalid-date`.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'pasientforlop/calendar'
 *
 * daysBetween('2020-02-28', '2020-03-01') // => 2
 * daysBetween('2020-03-01', '2020-02-28') // => -2
 * daysBetween('2020-02-30', '2020-03-01') // throws 'invalid-date'
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayArgument(to, 'to') - dayArgument(from, 'from')
}
