import { valuesOf } from '../misuse/arguments.js'
import type { CodeSystem, CodeSystemTable } from './schema.js'

const urnPrefix = 'urn:oid:'

/** The code system of a number (`9327` or `'9327'`), an OID, or the OID as `urn:oid:…`. */
export function findCodeSystem(
  reference: string | number,
  table: CodeSystemTable,
): CodeSystem | undefined {
  if (typeof reference !== 'string' && typeof reference !== 'number') return undefined
  const text = String(reference)
  const oid = text.startsWith(urnPrefix) ? text.slice(urnPrefix.length) : text
  return valuesOf(table).find((system) => system.id === text || system.oid === oid)
}
