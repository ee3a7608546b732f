import { scanDay } from '../../calendar/scan-day.js'
import { valuesOf } from '../../misuse/arguments.js'
import { editions } from '../../pathways/editions.js'
import type { SqlContext, Step } from '../context.js'
import { type FactColumn, factColumns } from '../registration-fields.js'
import { queryOfValues } from '../rows-of-values.js'
import { columns } from '../write.js'

/** The pathways, with their facts. */
export function pathwaysStep(context: SqlContext): Step {
  const { dialect, table, facts } = context
  const missing = ({ kind, name }: FactColumn) =>
    `cast(null as ${kind === 'text' ? dialect.text : 'integer'}) as ${name}`
  return {
    name: 'pathways',
    about: `The pathways: one patient's course at one unit, from A to X. A fact is that of the earliest event that
has it. is_counted: it has a start, not before its type was in use (npr-105, npr-115); only such a
pathway is in any calculation. pathway is a hash of patient, unit, type and ordinal: a pseudonym.`,
    query: `select
${columns([
  `${pathwayId(context)} as pathway`,
  'courses.patient',
  'courses.unit',
  'courses.type',
  'spans.ordinal',
  'spans.course',
  `${editionOf(context)} as edition`,
  'spans.start_day',
  'spans.end_day',
  'types.in_use_from',
  'case when spans.start_day is not null and (types.in_use_from is null or spans.start_day >= types.in_use_from) then 1 else 0 end as is_counted',
  ...factColumns.map((fact) => (facts.includes(fact) ? `known.${fact.name}` : missing(fact))),
])}
from ${table('spans')} as spans
join ${table('courses')} as courses on courses.course = spans.course
join ${table('types')} as types on types.type = courses.type${facts.length === 0 ? '' : knownFacts(context)}`,
  }
}

/** Facts of events that count; of exact repeats only those of the row that counts. */
function knownFacts({ dialect, table, facts }: SqlContext): string {
  return `
left join (
  select events.course, course_ordinal,
${columns(facts.map(({ name }) => `  ${dialect.first(name, '(cast(event_order as bigint) * 67108864 + outcome_bit)')} as ${name}`))}
  from ${table('placed_rows')} as placed
  join ${table('events')} as events on events.course = placed.course and events.read_at = placed.read_at
  left join ${table('repeats')} as repeats on repeats.row_id = placed.row_id
  where is_event = 1 and repeats.row_id is null and (${facts.map(({ name }) => `${name} is not null`).join(' or ')})
  group by events.course, course_ordinal
) as known on known.course = spans.course and known.course_ordinal = spans.ordinal`
}

/** The types, with the day since when each is in use. */
export function typesStep({ dialect, definitions }: SqlContext): Step {
  return {
    name: 'types',
    about: 'The pathway types, with the day since when each is in use; null where that is unknown.',
    query: queryOfValues(
      dialect,
      { type: 'text', in_use_from: 'integer' },
      definitions.map(({ type, inUseFrom }) => [
        type,
        typeof inUseFrom === 'string' ? scanDay(inUseFrom) : null,
      ]),
    ),
  }
}

/** The id of a pathway; each name after its length, so that no two pathways say the same. */
function pathwayId({ dialect }: SqlContext): string {
  const named = (name: string) =>
    `cast(length(courses.${name}) as ${dialect.text}) || ':' || courses.${name}`
  return dialect.hash(
    `${named('patient')} || ${named('unit')} || ${named('type')} || cast(spans.ordinal as ${dialect.text})`,
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
  const day = 'coalesce(spans.start_day, courses.first_day)'
  const oldest = dated[dated.length - 1]?.id ?? ''
  const cases = [
    ...(named === undefined
      ? []
      : [
          `when courses.type in (${named.types.map((type) => dialect.literal(type)).join(', ')}) then ${dialect.literal(named.id)}`,
        ]),
    ...dated.map(({ id, day: from }) => `when ${day} >= ${from} then ${dialect.literal(id)}`),
  ]
  return `case ${cases.join(' ')} else ${dialect.literal(oldest)} end`
}
