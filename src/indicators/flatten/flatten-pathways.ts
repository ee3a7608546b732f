import type { MeasureOptions } from '../../forlopstid/measure-forlopstider.js'
import { measureInStretches } from '../../forlopstid/read-for-clocks.js'
import { objectArgument, optionsArgument } from '../../misuse/arguments.js'
import type { PathwayInput } from '../../registrations/schema.js'
import type { PathwayRow } from '../subjects/schema.js'
import { flatPathways } from './flat-pathways.js'
import { makePathwayRow } from './make-pathway-row.js'

/** What flat rows are read against. */
export interface FlattenOptions extends MeasureOptions {}

/**
 * Makes the flat rows that indicators of the subject `pathway` judge: one a pathway, one value a
 * column, `null` for what the pathway does not have, and no patient, only the opaque id.
 *
 * `asOf` is a horizon: what is dated after it has not happened, and a pathway that starts after it
 * has no row. Where an interval occurs several times, the columns hold the first; between evaluations there
 * are counts instead. `counted` is false for a pathway without a start or one that began before its
 * type was in use: such a pathway is in no shipped indicator. The columns are documented in
 * `subjects.pathway`.
 *
 * @throws what `measureForlopstider` throws.
 *
 * @example
 * ```ts
 * import { assemblePathways, flattenPathways } from 'pasientforlop'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D01M', careLevel: 'outpatient' },
 *   { patient: 'p1', unit: '983974724', date: '2020-02-11', code: 'D01CK' },
 * ])
 * const rows = flattenPathways(pathways, { asOf: '2020-12-31' })
 * rows[0]?.assessmentDays // => 22
 * rows[0]?.assessmentVerdict // => 'exceeded'
 * rows[0]?.firstEvaluationDays // => null
 * ```
 */
export function flattenPathways(
  pathways: readonly PathwayInput[],
  options: FlattenOptions,
): readonly PathwayRow[] {
  objectArgument(options, 'options', 'an object with asOf')
  optionsArgument(options, ['asOf', 'definitions'])
  const rows: PathwayRow[] = []
  measureInStretches(pathways, options, ({ clocks, definitions }) => {
    const flat = flatPathways(clocks, definitions)
    for (let row = 0; row < flat.length; row += 1) rows.push(makePathwayRow(flat, row))
  })
  return rows
}
