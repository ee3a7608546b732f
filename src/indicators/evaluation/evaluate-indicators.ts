import type { RecordOrList } from '../../misuse/arguments.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import { aggregatesFor } from '../aggregates/aggregates-for.js'
import { readAggregates } from '../aggregates/read-aggregates.js'
import { countRows } from '../counting/count-rows.js'
import type { HierarchyLevel } from '../counting/hierarchy.js'
import { judgeOf } from '../counting/outcomes.js'
import type { PlanOptions } from '../counting/plan-evaluation.js'
import { sourceOf } from '../criteria/row-source.js'
import type { ProtectionPolicy } from '../protection/schema.js'
import { newRegistrationCount } from './count-registrations.js'
import type { IndicatorsInput, MeasuresOf } from './indicators-argument.js'
import { openEvaluation, publishCounts, subjectsOf } from './publish-counts.js'
import { type EvaluationRows, rowsArgument } from './rows-argument.js'
import type { Measures, Publication, Withhold } from './schema.js'

/** What is evaluated together, and what of it may be shown. */
export interface EvaluateOptions extends PlanOptions {
  /**
   * Columns made of others, such as the trust of a unit and the region of a trust: group by them.
   */
  readonly hierarchy?: readonly HierarchyLevel[] | undefined
  /**
   * What is hidden: `defaultPolicy`, or what of it is to be otherwise. `'open'` shows everything,
   * to those who may see the patients; the answer says so.
   */
  readonly policy?: Partial<ProtectionPolicy> | 'open' | undefined
  /** What is not to be shown for another reason. */
  readonly withhold?: readonly Withhold[] | undefined
  /** Pathway definitions of your own, for registrations. */
  readonly definitions?: RecordOrList<PathwayDefinition> | undefined
}

/**
 * Evaluates indicators over rows of their subjects: everything that is shown together, protected
 * together. One result an indicator, period and group, with the totals.
 *
 * `indicators` is one, a list, or a record of them. `rows` has the rows by subject, as objects or
 * as columns; `registrations` become the rows of their pathways; `aggregates` are what was counted
 * elsewhere. Rows may come in any order, and each id counts once.
 *
 * A value of a row is missing (absent, `null`, `''`), usable, or neither: what is not of the kind
 * of its column, or not among the values that it lists, is counted in `unusable`, and is never
 * taken for missing, for no, or for another group. What is missing or unusable makes the answer
 * unknown; what is dated after `asOf` has not happened.
 *
 * Small figures are hidden, and others with them, so that none can be worked out from all that is
 * shown: over indicators, groupings, periods, and the funnels beside them.
 *
 * @throws `invalid-indicator` for an indicator that does not check; `invalid-period`;
 * `invalid-date` for a wrong `asOf`; `unknown-option`; `unknown-column` for a grouping that no
 * subject has the columns of; `mixed-definitions` for an aggregate of another definition;
 * `invalid-argument` for an indicator whose subject has no rows, and for what is of another kind.
 *
 * @example
 * ```ts
 * import { evaluateIndicators, indicators, resultAt } from 'pasientforlop'
 *
 * const discharges = Array.from({ length: 20 }, (_, at) => ({
 *   discharge: `e${at}`,
 *   unit: '983974724',
 *   careArea: 'PHV' as const,
 *   discharged: '2022-03-01',
 *   letterSent: at < 15 ? '2022-03-02' : '2022-03-09',
 * }))
 * const publication = evaluateIndicators(
 *   [indicators['nki.phv.epikrise_1d'], indicators['nki.phv.epikrise_7d']],
 *   { discharge: discharges },
 *   { periods: ['2022-T1'], by: ['unit'], asOf: '2022-05-10' },
 * )
 * const letters = resultAt(publication, { indicator: 'nki.phv.epikrise_1d', period: '2022-T1' })
 * letters.state === 'value' && letters.share // => 0.75
 * letters.state === 'value' && letters.target?.verdict // => 'undecided'
 * publication.indicators['nki.phv.epikrise_7d'].results.length // => 2
 * ```
 */
export function evaluateIndicators<const Given extends IndicatorsInput>(
  indicators: Given,
  rows: EvaluationRows,
  options: EvaluateOptions,
): Publication<MeasuresOf<Given>> {
  const evaluation = openEvaluation(indicators, options)
  const { asked, plan, levels } = evaluation
  const given = rowsArgument(rows)
  const ofRegistrations = given.registrations === null ? null : newRegistrationCount(evaluation)
  if (given.registrations !== null) ofRegistrations?.add(given.registrations)
  const counted = ofRegistrations?.end()
  const counts = subjectsOf(asked).map((subject) => {
    const own = asked.filter((indicator) => indicator.subject === subject)
    const known = counted?.get(subject)
    if (known !== undefined) return known
    return given.rows.has(subject)
      ? countRows(
          subject,
          sourceOf(subject, given.rows.get(subject), plan.asOfDay),
          own.map(judgeOf),
          plan,
          levels,
        )
      : readAggregates(subject, aggregatesFor(own, given, plan, options.hierarchy), plan)
  })
  return publishCounts(evaluation, counts) as Publication<Measures> as Publication<
    MeasuresOf<Given>
  >
}
