import { registrationFields } from '../../files/fields.js'
import { withoutBlanks } from '../blanks.js'
import type { SqlContext, Step } from '../context.js'
import { dateFault, dateParts, dayOfColumn } from '../day-columns.js'
import { type SourceField, type SourceTable, sourceFields, tableName } from '../source.js'
import { columns } from '../write.js'
import { codeFault, codeJoins, knownCode } from './code-look-up.js'
import { validityColumns } from './code-steps.js'
import { factFaults, usableFacts } from './fact-columns.js'

/** The rows as they are read: texts, dates as whole numbers, and the code that each has. */
export function rowsStep(context: SqlContext, source: SourceTable): Step {
  const { dialect, asOf } = context
  const fields = sourceFields(dialect, source, registrationFields)
  const date = fields.find(({ field }) => field === 'date') as SourceField
  const isApart = fields.some(
    ({ field, isMapped }) => isMapped && ['pathway', 'event', 'outcome'].includes(field),
  )
  return {
    name: 'rows',
    about: `Every registration: what it says, and what is wrong with it. is_placed: it has a code of 9327, a
day, a patient and a unit; is_future: it is dated after the day that the answer is as of.
An empty text is missing, as null is. A code is exact: with a blank or in lower case it is none.`,
    query: `with raw as (
  select
${columns([
  `${dialect.name(source.row)} as row_id`,
  ...fields.map(({ name, value }) => `${value} as ${name}`),
])}
  from ${tableName(dialect, source.table)}
),
${dayQueries(context, fields)},
coded as (
  select
${columns(['dated.*', ...knownCode(isApart)])}
  from dated
${codeJoins(context, isApart)}
),
judged as (
  select
${columns([
  'coded.*',
  `${codeFault(context, isApart)} as code_fault`,
  ...validityColumns(context),
  `case when ${isMissing(date)} then 'missing' when date_day is null then ${dateFault(dialect, date.date as NonNullable<SourceField['date']>)} end as date_fault`,
  `${nameFault(context, 'patient')} as patient_fault`,
  `${nameFault(context, 'unit')} as unit_fault`,
  `case when coalesce(care_level, '') not in ('', 'outpatient', 'day', 'inpatient') then 'string' end as care_level_fault`,
  ...factFaults(context, fields),
  `case when date_day > ${asOf} then 1 else 0 end as is_future`,
])}
  from coded
)
select
${columns([
  'row_id',
  'patient',
  'unit',
  'code_type as type',
  'code_event as event',
  'code_outcome as outcome',
  'event_rank',
  'outcome_bit',
  'date_day as day',
  `${date.date?.type === 'text' ? 'date' : `cast(null as ${dialect.text})`} as date_text`,
  `case when coalesce(code, '') = '' then 1 else 0 end as is_apart`,
  `case when care_level_fault is null then nullif(care_level, '') end as care_level`,
  ...usableFacts(context, fields),
  'code_fault',
  'meant_code',
  `${typeAndEvent(isApart)} as said_type_and_event`,
  'retired_after',
  'is_not_yet_valid',
  'date_fault',
  'patient_fault',
  'unit_fault',
  'care_level_fault',
  'is_future',
  `case when is_future = 0 and code_fault is null and retired_after is null and is_not_yet_valid is null and date_fault is null and patient_fault is null and unit_fault is null then 1 else 0 end as is_placed`,
])}
from judged`,
  }
}

/** Two queries that make whole numbers of the columns with dates. */
function dayQueries({ dialect }: SqlContext, fields: readonly SourceField[]): string {
  const dates = fields.flatMap(({ date, isMapped }) => (date !== null && isMapped ? [date] : []))
  const missing = fields.filter(({ kind, isMapped }) => kind === 'date' && !isMapped)
  return `date_parts as (
  select
${columns(['raw.*', ...dates.flatMap((column) => dateParts(dialect, column))])}
  from raw
),
dated as (
  select
${columns([
  'date_parts.*',
  ...dates.map((column) => dayOfColumn(dialect, column)),
  ...missing.map(({ name }) => `cast(null as integer) as ${name}_day`),
])}
  from date_parts
)`
}

/** Whether a field has nothing in it; a date that is no text cannot be an empty one. */
function isMissing({ name, date }: SourceField): string {
  return date !== null && date.type !== 'text' ? `${name} is null` : `coalesce(${name}, '') = ''`
}

/** The kind of value where a name should be; null where there is one. */
function nameFault({ dialect }: SqlContext, name: string): string {
  // A name that begins with a plain sign is no blank one; the rest is looked at sign by sign.
  const text = dialect.binary(name)
  return `case when ${name} is null then 'null' when ${text} >= '!' and ${text} < '~' then null when ${withoutBlanks(dialect, name)} = '' then 'string' end`
}

/** What a row says the type and the event are, of which the outcomes that there are can be told. */
function typeAndEvent(isApart: boolean): string {
  const said = `substring(code, 1, 4)`
  return isApart
    ? `case when coalesce(code, '') <> '' then ${said} else pathway || event end`
    : said
}
