import type { SqlContext, Step } from '../context.js'
import { columns } from '../write.js'

/** Where rows ended, for those who look one up, and for findings. */
export function rowPlacesStep({ dialect, table, facts }: SqlContext): Step {
  return {
    name: 'row_places',
    about: `Where every placed row ended: place is event where it counts in the pathway, otherwise the rule by which
it was set aside.`,
    query: `select
${columns([
  'placed.row_id',
  'pathways.pathway',
  'pathways.patient',
  'pathways.unit',
  'pathways.type',
  'pathways.ordinal',
  'events.event_order',
  'codes.event',
  'codes.outcome',
  'placed.day',
  'case when repeats.row_id is null then 0 else 1 end as is_repeat',
  `case when repeats.row_id is not null then 'npr-102' when is_event = 1 then 'event' else 'npr-' || cast(set_aside_by as ${dialect.text}) end as place`,
  ...facts.map(({ name }) => `placed.${name}`),
])}
from ${table('placed_rows')} as placed
join ${table('events')} as events on events.course = placed.course and events.read_at = placed.read_at
join ${table('pathways')} as pathways
  on pathways.course = events.course and pathways.ordinal = events.course_ordinal
join ${table('codes')} as codes
  on codes.type = pathways.type and codes.event_rank = placed.event_rank and codes.outcome_bit = placed.outcome_bit
left join ${table('repeats')} as repeats on repeats.row_id = placed.row_id`,
  }
}
