import type { Table } from '../registrations/columns/table-column.js'
import type { LineIndex } from './line-index.js'
import type { Change, FileFacts, FileFinding, MappingKind } from './schema.js'

/**
 * The rows of a file as a table, what was changed and found out on the way, and what is wrong.
 *
 * It is a table: `assembleTable` takes one of registrations, `evaluateIndicators` one of a subject.
 * Its columns are the fields that the mapping names, under the names of the fields; those of facts
 * by their own names.
 */
export interface Reading<Kind extends MappingKind = MappingKind> extends Table<Kind> {
  /** None: no definitions are needed to read rows. */
  readonly fingerprint: null
  /** The line of each row; `locateFinding` reads it. */
  readonly lines: LineIndex
  /** What is wrong with lines of the file, by the first line; what is wrong with rows says the check. */
  readonly findings: readonly FileFinding[]
  /** What was changed, by column and kind of change; nothing that the mapping does not name. */
  readonly changes: readonly Change[]
  /** What was found out about the file. */
  readonly file: FileFacts
}
