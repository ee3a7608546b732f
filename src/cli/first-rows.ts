import { splitRecord } from '../files/csv/read-head.js'
import { decodeUtf8, decodeWindows } from '../files/encodings.js'
import type { InputKind } from './input-kind.js'

/** The header of a file, and some rows as they stand in it. */
export interface FirstRows {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * The header and some rows of the first bytes of a file, after some lines that are no part of it;
 * nothing of a kind that has no header.
 */
export function firstRows(kind: InputKind, first: Uint8Array, linesBefore = 0): FirstRows | null {
  const lines = textOf(first.subarray(0, 262_144))
    .split(/\r\n|\n|\r/)
    .slice(0, 200)
  // The last one may be cut off.
  if (lines.length > 2) lines.pop()
  if (kind === 'ndjson') return rowsOfObjects(lines)
  if (kind !== 'csv') return null
  const named = /^sep=([;,\t|])$/i.exec(lines[linesBefore] ?? '')
  const [header = '', ...rest] = recordsIn(lines.slice(linesBefore + (named === null ? 0 : 1)))
  const counts = [';', ',', '\t', '|'].map((separator) => ({
    separator,
    count: splitRecord(header, separator).length,
  }))
  const { separator } = counts.reduce((best, one) => (one.count > best.count ? one : best))
  const cells = rest
    .filter((line) => line !== '')
    .map((line) => splitRecord(line, named?.[1] ?? separator))
  return { header: splitRecord(header, named?.[1] ?? separator), rows: cells }
}

/** Lines as records, whose quotes may hold line breaks; after one that is never closed they are lines. */
function recordsIn(lines: readonly string[]): readonly string[] {
  const records: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    let record = lines[at] as string
    let end = at
    while (isOpen(record) && end + 1 < lines.length) {
      end += 1
      record += `\n${lines[end]}`
    }
    records.push(isOpen(record) ? (lines[at] as string) : record)
    if (!isOpen(record)) at = end
  }
  return records
}

function isOpen(record: string): boolean {
  return record.split('"').length % 2 === 0
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // A character may be cut at the end of the bytes.
  const whole = bytes.subarray(0, Math.max(0, bytes.lastIndexOf(10) + 1) || bytes.length)
  const text = decodeUtf8(whole) ?? decodeWindows(whole) ?? ''
  return text.replace(/^\ufeff/, '')
}

function rowsOfObjects(lines: readonly string[]): FirstRows {
  const objects = lines.flatMap((line) => {
    try {
      return [JSON.parse(line) as Readonly<Record<string, unknown>>]
    } catch {
      return []
    }
  })
  const header = [...new Set(objects.flatMap((object) => Object.keys(object ?? {})))]
  const rows = objects.map((object) => header.map((name) => `${object[name] ?? ''}`))
  return { header, rows }
}
