import { bytesArgument, chunksOf } from './chunks-of.js'
import type { Word } from './columns/field-words.js'
import { decodeUtf8, markedEncoding, utf16Reader } from './encodings.js'
import { addFault } from './file-faults.js'
import { type ParsedJson, parseJson } from './json/parse-json.js'
import type { ReadOptions } from './read-csv.js'
import { newObjectReader } from './read-objects.js'
import type { Reading } from './reading.js'
import type { FileEncoding, Mapping } from './schema.js'

/**
 * Reads the rows of an NDJSON file (a JSON object a line, in UTF-8, or UTF-16 with its mark), as
 * `readObjects` reads objects. A line that is no JSON object, or has a key of the mapping twice with
 * different values, is set aside and told with its line, and so is one longer than 1 MB; empty lines are
 * counted. Whole numbers above 2^53 are read exactly.
 *
 * @throws what `readObjects` throws; `invalid-argument` where `source` is neither text nor bytes.
 *
 * @example
 * ```ts
 * import { readNdjson, rowsOf } from 'pasientforlop/files'
 *
 * const lines = '{"pid":"p1","dato":"2020-01-02","kode":"D11A"}\n{"pid":"p1",\n'
 * const reading = readNdjson(lines, {
 *   mapping: {
 *     kind: 'registration',
 *     columns: { patient: 'pid', unit: { constant: 'u1' }, date: 'dato', code: 'kode' },
 *   },
 * })
 * rowsOf(reading) // => [{ patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A' }]
 * reading.findings // => [{ rule: 'bad-json', effect: 'set-aside', lines: [2], params: {} }]
 * ```
 */
export function readNdjson<const Own extends Mapping>(
  source: string | Uint8Array | Iterable<Uint8Array>,
  options: ReadOptions<Own>,
): Reading<Own['kind']> {
  const reader = newNdjsonReader(options)
  for (const chunk of chunksOf(source)) reader.push(bytesArgument(chunk))
  return reader.end() as Reading<Own['kind']>
}

/** How many bytes a line has at most, as a row of CSV. */
const mostLineBytes = 1_048_576

/** Reads lines of JSON as their bytes come. */
export function newNdjsonReader(
  options: ReadOptions,
  key: string | null = null,
  /** Called before each row: where it answers yes, a new reading begins with the row. */
  isCut: (rows: number, patient: () => Word, line: number) => boolean = () => false,
  take: (reading: Reading) => void = () => undefined,
) {
  let reader = newObjectReader(options, key)
  const utf8 = newUtf8Reader()
  let rest = new Uint8Array(0)
  let isTooLong = false
  let line = 0
  let blankLines = 0
  const finish = (): Reading => {
    const reading = reader.finish('the file', { encoding: utf8.encoding(), blankLines })
    blankLines = 0
    return reading
  }
  const readLine = (bytes: Uint8Array) => {
    line += 1
    if (isTooLong || bytes.length > mostLineBytes) {
      addFault(reader.faults, 'row-too-long', line)
      isTooLong = false
      return
    }
    // A mark before the first line is trimmed too.
    const plain = decodeUtf8(bytes)?.trim()
    if (plain === '') {
      blankLines += 1
      return
    }
    let parsed: ParsedJson
    try {
      parsed = parseJson(plain ?? '')
    } catch {
      addFault(reader.faults, plain === undefined ? 'bad-encoding' : 'bad-json', line)
      return
    }
    const { value, repeated } = parsed
    const isRow = reader.faultOf(value, repeated) === null
    if (
      isRow &&
      isCut(reader.rows(), () => reader.patientOf(value as Readonly<Record<string, unknown>>), line)
    ) {
      const before = finish()
      take(before)
      reader = newObjectReader(options, key, before.file.columns)
    }
    reader.add(value, line, repeated)
  }
  const push = (chunk: Uint8Array) => {
    let from = 0
    for (;;) {
      const end = chunk.indexOf(10, from)
      if (end < 0) break
      const piece = chunk.subarray(from, end)
      readLine(rest.length === 0 ? piece : join(rest, piece))
      rest = new Uint8Array(0)
      from = end + 1
    }
    // Of a line that is too long its end is waited for, and nothing of it kept.
    isTooLong ||= rest.length + chunk.length - from > mostLineBytes
    rest = isTooLong ? new Uint8Array(0) : join(rest, chunk.subarray(from))
  }
  return {
    push: (chunk: Uint8Array) => push(utf8.push(chunk)),
    end: (): Reading => {
      push(utf8.end())
      if (rest.length > 0 || isTooLong) readLine(rest)
      return finish()
    },
  }
}

/** Bytes as UTF-8: as they are, or of UTF-16 by its mark, as Windows writes `>`. */
function newUtf8Reader() {
  let first: Uint8Array | null = new Uint8Array(0)
  let utf16: ReturnType<typeof utf16Reader> | null = null
  let encoding: FileEncoding = 'utf-8'
  return {
    encoding: () => encoding,
    push: (given: Uint8Array): Uint8Array => {
      if (first === null) return utf16 === null ? given : utf16.push(given)
      const chunk = join(first, given)
      // Whether there is a mark, the first two bytes tell.
      first = chunk.length < 2 ? chunk : null
      if (first !== null) return new Uint8Array(0)
      encoding = markedEncoding(chunk)?.encoding ?? encoding
      if (encoding === 'utf-8') return chunk
      utf16 = utf16Reader(encoding as 'utf-16le' | 'utf-16be')
      return utf16.push(chunk)
    },
    end: (): Uint8Array => utf16?.end() ?? first ?? new Uint8Array(0),
  }
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
