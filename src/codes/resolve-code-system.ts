import { objectArgument } from '../misuse/arguments.js'
import { codeSystems } from './code-systems.js'
import type { CodeSystem } from './schema.js'

/** Code systems by their number; what takes such a table has the shipped one as its default. */
export type CodeSystemTable = Readonly<Record<string, CodeSystem>>

const urnPrefix = 'urn:oid:'

/**
 * Finds a code system by its number (`9327` or `'9327'`), its OID, or the OID as
 * `urn:oid:…`.
 *
 * Anything else gives `undefined`; nothing is trimmed. A second argument takes the place of the
 * shipped table: one that is no object, or holds something else than code systems, throws
 * `invalid-argument`.
 *
 * @example
 * ```ts
 * import { resolveCodeSystem } from 'pasientforlop'
 *
 * resolveCodeSystem('9322')?.name // => 'Type hendelser pakkeforløp psykisk helse og rus'
 * resolveCodeSystem('urn:oid:2.16.578.1.12.4.1.1.9322')?.id // => '9322'
 * resolveCodeSystem('1.2.3') // => undefined
 * ```
 */
export function resolveCodeSystem(
  reference: string | number,
  table: CodeSystemTable = codeSystems,
): CodeSystem | undefined {
  objectArgument(table, 'table', 'a table of code systems by number, or left out')
  if (typeof reference !== 'string' && typeof reference !== 'number') return undefined
  const text = String(reference)
  const oid = text.startsWith(urnPrefix) ? text.slice(urnPrefix.length) : text
  for (const system of Object.values(table)) {
    objectArgument(system, 'table: every value', 'a code system')
    if (system.id === text || system.oid === oid) return system
  }
  return undefined
}
