import { objectArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { readerOf } from '../../registrations/tables/column-source.js'

/** A column of values: an array, a typed array, or a vector. */
export type ColumnLike =
  | ArrayLike<unknown>
  | {
      /** How many rows. */
      readonly length: number
      /** The value of a row by its place. */
      readonly at: (index: number) => unknown
    }
  | {
      /** How many rows. */
      readonly length: number
      /** The value of a row by its place. */
      readonly get: (index: number) => unknown
    }

/** Reads the values of a column, which must have so many. */
export function getterOf(
  name: string,
  column: ColumnLike,
  length: number,
): (row: number) => unknown {
  objectArgument(
    Array.isArray(column) ? {} : column,
    `columns.${name}`,
    'a column: values with a length',
  )
  if (column.length !== length) {
    throw misuse('invalid-argument', `columns.${name} has another length than the first column`)
  }
  return readerOf(column)
}
