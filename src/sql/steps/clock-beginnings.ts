import type { SqlContext } from '../context.js'
import { indent, unionAll } from '../write.js'

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

/** Every interval that has begun in a pathway that counts: from which day to which, if it ended. */
export function clockBeginnings(context: SqlContext): string {
  return unionAll([...fromEvents.map((one) => beginAtEvent(context, one)), beginAtFacts(context)])
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

function beginAtEvent(
  { table }: SqlContext,
  { interval, begins, ordinal, to }: (typeof fromEvents)[number],
) {
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
