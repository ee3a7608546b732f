export type { DateColumnType } from './sql/day-columns.js'
export type {
  DefinitionKind,
  DefinitionTable,
  DefinitionTables,
} from './sql/definition-table.js'
export {
  type DefinitionTablesOptions,
  definitionTables,
} from './sql/definition-tables.js'
export type { Dialect, DialectId } from './sql/dialects/dialect.js'
export { dialects } from './sql/dialects/dialects.js'
export type { MappedSource, SqlOptions } from './sql/options.js'
export { type CellRow, type ReadAggregatesOptions, readAggregates } from './sql/read-aggregates.js'
export type { SqlSource } from './sql/source.js'
export { type Sql, type SqlStatement, sqlFor } from './sql/sql-for.js'
export type { SourceSubject } from './sql/steps/subject-step.js'
export { type WriteTableOptions, writeTable } from './sql/write-table.js'
