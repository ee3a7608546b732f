import type { FileFaults } from '../file-faults.js'
import { type LineIndex, newLineIndex } from '../line-index.js'
import { type CellSink, growSinks } from './cell-sinks.js'
import { carriageReturn, lineFeed, quote } from './quoted-cells.js'

/** The rows of a CSV file while they are read. */
export interface CsvTable {
  readonly separator: number
  /** By column of the file: where its cells go. A row must have as many cells. */
  readonly sinks: readonly CellSink[]
  readonly maxRowBytes: number
  readonly faults: FileFaults
  lines: LineIndex
  rows: number
  capacity: number
  /** The line that the next row begins on. */
  line: number
  blankLines: number
  /** Whether the bytes up to the next line break belong to a row that was too long. */
  skipping: boolean
  /** A quoted cell without its doubled quotes. */
  scratch: Uint8Array
  scratchView: DataView
  /** Of some rows at once: where each cell ends, row by row. */
  readonly ends: Int32Array
  /** Where each of these rows begins, and the one after them. */
  readonly starts: Int32Array
}

/** How many cells of plain rows are found, at most, before they are put into columns. */
const cellsAtOnce = 8192

export function newCsvTable({
  separator,
  sinks,
  maxRowBytes,
  faults,
  firstLine,
  capacity,
}: Pick<CsvTable, 'separator' | 'sinks' | 'maxRowBytes' | 'faults' | 'capacity'> & {
  readonly firstLine: number
}): CsvTable {
  const scratch = new Uint8Array(1024)
  const rowsAtOnce = Math.max(16, Math.floor(cellsAtOnce / sinks.length))
  return {
    separator,
    sinks,
    maxRowBytes,
    faults,
    lines: newLineIndex(firstLine),
    rows: 0,
    capacity,
    line: firstLine,
    blankLines: 0,
    skipping: false,
    scratch,
    scratchView: new DataView(scratch.buffer),
    ends: new Int32Array(rowsAtOnce * sinks.length),
    starts: new Int32Array(rowsAtOnce + 1),
  }
}

/** Makes room for as many rows, twice as many as before if nothing else is known. */
export function growTable(table: CsvTable, rows: number, least = table.capacity * 2): void {
  if (rows <= table.capacity) return
  table.capacity = Math.max(rows, least)
  growSinks(table.sinks, table.capacity)
}

/** Bytes that must be readable after those that are scanned. */
export const slackBytes = 16

export const separatorStop = 1
export const lineFeedStop = 2
export const returnStop = 3
export const quoteStop = 4

/** What ends a plain cell, by byte. */
export function stopsOf(separator: number): Uint8Array {
  const stops = new Uint8Array(256)
  stops[lineFeed] = lineFeedStop
  stops[carriageReturn] = returnStop
  stops[quote] = quoteStop
  stops[separator] = separatorStop
  return stops
}
