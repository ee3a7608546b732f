import { dropRows } from '../line-index.js'
import { placeOfBytes } from './byte-dictionary.js'
import type { CellSink } from './cell-sinks.js'
import { type CsvSource, newTable } from './csv-source.js'
import { type CsvTable, growTable } from './csv-table.js'
import type { FileHead } from './read-head.js'

/** Goes on with a table of its own for the rows from `cut` on, and for those to come. */
export function cutTable(source: CsvSource, table: CsvTable, cut: number): void {
  source.faults = new Map()
  const next = newTable(source, source.head as FileHead)
  const kept = table.rows - cut
  growTable(next, kept)
  next.sinks.forEach((sink, column) => {
    keepRows(table.sinks[column] as CellSink, sink, cut, kept)
  })
  next.rows = kept
  next.line = table.line
  next.lines = dropRows(table.lines, cut)
  next.skipping = table.skipping
  source.table = next
}

function keepRows(from: CellSink, to: CellSink, cut: number, kept: number): void {
  if (from.kind === 'skip') return
  const values = from.values.subarray(cut, cut + kept)
  if (from.kind === 'day') {
    to.values.set(values)
    return
  }
  const { arena, arenaView, ends } = from.dictionary
  const places = new Map<number, number>([[0, 0]])
  values.forEach((place, row) => {
    let kept = places.get(place)
    if (kept === undefined) {
      const start = ends[place - 1] as number
      kept = placeOfBytes(to.dictionary, arena, arenaView, start, ends[place] as number)
      places.set(place, kept)
    }
    to.values[row] = kept
  })
}
