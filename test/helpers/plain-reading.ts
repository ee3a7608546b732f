import type { Reading } from 'pasientforlop/files'

/** A reading without its functions, so that two of them can be compared. */
export function plainReading(reading: Reading) {
  const columns = Object.entries(reading.columns).map(
    ([name, { kind, values, validity, dictionary }]) => [
      name,
      { kind, values: [...values], validity, dictionary },
    ],
  )
  return { ...reading, columns: Object.fromEntries(columns) }
}
