import type { CareLevel } from '../codes/schema.js'
import type { Pathway, PathwayEvent } from '../registrations/schema.js'
import type { EpisodeOptions } from './episode-of-care.js'
import { organisationReference, patientReference } from './references.js'
import { resourceId } from './resource-id.js'
import type { FhirEncounter, FhirProcedure } from './resource-schema.js'

/** What links a resource to an episode of care in R4. */
export const episodeExtension = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare'

/** The codes of 8406, and the class of FHIR; day care is ambulatory. */
const levels: Readonly<Record<CareLevel, { readonly code: string; readonly class: string }>> = {
  outpatient: { code: '3', class: 'AMB' },
  day: { code: '2', class: 'AMB' },
  inpatient: { code: '1', class: 'IMP' },
}

/** The events of a pathway: a procedure of each code, and a contact where its level is known. */
export function eventResources(
  pathway: Pathway,
  options: EpisodeOptions,
): (FhirProcedure | FhirEncounter)[] {
  return pathway.events.flatMap((event) => {
    const encounter = options.include.includes('encounters')
      ? encounterOf(pathway, event, options)
      : null
    const outcomes = event.outcomes.length === 0 ? [''] : event.outcomes
    return [
      ...(encounter === null ? [] : [encounter]),
      ...outcomes.map((outcome) => procedureOf(pathway, event, outcome, encounter, options)),
    ]
  })
}

function encounterOf(
  { id, patient, unit }: Pathway,
  { event, date, careLevel }: PathwayEvent,
  { addresses, patientSystem, unitSystem }: EpisodeOptions,
): FhirEncounter | null {
  if (careLevel === null) return null
  const level = levels[careLevel]
  return {
    resourceType: 'Encounter',
    id: resourceId(`${id}-${date}-${event}`),
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: level.class },
    type: [{ coding: [{ system: addresses.system('8406'), code: level.code }] }],
    subject: patientReference(patient, patientSystem),
    episodeOfCare: [{ reference: `EpisodeOfCare/${resourceId(id)}` }],
    period: { start: date, end: date },
    serviceProvider: organisationReference(unit, unitSystem),
  }
}

function procedureOf(
  { id, patient, type }: Pathway,
  { event, date }: PathwayEvent,
  outcome: string,
  encounter: FhirEncounter | null,
  { addresses, patientSystem }: EpisodeOptions,
): FhirProcedure {
  const code = `${type}${event}${outcome}`
  return {
    resourceType: 'Procedure',
    id: resourceId(`${id}-${date}-${event}${outcome === '' ? '' : `-${outcome}`}`),
    extension: [
      {
        url: episodeExtension,
        valueReference: { reference: `EpisodeOfCare/${resourceId(id)}` },
      },
    ],
    status: 'completed',
    category: { coding: [{ system: addresses.system('9322'), code: event }] },
    code: { coding: [{ system: addresses.system('9327'), code }] },
    subject: patientReference(patient, patientSystem),
    ...(encounter !== null && { encounter: { reference: `Encounter/${encounter.id}` } }),
    performedDateTime: date,
  }
}
