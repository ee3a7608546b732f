import { kindOf, misuse } from '../misuse/misuse.js'
import { firstDay, lastDay } from './scan-day.js'
import type { IsoDate } from './schema.js'
import { writeDay } from './write-day.js'

/**
 * The date that lies a number of days after 1970-01-01, or before it if negative.
 *
 * Anything but a whole number from -25567 (1900-01-01) to 84370 (2200-12-31) throws
 * `invalid-day`.
 *
 * @example
 * ```ts
 * import { fromEpochDay } from 'pasientforlop/calendar'
 *
 * fromEpochDay(0) // => '1970-01-01'
 * fromEpochDay(17897) // => '2019-01-01'
 * fromEpochDay(0.5) // throws 'invalid-day'
 * ```
 */
export function fromEpochDay(day: number): IsoDate {
  if (Number.isInteger(day) && day >= firstDay && day <= lastDay) return writeDay(day)
  throw misuse(
    'invalid-day',
    `day must be a whole number from ${firstDay} (1900-01-01) to ${lastDay} (2200-12-31), got a value of kind ${kindOf(day)}`,
  )
}
