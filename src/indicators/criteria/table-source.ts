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
  const { length, columns: given } = table
  const columnOf = (name: string) => (Object.hasOwn(given, name) ? given[name] : undefined)
  const idAt = idReader(table, subject)
  let repeated: { readonly marks: Uint8Array | null } | undefined
  return {
    ...sourceOfColumns(subject, { length, columnOf }, asOfDay),
    repeated: () => {
      repeated ??= { marks: markRepeatedIn(table, subject, idAt) }
      return repeated.marks
    },
    idsHash: () => hashOfIds(length, idAt),
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

/** Ids are compared by their places: a dictionary has each text once. */
function markRepeatedIn(
  { length, columns }: RowTable,
  subject: SubjectId,
  idAt: (row: number) => unknown,
): Uint8Array | null {
  const ids = idColumns[subject].map((name) => columns[name])
  if (ids.includes(undefined) || !anyTwice(ids as readonly TableColumn[], length)) return null
  const contentAt = (row: number) =>
    JSON.stringify(
      Object.keys(columns)
        .sort()
        .map((name) => [name, valueAt(columns[name] as TableColumn, row)])
        .filter(([, value]) => value !== undefined),
    )
  return repeatedIds(length, idAt, contentAt).mark()
}

/** Whether any two rows have the same values, as one number a row; as good as yes where none holds them. */
function anyTwice(parts: readonly TableColumn[], length: number): boolean {
  const ids = new Float64Array(length)
  let base = 1
  for (const { values, validity } of parts) {
    const [least, most] = spanOf(values)
    const span = most - least + 1
    if (base * span > 2 ** 52) return true
    for (let row = 0; row < length; row += 1) {
      // What has no id is none of them: not a number stays that.
      const isThere = validity === null || validity[row] === usable
      ids[row] = isThere
        ? (ids[row] as number) * span + (values[row] as number) - least
        : Number.NaN
    }
    base *= span
  }
  ids.sort()
  for (let at = 1; at < length; at += 1) if (ids[at] === ids[at - 1]) return true
  return false
}

function spanOf(values: Int32Array): readonly [number, number] {
  let least = 0
  let most = 0
  for (let row = 0; row < values.length; row += 1) {
    least = Math.min(least, values[row] as number)
    most = Math.max(most, values[row] as number)
  }
  return [least, most]
}

function idReader({ columns }: RowTable, subject: SubjectId): (row: number) => unknown {
  const parts = idColumns[subject].map((name) => columns[name])
  if (parts.includes(undefined)) return () => undefined
  const [first, ...others] = parts as [TableColumn, ...TableColumn[]]
  if (others.length === 0) return (row) => valueAt(first, row)
  const texts = [first, ...others].map(quotedReader)
  return (row) => {
    let id = ''
    for (const textAt of texts) {
      const text = textAt(row)
      if (text === undefined) return undefined
      id += id === '' ? text : `,${text}`
    }
    return `[${id}]`
  }
}

/** The values of a column as texts of JSON, each written once. */
function quotedReader(column: TableColumn): (row: number) => string | undefined {
  const known = new Map<number, string>()
  return (row) => {
    const value = valueAt(column, row)
    if (value === undefined) return undefined
    const place = column.values[row] as number
    const text = known.get(place) ?? JSON.stringify(String(value))
    known.set(place, text)
    return text
  }
}

function valueAt({ values, validity, dictionary }: TableColumn, row: number): unknown {
  if (validity !== null && validity[row] !== usable) return undefined
  return dictionary === null ? values[row] : dictionary[values[row] as number]
}
