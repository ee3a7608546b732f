import { optionsArgument } from '../misuse/arguments.js'
import { type ByteSource, piecesOf } from './chunks-of.js'
import type { ReadOptions } from './read-csv.js'
import { newNdjsonReader } from './read-ndjson.js'
import type { Reading } from './reading.js'
import type { Mapping } from './schema.js'
import { batchRowsOf, isNext, type PatientOrder, type StreamOptions } from './whole-patients.js'

/**
 * Reads an NDJSON file as its bytes come, a batch of rows at a time, as `streamCsv` does a CSV file:
 * registrations must come sorted by patient, and a batch has all rows of its patients.
 *
 * @throws as rejections: what `readNdjson` throws; `unsorted-rows` at the line of a patient who sorts
 * before the one above; `invalid-count` where `batchRows` is no whole number of 1 or more.
 *
 * @example
 * ```ts
 * import { rowsOf, streamNdjson } from 'pasientforlop/files'
 *
 * const file = '{"pid":"p1","dato":"2020-01-02","kode":"D11A"}\n{"pid":"p2","dato":"2020-01-02","kode":"D11A"}\n'
 * const mapping = {
 *   kind: 'registration',
 *   columns: { patient: 'pid', unit: { constant: 'u1' }, date: 'dato', code: 'kode' },
 * } as const
 * const patients = []
 * for await (const reading of streamNdjson(file, { mapping, batchRows: 1 })) {
 *   patients.push(rowsOf(reading).map(({ patient }) => patient))
 * }
 * patients // => [['p1'], ['p2']]
 * ```
 */
export async function* streamNdjson<const Own extends Mapping>(
  source: ByteSource,
  options: StreamOptions<Own>,
): AsyncGenerator<Reading<Own['kind']>, void, undefined> {
  const { batchRows, ...rest } = optionsArgument(options, ['mapping', 'batchRows'])
  const batches = batchesOfNdjson(rest as ReadOptions, null, source, batchRowsOf(batchRows))
  yield* batches as AsyncGenerator<Reading<Own['kind']>>
}

/** The batches of a source, by options that are checked; `key` is a column to name rows by. */
export async function* batchesOfNdjson(
  options: ReadOptions,
  key: string | null,
  source: ByteSource,
  batchRows: number,
): AsyncGenerator<Reading, void, undefined> {
  const order: PatientOrder = { patient: null }
  const hasPatients = options.mapping?.kind === 'registration'
  const done: Reading[] = []
  const reader = newNdjsonReader(
    options,
    key,
    (rows, patient, line) =>
      hasPatients ? isNext(order, patient(), () => line) && rows >= batchRows : rows >= batchRows,
    (reading) => done.push(reading),
  )
  for await (const piece of piecesOf(source)) {
    reader.push(piece)
    yield* done.splice(0)
  }
  // Each batch ends before a row that the next one has, so that the last one is never empty.
  const last = reader.end()
  yield* done.splice(0)
  yield last
}
