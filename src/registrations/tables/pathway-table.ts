import { misuse } from '../../misuse/misuse.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import { type AssembledColumns, assembleColumns } from '../assemble-columns.js'
import type { AssembleOptions } from '../assemble-pathways.js'
import {
  dateColumn,
  gathered,
  once,
  type Table,
  type TableColumn,
  textColumn,
  validityOf,
} from '../columns/table-column.js'
import { makePathway } from '../make-pathway.js'
import { editionIds, type PathwayColumns } from '../pathway-columns.js'
import type { Assembly, Pathway } from '../schema.js'
import { insideOf, pathwaysInside, registrationsInside } from './inside.js'
import type { RegistrationTable } from './registration-table.js'

/** Assembled pathways as a table: id, patient, unit, type, edition, start and end. */
export interface PathwayTable extends Table<'assembled-pathway'> {
  /** A fingerprint of the definitions that they were made with. */
  readonly fingerprint: string
}

/** What `assembleTable` answers: what `assemblePathways` does, its pathways as a table. */
export interface TableAssembly extends Omit<Assembly, 'pathways'> {
  /** The pathways, by patient, unit, type and start. */
  readonly pathways: PathwayTable
}

/**
 * Assembles registrations that are columns into pathways that are columns: what `assemblePathways`
 * does, without an object a row or a pathway.
 *
 * @throws what `assemblePathways` throws; `invalid-argument` where `registrations` are neither a table
 * of `registrationTable` nor a reading of a file.
 *
 * @example
 * ```ts
 * import { assembleTable, pathwayAt, registrationTable } from 'pasientforlop/table'
 *
 * const { pathways } = assembleTable(
 *   registrationTable({
 *     patient: ['p1', 'p1'],
 *     unit: ['983974724', '983974724'],
 *     date: ['2020-01-02', '2020-01-20'],
 *     code: ['D01A', 'D01M'],
 *   }),
 * )
 * pathways.columns.start?.at(0) // => '2020-01-02'
 * pathwayAt(pathways, 0)?.events.map(({ event }) => event) // => ['A', 'M']
 * ```
 */
export function assembleTable(
  registrations: RegistrationTable,
  options: AssembleOptions = {},
): TableAssembly {
  const read = insideOf(
    registrationsInside,
    registrations,
    'registrations',
    'a table of registrationTable, or a reading of a file',
  )
  return tableOfAssembled(assembleColumns(read, options))
}

/** An assembly of columns with its pathways as a table. */
export function tableOfAssembled(assembled: AssembledColumns): TableAssembly {
  const { pathways, findings, setAside, fingerprint, definitions } = assembled
  return {
    pathways: tableOfPathways(pathways, definitions, fingerprint),
    findings,
    setAside,
    fingerprint,
  }
}

/** Pathways that are columns as a table. */
export function tableOfPathways(
  pathways: PathwayColumns,
  definitions: readonly PathwayDefinition[],
  fingerprint: string,
): PathwayTable {
  const { length } = pathways
  const table: PathwayTable = {
    kind: 'assembled-pathway',
    length,
    columns: {
      pathway: idColumn(pathways, null),
      patient: textColumn(length, pathways.patientOf, null, pathways.patients),
      unit: textColumn(length, pathways.unitOf, null, pathways.units),
      type: textColumn(length, () => new Int32Array(pathways.typeOf), null, pathways.types),
      edition: textColumn(length, () => new Int32Array(pathways.editionOf), null, editionIds),
      start: dateColumn(length, pathways.starts, () => validityOf(pathways.starts)),
      end: dateColumn(length, pathways.ends, () => validityOf(pathways.ends)),
    },
    fingerprint,
  }
  pathwaysInside.set(table, { pathways, definitions })
  return table
}

/** What is the same in all rows of a pathway: its unit, type or edition, for rows that are of it. */
export function columnOfPathways(
  pathways: PathwayColumns,
  name: 'unit' | 'type' | 'edition',
  of: Int32Array,
): TableColumn<string> {
  const texts = { unit: pathways.units, type: pathways.types, edition: editionIds }[name]
  return textColumn(of.length, () => gathered(pathways[`${name}Of`], of), null, texts)
}

/** The ids of pathways, or of those that rows are of; the texts are made when someone asks. */
export function idColumn(pathways: PathwayColumns, of: Int32Array | null): TableColumn<string> {
  const ids = once(() => Array.from({ length: pathways.length }, (_, at) => pathways.idOf(at)))
  const values = once(of ?? (() => new Int32Array(pathways.length).map((_, at) => at)))
  const length = of?.length ?? pathways.length
  const at = (index: number) =>
    isPlace(index, length) ? pathways.idOf(of === null ? index : (of[index] as number)) : null
  return {
    kind: 'text',
    length,
    at,
    get: at,
    get values() {
      return values()
    },
    validity: null,
    get dictionary() {
      return ids()
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield at(index)
    },
  }
}

/**
 * One pathway of a table as an object, by its place; `null` where there is none.
 *
 * @throws `invalid-argument` where `table` is none that `assembleTable` has made.
 *
 * @example
 * ```ts
 * import { assembleTable, pathwayAt, registrationTable } from 'pasientforlop/table'
 *
 * const row = { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A' }
 * const { pathways } = assembleTable(registrationTable([row]))
 * pathwayAt(pathways, 0)?.start // => '2020-01-02'
 * pathwayAt(pathways, 1) // => null
 * ```
 */
export function pathwayAt(table: PathwayTable, index: number): Pathway | null {
  const { pathways } = insideOf(pathwaysInside, table, 'table', 'the pathways of assembleTable')
  return isPlace(index, pathways.length) ? makePathway(pathways, index) : null
}

function isPlace(index: number, length: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < length
}

/** Refuses definitions that a table was not made with. */
export function sameDefinitions(fingerprint: string, given: string): void {
  if (fingerprint === given) return
  throw misuse(
    'mixed-definitions',
    'definitions: the table was assembled with others; assemble it with these, or leave them out',
  )
}
