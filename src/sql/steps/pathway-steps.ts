import { scanDay } from '../../calendar/scan-day.js'
import { valuesOf } from '../../misuse/arguments.js'
import { editions } from '../../pathways/editions.js'
import type { SqlContext, Step } from '../context.js'
import { type FactColumn, factColumns } from '../registration-fields.js'
import { queryOfValues } from '../rows-of-values.js'
import { columns } from '../write.js'

/** The pathways, with their facts. */
export function pathwaysStep(context: SqlContext): Step {
  const { dialect, table } = context
  const counted = (name: string) => `case when place = 'event' then ${name} end`
  const isKnown = (fact: FactColumn) => context.facts.includes(fact)
  const missing = ({ kind, name }: FactColumn) =>
    `cast(null as ${kind === 'text' ? dialect.text : 'integer'}) as ${name}`
  return {
    name: 'pathways',
    about: `The pathways: one patient's course at one unit, from A to X. A fact is that of the earliest event that
has it. is_counted: it has a start, not before its type was in use (npr-105, npr-115); only such a
pathway is in any calculation. pathway is a hash of patient, unit, type and ordinal: a pseudonym.`,
    query: `with grouped as (
  select patient, unit, type, ordinal,
    min(case when place = 'event' and event = 'A' then day end) as start_day,
    max(case when place = 'event' and event = 'X' then day end) as end_day,
    min(day) as first_day,
    sum(case when place = 'event' then 1 else 0 end) as event_count,
${columns(factColumns.map((fact) => `  ${isKnown(fact) ? `${dialect.first(counted(fact.name), 'event_order')} as ${fact.name}` : missing(fact)}`))}
  from ${table('events')}
  group by patient, unit, type, ordinal
)
select
${columns([
  `${pathwayId(context, 'grouped')} as pathway`,
  'grouped.patient',
  'grouped.unit',
  'grouped.type',
  'grouped.ordinal',
  `${editionOf(context)} as edition`,
  'grouped.start_day',
  'grouped.end_day',
  'types.in_use_from',
  'case when grouped.start_day is not null and (types.in_use_from is null or grouped.start_day >= types.in_use_from) then 1 else 0 end as is_counted',
  'grouped.event_count',
  ...factColumns.map(({ name }) => `grouped.${name}`),
])}
from grouped
join ${table('types')} as types on types.type = grouped.type`,
  }
}

/** The types, with the day since when each is in use. */
export function typesStep({ dialect, definitions }: SqlContext): Step {
  return {
    name: 'types',
    about: 'The pathway types, with the day since when each is in use; null where that is unknown.',
    query: queryOfValues(
      dialect,
      [
        { name: 'type', kind: 'text' },
        { name: 'in_use_from', kind: 'integer' },
      ],
      definitions.map(({ type, inUseFrom }) => [
        type,
        typeof inUseFrom === 'string' ? scanDay(inUseFrom) : null,
      ]),
    ),
  }
}

/** The id of a pathway; each name after its length, so that no two pathways say the same. */
export function pathwayId({ dialect }: SqlContext, of: string): string {
  const named = (name: string) =>
    `cast(length(${of}.${name}) as ${dialect.text}) || ':' || ${of}.${name}`
  return dialect.hash(
    `${named('patient')} || ${named('unit')} || ${named('type')} || cast(${of}.ordinal as ${dialect.text})`,
  )
}

/** The edition that was in force on the start, or the one that is asked for where it has the type. */
function editionOf({ dialect, edition }: SqlContext): string {
  const dated = valuesOf(editions)
    .flatMap(({ id, validFrom }) =>
      typeof validFrom === 'string' ? [{ id, day: scanDay(validFrom) }] : [],
    )
    .sort((a, b) => b.day - a.day)
  const named = valuesOf(editions).find(({ id }) => id === edition)
  const day = 'coalesce(grouped.start_day, grouped.first_day)'
  const oldest = dated[dated.length - 1]?.id ?? ''
  const cases = [
    ...(named === undefined
      ? []
      : [
          `when grouped.type in (${named.types.map((type) => dialect.literal(type)).join(', ')}) then ${dialect.literal(named.id)}`,
        ]),
    ...dated.map(({ id, day: from }) => `when ${day} >= ${from} then ${dialect.literal(id)}`),
  ]
  return `case ${cases.join(' ')} else ${dialect.literal(oldest)} end`
}
