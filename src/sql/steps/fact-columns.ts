import type { SqlContext } from '../context.js'
import { type FactColumn, factColumns } from '../registration-fields.js'
import type { SourceField } from '../source.js'
import { snakeCase } from '../write.js'

/** For each fact the kind of value that cannot be used, in `<fact>_fault`; null where none is. */
export function factFaults(context: SqlContext, fields: readonly SourceField[]): readonly string[] {
  return mapped(fields).map(([fact, field]) => {
    const { name } = field
    const isGiven =
      field.date !== null && field.date.type !== 'text'
        ? `${name} is not null`
        : `coalesce(${name}, '') <> ''`
    return `case when ${isGiven} and ${usable(context, fact, name)} is null then 'string' end as ${name}_fault`
  })
}

/** The usable facts of a row; what is dated after the day of the answer has not happened. */
export function usableFacts(
  context: SqlContext,
  fields: readonly SourceField[],
): readonly string[] {
  const known = new Map(mapped(fields).map(([fact, field]) => [fact, field]))
  return factColumns.flatMap((fact) => {
    const field = known.get(fact)
    const type = fact.kind === 'text' ? context.dialect.text : 'integer'
    if (field === undefined) {
      return [
        `cast(null as ${type}) as ${fact.name}`,
        `cast(null as ${context.dialect.text}) as ${snakeCase(fact.fact)}_fault`,
        ...(fact.isEvent ? [`0 as ${snakeCase(fact.fact)}_future`] : []),
      ]
    }
    const value = usable(context, fact, field.name)
    const { name } = field
    return fact.isEvent
      ? [
          `case when ${value} <= ${context.asOf} then ${value} end as ${fact.name}`,
          `${name}_fault`,
          `case when ${value} > ${context.asOf} then 1 else 0 end as ${name}_future`,
        ]
      : [`${value} as ${fact.name}`, `${name}_fault`]
  })
}

function mapped(fields: readonly SourceField[]): readonly (readonly [FactColumn, SourceField])[] {
  return factColumns.flatMap((fact) => {
    const field = fields.find((one) => one.field === fact.fact)
    return field?.isMapped ? [[fact, field] as const] : []
  })
}

/** The value of a fact; null where it is missing or cannot be used. */
function usable({ dialect }: SqlContext, { kind, values }: FactColumn, name: string): string {
  if (kind === 'date') return `${name}_day`
  if (kind === 'text') {
    return `case when ${name} in (${values.map((one) => dialect.literal(one)).join(', ')}) then ${name} end`
  }
  const digits = `case when ${dialect.matches(name, '(19|20|21)[0-9]{2}|2200')} then ${name} end`
  return `cast(${digits} as integer)`
}
