import { objectArgument } from '../misuse/arguments.js'
import type { Source } from './schema.js'
import { sources } from './sources.js'

/**
 * Finds where a fact was read, by the source id that codes, limits and definitions cite.
 *
 * An id that is not in the table, such as that of a limit of your own, gives `undefined`. A second
 * argument takes the place of the shipped table; one that is no object throws `invalid-argument`.
 *
 * @example
 * ```ts
 * import { findSource } from 'pasientforlop'
 *
 * findSource('HD-OCD-times')?.title // => 'Helsedirektoratet, Forløpstider tvangslidelse (2018-12-05)'
 * findSource('our own instruction') // => undefined
 * ```
 */
export function findSource(
  id: string,
  table: Readonly<Record<string, Source>> = sources,
): Source | undefined {
  objectArgument(table, 'table', 'a table of sources by id, or left out')
  return typeof id === 'string' && Object.hasOwn(table, id) ? table[id] : undefined
}
