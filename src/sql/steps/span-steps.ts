import type { SqlContext, Step } from '../context.js'
import { columns } from '../write.js'
import { placeInTime, rankOf } from './event-codes.js'

const [start, closing] = [rankOf('A'), rankOf('X')]

/** A place in time after all others. */
const never = 10_000_000

/** From where to where each pathway of a course is open, and which rows are read beside it. */
export function spansStep({ dialect, table }: SqlContext): Step {
  return {
    name: 'spans',
    about: `Where the pathways of each course open and close. A day with one of A and X sets whether a pathway is
open; a day with both, or with neither, leaves that as it was. On a day that closes an open pathway an
A is read after all else. A course without a start has one row without an opening. Times are days with
sixteen places each. span_from and span_to: the rows read from here to there are told of this pathway.`,
    query: `with mark_days as (
  select course, day,
    max(case when event_rank = ${start} then 1 else 0 end) as has_start,
    max(case when event_rank = ${closing} then 1 else 0 end) as has_closing
  from ${table('merged_rows')}
  where event_rank in (${start}, ${closing})
  group by course, day
),
states as (
  select mark_days.*,
    coalesce(max(case when has_start <> has_closing then (day + 100000) * 2 + has_start end)
      over (partition by course order by day rows between unbounded preceding and 1 preceding), 0) % 2 as is_open
  from mark_days
),
marks as (
  select course, day, 1 as is_opening, ${placeInTime('day', `case when is_open = 1 then 14 else ${start} end`)} as mark_at
  from states
  where has_start = 1 and (is_open = 0 or has_closing = 1)
  union all
  select course, day, 0 as is_opening, ${placeInTime('day', closing)} as mark_at
  from states
  where has_closing = 1 and (is_open = 1 or has_start = 1)
),
-- Openings and closings take turns, and the first is an opening.
turns as (
  select course, is_opening, mark_at, day,
    row_number() over marks_of_course as turn,
    lead(mark_at, 1) over marks_of_course as closed_at,
    lead(day, 1) over marks_of_course as end_day,
    lead(mark_at, 2) over marks_of_course as next_opened_at
  from marks
  window marks_of_course as (partition by course order by mark_at)
)
select
${columns([
  'courses.course',
  `cast(coalesce(${dialect.divide('(turn + 1)', '2')}, 1) as integer) as ordinal`,
  'turns.mark_at as opened_at',
  'turns.day as start_day',
  'turns.closed_at',
  'turns.end_day',
  'turns.next_opened_at',
  'case when turns.turn > 1 then turns.mark_at else 0 end as span_from',
  `coalesce(turns.next_opened_at, ${never}) as span_to`,
])}
from ${table('courses')} as courses
left join (select * from turns where is_opening = 1) as turns on turns.course = courses.course`,
  }
}
