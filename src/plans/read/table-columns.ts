import { textArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { TableCells } from './table-text.js'

/** The words that headers use, in bokmål and nynorsk, by what the column holds. */
export type HeaderWords = Readonly<Record<string, readonly string[]>>

/** A table whose columns are known by what they hold. */
export interface KnownTable {
  /** The value of a column in a row; empty where there is none. */
  readonly cell: (row: number, column: string) => string
  readonly length: number
  /** The headers of columns that nothing is known of, with their places. */
  readonly others: readonly (readonly [header: string, at: number])[]
  readonly other: (row: number, at: number) => string
}

/**
 * Finds the columns of a table by the names that the mapping gives, else by the words that headers
 * use. A name that no header has can match nothing, and is misuse.
 */
export function knownColumns(
  [header = [], ...rows]: TableCells,
  columns: Readonly<Record<string, string | null | undefined>>,
  words: HeaderWords,
  required: readonly string[],
): KnownTable {
  const headers = header.map(plainHeader)
  const places = new Map<string, number>()
  for (const [column, name] of Object.entries(columns)) {
    if (name === undefined || name === null || name === '') continue
    const at = headers.indexOf(plainHeader(textArgument(name, `columns.${column}`)))
    if (!Object.hasOwn(words, column) || at < 0) {
      throw misuse(
        'unknown-column',
        `columns.${column} is no column of the table; it can name ${Object.keys(words).join(', ')}`,
      )
    }
    places.set(column, at)
  }
  for (const [column, known] of Object.entries(words)) {
    if (places.has(column)) continue
    const at = headers.findIndex(
      (name, place) => known.includes(name) && ![...places.values()].includes(place),
    )
    if (at >= 0) places.set(column, at)
  }
  for (const column of required) {
    if (!places.has(column)) {
      throw misuse(
        'unknown-column',
        `the table has no column for ${column}; say which it is with columns.${column}`,
      )
    }
  }
  const used = new Set(places.values())
  return {
    cell: (row, column) => {
      const at = places.get(column)
      return at === undefined ? '' : (rows[row]?.[at] ?? '')
    },
    length: rows.length,
    others: header.flatMap((name, at) => (used.has(at) ? [] : [[name, at] as const])),
    other: (row, at) => rows[row]?.[at] ?? '',
  }
}

function plainHeader(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s:*.]+/g, ' ')
    .trim()
}
