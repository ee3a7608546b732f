import {
  choiceArgument,
  isObject,
  objectArgument,
  optionsArgument,
  textArgument,
} from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { DefinitionTable } from './definition-table.js'
import type { Dialect, DialectId } from './dialects/dialect.js'
import { dialectArgument } from './options.js'

/** How a table of definitions is written. */
export interface WriteTableOptions {
  /** `csv` (RFC 4180, with a header), `json` (a list of objects), or `insert` for an engine. */
  readonly as: 'csv' | 'json' | 'insert'
  /** The engine that `insert` is for. */
  readonly dialect?: DialectId | Dialect | undefined
  /** What the name of the table is in `insert`; its own by default. */
  readonly table?: string | undefined
}

/**
 * Writes a table of definitions as CSV, as JSON, or as the commands that make and fill a table.
 *
 * @throws `invalid-argument`, `unknown-option`.
 *
 * @example
 * ```ts
 * import { definitionTables, writeTable } from 'pasientforlop/sql'
 *
 * const { editions } = definitionTables()
 * writeTable(editions, { as: 'csv' }).split('\r\n')[0]
 * // => 'edition,name_nb,valid_from,types,start_rule,sources'
 * writeTable(editions, { as: 'insert', dialect: 'duckdb' }).split('\n')[0]
 * // => 'create table "editions" ("edition" varchar, "name_nb" varchar, "valid_from" date, "types" varchar, "start_rule" varchar, "sources" varchar);'
 * ```
 */
export function writeTable(table: DefinitionTable, options: WriteTableOptions): string {
  objectArgument(table, 'table', 'one of definitionTables')
  const { as } = optionsArgument(options, ['as', 'dialect', 'table'])
  choiceArgument(as, 'as', ['csv', 'json', 'insert'])
  const dialect = dialectArgument(options.dialect ?? 'duckdb')
  const name = textArgument(options.table ?? table.name, 'table')
  if (!isTable(table)) {
    throw misuse('invalid-argument', 'table must be one of definitionTables, as it gave it')
  }
  if (as === 'csv') return writeCsv(table)
  const names = Object.keys(table.columns)
  if (as === 'json') {
    const rows = table.rows.map((row) =>
      Object.fromEntries(names.map((name, at) => [name, row[at]])),
    )
    return `${JSON.stringify(rows, null, 1)}\n`
  }
  return writeInsert(table, dialect, name)
}

function isTable({ columns, rows }: DefinitionTable): boolean {
  if (!isObject(columns) || !Array.isArray(rows)) return false
  const kinds: readonly unknown[] = Object.values(columns)
  const isCell = (cell: unknown) =>
    cell === null || typeof cell === 'string' || Number.isFinite(cell)
  return (
    kinds.every((kind) => kind === 'text' || kind === 'integer' || kind === 'date') &&
    // Of a list with holes each place is looked at too.
    [...rows].every(
      (row: unknown) => Array.isArray(row) && row.length === kinds.length && [...row].every(isCell),
    )
  )
}

function writeCsv({ columns, rows }: DefinitionTable): string {
  const line = (cells: readonly (string | number | null)[]) =>
    cells
      .map((cell) => {
        const text = cell === null ? '' : String(cell)
        return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
      })
      .join(',')
  return `${[Object.keys(columns), ...rows].map(line).join('\r\n')}\r\n`
}

function writeInsert({ columns, rows }: DefinitionTable, dialect: Dialect, name: string): string {
  const kinds = Object.values(columns)
  const types = { text: dialect.text, integer: 'integer', date: 'date' }
  const named = Object.entries(columns).map(
    ([column, kind]) => `${dialect.name(column)} ${types[kind]}`,
  )
  const cells = rows.map(
    (row) =>
      `  (${row.map((cell, at) => writeCell(dialect, cell, kinds[at] === 'date')).join(', ')})`,
  )
  return `create table ${dialect.name(name)} (${named.join(', ')});
insert into ${dialect.name(name)} values
${cells.join(',\n')};
`
}

function writeCell(dialect: Dialect, cell: string | number | null, isDate: boolean): string {
  if (cell === null) return 'null'
  if (typeof cell === 'number') return String(cell)
  return isDate ? `date ${dialect.literal(cell)}` : dialect.literal(cell)
}
