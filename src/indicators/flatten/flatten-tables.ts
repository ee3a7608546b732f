import { clocksOf, type MeasureTableOptions } from '../../forlopstid/tables/measure-table.js'
import { columnsFrom, type Table } from '../../registrations/columns/table-column.js'
import { insideOf, pathwaysInside } from '../../registrations/tables/inside.js'
import type { PathwayTable } from '../../registrations/tables/pathway-table.js'
import { flatPathways } from './flat-pathways.js'
import { forlopstidColumns } from './forlopstid-columns.js'
import { pathwayColumns } from './pathway-columns.js'

/** Flat rows as a table, for `evaluateIndicators` as rows are. */
export interface FlatTable<Kind extends 'pathway' | 'forlopstid'> extends Table<Kind> {
  /** A fingerprint of the definitions that they were measured by. */
  readonly fingerprint: string
}

/**
 * Makes the flat rows of the subject `pathway` as a table: what `flattenPathways` does, a column for
 * each of `subjects.pathway`.
 *
 * @throws what `measureTable` throws.
 *
 * @example
 * ```ts
 * import { assembleTable, flattenPathwayTable, registrationTable } from 'pasientforlop/table'
 *
 * const row = { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A' }
 * const { pathways } = assembleTable(registrationTable([row]))
 * const flat = flattenPathwayTable(pathways, { asOf: '2020-02-01' })
 * flat.columns.counted?.at(0) // => true
 * flat.columns.referralToAttendanceState?.at(0) // => 'running'
 * ```
 */
export function flattenPathwayTable(
  table: PathwayTable,
  options: MeasureTableOptions,
): FlatTable<'pathway'> {
  const clocks = clocksOf(table, options)
  const { definitions } = insideOf(pathwaysInside, table, 'pathways', 'a table')
  const flat = flatPathways(clocks, definitions)
  return {
    kind: 'pathway',
    length: flat.length,
    columns: columnsFrom(pathwayColumns, flat),
    fingerprint: table.fingerprint,
  }
}

/**
 * Makes the flat rows of the subject `forlopstid` as a table: what `flattenForlopstider` does, a
 * column for each of `subjects.forlopstid`.
 *
 * @throws what `measureTable` throws.
 *
 * @example
 * ```ts
 * import { assembleTable, flattenForlopstidTable, registrationTable } from 'pasientforlop/table'
 *
 * const row = { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A' }
 * const { pathways } = assembleTable(registrationTable([row]))
 * const flat = flattenForlopstidTable(pathways, { asOf: '2020-02-01' })
 * flat.columns.unit?.at(0) // => '983974724'
 * flat.columns.days?.at(0) // => null
 * ```
 */
export function flattenForlopstidTable(
  table: PathwayTable,
  options: MeasureTableOptions,
): FlatTable<'forlopstid'> {
  const clocks = clocksOf(table, options)
  return {
    kind: 'forlopstid',
    length: clocks.length,
    columns: columnsFrom(forlopstidColumns, clocks),
    fingerprint: table.fingerprint,
  }
}
