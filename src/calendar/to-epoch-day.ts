import { dayArgument } from './day-argument.js'
import type { IsoDate } from './schema.js'

/**
 * The number of days from 1970-01-01 to a date; negative before it.
 *
 * Anything but `YYYY-MM-DD` of a real day in 1900–2200 throws `invalid-date`; read texts from
 * outside with `parseIsoDate`.
 *
 * @example
 * ```ts
 * import { toEpochDay } from 'pasientforlop/calendar'
 *
 * toEpochDay('1970-01-01') // => 0
 * toEpochDay('2019-01-01') // => 17897
 * toEpochDay('2019-13-01') // throws 'invalid-date'
 * ```
 */
export function toEpochDay(date: IsoDate): number {
  return dayArgument(date, 'date')
}
