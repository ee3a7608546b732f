import type { IntervalId } from '../../../pathways/schema.js'
import type { SqlContext } from '../../context.js'
import { indent, unionAll } from '../../write.js'
import { hasOutcome, rankOf } from '../event-codes.js'
import { clockNumber } from './clock-ids.js'

/** An interval that a pathway has one of at most: from which day to which, and when it counts. */
interface OnceClock {
  readonly interval: IntervalId
  readonly from: string
  readonly to: string
  readonly when: string
  readonly level: string
}

const ofEvents: readonly OnceClock[] = [
  {
    interval: 'referral-to-attendance',
    from: 'start_day',
    to: 'attendance_day',
    when: `edition <> 'forenklet-2024'`,
    level: 'start_level',
  },
  {
    interval: 'assessment',
    from: 'attendance_day',
    to: 'decision_day',
    when: `coalesce(right_granted_for, '') <> 'treatment'`,
    level: 'attendance_level',
  },
  {
    interval: 'first-evaluation',
    from: 'settled_day',
    to: 'settled_evaluation_day',
    when: `(settled_evaluation_day is not null or settled_on_treatment = 1)`,
    level: 'settled_level',
  },
]

/** Those that begin at a fact, with the care level at its day. */
const ofFacts: readonly OnceClock[] = [
  {
    interval: 'emergency-to-start',
    from: 'emergency_assessed_day',
    to: 'start_day',
    when: 'true',
    level: 'level_at_emergency_assessed_day',
  },
  {
    interval: 'referral-to-attendance',
    from: 'referral_received_day',
    to: 'attendance_day',
    when: `edition = 'forenklet-2024'`,
    level: 'level_at_referral_received_day',
  },
  {
    interval: 'specialist-team-to-attendance',
    from: 'specialist_team_received_day',
    to: 'attendance_day',
    when: 'true',
    level: 'level_at_specialist_team_received_day',
  },
]

/** The intervals that begin at each event of a kind: at which, and where each ends. */
const atEachEvent = [
  {
    interval: 'extended-assessment',
    begins: `event_rank = ${rankOf('C')} and ${hasOutcome('outcome_bits', ['U'])}`,
    to: 'next_decision_day',
  },
  {
    interval: 'between-evaluations',
    begins: `event_rank = ${rankOf('E')}`,
    to: 'next_evaluation_day',
  },
  {
    interval: 'detox-to-treatment',
    begins: `event_rank = ${rankOf('D')}`,
    to: 'treatment_started_day',
  },
] as const

/**
 * Every interval that has begun in a pathway that counts, in numbers: from which day to which, if it
 * ended, and the care level that it begins at (0 or null: none is known).
 */
export function clockBeginnings(context: SqlContext): string {
  const { table } = context
  const facts = ofFacts.filter(({ from }) => context.facts.some(({ name }) => name === from))
  const once = [...ofEvents, ...facts].map(
    ({ interval, from, to, when, level }) =>
      `select course, ordinal as course_ordinal, ${clockNumber(interval)} as clock_number, 1 as ordinal, ${from} as from_day, ${to} as to_day, ${level} as level
from marked
where ${from} is not null and ${when}`,
  )
  const levels = facts.map(({ level }) => `, ${level}`).join('')
  const levelJoin =
    facts.length === 0
      ? ''
      : `
  left join (
${indent(levelsAtFacts(context, facts), 4)}
  ) as around on around.course = pathways.course and around.ordinal = pathways.ordinal`
  return `select * from (
  with marked as (
    select pathways.course, pathways.ordinal, edition, right_granted_for, start_day${facts.map(({ from }) => `, ${from}`).join('')},
      start_level, attendance_day, attendance_level, decision_day, settled_day, settled_level, settled_on_treatment, settled_evaluation_day${levels}
    from ${table('pathways')} as pathways
    join ${table('marks')} as marks on marks.course = pathways.course and marks.course_ordinal = pathways.ordinal${levelJoin}
    where is_counted = 1
  )
${indent(unionAll([...once, beginAtEvents(context)]))}
) as beginnings`
}

function beginAtEvents({ table }: SqlContext): string {
  const ranks = [...new Set(atEachEvent.map(({ begins }) => /= (\d+)/.exec(begins)?.[1]))]
  return `select begun.course, course_ordinal, clock_number,
  cast(row_number() over (partition by begun.course, course_ordinal, clock_number order by event_order) as integer) as ordinal,
  day as from_day,
  case clock_number ${atEachEvent.map(({ interval, to }) => `when ${clockNumber(interval)} then ${to}`).join(' ')} end as to_day,
  level_so_far as level
from (
  select course, course_ordinal, event_order, day, level_so_far, next_decision_day, next_evaluation_day,
    case ${atEachEvent.map(({ begins, interval }) => `when ${begins} then ${clockNumber(interval)}`).join(' ')} end as clock_number
  from ${table('events')}
  where is_event = 1 and event_rank in (${ranks.join(', ')})
) as begun
join ${table('pathways')} as pathways on pathways.course = begun.course and pathways.ordinal = begun.course_ordinal
where clock_number is not null and is_counted = 1`
}

/** Before a fact lie the events that are not after its day; the last of them gives the care level. */
function levelsAtFacts({ table }: SqlContext, facts: readonly OnceClock[]): string {
  const levels = facts.map(
    ({ from, level }) =>
      `max(case when events.day <= pathways.${from} then event_order * 4 + care_level_number end) % 4 as ${level}`,
  )
  return `select pathways.course, pathways.ordinal, ${levels.join(',\n  ')}
from ${table('pathways')} as pathways
join ${table('events')} as events on events.course = pathways.course and events.course_ordinal = pathways.ordinal
where is_event = 1 and coalesce(${facts.map(({ from }) => `pathways.${from}`).join(', ')}) is not null
group by pathways.course, pathways.ordinal`
}
