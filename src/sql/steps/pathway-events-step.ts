import type { SqlContext, Step } from '../context.js'
import { columns } from '../write.js'
import { levelName } from './care-level.js'
import { eventOfRank, outcomesText } from './event-codes.js'

/** The events of pathways in words, for those who look them up, and for findings. */
export function pathwayEventsStep(context: SqlContext): Step {
  const { table } = context
  return {
    name: 'pathway_events',
    about: `The events of every pathway that has a start. What is registered of one event on one day is one event,
with all its outcomes. own_care_level is that of its first outcome that has one; care_level is this,
else that of the nearest earlier event that has one.`,
    query: `select
${columns([
  'pathways.pathway',
  'pathways.is_counted',
  'events.event_order',
  `${eventOfRank('events.event_rank')} as event`,
  'events.day',
  `${outcomesText(context, 'events.outcome_bits')} as outcomes`,
  `${levelName('events.care_level_number')} as own_care_level`,
  `${levelName('events.level_so_far')} as care_level`,
])}
from ${table('events')} as events
join ${table('pathways')} as pathways
  on pathways.course = events.course and pathways.ordinal = events.course_ordinal
where events.is_event = 1`,
  }
}
