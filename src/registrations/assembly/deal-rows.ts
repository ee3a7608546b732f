import { firstDay } from '../../calendar/scan-day.js'
import type { RegistrationColumns } from '../columns/registration-columns.js'
import { dayShift, outcomeShift, rankShift } from './code-index.js'
import type { PlacedRows } from './place-rows.js'
import { type RankedNames, rankNames } from './rank-names.js'

/** The rows that have a place, dealt to their patients; patients come in their own order. */
export interface DealtRows {
  readonly patients: readonly string[]
  readonly units: readonly string[]
  /** Where each patient's rows begin, and where the last one's end. */
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
  const starts = startsOf(columns, placed, patients)
  const next = nextOf(starts, patients)
  const { keys, typeOf } = placed
  const patientOf = columns.patients.places
  const unitOf = columns.units.places
  const records = new Int32Array(placed.count * recordSize)
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number
    if (key < 0) continue
    const patient = patientOf[row] as number
    const unit = units.ranks[unitOf[row] as number] as number
    const at = next[patient] as number
    next[patient] = at + recordSize
    records[at] = unit * typeCount + (typeOf[columns.codes[row] as number] as number)
    records[at + 1] = key
    records[at + 2] = row
  }
  return { patients: patients.names, units: units.names, starts, records }
}

function startsOf(
  { patients: { places } }: RegistrationColumns,
  { keys }: PlacedRows,
  { names, ranks }: RankedNames,
): Int32Array {
  const counts = new Int32Array(names.length)
  for (let row = 0; row < keys.length; row += 1) {
    if ((keys[row] as number) < 0) continue
    const patient = places[row] as number
    counts[patient] = (counts[patient] as number) + 1
  }
  const starts = new Int32Array(names.length + 1)
  for (let place = 0; place < names.length; place += 1) {
    starts[(ranks[place] as number) + 1] = counts[place] as number
  }
  for (let rank = 1; rank < starts.length; rank += 1) {
    starts[rank] = (starts[rank] as number) + (starts[rank - 1] as number)
  }
  return starts
}

/** By place of a patient: where the record of the next row goes. */
function nextOf(starts: Int32Array, { ranks }: RankedNames): Int32Array {
  const next = new Int32Array(ranks.length)
  for (let place = 0; place < next.length; place += 1) {
    next[place] = (starts[ranks[place] as number] as number) * recordSize
  }
  return next
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
