import { lastDay } from '../../calendar/scan-day.js'
import type { SqlContext, Step } from '../context.js'
import { columns, indent } from '../write.js'
import { clockBeginnings } from './clock-beginnings.js'
import { clockName } from './clock-ids.js'
import { rankOf } from './event-codes.js'

/** The clocks: every interval that has begun, with its limit and verdict. */
export function clocksStep(context: SqlContext): Step {
  const { table, asOf } = context
  return {
    name: 'clocks',
    about: `The forløpstider: every interval that has begun in a pathway that counts. Days are calendar days, from
its begin to its end; while it runs, to the day of the answer; where it was abandoned, to the
closing. Within means days <= max_days, by the limit that was valid on the start of the pathway.`,
    query: `with begun as (
${indent(clockBeginnings(context))}
),
lasting as (
  select begun.*,
    coalesce(to_day, end_day, ${asOf}) as until_day,
    case when to_day is not null then 'completed' when end_day is not null then 'abandoned' else 'running' end as state
  from begun
),
-- The patient postponed (L) while the clock ran; the clock runs on.
postponed as (
  select distinct lasting.course, lasting.course_ordinal, lasting.clock_number, lasting.ordinal
  from lasting
  join ${table('pathway_events')} as events
    on events.course = lasting.course and events.course_ordinal = lasting.course_ordinal and events.event_rank = ${rankOf('L')}
  where events.day between lasting.from_day and lasting.until_day
)
select
${columns([
  'lasting.pathway',
  'lasting.patient',
  'lasting.unit',
  'lasting.type',
  'lasting.edition',
  'lasting.severity',
  'lasting.course',
  'lasting.course_ordinal',
  'lasting.clock_number',
  `${clockName('lasting.clock_number')} as clock`,
  'lasting.ordinal',
  'lasting.from_day',
  'lasting.to_day',
  'lasting.until_day - lasting.from_day as days',
  'lasting.care_level',
  'limits.max_days',
  'limits.source as limit_source',
  `case when lasting.from_day + limits.max_days <= ${lastDay} then lasting.from_day + limits.max_days end as due_day`,
  'lasting.state',
  `case
    when lasting.until_day < lasting.from_day or lasting.state = 'abandoned' or limits.max_days is null then 'unknown'
    when lasting.until_day - lasting.from_day > limits.max_days then 'exceeded'
    when lasting.state = 'running' then 'pending'
    else 'within' end as verdict`,
  `case
    when lasting.until_day < lasting.from_day then 'negative'
    when lasting.state = 'abandoned' then 'abandoned'
    when limits.max_days is null then coalesce(limits.unknown_because, 'no-limit') end as unknown_because`,
  'case when postponed.course is null then 0 else 1 end as is_postponed',
])}
from lasting
left join ${table('limits')} as limits
  on limits.type = lasting.type and limits.clock_number = lasting.clock_number and limits.edition = lasting.edition
  and lasting.start_day between limits.from_day and limits.to_day
  and limits.care_level = case lasting.care_level when 'day' then 'outpatient' else coalesce(lasting.care_level, '?') end
  and limits.severity = coalesce(lasting.severity, '?')
left join postponed
  on postponed.course = lasting.course and postponed.course_ordinal = lasting.course_ordinal
  and postponed.clock_number = lasting.clock_number and postponed.ordinal = lasting.ordinal`,
  }
}
