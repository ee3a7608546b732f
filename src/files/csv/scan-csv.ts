import type { CsvTable } from './csv-table.js'
import { carriageReturn, lineFeed } from './quoted-cells.js'
import { scanPlainRows } from './scan-plain-rows.js'
import { afterLine, scanRow } from './scan-row.js'

/** How many rows are read one by one, at most, before plain ones are looked for again. */
const longestWait = 256

/**
 * Reads the whole rows among the bytes `from` to `to`, and answers where the first one begins that
 * is not whole. The last bytes of a file must end with a line break. `bytes` must have room for
 * `slackBytes` more, which are written to.
 *
 * Most rows have the cells of the header and no quote: these are read many at once, a column after
 * the other. What is not so is read one by one.
 */
export function scanCsv(
  table: CsvTable,
  stops: Uint8Array,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  to: number,
  end: 'more-comes' | 'last',
): number {
  // What stops the search at the end of the bytes.
  bytes[to] = lineFeed
  let at = table.skipping ? skipLine(table, bytes, from, to) : from
  let wait = 1
  while (at < to) {
    const next = scanPlainRows(table, stops, bytes, view, at, to)
    wait = next > at ? 1 : Math.min(wait * 2, longestWait)
    at = next
    for (let rows = 0; rows < wait && at < to; rows += 1) {
      const after = scanRow(table, stops, bytes, view, at, to, end)
      if (after < 0) return at
      at = after
    }
  }
  return at
}

/** Passes over the rest of a row that was too long. */
function skipLine(table: CsvTable, bytes: Uint8Array, from: number, to: number): number {
  const next = afterLine(bytes, from, to)
  // A return at the end may be half of a line break: it is left for the next bytes to tell.
  if (next < 0) return bytes[to - 1] === carriageReturn ? to - 1 : to
  table.skipping = false
  table.line += 1
  return next
}
