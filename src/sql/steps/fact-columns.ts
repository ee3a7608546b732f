import type { SqlContext } from '../context.js'
import { isStandInDate } from '../day-columns.js'
import { type FactColumn, factColumns } from '../registration-fields.js'
import type { SourceField } from '../source.js'

/**
 * For each fact why it cannot be used, in `<fact>_fault`: the kind of value, or `stand-in` for a date
 * that stands where none is known; null where nothing is wrong.
 */
export function factFaults(context: SqlContext, fields: readonly SourceField[]): readonly string[] {
  return mapped(fields).map(([fact, field]) => {
    const { name, date } = field
    const isGiven =
      date !== null && date.type !== 'text' ? `${name} is not null` : `coalesce(${name}, '') <> ''`
    const standIn =
      date === null ? '' : `when ${isStandInDate(context.dialect, date)} then 'stand-in' `
    return `case ${standIn}when ${isGiven} and ${usable(context, fact, field)} is null then 'string' end as ${name}_fault`
  })
}

/** The usable facts of a row; what is dated after the day of the answer has not happened. */
export function usableFacts(
  context: SqlContext,
  fields: readonly SourceField[],
): readonly string[] {
  return mapped(fields).flatMap(([fact, field]) => {
    const { name } = field
    const value = usable(context, fact, field)
    return [
      `${fact.isEvent ? `case when ${value} <= ${context.asOf} then ${value} end` : value} as ${fact.name}`,
      `${name}_fault`,
      ...(fact.isEvent
        ? [`case when ${value} > ${context.asOf} then 1 else 0 end as ${name}_future`]
        : []),
      ...(fact.fact === 'rightGrantedFor' ? [`${meantRight(field)} as right_meant`] : []),
    ]
  })
}

function mapped(fields: readonly SourceField[]): readonly (readonly [FactColumn, SourceField])[] {
  return factColumns.flatMap((fact) => {
    const field = fields.find((one) => one.field === fact.fact)
    return field?.isMapped ? [[fact, field] as const] : []
  })
}

/** The value of a fact; null where it is missing or cannot be used. */
function usable({ dialect }: SqlContext, { kind, values }: FactColumn, field: SourceField): string {
  const { name, date } = field
  if (date !== null) return `case when not ${isStandInDate(dialect, date)} then ${name}_day end`
  if (kind === 'text') {
    return `case when ${name} in (${values.map((one) => dialect.literal(one)).join(', ')}) then ${name} end`
  }
  const digits = `case when ${dialect.matches(name, '(19|20|21)[0-9]{2}|2200')} then ${name} end`
  return `cast(${digits} as integer)`
}

/** The right that a code of 8485 means, where it stands instead of the word. */
function meantRight({ name }: SourceField): string {
  return `case ${name} when '1' then 'assessment' when '2' then 'treatment' end`
}
