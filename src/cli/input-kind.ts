/** The kinds of file that are read, and those that are none of them: what to do first is told. */
export type InputKind = 'csv' | 'ndjson' | 'json' | 'npr' | 'parquet' | 'workbook' | 'packed'

/** What kind of file it is: by its first bytes where these leave no doubt, else by its name. */
export function kindOfInput(name: string, first: Uint8Array): InputKind {
  return kindByMark(first) ?? kindOfLists(first, kindByName(name) ?? kindByContent(first))
}

/** Files that begin with bytes that no text has: of spreadsheets and archives. */
const marks: readonly (readonly [InputKind, readonly number[]])[] = [
  // ZIP, which xlsx and ods are as well; the compound file of xls; gzip, zstd, xz.
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['packed', [0x1f, 0x8b]],
  ['packed', [0x28, 0xb5, 0x2f, 0xfd]],
  ['packed', [0xfd, 0x37, 0x7a, 0x58]],
]

function kindByMark(bytes: Uint8Array): InputKind | undefined {
  return marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
}

function kindByName(name: string): InputKind | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return 'csv'
  if (ending === 'ndjson' || ending === 'jsonl') return 'ndjson'
  if (ending === 'json') return 'json'
  if (ending === 'xml') return 'npr'
  return ending === 'parquet' ? 'parquet' : undefined
}

function kindByContent(bytes: Uint8Array): InputKind {
  const text = startOf(bytes)
  if (text.startsWith('PAR1')) return 'parquet'
  if (text.startsWith('<')) return 'npr'
  if (text.startsWith('{')) return 'ndjson'
  return text.startsWith('[') ? 'json' : 'csv'
}

/** A list in a file whose name says a line each, and the other way round; JSON in one that says CSV. */
function kindOfLists(bytes: Uint8Array, kind: InputKind): InputKind {
  if (kind === 'csv' && /^(?:\{\s*"|\[\s*\{)/.test(startOf(bytes))) return kindByContent(bytes)
  if (kind === 'ndjson' && startOf(bytes).startsWith('[')) return 'json'
  return kind === 'json' && isObjectOfALine(startOf(bytes, 65_536)) ? 'ndjson' : kind
}

/** Whether the first line is an object of its own, and another begins after it. */
function isObjectOfALine(text: string): boolean {
  const end = text.indexOf('\n')
  return end > 0 && isObject(text.slice(0, end)) && text.slice(end).trimStart().startsWith('{')
}

function isObject(line: string): boolean {
  try {
    return line.startsWith('{') && JSON.parse(line) !== null
  } catch {
    return false
  }
}

/** The first signs that are no blanks. */
function startOf(bytes: Uint8Array, most = 512): string {
  const start = bytes.subarray(0, most)
  const [first, second] = bytes
  const mark = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8'
  const encoding = first === 0xfe && second === 0xff ? 'utf-16be' : mark
  const text = new TextDecoder(encoding).decode(start).replaceAll('\u0000', '')
  return text.replace(/^\ufeff?\s*/, '')
}
