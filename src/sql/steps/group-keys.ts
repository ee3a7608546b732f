import type { Indicator } from '../../indicators/schema.js'
import type { SqlContext } from '../context.js'
import type { SqlLevel } from '../levels.js'
import type { RowContext } from './criterion.js'

/** The value of a group as SQL. */
export interface GroupKey {
  /** As text; null where there is none. */
  readonly text: string
  /** 0 missing, 1 there, 2 not usable, 3 there but without a place in the level. */
  readonly state: string
  /** The tables that it is looked up in. */
  readonly joins: readonly string[]
}

/** The group of a row by a column of the subject, or by a level of the hierarchy on its day. */
export function groupKeyOf(
  context: SqlContext,
  rows: RowContext,
  indicator: Indicator,
  levels: readonly SqlLevel[],
  field: string,
): GroupKey {
  const { dialect, table, asOf } = context
  const level = levels.find(({ column }) => column === field)
  if (level === undefined) {
    const { kind, value, isMissing, isUsable } = rows.column(field)
    const written = kind === 'date' ? dialect.dateOf(value) : value
    return {
      text: `case when ${isUsable} then cast(${written} as ${dialect.text}) end`,
      state: `case when ${isMissing} then 0 when ${isUsable} then 1 else 2 end`,
      joins: [],
    }
  }
  const below = groupKeyOf(context, rows, indicator, levels, level.of)
  const anchor = indicator.anchor === 'asOf' ? null : rows.column(indicator.anchor)
  const day =
    anchor === null
      ? String(asOf)
      : `case when ${anchor.isUsable} then ${anchor.value} else ${asOf} end`
  const { name } = level
  return {
    text: `${name}.belongs_to`,
    state: `case ${below.state} when 1 then case when ${name}.belongs_to is null then 3 else 1 end when 2 then 2 else 0 end`,
    joins: [
      ...below.joins,
      `left join ${table(name)} as ${name} on ${name}.member = ${below.text} and ${day} between ${name}.from_day and ${name}.to_day`,
    ],
  }
}
