import { refusal } from '../../misuse/refusal.js'
import { guessUtf16, markedEncoding, utf16Reader } from '../encodings.js'
import { addFault, type FileFaults } from '../file-faults.js'
import type { MappingPlan } from '../plan-mapping.js'
import type { FileEncoding, FileFormat } from '../schema.js'
import { type CellSink, daySink, skipSink, textSink } from './cell-sinks.js'
import { type CsvTable, growTable, newCsvTable, slackBytes, stopsOf } from './csv-table.js'
import { dropHeaderRows } from './header-rows.js'
import { carriageReturn } from './quoted-cells.js'
import { type FileHead, findColumns, readHead } from './read-head.js'
import { scanCsv } from './scan-csv.js'

/** A CSV file while its bytes come. */
export interface CsvSource {
  readonly plan: MappingPlan
  readonly format: FileFormat
  faults: FileFaults
  readonly maxRowBytes: number
  /** How many bytes will come, where that is known, and how many were looked at: room is made by them. */
  totalBytes: number | null
  takenBytes: number
  /** How many bytes are waited for before the encoding and the separator are looked for. */
  readonly sampleBytes: number
  buffer: Uint8Array
  view: DataView
  length: number
  /** What a mark says, or the zeros of UTF-16; `ascii` until something else is seen. */
  marked: FileEncoding | null
  transcode: ReturnType<typeof utf16Reader> | null
  isBegun: boolean
  head: FileHead | null
  /** By field of the plan: its column in the file, or -1. */
  columnOf: readonly number[]
  stops: Uint8Array
  table: CsvTable | null
}

export function openCsv(
  plan: MappingPlan,
  format: FileFormat,
  { sampleBytes = 65_536, maxRowBytes = 1_048_576 } = {},
): CsvSource {
  const buffer = new Uint8Array(4096)
  return {
    plan,
    format,
    faults: new Map(),
    maxRowBytes,
    totalBytes: null,
    takenBytes: 0,
    sampleBytes,
    buffer,
    view: new DataView(buffer.buffer),
    length: 0,
    marked: null,
    transcode: null,
    isBegun: false,
    head: null,
    columnOf: [],
    stops: new Uint8Array(256),
    table: null,
  }
}

/** Takes bytes as they come, and reads the rows that are whole. */
export function pushBytes(source: CsvSource, chunk: Uint8Array): void {
  // Piece by piece, so that what is copied and then read is still near at hand.
  for (let from = 0; from < chunk.length; from += pieceBytes) {
    const piece = chunk.subarray(from, from + pieceBytes)
    append(source, source.transcode === null ? piece : source.transcode.push(piece))
    if (!source.isBegun && source.length >= source.sampleBytes) begin(source)
    if (source.isBegun) readBuffer(source, 'more-comes')
    source.takenBytes += piece.length
  }
}

/** Says that no bytes come any more, and reads what is left. */
export function endBytes(source: CsvSource): void {
  if (!source.isBegun) begin(source)
  if (source.transcode !== null) append(source, source.transcode.end())
  const last = source.buffer[source.length - 1]
  if (source.length > 0 && last !== 10) append(source, Uint8Array.of(10))
  readBuffer(source, 'last')
}

const pieceBytes = 262_144

function append(source: CsvSource, bytes: Uint8Array): void {
  const length = source.length + bytes.length
  if (length + slackBytes > source.buffer.length) {
    const buffer = new Uint8Array(length * 2 + slackBytes)
    buffer.set(source.buffer.subarray(0, source.length))
    source.buffer = buffer
    source.view = new DataView(buffer.buffer)
  }
  source.buffer.set(bytes, source.length)
  source.length = length
}

/** Looks at the first bytes: a mark, or UTF-16, from which on all is read as UTF-8. */
function begin(source: CsvSource): void {
  source.isBegun = true
  const bytes = source.buffer.slice(0, source.length)
  const asked = source.format.encoding ?? 'detect'
  const mark = markedEncoding(bytes)
  const isUtf16Asked = asked === 'utf-16le' || asked === 'utf-16be'
  const utf16 = isUtf16Asked
    ? asked
    : asked === 'detect' && mark === undefined
      ? guessUtf16(bytes.subarray(0, source.sampleBytes))
      : mark?.encoding
  const rest = bytes.subarray(mark?.markBytes ?? 0)
  source.marked = mark?.encoding ?? utf16 ?? null
  source.length = 0
  if (utf16 === 'utf-16le' || utf16 === 'utf-16be') {
    source.transcode = utf16Reader(utf16)
    append(source, source.transcode.push(rest))
  } else {
    append(source, rest)
  }
}

function readBuffer(source: CsvSource, end: 'more-comes' | 'last'): void {
  let from = 0
  if (source.head === null) {
    const { buffer, length, plan, format } = source
    const head = readHead(buffer.subarray(0, length), plan, end, {
      ...format,
      encoding: cellEncoding(source),
    })
    if (head === undefined) {
      if (end === 'more-comes' && length <= source.maxRowBytes) return
      throw refusal(
        'invalid-table',
        'no-header',
        {},
        'the file has no header that could be read: is it empty, or no CSV?',
      )
    }
    source.head = head
    source.stops = stopsOf(head.separator.charCodeAt(0))
    source.columnOf = findColumns(plan, head)
    source.table = newTable(source, head)
    from = head.rowsFrom
  }
  const table = source.table as CsvTable
  makeRoom(source, table)
  const { stops, buffer, view, length } = source
  const { rows } = table
  const at = scanCsv(table, stops, buffer, view, from, length, end)
  dropHeaderRows(table, source.head.names, rows)
  buffer.copyWithin(0, at, length)
  source.length = length - at
  if (source.length > source.maxRowBytes && end === 'more-comes') {
    if (!table.skipping) addFault(source.faults, 'row-too-long', table.line)
    table.skipping = true
    const isReturn = buffer[source.length - 1] === carriageReturn
    if (isReturn) buffer[0] = carriageReturn
    source.length = isReturn ? 1 : 0
  }
}

/** Makes room for as many rows as there will be if they go on as the first ones. */
function makeRoom({ totalBytes, takenBytes }: CsvSource, table: CsvTable): void {
  const { rows, capacity } = table
  if (totalBytes === null || rows < 1000) return
  const expected = (rows * totalBytes) / takenBytes
  // Where rows become shorter, not a little each time.
  if (expected > capacity) growTable(table, Math.ceil(Math.max(expected * 1.02, capacity * 1.2)), 0)
}

/** The encoding of cells as far as it is known; what was UTF-16, which counts as marked, is UTF-8 by now. */
export function cellEncoding({ marked, format }: CsvSource): 'utf-8' | 'windows-1252' | 'detect' {
  if (marked !== null) return 'utf-8'
  return (format.encoding ?? 'detect') as 'utf-8' | 'windows-1252' | 'detect'
}

/** A sink for each column that a field is read from. */
export function newTable(source: CsvSource, head: FileHead): CsvTable {
  const { plan, columnOf } = source
  const capacity = 4096
  const sinks: CellSink[] = Array.from({ length: head.width }, skipSink)
  plan.fields.forEach((field, at) => {
    const column = columnOf[at] as number
    if (column < 0) return
    const isShared = columnOf.indexOf(column) !== columnOf.lastIndexOf(column)
    const isPlainDay = field.kind === 'date' && field.clean.length === 0 && field.values === null
    sinks[column] =
      isPlainDay && !isShared ? daySink(field.formats, capacity, source.stops) : textSink(capacity)
  })
  return newCsvTable({
    separator: head.separator.charCodeAt(0),
    sinks,
    maxRowBytes: source.maxRowBytes,
    faults: source.faults,
    firstLine: head.firstLine,
    capacity,
  })
}
