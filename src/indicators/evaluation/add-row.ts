import type { Aggregate, Indicator } from '../schema.js'
import type { SubjectId, SubjectRows } from '../subjects/schema.js'
import { addRows } from './add-rows.js'

/**
 * Adds one row to an aggregate: a new aggregate comes back, the given one stays as it is.
 *
 * The sums are copied at each call: use `addRows` where there are many.
 *
 * @example
 * ```ts
 * import { addRow, emptyAggregate, indicators } from 'pasientforlop'
 *
 * const indicator = indicators['hv.tentative_appointments']
 * const empty = emptyAggregate(indicator, { periods: ['2021-T1'], asOf: '2021-05-10' })
 * const row = { appointment: 'a1', unit: '983974724', booked: '2021-01-04', kind: 'timed' } as const
 * addRow(indicator, empty, row).cells[0]?.denominator // => 1
 * empty.cells // => []
 * ```
 */
export function addRow<S extends SubjectId>(
  indicator: Indicator & { readonly subject: S },
  aggregate: Aggregate,
  row: SubjectRows[S],
): Aggregate {
  return addRows(indicator, aggregate, [row])
}
