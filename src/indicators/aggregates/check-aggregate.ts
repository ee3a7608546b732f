import { firstDay, scanDay } from '../../calendar/scan-day.js'
import { isObject } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { Aggregate, AggregateCell } from '../evaluation/schema.js'

/** Refuses what is no aggregate, or one whose cells do not fit what it says of itself. */
export function checkAggregate(aggregate: Aggregate, name: string): Aggregate {
  if (isAggregate(aggregate)) return aggregate
  throw misuse('invalid-argument', `${name} must be an aggregate that aggregateIndicator has made`)
}

function isAggregate(given: Aggregate): boolean {
  if (!isObject(given)) return false
  const { version, indicator, fingerprint, asOf, undated, outsidePeriods, unusable } = given
  return (
    version === 1 &&
    typeof indicator === 'string' &&
    typeof fingerprint === 'string' &&
    typeof asOf === 'string' &&
    scanDay(asOf) >= firstDay &&
    isCount(undated) &&
    isCount(outsidePeriods) &&
    isObject(unusable) &&
    Object.values(unusable).every(isCount) &&
    every(given.exclusions, isText) &&
    every(given.periods, isText) &&
    every(given.fields, isText) &&
    every(given.by, (fields) => every(fields, isText)) &&
    every(given.parts, (part) => isObject(part) && isCount(part.rows) && isText(part.ids)) &&
    every(given.notices, isObject) &&
    every(given.cells, (cell) => isObject(cell) && fits(given, cell as AggregateCell))
  )
}

function fits({ exclusions, fields }: Aggregate, cell: AggregateCell): boolean {
  const { slot, key, excluded, unknown, denominator, numerator, population } = cell
  return (
    [slot, cell.populationUnknown, population, unknown, denominator, numerator].every(isCount) &&
    every(key, isKeyPart) &&
    key.length === fields.length &&
    every(excluded, isCount) &&
    excluded.length === exclusions.length &&
    numerator <= denominator &&
    excluded.reduce((sum, count) => sum + count, unknown + denominator) === population &&
    every(
      cell.days,
      (pair) =>
        Array.isArray(pair) && pair.length === 2 && Number.isInteger(pair[0]) && isCount(pair[1]),
    )
  )
}

/** Copied to be looked at, since `every` passes over the holes of a sparse list. */
function every<Item>(list: readonly Item[], holds: (item: Item) => boolean): boolean {
  return Array.isArray(list) && [...list].every(holds)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isKeyPart(part: unknown): boolean {
  return (
    part === null ||
    ['string', 'number', 'boolean'].includes(typeof part) ||
    (isObject(part) && part['unusable'] === true)
  )
}
