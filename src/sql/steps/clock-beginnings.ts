import type { IntervalId } from '../../pathways/schema.js'
import type { SqlContext } from '../context.js'
import { indent, unionAll } from '../write.js'
import { levelName, levelNumber } from './care-level.js'
import { clockNumber } from './clock-ids.js'
import { hasOutcome, rankOf } from './event-codes.js'

/** The intervals that begin at an event: at which, which of them count, and where each ends. */
const fromEvents = [
  {
    interval: 'referral-to-attendance',
    begins: `event_rank = ${rankOf('A')}`,
    counts: `edition <> 'forenklet-2024'`,
    to: 'attendance_day',
  },
  {
    interval: 'assessment',
    begins: `event_rank = ${rankOf('M')}`,
    counts: `begun.ordinal = 1 and coalesce(right_granted_for, '') <> 'treatment'`,
    to: 'decision_day',
  },
  {
    interval: 'extended-assessment',
    begins: `event_rank = ${rankOf('C')} and ${hasOutcome('outcome_bits', ['U'])}`,
    counts: 'true',
    to: 'next_decision_day',
  },
  {
    interval: 'first-evaluation',
    begins: `event_rank = ${rankOf('C')}`,
    counts: `begun.ordinal = 1 and (next_evaluation_day is not null or ${hasOutcome('outcome_bits', ['P', 'T'])})`,
    to: 'next_evaluation_day',
  },
  {
    interval: 'between-evaluations',
    begins: `event_rank = ${rankOf('E')}`,
    counts: 'true',
    to: 'next_evaluation_day',
  },
  {
    interval: 'detox-to-treatment',
    begins: `event_rank = ${rankOf('D')}`,
    counts: 'true',
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
  const facts = fromFacts.filter(({ from }) => context.facts.some(({ name }) => name === from))
  return unionAll([
    beginAtEvents(context),
    ...(facts.length === 0 ? [] : [beginAtFacts(context, facts)]),
  ])
}

const shared = [
  'pathways.course',
  'pathways.ordinal as course_ordinal',
  'pathways.pathway',
  'pathways.patient',
  'pathways.unit',
  'pathways.type',
  'pathways.edition',
  'pathways.severity',
  'pathways.start_day',
  'pathways.end_day',
]

/** No event begins more than one; of the first only, the others are numbered too and left out. */
function beginAtEvents({ table }: SqlContext): string {
  const ranks = [...new Set(fromEvents.map(({ begins }) => /= (\d+)/.exec(begins)?.[1]))]
  const byClock = (answer: (one: (typeof fromEvents)[number]) => string) =>
    `case clock_number ${fromEvents.map((one) => `when ${clockNumber(one.interval)} then ${answer(one)}`).join('\n    ')} end`
  return `select ${[
    ...shared,
    'clock_number',
    'cast(begun.ordinal as integer) as ordinal',
    'begun.day as from_day',
    `${byClock(({ to }) => to)} as to_day`,
    'begun.care_level',
  ].join(', ')}
from (
  select beginnings.*,
    row_number() over (partition by course, course_ordinal, clock_number order by event_order) as ordinal
  from (
    select course, course_ordinal, event_order, day, outcome_bits, care_level, attendance_day, decision_day,
      next_decision_day, next_evaluation_day,
      case ${fromEvents.map(({ begins, interval }) => `when ${begins} then ${clockNumber(interval)}`).join('\n        ')} end as clock_number
    from ${table('pathway_events')}
    where is_counted = 1 and event_rank in (${ranks.join(', ')})
  ) as beginnings
) as begun
join ${table('pathways')} as pathways on pathways.course = begun.course and pathways.ordinal = begun.course_ordinal
where ${byClock(({ counts }) => counts)}`
}

/** Before a fact lie the events that are not after its day; the last of them gives the care level. */
function beginAtFacts(
  { table }: SqlContext,
  facts: readonly { interval: IntervalId; from: string; to: string; when: string }[],
): string {
  const level = (from: string) =>
    `max(case when events.day <= pathways.${from} then events.level_order end) as level_at_${from}`
  const clocks = facts.map(
    ({ interval, from, to, when }) =>
      `select ${[...shared, `${clockNumber(interval)} as clock_number`, '1 as ordinal', `pathways.${from} as from_day`, `${to} as to_day`, `${levelName(`level_at_${from} % 4`)} as care_level`].join(', ')}
from with_facts as pathways
where pathways.${from} is not null and ${when}`,
  )
  return `select * from (
  with with_facts as (
    select pathways.*, attendance_day, ${facts.map(({ from }) => `level_at_${from}`).join(', ')}
    from ${table('pathways')} as pathways
    join (
      select pathways.course, pathways.ordinal,
        min(events.attendance_day) as attendance_day,
        ${facts.map(({ from }) => level(from)).join(',\n        ')}
      from ${table('pathways')} as pathways
      join (
        select course, course_ordinal, day, attendance_day, event_order * 4 + ${levelNumber('own_care_level')} as level_order
        from ${table('pathway_events')}
      ) as events on events.course = pathways.course and events.course_ordinal = pathways.ordinal
      where coalesce(${facts.map(({ from }) => `pathways.${from}`).join(', ')}) is not null
      group by pathways.course, pathways.ordinal
    ) as around on around.course = pathways.course and around.ordinal = pathways.ordinal
    where pathways.is_counted = 1
  )
${indent(unionAll(clocks))}
) as from_facts`
}
