import { kindOf, misuse } from '../../misuse/misuse.js'
import type { SubjectId } from '../subjects/schema.js'
import { sourceOfObjects } from './object-source.js'
import type { RowSource } from './stretch.js'
import type { RowTable } from './table.js'
import { sourceOfTable } from './table-source.js'

/** Rows of a subject as columns, read as they are asked for; dates after `asOfDay` are not. */
export function sourceOf(subject: SubjectId, rows: unknown, asOfDay: number): RowSource {
  return isTable(rows)
    ? sourceOfTable(subject, rows, asOfDay)
    : sourceOfObjects(subject, rows, asOfDay)
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
