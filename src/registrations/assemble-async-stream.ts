import { type AssembleStreamOptions, batchRows, rowsArgument } from './batch-rows.js'
import type { Assembly, Registration } from './schema.js'

/**
 * `assembleStream` for rows that come asynchronously, such as the lines of a file being read.
 *
 * @throws what `assembleStream` throws, as a rejection.
 *
 * @example
 * ```ts
 * import { assembleAsyncStream } from 'pasientforlop'
 *
 * async function* rows() {
 *   yield { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D11A' }
 *   yield { patient: 'p2', unit: '983974724', date: '2020-01-02', code: 'D11A' }
 * }
 * let count = 0
 * for await (const { pathways } of assembleAsyncStream(rows())) count += pathways.length
 * count
 * // => 2
 * ```
 */
export async function* assembleAsyncStream(
  rows: AsyncIterable<Registration>,
  options: AssembleStreamOptions = {},
): AsyncGenerator<Assembly, void, undefined> {
  rowsArgument(rows, Symbol.asyncIterator, Symbol.iterator)
  const batches = batchRows(options)
  for await (const row of rows) {
    const whole = batches.add(row)
    if (whole !== undefined) yield whole
  }
  const last = batches.end()
  if (last !== undefined) yield last
}
