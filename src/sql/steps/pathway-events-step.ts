import type { SqlContext, Step } from '../context.js'
import { columns } from '../write.js'

/** The events of pathways that count, with what clocks ask of the events around each. */
export function pathwayEventsStep({ table }: SqlContext): Step {
  const before =
    '(partition by pathways.pathway order by event_order rows between unbounded preceding and current row)'
  const after =
    '(partition by pathways.pathway order by event_order rows between 1 following and unbounded following)'
  const all =
    '(partition by pathways.pathway order by event_order rows between unbounded preceding and unbounded following)'
  const soFar = (condition: string) =>
    `sum(case when ${condition} then 1 else 0 end) over ${before}`
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
