import { type AssembleStreamOptions, batchRows, rowsArgument } from './batch-rows.js'
import type { Assembly, Registration } from './schema.js'

/**
 * Assembles rows as they come, some whole patients at a time, so that a file of any length takes no
 * more memory than its largest batch.
 *
 * The rows must come sorted by patient (as texts, by UTF-16 code unit; a row without a patient may
 * stand anywhere). The pathways and findings of all batches, joined, are those of
 * `assemblePathways` on all rows, and rows are numbered through.
 *
 * @throws `unsorted-rows` at a row whose patient sorts before the row above it, `invalid-count`,
 * `invalid-argument` if `rows` cannot be iterated over, and what `assemblePathways` throws; at the
 * first answer that is asked for.
 *
 * @example
 * ```ts
 * import { assembleStream } from 'pasientforlop'
 *
 * function* rows() {
 *   yield { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D11A' }
 *   yield { patient: 'p2', unit: '983974724', date: '2020-01-02', code: 'D11A' }
 * }
 * const starts = []
 * for (const { pathways } of assembleStream(rows(), { batchRows: 1 })) starts.push(pathways.length)
 * starts
 * // => [1, 1]
 * ```
 */
export function* assembleStream(
  rows: Iterable<Registration>,
  options: AssembleStreamOptions = {},
): Generator<Assembly, void, undefined> {
  rowsArgument(rows, Symbol.iterator)
  const batches = batchRows(options)
  for (const row of rows) {
    const whole = batches.add(row)
    if (whole !== undefined) yield whole
  }
  const last = batches.end()
  if (last !== undefined) yield last
}
