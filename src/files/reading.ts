import type { FieldColumn } from './field-columns.js'
import type { LineIndex } from './line-index.js'
import type { Change, FileFacts, FileFinding, MappingKind } from './schema.js'

/** The rows of a file as columns, what was changed and found out on the way, and what is wrong. */
export interface Reading<Kind extends MappingKind = MappingKind> {
  /** What a row is. */
  readonly kind: Kind
  /** How many rows. */
  readonly length: number
  /** The fields that the mapping names, row by row. */
  readonly columns: readonly FieldColumn[]
  /** The line of each row; `lineOfRow` reads it. */
  readonly lines: LineIndex
  /** What is wrong with lines of the file, by the first line; what is wrong with rows says the check. */
  readonly findings: readonly FileFinding[]
  /** What was changed, by column and kind of change; nothing that the mapping does not name. */
  readonly changes: readonly Change[]
  /** What was found out about the file. */
  readonly file: FileFacts
}
