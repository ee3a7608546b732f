import { standInDates } from '../../calendar/stand-in-dates.js'
import type { Indicator } from '../../indicators/schema.js'
import type { SubjectId } from '../../indicators/subjects/schema.js'
import { subjects } from '../../indicators/subjects/subjects.js'
import { misuse } from '../../misuse/misuse.js'
import type { SqlContext } from '../context.js'
import { snakeCase } from '../write.js'
import type { RowColumn, RowContext } from './criterion.js'
import { workingDaysThrough } from './working-days-step.js'

/** The columns of a subject; working days are joined to, once for each date that needs them. */
export function rowContext(
  context: SqlContext,
  { subject }: Indicator,
): RowContext & {
  readonly joins: () => string
} {
  const { dialect, asOf, table } = context
  const own = subjects[subject] as Readonly<Record<string, { readonly kind: string }>>
  const column = (field: string) => {
    const kind = own[field]?.kind
    if (kind !== undefined) return columnOf(context, subject, field, kind)
    throw misuse('unknown-column', `the subject ${subject} has no column of that name in SQL`)
  }
  const joined = new Map<string, string>()
  return {
    dialect,
    asOf,
    column,
    workingDays: (field) => {
      if (field === 'asOf') return String(workingDaysThrough(asOf))
      const alias = joined.get(field) ?? `working_days_${joined.size + 1}`
      joined.set(field, alias)
      return `${alias}.working_days`
    },
    joins: () =>
      [...joined]
        .map(
          ([field, alias]) =>
            `\n    left join ${table('working_days')} as ${alias} on ${alias}.day = ${column(field).value}`,
        )
        .join(''),
  }
}

function columnOf(
  { dialect }: SqlContext,
  subject: SubjectId,
  field: string,
  kind: string,
): RowColumn {
  const name = `subject_rows.${dialect.name(snakeCase(field))}`
  const isDate = kind === 'date'
  const known = isDate || kind === 'integer' || kind === 'boolean' ? kind : 'text'
  if (subject === 'pathway' || subject === 'forlopstid') {
    const value = isDate ? dialect.dayOf(name) : name
    const isThere = `${name} is not null`
    // An event can be on the day that stands where none is known.
    const standIn = `date '${standInDates[0]}'`
    return {
      kind: known,
      value,
      isUsable: isDate ? `(${isThere} and ${name} <> ${standIn})` : isThere,
      isMissing: `${name} is null`,
      isUnusable: isDate ? `${name} = ${standIn}` : null,
    }
  }
  const state = `subject_rows.${snakeCase(field)}_state`
  return {
    kind: known,
    value: name,
    isUsable: `${state} = 1`,
    isMissing: `${state} = 0`,
    isUnusable: `${state} = 2`,
  }
}
