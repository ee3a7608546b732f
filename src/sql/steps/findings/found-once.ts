import { scanDay } from '../../../calendar/scan-day.js'
import { editions } from '../../../pathways/editions.js'
import type { SqlContext } from '../../context.js'
import { jsonObject } from '../../json.js'

/** The day on which the simplified edition was published. */
const published = '2024-10-28'

/** What is said once an answer: pathways start after a newer edition was published than theirs. */
export function foundOnce({ dialect, table }: SqlContext): string {
  const params = jsonObject(dialect, {
    edition: { constant: 'forenklet-2024' },
    published: { constant: published },
    count: { number: 'count(distinct pathways.pathway)' },
    unknowns: { constant: editions['forenklet-2024'].unknowns },
  })
  return `select 'newer-edition-published' as rule, cast(null as ${dialect.text}) as pathway, ${dialect.list(`cast(places.row_id as ${dialect.text})`, 'places.row_id')} as ${dialect.name('rows')}, cast(null as ${dialect.text}) as related_rows, ${params} as params
from ${table('pathways')} as pathways
join ${table('row_places')} as places on places.pathway = pathways.pathway
where places.place = 'event' and places.event = 'A'
  and pathways.start_day > ${scanDay(published)} and pathways.edition <> 'forenklet-2024'
having count(*) > 0`
}
