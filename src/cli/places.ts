import { lineOfRow } from '../files/line-index.js'
import { fieldsOfReading } from '../files/make-reading.js'
import { keyField } from '../files/plan-mapping.js'
import type { Reading } from '../files/reading.js'

/** The value of the key column that the user asked for, by row; nothing without one. */
export function keyReader(reading: Reading): (row: number) => string | null {
  const column = fieldsOfReading(reading).find(({ field }) => field === keyField)
  if (column === undefined) return () => null
  const { values, words } = column
  return (row) => {
    const word = words?.[values[row] as number] ?? null
    // A number names a row as well; of what is no text or number nobody could say which it is.
    const value = word !== null && typeof word === 'object' ? word.unusable : word
    return ['string', 'number', 'bigint'].includes(typeof value) ? `${value}` : null
  }
}

/** The line of the first of some rows. */
export function firstLine(reading: Reading, rows: readonly number[]): number | null {
  const [row] = rows
  return row === undefined ? null : lineOfRow(reading.lines, row)
}
