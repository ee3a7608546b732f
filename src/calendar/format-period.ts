import { objectArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { makePeriod, monthsOf } from './make-period.js'
import type { Period } from './schema.js'

/**
 * Writes a reporting period from its kind, year (1900–2200) and ordinal within the year.
 *
 * A kind, year or ordinal that does not exist throws `invalid-period`, as does what is no object.
 * The ordinal of a year is 1.
 *
 * @example
 * ```ts
 * import { formatPeriod } from 'pasientforlop/calendar'
 *
 * formatPeriod({ kind: 'tertial', year: 2020, ordinal: 3 }) // => '2020-T3'
 * formatPeriod({ kind: 'month', year: 2020, ordinal: 9 }) // => '2020-09'
 * formatPeriod({ kind: 'quarter', year: 2020, ordinal: 5 }) // throws 'invalid-period'
 * ```
 */
export function formatPeriod(period: Pick<Period, 'kind' | 'year' | 'ordinal'>): string {
  const { kind, year, ordinal } = objectArgument(
    period,
    'period',
    'an object with kind, year and ordinal',
    'invalid-period',
  )
  const last = 12 / monthsOf(kind)
  if (!Number.isInteger(year) || year < 1900 || year > 2200) {
    throw misuse('invalid-period', 'year must be a whole number from 1900 to 2200')
  }
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > last) {
    throw misuse('invalid-period', `ordinal of a ${kind} must be a whole number from 1 to ${last}`)
  }
  return makePeriod(kind, year, ordinal).id
}
