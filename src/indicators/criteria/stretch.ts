import type { ColumnKind } from '../subjects/schema.js'

/** What a value of a row is: missing, usable, or there but not to be used. */
export const missing = 0

export const usable = 1

export const unusable = 2

/** The values that a column has in a stretch of rows, read once and judged as numbers. */
export interface Stretch {
  readonly kind: ColumnKind
  readonly length: number
  /** date: days since 1970-01-01; integer: itself; boolean: 0 or 1; text: place in `dictionary`. */
  readonly values: Int32Array
  /** By row one of `missing`, `usable` and `unusable`; `null` where all are usable. */
  readonly states: Uint8Array | null
  /** Whether a value of the stretch is unusable. */
  readonly anyUnusable: boolean
  /** The texts that `values` are places of; empty for other kinds. It may grow from stretch to stretch. */
  readonly dictionary: readonly string[]
}

/** Rows of a subject, whatever they are kept in. */
export interface RowSource {
  readonly length: number
  /** Whether a row has the column, itself and not by inheritance, with or without a value. */
  readonly has: (column: string) => boolean
  /** The values of a column of the subject from one row until another. */
  readonly read: (column: string, from: number, until: number) => Stretch
  /**
   * The values of any column as places in a list of group values that grows; -1 where a value
   * cannot be used.
   */
  readonly readGroups: (column: string, from: number, until: number) => Int32Array
  /** The group values that `readGroups` of a column answers places of. */
  readonly groupsOf: (column: string) => readonly (string | number | boolean | null)[]
  /** The columns whose dates after the horizon were not read. */
  readonly cut: ReadonlySet<string>
  /** Whether a row that was read is no object. */
  readonly anyUnreadable: () => boolean
  /**
   * By row 1 for one that is not to be counted, as another has its id; `null` where there is none.
   * To be asked when all rows were read: ids are read with what stands beside them.
   */
  readonly repeated: () => Uint8Array | null
  /** A number made of the ids of the rows, the same in any order; `null` where none has an id. */
  readonly idsHash: () => string | null
}
