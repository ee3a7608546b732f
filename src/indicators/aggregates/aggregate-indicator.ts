import { optionsArgument } from '../../misuse/arguments.js'
import { countRows } from '../counting/count-rows.js'
import { type HierarchyLevel, hierarchyArgument } from '../counting/hierarchy.js'
import { judgeOf } from '../counting/outcomes.js'
import { type PlanOptions, planEvaluation } from '../counting/plan-evaluation.js'
import type { Tally } from '../counting/tally.js'
import { checkIndicator } from '../criteria/check-indicator.js'
import { sourceOf } from '../criteria/row-source.js'
import type { RowTable } from '../criteria/table.js'
import type { Aggregate } from '../evaluation/schema.js'
import type { Indicator } from '../schema.js'
import type { SubjectId, SubjectRows } from '../subjects/schema.js'
import { aggregateFingerprint } from './fingerprint.js'
import { writeAggregate } from './write-aggregate.js'

/** How rows are counted. */
export interface AggregateOptions extends PlanOptions {
  /** Columns made of others, such as the trust of a unit: group by them. */
  readonly hierarchy?: readonly HierarchyLevel[] | undefined
}

/**
 * Counts the rows of an indicator as plain JSON that can be sent, merged with others of its kind
 * (`mergeAggregates`) and given to `evaluateIndicators` with the same options.
 *
 * It has the counts of small groups, and is not for publication. It carries a fingerprint of the
 * definition, so that counts of a changed one are not mixed in.
 *
 * @throws as `evaluateIndicators`.
 *
 * @example
 * ```ts
 * import { aggregateIndicator, evaluateIndicators, indicators, resultAt } from 'pasientforlop'
 *
 * const indicator = indicators['hv.tentative_appointments']
 * const options = { periods: ['2021-T1'], asOf: '2021-05-10' }
 * const rows = Array.from({ length: 20 }, (_, at) => ({
 *   appointment: `a${at}`, unit: '983974724', booked: '2021-01-04',
 *   kind: at < 5 ? ('tentative' as const) : ('timed' as const),
 * }))
 * const aggregate = JSON.parse(JSON.stringify(aggregateIndicator(indicator, rows, options)))
 * const publication = evaluateIndicators(indicator, { aggregates: [aggregate] }, options)
 * const total = resultAt(publication, { indicator: indicator.id, period: '2021-T1' })
 * total.state === 'value' && total.share // => 0.25
 * ```
 */
export function aggregateIndicator<S extends SubjectId>(
  indicator: Indicator<string, S>,
  rows: readonly SubjectRows[S][] | RowTable,
  options: AggregateOptions,
): Aggregate {
  checkIndicator(indicator)
  const { hierarchy } = optionsArgument(options, ['asOf', 'periods', 'by', 'hierarchy'])
  const plan = planEvaluation(options)
  const source = sourceOf(indicator.subject, rows, plan.asOfDay)
  const count = countRows(
    indicator.subject,
    source,
    [judgeOf(indicator)],
    plan,
    hierarchyArgument(hierarchy),
  )
  return writeAggregate(count, count.tallies[0] as Tally, plan, {
    fingerprint: aggregateFingerprint(indicator, hierarchy),
    rows: source.length,
    ids: source.idsHash(),
  })
}
