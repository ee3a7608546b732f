import { misuse } from '../../misuse/misuse.js'
import type { Aggregate, AggregateCell } from '../schema.js'
import { planOfAggregate } from './add-rows.js'
import { compareKeys } from './order-keys.js'

/**
 * Adds two aggregates of the same indicator, periods, grouping and `asOf`. The order does not
 * matter, and the merged parts equal the whole.
 *
 * Aggregates that do not belong together throw `invalid-argument`.
 *
 * @example
 * ```ts
 * import { addRows, emptyAggregate, indicators, mergeAggregates } from 'pasientforlop'
 *
 * const indicator = indicators['hv.tentative_appointments']
 * const empty = emptyAggregate(indicator, { periods: ['2021-T1'], asOf: '2021-05-10' })
 * const january = addRows(indicator, empty, [
 *   { appointment: 'a1', unit: '983974724', booked: '2021-01-04', kind: 'timed' },
 * ])
 * const april = addRows(indicator, empty, [
 *   { appointment: 'a2', unit: '983974724', booked: '2021-04-06', kind: 'tentative' },
 * ])
 * mergeAggregates(january, april).cells[0]?.denominator // => 2
 * mergeAggregates(january, emptyAggregate(indicator, { periods: ['2021'], asOf: '2021-05-10' }))
 * // throws 'invalid-argument'
 * ```
 */
export function mergeAggregates(a: Aggregate, b: Aggregate): Aggregate {
  planOfAggregate(a)
  planOfAggregate(b)
  if (planOf(a) !== planOf(b)) {
    throw misuse(
      'invalid-argument',
      'aggregates must be of the same indicator, periods, grouping and asOf to be merged',
    )
  }
  const cells: AggregateCell[] = []
  let left = 0
  let right = 0
  while (left < a.cells.length || right < b.cells.length) {
    const one = a.cells[left]
    const other = b.cells[right]
    const order = one === undefined ? 1 : other === undefined ? -1 : compareCells(one, other)
    if (order === 0) cells.push(mergeCells(one as AggregateCell, other as AggregateCell))
    else cells.push((order < 0 ? one : other) as AggregateCell)
    if (order <= 0) left += 1
    if (order >= 0) right += 1
  }
  return {
    ...a,
    undated: a.undated + b.undated,
    outsidePeriods: a.outsidePeriods + b.outsidePeriods,
    cells,
  }
}

function planOf({ version, indicator, exclusions, asOf, periods, by }: Aggregate): string {
  return JSON.stringify([version, indicator, exclusions, asOf, periods.map(({ id }) => id), by])
}

function compareCells(a: AggregateCell, b: AggregateCell): number {
  return a.slot - b.slot || compareKeys(a.key, b.key)
}

/** The sum of two cells, with the place of the first. */
export function mergeCells(a: AggregateCell, b: AggregateCell): AggregateCell {
  return {
    slot: a.slot,
    key: a.key,
    populationUnknown: a.populationUnknown + b.populationUnknown,
    population: a.population + b.population,
    excluded: a.excluded.map((count, at) => count + (b.excluded[at] ?? 0)),
    unknown: a.unknown + b.unknown,
    denominator: a.denominator + b.denominator,
    numerator: a.numerator + b.numerator,
    days: mergeDays(a.days, b.days),
  }
}

function mergeDays(a: AggregateCell['days'], b: AggregateCell['days']): AggregateCell['days'] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const sums = new Map<number, number>(a)
  for (const [days, count] of b) sums.set(days, (sums.get(days) ?? 0) + count)
  return [...sums].sort(([x], [y]) => x - y)
}
