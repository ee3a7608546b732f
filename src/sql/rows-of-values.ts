import type { Dialect } from './dialects/dialect.js'

/** A value of a table that SQL writes out. */
export type Cell = string | number | null

/** A query that gives a table written out, by its columns and what they hold; without rows, one that gives none. */
export function queryOfValues(
  dialect: Dialect,
  columns: Readonly<Record<string, 'text' | 'integer'>>,
  rows: readonly (readonly Cell[])[],
): string {
  const types = { text: dialect.text, integer: 'integer' }
  const named = Object.entries(columns).map(([name, kind]) => [name, types[kind]] as const)
  const names = named.map(([name]) => name).join(', ')
  if (rows.length === 0) {
    return `select ${named.map(([name, type]) => `cast(null as ${type}) as ${name}`).join(', ')}
where 1 = 0`
  }
  const lines = rows.map((row) => `  (${row.map((cell) => cellOf(dialect, cell)).join(', ')})`)
  // Cast, since a column without a value would have no type.
  return `select ${named.map(([name, type]) => `cast(${name} as ${type}) as ${name}`).join(', ')}
from (values
${lines.join(',\n')}
) as written (${names})`
}

function cellOf(dialect: Dialect, cell: Cell): string {
  if (cell === null) return 'null'
  return typeof cell === 'number' ? String(cell) : dialect.literal(cell)
}
