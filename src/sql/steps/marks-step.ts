import type { EventCode } from '../../codes/schema.js'
import type { SqlContext, Step } from '../context.js'
import { columns } from '../write.js'
import { hasOutcome, rankOf } from './event-codes.js'

/** What clocks and flat rows ask of the events of a pathway together. */
export function marksStep({ table }: SqlContext): Step {
  const of = (event: EventCode, value: string, condition = '') =>
    `case when event_rank = ${rankOf(event)}${condition} then ${value} end`
  const flag = (event: EventCode, outcomes: readonly string[]) =>
    `coalesce(max(${of(event, '1', ` and ${hasOutcome('outcome_bits', outcomes)}`)}), 0)`
  // Of the first event the one that has the least order; a value below 4 or 8 is carried beside it.
  const level = (column: string) => `event_order * 4 + coalesce(${column}, 0)`
  const settled = ` and not ${hasOutcome('outcome_bits', ['U'])}`
  return {
    name: 'marks',
    about: `What the events of each pathway say together. A decision with outcome U is an extension; the settled one
is the first without. Levels are those that level_so_far has at the event, but own_attendance_level,
which the first attendance itself has, and first_level, of the first event that has one.`,
    query: `select
${columns([
  'course',
  'course_ordinal',
  `min(${of('A', 'level_so_far')}) as start_level`,
  `min(${of('M', 'day')}) as attendance_day`,
  `min(${of('M', level('level_so_far'))}) % 4 as attendance_level`,
  `min(${of('M', level('care_level_number'))}) % 4 as own_attendance_level`,
  `min(event_order * 4 + care_level_number) % 4 as first_level`,
  `min(${of('C', 'day')}) as decision_day`,
  `min(${of('C', 'day', settled)}) as settled_day`,
  `min(${of('C', level('level_so_far'), settled)}) % 4 as settled_level`,
  `min(${of('C', `event_order * 2 + case when ${hasOutcome('outcome_bits', ['P', 'T'])} then 1 else 0 end`, settled)}) % 2 as settled_on_treatment`,
  // Behind the first there is no later evaluation than behind the others.
  `min(${of('C', 'next_evaluation_day', settled)}) as settled_evaluation_day`,
  `max(${of('X', 'outcome_bits')}) as closing_bits`,
  `${flag('C', ['P', 'T'])} as treatment_decided`,
  `${flag('U', ['U'])} as plan_with_patient`,
  `${flag('U', ['B'])} as informed_of_options`,
  `${flag('U', ['F'])} as feedback_tool`,
  `${flag('U', ['V'])} as standardised_tool`,
  `cast(count(${of('E', '1')}) as integer) as evaluations`,
])}
from ${table('events')}
where is_event = 1
group by course, course_ordinal`,
  }
}
