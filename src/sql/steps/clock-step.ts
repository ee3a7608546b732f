import { lastDay } from '../../calendar/scan-day.js'
import type { SqlContext, Step } from '../context.js'
import { columns, indent } from '../write.js'
import { levelName } from './care-level.js'
import { clockBeginnings } from './clock-beginnings.js'
import { clockName } from './clock-ids.js'
import { judgement, judgementNumber, numberOfWord, wordOfNumber } from './clock-judgement.js'
import { rankOf } from './event-codes.js'

/** The clocks: every interval that has begun, with its limit and verdict. */
export function clocksStep(context: SqlContext): Step {
  const { table, asOf } = context
  const state = (word: 'running' | 'completed' | 'abandoned') => judgementNumber('state', word)
  return {
    name: 'clocks',
    about: `The forløpstider: every interval that has begun in a pathway that counts. Days are calendar days, from
its begin to its end; while it runs, to the day of the answer; where it was abandoned, to the
closing. Within means days <= max_days, by the limit that was valid on the start of the pathway.
judgement says state, verdict, reason and postponement in one number.`,
    query: `with begun as (
${indent(clockBeginnings(context))}
),
lasting as (
  select begun.*, pathways.pathway, pathways.patient, pathways.unit, pathways.type, pathways.edition,
    pathways.severity, pathways.start_day,
    coalesce(to_day, end_day, ${asOf}) as until_day,
    case when to_day is not null then ${state('completed')} when end_day is not null then ${state('abandoned')} else ${state('running')} end as state_number
  from begun
  join ${table('pathways')} as pathways on pathways.course = begun.course and pathways.ordinal = begun.course_ordinal
),
-- The patient postponed (L) while the clock ran; the clock runs on.
postponed as (
  select distinct begun.course, begun.course_ordinal, begun.clock_number, begun.ordinal
  from begun
  join ${table('events')} as events
    on events.course = begun.course and events.course_ordinal = begun.course_ordinal
  join ${table('pathways')} as pathways on pathways.course = begun.course and pathways.ordinal = begun.course_ordinal
  where events.is_event = 1 and events.event_rank = ${rankOf('L')}
    and events.day between from_day and coalesce(to_day, end_day, ${asOf})
),
limited as (
  select lasting.*, until_day - lasting.from_day as days, limits.max_days, limits.unknown_because as no_limit_because,
    limits.source as limit_source,
    case when postponed.course is null then 0 else 1 end as is_postponed
  from lasting
  left join ${table('limits')} as limits
    on limits.type = lasting.type and limits.clock_number = lasting.clock_number and limits.edition = lasting.edition
    and lasting.start_day between limits.from_day and limits.to_day
    and limits.care_level = case lasting.level when 1 then 'outpatient' when 2 then 'inpatient' when 3 then 'outpatient' else '?' end
    and limits.severity = coalesce(lasting.severity, '?')
  left join postponed
    on postponed.course = lasting.course and postponed.course_ordinal = lasting.course_ordinal
    and postponed.clock_number = lasting.clock_number and postponed.ordinal = lasting.ordinal
),
judged as (
  select limited.*,
    case
      when days < 0 or state_number = ${state('abandoned')} or max_days is null then ${judgementNumber('verdict', 'unknown')}
      when days > max_days then ${judgementNumber('verdict', 'exceeded')}
      when state_number = ${state('running')} then ${judgementNumber('verdict', 'pending')}
      else ${judgementNumber('verdict', 'within')} end as verdict_number,
    case
      when days < 0 then ${judgementNumber('unknown_because', 'negative')}
      when state_number = ${state('abandoned')} then ${judgementNumber('unknown_because', 'abandoned')}
      when max_days is null then ${numberOfWord('unknown_because', `coalesce(no_limit_because, 'no-limit')`)}
      else 0 end as reason_number
  from limited
)
select
${columns([
  'pathway',
  'patient',
  'unit',
  'type',
  'edition',
  'severity',
  'course',
  'course_ordinal',
  'clock_number',
  `${clockName('clock_number')} as clock`,
  'ordinal',
  'from_day',
  'to_day',
  'days',
  `${levelName('level')} as care_level`,
  'max_days',
  'limit_source',
  `case when from_day + max_days <= ${lastDay} then from_day + max_days end as due_day`,
  `${wordOfNumber('state', 'state_number')} as state`,
  `${wordOfNumber('verdict', 'verdict_number')} as verdict`,
  `${wordOfNumber('unknown_because', 'reason_number')} as unknown_because`,
  'is_postponed',
  `${judgement} as judgement`,
])}
from judged`,
  }
}
