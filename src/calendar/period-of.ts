import { dayArgument } from './day-argument.js'
import { makePeriod, monthsOf } from './make-period.js'
import type { IsoDate, Period, PeriodKind } from './schema.js'
import { civilOf } from './write-day.js'

/**
 * The reporting period of a kind in which a date lies.
 *
 * A wrong date throws `invalid-date`, an unknown kind `invalid-period`.
 *
 * @example
 * ```ts
 * import { periodOf } from 'pasientforlop/calendar'
 *
 * periodOf('2020-09-01', 'tertial').id // => '2020-T3'
 * periodOf('2020-09-01', 'half-year').id // => '2020-H2'
 * ```
 */
export function periodOf(date: IsoDate, kind: PeriodKind): Period {
  const { year, month } = civilOf(dayArgument(date, 'date'))
  return makePeriod(kind, year, Math.ceil(month / monthsOf(kind)))
}
