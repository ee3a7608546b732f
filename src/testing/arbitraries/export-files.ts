import type { Arbitrary } from 'fast-check'
import type { Mapping, MappingOf, RegistrationField } from '../../files/schema.js'
import { objectArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { Registration } from '../../registrations/schema.js'
import { type ExportedFile, writeExport } from '../write-export.js'
import { type RegistrationsOptions, registrations } from './registrations.js'

export type { ExportedFile } from '../write-export.js'

/**
 * CSV files as a mapping describes them, with the rows behind them: for an importer of your own, or
 * for a mapping. Column names, date formats, values and separator are those of the mapping; the
 * rows are those of `registrations`, without times, and with no more than the mapping has columns
 * for. (Named so because `exports` cannot be imported in CommonJS.)
 *
 * @throws `invalid-mapping` for a mapping that is not of registrations, has no column for the code,
 * or dates that are no text; else as `registrations` does.
 *
 * @example
 * ```ts
 * import fc from 'fast-check'
 * import { defineMapping, readCsv, rowsOf } from 'pasientforlop/files'
 * import { exportFiles } from 'pasientforlop/testing/arbitraries'
 *
 * const mapping = defineMapping({
 *   kind: 'registration',
 *   columns: {
 *     patient: 'Pasient',
 *     unit: 'Enhet',
 *     date: { column: 'Dato', format: 'dd.MM.yyyy' },
 *     code: 'Kode',
 *     careLevel: { column: 'Nivå', values: 'kodeverk-8406' },
 *   },
 * })
 * const readsBack = fc.property(exportFiles(mapping), ({ text, rows }) => {
 *   const read = rowsOf(readCsv(text, { mapping }))
 *   return JSON.stringify(read) === JSON.stringify(rows)
 * })
 * fc.check(readsBack, { numRuns: 20 }).failed // => false
 * ```
 */
export function exportFiles(
  mapping: Mapping,
  options: RegistrationsOptions = {},
): Arbitrary<ExportedFile> {
  objectArgument(mapping, 'mapping', 'a mapping', 'invalid-mapping')
  if (mapping.kind !== 'registration') {
    throw misuse('invalid-mapping', 'mapping must be of the kind registration')
  }
  const ours = mapping as MappingOf<'registration', RegistrationField>
  return registrations(options).map((rows: readonly Registration[]) => writeExport(ours, rows))
}
