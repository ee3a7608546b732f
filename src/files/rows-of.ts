import type { AppointmentRow, DischargeRow, ReferralRow } from '../indicators/subjects/schema.js'
import { factNames } from '../registrations/fact-names.js'
import type { Registration } from '../registrations/schema.js'
import type { FieldColumn } from './columns/field-columns.js'
import type { Word } from './columns/field-words.js'
import { valueOfDay } from './columns/value-of-day.js'
import { missingDay } from './csv/cell-sinks.js'
import { fieldsOfReading } from './make-reading.js'
import { keyField } from './plan-mapping.js'
import type { Reading } from './reading.js'
import type { FieldName, MappingKind } from './schema.js'

/** The row type of each kind of mapping. */
export interface MappedRows {
  /** Rows that assembly takes. */
  readonly registration: Registration
  /** Rows of referrals. */
  readonly referral: ReferralRow
  /** Rows of discharges. */
  readonly discharge: DischargeRow
  /** Rows of appointments. */
  readonly appointment: AppointmentRow
}

/**
 * The rows of a reading as objects, for functions that take objects. A missing field is left out; a
 * value that is of no use stays one, so that the check says what is wrong with it. Of many rows take
 * the reading itself, which is a table.
 *
 * @throws `invalid-argument` where `reading` is none.
 *
 * @example
 * ```ts
 * import { readCsv, rowsOf } from 'pasientforlop/files'
 *
 * const reading = readCsv('henvisning,enhet,mottatt\nh1,u1,2020-01-02\n', {
 *   mapping: {
 *     kind: 'referral',
 *     columns: { referral: 'henvisning', unit: 'enhet', received: 'mottatt' },
 *   },
 * })
 * rowsOf(reading) // => [{ referral: 'h1', unit: 'u1', received: '2020-01-02' }]
 * ```
 */
export function rowsOf<Kind extends MappingKind>(reading: Reading<Kind>): MappedRows[Kind][] {
  const columns = fieldsOfReading(reading).filter(({ field }) => field !== keyField)
  const writers = columns.map((column) => ({
    field: column.field,
    isFact: isFact(column.field),
    valueAt: valueReader(column),
  }))
  const rows = new Array<MappedRows[Kind]>(reading.length)
  for (let at = 0; at < reading.length; at += 1) {
    const row: Record<string, unknown> = {}
    let facts: Record<string, unknown> | undefined
    for (const { field, isFact, valueAt } of writers) {
      const value = valueAt(at)
      if (value === undefined) continue
      if (isFact) {
        facts ??= {}
        facts[field] = value
      } else {
        row[field] = value
      }
    }
    if (facts !== undefined) row['facts'] = facts
    rows[at] = row as unknown as MappedRows[Kind]
  }
  return rows
}

function isFact(field: FieldName): boolean {
  return (factNames as readonly FieldName[]).includes(field)
}

/** The value of a field in a row as objects have it; nothing where it is missing. */
function valueReader({ values, words }: FieldColumn): (row: number) => unknown {
  if (words === null) {
    const texts = new Map<number, unknown>()
    return (row) => {
      const day = values[row] as number
      if (day === missingDay) return undefined
      let text = texts.get(day)
      if (text === undefined) {
        text = valueOfDay(day)
        texts.set(day, text)
      }
      return text
    }
  }
  const plain = words.map(plainWord)
  return (row) => plain[values[row] as number]
}

function plainWord(word: Word): unknown {
  if (word === null) return undefined
  return typeof word === 'object' ? word.unusable : word
}
