import type { SqlContext } from '../../context.js'
import { jsonObject } from '../../json.js'
import { unionAll } from '../../write.js'

const never = 1_000_000

/** The rules on the pathways of one patient together: those that count. */
export function foundAtPathways(context: SqlContext): string {
  const { dialect, table, transferWithinDays } = context
  const other = jsonObject(dialect, { type: { text: 'this.type' }, other: { text: 'other.type' } })
  const parallel = `select distinct 'npr-224' as rule, this.pathway, ${other} as params, 0 as finding_number, this.start_order as event_order
from counted as this
join counted as other on other.patient = this.patient and other.type <> this.type
where other.start_day < this.end_day and other.end_day > this.start_day`
  const transfers = transferWithinDays === null ? [] : transferQueries(context, transferWithinDays)
  return `with counted as (
  select pathways.pathway, pathways.patient, pathways.unit, pathways.type, pathways.start_day,
    coalesce(pathways.end_day, ${never}) as end_day,
    min(case when events.event = 'A' then events.event_order end) as start_order,
    min(case when events.event = 'X' then events.event_order end) as end_order,
    max(case when events.event = 'X' and events.outcomes like '%O%' then 1 else 0 end) as is_transfer
  from ${table('pathways')} as pathways
  join ${table('pathway_events')} as events on events.pathway = pathways.pathway
  where pathways.is_counted = 1
  group by pathways.pathway, pathways.patient, pathways.unit, pathways.type, pathways.start_day, pathways.end_day
)
${unionAll([parallel, ...transfers])}`
}

/** A transfer is judged once every day of its window has passed. */
function transferQueries({ dialect, asOf }: SqlContext, withinDays: number): readonly string[] {
  const params = jsonObject(dialect, {
    type: { text: 'this.type' },
    withinDays: { constant: withinDays },
  })
  return [
    `select 'transfer-without-start' as rule, this.pathway, ${params} as params, 0 as finding_number, this.end_order as event_order
from counted as this
left join counted as other on other.patient = this.patient and other.type = this.type and other.unit <> this.unit
  and other.start_day between this.end_day - ${withinDays} and this.end_day + ${withinDays}
where this.is_transfer = 1 and this.end_day + ${withinDays} < ${asOf} and other.pathway is null`,
    `select distinct 'start-without-transfer' as rule, this.pathway, ${params} as params, 0 as finding_number, this.start_order as event_order
from counted as this
join counted as open on open.patient = this.patient and open.type = this.type and open.unit <> this.unit
  and open.start_day < this.start_day and open.end_day > this.start_day
left join counted as other on other.patient = this.patient and other.type = this.type and other.unit <> this.unit
  and other.is_transfer = 1 and other.end_day between this.start_day - ${withinDays} and this.start_day + ${withinDays}
where this.start_day + ${withinDays} < ${asOf} and other.pathway is null`,
  ]
}
