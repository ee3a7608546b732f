/** A column of a table: typed values, which of them there are, and the texts they are places of. */
export interface TableColumn {
  /** What it holds. */
  readonly kind: 'date' | 'text' | 'integer' | 'boolean'
  /** The number of rows. */
  readonly length: number
  /** date: days since 1970-01-01; integer: itself; boolean: 0 or 1; text: place in `dictionary`. */
  readonly values: Int32Array
  /** By row 1 usable, 0 missing, 2 unusable; `null` where every value is usable. */
  readonly validity: Uint8Array | null
  /** The texts of a text column; else `null`. */
  readonly dictionary: readonly string[] | null
}

/** Rows as named columns of equal length. */
export interface RowTable {
  /** The number of rows. */
  readonly length: number
  /** The columns by name. */
  readonly columns: Readonly<Record<string, TableColumn>>
}
