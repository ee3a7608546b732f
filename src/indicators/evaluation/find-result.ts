import type { Measure } from '../schema.js'
import type { IndicatorResult, IndicatorResults, ResultGroup } from './schema.js'

/** The result of a period and group; a group that has no rows there is not listed. */
export function findResult<M extends Measure>(
  { measure, results }: IndicatorResults<M>,
  period: string,
  group: ResultGroup,
): IndicatorResult<M> {
  const fields = Object.keys(group)
  const found = results.find(
    (result) =>
      result.period === period &&
      hasColumns(result.group, fields) &&
      fields.every((field) => result.group[field] === group[field]),
  )
  return (
    found ?? {
      state: 'not-computable',
      measure,
      period,
      group,
      reason: 'not-listed',
      funnel: null,
    }
  )
}

/** Whether a group is one by these columns. */
export function hasColumns(group: ResultGroup, columns: readonly string[]): boolean {
  return (
    Object.keys(group).length === columns.length &&
    columns.every((column) => Object.hasOwn(group, column))
  )
}
