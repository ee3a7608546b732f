/**
 * From a file of the hospital to rows: mappings, and readers of CSV, NDJSON, rows of a database
 * driver and columns.
 *
 * @packageDocumentation
 */

export type { ByteSource } from './files/chunks-of.js'
export type { ColumnLike } from './files/columns/column-like.js'
export { defineMapping } from './files/define-mapping.js'
export {
  describeFileFinding,
  type FileFindingDescription,
} from './files/describe-file-finding.js'
export { type GuessedField, guessMapping, type MappingGuess } from './files/guess-mapping.js'
export {
  type FilePlace,
  type Locatable,
  type LocatedFinding,
  locateFinding,
} from './files/locate-finding.js'
export { mappings } from './files/mappings.js'
export { type ReadOptions, readCsv } from './files/read-csv.js'
export { readNdjson } from './files/read-ndjson.js'
export { readColumns, readObjects } from './files/read-objects.js'
export type { Reading } from './files/reading.js'
export { type MappedRows, rowsOf } from './files/rows-of.js'
export type {
  AppointmentField,
  Change,
  Cleaning,
  DischargeField,
  FieldMapping,
  FieldName,
  FileEncoding,
  FileFacts,
  FileFinding,
  FileFormat,
  FileRuleId,
  Mapping,
  MappingKind,
  MappingOf,
  ReferralField,
  RegistrationField,
  Separator,
  ValueMap,
} from './files/schema.js'
export { streamCsv } from './files/stream-csv.js'
export { streamNdjson } from './files/stream-ndjson.js'
export type { StreamOptions } from './files/whole-patients.js'
