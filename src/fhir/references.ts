import { isOrganisationNumber } from '../organisations/is-organisation-number.js'
import type { FhirIdentifier, FhirReference } from './resource-schema.js'

/** The OID of organisation numbers, as no-basis has it. */
export const organisationNumbers = 'urn:oid:2.16.578.1.12.4.1.4.101'

/** A unit by its organisation number, or by a local id under the system of the caller's. */
export function organisationReference(unit: string, local: string | null): FhirReference {
  const system = isOrganisationNumber(unit) ? organisationNumbers : local
  return { type: 'Organization', identifier: identifierOf(unit, system) }
}

/** A patient by the pseudonym only. */
export function patientReference(pseudonym: string, system: string | null): FhirReference {
  return { type: 'Patient', identifier: identifierOf(pseudonym, system) }
}

function identifierOf(value: string, system: string | null): FhirIdentifier {
  return { ...(system !== null && { system }), value }
}
