import { isObject } from '../../misuse/arguments.js'
import { kindOf, misuse } from '../../misuse/misuse.js'
import type { Indicator, IndicatorResults } from '../schema.js'
import type { SubjectId, SubjectRows } from '../subjects/schema.js'
import { addAll, aggregateOf } from './add-rows.js'
import { type FinishOptions, finishAggregate } from './finish-aggregate.js'
import { type PlanOptions, planEvaluation } from './plan-evaluation.js'
import { newTally } from './tally.js'

/** How an indicator is evaluated: periods, grouping, date of the data, and what may be shown. */
export interface EvaluateOptions<Field extends string = string>
  extends PlanOptions<Field>,
    FinishOptions {}

/**
 * Evaluates an indicator over rows of its subject: one result a period and group, with the totals.
 *
 * Each result has a funnel that adds up, a share with its 95 % Wilson interval, a count, or the
 * figures of a duration, and the verdict of the target that was valid in the period. Rows that
 * want a value are counted as `unknown`, never taken for a no. By default small figures, and
 * those that would give them away, are suppressed as the national indicators do.
 *
 * Rows may come in any order; a row with a wrong value in a column counts as lacking it. `asOf`
 * is the date that the data are from: what has not happened by then is told from what no longer
 * can. An indicator that does not check throws `invalid-indicator`, an unknown period
 * `invalid-period`, a wrong `asOf` `invalid-date`, a wrong grouping `invalid-argument`.
 *
 * @example
 * ```ts
 * import { evaluateIndicator, indicators } from 'pasientforlop'
 *
 * const discharges = Array.from({ length: 20 }, (_, at) => ({
 *   discharge: `e${at}`,
 *   unit: '983974724',
 *   careArea: 'PHV' as const,
 *   discharged: '2022-03-01',
 *   letterSent: at < 15 ? '2022-03-02' : '2022-03-09',
 * }))
 * const { results } = evaluateIndicator(indicators['nki.phv.epikrise_1d'], discharges, {
 *   periods: ['2022-T1'], by: ['unit'], asOf: '2022-05-10',
 * })
 * results.map(({ state, group }) => [state, group]) // => [['value', {}], ['value', { unit: '983974724' }]]
 * const [total] = results
 * total?.state === 'value' && total.measure === 'share' && total.share // => 0.75
 * total?.state === 'value' && total.measure === 'share' && total.target?.verdict // => 'undecided'
 * ```
 */
export function evaluateIndicator<S extends SubjectId, Row extends SubjectRows[S]>(
  indicator: Indicator & { readonly subject: S },
  rows: readonly Row[],
  options: EvaluateOptions<keyof Row & string>,
): IndicatorResults {
  const plan = planEvaluation(options)
  const tally = newTally(indicator, plan)
  if (!Array.isArray(rows)) {
    throw misuse('invalid-argument', `rows must be a list (got ${kindOf(rows)})`)
  }
  checkFields(plan.fields, rows)
  addAll(tally, rows)
  return finishAggregate(indicator, aggregateOf(indicator, plan, tally), options)
}

function checkFields(fields: readonly string[], rows: readonly unknown[]): void {
  const [first] = rows
  if (typeof first !== 'object' || first === null) return
  const missing = fields.find((field) => !(field in first))
  if (missing === undefined || rows.some((row) => isObject(row) && Object.hasOwn(row, missing)))
    return
  throw misuse('invalid-argument', 'by names a column that no row has')
}
