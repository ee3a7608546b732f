import type { SqlContext, Step } from '../context.js'
import type { FactColumn } from '../registration-fields.js'
import { columns } from '../write.js'
import { levelNumber } from './care-level.js'
import { placeInTime, rankOf } from './event-codes.js'

const course = ['patient', 'unit', 'type']

/** The courses, with a number for each: sorting and joining by a number is what costs least. */
export function coursesStep({ dialect, table }: SqlContext): Step {
  return {
    name: 'courses',
    about: `The courses: all of one patient, unit and type. The number is good for these tables only; first_day
is the day of the first row.`,
    query: `select ${dialect.number} as course, ${course.join(', ')}, first_day
from (
  select ${course.join(', ')}, min(day) as first_day
  from ${table('rows')}
  where is_placed = 1
  group by ${course.join(', ')}
) as courses`,
  }
}

/** The placed rows, each with its course and what is compared of it. */
export function placedStep({ table, facts }: SqlContext): Step {
  return {
    name: 'placed_rows',
    about: `The rows that are placed. read_at: when a row is read, by day and rank of the event, in days with sixteen
places each; a start after all else on its day, so that it comes behind the opening that it is, if it
is one.`,
    query: `select
${columns([
  'placed.row_id',
  'courses.course',
  `${placeInTime('placed.day', `case when placed.event_rank = ${rankOf('A')} then 15 else placed.event_rank end`)} as read_at`,
  'placed.day',
  'placed.event_rank',
  'placed.outcome_bit',
  `${levelNumber('placed.care_level')} as care_level_number`,
  ...facts.map(({ name }) => `placed.${name}`),
  'placed.date_text',
  'placed.is_apart',
])}
from ${table('rows')} as placed
join ${table('courses')} as courses
  on courses.patient = placed.patient and courses.unit = placed.unit and courses.type = placed.type
where placed.is_placed = 1`,
  }
}

/** What is registered of one event on one day, as one: before anything else is decided. */
export function mergedStep({ table }: SqlContext): Step {
  return {
    name: 'merged_rows',
    about: `What is registered in a course of one event on one day, merged: all its outcomes as bits of a number (A
is 1, B 2, C 4, …), the care level of the first outcome that has one, and how many rows they were.`,
    query: `select
${columns([
  'course',
  'read_at',
  'min(day) as day',
  'min(event_rank) as event_rank',
  'bit_or(outcome_bit) as outcome_bits',
  'min(outcome_bit * 4 + care_level_number) % 4 as care_level_number',
  'count(*) as row_count',
])}
from ${table('placed_rows')}
group by course, read_at`,
  }
}

/** The rows that say again what another says. */
export function repeatsStep({ dialect, table, facts }: SqlContext): Step {
  const order = [
    'placed.care_level_number',
    ...facts.map((fact) => orderOf(fact)),
    dialect.binary('date_text'),
    'is_apart',
    'row_id',
  ].map((column) => `${column} nulls last`)
  return {
    name: 'repeats',
    about: `The exact repeats (same date, event and outcome), which are set aside (npr-102): all but the first, which
counts and is the one that says most of what is usable.`,
    query: `select row_id
from (
  select placed.row_id,
    row_number() over (partition by placed.course, placed.read_at, outcome_bit order by
      ${order.join(', ')}) as repeat_number
  from ${table('placed_rows')} as placed
  join ${table('merged_rows')} as merged on merged.course = placed.course and merged.read_at = placed.read_at
  where merged.row_count > 1
) as numbered
where repeat_number > 1`,
  }
}

/** A fact as it is ordered: the few texts that there are as numbers. */
function orderOf({ name, kind, values }: FactColumn): string {
  if (kind !== 'text') return name
  const cases = [...values].sort().map((value, at) => `when '${value}' then ${at}`)
  return `case ${name} ${cases.join(' ')} end`
}
