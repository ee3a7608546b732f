import { firstDay } from '../../calendar/scan-day.js'
import { bytesOfText, decodeUtf8, decodeWindows } from '../encodings.js'
import { addFault } from '../file-faults.js'
import { keepRows, lineOfRow } from '../line-index.js'
import { bytesOfPlace } from './byte-dictionary.js'
import { type CellSink, missingDay } from './cell-sinks.js'
import { type CsvTable, slackBytes } from './csv-table.js'
import { findBytes } from './find-bytes.js'
import { splitRecord } from './read-head.js'

/**
 * Takes away the rows from a place on that are the header again, as where files were put together, and
 * tells their lines. What is looked for is a name in a column of texts; without it no row is looked at.
 */
export function dropHeaderRows(table: CsvTable, names: readonly string[] | null, from: number) {
  const { sinks, lines } = table
  const column = sinks.findIndex(({ kind }) => kind === 'text')
  const sink = sinks[column]
  if (names === null || sink === undefined || table.rows === from) return
  const places = placesOfName(sink, names[column] as string)
  if (places.length === 0) return
  const kept: number[] = []
  for (let row = from; row < table.rows; row += 1) {
    if (places.includes(sink.values[row] as number) && isHeader(sinks, names, row)) {
      addFault(table.faults, 'repeated-header', lineOfRow(lines, row))
    } else kept.push(row)
  }
  if (kept.length === table.rows - from) return
  for (const { values } of sinks) {
    kept.forEach((row, at) => {
      values[from + at] = values[row] as number
    })
  }
  keepRows(lines, from, kept)
  table.rows = from + kept.length
}

/** The places of a name among the texts of a column: in either encoding, with a mark before it or none. */
function placesOfName({ dictionary }: CellSink, name: string): readonly number[] {
  const written = [name, `\ufeff${name}`, `\ufeff"${name}"`].map(bytesOfText)
  const latin = Uint8Array.from(name, (sign) => sign.charCodeAt(0))
  return [...written, latin].flatMap((one) => {
    const room = new Uint8Array(one.length + slackBytes)
    room.set(one)
    return findBytes(dictionary, room, one.length) || []
  })
}

function isHeader(sinks: readonly CellSink[], names: readonly string[], row: number): boolean {
  return sinks.every(({ kind, values, dictionary }, column) => {
    const value = values[row] as number
    if (kind === 'day') return value < firstDay && value !== missingDay
    return kind === 'skip' || nameIn(bytesOfPlace(dictionary, value)) === names[column]
  })
}

/** A cell as a name, without the mark of a file and the quotes that are none behind it. */
function nameIn(bytes: Uint8Array): string | undefined {
  const text = decodeUtf8(bytes) ?? decodeWindows(bytes)
  return text?.startsWith('\ufeff') ? splitRecord(text.slice(1), '\n')[0] : text
}
