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
import { repeatedIds } from './repeated-ids.js'
import { contentOfObject, type FlatRow, hashOfIds, idReaderOf } from './row-ids.js'
import type { RowSource, Stretch } from './stretch.js'

/** A column of row objects, with what is known of the stretch of rows that was read last. */
interface ObjectColumn {
  readonly get: (row: FlatRow) => unknown
  /** `null` for a column that the subject does not have. */
  readonly column: Column | null
  readonly texts: Texts
  readonly groups: GroupValues
  readonly values: unknown[]
  stretch: Stretch | null
}

/** Rows that are objects; what is none counts as a row without columns. */
export function sourceOfObjects(subject: SubjectId, rows: unknown, asOfDay: number): RowSource {
  const given = listArgument(rows as readonly unknown[], `rows.${subject}`)
  const columns = new Map<string, ObjectColumn>()
  const cut = new Set<string>()
  const readId = idReaderOf(subject)
  const rowAt = (row: number) => (isRow(given[row]) ? given[row] : noRow)
  const idAt = (row: number) => readId(rowAt(row))
  const ids = repeatedIds(given.length, idAt, (row) => contentOfObject(rowAt(row)))
  const idColumn = { get: readId, values: [] as unknown[] }
  let idsRead = 0
  let first = 0
  let end = 0
  let anyUnreadable = false

  /** A row is gone through once for its id and all the columns that were asked for before. */
  function load(name: string, from: number, until: number): ObjectColumn {
    if (from !== first || until !== end) {
      first = from
      end = until
      const known = [...columns.values()]
      for (const column of known) column.stretch = null
      if (from === idsRead) {
        readRows([idColumn, ...known])
        ids.see(idColumn.values, until - from)
        idsRead = until
      } else readRows(known)
    }
    const known = columns.get(name)
    if (known !== undefined) return known
    const column = newColumn(subject, name)
    columns.set(name, column)
    readRows([column])
    return column
  }

  function readRows(asked: readonly Pick<ObjectColumn, 'get' | 'values'>[]): void {
    for (let at = first; at < end; at += 1) {
      const row = given[at]
      if (!isRow(row)) anyUnreadable = true
      for (let which = 0; which < asked.length; which += 1) {
        const { get, values } = asked[which] as ObjectColumn
        values[at - first] = get(isRow(row) ? row : noRow)
      }
    }
  }

  function read(name: string, from: number, until: number): Stretch {
    const loaded = load(name, from, until)
    const { kind, planned } = loaded.column as Column
    const lastDay = planned === true ? Number.POSITIVE_INFINITY : asOfDay
    const onCut = () => cut.add(name)
    loaded.stretch ??= readValues(
      loaded.values,
      until - from,
      { kind, lastDay },
      loaded.texts,
      onCut,
    )
    return loaded.stretch
  }

  return {
    length: given.length,
    has: (name) => given.some((row) => isRow(row) && Object.hasOwn(row, name)),
    read,
    readGroups: (name, from, until) => {
      const { column, values, groups } = load(name, from, until)
      return column === null
        ? groupsOfValues(values, until - from, groups)
        : groupsOfStretch(read(name, from, until), groups)
    },
    groupsOf: (name) => columns.get(name)?.groups.list ?? [],
    cut,
    anyUnreadable: () => anyUnreadable,
    repeated: ids.mark,
    idsHash: () => hashOfIds(given.length, idAt),
  }
}

const noRow: FlatRow = {}

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
    values: [],
    stretch: null,
  }
}
