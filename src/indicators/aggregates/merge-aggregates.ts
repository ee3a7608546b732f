import { listArgument, wordsOfAnswer } from '../../misuse/arguments.js'
import { byKey } from '../../misuse/compare-texts.js'
import { misuse } from '../../misuse/misuse.js'
import { compareKeys } from '../counting/order-keys.js'
import { writeHash } from '../criteria/row-ids.js'
import type { Aggregate, AggregateCell, Notice } from '../evaluation/schema.js'
import { checkAggregate } from './check-aggregate.js'

/**
 * Adds aggregates of the same indicator, periods, grouping and `asOf`. The order does not matter,
 * and the merged parts equal the whole.
 *
 * A part that comes twice, alone or within another aggregate, is refused: an aggregate carries a
 * number made of the ids of its rows. Rows that two different parts have in common are not found
 * out, as an aggregate does not keep ids; nor is a part within an aggregate of more than 256.
 *
 * @throws `mixed-definitions` for aggregates of different definitions, periods, groupings or
 * dates; `invalid-argument` for what are no aggregates, an empty list, and for a part that comes
 * twice.
 *
 * @example
 * ```ts
 * import { aggregateIndicator, indicators, mergeAggregates } from 'pasientforlop'
 *
 * const indicator = indicators['hv.tentative_appointments']
 * const options = { periods: ['2021-T1'], asOf: '2021-05-10' }
 * const january = aggregateIndicator(indicator, [
 *   { appointment: 'a1', unit: '983974724', booked: '2021-01-04', kind: 'timed' },
 * ], options)
 * const april = aggregateIndicator(indicator, [
 *   { appointment: 'a2', unit: '983974724', booked: '2021-04-06', kind: 'tentative' },
 * ], options)
 * mergeAggregates([january, april]).cells[0]?.denominator // => 2
 * mergeAggregates([january, january]) // throws 'invalid-argument'
 * ```
 */
export function mergeAggregates(aggregates: readonly Aggregate[]): Aggregate {
  if (listArgument(aggregates, 'aggregates').length === 0) {
    throw misuse('invalid-argument', 'aggregates must have at least one')
  }
  for (const [at, aggregate] of aggregates.entries()) checkAggregate(aggregate, `aggregates[${at}]`)
  return wordsOfAnswer('aggregates', 'what aggregateIndicator answered', () => mergeAll(aggregates))
}

function mergeAll(aggregates: readonly Aggregate[]): Aggregate {
  const [first] = aggregates as readonly [Aggregate]
  const made = madeOf(first)
  if (aggregates.some((aggregate) => madeOf(aggregate) !== made)) {
    throw misuse(
      'mixed-definitions',
      'aggregates must be of the same definition, periods, groupings and asOf to be merged',
    )
  }
  return {
    ...first,
    parts: mergeParts(aggregates),
    undated: sumOf(aggregates, ({ undated }) => undated),
    outsidePeriods: sumOf(aggregates, ({ outsidePeriods }) => outsidePeriods),
    unusable: mergeUnusable(aggregates),
    notices: mergeNotices(aggregates),
    cells: mergeCells(aggregates.flatMap(({ cells }) => cells)),
  }
}

function madeOf(aggregate: Aggregate): string {
  const { version, indicator, fingerprint, exclusions, asOf, periods, by } = aggregate
  return JSON.stringify([version, indicator, fingerprint, exclusions, asOf, periods, by])
}

function mergeParts(aggregates: readonly Aggregate[]): Aggregate['parts'] {
  const parts = new Map<string, Aggregate['parts'][number]>()
  for (const part of aggregates.flatMap((aggregate) => aggregate.parts)) {
    const name = `${part.rows} ${part.ids}`
    if (parts.has(name)) {
      throw misuse('invalid-argument', 'the same rows would be counted twice: a part comes twice')
    }
    parts.set(name, part)
  }
  const sorted = [...parts.entries()].sort(byKey).map(([, part]) => part)
  return sorted.length > mostParts ? [foldParts(sorted)] : sorted
}

/** So that a stream of many batches carries no long list. */
const mostParts = 256

/** The numbers of ids are sums, so that of all rows together is the sum of those of the parts. */
function foldParts(parts: Aggregate['parts']): Aggregate['parts'][number] {
  let a = 0
  let b = 0
  for (const { ids } of parts) {
    a = (a + Number.parseInt(ids.slice(0, 8), 16)) | 0
    b = (b + Number.parseInt(ids.slice(8), 16)) | 0
  }
  return { rows: parts.reduce((sum, { rows }) => sum + rows, 0), ids: writeHash(a, b) }
}

function sumOf(aggregates: readonly Aggregate[], count: (one: Aggregate) => number): number {
  return aggregates.reduce((sum, aggregate) => sum + count(aggregate), 0)
}

function mergeUnusable(aggregates: readonly Aggregate[]): Aggregate['unusable'] {
  const sums = new Map<string, number>()
  for (const { unusable } of aggregates) {
    for (const [column, count] of Object.entries(unusable)) {
      sums.set(column, (sums.get(column) ?? 0) + count)
    }
  }
  return Object.fromEntries([...sums].sort(byKey))
}

/** A column that one part has is not one that no row has. */
function mergeNotices(aggregates: readonly Aggregate[]): readonly Notice[] {
  const counted = new Map<string, { notice: Notice; times: number }>()
  for (const notice of aggregates.flatMap(({ notices }) => notices)) {
    const name = JSON.stringify(notice)
    counted.set(name, { notice, times: (counted.get(name)?.times ?? 0) + 1 })
  }
  const withRows = aggregates.filter(({ parts }) => parts.length > 0).length
  return [...counted.entries()]
    .sort(byKey)
    .map(([, one]) => one)
    .filter(({ notice, times }) => notice.notice !== 'column-without-values' || times >= withRows)
    .map(({ notice }) => notice)
}

function mergeCells(cells: readonly AggregateCell[]): readonly AggregateCell[] {
  const merged = new Map<string, AggregateCell>()
  for (const cell of cells) {
    const name = JSON.stringify([cell.slot, cell.key])
    const before = merged.get(name)
    merged.set(name, before === undefined ? cell : addCells(before, cell))
  }
  return [...merged.values()].sort((a, b) => a.slot - b.slot || compareKeys(a.key, b.key))
}

function addCells(a: AggregateCell, b: AggregateCell): AggregateCell {
  return {
    slot: a.slot,
    key: a.key,
    populationUnknown: a.populationUnknown + b.populationUnknown,
    population: a.population + b.population,
    excluded: a.excluded.map((count, at) => count + (b.excluded[at] ?? 0)),
    unknown: a.unknown + b.unknown,
    denominator: a.denominator + b.denominator,
    numerator: a.numerator + b.numerator,
    days: addDays(a.days, b.days),
  }
}

function addDays(a: AggregateCell['days'], b: AggregateCell['days']): AggregateCell['days'] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const sums = new Map<number, number>(a)
  for (const [days, count] of b) sums.set(days, (sums.get(days) ?? 0) + count)
  return [...sums].sort(([x], [y]) => x - y)
}
