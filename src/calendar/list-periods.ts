import { misuse } from '../misuse/misuse.js'
import { makePeriod, monthsOf } from './make-period.js'
import { periodOf } from './period-of.js'
import type { IsoDate, Period, PeriodKind } from './schema.js'

/**
 * Every reporting period of a kind that has a day from `from` to `to`, both included, in order.
 *
 * The first and last one may reach beyond the dates. A wrong date throws `invalid-date`, an
 * unknown kind `invalid-period`, and a `to` before `from` throws `invalid-argument`.
 *
 * @example
 * ```ts
 * import { listPeriods } from 'pasientforlop/calendar'
 *
 * listPeriods('tertial', '2019-12-31', '2020-05-01').map(({ id }) => id)
 * // => ['2019-T3', '2020-T1', '2020-T2']
 * listPeriods('month', '2020-02-01', '2020-01-31') // throws 'invalid-argument'
 * ```
 */
export function listPeriods(kind: PeriodKind, from: IsoDate, to: IsoDate): readonly Period[] {
  const inYear = 12 / monthsOf(kind)
  const first = periodOf(from, kind)
  const last = periodOf(to, kind)
  if (to < from) throw misuse('invalid-argument', 'to must not be before from; swap the two dates')
  const count = (last.year - first.year) * inYear + last.ordinal - first.ordinal + 1
  return Array.from({ length: count }, (_, n) => {
    const steps = first.ordinal - 1 + n
    return makePeriod(kind, first.year + Math.floor(steps / inYear), (steps % inYear) + 1)
  })
}
