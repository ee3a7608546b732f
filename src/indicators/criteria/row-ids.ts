import type { SubjectId } from '../subjects/schema.js'
import type { FlatRow } from './read-objects.js'

/** The columns that tell the rows of a subject apart. */
export const idColumns = {
  pathway: ['pathway'],
  forlopstid: ['pathway', 'interval', 'ordinal'],
  referral: ['referral'],
  discharge: ['discharge'],
  appointment: ['appointment'],
} as const satisfies Readonly<Record<SubjectId, readonly string[]>>

/**
 * Marks the rows that are not to be counted because another row has their id. Of rows with one id
 * the one that stands first in the order of their contents is kept, so that the order of rows does
 * not matter. Rows without an id are all kept.
 */
export function markRepeated(
  length: number,
  idAt: (row: number) => unknown,
  contentAt: (row: number) => string,
): Uint8Array | null {
  const first = new Map<unknown, number>()
  const groups = new Map<unknown, number[]>()
  for (let row = 0; row < length; row += 1) {
    const id = idAt(row)
    if (id === undefined) continue
    const before = first.get(id)
    if (before === undefined) first.set(id, row)
    else {
      const group = groups.get(id)
      if (group === undefined) groups.set(id, [before, row])
      else group.push(row)
    }
  }
  if (groups.size === 0) return null
  const marks = new Uint8Array(length)
  for (const rows of groups.values()) {
    let kept = rows[0] as number
    let content = contentAt(kept)
    for (const row of rows.slice(1)) {
      const other = contentAt(row)
      marks[other < content ? kept : row] = 1
      if (other < content) {
        kept = row
        content = other
      }
    }
  }
  return marks
}

/** The id of a row object; undefined where a part of it is missing. */
export function idOfObject(row: FlatRow, columns: readonly string[]): unknown {
  if (columns.length === 1) return idPart(row[columns[0] as string])
  const parts = columns.map((name) => idPart(row[name]))
  return parts.includes(undefined) ? undefined : JSON.stringify(parts.map(String))
}

/** Ids of SQL rows are often numbers, which tell rows apart as well. */
function idPart(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? undefined : value
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined
}

/** All that a row object says, in one order; values that JSON cannot write go by their kind. */
export function contentOfObject(row: FlatRow): string {
  const entries = Object.keys(row)
    .sort()
    .filter((name) => row[name] !== undefined && row[name] !== null && row[name] !== '')
    .map((name) => [name, writable(row[name])])
  return JSON.stringify(entries)
}

function writable(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
    ? value
    : { kind: typeof value }
}

/** A number made of ids, the same in any order, as text; `null` where there are none. */
export function hashOfIds(length: number, idAt: (row: number) => unknown): string | null {
  let sum = 0
  let other = 0
  let some = false
  for (let row = 0; row < length; row += 1) {
    const id = idAt(row)
    if (id === undefined) continue
    some = true
    const [a, b] = hashText(String(id))
    sum = (sum + a) | 0
    other = (other + b) | 0
  }
  return some ? writeHash(sum, other) : null
}

/** Two numbers of 32 bits that any sign of a text changes. */
export function hashText(text: string): readonly [number, number] {
  let a = 0x9e3779b9 ^ text.length
  let b = 0x85ebca6b
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    a = Math.imul(a ^ sign, 0x9e3779b1)
    b = Math.imul(b ^ sign, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return [a ^ (a >>> 16), b ^ (b >>> 15)]
}

export function writeHash(a: number, b: number): string {
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}
