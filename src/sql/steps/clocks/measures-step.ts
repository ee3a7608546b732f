import { lastDay } from '../../../calendar/scan-day.js'
import type { SqlContext, Step } from '../../context.js'
import { columns, indent } from '../../write.js'
import { levelOfLimit } from '../care-level.js'
import { rankOf } from '../event-codes.js'
import { clockBeginnings } from './clock-beginnings.js'
import { joinedJudgement, judgementNumber, numberOfWord } from './clock-judgement.js'

/** Every clock in numbers: what is counted. */
export function measuresStep(context: SqlContext): Step {
  const { table, asOf } = context
  const state = (word: 'running' | 'completed' | 'abandoned') => judgementNumber('state', word)
  const verdict = (word: 'unknown' | 'within' | 'exceeded' | 'pending') =>
    judgementNumber('verdict', word)
  const reason = (word: 'abandoned' | 'negative') => judgementNumber('unknown_because', word)
  return {
    name: 'measures',
    about: `The forløpstider in numbers: every interval that has begun in a pathway that counts. judgement is the sum
of state, verdict, reason and postponement, each times a power of two; clocks says them in words.`,
    query: `with begun as (
${indent(clockBeginnings(context))}
),
lasting as (
  select begun.*, type, edition, severity, start_day,
    coalesce(to_day, end_day, ${asOf}) - from_day as days,
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
  select lasting.*, limits.limit_number, limits.max_days, limits.unknown_because,
    case when postponed.course is null then 0 else 1 end as is_postponed
  from lasting
  left join ${table('limits')} as limits
    on limits.type = lasting.type and limits.clock_number = lasting.clock_number and limits.edition = lasting.edition
    and lasting.start_day between limits.from_day and limits.to_day
    and limits.care_level = ${levelOfLimit('lasting.level')}
    and limits.severity = coalesce(lasting.severity, '?')
  left join postponed
    on postponed.course = lasting.course and postponed.course_ordinal = lasting.course_ordinal
    and postponed.clock_number = lasting.clock_number and postponed.ordinal = lasting.ordinal
),
judged as (
  select limited.*,
    case
      when days < 0 or state_number = ${state('abandoned')} or max_days is null then ${verdict('unknown')}
      when days > max_days then ${verdict('exceeded')}
      when state_number = ${state('running')} then ${verdict('pending')}
      else ${verdict('within')} end as verdict_number,
    case
      when days < 0 then ${reason('negative')}
      when state_number = ${state('abandoned')} then ${reason('abandoned')}
      when max_days is null then ${numberOfWord('unknown_because', `coalesce(unknown_because, 'no-limit')`)}
      else 0 end as reason_number
  from limited
)
select
${columns([
  'course',
  'course_ordinal',
  'clock_number',
  'ordinal',
  'from_day',
  'to_day',
  'days',
  'level',
  'limit_number',
  'max_days',
  `case when from_day + max_days <= ${lastDay} then from_day + max_days end as due_day`,
  `${joinedJudgement({
    state: 'state_number',
    verdict: 'verdict_number',
    unknown_because: 'reason_number',
    is_postponed: 'is_postponed',
  })} as judgement`,
])}
from judged`,
  }
}
