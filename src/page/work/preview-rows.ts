import { writeDay } from '../../calendar/write-day.js'
import { kindOfInput } from '../../cli/input-kind.js'
import { parseCompositeCode } from '../../codes/parse-composite-code.js'
import type { FieldColumn } from '../../files/columns/field-columns.js'
import { isDay } from '../../files/columns/field-words.js'
import { missingDay } from '../../files/csv/cell-sinks.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import { readCsv } from '../../files/read-csv.js'
import { readNdjson } from '../../files/read-ndjson.js'
import type { Reading } from '../../files/reading.js'
import type { Mapping } from '../../files/schema.js'
import type { Preview, PreviewCell } from '../views.js'
import { firstBytes } from './file-bytes.js'
import { readList } from './read-file.js'
import { troubleOf } from './trouble.js'

/** The first rows of a file as a mapping reads them; a mapping that does not fit is told. */
export function previewRows(file: File, mapping: Mapping): Preview {
  const fields = Object.keys(mapping.columns)
  try {
    const reading = readFirst(file, mapping)
    const shown = fieldsOfReading(reading).filter(({ field }) => fields.includes(field))
    const rows = Array.from({ length: Math.min(reading.length, 6) }, (_, row) =>
      shown.map((column) => cellOf(column, row)),
    )
    return { fields: shown.map(({ field }) => field), rows, trouble: null }
  } catch (thrown) {
    return { fields, rows: [], trouble: troubleOf(thrown) }
  }
}

function readFirst(file: File, mapping: Mapping): Reading {
  const kind = kindOfInput(file.name, firstBytes(file))
  if (kind === 'json') return readList(file, { mapping })
  const bytes = firstBytes(file, 65_536)
  // The last line may be cut off.
  const whole = bytes.subarray(0, bytes.lastIndexOf(10) + 1 || bytes.length)
  return kind === 'ndjson' ? readNdjson(whole, { mapping }) : readCsv(whole, { mapping })
}

function cellOf({ field, values, words }: FieldColumn, row: number): PreviewCell {
  const value = values[row] as number
  if (words === null) {
    if (value === missingDay) return { text: '', isUsable: true }
    return isDay(value) ? { text: writeDay(value), isUsable: true } : { text: '', isUsable: false }
  }
  const word = words[value] ?? null
  if (word === null) return { text: '', isUsable: true }
  if (typeof word === 'object') return { text: `${word.unusable}`, isUsable: false }
  const known = knownValues[field]
  const isUsable =
    field === 'code'
      ? parseCompositeCode(`${word}`).ok
      : known === undefined || known.includes(`${word}`)
  return { text: `${word}`, isUsable }
}

/** Fields whose values are listed. */
const knownValues: Readonly<Record<string, readonly string[]>> = {
  careLevel: ['outpatient', 'day', 'inpatient'],
  severity: ['severe', 'less-severe'],
  rightGrantedFor: ['assessment', 'treatment'],
  careArea: ['PHV', 'PHBU', 'TSB'],
}
