import { valuesOf } from '../../../misuse/arguments.js'
import { validationRules } from '../../../validation/validation-rules.js'
import type { SqlContext, Step } from '../../context.js'
import { columns, indent } from '../../write.js'
import { foundAtEvents } from './event-findings.js'
import { foundOnce } from './found-once.js'
import { foundAtPathways } from './pathway-findings.js'
import { foundAtPlaces } from './place-findings.js'
import { candidatesQuery, missedEvent } from './related-rows.js'
import { foundAtRows } from './row-findings.js'

/** All findings: of rows, of assembly, of the register's and the guide's rules. */
export function findingsStep(context: SqlContext): Step {
  const { dialect, table } = context
  const effects = valuesOf(validationRules).map(
    ({ id, effect }) => `when ${dialect.literal(id)} then ${dialect.literal(effect)}`,
  )
  return {
    name: 'findings',
    about: `The findings, as checkRegistrations gives them: the rule, what it does, the pathway, the rows that it is
about and those that it rests on (their values of the row column, ascending, with commas), and params
as JSON, which describeFinding makes words of.`,
    query: `with at_events as (
${indent(foundAtEvents(context))}
),
at_pathways as (
${indent(foundAtPathways(context))}
),
of_events as (
  select rule, found.pathway, params, finding_number,
    ${dialect.list(`cast(places.row_id as ${dialect.text})`, 'places.row_id')} as ${dialect.name('rows')}
  from (
    select rule, pathway, params, finding_number, event_order from at_events
    union all
    select rule, pathway, params, finding_number, event_order from at_pathways
  ) as found
  join ${table('row_places')} as places
    on places.pathway = found.pathway and places.event_order = found.event_order and places.place = 'event'
  group by rule, found.pathway, params, finding_number
),
candidates as (
${indent(candidatesQuery(context))}
),
found as (
  select rule, pathway, ${dialect.name('rows')}, cast(null as ${dialect.text}) as related_rows, params from of_events
  union all
${indent(foundAtPlaces(context))}
  union all
${indent(foundAtRows(context))}
  union all
${indent(foundOnce(context))}
)
select
${columns([
  'found.rule',
  `case found.rule ${effects.join(' ')} end as effect`,
  'found.pathway',
  `found.${dialect.name('rows')}`,
  'coalesce(found.related_rows, candidates.candidate_rows) as related_rows',
  'found.params',
])}
from found
left join ${table('pathways')} as pathways
  on pathways.pathway = found.pathway and ${missedEvent('found.rule')} is not null
left join candidates
  on candidates.patient = pathways.patient and candidates.unit = pathways.unit
  and candidates.meant = pathways.type || ${missedEvent('found.rule')}`,
  }
}
