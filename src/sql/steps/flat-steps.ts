import type { EventCode } from '../../codes/schema.js'
import { codeSystem9326 } from '../../codes/systems/9326.js'
import { intervalIds } from '../../pathways/ids.js'
import type { IntervalId } from '../../pathways/schema.js'
import type { SqlContext, Step } from '../context.js'
import { columns, snakeCase } from '../write.js'
import { levelName, levelNumber } from './care-level.js'
import { clockNumber } from './clock-ids.js'
import { hasOutcome, outcomeBit, rankOf } from './event-codes.js'

/** Those that a pathway has one of. */
const intervals = intervalIds.filter((interval) => interval !== 'between-evaluations')

/** One row a pathway, in the columns of the subject `pathway`. */
export function pathwayRowsStep(context: SqlContext): Step {
  const { dialect, table } = context
  const closing = codeSystem9326.codes.map(
    ({ code }) => `when ${outcomeBit(code)} then ${dialect.literal(code)}`,
  )
  const flag = (event: EventCode, outcomes: readonly string[]) =>
    `max(case when event_rank = ${rankOf(event)} and ${hasOutcome('outcome_bits', outcomes)} then 1 else 0 end)`
  const attendance = `event_rank = ${rankOf('M')}`
  const events = [
    'course',
    'course_ordinal',
    `max(case when event_rank = ${rankOf('X')} then outcome_bits end) as closing_bits`,
    // An order with two places beside it for the care level, 0 where the event has none.
    `min(case when ${attendance} then event_order * 4 + coalesce(${levelNumber('own_care_level')}, 0) end) % 4 as attendance_level`,
    `min(event_order * 4 + ${levelNumber('own_care_level')}) % 4 as first_level`,
    `min(attendance_day) as attendance_day`,
    `min(decision_day) as decision_day`,
    `${flag('C', ['P', 'T'])} as treatment_decided`,
    `${flag('U', ['U'])} as plan_with_patient`,
    `${flag('U', ['B'])} as informed_of_options`,
    `${flag('U', ['F'])} as feedback_tool`,
    `${flag('U', ['V'])} as standardised_tool`,
    `sum(case when event_rank = ${rankOf('E')} then 1 else 0 end) as evaluations`,
  ]
  const isBetween = `clock_number = ${clockNumber('between-evaluations')} and state = 'completed'`
  const between = (condition: string) => `sum(case when ${isBetween}${condition} then 1 else 0 end)`
  const clocks = [
    'course',
    'course_ordinal',
    `${between('')} as evaluation_intervals`,
    `${between(` and verdict = 'within'`)} as evaluation_intervals_within`,
    `${between(` and verdict = 'exceeded'`)} as evaluation_intervals_exceeded`,
    `${between(' and is_postponed = 1')} as evaluation_intervals_postponed`,
    `max(case when ${isBetween} then days end) as longest_evaluation_interval_days`,
    ...intervals.flatMap((interval) => intervalAggregates(interval)),
  ]
  const count = (name: string) => `cast(coalesce(${name}, 0) as integer) as ${name}`
  const decided = (name: string) => `coalesce(${name}, 0) = 1 as ${name}`
  return {
    name: 'pathway_rows',
    about: `One row a pathway, in the columns of the subject pathway: what indicators judge. Where an interval
occurs several times the columns hold the first.`,
    query: `with of_events as (
  select
${columns(events)}
  from ${table('pathway_events')}
  group by course, course_ordinal
),
of_clocks as (
  select
${columns(clocks)}
  from (
    select course, course_ordinal, clock_number, ordinal, from_day, to_day, days, state, verdict, is_postponed, ${packed} as judgement
    from ${table('clocks')}
  ) as clocks
  group by course, course_ordinal
)
select
${columns([
  'pathways.pathway',
  'pathways.unit',
  'pathways.type',
  'pathways.edition',
  'pathways.is_counted = 1 as counted',
  `${dialect.dateOf('start_day')} as ${dialect.name('start')}`,
  `${dialect.dateOf('end_day')} as ${dialect.name('end')}`,
  `case closing_bits ${closing.join(' ')} end as closing_outcome`,
  `${levelName('coalesce(nullif(attendance_level, 0), first_level)')} as care_level`,
  'pathways.severity',
  `right_granted_for = 'treatment' as clarified`,
  'right_granted_for',
  `${dialect.dateOf('attendance_day')} as first_attendance`,
  `${dialect.dateOf('decision_day')} as clinical_decision`,
  ...[
    'treatment_decided',
    'plan_with_patient',
    'informed_of_options',
    'feedback_tool',
    'standardised_tool',
  ].map(decided),
  ...[
    'evaluations',
    'evaluation_intervals',
    'evaluation_intervals_within',
    'evaluation_intervals_exceeded',
    'evaluation_intervals_postponed',
  ].map(count),
  'longest_evaluation_interval_days',
  ...intervals.flatMap((interval) => intervalColumns(context, interval)),
])}
from ${table('pathways')} as pathways
left join of_events on of_events.course = pathways.course and of_events.course_ordinal = pathways.ordinal
left join of_clocks on of_clocks.course = pathways.course and of_clocks.course_ordinal = pathways.ordinal`,
  }
}

const states = ['running', 'completed', 'abandoned']
const verdicts = ['unknown', 'within', 'exceeded', 'pending']
const reasons = ['no-limit', 'no-care-level', 'no-severity', 'abandoned', 'negative']

/** What is said of a clock in one whole number: fewer columns to gather, and no texts. */
const packed = `${numberOf('state', states)} + 4 * ${numberOf('verdict', verdicts)} + 16 * ${numberOf('unknown_because', reasons, 1)} + 128 * is_postponed`

function numberOf(column: string, names: readonly string[], from = 0): string {
  return `case ${column} ${names.map((name, at) => `when '${name}' then ${at + from}`).join(' ')} else 0 end`
}

function intervalAggregates(interval: IntervalId): readonly string[] {
  const name = interval.replaceAll('-', '_')
  const of = (column: string) =>
    `max(case when clock_number = ${clockNumber(interval)} and ordinal = 1 then ${column} end)`
  return [
    `${of('from_day')} as ${name}_from`,
    `${of('to_day')} as ${name}_to`,
    `${of('judgement')} as ${name}_judgement`,
  ]
}

function intervalColumns({ dialect }: SqlContext, interval: string): readonly string[] {
  const name = interval.replaceAll('-', '_')
  const judgement = `${name}_judgement`
  const said = (divisor: number, size: number, names: readonly string[], from = 0) =>
    `case ${dialect.divide(judgement, String(divisor))} % ${size} ${names.map((one, at) => `when ${at + from} then '${one}'`).join(' ')} end`
  return [
    `${dialect.dateOf(`of_clocks.${name}_from`)} as ${name}_from`,
    `${dialect.dateOf(`of_clocks.${name}_to`)} as ${name}_to`,
    `${name}_to - ${name}_from as ${name}_days`,
    `${said(1, 4, states)} as ${name}_state`,
    `${said(4, 4, verdicts.slice(1), 1)} as ${name}_verdict`,
    `${said(16, 8, reasons, 1)} as ${name}_unknown_because`,
    `${dialect.divide(judgement, '128')} = 1 as ${name}_postponed`,
  ]
}

/** One row a clock, in the columns of the subject `forlopstid`. */
export function forlopstidRowsStep({ dialect, table }: SqlContext): Step {
  const named = (expression: string, key: string) =>
    `${expression} as ${dialect.name(snakeCase(key))}`
  return {
    name: 'forlopstid_rows',
    about: 'One row a forløpstid, in the columns of the subject forlopstid.',
    query: `select
${columns([
  'pathway',
  'unit',
  'type',
  'edition',
  named('clock', 'interval'),
  'ordinal',
  named(dialect.dateOf('from_day'), 'from'),
  named(dialect.dateOf('to_day'), 'to'),
  `case when state = 'completed' then days end as days`,
  'care_level',
  'max_days as limit_days',
  `${dialect.dateOf('due_day')} as due`,
  'state',
  `nullif(verdict, 'unknown') as verdict`,
  'unknown_because',
  'is_postponed = 1 as postponed_by_patient',
  'severity',
])}
from ${table('clocks')}`,
  }
}
