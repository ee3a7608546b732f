import { describeIssues } from '../messages/describe-issues.js'
import type { DescribedIssue } from '../messages/issues-schema.js'
import { objectArgument } from '../misuse/arguments.js'
import { schemaRefusal } from '../misuse/refusal.js'
import { planMapping } from './plan-mapping.js'
import { type Mapping, mappingSchema } from './schema.js'

/**
 * Checks a mapping, such as one that was read from a JSON file, and gives it back.
 *
 * A mapping says what the columns and values of a file are called. A registration needs `patient`,
 * `unit`, `date` and either `code` or `pathway` and `event`; a referral, a discharge and an
 * appointment need their own id and `unit`. Readers check it too, so that a mapping that is written
 * in the program needs this only for its types.
 *
 * @throws `invalid-mapping`, with the place and the reason; `invalid-argument` where it is no object.
 *
 * @example
 * ```ts
 * import { defineMapping, readCsv, rowsOf } from 'pasientforlop/files'
 *
 * const mapping = defineMapping({
 *   kind: 'registration',
 *   columns: {
 *     patient: 'PasientId',
 *     unit: { constant: '983974724' },
 *     date: { column: 'Dato', format: 'dd.MM.yyyy' },
 *     code: 'Kode',
 *   },
 * })
 * rowsOf(readCsv('PasientId;Dato;Kode\np1;02.01.2020;D11A\n', { mapping }))
 * // => [{ patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D11A' }]
 *
 * defineMapping({ kind: 'registration', columns: {} }) // throws 'invalid-mapping'
 * ```
 */
export function defineMapping<const Own extends Mapping>(mapping: Own): Own {
  checkMapping(mapping)
  planMapping(mapping)
  return mapping
}

/** Refuses what is no mapping. */
export function checkMapping(mapping: Mapping): void {
  objectArgument(mapping, 'mapping', 'a mapping')
  const { error } = mappingSchema.safeParse(mapping)
  if (error === undefined) return
  const [{ path, message }] = describeIssues(error, 'en') as [DescribedIssue]
  throw schemaRefusal('invalid-mapping', error, `${['mapping', ...path].join('.')}: ${message}`)
}
