import { standInDay } from '../../calendar/stand-in-dates.js'
import type { Column, SubjectId } from '../../indicators/subjects/schema.js'
import { subjects } from '../../indicators/subjects/subjects.js'
import { compareTexts } from '../../misuse/compare-texts.js'
import type { SqlContext, Step } from '../context.js'
import { dateParts, dayOfColumn } from '../day-columns.js'
import {
  type FieldKind,
  type SourceField,
  type SourceTable,
  sourceFields,
  tableName,
} from '../source.js'
import { columns } from '../write.js'

/** The subjects whose rows are a table of the warehouse's own. */
export type SourceSubject = Exclude<SubjectId, 'pathway' | 'forlopstid'>

type OwnColumn = Pick<Column, 'kind' | 'values' | 'planned'>

/** The rows of a subject as indicators judge them, each value with what it is. */
export function subjectRowsStep(
  context: SqlContext,
  subject: SourceSubject,
  source: SourceTable,
): Step {
  const { dialect } = context
  const own: Readonly<Record<string, OwnColumn>> = subjects[subject]
  const kinds = Object.fromEntries(
    Object.entries(own).map(([field, { kind }]) => [field, kindOf(kind)]),
  )
  const fields = sourceFields(dialect, source, kinds)
  const dates = fields.flatMap(({ date, isMapped }) => (date !== null && isMapped ? [date] : []))
  const missing = fields.filter(({ kind, isMapped }) => kind === 'date' && !isMapped)
  return {
    name: `${subject}_rows`,
    about: `The rows of the subject ${subject}, each value with its state: 0 missing, 1 usable, 2 there but not to
be used. A date after the day of the answer has not happened: it is missing. Of rows with one id the
one that stands first in the order of their contents is kept.`,
    query: `with raw as (
  select
${columns([...fields.map(({ name, value }) => `${value} as ${name}`), `${dialect.name(source.row)} as row_id`])}
  from ${tableName(dialect, source.table)}
),
date_parts as (
  select
${columns(['raw.*', ...dates.flatMap((column) => dateParts(dialect, column))])}
  from raw
),
dated as (
  select
${columns(['date_parts.*', ...dates.map((column) => dayOfColumn(dialect, column)), ...missing.map(({ name }) => `cast(null as integer) as ${name}_day`)])}
  from date_parts
),
numbered as (
  select dated.*,
    row_number() over (partition by ${subject} order by ${dialect.binary(`(${contentOf(fields)})`)}, row_id) as id_number
  from dated
)
select
${columns(fields.flatMap((field) => valueAndState(context, field, own[field.field] as OwnColumn)))}
from numbered
where id_number = 1 or coalesce(${subject}, '') = ''`,
  }
}

function kindOf(kind: string): FieldKind {
  return kind === 'date' || kind === 'integer' || kind === 'boolean' ? kind : 'text'
}

function valueAndState(
  { dialect, asOf }: SqlContext,
  { name, kind, date }: SourceField,
  { values, planned }: OwnColumn,
): readonly string[] {
  const isAbsent =
    date !== null && date.type !== 'text' ? `${name} is null` : `coalesce(${name}, '') = ''`
  const state = (usable: string, otherwise = '2') =>
    `case when ${isAbsent} then 0 when ${usable} then 1 else ${otherwise} end as ${name}_state`
  if (kind === 'date') {
    const day = `${name}_day`
    const isKnown = `${day} > ${standInDay}${planned === true ? '' : ` and ${day} <= ${asOf}`}`
    return [
      `case when ${isKnown} then ${day} end as ${dialect.name(name)}`,
      state(isKnown, `case when ${day} > ${asOf} then 0 else 2 end`),
    ]
  }
  if (kind === 'boolean') {
    return [
      `case ${name} when 'true' then true when 'false' then false end as ${dialect.name(name)}`,
      state(`${name} in ('true', 'false')`),
    ]
  }
  if (values === undefined) return [`nullif(${name}, '') as ${dialect.name(name)}`, state('1 = 1')]
  const known = `${name} in (${values.map((value) => dialect.literal(value)).join(', ')})`
  return [`case when ${known} then ${name} end as ${dialect.name(name)}`, state(known)]
}

/** What a row says, as the library orders rows with one id: JSON of names and values by name. */
function contentOf(fields: readonly SourceField[]): string {
  const pieces = [...fields]
    .sort((a, b) => compareTexts(a.field, b.field))
    .map(({ field, name, kind, date }) => {
      const text = date !== null && date.type !== 'text' ? `cast(${name} as varchar(40))` : name
      const value =
        kind === 'boolean'
          ? `case when ${text} in ('true', 'false') then ${text} else '"' || ${text} || '"' end`
          : `'"' || ${text} || '"'`
      return `coalesce(',["${field}",' || case when ${text} <> '' then ${value} end || ']', '')`
    })
  return `substring(${pieces.join(' || ')}, 2)`
}
