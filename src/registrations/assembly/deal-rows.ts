import { firstDay } from '../../calendar/scan-day.js'
import type { RegistrationColumns } from '../columns/registration-columns.js'
import { dayShift, outcomeShift, rankShift } from './code-index.js'
import type { PlacedRows } from './place-rows.js'
import { rankNames } from './rank-names.js'

/** The rows that have a place, dealt to their patients; patients come in their own order. */
export interface DealtRows {
  readonly patients: readonly string[]
  readonly units: readonly string[]
  /** Where each patient's rows begin, and behind them, twice, where the last one's end. */
  readonly starts: Int32Array
  /**
   * Of each row its group (the rank of its unit, times the number of types, and the place of its
   * type), its sort key, and its number: side by side, so that a row is moved once, and read at once.
   */
  readonly records: Int32Array
}

/** How many numbers a record has. */
export const recordSize = 3

/** Deals the rows out to their patients: a counting sort, linear. */
export function dealRows(
  columns: RegistrationColumns,
  placed: PlacedRows,
  typeCount: number,
): DealtRows {
  const patients = rankNames(columns.patients)
  const units = rankNames(columns.units)
  const { keys, typeOf, count } = placed
  const { codes } = columns
  const patientOf = columns.patients.places
  const unitOf = columns.units.places
  const rankOf = (row: number) => patients.ranks[patientOf[row] as number] as number
  // Counted two places ahead, so that dealing out leaves each start where it is looked for.
  const starts = new Int32Array(patients.names.length + 2)
  for (let row = 0; row < keys.length; row += 1) {
    if ((keys[row] as number) < 0) continue
    const ahead = rankOf(row) + 2
    starts[ahead] = (starts[ahead] as number) + 1
  }
  for (let at = 1; at < starts.length; at += 1) {
    starts[at] = (starts[at] as number) + (starts[at - 1] as number)
  }
  const records = new Int32Array(count * recordSize)
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number
    if (key < 0) continue
    const next = rankOf(row) + 1
    const at = (starts[next] as number) * recordSize
    starts[next] = (starts[next] as number) + 1
    const unit = units.ranks[unitOf[row] as number] as number
    records[at] = unit * typeCount + (typeOf[codes[row] as number] as number)
    records[at + 1] = key
    records[at + 2] = row
  }
  return { patients: patients.names, units: units.names, starts, records }
}

/** The group of a row by its place in the order. */
export function groupAt({ records }: DealtRows, at: number): number {
  return records[at * recordSize] as number
}

/** The sort key of a row by its place in the order. */
export function keyAt({ records }: DealtRows, at: number): number {
  return records[at * recordSize + 1] as number
}

/** The number of a row by its place in the order. */
export function rowAt({ records }: DealtRows, at: number): number {
  return records[at * recordSize + 2] as number
}

/** The rank of the event of a row by its place in the order. */
export function rankAt(dealt: DealtRows, at: number): number {
  return (keyAt(dealt, at) >>> rankShift) & 15
}

/** Whether two rows of one group have the same day, event and outcome. */
export function saysTheSame(dealt: DealtRows, first: number, second: number): boolean {
  return keyAt(dealt, first) >>> outcomeShift === keyAt(dealt, second) >>> outcomeShift
}

/** The day of a sort key. */
export function dayOfKey(key: number): number {
  return (key >>> dayShift) + firstDay
}
