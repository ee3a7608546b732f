import { optionsArgument } from '../misuse/arguments.js'
import { bytesArgument, chunksOf } from './chunks-of.js'
import { type CsvSource, endBytes, openCsv, pushBytes } from './csv/csv-source.js'
import type { CsvTable } from './csv/csv-table.js'
import { readingOfCsv } from './csv/reading-of-csv.js'
import { checkMapping } from './define-mapping.js'
import { isWhole } from './encodings.js'
import { planMapping } from './plan-mapping.js'
import type { Reading } from './reading.js'
import type { FileFormat, Mapping } from './schema.js'

/** How rows are read. */
export interface ReadOptions<Own extends Mapping = Mapping> {
  /** What the columns and values are called. */
  readonly mapping: Own
}

/**
 * Reads the rows of a CSV file into columns: from a text, from bytes, or from chunks of bytes.
 *
 * The rules are those of RFC 4180, with any line break and the separator of the mapping or of the
 * header. A row with too few cells, or with more than empty ones too many, with a quoted cell that is
 * not closed or goes on after its end, is in no row but in `findings`, with its line; a quote inside
 * a plain cell is read as it stands, and told. Encoding and separator are told in `file`.
 *
 * @throws `invalid-mapping`; `unknown-column` where the header does not have a column of the
 * mapping, or has it twice; `invalid-table` where no header could be read; `invalid-argument` where
 * `source` is neither text nor bytes.
 *
 * @example
 * ```ts
 * import { assemblePathways } from 'pasientforlop'
 * import { readCsv, rowsOf } from 'pasientforlop/files'
 *
 * const reading = readCsv('Pasient;Dato;Kode;Nivå\np1;02.01.2020;D11A;3\np1;20.01.2020\n', {
 *   mapping: {
 *     kind: 'registration',
 *     columns: {
 *       patient: 'Pasient',
 *       unit: { constant: '983974724' },
 *       date: { column: 'Dato', format: 'dd.MM.yyyy' },
 *       code: 'Kode',
 *       careLevel: { column: 'Nivå', values: 'kodeverk-8406' },
 *     },
 *   },
 * })
 * reading.findings
 * // => [{ rule: 'ragged-row', effect: 'set-aside', lines: [3], params: { cells: 2, expected: 4 } }]
 * reading.changes
 * // => [{ field: 'careLevel', column: 'Nivå', change: 'values', rows: 1 }]
 * assemblePathways(rowsOf(reading)).pathways.map(({ start }) => start) // => ['2020-01-02']
 * ```
 */
export function readCsv<const Own extends Mapping>(
  source: string | Uint8Array | Iterable<Uint8Array>,
  options: ReadOptions<Own>,
): Reading<Own['kind']> {
  const csv = openMapped(options, null, source)
  const chunks = chunksOf(source)
  if (Array.isArray(chunks)) csv.totalBytes = lengthOfAll(chunks)
  for (const chunk of chunks) pushBytes(csv, bytesArgument(chunk))
  return finishCsv(csv) as Reading<Own['kind']>
}

function lengthOfAll(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + (chunk?.length ?? 0), 0)
}

/** Opens a source for the mapping of the options, both checked. */
export function openMapped(
  options: ReadOptions,
  key: string | null = null,
  source: unknown = null,
): CsvSource {
  const { mapping } = optionsArgument(options, ['mapping'])
  checkMapping(mapping)
  return openCsv(planMapping(mapping, key), formatOf(mapping, source))
}

/** A text has no encoding but the one that it is given here, whatever the mapping says of files. */
function formatOf({ file = {} }: Mapping, source: unknown): FileFormat {
  if (typeof source !== 'string') return file
  const isAsked = (file.encoding ?? 'detect') !== 'detect'
  return isAsked || !isWhole(source) ? { ...file, encoding: 'utf-8' } : file
}

/** The reading of all that came. */
export function finishCsv(source: CsvSource): Reading {
  endBytes(source)
  const table = source.table as CsvTable
  return readingOfCsv(source, table, table.rows)
}
