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

/** The placed rows, with repeats told apart from the first of them. */
export function placedStep({ dialect, table, facts }: SqlContext): Step {
  const order = [
    levelNumber('care_level'),
    ...facts.map((fact) => orderOf(fact)),
    dialect.binary('date_text'),
    'is_apart',
    'row_id',
  ].map((column) => `${column} nulls last`)
  const key = ['course', 'day', 'event_rank', 'outcome_bit']
  return {
    name: 'placed_rows',
    about: `The rows that are placed, with the number of the row among its exact repeats (same date, event and
outcome): the first, which counts, is the one that says most; the others are set aside (npr-102).
read_at: when it is read, by day and rank of the event; a start after all else on its day, so that it
comes behind the opening that it is, if it is one.`,
    query: `select
${columns([
  'row_id',
  ...key,
  `${levelNumber('care_level')} as care_level_number`,
  ...facts.map(({ name }) => name),
  `${placeInTime('day', `case when event_rank = ${rankOf('A')} then 15 else event_rank end`)} as read_at`,
  `row_number() over (partition by ${key.join(', ')} order by
      ${order.join(', ')}) as repeat_number`,
])}
from ${table('rows')} as placed
join ${table('courses')} as courses
  on courses.patient = placed.patient and courses.unit = placed.unit and courses.type = placed.type
where placed.is_placed = 1`,
  }
}

/** A fact as it is ordered: the few texts that there are as numbers. */
function orderOf({ name, kind, values }: FactColumn): string {
  if (kind !== 'text') return name
  const cases = [...values].sort().map((value, at) => `when '${value}' then ${at}`)
  return `case ${name} ${cases.join(' ')} end`
}
