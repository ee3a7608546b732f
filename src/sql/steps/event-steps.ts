import type { SqlContext, Step } from '../context.js'
import { columns, indent } from '../write.js'

/** What makes rows one event: the same patient, unit, type, day and event. */
const eventKey = ['patient', 'unit', 'type', 'day', 'event_rank', 'event']

/** The placed rows, with repeats told apart from the first of them. */
export function placedStep({ dialect, table, facts: known }: SqlContext): Step {
  const facts = known.map(({ name }) => name)
  const order = ['care_level', ...facts, dialect.binary('date_text'), 'is_apart', 'row_id'].map(
    (column) => `${column} nulls last`,
  )
  return {
    name: 'placed_rows',
    about: `The rows that are placed, with the number of the row among its exact repeats (same date, event and
outcome): the first, which counts, is the one that says most; the others are set aside (npr-102).`,
    query: `select
${columns([
  'row_id',
  ...eventKey,
  'outcome',
  'care_level',
  ...facts,
  `row_number() over (partition by patient, unit, type, day, event_rank, outcome order by
      ${order.join(', ')}) as repeat_number`,
  `first_value(row_id) over (partition by patient, unit, type, day, event_rank, outcome order by
      ${order.join(', ')} rows between unbounded preceding and current row) as repeated_row`,
])}
from ${table('rows')}
where is_placed = 1`,
  }
}

/** An outcome and a care level as numbers, in the order of outcomes. */
const outcomeNumber = `position(outcome in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')`
const levelNumber = `case care_level when 'outpatient' then 1 when 'day' then 2 else 3 end`

/** The events: what is registered of one event on one day, with all its outcomes. */
export function eventsStep(context: SqlContext): Step {
  const { dialect, table } = context
  const facts = context.facts.map(({ name }) => name)
  const letters = lettersOf(context)
  return {
    name: 'events',
    about: `The events of each patient, unit and type, and the pathway that each belongs to. What is registered of
one event on one day is one event, with all its outcomes; a fact or care level is that of its first
outcome that has one. Whether a pathway is open before an event is the last A or X before it.
place: event (in the pathway of this ordinal), or the rule by which its rows are set aside.`,
    query: `with merged as (
  select
${indent(
  columns([
    ...eventKey,
    ...letters.map(
      (letter) =>
        `max(case when outcome = '${letter}' then ',${letter}' else '' end) as outcome_${letter.toLowerCase()}`,
    ),
    `min(case when care_level is not null then ${outcomeNumber} * 4 + ${levelNumber} end) % 4 as care_level_number`,
    ...facts.map((name) => `${dialect.first(name, 'outcome')} as ${name}`),
  ]),
)}
  from ${table('placed_rows')}
  where repeat_number = 1
  group by ${eventKey.join(', ')}
),
-- A day with one of A and X sets the state; a day with both, or with neither, leaves it as it was.
day_states as (
  select merged.*,
    max(case when event = 'A' then 1 else 0 end) over same_day as day_has_start,
    max(case when event = 'X' then 1 else 0 end) over same_day as day_has_closing
  from merged
  window same_day as (partition by patient, unit, type, day)
),
before_days as (
  select day_states.*,
    max(case when day_has_start <> day_has_closing then (day + 100000) * 2 + day_has_start end)
      over (partition by patient, unit, type order by day range between unbounded preceding and 1 preceding)
      as state_before_day
  from day_states
),
-- Where a closing is registered on a day that begins open, an A of that day comes after all else; on
-- any other day A comes first. So within a day it is known whether the pathway is open.
states as (
  select before_days.*,
    case when event = 'A' and day_has_closing = 1 and coalesce(state_before_day, 0) % 2 = 1 then 1 else 0 end as is_late_start,
    case when event = 'A' then coalesce(state_before_day, 0) % 2 when day_has_start = 1 then 1 else coalesce(state_before_day, 0) % 2 end as is_open_before
  from before_days
),
in_order as (
  select states.*,
    (day + 100000) * 16 + case when is_late_start = 1 then 14 else event_rank end as event_order,
    case when event = 'A' and (is_open_before = 0 or is_late_start = 1) then 1 else 0 end as is_start
  from states
),
counted as (
  select in_order.*,
    sum(is_start) over (partition by patient, unit, type order by event_order rows between unbounded preceding and current row) as starts_so_far,
    sum(is_start) over (partition by patient, unit, type order by event_order rows between unbounded preceding and unbounded following) as starts
  from in_order
),
judged as (
  select counted.*,
    case
      when event = 'A' and is_start = 0 then 'npr-102'
      when event = 'A' or is_open_before = 1 then 'event'
      when event = 'P' and starts > starts_so_far then 'waiting'
      when starts = 0 then 'npr-105'
      when starts_so_far = 0 then 'npr-106'
      else 'npr-225' end as found_place
  from counted
)
select
${columns([
  'patient',
  'unit',
  'type',
  // What is set aside before the first start is told of the pathway that this opens.
  `cast(case when found_place = 'waiting' then starts_so_far + 1 when starts_so_far = 0 then 1 else starts_so_far end as integer) as ordinal`,
  'event_order',
  'event',
  'event_rank',
  'day',
  `nullif(substring(${letters.map((letter) => `outcome_${letter.toLowerCase()}`).join(' || ')}, 2), '') as outcomes`,
  `case care_level_number when 1 then 'outpatient' when 2 then 'day' when 3 then 'inpatient' end as care_level`,
  ...facts,
  `case when found_place = 'waiting' then 'event' else found_place end as place`,
  'starts',
])}
from judged`,
  }
}

/** The pathway that every placed row is in, or was set aside on. */
export function rowPlacesStep({ table, facts: known }: SqlContext): Step {
  const facts = known.map(({ name }) => name)
  return {
    name: 'row_places',
    about: `Where every placed row ended: place is event where it counts in the pathway, otherwise the rule by which
it was set aside.`,
    query: `select
${columns([
  'placed.row_id',
  'pathways.pathway',
  'placed.patient',
  'placed.unit',
  'placed.type',
  'events.ordinal',
  'events.event_order',
  'placed.event',
  'placed.outcome',
  'placed.day',
  'placed.repeat_number',
  'placed.repeated_row',
  `case when placed.repeat_number > 1 then 'npr-102' else events.place end as place`,
  'events.place as event_place',
  ...facts.map((name) => `placed.${name}`),
])}
from ${table('placed_rows')} as placed
join ${table('events')} as events
  on events.patient = placed.patient and events.unit = placed.unit and events.type = placed.type
  and events.day = placed.day and events.event_rank = placed.event_rank
join ${table('pathways')} as pathways
  on pathways.patient = events.patient and pathways.unit = events.unit
  and pathways.type = events.type and pathways.ordinal = events.ordinal`,
  }
}

/** The outcomes that events can have, one letter each, in their order. */
function lettersOf({ definitions }: SqlContext): readonly string[] {
  const all = definitions.flatMap(({ events }) => events.flatMap(({ outcomes }) => [...outcomes]))
  return [...new Set(all)].sort()
}
