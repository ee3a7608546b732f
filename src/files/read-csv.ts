import { optionsArgument } from '../misuse/arguments.js'
import { chunksOf } from './chunks-of.js'
import {
  columnOfDays,
  columnOfFound,
  constantColumn,
  type FieldColumn,
} from './columns/field-columns.js'
import { type CsvSource, endBytes, openCsv, pushBytes } from './csv/csv-source.js'
import type { CsvTable } from './csv/csv-table.js'
import { decideEncoding, decodeColumn, type TextEncoding } from './csv/finish-csv.js'
import { checkMapping } from './define-mapping.js'
import { countSetAside, listFaults } from './file-faults.js'
import { makeReading } from './make-reading.js'
import { type FieldPlan, planMapping } from './plan-mapping.js'
import type { Reading } from './reading.js'
import type { Change, FieldName, FileFacts, Mapping } from './schema.js'

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
  const csv = openMapped(options)
  const chunks = chunksOf(source)
  if (Array.isArray(chunks)) csv.totalBytes = lengthOfAll(chunks)
  for (const chunk of chunks) pushBytes(csv, chunk)
  return finishCsv(csv) as Reading<Own['kind']>
}

function lengthOfAll(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + (chunk?.length ?? 0), 0)
}

/** Opens a source for the mapping of the options, both checked. */
export function openMapped(options: ReadOptions, key: string | null = null): CsvSource {
  const { mapping } = optionsArgument(options, ['mapping'])
  checkMapping(mapping)
  return openCsv(planMapping(mapping, key), mapping.file ?? {})
}

/** The reading of all that came. */
export function finishCsv(source: CsvSource): Reading {
  endBytes(source)
  const table = source.table as CsvTable
  const encoding = decideEncoding(source, table)
  const changes: Change[] = []
  const fields = source.plan.fields.flatMap((plan, at) => {
    const place = source.columnOf[at] as number
    const isAbsent = place < 0 && plan.constant === null
    return isAbsent ? [] : [finishField(source, table, encoding, plan, place, changes)]
  })
  return makeReading({
    kind: source.plan.kind,
    length: table.rows,
    fields,
    lines: table.lines,
    findings: listFaults(source.faults),
    changes,
    file: factsOf(source, table, encoding),
  })
}

function finishField(
  source: CsvSource,
  table: CsvTable,
  encoding: TextEncoding,
  plan: FieldPlan,
  place: number,
  changes: Change[],
): FieldColumn {
  if (place < 0) return constantColumn(plan, table.rows)
  const sink = table.sinks[place] as CsvTable['sinks'][number]
  const values = sink.values.subarray(0, table.rows)
  if (sink.kind === 'day') return columnOfDays(plan, values)
  const column = source.head?.names?.[place] ?? place + 1
  const texts = decodeColumn(source, table, sink, encoding, `${column}`)
  return columnOfFound(plan, values, texts, (change, rows) =>
    addChange(changes, { field: plan.field, column, change, rows }),
  )
}

/** Adds rows to a change that is counted already, or counts it from now on. */
export function addChange(changes: Change[], change: Change): void {
  const at = changes.findIndex(
    (known) => known.field === change.field && known.change === change.change,
  )
  const known = changes[at]
  if (known === undefined) changes.push(change)
  else changes[at] = { ...known, rows: known.rows + change.rows }
}

function factsOf(source: CsvSource, table: CsvTable, { encoding, from }: TextEncoding): FileFacts {
  const { plan, columnOf, head, marked } = source
  const columns: Partial<Record<FieldName, string | number>> = {}
  const absent: FieldName[] = []
  plan.fields.forEach(({ field, constant }, at) => {
    const place = columnOf[at] as number
    if (place >= 0) columns[field] = head?.names?.[place] ?? place + 1
    else if (constant === null) absent.push(field)
  })
  return {
    encoding: marked ?? encoding,
    encodingFrom: from,
    separator: head?.separator ?? null,
    separatorFrom: head?.separatorFrom ?? null,
    columns,
    absent,
    blankLines: table.blankLines,
    setAside: countSetAside(source.faults),
  }
}
