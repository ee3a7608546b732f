import { kindOf, misuse } from '../misuse/misuse.js'
import { dayArgument } from './day-argument.js'
import { parsePeriod } from './parse-period.js'
import type { IsoDate, Period } from './schema.js'
import { isDate } from './shapes.js'

/**
 * Whether a date lies in a reporting period, its first and last day included.
 *
 * The period is a `Period`, whose `from` and `to` count, or its id. A wrong period throws
 * `invalid-period`, a wrong date `invalid-date`.
 *
 * @example
 * ```ts
 * import { periodContains } from 'pasientforlop/calendar'
 *
 * periodContains('2020-T1', '2020-04-30') // => true
 * periodContains('2020-T1', '2020-05-01') // => false
 * ```
 */
export function periodContains(period: Period | string, date: IsoDate): boolean {
  const { from, to } = periodArgument(period)
  dayArgument(date, 'date')
  return from <= date && date <= to
}

function periodArgument(period: Period | string): Pick<Period, 'from' | 'to'> {
  if (typeof period === 'string') return parsePeriod(period)
  if (isDate(period?.from) && isDate(period.to)) return period
  throw misuse(
    'invalid-period',
    `period must be one that parsePeriod, periodOf or listPeriods gave, or its id; got a value of kind ${kindOf(period)}`,
  )
}
