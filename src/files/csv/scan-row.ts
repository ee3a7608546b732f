import { addFault } from '../file-faults.js'
import { addLine } from '../line-index.js'
import { type CellSink, forgetLikely, putCell, putLikely } from './cell-sinks.js'
import {
  type CsvTable,
  growTable,
  quoteStop,
  returnStop,
  separatorStop,
  slackBytes,
} from './csv-table.js'
import { endOfQuoted, isLineBreak, lineBreaks, lineFeed, quote, unquote } from './quoted-cells.js'

/**
 * Reads one row, whatever is in it, and answers where the next one begins; -1 where the row is not
 * whole. A line break must stand after the bytes.
 */
export function scanRow(
  table: CsvTable,
  stops: Uint8Array,
  bytes: Uint8Array,
  view: DataView,
  rowStart: number,
  to: number,
  end: 'more-comes' | 'last',
): number {
  const { sinks, maxRowBytes } = table
  const width = sinks.length
  let at = rowStart
  let column = 0
  let lines = 1
  let hasStray = false
  let hasExtra = false
  let stop = 0
  let fault: 'unclosed-quote' | 'bad-quotes' | 'row-too-long' | undefined
  growTable(table, table.rows + 1)
  const row = table.rows
  do {
    const start = at
    const sink = sinks[column]
    const likely = sink === undefined ? 0 : sink.likelyBytes
    stop = 0
    if (likely > 0 && at + likely < to) {
      stop = stops[bytes[at + likely] as number] as number
      if (stop === quoteStop) stop = 0
      if (stop !== 0 && putLikely(sink as CellSink, row, bytes, view, at)) at += likely
      else stop = 0
    }
    // Else the cell was the likely one, and `at` is where it stops.
    if (stop === 0) stop = stops[bytes[at] as number] as number
    if (at > start) {
      // Nothing is left to look for.
    } else if (stop === quoteStop) {
      at = endOfQuoted(bytes, start + 1, to)
      // At the last byte that a row may have, what follows would say whether it closes.
      if (at < 0 || at - rowStart >= maxRowBytes) {
        if (end === 'more-comes' && to - rowStart <= maxRowBytes) return -1
        fault = 'unclosed-quote'
        break
      }
      if (at + 1 === to) return -1
      stop = stops[bytes[at + 1] as number] as number
      if (stop === 0) {
        fault = 'bad-quotes'
        break
      }
      if (column < width) {
        putQuoted(table, sink as CellSink, row, bytes, view, start + 1, at)
      } else {
        hasExtra = true
      }
      lines += lineBreaks(bytes, start + 1, at)
      at += 1
    } else {
      for (;;) {
        while (stop === 0) {
          at += 1
          stop = stops[bytes[at] as number] as number
        }
        if (stop !== quoteStop) break
        hasStray = true
        stop = 0
      }
      if (at >= to) {
        if (to - rowStart <= maxRowBytes) return -1
        fault = 'row-too-long'
        break
      }
      if (column < width) {
        if (sink?.kind !== 'skip') putCell(sink as CellSink, row, bytes, view, start, at)
        // A cell with a quote is told of each time.
        if (hasStray) forgetLikely(sink as CellSink)
      } else if (at > start) {
        hasExtra = true
      }
    }
    column += 1
    if (stop === returnStop) {
      if (at + 1 === to) {
        if (to - rowStart <= maxRowBytes) return -1
        fault = 'row-too-long'
        break
      }
      if (bytes[at + 1] === lineFeed) at += 1
    }
    at += 1
    // What comes behind so many bytes may not have been read yet, and says nothing of the row.
  } while (stop === separatorStop && at - rowStart <= maxRowBytes)
  if (at - rowStart > maxRowBytes) fault ??= 'row-too-long'
  if (fault !== undefined) {
    const next = afterLine(bytes, rowStart, to)
    if (next < 0) return -1
    const isLong = next - rowStart > maxRowBytes
    addFault(table.faults, isLong ? 'row-too-long' : fault, table.line)
    table.line += 1
    at = next
  } else if (column === 1 && isLineBreak(bytes[rowStart] as number)) {
    table.blankLines += 1
    table.line += 1
  } else {
    endRow(table, column, lines, hasStray, hasExtra)
  }
  return at
}

/** Ends a row: it counts if it has the cells of the header, and empty ones after them at most. */
function endRow(
  table: CsvTable,
  cells: number,
  lines: number,
  hasStray: boolean,
  hasExtra: boolean,
): void {
  const width = table.sinks.length
  if (cells < width || hasExtra) {
    addFault(table.faults, 'ragged-row', table.line, { cells, expected: width })
  } else {
    if (hasStray) addFault(table.faults, 'stray-quote', table.line)
    addLine(table.lines, table.rows, table.line)
    table.rows += 1
  }
  table.line += lines
}

/** Puts a quoted cell into a row, with each doubled quote as one. */
function putQuoted(
  table: CsvTable,
  sink: CellSink,
  row: number,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  to: number,
): void {
  if (sink.kind === 'skip') return
  const first = bytes.indexOf(quote, from)
  if (first < 0 || first >= to) {
    putCell(sink, row, bytes, view, from, to)
    forgetLikely(sink)
    return
  }
  if (table.scratch.length < to - from + slackBytes) {
    table.scratch = new Uint8Array((to - from) * 2 + slackBytes)
    table.scratchView = new DataView(table.scratch.buffer)
  }
  const length = unquote(bytes, from, to, table.scratch)
  putCell(sink, row, table.scratch, table.scratchView, 0, length)
  // What stood in quotes can hold a separator; without quotes it would be two cells.
  forgetLikely(sink)
}

/** Where the next line begins, or -1 where the bytes do not tell; a line break must stand after them. */
export function afterLine(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (!isLineBreak(bytes[at] as number)) at += 1
  if (at >= to) return -1
  if (bytes[at] === lineFeed) return at + 1
  if (at + 1 >= to) return -1
  return bytes[at + 1] === lineFeed ? at + 2 : at + 1
}
