import { codeSystem9326 } from '../../codes/systems/9326.js'
import { intervalIds } from '../../pathways/ids.js'
import type { SqlContext, Step } from '../context.js'
import { columns, snakeCase } from '../write.js'

/** Those that a pathway has one of. */
const intervals = intervalIds.filter((interval) => interval !== 'between-evaluations')

/** One row a pathway, in the columns of the subject `pathway`. */
export function pathwayRowsStep(context: SqlContext): Step {
  const { dialect, table } = context
  const closing = codeSystem9326.codes.map(({ code }) => dialect.literal(code)).join(', ')
  const flag = (event: string, outcomes: readonly string[]) =>
    `coalesce(bool_or(event = '${event}' and (${outcomes.map((one) => `outcomes like '%${one}%'`).join(' or ')})), false)`
  const events = [
    'pathway',
    `${dialect.first(`case when event = 'X' then outcomes end`, 'event_order')} as closing_outcomes`,
    `${dialect.first(`case when event = 'M' and attendances_so_far = 1 then own_care_level end`, 'event_order')} as attendance_level`,
    `${dialect.first('own_care_level', 'event_order')} as first_level`,
    `min(case when event = 'M' then day end) as attendance_day`,
    `min(case when event = 'C' then day end) as decision_day`,
    `${flag('C', ['P', 'T'])} as treatment_decided`,
    `${flag('U', ['U'])} as plan_with_patient`,
    `${flag('U', ['B'])} as informed_of_options`,
    `${flag('U', ['F'])} as feedback_tool`,
    `${flag('U', ['V'])} as standardised_tool`,
    `sum(case when event = 'E' then 1 else 0 end) as evaluations`,
  ]
  const between = (condition: string) =>
    `sum(case when clock = 'between-evaluations' and state = 'completed'${condition} then 1 else 0 end)`
  const clocks = [
    'pathway',
    `${between('')} as evaluation_intervals`,
    `${between(` and verdict = 'within'`)} as evaluation_intervals_within`,
    `${between(` and verdict = 'exceeded'`)} as evaluation_intervals_exceeded`,
    `${between(' and is_postponed = 1')} as evaluation_intervals_postponed`,
    `max(case when clock = 'between-evaluations' and state = 'completed' then days end) as longest_evaluation_interval_days`,
    ...intervals.flatMap((interval) => intervalAggregates(interval)),
  ]
  const count = (name: string) => `cast(coalesce(${name}, 0) as integer) as ${name}`
  const decided = (name: string) => `coalesce(${name}, false) as ${name}`
  return {
    name: 'pathway_rows',
    about: `One row a pathway, in the columns of the subject pathway: what indicators judge. Where an interval
occurs several times the columns hold the first.`,
    query: `with of_events as (
  select
${columns(events)}
  from ${table('pathway_events')}
  group by pathway
),
of_clocks as (
  select
${columns(clocks)}
  from ${table('clocks')}
  group by pathway
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
  `case when closing_outcomes in (${closing}) then closing_outcomes end as closing_outcome`,
  'coalesce(attendance_level, first_level) as care_level',
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
left join of_events on of_events.pathway = pathways.pathway
left join of_clocks on of_clocks.pathway = pathways.pathway`,
  }
}

function intervalAggregates(interval: string): readonly string[] {
  const name = interval.replaceAll('-', '_')
  const of = (column: string) =>
    `max(case when clock = '${interval}' and ordinal = 1 then ${column} end)`
  return [
    `${of('from_day')} as ${name}_from`,
    `${of('to_day')} as ${name}_to`,
    `${of(`case when state = 'completed' then days end`)} as ${name}_days`,
    `${of('state')} as ${name}_state`,
    `${of(`nullif(verdict, 'unknown')`)} as ${name}_verdict`,
    `${of('unknown_because')} as ${name}_unknown_because`,
    `${of('is_postponed')} as ${name}_postponed`,
  ]
}

function intervalColumns({ dialect }: SqlContext, interval: string): readonly string[] {
  const name = interval.replaceAll('-', '_')
  return [
    `${dialect.dateOf(`of_clocks.${name}_from`)} as ${name}_from`,
    `${dialect.dateOf(`of_clocks.${name}_to`)} as ${name}_to`,
    `${name}_days`,
    `${name}_state`,
    `${name}_verdict`,
    `${name}_unknown_because`,
    `${name}_postponed = 1 as ${name}_postponed`,
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
