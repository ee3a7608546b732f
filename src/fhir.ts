/** What the library knows as FHIR R4, and registrations from FHIR. */

export { codeSystemsToFhir } from './fhir/code-systems-to-fhir.js'
export { definitionsToFhir } from './fhir/definitions-to-fhir.js'
export { findingsToFhir } from './fhir/findings-to-fhir.js'
export { indicatorsToFhir } from './fhir/measures/indicators-to-fhir.js'
export { publicationToFhir } from './fhir/measures/publication-to-fhir.js'
export { pathwayDefinitionsToFhir } from './fhir/pathway-definitions-to-fhir.js'
export { pathwaysToFhir } from './fhir/pathways-to-fhir.js'
export { registrationsFromFhir } from './fhir/reading/registrations-from-fhir.js'
export type {
  FhirBundle,
  FhirCodeSystem,
  FhirEncounter,
  FhirEpisodeOfCare,
  FhirMeasure,
  FhirMeasureReport,
  FhirNamingSystem,
  FhirOperationOutcome,
  FhirPlanDefinition,
  FhirProcedure,
  FhirResource,
  FhirStructureDefinition,
  FhirValueSet,
} from './fhir/resource-schema.js'
export type {
  FhirBundleOptions,
  FhirCodeSystemOptions,
  FhirDefinitionOptions,
  FhirFault,
  FhirFaultId,
  FhirFindingOptions,
  FhirMeasureOptions,
  FhirOptions,
  FhirPathwayDefinitionOptions,
  FhirPathwayOptions,
  FhirPublicationOptions,
  FhirReading,
  FhirReadOptions,
} from './fhir/schema.js'
export { toFhirBundle } from './fhir/to-fhir-bundle.js'
