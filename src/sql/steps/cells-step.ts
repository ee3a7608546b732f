import { judgeOf } from '../../indicators/counting/outcomes.js'
import type { Indicator } from '../../indicators/schema.js'
import type { SubjectId } from '../../indicators/subjects/schema.js'
import { type CellPlan, outcomes, outsidePeriod, unusableDate, withoutDate } from '../cell-plan.js'
import type { SqlContext, Step } from '../context.js'
import { columnBelow } from '../levels.js'
import { columns, indent, unionAll } from '../write.js'
import { criterionOf, daysBetween, type RowContext } from './criterion.js'
import { forlopstidRowsStep } from './flat-steps.js'
import { groupKeyOf } from './group-keys.js'
import { rowContext } from './row-context.js'

/** How many rows of each outcome every indicator has, by slot and group. */
export function cellsStep(
  context: SqlContext,
  subject: SubjectId,
  indicators: readonly Indicator[],
  plan: CellPlan,
): Step {
  return {
    name: `cells_${subject}`,
    about: `How many rows of the subject ${subject} each indicator has, by slot (the periods cut at each other's bounds), group and outcome:
1 not known whether it is of the population, 2 undecided, 3 in the denominator alone, 4 in the
numerator, 5 and on left out by the first, second, … exclusion. slot -1: in none of the periods, -2:
without the date that puts it in one. Small groups are in it: not for publication. readAggregates
makes of it what evaluateIndicators protects.`,
    query: `${rowsQuery(context, subject)}${unionAll(indicators.map((indicator) => cellsOf(context, indicator, plan)))}`,
  }
}

/** Of clocks only the columns that are asked for are made: their table in words is the largest of all. */
function rowsQuery(context: SqlContext, subject: SubjectId): string {
  return subject === 'forlopstid'
    ? `with clock_rows as (\n${indent(forlopstidRowsStep(context).query)}\n)\n`
    : ''
}

function rowsOf({ table }: SqlContext, subject: SubjectId): string {
  return subject === 'forlopstid' ? 'clock_rows' : table(`${subject}_rows`)
}

function cellsOf(context: SqlContext, indicator: Indicator, plan: CellPlan): string {
  const { dialect } = context
  const { slots, fields, levels } = plan
  const rows = rowContext(context, indicator)
  const groups = fields.map((field) => groupKeyOf(context, rows, indicator, levels, field))
  const keys = groups.map(({ text, state }, at) => [
    `${text} as key_${at + 1}`,
    `${state} as key_${at + 1}_state`,
  ])
  const joins = [...new Set(groups.flatMap((group) => group.joins))].map((join) => `\n    ${join}`)
  const names = [
    'slot',
    ...fields.flatMap((_, at) => [`key_${at + 1}`, `key_${at + 1}_state`]),
    'outcome',
    'days',
  ]
  const days =
    indicator.measure === 'duration'
      ? daysBetween(rows, indicator.duration.days, indicator.duration.from, indicator.duration.to)
      : `cast(null as integer)`
  const judged = [
    `${slotOf(rows, indicator.anchor, slots)} as slot`,
    ...keys.flat(),
    `${outcomeOf(rows, indicator)} as outcome`,
    `${days} as days`,
  ]
  return unionAll([
    `select ${dialect.literal(indicator.id)} as indicator, ${names.join(', ')}, cast(null as ${dialect.text}) as unusable, count(*) as row_count
from (
  select slot, ${[...keys.flat().map((key) => key.replace(/^.* as /, '')), 'outcome', 'case when outcome = 3 then days end as days'].join(', ')}
  from (
    select
${indent(columns(judged), 4)}
    from ${rowsOf(context, indicator.subject)} as subject_rows${rows.joins()}${joins.join('')}
  ) as judged
  where outcome > 0
) as counted
group by ${names.join(', ')}`,
    ...unusableOf(context, indicator, plan, names),
  ])
}

/** How many rows have a value that cannot be used, by column. */
function unusableOf(
  context: SqlContext,
  indicator: Indicator,
  { fields, levels }: CellPlan,
  names: readonly string[],
): readonly string[] {
  const { dialect } = context
  const grouped = fields.map((field) => columnBelow(levels, field))
  const read = [...new Set([...judgeOf(indicator).fields, ...grouped])]
  const nothing = names.map((name) =>
    /^key_\d+$/.test(name)
      ? `cast(null as ${dialect.text}) as ${name}`
      : `cast(null as integer) as ${name}`,
  )
  return read.flatMap((field) => {
    const rows = rowContext(context, indicator)
    const { isUnusable } = rows.column(field)
    if (isUnusable === null) return []
    const outcome = outcomeOf(rows, indicator)
    return `select ${dialect.literal(indicator.id)} as indicator, ${nothing.join(', ')}, ${dialect.literal(field)} as unusable, count(*) as row_count
from ${rowsOf(context, indicator.subject)} as subject_rows${rows.joins()}
where ${isUnusable} and ${outcome} > 0
having count(*) > 0`
  })
}

/** Where a row ends up: outside (0), or one of `outcomes`. */
function outcomeOf(context: RowContext, indicator: Indicator): string {
  const population = criterionOf(context, indicator.population)
  const exclusions = indicator.exclusions.map(({ when }) => criterionOf(context, when))
  const unknown = exclusions.map((one) => `${one} = 1`)
  const { firstExclusion, undecided, denominatorOnly, inNumerator } = outcomes
  const rest =
    indicator.measure === 'share'
      ? `else case ${criterionOf(context, indicator.numerator)} when 2 then ${inNumerator} when 0 then ${denominatorOnly} else ${undecided} end`
      : indicator.measure === 'duration'
        ? `when ${hasDays(context, indicator.duration)} then ${denominatorOnly} else ${undecided}`
        : `else ${denominatorOnly}`
  return `case ${[
    `when ${population} = 0 then 0`,
    `when ${population} = 1 then 1`,
    ...exclusions.map((one, at) => `when ${one} = 2 then ${firstExclusion + at}`),
    ...(unknown.length === 0 ? [] : [`when ${unknown.join(' or ')} then ${undecided}`]),
    rest,
  ].join('\n        ')} end`
}

function hasDays(
  context: RowContext,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const [start, end] = [context.column(from), context.column(to)]
  return `${start.isUsable} and ${end.isUsable} and ${end.value} >= ${start.value}`
}

function slotOf(context: RowContext, anchor: string, slots: CellPlan['slots']): string {
  const cases = (day: string) =>
    slots.map(([from, to], slot) => `when ${day} between ${from} and ${to} then ${slot}`).join(' ')
  if (anchor === 'asOf') return `case ${cases(String(context.asOf))} else ${outsidePeriod} end`
  const { value, isMissing, isUsable } = context.column(anchor)
  return `case when ${isMissing} then ${withoutDate} when not (${isUsable}) then ${unusableDate} ${cases(value)} else ${outsidePeriod} end`
}
