import { listArgument } from '../../misuse/arguments.js'
import { kindOf, misuse } from '../../misuse/misuse.js'
import type { Column, SubjectId } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import {
  type GroupValues,
  groupsOfObjects,
  groupsOfStretch,
  newGroupValues,
} from './group-values.js'
import { type FlatRow, newTexts, readObjects, type Texts } from './read-objects.js'
import { contentOfObject, hashOfIds, idColumns, idOfObject, markRepeated } from './row-ids.js'
import type { RowSource, Stretch } from './stretch.js'
import type { RowTable } from './table.js'
import { sourceOfTable } from './table-source.js'

/** Rows of a subject as columns, read as they are asked for; dates after `asOfDay` are not. */
export function sourceOf(subject: SubjectId, rows: unknown, asOfDay: number): RowSource {
  if (isTable(rows)) return sourceOfTable(subject, rows, asOfDay)
  return sourceOfObjects(
    subject,
    listArgument(rows as readonly unknown[], `rows.${subject}`),
    asOfDay,
  )
}

function isTable(rows: unknown): rows is RowTable {
  if (typeof rows !== 'object' || rows === null || Array.isArray(rows)) return false
  const { length, columns } = rows as { length?: unknown; columns?: unknown }
  if (Number.isInteger(length) && typeof columns === 'object' && columns !== null) return true
  throw misuse(
    'invalid-argument',
    `rows must be lists or tables, got a value of kind ${kindOf(rows)}`,
  )
}

const noRow: FlatRow = {}

function sourceOfObjects(
  subject: SubjectId,
  given: readonly unknown[],
  asOfDay: number,
): RowSource {
  const columns: Readonly<Record<string, Column>> = subjects[subject]
  const anyUnreadable = !areRows(given)
  const rows = (
    anyUnreadable ? Array.from(given, (row) => (isRow(row) ? row : noRow)) : given
  ) as readonly FlatRow[]
  const texts = new Map<string, Texts>()
  const groups = new Map<string, GroupValues>()
  const cut = new Set<string>()
  const idAt = (row: number) => idOfObject(rows[row] as FlatRow, idColumns[subject])
  const read = (name: string, from: number, until: number): Stretch => {
    const column = columns[name] as Column
    let known = texts.get(name)
    if (known === undefined) {
      known = newTexts(column)
      texts.set(name, known)
    }
    const lastDay = column.planned === true ? Number.POSITIVE_INFINITY : asOfDay
    return readObjects(rows, name, column, { from, until, lastDay }, known, () => cut.add(name))
  }
  return {
    length: rows.length,
    has: (name) => rows.some((row) => Object.hasOwn(row, name)),
    read,
    readGroups: (name, from, until) => {
      const known = groupsFor(groups, name)
      return Object.hasOwn(columns, name)
        ? groupsOfStretch(read(name, from, until), known)
        : groupsOfObjects(rows, name, { from, until }, known)
    },
    groupsOf: (name) => groupsFor(groups, name).list,
    cut,
    anyUnreadable,
    repeated: markRepeated(rows.length, idAt, (row) => contentOfObject(rows[row] as FlatRow)),
    idsHash: () => hashOfIds(rows.length, idAt),
  }
}

/** A loop, since `every` passes over the holes of a sparse list. */
function areRows(rows: readonly unknown[]): boolean {
  for (let at = 0; at < rows.length; at += 1) if (!isRow(rows[at])) return false
  return true
}

function isRow(row: unknown): row is FlatRow {
  return typeof row === 'object' && row !== null
}

export function groupsFor(groups: Map<string, GroupValues>, name: string): GroupValues {
  const known = groups.get(name) ?? newGroupValues()
  groups.set(name, known)
  return known
}
