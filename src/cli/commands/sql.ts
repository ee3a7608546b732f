import { fieldsOf } from '../../files/fields.js'
import { indicators } from '../../indicators/indicators.js'
import type { Indicator } from '../../indicators/schema.js'
import { isMisuse } from '../../misuse/misuse.js'
import type { DefinitionTable } from '../../sql/definition-table.js'
import { definitionTables } from '../../sql/definition-tables.js'
import type { DialectId } from '../../sql/dialects/dialect.js'
import type { SqlOptions } from '../../sql/options.js'
import type { SqlSource } from '../../sql/source.js'
import { sqlFor } from '../../sql/sql-for.js'
import { writeTable } from '../../sql/write-table.js'
import type { Asked } from '../arguments.js'
import { problem } from '../problem.js'
import { readMapping, whyRefused } from '../read-input.js'
import type { TextOutput } from '../text-output.js'
import { fill, wordsIn } from '../words/words-in.js'

/** The definitions as SQL, or as tables for a warehouse. */
export async function sql(asked: Asked): Promise<TextOutput> {
  const { subject, format, mapping: name } = asked
  if (subject === 'tables') return tables(asked)
  if (subject !== null)
    throw problem('wrong-value', { name: 'sql', value: subject, known: 'tables' })
  if (format !== 'text') {
    throw problem('wrong-value', { name: '--format', value: format, known: 'text' })
  }
  const dialect = dialectOf(asked)
  const { asOf, table, row, language } = asked
  if (asOf === null) throw problem('no-as-of')
  const mapping = name === null ? undefined : await readMapping(name)
  try {
    const { script } = sqlFor({
      dialect,
      source: { table: table.split('.'), row, ...datesOf(asked) },
      mapping,
      asOf,
      ...countsOf(asked),
    })
    const told = fill(wordsIn(language).readsTable, { table, row })
    return { chunks: [script], talk: [told] }
  } catch (thrown) {
    if (!isMisuse(thrown) || thrown.code !== 'invalid-mapping' || name === null) throw thrown
    throw problem('mapping-refused', { name, why: whyRefused(thrown) })
  }
}

function dialectOf({ dialect }: Asked): DialectId {
  if (dialect === null) throw problem('no-dialect')
  return dialect
}

/** What every column with dates is. */
function datesOf({ dateType, timeZone }: Asked): Pick<SqlSource, 'dateTypes' | 'timeZone'> {
  const dates = [...fieldsOf('registration')].filter(([, kind]) => kind === 'date')
  return {
    dateTypes: Object.fromEntries(dates.map(([field]) => [field, dateType])),
    ...(timeZone !== null && { timeZone }),
  }
}

/** What is counted: where periods are given, the indicators asked for, else all of registrations. */
function countsOf({
  periods,
  by,
  indicators: ids,
}: Asked): Pick<SqlOptions, 'indicators' | 'periods' | 'by'> {
  if (periods.length === 0) {
    if (ids.length > 0) throw problem('no-periods')
    return {}
  }
  const all: readonly Indicator[] = Object.values(indicators)
  const chosen = all.filter(({ id, subject }) =>
    ids.length === 0 ? subject === 'pathway' || subject === 'forlopstid' : ids.includes(id),
  )
  const unknown = ids.find((id) => !chosen.some((one) => one.id === id))
  if (unknown !== undefined) {
    const known = all.map(({ id }) => id).join(', ')
    throw problem('wrong-value', { name: '--indicator', value: unknown, known })
  }
  return { indicators: chosen, periods, by }
}

function tables(asked: Asked): TextOutput {
  const { part, format } = asked
  const all: Readonly<Record<string, DefinitionTable>> = definitionTables()
  const known = Object.keys(all).join(', ')
  if (part !== null && !Object.hasOwn(all, part)) {
    throw problem('wrong-value', { name: 'sql tables', value: part, known })
  }
  const chosen = Object.values(all).filter(({ name }) => part === null || name === part)
  if (format === 'csv') {
    const [table, ...more] = chosen
    if (table === undefined || more.length > 0) throw problem('one-table', { known })
    return { chunks: [writeTable(table, { as: 'csv' })], talk: [] }
  }
  if (format === 'json') {
    const rows = chosen.map((table): [string, unknown] => [
      table.name,
      JSON.parse(writeTable(table, { as: 'json' })),
    ])
    const [one] = rows
    const answer = part === null ? Object.fromEntries(rows) : one?.[1]
    return { chunks: [`${JSON.stringify(answer, null, 1)}\n`], talk: [] }
  }
  if (format !== 'text') {
    throw problem('wrong-value', { name: '--format', value: format, known: 'text, json, csv' })
  }
  const dialect = dialectOf(asked)
  return { chunks: chosen.map((table) => writeTable(table, { as: 'insert', dialect })), talk: [] }
}
