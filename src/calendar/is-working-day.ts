import { dayArgument } from './day-argument.js'
import type { IsoDate } from './schema.js'
import { isWorking } from './working-days.js'

/**
 * Whether a date is a working day in Norway: Monday to Friday and no public holiday.
 *
 * Christmas Eve, New Year's Eve and the days between Palm Sunday and Maundy Thursday are working
 * days, since no act makes them holidays. A wrong date throws `invalid-date`.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from 'pasientforlop/calendar'
 *
 * isWorkingDay('2020-12-24') // => true
 * isWorkingDay('2020-12-25') // => false
 * isWorkingDay('2020-12-27') // => false
 * ```
 */
export function isWorkingDay(date: IsoDate): boolean {
  return isWorking(dayArgument(date, 'date'))
}
