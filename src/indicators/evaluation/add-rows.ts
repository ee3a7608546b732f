import { checkShape } from '../../calendar/shapes.js'
import { kindOf, misuse } from '../../misuse/misuse.js'
import type { Aggregate, Indicator } from '../schema.js'
import type { SubjectId, SubjectRows } from '../subjects/schema.js'
import { aggregateShape } from './argument-shapes.js'
import { checkIndicator } from './check-indicator.js'
import type { FlatRow } from './compile-criterion.js'
import { type Plan, planEvaluation } from './plan-evaluation.js'
import { newTally, type Tally } from './tally.js'

/**
 * Adds rows to an aggregate: a new aggregate comes back, the given one stays as it is.
 *
 * Add many rows at once, as the sums are copied at each call. An aggregate that was made with
 * another indicator throws `invalid-argument`.
 *
 * @example
 * ```ts
 * import { addRows, emptyAggregate, indicators } from 'pasientforlop'
 *
 * const indicator = indicators['hv.tentative_appointments']
 * const empty = emptyAggregate(indicator, { periods: ['2021-T1'], asOf: '2021-05-10' })
 * const rows = [
 *   { appointment: 'a1', unit: '983974724', booked: '2021-01-04', kind: 'timed' },
 *   { appointment: 'a2', unit: '983974724', booked: '2021-01-05', kind: 'tentative' },
 * ] as const
 * const { denominator, numerator } = addRows(indicator, empty, rows).cells[0] ?? {}
 * denominator // => 2
 * numerator // => 1
 * ```
 */
export function addRows<S extends SubjectId>(
  indicator: Indicator & { readonly subject: S },
  aggregate: Aggregate,
  rows: readonly SubjectRows[S][],
): Aggregate {
  const plan = checkAggregate(indicator, aggregate)
  const tally = newTally(indicator, plan)
  for (const cell of aggregate.cells) tally.addCell(cell)
  addAll(tally, rows)
  const sum = aggregateOf(indicator, plan, tally)
  return {
    ...sum,
    undated: sum.undated + aggregate.undated,
    outsidePeriods: sum.outsidePeriods + aggregate.outsidePeriods,
  }
}

/** Refuses an aggregate that another definition has made. */
export function checkAggregate(indicator: Indicator, aggregate: Aggregate): Plan {
  checkIndicator(indicator)
  const plan = planOfAggregate(aggregate)
  const ids = indicator.exclusions.map(({ id }) => id)
  if (
    aggregate.indicator !== indicator.id ||
    JSON.stringify(aggregate.exclusions) !== JSON.stringify(ids)
  ) {
    throw misuse('invalid-argument', 'aggregate was made with another indicator')
  }
  return plan
}

/** Refuses what is no aggregate, or one whose cells do not fit its periods and grouping. */
export function planOfAggregate(aggregate: Aggregate): Plan {
  checkShape(aggregate, aggregateShape(), 'aggregate', 'invalid-argument')
  const plan = planEvaluation(aggregate)
  const fits = aggregate.cells.every(
    ({ slot, key, excluded, days }) =>
      slot < plan.slotCount &&
      key.length === plan.fields.length &&
      excluded.length === aggregate.exclusions.length &&
      days.every((pair) => pair.length === 2),
  )
  if (aggregate.version === 1 && fits) return plan
  throw misuse('invalid-argument', 'aggregate must come from emptyAggregate, version 1')
}

/** Counts rows; a row that is no object has no columns, so it is outside or undecided. */
export function addAll(tally: Tally, rows: readonly unknown[]): void {
  if (!Array.isArray(rows)) {
    throw misuse('invalid-argument', `rows must be a list (got ${kindOf(rows)})`)
  }
  for (const row of rows) tally.add((typeof row === 'object' && row !== null ? row : {}) as FlatRow)
}

/** The aggregate of what a tally has counted. */
export function aggregateOf(indicator: Indicator, plan: Plan, tally: Tally): Aggregate {
  return {
    version: 1,
    indicator: indicator.id,
    exclusions: indicator.exclusions.map(({ id }) => id),
    asOf: plan.asOf,
    periods: plan.periods,
    by: plan.by,
    ...tally.read(),
  }
}
