import { lastDay } from '../../calendar/scan-day.js'
import type { SqlContext, Step } from '../context.js'
import { columns, indent, unionAll } from '../write.js'

/** The events of pathways that count, with what clocks ask of the events around each. */
export function pathwayEventsStep({ table }: SqlContext): Step {
  const before = '(partition by pathways.pathway order by event_order rows between unbounded preceding and current row)'
  const after = '(partition by pathways.pathway order by event_order rows between 1 following and unbounded following)'
  const all = '(partition by pathways.pathway order by event_order rows between unbounded preceding and unbounded following)'
  const soFar = (condition: string) => `sum(case when ${condition} then 1 else 0 end) over ${before}`
  const next = (event: string) => `min(case when event = '${event}' then day end) over ${after}`
  return {
    name: 'pathway_events',
    about: `The events of every pathway that has a start, and the care level of each: its own, else that of the
nearest earlier event that has one.`,
    query: `select
${columns([
  'pathways.pathway',
  'pathways.is_counted',
  'events.event_order',
  'events.event',
  'events.day',
  'events.outcomes',
  'events.care_level as own_care_level',
  `max(case events.care_level when 'outpatient' then event_order * 4 + 1 when 'day' then event_order * 4 + 2 when 'inpatient' then event_order * 4 + 3 end) over ${before} % 4 as care_level_number`,
  `${soFar(`event = 'M'`)} as attendances_so_far`,
  `${soFar(`event = 'E'`)} as evaluations_so_far`,
  `${soFar(`event = 'D'`)} as detoxes_so_far`,
  `${soFar(`event = 'C' and coalesce(outcomes, '') like '%U%'`)} as extensions_so_far`,
  `${soFar(`event = 'C' and coalesce(outcomes, '') not like '%U%'`)} as conclusions_so_far`,
  `${next('M')} as next_attendance_day`,
  `${next('C')} as next_decision_day`,
  `${next('E')} as next_evaluation_day`,
  `min(case when event = 'C' then day end) over ${all} as first_decision_day`,
])}
from ${table('events')} as events
join ${table('pathways')} as pathways
  on pathways.patient = events.patient and pathways.unit = events.unit
  and pathways.type = events.type and pathways.ordinal = events.ordinal
where events.place = 'event'`,
  }
}

/** The intervals that begin at an event: which events, and where each ends. */
const fromEvents = [
  {
    interval: 'referral-to-attendance',
    begins: `event = 'A' and pathways.edition <> 'forenklet-2024'`,
    ordinal: '1',
    to: 'next_attendance_day',
  },
  {
    interval: 'assessment',
    begins: `event = 'M' and attendances_so_far = 1 and coalesce(right_granted_for, '') <> 'treatment'`,
    ordinal: '1',
    to: 'first_decision_day',
  },
  {
    interval: 'extended-assessment',
    begins: `event = 'C' and coalesce(outcomes, '') like '%U%'`,
    ordinal: 'extensions_so_far',
    to: 'next_decision_day',
  },
  {
    interval: 'first-evaluation',
    begins: `event = 'C' and coalesce(outcomes, '') not like '%U%' and conclusions_so_far = 1
    and (next_evaluation_day is not null or outcomes like '%P%' or outcomes like '%T%')`,
    ordinal: '1',
    to: 'next_evaluation_day',
  },
  {
    interval: 'between-evaluations',
    begins: `event = 'E'`,
    ordinal: 'evaluations_so_far',
    to: 'next_evaluation_day',
  },
  {
    interval: 'detox-to-treatment',
    begins: `event = 'D'`,
    ordinal: 'detoxes_so_far',
    to: 'treatment_started_day',
  },
] as const

/** The intervals that begin at a fact of the pathway. */
const fromFacts = [
  {
    interval: 'emergency-to-start',
    from: 'emergency_assessed_day',
    to: 'start_day',
    when: 'true',
  },
  {
    interval: 'referral-to-attendance',
    from: 'referral_received_day',
    to: 'attendance_day',
    when: `edition = 'forenklet-2024'`,
  },
  {
    interval: 'specialist-team-to-attendance',
    from: 'specialist_team_received_day',
    to: 'attendance_day',
    when: 'true',
  },
] as const

/** The clocks: every interval that has begun, with its limit and verdict. */
export function clocksStep(context: SqlContext): Step {
  const { table, asOf } = context
  return {
    name: 'clocks',
    about: `The forløpstider: every interval that has begun in a pathway that counts. Days are calendar days, from
its begin to its end; while it runs, to the day of the answer; where it was abandoned, to the
closing. Within means days <= max_days, by the limit that was valid on the start of the pathway.`,
    query: `with begun as (
${indent(unionAll([...fromEvents.map((one) => beginAtEvent(context, one)), beginAtFacts(context)]))}
),
lasting as (
  select begun.*,
    coalesce(to_day, end_day, ${asOf}) as until_day,
    case when to_day is not null then 'completed' when end_day is not null then 'abandoned' else 'running' end as state
  from begun
),
-- The patient postponed (L) while the clock ran; the clock runs on.
postponed as (
  select distinct lasting.pathway, lasting.clock, lasting.ordinal
  from lasting
  join ${table('pathway_events')} as events on events.pathway = lasting.pathway and events.event = 'L'
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
  'lasting.clock',
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
  'case when postponed.pathway is null then 0 else 1 end as is_postponed',
])}
from lasting
left join ${table('limits')} as limits
  on limits.type = lasting.type and limits.clock = lasting.clock and limits.edition = lasting.edition
  and lasting.start_day between limits.from_day and limits.to_day
  and limits.care_level in ('*', case coalesce(lasting.care_level, '?') when 'day' then 'outpatient' else coalesce(lasting.care_level, '?') end)
  and limits.severity in ('*', coalesce(lasting.severity, '?'))
left join postponed
  on postponed.pathway = lasting.pathway and postponed.clock = lasting.clock and postponed.ordinal = lasting.ordinal`,
  }
}

const shared = [
  'pathways.pathway',
  'pathways.patient',
  'pathways.unit',
  'pathways.type',
  'pathways.edition',
  'pathways.severity',
  'pathways.start_day',
  'pathways.end_day',
]

function beginAtEvent({ table }: SqlContext, { interval, begins, ordinal, to }: (typeof fromEvents)[number]) {
  return `select ${[...shared, `'${interval}' as clock`, `cast(${ordinal} as integer) as ordinal`, 'events.day as from_day', `${to} as to_day`, `${levelName('care_level_number')} as care_level`].join(', ')}
from ${table('pathway_events')} as events
join ${table('pathways')} as pathways on pathways.pathway = events.pathway
where pathways.is_counted = 1 and ${begins}`
}

/** Before a fact lie the events that are not after its day; the last of them gives the care level. */
function beginAtFacts({ table }: SqlContext): string {
  const level = (from: string) =>
    `max(case when events.day <= pathways.${from} then events.level_order end) as level_at_${from}`
  const clocks = fromFacts.map(
    ({ interval, from, to, when }) =>
      `select ${[...shared, `'${interval}' as clock`, '1 as ordinal', `pathways.${from} as from_day`, `${to} as to_day`, `${levelName(`level_at_${from} % 4`)} as care_level`].join(', ')}
from with_facts as pathways
where pathways.${from} is not null and ${when}`,
  )
  return `select * from (
  with with_facts as (
    select pathways.*, attendance_day, ${fromFacts.map(({ from }) => `level_at_${from}`).join(', ')}
    from ${table('pathways')} as pathways
    left join (
      select pathways.pathway,
        min(case when events.event = 'M' then events.day end) as attendance_day,
        ${fromFacts.map(({ from }) => level(from)).join(',\n        ')}
      from ${table('pathways')} as pathways
      join (
        select pathway, event, day, event_order * 4 + case own_care_level when 'outpatient' then 1 when 'day' then 2 when 'inpatient' then 3 end as level_order
        from ${table('pathway_events')}
      ) as events on events.pathway = pathways.pathway
      where coalesce(${fromFacts.map(({ from }) => `pathways.${from}`).join(', ')}) is not null
      group by pathways.pathway
    ) as around on around.pathway = pathways.pathway
    where pathways.is_counted = 1
  )
${indent(unionAll(clocks))}
) as from_facts`
}

function levelName(number: string): string {
  return `case ${number} when 1 then 'outpatient' when 2 then 'day' when 3 then 'inpatient' end`
}
