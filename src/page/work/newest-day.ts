import { toEpochDay } from '../../calendar/to-epoch-day.js'
import { writeDay } from '../../calendar/write-day.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import type { Reading } from '../../files/reading.js'

/** The newest date of the rows that is not after today; `null` where there is none. */
export function newestDay(reading: Reading, today: string): string | null {
  const last = toEpochDay(today)
  let newest = Number.NEGATIVE_INFINITY
  for (const { kind, values, words } of fieldsOfReading(reading)) {
    if (kind !== 'date' || words !== null) continue
    for (let row = 0; row < values.length; row += 1) {
      const day = values[row] as number
      if (day > newest && day <= last) newest = day
    }
  }
  return newest > -100_000 ? writeDay(newest) : null
}
