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
 * Finds where the cells of plain rows end, four bytes at a time: what is below the digits (line
 * breaks, quotes, commas, tabs) or may be the separator is looked at, the rest is passed over.
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
    let marks = (((word - 0x30303030) & ~word) | ((other - 0x01010101) & ~other)) & 0x80808080
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

/** Puts the cells of a column of texts; one that is the text of the row before needs no look-up. */
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
  let place = sink.lastPlace
  let length = sink.likelyBytes
  for (let row = 0, at = column; row < rows; row += 1, at += width) {
    const from = column === 0 ? (starts[row] as number) : (ends[at - 1] as number) + 1
    const to = ends[at] as number
    if (to === from) {
      values[first + row] = 0
      continue
    }
    if (to - from !== length || !beginsWithPlace(dictionary, place, view, from)) {
      place = placeOfBytes(dictionary, bytes, view, from, to)
      length = to - from
    }
    values[first + row] = place
  }
  sink.lastPlace = place
  sink.likelyBytes = length
}

function putDays(
  { rows: first, sinks, ends, starts }: CsvTable,
  sink: CellSink,
  column: number,
  rows: number,
  bytes: Uint8Array,
  view: DataView,
): void {
  const width = sinks.length
  for (let row = 0, at = column; row < rows; row += 1, at += width) {
    const from = column === 0 ? (starts[row] as number) : (ends[at - 1] as number) + 1
    putCell(sink, first + row, bytes, view, from, ends[at] as number)
  }
}
