import { columnReaders } from '../subjects/column-readers.js'
import type { SubjectId } from '../subjects/schema.js'

export type FlatRow = Readonly<Record<string, unknown>>

/** The columns that tell the rows of a subject apart. */
export const idColumns = {
  pathway: ['pathway'],
  forlopstid: ['pathway', 'interval', 'ordinal'],
  referral: ['referral'],
  discharge: ['discharge'],
  appointment: ['appointment'],
} as const satisfies Readonly<Record<SubjectId, readonly string[]>>

/** Reads the id of a row object; undefined where a part of it is missing. */
export function idReaderOf(subject: SubjectId): (row: FlatRow) => unknown {
  const readers = columnReaders[subject] as Readonly<Record<string, (row: never) => unknown>>
  const parts = idColumns[subject].map((name) => readers[name] as (row: FlatRow) => unknown)
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return (row) => idPart(only(row))
  return (row) => {
    const id = parts.map((part) => idPart(part(row)))
    return id.includes(undefined) ? undefined : JSON.stringify(id.map(String))
  }
}

/** Ids of SQL rows are often numbers, which tell rows apart as well. */
function idPart(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? undefined : value
  return Number.isFinite(value) || typeof value === 'bigint' ? value : undefined
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
