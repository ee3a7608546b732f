import { bytesOfPlace } from '../../src/files/csv/byte-dictionary.js'
import { textSink } from '../../src/files/csv/cell-sinks.js'
import { newCsvTable, slackBytes, stopsOf } from '../../src/files/csv/csv-table.js'
import { scanCsv } from '../../src/files/csv/scan-csv.js'
import { type FileFaults, listFaults } from '../../src/files/file-faults.js'
import { lineOfRow } from '../../src/files/line-index.js'

/** Every cell of a CSV text without a header, as the byte reader sees it, cut into chunks. */
export const csvCells = (
  bytes: Uint8Array,
  width: number,
  separator: string,
  cuts: readonly number[],
) => {
  const faults: FileFaults = new Map()
  const table = newCsvTable({
    separator: separator.charCodeAt(0),
    sinks: Array.from({ length: width }, () => textSink(2)),
    maxRowBytes: 1_000_000,
    faults,
    firstLine: 1,
    capacity: 2,
  })
  const stops = stopsOf(table.separator)
  const ended =
    bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? Uint8Array.of(...bytes, 10) : bytes
  const ends = [...new Set([...cuts.filter((cut) => cut < ended.length), ended.length])].sort(
    (a, b) => a - b,
  )
  let at = 0
  for (const end of ends) {
    // A buffer of its own each time, so that nothing after the bytes helps.
    const buffer = new Uint8Array(end + slackBytes)
    buffer.set(ended.subarray(0, end))
    at = scanCsv(
      table,
      stops,
      buffer,
      new DataView(buffer.buffer),
      at,
      end,
      end === ended.length ? 'last' : 'more-comes',
    )
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const rows = Array.from({ length: table.rows }, (_, row) =>
    table.sinks.map(({ values, dictionary }) =>
      decoder.decode(bytesOfPlace(dictionary, values[row] as number)),
    ),
  )
  return {
    rows,
    lines: rows.map((_, row) => lineOfRow(table.lines, row)),
    findings: listFaults(faults),
    blankLines: table.blankLines,
    read: at,
    length: ended.length,
  }
}
