import type { Aggregate, Indicator } from '../schema.js'
import { aggregateOf } from './add-rows.js'
import { type PlanOptions, planEvaluation } from './plan-evaluation.js'
import { newTally } from './tally.js'

/**
 * The aggregate of no rows: where `addRows` begins, and what changes nothing when merged.
 *
 * An aggregate is plain JSON, so that files, threads or machines can each count their rows and
 * send the sums. It has the counts of small groups, and is therefore not for publication:
 * `finishAggregate` is what suppresses. An indicator that does not check throws
 * `invalid-indicator`, wrong periods `invalid-period`, a wrong `asOf` `invalid-date`.
 *
 * @example
 * ```ts
 * import { emptyAggregate, indicators } from 'pasientforlop'
 *
 * const empty = emptyAggregate(indicators['pathway.closed_pathways'], {
 *   periods: ['2021-T1'], by: ['unit'], asOf: '2021-05-10',
 * })
 * empty.by // => [['unit']]
 * empty.cells // => []
 * ```
 */
export function emptyAggregate(indicator: Indicator, options: PlanOptions): Aggregate {
  const plan = planEvaluation(options)
  return aggregateOf(indicator, plan, newTally(indicator, plan))
}
