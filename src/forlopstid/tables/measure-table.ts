import { dayArgument } from '../../calendar/day-argument.js'
import type { IsoDate } from '../../calendar/schema.js'
import { objectArgument, optionsArgument, type RecordOrList } from '../../misuse/arguments.js'
import { definitionsArgument } from '../../pathways/definitions-argument.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import { columnsFrom, type Table } from '../../registrations/columns/table-column.js'
import { fingerprintOf } from '../../registrations/fingerprint.js'
import {
  insideOf,
  type Kept,
  keptInside,
  pathwaysInside,
} from '../../registrations/tables/inside.js'
import { type PathwayTable, sameDefinitions } from '../../registrations/tables/pathway-table.js'
import type { ClockColumns } from '../clock-columns.js'
import { makeForlopstid } from '../make-forlopstid.js'
import { measureColumns } from '../measure-columns.js'
import type { Forlopstid } from '../schema.js'
import { clockColumns } from './clock-table-columns.js'

/** What the clocks of a table are read against. */
export interface MeasureTableOptions {
  /** The date that running clocks are read on, `YYYY-MM-DD`; what is later has not happened. */
  readonly asOf: IsoDate
  /** The definitions that the table was assembled with; no others are taken. */
  readonly definitions?: RecordOrList<PathwayDefinition> | undefined
}

/** Clocks as a table, a column for each field of `Forlopstid`; the limit by its days. */
export interface ForlopstidTable extends Table<'clock'> {
  /** A fingerprint of the definitions that they were measured by. */
  readonly fingerprint: string
}

/** What tables of clocks are made of. */
export const clocksInside: Kept<ClockColumns> = /* @__PURE__ */ keptInside('clocks')

/**
 * Measures the forløpstider of pathways that are columns: what `measureForlopstider` does, as a
 * table.
 *
 * @throws what `measureForlopstider` throws; `mixed-definitions` where `definitions` are others than
 * the table was assembled with; `invalid-argument` where `pathways` are no table of `assembleTable`.
 *
 * @example
 * ```ts
 * import { assembleTable, measureTable, registrationTable } from 'pasientforlop/table'
 *
 * const { pathways } = assembleTable(
 *   registrationTable({
 *     patient: ['p1', 'p1'],
 *     unit: ['983974724', '983974724'],
 *     date: ['2020-01-02', '2020-01-20'],
 *     code: ['D01A', 'D01M'],
 *     careLevel: ['outpatient', 'outpatient'],
 *   }),
 * )
 * const clocks = measureTable(pathways, { asOf: '2020-02-01' })
 * Array.from(clocks.columns.interval ?? []) // => ['referral-to-attendance', 'assessment']
 * Array.from(clocks.columns.due ?? []) // => [null, '2020-02-10']
 * ```
 */
export function measureTable(
  pathways: PathwayTable,
  options: MeasureTableOptions,
): ForlopstidTable {
  const clocks = clocksOf(pathways, options)
  const table: ForlopstidTable = {
    kind: 'clock',
    length: clocks.length,
    columns: columnsFrom(clockColumns, clocks),
    fingerprint: pathways.fingerprint,
  }
  clocksInside.set(table, clocks)
  return table
}

/**
 * The clocks of a table that were measured last, kept as long as the table: who takes clocks and flat
 * rows of one day measures once.
 */
const measuredLast = /* @__PURE__ */ new WeakMap<PathwayTable, ClockColumns>()

/** The clocks of a table of pathways, by the definitions that it was assembled with. */
export function clocksOf(table: PathwayTable, options: MeasureTableOptions): ClockColumns {
  const what = 'the pathways of assembleTable'
  const { pathways, definitions } = insideOf(pathwaysInside, table, 'pathways', what)
  objectArgument(options, 'options', 'an object with asOf')
  const { asOf, definitions: given } = optionsArgument(options, ['asOf', 'definitions'])
  const asOfDay = dayArgument(asOf, 'asOf')
  if (given !== undefined) {
    sameDefinitions(table.fingerprint, fingerprintOf(definitionsArgument(given)))
  }
  const before = measuredLast.get(table)
  if (before !== undefined && before.asOfDay === asOfDay) return before
  const clocks = measureColumns(pathways, definitions, asOfDay)
  measuredLast.set(table, clocks)
  return clocks
}

/**
 * One clock of a table as an object, by its place; `null` where there is none.
 *
 * @throws `invalid-argument` where `table` is none that `measureTable` has made.
 *
 * @example
 * ```ts
 * import { assembleTable, forlopstidAt, measureTable, registrationTable } from 'pasientforlop/table'
 *
 * const row = { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A' }
 * const { pathways } = assembleTable(registrationTable([row]))
 * const clocks = measureTable(pathways, { asOf: '2020-02-01' })
 * forlopstidAt(clocks, 0)?.days // => 30
 * ```
 */
export function forlopstidAt(table: ForlopstidTable, index: number): Forlopstid | null {
  const clocks = insideOf(clocksInside, table, 'table', 'the clocks of measureTable')
  return Number.isInteger(index) && index >= 0 && index < clocks.length
    ? makeForlopstid(clocks, index)
    : null
}
