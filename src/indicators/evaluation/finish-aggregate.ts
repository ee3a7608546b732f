import type { Period } from '../../calendar/schema.js'
import { checkShape } from '../../calendar/shapes.js'
import { misuse } from '../../misuse/misuse.js'
import { chooseHidden } from '../protection/choose-hidden.js'
import { defaultSuppression } from '../protection/default-suppression.js'
import type {
  Aggregate,
  GroupValue,
  Indicator,
  IndicatorResult,
  IndicatorResults,
  SuppressionPolicy,
} from '../schema.js'
import { checkAggregate } from './add-rows.js'
import { policyShape, withholdShape } from './argument-shapes.js'
import { resultOf } from './result-of.js'
import { rollUp } from './roll-up.js'

/** A figure that the caller will not publish, and why. */
export interface Withhold {
  /** The id of a period; every period if left out. */
  readonly period?: string
  /** The values of a group; every group and the total if left out, the total if empty. */
  readonly group?: Readonly<Record<string, GroupValue>>
  readonly note: string
}

/** What is shown of the results. */
export interface FinishOptions {
  /** `defaultSuppression` if left out; `'none'` for results that are not for publication. */
  readonly suppression?: SuppressionPolicy | 'none'
  readonly withhold?: readonly Withhold[]
}

/**
 * The results of an aggregate, with what must not be shown taken out.
 *
 * Results come by period, grouping (the total first) and group. Suppression goes over all of them
 * together: totals, groups, several groupings and periods that contain each other. A suppressed
 * result has no figures, and neither says nor shows whether it was hidden for its own sake. Of
 * groupings that overlap in a ring (a with b, b with c, c with a) only the sums are compared. An
 * aggregate of another indicator, or a wrong policy, throws `invalid-argument`.
 *
 * @example
 * ```ts
 * import { addRows, emptyAggregate, finishAggregate, indicators } from 'pasientforlop'
 *
 * const indicator = indicators['hv.tentative_appointments']
 * const empty = emptyAggregate(indicator, { periods: ['2021-T1'], asOf: '2021-05-10' })
 * const aggregate = addRows(indicator, empty, [
 *   { appointment: 'a1', unit: '983974724', booked: '2021-01-04', kind: 'tentative' },
 * ])
 * finishAggregate(indicator, aggregate).results[0]?.state // => 'suppressed'
 * const open = finishAggregate(indicator, aggregate, { suppression: 'none' })
 * open.results[0]?.state // => 'value'
 * ```
 */
export function finishAggregate(
  indicator: Indicator,
  aggregate: Aggregate,
  options: FinishOptions = {},
): IndicatorResults {
  const plan = checkAggregate(indicator, aggregate)
  checkShape(options, { fields: {} }, 'options', 'invalid-argument')
  const { suppression = defaultSuppression, withhold = [] } = options
  checkPolicy(suppression)
  checkShape(withhold, withholdShape(), 'options.withhold', 'invalid-argument')
  const { cells, sums } = rollUp(aggregate, plan)
  const notes = cells.map(({ period, fields, key }) =>
    period === undefined
      ? undefined
      : noteFor(withhold, plan.periods[period] as Period, fields, key),
  )
  const hidden =
    suppression === 'none'
      ? undefined
      : chooseHidden(
          cells.map(({ period, sums: sum }, at) => ({
            numerator: sum?.numerator ?? 0,
            denominator: sum?.denominator ?? 0,
            kind: sum === undefined ? 'empty' : period === undefined ? 'inner' : 'published',
            withheld: notes[at] !== undefined,
          })),
          sums,
          suppression,
        )
  const results: IndicatorResult[][] = plan.periods.map(() => [])
  cells.forEach(({ period, fields, key, sums: sum }, at) => {
    if (period === undefined) return
    const place = {
      period: plan.periods[period] as Period,
      by: fields,
      group: Object.fromEntries(fields.map((field, index) => [field, key[index] ?? null])),
    }
    const note = notes[at]
    results[period]?.push(
      note !== undefined
        ? { ...place, state: 'withheld', note }
        : sum !== undefined && hidden?.[at] === true
          ? { ...place, state: 'suppressed' }
          : resultOf(indicator, place, sum),
    )
  })
  return {
    indicator: indicator.id,
    measure: indicator.measure,
    asOf: plan.asOf,
    suppression,
    undated: aggregate.undated,
    outsidePeriods: aggregate.outsidePeriods,
    results: results.flat(),
  }
}

function checkPolicy(policy: SuppressionPolicy | 'none'): void {
  if (policy === 'none') return
  checkShape(policy, policyShape(), 'options.suppression', 'invalid-argument')
  const { smallNumerators } = policy
  if (smallNumerators === null || smallNumerators.from >= 1) return
  throw misuse('invalid-argument', 'options.suppression.smallNumerators.from must be 1 or more')
}

function noteFor(
  withhold: readonly Withhold[],
  period: Period,
  fields: readonly string[],
  key: readonly GroupValue[],
): string | undefined {
  return withhold.find(({ period: id, group }) => {
    if (id !== undefined && id !== period.id) return false
    if (group === undefined) return true
    const names = Object.keys(group)
    return names.length === fields.length && fields.every((field, at) => group[field] === key[at])
  })?.note
}
