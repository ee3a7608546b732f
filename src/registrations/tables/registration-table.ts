import { firstDay } from '../../calendar/scan-day.js'
import { listArgument, optionsArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { type Fields, registrationsOfFields } from '../columns/from-fields.js'
import { isAbsent } from '../columns/kinds.js'
import { readRows } from '../columns/read-rows.js'
import { careLevels, type RegistrationColumns } from '../columns/registration-columns.js'
import { dateColumn, type Table, textColumn } from '../columns/table-column.js'
import { fieldNames, type RegistrationField } from '../field-names.js'
import type { Registration } from '../schema.js'
import { type ColumnSource, lengthOf, readColumn, readDays } from './column-source.js'
import { registrationsInside } from './inside.js'

/** Registrations as columns, a column for each field; facts by their own names. */
export type RegistrationSource = {
  readonly [Field in RegistrationField]?: ColumnSource | null | undefined
}

/** Registrations as a table: patient, unit, date, code and care level. */
export interface RegistrationTable extends Table<'registration'> {}

/**
 * Registrations as a table, for `assembleTable`: from rows, or from columns as Arrow, Arquero or a
 * database driver has them.
 *
 * A column is a list, a typed array, anything with `length` and `get` or `at`, or
 * `{ values, dictionary }`. Dates are texts as in rows, or days since 1970-01-01. A value of another
 * kind is a finding of assembly, as in a row.
 *
 * @throws `invalid-argument` where columns are none or of different lengths; `unknown-option` for a
 * column that no registration has.
 *
 * @example
 * ```ts
 * import { registrationTable } from 'pasientforlop/table'
 *
 * const table = registrationTable({
 *   patient: ['p1', 'p1'],
 *   unit: { values: [0, 0], dictionary: ['983974724'] },
 *   date: Int32Array.of(18263, 18281),
 *   code: ['D01A', 'D01M'],
 * })
 * table.length // => 2
 * Array.from(table.columns.date ?? []) // => ['2020-01-02', '2020-01-20']
 * ```
 */
export function registrationTable(
  source: readonly Registration[] | RegistrationSource,
): RegistrationTable {
  return Array.isArray(source)
    ? tableOf(readRows(listArgument(source, 'source') as readonly Registration[]))
    : tableOf(readSource(source as RegistrationSource))
}

function readSource(source: RegistrationSource): RegistrationColumns {
  optionsArgument(source, fieldNames, 'source')
  const given = fieldNames.flatMap((name) => {
    const column = source[name]
    return column === undefined || column === null ? [] : [[name, column] as const]
  })
  const lengths = given.map(([name, column]) => lengthOf(column, name))
  const length = lengths[0] ?? 0
  if (lengths.some((one) => one !== length)) {
    throw misuse('invalid-argument', 'source: all columns must have the same length')
  }
  const fields: { -readonly [Field in keyof Fields]: Fields[Field] } = {}
  for (const [name, column] of given) {
    if (name === 'date') fields.date = readDays(column, length)
    else fields[name] = readColumn(column, length)
  }
  return registrationsOfFields(length, fields)
}

/** A table of registrations that are columns already, such as those a reader of files has made. */
export function tableOf(columns: RegistrationColumns): RegistrationTable {
  const { patients, units, days, stated, codes } = columns
  const { length } = columns
  const texts = stated.map(({ code, pathway, event, outcome }) =>
    typeof code === 'string' && code !== ''
      ? code
      : [pathway, event, outcome].map((part) => (typeof part === 'string' ? part : '')).join(''),
  )
  const areTexts = stated.map(({ code, pathway, event, outcome }, place) =>
    texts[place] !== '' ? 1 : [code, pathway, event, outcome].every(isAbsent) ? 0 : 2,
  )
  const table: RegistrationTable = {
    kind: 'registration',
    length,
    columns: {
      patient: textColumn(
        length,
        patients.places,
        () => usable(patients.places, 0),
        patients.names,
      ),
      unit: textColumn(length, units.places, () => usable(units.places, 0), units.names),
      date: dateColumn(length, days, () => usable(days, firstDay)),
      code: textColumn(
        length,
        codes,
        () => Uint8Array.from(codes, (place) => areTexts[place] as number),
        texts,
      ),
      careLevel: textColumn(
        length,
        () => new Int32Array(columns.careLevels),
        () =>
          columns.careLevels.map((level) => (level === 0 ? 0 : level < careLevels.length ? 1 : 2)),
        careLevels.map((level) => level ?? ''),
      ),
    },
    fingerprint: null,
  }
  registrationsInside.set(table, () => columns)
  return table
}

function usable(values: Int32Array, least: number): Uint8Array {
  const validity = new Uint8Array(values.length)
  for (let at = 0; at < values.length; at += 1)
    validity[at] = (values[at] as number) >= least ? 1 : 2
  return validity
}
