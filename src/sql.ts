export type { Dialect, DialectId } from './sql/dialects/dialect.js'
export { dialects } from './sql/dialects/dialects.js'
export { sqlFor, type SqlOptions, type SqlStatement } from './sql/sql-for.js'
