import { optionsArgument } from '../misuse/arguments.js'
import { type ByteSource, piecesOf } from './chunks-of.js'
import { type CsvSource, endBytes, pushBytes } from './csv/csv-source.js'
import type { CsvTable } from './csv/csv-table.js'
import { cutTable } from './csv/cut-table.js'
import type { TextEncoding } from './csv/finish-csv.js'
import type { FileHead } from './csv/read-head.js'
import { patientsOfCsv, readingOfCsv } from './csv/reading-of-csv.js'
import { lineOfRow } from './line-index.js'
import { openMapped } from './read-csv.js'
import type { Reading } from './reading.js'
import type { Mapping } from './schema.js'
import { batchRowsOf, lastPatientFrom, type StreamOptions } from './whole-patients.js'

/**
 * Reads a CSV file as its bytes come, a batch of rows at a time, so that a file of any length takes
 * no more memory than its largest batch. Each batch is a reading as that of `readCsv`: a table, with
 * the file's own lines, and with the findings, changes and counts of its own lines.
 *
 * Registrations must come sorted by patient (as texts, by UTF-16 code unit; a row without a patient
 * may stand anywhere): a batch has all rows of its patients. Rows of other kinds come in any order.
 * Where neither mapping, mark nor header say the encoding, the first batch with other letters than
 * those of ASCII does, for all that come after it.
 *
 * @throws as rejections: what `readCsv` throws; `unsorted-rows` at the line of a patient who sorts
 * before the one above; `invalid-count` where `batchRows` is no whole number of 1 or more.
 *
 * @example
 * ```ts
 * import { streamCsv } from 'pasientforlop/files'
 * import { assembleTable } from 'pasientforlop/table'
 *
 * const file = 'patient,unit,date,code\np1,u1,2020-01-02,D11A\np2,u1,2020-01-02,D11A\np3,u1,2020-01-02\n'
 * const mapping = {
 *   kind: 'registration',
 *   columns: { patient: 'patient', unit: 'unit', date: 'date', code: 'code' },
 * } as const
 * const starts = []
 * const lines = []
 * for await (const reading of streamCsv(file, { mapping, batchRows: 1 })) {
 *   starts.push(...(assembleTable(reading).pathways.columns.start ?? []))
 *   lines.push(...reading.findings.flatMap(({ lines }) => lines))
 * }
 * starts // => ['2020-01-02', '2020-01-02']
 * lines // => [4]
 * ```
 */
export async function* streamCsv<const Own extends Mapping>(
  source: ByteSource,
  options: StreamOptions<Own>,
): AsyncGenerator<Reading<Own['kind']>, void, undefined> {
  const { batchRows, ...rest } = optionsArgument(options, ['mapping', 'batchRows'])
  const csv = openMapped(rest as StreamOptions<Own>, null, source)
  yield* batchesOfCsv(csv, source, batchRowsOf(batchRows)) as AsyncGenerator<Reading<Own['kind']>>
}

/** The batches of a source that is opened. */
export async function* batchesOfCsv(
  csv: CsvSource,
  source: ByteSource,
  batchRows: number,
): AsyncGenerator<Reading, void, undefined> {
  let least = batchRows
  let isFirst = true
  for await (const piece of piecesOf(source)) {
    pushBytes(csv, piece)
    const { table } = csv
    if (table === null || table.rows < least) continue
    const cut = wholeRows(csv, table)
    // All of it is one patient's: it is looked at again when there is twice as much.
    least = cut === 0 ? table.rows * 2 : batchRows
    if (cut === 0) continue
    yield takeRows(csv, table, cut)
    isFirst = false
  }
  endBytes(csv)
  const table = csv.table as CsvTable
  wholeRows(csv, table)
  if (isFirst || table.rows > 0 || table.faults.size > 0 || table.blankLines > 0) {
    yield takeRows(csv, table, table.rows)
  }
}

/** How many of the first rows are of patients of whom all rows are there. */
function wholeRows(csv: CsvSource, table: CsvTable): number {
  if (csv.plan.kind !== 'registration') return table.rows
  const patients = patientsOfCsv(csv, table)
  return lastPatientFrom(patients, (row) => lineOfRow(table.lines, row))
}

function takeRows(csv: CsvSource, table: CsvTable, rows: number): Reading {
  const reading = readingOfCsv(csv, table, rows)
  const { encoding, encodingFrom } = reading.file
  // What has no mark is in one of the two that are told by their bytes.
  if (encodingFrom === 'detected') {
    csv.head = { ...(csv.head as FileHead), encoding: encoding as TextEncoding['encoding'] }
  }
  cutTable(csv, table, rows)
  return reading
}
