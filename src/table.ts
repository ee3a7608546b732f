/** Columns: registrations, pathways, clocks and flat rows as tables, without an object a row. */

export {
  type ForlopstidTable,
  forlopstidAt,
  type MeasureTableOptions,
  measureTable,
} from './forlopstid/tables/measure-table.js'
export {
  type FlatTable,
  flattenForlopstidTable,
  flattenPathwayTable,
} from './indicators/flatten/flatten-tables.js'
export type { Table, TableColumn, TableColumnKind } from './registrations/columns/table-column.js'
export type { ColumnSource } from './registrations/tables/column-source.js'
export {
  assembleTable,
  type PathwayTable,
  pathwayAt,
  type TableAssembly,
} from './registrations/tables/pathway-table.js'
export {
  type RegistrationSource,
  type RegistrationTable,
  registrationTable,
} from './registrations/tables/registration-table.js'
