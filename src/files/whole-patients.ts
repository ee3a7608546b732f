import { countArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { isName } from '../registrations/columns/kinds.js'
import type { FieldColumn } from './columns/field-columns.js'
import type { Word } from './columns/field-words.js'
import type { ReadOptions } from './read-csv.js'
import type { Mapping } from './schema.js'

/** How rows are read as they come. */
export interface StreamOptions<Own extends Mapping = Mapping> extends ReadOptions<Own> {
  /** How many rows a batch has, about; 65 536 by default. */
  readonly batchRows?: number | undefined
}

/** The rows of a batch, of options that are checked. */
export function batchRowsOf(batchRows = 65_536): number {
  countArgument(batchRows, 'batchRows', 1, 'a whole number of rows')
  return batchRows
}

/** The patient of the last row that has one; none before the first. */
export interface PatientOrder {
  patient: string | null
}

/**
 * Where the last patient begins, of which more rows may come. Patients must come in the order of
 * their texts, so that all rows of one are together; a row without one may stand anywhere.
 */
export function lastPatientFrom(
  { values, words }: FieldColumn,
  lineOf: (row: number) => number,
): number {
  // The first patient here is the last of the rows that were taken before, or sorts after them.
  const order: PatientOrder = { patient: null }
  let from = 0
  let last = -1
  for (let row = 0; row < values.length; row += 1) {
    const place = values[row] as number
    if (place === last) continue
    last = place
    if (isNext(order, (words as readonly Word[])[place], () => lineOf(row))) from = row
  }
  return from
}

/** Whether a patient is another one than before; one who sorts before is misuse. */
export function isNext(order: PatientOrder, word: unknown, line: () => number): boolean {
  if (!isName(word) || word === order.patient) return false
  if (order.patient !== null && word < order.patient) {
    throw misuse(
      'unsorted-rows',
      `line ${line()} comes before the lines above it: sort the file by patient (as texts), or read it whole`,
    )
  }
  order.patient = word
  return true
}
