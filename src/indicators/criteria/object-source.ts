import { listArgument } from '../../misuse/arguments.js'
import { columnReaders } from '../subjects/column-readers.js'
import type { Column, SubjectId } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import {
  type GroupValues,
  groupsOfStretch,
  groupsOfValues,
  newGroupValues,
} from './group-values.js'
import { newTexts, readValues, type Texts } from './read-objects.js'
import { contentOfObject, type FlatRow, hashOfIds, idReaderOf, markRepeated } from './row-ids.js'
import type { RowSource, Stretch } from './stretch.js'

/** A column of row objects, with what is known of the stretch of rows that was read last. */
interface ObjectColumn {
  readonly get: (row: FlatRow) => unknown
  /** `null` for a column that the subject does not have. */
  readonly column: Column | null
  readonly texts: Texts
  readonly groups: GroupValues
  readonly given: unknown[]
  stretch: Stretch | null
}

/** Rows that are objects; what is none counts as a row without columns. */
export function sourceOfObjects(subject: SubjectId, rows: unknown, asOfDay: number): RowSource {
  const list = listArgument(rows as readonly unknown[], `rows.${subject}`)
  const anyUnreadable = !areRows(list)
  const own = (
    anyUnreadable ? Array.from(list, (row) => (isRow(row) ? row : noRow)) : list
  ) as readonly FlatRow[]
  const columns = new Map<string, ObjectColumn>()
  const cut = new Set<string>()
  const idOf = idReaderOf(subject)
  const idAt = (row: number) => idOf(own[row] as FlatRow)
  let first = 0
  let end = 0

  /** A row is gone through once for all the columns that were asked for before. */
  function load(name: string, from: number, until: number): ObjectColumn {
    if (from !== first || until !== end) {
      first = from
      end = until
      readRows(own, from, until, [...columns.values()])
    }
    const known = columns.get(name)
    if (known !== undefined) return known
    const column = newColumn(subject, name)
    columns.set(name, column)
    readRows(own, from, until, [column])
    return column
  }

  function read(name: string, from: number, until: number): Stretch {
    const loaded = load(name, from, until)
    const { kind, planned } = loaded.column as Column
    const lastDay = planned === true ? Number.POSITIVE_INFINITY : asOfDay
    loaded.stretch ??= readValues(loaded.given, until - from, { kind, lastDay }, loaded.texts, () =>
      cut.add(name),
    )
    return loaded.stretch
  }

  return {
    length: own.length,
    has: (name) => own.some((row) => Object.hasOwn(row, name)),
    read,
    readGroups: (name, from, until) => {
      const { column, given, groups } = load(name, from, until)
      return column === null
        ? groupsOfValues(given, until - from, groups)
        : groupsOfStretch(read(name, from, until), groups)
    },
    groupsOf: (name) => columns.get(name)?.groups.list ?? [],
    cut,
    anyUnreadable,
    repeated: markRepeated(own.length, idAt, (row) => contentOfObject(own[row] as FlatRow)),
    idsHash: () => hashOfIds(own.length, idAt),
  }
}

const noRow: FlatRow = {}

/** A loop, since `every` passes over the holes of a sparse list. */
function areRows(rows: readonly unknown[]): boolean {
  for (let at = 0; at < rows.length; at += 1) if (!isRow(rows[at])) return false
  return true
}

function isRow(row: unknown): row is FlatRow {
  return typeof row === 'object' && row !== null
}

function newColumn(subject: SubjectId, name: string): ObjectColumn {
  const known: Readonly<Record<string, Column>> = subjects[subject]
  const readers = columnReaders[subject] as Readonly<Record<string, (row: never) => unknown>>
  const column = Object.hasOwn(known, name) ? (known[name] as Column) : null
  return {
    get: (column === null ? (row) => row[name] : readers[name]) as ObjectColumn['get'],
    column,
    texts: newTexts(column),
    groups: newGroupValues(),
    given: [],
    stretch: null,
  }
}

function readRows(
  rows: readonly FlatRow[],
  from: number,
  until: number,
  columns: readonly ObjectColumn[],
): void {
  for (const column of columns) column.stretch = null
  for (let at = from; at < until; at += 1) {
    const row = rows[at] as FlatRow
    for (let which = 0; which < columns.length; which += 1) {
      const { given, get } = columns[which] as ObjectColumn
      given[at - from] = get(row)
    }
  }
}
