import type { Column, SubjectId } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import { type GroupValues, groupsOfStretch, newGroupValues } from './group-values.js'
import { readTableColumn, stretchOf, type WholeColumn } from './read-table.js'
import { repeatedIds } from './repeated-ids.js'
import { hashOfIds, idColumns } from './row-ids.js'
import { type RowSource, type Stretch, usable } from './stretch.js'
import type { RowTable, TableColumn } from './table.js'

/** The rows of a table; a column is read whole the first time that it is asked for. */
export function sourceOfTable(subject: SubjectId, table: RowTable, asOfDay: number): RowSource {
  const known: Readonly<Record<string, Column>> = subjects[subject]
  const { length, columns: given } = table
  const whole = new Map<string, WholeColumn>()
  const groups = new Map<string, GroupValues>()
  const cut = new Set<string>()
  const has = (name: string) => Object.hasOwn(given, name)
  const columnOf = (name: string): WholeColumn => {
    let column = whole.get(name)
    if (column === undefined) {
      column = has(name)
        ? readWhole(given[name] as TableColumn, known[name], length, asOfDay)
        : nothing(known[name], length)
      if (column.cut) cut.add(name)
      whole.set(name, column)
    }
    return column
  }
  const read = (name: string, from: number, until: number): Stretch =>
    stretchOf(columnOf(name), from, until)
  const idAt = idReader(table, subject)
  let repeated: { readonly marks: Uint8Array | null } | undefined
  return {
    length,
    has,
    read,
    readGroups: (name, from, until) => {
      const values = groups.get(name) ?? newGroupValues()
      groups.set(name, values)
      return groupsOfStretch(read(name, from, until), values)
    },
    groupsOf: (name) => groups.get(name)?.list ?? [],
    cut,
    anyUnreadable: () => false,
    repeated: () => {
      repeated ??= { marks: markRepeatedIn(table, subject, idAt) }
      return repeated.marks
    },
    idsHash: () => hashOfIds(length, idAt),
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

/** Ids of one text column are compared by their places: a dictionary has each text once. */
function markRepeatedIn(
  { length, columns }: RowTable,
  subject: SubjectId,
  idAt: (row: number) => unknown,
): Uint8Array | null {
  const names: readonly string[] = idColumns[subject]
  const [only] = names
  const ids = names.length === 1 && only !== undefined ? columns[only] : undefined
  if (ids?.kind === 'text' && !anyTwice(ids)) return null
  const contentAt = (row: number) =>
    JSON.stringify(
      Object.keys(columns)
        .sort()
        .map((name) => [name, valueAt(columns[name] as TableColumn, row)])
        .filter(([, value]) => value !== undefined),
    )
  return repeatedIds(length, idAt, contentAt).mark()
}

function anyTwice({ values, validity, dictionary }: TableColumn): boolean {
  const seen = new Uint8Array(dictionary?.length ?? 0)
  for (let row = 0; row < values.length; row += 1) {
    if (validity !== null && validity[row] !== usable) continue
    const place = values[row] as number
    if (seen[place] === 1) return true
    seen[place] = 1
  }
  return false
}

function idReader({ columns }: RowTable, subject: SubjectId): (row: number) => unknown {
  const parts = idColumns[subject].map((name) => columns[name])
  return (row) => {
    const id = parts.map((column) => (column === undefined ? undefined : valueAt(column, row)))
    if (id.includes(undefined)) return undefined
    return id.length === 1 ? id[0] : JSON.stringify(id.map(String))
  }
}

function valueAt({ values, validity, dictionary }: TableColumn, row: number): unknown {
  if (validity !== null && validity[row] !== usable) return undefined
  return dictionary === null ? values[row] : dictionary[values[row] as number]
}
