import { type AssembleStreamOptions, batchRows, rowsArgument } from './batch-rows.js'
import { readStream, type StreamReader } from './read-stream.js'
import type { Assembly, Registration } from './schema.js'

/** Rows that come one after the other: a list, a generator, an async one, or a web stream. */
export type RowSource =
  | Iterable<Registration>
  | AsyncIterable<Registration>
  | { getReader(): StreamReader<Registration> }

/**
 * Assembles rows as they come, some whole patients at a time, so that a file of any length takes no
 * more memory than its largest batch.
 *
 * Takes whatever can be gone through: lists, generators, async generators and web streams. The rows
 * must come sorted by patient (as texts, by UTF-16 code unit; a row without a patient may stand
 * anywhere). The answers of all batches, joined, are those of `assemblePathways` on all rows, and
 * rows are numbered through.
 *
 * @throws `unsorted-rows` at a row whose patient sorts before the row above it, `invalid-count`,
 * `invalid-argument` if `rows` cannot be gone through, and what `assemblePathways` throws; as a
 * rejection at the first answer that is asked for.
 *
 * @example
 * ```ts
 * import { assembleStream } from 'pasientforlop'
 *
 * async function* rows() {
 *   yield { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D11A' }
 *   yield { patient: 'p2', unit: '983974724', date: '2020-01-02', code: 'D11A' }
 * }
 * const starts = []
 * for await (const { pathways } of assembleStream(rows(), { batchRows: 1 })) starts.push(pathways.length)
 * starts
 * // => [1, 1]
 * ```
 */
export async function* assembleStream(
  rows: RowSource,
  options: AssembleStreamOptions = {},
): AsyncGenerator<Assembly, void, undefined> {
  rowsArgument(rows)
  const batches = batchRows(options)
  if (Symbol.iterator in rows) {
    // Without a wait for each row, which a list has no need of.
    for (const row of rows as Iterable<Registration>) {
      const whole = batches.add(row)
      if (whole !== undefined) yield whole
    }
  } else {
    for await (const row of Symbol.asyncIterator in rows ? rows : readStream(rows)) {
      const whole = batches.add(row)
      if (whole !== undefined) yield whole
    }
  }
  const last = batches.end()
  if (last !== undefined) yield last
}
