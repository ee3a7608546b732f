import { firstDay } from '../../calendar/scan-day.js'
import type { DateFormat } from '../dates/date-format.js'
import { readDay, readDayOfFormats } from '../dates/read-day.js'
import {
  type ByteDictionary,
  beginsWithPlace,
  newByteDictionary,
  placeOfBytes,
} from './byte-dictionary.js'

/** A day that is missing: below every fault of a date. */
export const missingDay = -(2 ** 31)

/** Where the cells of one column of a file go, row by row. */
export interface CellSink {
  readonly kind: 'skip' | 'text' | 'day'
  /** By row: the place of a text in the dictionary (0: missing), or a day, its fault, `missingDay`. */
  values: Int32Array
  readonly dictionary: ByteDictionary
  readonly formats: readonly DateFormat[]
  /** How many bytes the next cell most likely has: those of the one before, or those of the format. */
  likelyBytes: number
  lastPlace: number
}

export function skipSink(): CellSink {
  return newSink('skip', [], 0)
}

export function textSink(capacity: number): CellSink {
  return newSink('text', [], capacity)
}

/** Where a literal of the format ends a plain cell (`stops`), each cell is read to its end. */
export function daySink(
  formats: readonly DateFormat[],
  capacity: number,
  stops: Uint8Array,
): CellSink {
  const sink = newSink('day', formats, capacity)
  const isStop = (byte: number) => stops[byte] !== 0
  if (formats.some(({ steps }) => steps.some(({ bytes }) => bytes.some(isStop)))) {
    sink.likelyBytes = 0
  }
  return sink
}

/** Puts the bytes of a cell into a row. */
export function putCell(
  sink: CellSink,
  row: number,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  to: number,
): void {
  if (sink.kind === 'text') {
    const place = placeOfBytes(sink.dictionary, bytes, view, from, to)
    sink.values[row] = place
    sink.lastPlace = place
    sink.likelyBytes = to - from
  } else if (sink.kind === 'day') {
    const { formats } = sink
    sink.values[row] =
      from === to
        ? missingDay
        : formats.length === 1
          ? readDay(formats[0] as DateFormat, bytes, from, to)
          : readDayOfFormats(formats, bytes, from, to)
  }
}

/**
 * Puts a cell of the likely length into a row without looking for its end, if it is the text of the
 * row before or a plain date; a separator can then not be among its bytes.
 */
export function putLikely(
  sink: CellSink,
  row: number,
  bytes: Uint8Array,
  view: DataView,
  from: number,
): boolean {
  if (sink.kind === 'text') {
    if (!beginsWithPlace(sink.dictionary, sink.lastPlace, view, from)) return false
    sink.values[row] = sink.lastPlace
    return true
  }
  const day = readDay(sink.formats[0] as DateFormat, bytes, from, from + sink.likelyBytes)
  sink.values[row] = day
  return day >= firstDay
}

/** Says that the next cell of a text must be read to its end, whatever the one before was. */
export function forgetLikely(sink: CellSink): void {
  if (sink.kind === 'text') sink.likelyBytes = 0
}

/** Makes room for as many rows. */
export function growSinks(sinks: readonly CellSink[], capacity: number): void {
  for (const sink of sinks) {
    if (sink.kind === 'skip') continue
    const grown = new Int32Array(capacity)
    grown.set(sink.values)
    sink.values = grown
  }
}

function newSink(
  kind: CellSink['kind'],
  formats: readonly DateFormat[],
  capacity: number,
): CellSink {
  return {
    kind,
    values: new Int32Array(kind === 'skip' ? 0 : capacity),
    dictionary: newByteDictionary(),
    formats,
    likelyBytes: formats.length === 1 ? Math.max(formats[0]?.width ?? 0, 0) : 0,
    lastPlace: 0,
  }
}
