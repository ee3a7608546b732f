import { isObject } from '../../misuse/arguments.js'

/** A value of a key that an object has itself; undefined for whatever else. */
export function valueAt(from: unknown, key: string): unknown {
  return isObject(from) && Object.hasOwn(from, key) ? from[key] : undefined
}

/** A text that is not empty; null for whatever else. */
export function textAt(from: unknown, key: string): string | null {
  const value = valueAt(from, key)
  return typeof value === 'string' && value !== '' ? value : null
}

/** The items of a list; none for whatever else. */
export function listAt(from: unknown, key: string): readonly unknown[] {
  const value = valueAt(from, key)
  return Array.isArray(value) ? value : []
}

/** The codes of a concept that are of a Norwegian code system, each once, as they stand. */
export function codesOf(concept: unknown, system: string): readonly unknown[] {
  const found = listAt(concept, 'coding').filter((coding) =>
    isSystem(textAt(coding, 'system'), system),
  )
  return [...new Set(found.map((coding) => valueAt(coding, 'code')))]
}

/** The OID of a code system, or its address with or without a version. */
function isSystem(uri: string | null, system: string): boolean {
  if (uri === null) return false
  const [address] = uri.split('|')
  return (
    address === `urn:oid:2.16.578.1.12.4.1.1.${system}` ||
    address === `http://helsedir.no/fhir/CodeSystem/no-kodeverk-${system}`
  )
}

/** A reference without the version of what it names. */
export function plainReference(reference: string): string {
  return reference.replace(/\/_history\/[^/]*$/, '')
}
