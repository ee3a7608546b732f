import type { Dialect } from './dialects/dialect.js'

/** A value of a table that SQL writes out. */
export type Cell = string | number | null

/** A column of such a table. */
export interface ValueColumn {
  readonly name: string
  readonly kind: 'text' | 'integer'
}

/** A query that gives a table written out; without rows, one that gives none. */
export function queryOfValues(
  dialect: Dialect,
  columns: readonly ValueColumn[],
  rows: readonly (readonly Cell[])[],
): string {
  const names = columns.map(({ name }) => name).join(', ')
  const types = columns.map(({ kind }) => (kind === 'text' ? dialect.text : 'integer'))
  if (rows.length === 0) {
    return `select ${columns.map(({ name }, at) => `cast(null as ${types[at]}) as ${name}`).join(', ')}
where 1 = 0`
  }
  const lines = rows.map((row) => `  (${row.map((cell) => cellOf(dialect, cell)).join(', ')})`)
  // Cast, since a column without a value would have no type.
  return `select ${columns.map(({ name }, at) => `cast(${name} as ${types[at]}) as ${name}`).join(', ')}
from (values
${lines.join(',\n')}
) as written (${names})`
}

function cellOf(dialect: Dialect, cell: Cell): string {
  if (cell === null) return 'null'
  return typeof cell === 'number' ? String(cell) : dialect.literal(cell)
}
