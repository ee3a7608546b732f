import type { SubjectId } from '../subjects/schema.js'
import { repeatedIds } from './repeated-ids.js'
import { hashOfIds, idColumns } from './row-ids.js'
import { type RowSource, usable } from './stretch.js'
import type { RowTable, TableColumn } from './table.js'

/** What a source says of the ids of a table. */
export function idsOfTable(
  subject: SubjectId,
  table: RowTable,
): Pick<RowSource, 'repeated' | 'idsHash'> {
  const idAt = idReader(table, subject)
  const found = foundOf(subject, table)
  return {
    repeated: () => {
      found.repeated ??= { marks: markRepeatedIn(table, subject, idAt) }
      return found.repeated.marks
    },
    idsHash: () => {
      found.hash ??= { text: hashOfIds(table.length, idAt) }
      return found.hash.text
    },
  }
}

/** What was found out about the ids of a table. */
interface Found {
  repeated?: { readonly marks: Uint8Array | null }
  hash?: { readonly text: string | null }
}

/**
 * Kept of tables that the library has made, whose columns stay as they are: who counts one indicator
 * after the other looks at the ids once.
 */
const foundBefore = /* @__PURE__ */ new WeakMap<RowTable, Map<SubjectId, Found>>()

function foundOf(subject: SubjectId, table: RowTable): Found {
  const { fingerprint } = table as { readonly fingerprint?: unknown }
  if (typeof fingerprint !== 'string') return {}
  const known = foundBefore.get(table) ?? new Map<SubjectId, Found>()
  foundBefore.set(table, known)
  const found = known.get(subject) ?? {}
  known.set(subject, found)
  return found
}

/** Ids are compared by their places: a dictionary of our own has each text once. */
function markRepeatedIn(
  table: RowTable,
  subject: SubjectId,
  idAt: (row: number) => unknown,
): Uint8Array | null {
  const { length, columns } = table
  const ids = idColumns[subject].map((name) => columns[name])
  if (ids.includes(undefined)) return null
  const parts = ids as readonly TableColumn[]
  // A dictionary that was made elsewhere, such as one of Arrow, may have a text at two places.
  const isOwn = 'fingerprint' in table
  const mayShare = !isOwn && (isOneText(parts) || parts.some(saysTwice))
  if (!mayShare && !anyTwice(parts, length)) return null
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
  return base <= 16 * length ? anyMetTwice(ids, base) : anyBesideItself(ids.sort())
}

/** Whether any of numbers from 0 to below `most` comes twice; what is not a number has no place. */
function anyMetTwice(numbers: Float64Array, most: number): boolean {
  const isMet = new Uint8Array(most)
  for (const number of numbers) {
    if (isMet[number] === 1) return true
    isMet[number] = 1
  }
  return false
}

function anyBesideItself(sorted: Float64Array): boolean {
  for (let at = 1; at < sorted.length; at += 1) if (sorted[at] === sorted[at - 1]) return true
  return false
}

/** Ids that are a text each are as many as their texts: those are not looked at for themselves. */
function isOneText(parts: readonly TableColumn[]): boolean {
  return parts.length === 1 && parts[0]?.dictionary !== null
}

/** A `Set` of the texts takes several times as long. */
function saysTwice({ dictionary }: TableColumn): boolean {
  if (dictionary === null) return false
  return repeatedIds(dictionary.length, (at) => dictionary[at], String).mark() !== null
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
