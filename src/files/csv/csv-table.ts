import type { FileFaults } from '../file-faults.js'
import type { LineIndex } from '../line-index.js'
import type { CellSink } from './cell-sinks.js'
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
