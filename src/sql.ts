export type { Dialect, DialectId } from './sql/dialects/dialect.js'
export { dialects } from './sql/dialects/dialects.js'
export type { SqlOptions } from './sql/options.js'
export { type Sql, type SqlStatement, sqlFor } from './sql/sql-for.js'
