import { notPlain, readPlainDay } from '../dates/plain-day.js'
import { addLine } from '../line-index.js'
import { beginsWithPlace, placeOfBytes } from './byte-dictionary.js'
import { type CellSink, putCell } from './cell-sinks.js'
import { type CsvTable, growTable, quoteStop, returnStop, separatorStop } from './csv-table.js'
import { lineFeed } from './quoted-cells.js'

/**
 * Reads the rows from `from` on that are whole and plain: as many cells as the header, no quote, not
 * blank, not too long. Answers where the first one begins that is not, or is one too many.
 */
export function scanPlainRows(
  table: CsvTable,
  stops: Uint8Array,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  to: number,
): number {
  const rows = findRows(table, stops, bytes, view, from, to)
  if (rows === 0) return from
  growTable(table, table.rows + rows)
  table.sinks.forEach((sink, column) => {
    if (sink.kind === 'text') putTexts(table, sink, column, rows, bytes, view)
    else if (sink.kind === 'day') putDays(table, sink, column, rows, bytes, view)
  })
  addLine(table.lines, table.rows, table.line)
  table.line += rows
  table.lines.next = table.line
  table.rows += rows
  return table.starts[rows] as number
}

/**
 * Finds where the cells of plain rows end, four bytes at a time: what is a quote or below it (line
 * breaks, tabs, blanks) or may be the separator is looked at, the rest is passed over.
 */
function findRows(
  { sinks, separator, maxRowBytes, ends, starts }: CsvTable,
  stops: Uint8Array,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  to: number,
): number {
  const last = sinks.length - 1
  const most = starts.length - 1
  const separators = Math.imul(separator, 0x01010101)
  let rows = 0
  let column = 0
  let count = 0
  let start = from
  starts[0] = from
  for (let at = from; at < to; at += 4) {
    const word = view.getInt32(at, true)
    const other = word ^ separators
    let marks = (((word - 0x23232323) & ~word) | ((other - 0x01010101) & ~other)) & 0x80808080
    for (; marks !== 0; marks &= marks - 1) {
      const place = at + ((31 - Math.clz32(marks & -marks)) >> 3)
      // The second half of a line break is passed already.
      if (place < start) continue
      if (place >= to) return rows
      const stop = stops[bytes[place] as number] as number
      if (stop === 0) continue
      if (stop === separatorStop) {
        if (column === last) return rows
        ends[count] = place
        count += 1
        column += 1
        continue
      }
      if (stop === quoteStop || column !== last || place === start) return rows
      let next = place + 1
      if (stop === returnStop) {
        // Whether a line feed belongs to it, the next bytes tell.
        if (next === to) return rows
        if (bytes[next] === lineFeed) next += 1
      }
      if (next - start > maxRowBytes) return rows
      ends[count] = place
      count += 1
      column = 0
      rows += 1
      start = next
      starts[rows] = next
      if (rows === most) return rows
    }
  }
  return rows
}

/**
 * Puts the cells of a column of texts. One that is the text of the row before needs no look-up: of
 * up to sixteen bytes the words are compared where they stand, of more those of the dictionary.
 */
function putTexts(
  { rows: first, sinks, ends, starts }: CsvTable,
  sink: CellSink,
  column: number,
  rows: number,
  bytes: Uint8Array,
  view: DataView,
): void {
  const { values, dictionary } = sink
  const width = sinks.length
  let place = 0
  let length = 0
  // The words of the text before: four, each begun four bytes after the one before it, or where the
  // last one ends that still has four bytes.
  let [one, two, three, four] = [0, 0, 0, 0]
  for (let row = 0, at = column; row < rows; row += 1, at += width) {
    const from = column === 0 ? (starts[row] as number) : (ends[at - 1] as number) + 1
    const size = (ends[at] as number) - from
    if (size === 0) {
      values[first + row] = 0
      continue
    }
    if (size < 4 || size > 16) {
      if (size !== length || !beginsWithPlace(dictionary, place, view, from)) {
        place = placeOfBytes(dictionary, bytes, view, from, from + size)
        length = size
      }
      values[first + row] = place
      continue
    }
    const last = from + size - 4
    const a = view.getInt32(from, true)
    const d = view.getInt32(last, true)
    const b = size > 8 ? view.getInt32(from + 4, true) : 0
    const c = size > 12 ? view.getInt32(from + 8, true) : 0
    if (size !== length || a !== one || d !== four || b !== two || c !== three) {
      place = placeOfBytes(dictionary, bytes, view, from, from + size)
      length = size
      one = a
      two = b
      three = c
      four = d
    }
    values[first + row] = place
  }
  if (length > 0) {
    sink.lastPlace = place
    sink.likelyBytes = length
  }
}

/** Puts the cells of a column of dates, plain ones of a single format by their words. */
function putDays(
  { rows: first, sinks, ends, starts }: CsvTable,
  sink: CellSink,
  column: number,
  rows: number,
  bytes: Uint8Array,
  view: DataView,
): void {
  const { values, formats } = sink
  const plain = formats.length === 1 ? (formats[0]?.plain ?? null) : null
  const size = plain === null ? -1 : plain.width
  const width = sinks.length
  for (let row = 0, at = column; row < rows; row += 1, at += width) {
    const from = column === 0 ? (starts[row] as number) : (ends[at - 1] as number) + 1
    const to = ends[at] as number
    const day = plain !== null && to - from === size ? readPlainDay(plain, view, from) : notPlain
    if (day === notPlain) putCell(sink, first + row, bytes, view, from, to)
    else values[first + row] = day
  }
}
