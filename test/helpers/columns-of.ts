import { subjects } from 'pasientforlop'
import { toEpochDay } from 'pasientforlop/calendar'
import type { RowTable, TableColumn } from '../../src/indicators/criteria/table.js'

/** Rows of a subject as columns, the same values. */
export const columnsOf = (
  rows: readonly object[],
  subject: keyof typeof subjects = 'pathway',
): RowTable => ({
  length: rows.length,
  columns: Object.fromEntries(
    Object.entries(subjects[subject]).map(([name, { kind }]) => [name, columnOf(rows, name, kind)]),
  ),
})

const columnOf = (
  rows: readonly object[],
  name: string,
  kind: TableColumn['kind'],
): TableColumn => {
  const values = new Int32Array(rows.length)
  const validity = new Uint8Array(rows.length)
  const places = new Map<unknown, number>()
  rows.forEach((row, at) => {
    const value = (row as Record<string, unknown>)[name]
    if (value === null || value === undefined || value === '') return
    validity[at] = 1
    if (kind === 'date') values[at] = toEpochDay(value as string)
    else if (kind !== 'text') values[at] = Number(value)
    else {
      const place = places.get(value) ?? places.size
      places.set(value, place)
      values[at] = place
    }
  })
  return {
    kind,
    length: rows.length,
    values,
    validity: validity.includes(0) ? validity : null,
    dictionary: kind === 'text' ? ([...places.keys()] as string[]) : null,
  }
}
