import type { SqlContext, Step } from '../context.js'
import { columns } from '../write.js'
import { levelName } from './care-level.js'
import { eventOfRank, outcomesText, rankOf } from './event-codes.js'

/** The events of pathways that count, with what clocks ask of the events around each. */
export function pathwayEventsStep(context: SqlContext): Step {
  const { table } = context
  const pathway = 'partition by course, course_ordinal order by event_order'
  const before = `(${pathway} rows between unbounded preceding and current row)`
  const after = `(${pathway} rows between 1 following and unbounded following)`
  const all = `(${pathway} rows between unbounded preceding and unbounded following)`
  const dayOf = (event: 'M' | 'C' | 'E', frame: string) =>
    `min(case when event_rank = ${rankOf(event)} then day end) over ${frame}`
  return {
    name: 'pathway_events',
    about: `The events of every pathway that has a start. What is registered of one event on one day is one event,
with all its outcomes, also as bits of a number (A is 1, B 2, C 4, …). own_care_level is that of its
first outcome that has one; care_level is this, else that of the nearest earlier event that has one.`,
    query: `with merged as (
  select course, course_ordinal, event_order,
    min(event_rank) as event_rank,
    min(day) as day,
    cast(sum(outcome_bit) as integer) as outcome_bits,
    min(outcome_bit * 4 + care_level_number) % 4 as care_level_number
  from ${table('places')}
  where place = 'event' and repeat_number = 1
  group by course, course_ordinal, event_order
),
around as (
  select merged.*,
    max(event_order * 4 + care_level_number) over ${before} % 4 as level_so_far,
    ${dayOf('C', after)} as next_decision_day,
    ${dayOf('E', after)} as next_evaluation_day,
    ${dayOf('C', all)} as decision_day,
    ${dayOf('M', all)} as attendance_day
  from merged
)
select
${columns([
  'around.course',
  'around.course_ordinal',
  'pathways.pathway',
  'pathways.is_counted',
  'around.event_order',
  'around.event_rank',
  `${eventOfRank('around.event_rank')} as event`,
  'around.day',
  'around.outcome_bits',
  `${outcomesText(context, 'around.outcome_bits')} as outcomes`,
  `${levelName('around.care_level_number')} as own_care_level`,
  `${levelName('around.level_so_far')} as care_level`,
  'around.next_decision_day',
  'around.next_evaluation_day',
  'around.decision_day',
  'around.attendance_day',
])}
from around
join ${table('pathways')} as pathways
  on pathways.course = around.course and pathways.ordinal = around.course_ordinal`,
  }
}
