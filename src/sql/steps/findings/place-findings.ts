import { writeDay } from '../../../calendar/write-day.js'
import type { SqlContext } from '../../context.js'
import { jsonObject } from '../../json.js'
import { snakeCase, unionAll } from '../../write.js'
import { dateText } from './row-findings.js'

/** The rows that assembly set aside, and the facts on which rows disagree. */
export function foundAtPlaces(context: SqlContext): string {
  const { dialect, table } = context
  const { text } = dialect
  const rows = dialect.list(`cast(row_id as ${text})`, 'row_id')
  const list = dialect.name('rows')
  const none = `cast(null as ${text}) as related_rows`
  const type = { text: 'type' } as const
  const event = { text: 'event' } as const
  const exact = jsonObject(dialect, { type, event, repeat: { constant: 'exact' } })
  const start = jsonObject(dialect, { type, event, repeat: { constant: 'start' } })
  const places = table('row_places')
  const conflicts = context.facts.map(
    ({
      fact,
      name,
    }) => `select 'conflicting-facts' as rule, pathway, ${rows} as ${list}, ${none}, ${jsonObject(dialect, { fact: { constant: fact } })} as params
from ${places}
where place = 'event' and ${name} is not null
group by pathway
having min(${name}) <> max(${name})`,
  )
  const future = context.facts
    .filter(({ isEvent }) => isEvent)
    .map(
      ({
        fact,
      }) => `select 'future-fact' as rule, cast(null as ${text}) as pathway, cast(rows_of.row_id as ${text}) as ${list}, ${none}, ${jsonObject(dialect, { fact: { constant: fact }, asOf: { constant: writeDay(context.asOf) } })} as params
from ${table('rows')} as rows_of
join ${places} as places on places.row_id = rows_of.row_id
where places.place = 'event' and rows_of.${snakeCase(fact)}_future = 1`,
    )
  return unionAll([
    `select 'npr-102' as rule, repeats.pathway, cast(repeats.row_id as ${text}) as ${list}, cast(firsts.row_id as ${text}) as related_rows, ${exact} as params
from (select pathway, row_id, type, event, outcome, event_order as repeated_order from ${places} where is_repeat = 1) as repeats
join (select pathway, row_id, outcome as first_outcome, event_order from ${places} where is_repeat = 0) as firsts
  on firsts.pathway = repeats.pathway and firsts.event_order = repeats.repeated_order and firsts.first_outcome = repeats.outcome`,
    `select 'npr-102' as rule, places.pathway, places.${list}, starts.start_rows as related_rows, ${start} as params
from (
  select pathway, type, event, event_order, ${rows} as ${list}
  from ${places}
  where is_repeat = 0 and place = 'npr-102'
  group by pathway, type, event, event_order
) as places
join (
  select pathway, ${rows} as start_rows
  from ${places}
  where event = 'A' and place = 'event'
  group by pathway
) as starts on starts.pathway = places.pathway`,
    `select place as rule, pathway, ${rows} as ${list}, ${none}, ${jsonObject(dialect, { type })} as params
from ${places}
where place in ('npr-105', 'npr-106')
group by place, pathway, type`,
    `select 'npr-225' as rule, pathway, ${rows} as ${list}, ${none}, ${jsonObject(dialect, { type, event })} as params
from ${places}
where place = 'npr-225'
group by pathway, type, event, event_order`,
    `select 'npr-115' as rule, places.pathway, ${rows} as ${list}, ${none}, ${jsonObject(dialect, { type: { text: 'pathways.type' }, inUseFrom: { text: dateText(context, 'in_use_from') } })} as params
from ${places} as places
join ${table('pathways')} as pathways on pathways.pathway = places.pathway
where places.place = 'event' and pathways.start_day < pathways.in_use_from
group by places.pathway, pathways.type, pathways.in_use_from`,
    ...conflicts,
    ...future,
  ])
}
