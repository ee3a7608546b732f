import type { SqlContext, Step } from '../context.js'
import { columns } from '../write.js'
import { placeInTime, rankOf } from './event-codes.js'

const [start, symptoms] = [rankOf('A'), rankOf('P')]

/** The pathway that every event is in, or was set aside on, and what it has around it there. */
export function eventsStep({ table }: SqlContext): Step {
  const isWaiting = `event_rank = ${symptoms} and next_opened_at is not null`
  const pathway = 'partition by course, course_ordinal order by event_order rows between'
  const before = `(${pathway} unbounded preceding and current row)`
  const after = `(${pathway} 1 following and unbounded following)`
  const next = (event: 'C' | 'E') =>
    `min(case when set_aside_by = 0 and event_rank = ${rankOf(event)} then day end) over ${after}`
  return {
    name: 'events',
    about: `Where every event ends: in the pathway of this ordinal, or set aside on it by a rule:
105 (npr-105) in a course without a start, 106 (npr-106) before the first, 102 (npr-102) a start while
one is open, 225 (npr-225) behind a closing; 0: by none. P, dated when symptoms began, waits for the next start where no pathway is open.
level_so_far is the care level of the event, else that of the nearest earlier event that has one; the
days are those of the first decision (C) and the first evaluation (E) behind the event.`,
    query: `with placed as (
  select merged.*, spans.ordinal, spans.start_day, spans.opened_at,
    case
      when opened_at is null then 105
      when event_rank = ${start} then case when day = start_day then 0 else 102 end
      when read_at < opened_at then case when event_rank = ${symptoms} then 0 else 106 end
      when closed_at is null or read_at <= closed_at then 0
      when ${isWaiting} then 0
      else 225 end as set_aside_by,
    case when read_at > closed_at and ${isWaiting} then 1 else 0 end as is_of_next
  from ${table('merged_rows')} as merged
  join ${table('spans')} as spans
    on spans.course = merged.course and merged.read_at >= spans.span_from and merged.read_at < spans.span_to
),
ordered as (
  select course, ordinal + is_of_next as course_ordinal,
    case when event_rank = ${start} then case when day = start_day then opened_at else ${placeInTime('day', start)} end else read_at end as event_order,
    read_at, set_aside_by, event_rank, day, outcome_bits, care_level_number
  from placed
)
select
${columns([
  'ordered.*',
  'case when set_aside_by = 0 then 1 else 0 end as is_event',
  `max(case when set_aside_by = 0 then event_order * 4 + care_level_number end) over ${before} % 4 as level_so_far`,
  `${next('C')} as next_decision_day`,
  `${next('E')} as next_evaluation_day`,
])}
from ordered`,
  }
}
