import type { CodeSystem } from '../codes/schema.js'
import { choiceArgument, textArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { FhirOptions } from './schema.js'

/** No site can ever be there (RFC 2606), so nobody else's address is taken. */
const defaultBase = 'https://pasientforlop.invalid/fhir'

/** How the addresses of one export are written. */
export interface Addresses {
  /** An address of the library's own, such as `<base>/Measure/<id>`. */
  readonly own: (kind: string, id: string) => string
  /** The system of codes of a Norwegian code system, by its number or itself. */
  readonly system: (system: string | CodeSystem) => string
}

/** Reads the options of addresses; a base that is no address is misuse. */
export function addressesFor({ base, systemUri }: FhirOptions): Addresses {
  const begin = baseArgument(base)
  choiceArgument(systemUri ?? 'oid', 'systemUri', ['oid', 'canonical'])
  return {
    own: (kind, id) => `${begin}/${kind}/${id}`,
    system: systemUri === 'canonical' ? canonicalOf : oidOf,
  }
}

/** The base without its last slashes. */
export function baseArgument(base: string | null | undefined): string {
  const given = textArgument(base ?? defaultBase, 'base')
  const text = given.endsWith('/') ? given.slice(0, -1) : given
  if (/^(https?:\/\/|urn:)[\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]+$/.test(text))
    return text
  throw misuse('invalid-argument', 'base must be an address, such as https://example.org/fhir')
}

/** The address of a code system as a definition: the convention of HL7 Norway. */
export function canonicalOf(system: string | CodeSystem): string {
  return `http://helsedir.no/fhir/CodeSystem/no-kodeverk-${typeof system === 'string' ? system : system.id}`
}

/** The address of a code system in codes: the convention of HL7 Norway. */
export function oidOf(system: string | CodeSystem): string {
  return `urn:oid:${typeof system === 'string' ? `2.16.578.1.12.4.1.1.${system}` : system.oid}`
}
