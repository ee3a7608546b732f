import { codeSystem9326 } from '../../codes/systems/9326.js'
import { intervalIds } from '../../pathways/ids.js'
import type { SqlContext, Step } from '../context.js'
import { columns, snakeCase } from '../write.js'
import { levelName } from './care-level.js'
import { clockName, clockNumber } from './clocks/clock-ids.js'
import { judgementNumber, judgementPart, judgementWord } from './clocks/clock-judgement.js'
import { outcomeBit } from './event-codes.js'

/** A day with this added is positive and below the number of places that it has. */
const [shift, places] = [100_000, 1_048_576]

/** Those that a pathway has one of. */
const intervals = intervalIds.filter((interval) => interval !== 'between-evaluations')

/** One row a pathway, in the columns of the subject `pathway`. */
export function pathwayRowsStep(context: SqlContext): Step {
  const { dialect, table } = context
  const closing = codeSystem9326.codes.map(
    ({ code }) => `when ${outcomeBit(code)} then ${dialect.literal(code)}`,
  )
  const isBetween = `clock_number = ${clockNumber('between-evaluations')} and to_day is not null`
  const ofVerdict = (word: 'within' | 'exceeded') =>
    ` and ${judgementPart(dialect.divide, 'verdict')} = ${judgementNumber('verdict', word)}`
  const between = (condition: string) => `sum(case when ${isBetween}${condition} then 1 else 0 end)`
  const clocks = [
    'course',
    'course_ordinal',
    `${between('')} as evaluation_intervals`,
    `${between(ofVerdict('within'))} as evaluation_intervals_within`,
    `${between(ofVerdict('exceeded'))} as evaluation_intervals_exceeded`,
    `${between(` and ${judgementPart(dialect.divide, 'is_postponed')} = 1`)} as evaluation_intervals_postponed`,
    `max(case when ${isBetween} then days end) as longest_evaluation_interval_days`,
    ...intervals.map(
      (interval) =>
        `max(case when clock_number = ${clockNumber(interval)} and ordinal = 1 then packed end) as ${interval.replaceAll('-', '_')}_packed`,
    ),
  ]
  const count = (name: string) => `cast(coalesce(${name}, 0) as integer) as ${name}`
  const decided = (name: string) => `coalesce(${name}, 0) = 1 as ${name}`
  return {
    name: 'pathway_rows',
    about: `One row a pathway, in the columns of the subject pathway: what indicators judge. Where an interval
occurs several times the columns hold the first.`,
    query: `with of_clocks as (
  select
${columns(clocks)}
  from (select measures.*, ${packed} as packed from ${table('measures')} as measures) as clocks
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
  `${levelName('coalesce(nullif(own_attendance_level, 0), first_level)')} as care_level`,
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
left join ${table('marks')} as marks on marks.course = pathways.course and marks.course_ordinal = pathways.ordinal
left join of_clocks on of_clocks.course = pathways.course and of_clocks.course_ordinal = pathways.ordinal`,
  }
}

/** What is said of a clock in one whole number, which is all that is gathered: from, to, judgement. */
const packed = `(cast(from_day + ${shift} as bigint) * ${places} + coalesce(to_day + ${shift}, 0)) * 256 + judgement`

function intervalColumns({ dialect }: SqlContext, interval: string): readonly string[] {
  const name = interval.replaceAll('-', '_')
  const { divide } = dialect
  const days = divide(`${name}_packed`, '256')
  const from = `cast(${divide(days, String(places))} - ${shift} as integer)`
  const to = `cast(nullif(${days} % ${places}, 0) - ${shift} as integer)`
  const judgement = `(${name}_packed % 256)`
  return [
    `${dialect.dateOf(from)} as ${name}_from`,
    `${dialect.dateOf(to)} as ${name}_to`,
    `${to} - ${from} as ${name}_days`,
    `${judgementWord(divide, 'state', judgement)} as ${name}_state`,
    `${judgementWord(divide, 'verdict', judgement, ['unknown'])} as ${name}_verdict`,
    `${judgementWord(divide, 'unknown_because', judgement)} as ${name}_unknown_because`,
    `${judgementPart(divide, 'is_postponed', judgement)} = 1 as ${name}_postponed`,
  ]
}

/** One row a clock, in the columns of the subject `forlopstid`. */
export function forlopstidRowsStep({ dialect, table }: SqlContext): Step {
  const { divide } = dialect
  const named = (expression: string, key: string) =>
    `${expression} as ${dialect.name(snakeCase(key))}`
  return {
    name: 'forlopstid_rows',
    about: 'One row a forløpstid, in the columns of the subject forlopstid.',
    query: `select
${columns([
  'pathways.pathway',
  'pathways.unit',
  'pathways.type',
  'pathways.edition',
  named(clockName('measures.clock_number'), 'interval'),
  'measures.ordinal',
  named(dialect.dateOf('from_day'), 'from'),
  named(dialect.dateOf('to_day'), 'to'),
  `case when to_day is not null then days end as days`,
  `${levelName('level')} as care_level`,
  'max_days as limit_days',
  `${dialect.dateOf('due_day')} as due`,
  `${judgementWord(divide, 'state')} as state`,
  `${judgementWord(divide, 'verdict', 'judgement', ['unknown'])} as verdict`,
  `${judgementWord(divide, 'unknown_because')} as unknown_because`,
  `${judgementPart(divide, 'is_postponed')} = 1 as postponed_by_patient`,
  'pathways.severity',
])}
from ${table('measures')} as measures
join ${table('pathways')} as pathways
  on pathways.course = measures.course and pathways.ordinal = measures.course_ordinal`,
  }
}
