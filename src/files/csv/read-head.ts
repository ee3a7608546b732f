import { refusal } from '../../misuse/refusal.js'
import { decodeBytes, decodeUtf8, decodeWindows, isAscii } from '../encodings.js'
import type { FieldPlan, MappingPlan } from '../plan-mapping.js'
import type { FileFormat, Separator } from '../schema.js'
import { carriageReturn, lineFeed, quote } from './quoted-cells.js'

/** What the first lines of a file say. */
export interface FileHead {
  readonly separator: Separator
  /** Who said it: the mapping, a first line `sep=;`, or the header by what it has in it. */
  readonly separatorFrom: 'mapping' | 'sep-line' | 'detected'
  /** The names of the columns; of a file without a header none. */
  readonly names: readonly string[] | null
  readonly width: number
  /** The encoding of the header, where it shows one. */
  readonly encoding: 'utf-8' | 'windows-1252' | null
  /** Where the first row begins, and on which line. */
  readonly rowsFrom: number
  readonly firstLine: number
}

const separators = [';', ',', '\t', '|'] as const satisfies readonly Separator[]

/** Reads the first lines; nothing where the header is not whole yet, or there is none. */
export function readHead(
  bytes: Uint8Array,
  plan: MappingPlan,
  last: 'more-comes' | 'last',
  { separator = 'detect', encoding = 'detect', header = 'first-line', linesBefore = 0 }: FileFormat,
): FileHead | undefined {
  let at = 0
  let line = 1
  for (let skipped = 0; skipped < linesBefore; skipped += 1) {
    const end = endOfRecord(bytes, at, 'line')
    if (end < 0) return undefined
    at = end
    line += 1
  }
  const whole = endOfRecord(bytes, at, 'record')
  // A quote that is never closed: the header is a line then.
  const end = whole < 0 && last === 'last' ? endOfRecord(bytes, at, 'line') : whole
  if (end < 0) return undefined
  const record = bytes.subarray(at, end)
  const sepLine = /^sep=([;,\t|])\r?\n?$/i.exec(decodeUtf8(record) ?? '')
  if (sepLine !== null) {
    const rest = readHead(bytes, plan, last, {
      separator: separator === 'detect' ? (sepLine[1] as Separator) : separator,
      encoding,
      header,
      linesBefore: linesBefore + 1,
    })
    return rest === undefined || separator !== 'detect'
      ? rest
      : { ...rest, separatorFrom: 'sep-line' }
  }
  const known = encoding === 'windows-1252' ? encoding : 'utf-8'
  const utf8 = decodeBytes(record, known)
  // In neither, its other names can be read all the same.
  const text = utf8 ?? decodeWindows(record) ?? new TextDecoder('windows-1252').decode(record)
  const shown = isAscii(record) ? null : utf8 === undefined ? 'windows-1252' : known
  const chosen = separator === 'detect' ? detectSeparator(text, plan) : separator
  const cells = splitRecord(text.replace(/(?<![\r\n])[\r\n]+$/, ''), chosen)
  const hasHeader = header === 'first-line'
  return {
    separator: chosen,
    separatorFrom: separator === 'detect' ? 'detected' : 'mapping',
    names: hasHeader ? cells : null,
    width: cells.length,
    encoding: hasHeader ? shown : null,
    rowsFrom: hasHeader ? end : at,
    firstLine: hasHeader ? line + linesIn(text) : line,
  }
}

/** The place in a row of each field's column; -1 for a constant or one that may be absent. */
export function findColumns(plan: MappingPlan, { names, width }: FileHead): readonly number[] {
  return plan.fields.map((field) => findColumn(field, names, width))
}

/** The cells of one record, quotes taken away. */
export function splitRecord(record: string, separator: string): string[] {
  const cells: string[] = []
  let at = 0
  for (;;) {
    let cell = ''
    if (record[at] === '"') {
      at += 1
      for (; at < record.length; at += 1) {
        if (record[at] === '"') {
          if (record[at + 1] !== '"') break
          at += 1
        }
        cell += record[at]
      }
      at += 1
    }
    const end = record.indexOf(separator, at)
    cells.push(cell + record.slice(at, end < 0 ? undefined : end))
    if (end < 0) return cells
    at = end + 1
  }
}

function findColumn(
  { field, columns, isOptional }: FieldPlan,
  names: readonly string[] | null,
  width: number,
): number {
  for (const column of columns) {
    if (typeof column === 'number') {
      if (column <= width) return column - 1
      continue
    }
    const place = names?.indexOf(column) ?? -1
    if (place < 0) continue
    if (names?.lastIndexOf(column) === place) return place
    throw refusal(
      'unknown-column',
      'column-twice',
      { field, column },
      `the file has two columns with the name that the mapping has for ${field} (${column}): give the place of the one that is meant, as a number from 1`,
    )
  }
  if (isOptional || columns.length === 0) return -1
  const wanted = columns.map((column) => `${column}`).join(', ')
  const near = names?.some((name) =>
    columns.some((column) => `${column}`.trim().toLowerCase() === name.trim().toLowerCase()),
  )
  const hint = near === true ? ' (it has one that differs in blanks or letter case only)' : ''
  throw refusal(
    'unknown-column',
    near === true ? 'near-column' : 'no-column',
    { field, column: wanted },
    `the file has no column ${wanted}, which the mapping has for ${field}${hint}; guessMapping proposes a mapping for a file`,
  )
}

/** The separator that gives the header most of the columns of the mapping, then most columns. */
function detectSeparator(header: string, { fields }: MappingPlan): Separator {
  const wanted = new Set(fields.flatMap(({ columns }) => columns.map(String)))
  let best: Separator = ';'
  let most = -1
  for (const separator of separators) {
    const cells = splitRecord(header.replace(/(?<![\r\n])[\r\n]+$/, ''), separator)
    const score = cells.filter((cell) => wanted.has(cell)).length * 1000 + cells.length
    if (score > most) {
      most = score
      best = separator
    }
  }
  return best
}

/** Where a line ends, or a record, whose quotes may hold line breaks; -1 if it is not whole. */
function endOfRecord(bytes: Uint8Array, from: number, what: 'line' | 'record'): number {
  let isQuoted = false
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === quote && what === 'record') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (byte === lineFeed) return at + 1
    else if (byte === carriageReturn) {
      if (at + 1 === bytes.length) return -1
      return bytes[at + 1] === lineFeed ? at + 2 : at + 1
    }
  }
  return -1
}

function linesIn(record: string): number {
  return (record.match(/\r\n|\n|\r/g) as readonly string[]).length
}
