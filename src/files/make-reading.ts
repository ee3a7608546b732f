import { objectArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { type Kept, keptInside, registrationsInside } from '../registrations/tables/inside.js'
import type { RegistrationTable } from '../registrations/tables/registration-table.js'
import type { FieldColumn } from './columns/field-columns.js'
import { registrationColumnsOf } from './columns/registration-columns-of.js'
import { tableColumnOf } from './columns/table-column-of.js'
import { keyField } from './plan-mapping.js'
import type { Reading } from './reading.js'
import type { MappingKind } from './schema.js'

/** What a reading is made of: the fields of its rows in place of its columns. */
export interface ReadingParts<Kind extends MappingKind>
  extends Omit<Reading<Kind>, 'columns' | 'fingerprint'> {
  readonly fields: readonly FieldColumn[]
}

/** What readings are made of: kept beside them, so that they stay small. */
const fieldsInside: Kept<readonly FieldColumn[]> = /* @__PURE__ */ keptInside('fields')

/** A reading of fields: a table of them, that other parts take as the columns it is made of. */
export function makeReading<Kind extends MappingKind>(parts: ReadingParts<Kind>): Reading<Kind> {
  const { kind, length, fields, lines, findings, changes, file } = parts
  const shown = fields.filter(({ field }) => field !== keyField)
  const reading: Reading<Kind> = {
    kind,
    length,
    columns: Object.fromEntries(shown.map((field) => [field.field, tableColumnOf(field)])),
    fingerprint: null,
    lines,
    findings,
    changes,
    file,
  }
  fieldsInside.set(reading, fields)
  if (kind === 'registration') {
    const table = reading as Reading as RegistrationTable
    registrationsInside.set(table, () => registrationColumnsOf(length, fields))
  }
  return reading
}

/** The fields that a reading is made of; what is no reading is misuse. */
export function fieldsOfReading(reading: Reading): readonly FieldColumn[] {
  objectArgument(reading, 'reading', 'a reading of a file')
  const fields = fieldsInside.get(reading)
  if (fields !== undefined) return fields
  throw misuse(
    'invalid-argument',
    'reading must be what a reader has answered, and not a copy: what it is made of goes with it',
  )
}
