import type { Column, SubjectId } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import { type GroupValues, groupsOfStretch, newGroupValues } from './group-values.js'
import { readTableColumn, stretchOf, type WholeColumn } from './read-table.js'
import type { RowSource, Stretch } from './stretch.js'
import type { RowTable, TableColumn } from './table.js'
import { idsOfTable } from './table-ids.js'

/** The rows of a table; a column is read whole the first time that it is asked for. */
export function sourceOfTable(subject: SubjectId, table: RowTable, asOfDay: number): RowSource {
  const { length, columns: given } = table
  const columnOf = (name: string) => (Object.hasOwn(given, name) ? given[name] : undefined)
  return {
    ...sourceOfColumns(subject, { length, columnOf }, asOfDay),
    ...idsOfTable(subject, table),
  }
}

/** Rows whose columns are made when they are asked for, and that are each there once. */
export function sourceOfColumns(
  subject: SubjectId,
  {
    length,
    columnOf,
  }: {
    readonly length: number
    readonly columnOf: (name: string) => TableColumn | undefined
  },
  asOfDay: number,
): RowSource {
  const known: Readonly<Record<string, Column>> = subjects[subject]
  const whole = new Map<string, WholeColumn>()
  const groups = new Map<string, GroupValues>()
  const cut = new Set<string>()
  const wholeOf = (name: string): WholeColumn => {
    const before = whole.get(name)
    if (before !== undefined) return before
    const given = columnOf(name)
    const column =
      given === undefined
        ? nothing(known[name], length)
        : readWhole(given, known[name], length, asOfDay)
    if (column.cut) cut.add(name)
    whole.set(name, column)
    return column
  }
  const read = (name: string, from: number, until: number): Stretch =>
    stretchOf(wholeOf(name), from, until)
  return {
    length,
    has: (name) => columnOf(name) !== undefined,
    read,
    readGroups: (name, from, until) => {
      const values = groups.get(name) ?? newGroupValues()
      groups.set(name, values)
      return groupsOfStretch(read(name, from, until), values)
    },
    groupsOf: (name) => groups.get(name)?.list ?? [],
    cut,
    anyUnreadable: () => false,
    repeated: () => null,
    idsHash: () => null,
  }
}

function readWhole(
  given: TableColumn,
  column: Column | undefined,
  length: number,
  asOfDay: number,
): WholeColumn {
  if (column === undefined) {
    const { kind, values, validity, dictionary } = given
    return { kind, values, states: validity, dictionary: dictionary ?? [], cut: false }
  }
  return readTableColumn(
    given,
    column,
    length,
    column.planned === true ? Number.POSITIVE_INFINITY : asOfDay,
  )
}

/** A column that the table does not have: missing in every row. */
function nothing(column: Column | undefined, length: number): WholeColumn {
  return {
    kind: column?.kind ?? 'text',
    values: new Int32Array(length),
    states: new Uint8Array(length),
    dictionary: [],
    cut: false,
  }
}
