import type { Reading } from 'pasientforlop/files'

/** A reading without its functions, so that two of them can be compared: values as they are read. */
export function plainReading(reading: Reading) {
  const columns = Object.entries(reading.columns).map(([name, column]) => [
    name,
    { kind: column.kind, values: [...column], validity: column.validity },
  ])
  return { ...reading, columns: Object.fromEntries(columns) }
}
