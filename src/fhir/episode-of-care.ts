import { factNames } from '../registrations/fact-names.js'
import type { KnownFacts, Pathway } from '../registrations/schema.js'
import type { Addresses } from './addresses.js'
import { planDefinitionOf } from './pathway-definitions-to-fhir.js'
import { organisationReference, patientReference } from './references.js'
import { resourceId } from './resource-id.js'
import type {
  FhirCodeableConcept,
  FhirEpisodeOfCare,
  FhirExtension,
  FhirPeriod,
} from './resource-schema.js'

/** How pathways are written. */
export interface EpisodeOptions {
  readonly include: readonly ('encounters' | 'facts')[]
  readonly patientSystem: string | null
  readonly unitSystem: string | null
  readonly addresses: Addresses
}

/** What says which definition a case follows (CPG on FHIR). */
const enrolledIn = 'http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-enrolledIn'

/** A pathway as an episode of care. */
export function episodeOfCare(pathway: Pathway, options: EpisodeOptions): FhirEpisodeOfCare {
  const { id, patient, unit, type, edition, end, facts } = pathway
  const { addresses, include } = options
  const withFacts = include.includes('facts')
  return {
    resourceType: 'EpisodeOfCare',
    id: resourceId(id),
    extension: [
      { url: enrolledIn, valueCanonical: planDefinitionOf(type, edition, addresses) },
      ...(withFacts ? factExtensions(facts, addresses) : []),
    ],
    identifier: [{ value: id }],
    status: end === null ? 'active' : 'finished',
    type: [
      { coding: [{ system: addresses.system('9321'), code: type }] },
      ...(withFacts ? rightGranted(facts, addresses) : []),
    ],
    patient: patientReference(patient, options.patientSystem),
    managingOrganization: organisationReference(unit, options.unitSystem),
    period: periodOf(pathway),
  }
}

/** The address of a fact that has no code. */
export function factAddress(fact: string, { own }: Pick<Addresses, 'own'>): string {
  return own('StructureDefinition', `fact-${fact}`)
}

function periodOf({ start, end }: Pathway): FhirPeriod {
  const url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'
  return {
    ...(start === null ? { _start: { extension: [{ url, valueCode: 'unknown' }] } } : { start }),
    ...(end !== null && { end }),
  }
}

/** What the right was granted for has codes of its own. */
function rightGranted(
  { rightGrantedFor }: KnownFacts,
  addresses: Addresses,
): FhirCodeableConcept[] {
  if (rightGrantedFor === null) return []
  const code = rightGrantedFor === 'assessment' ? '1' : '2'
  return [{ coding: [{ system: addresses.system('8485'), code }] }]
}

function factExtensions(facts: KnownFacts, addresses: Addresses): FhirExtension[] {
  return factNames.flatMap((fact): FhirExtension[] => {
    const value = facts[fact]
    if (value === null || fact === 'rightGrantedFor') return []
    const url = factAddress(fact, addresses)
    if (typeof value === 'number') return [{ url, valueInteger: value }]
    return [fact === 'severity' ? { url, valueCode: value } : { url, valueDate: value }]
  })
}
