import { objectArgument, wordsOfAnswer } from '../misuse/arguments.js'
import { lineOfRow } from './line-index.js'
import type { Reading } from './reading.js'
import type { FieldName } from './schema.js'

/** A row of a finding, by the file's own line and column names. */
export interface FilePlace {
  /** The row. */
  readonly row: number
  /** The line that it begins on, the first line of the file being 1. */
  readonly line: number
  /** The columns that the finding is about, by name or place; of a constant none. */
  readonly columns: readonly (string | number)[]
}

/** The rows of a finding, by the file's own lines and columns. */
export interface LocatedFinding {
  /** The rows that the finding is about. */
  readonly places: readonly FilePlace[]
  /** Those that it rests on. */
  readonly related: readonly FilePlace[]
}

/** What a finding must have to be located: that of the library, or of an own rule. */
export interface Locatable {
  /** The id of the rule. */
  readonly rule: string
  /** The rows that it is about. */
  readonly rows: readonly number[]
  /** The rows that it rests on. */
  readonly relatedRows?: readonly number[] | undefined
  /** What the rule says of it. */
  readonly params?: unknown
}

/**
 * Where a finding is in the file that the rows were read from: the line of each row, and the names
 * that the columns have there.
 *
 * @throws `invalid-argument` where `reading` or `finding` is no object.
 *
 * @example
 * ```ts
 * import { checkRegistrations } from 'pasientforlop'
 * import { locateFinding, readCsv, rowsOf } from 'pasientforlop/files'
 *
 * const reading = readCsv('Pasient;Dato;Kode\n\np1;30.02.2020;D11A\n', {
 *   mapping: {
 *     kind: 'registration',
 *     columns: {
 *       patient: 'Pasient',
 *       unit: { constant: 'u1' },
 *       date: { column: 'Dato', format: 'dd.MM.yyyy' },
 *       code: 'Kode',
 *     },
 *   },
 * })
 * const { findings } = checkRegistrations(rowsOf(reading))
 * findings.map((finding) => locateFinding(reading, finding).places)
 * // => [[{ row: 0, line: 3, columns: ['Dato'] }]]
 * ```
 */
export function locateFinding(reading: Reading, finding: Locatable): LocatedFinding {
  objectArgument(reading, 'reading', 'a reading of a file')
  objectArgument(finding, 'finding', 'a finding')
  return wordsOfAnswer('reading, finding', 'an answer of this library', () =>
    placesOf(reading, finding),
  )
}

function placesOf(reading: Reading, finding: Locatable): LocatedFinding {
  const columns = fieldsOfRule(finding).flatMap((field) => {
    const column = reading.file.columns[field]
    return column === undefined ? [] : [column]
  })
  const placeOf = (row: number): FilePlace => ({
    row,
    line: lineOfRow(reading.lines, row),
    columns,
  })
  return {
    places: finding.rows.map(placeOf),
    related: (finding.relatedRows ?? []).map(placeOf),
  }
}

const codeFields = ['code', 'pathway', 'event', 'outcome'] as const

/** The fields that a rule looks at; of the order of events the code and the date. */
function fieldsOfRule({ rule, params }: Locatable): readonly FieldName[] {
  if (rule === 'npr-201' || rule === 'npr-120') return codeFields
  if (rule === 'npr-107' || rule.endsWith('-date')) return ['date']
  if (rule === 'missing-patient') return ['patient']
  if (rule === 'missing-unit') return ['unit']
  if (rule === 'invalid-care-level') return ['careLevel']
  const fact = (params as { readonly fact?: unknown } | undefined)?.fact
  if (typeof fact === 'string') return [fact as FieldName]
  return [...codeFields, 'date']
}
