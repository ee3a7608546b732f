import type * as r4 from 'fhir/r4'
import type {
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
} from 'pasientforlop/fhir'
import { describe, expectTypeOf, test } from 'vitest'

describe('types', () => {
  test('each resource is one of the types of @types/fhir (R4)', () => {
    expectTypeOf<FhirCodeSystem>().toExtend<r4.CodeSystem>()
    expectTypeOf<FhirValueSet>().toExtend<r4.ValueSet>()
    expectTypeOf<FhirNamingSystem>().toExtend<r4.NamingSystem>()
    expectTypeOf<FhirStructureDefinition>().toExtend<r4.StructureDefinition>()
    expectTypeOf<FhirPlanDefinition>().toExtend<r4.PlanDefinition>()
    expectTypeOf<FhirMeasure>().toExtend<r4.Measure>()
    expectTypeOf<FhirMeasureReport>().toExtend<r4.MeasureReport>()
    expectTypeOf<FhirEpisodeOfCare>().toExtend<r4.EpisodeOfCare>()
    expectTypeOf<FhirProcedure>().toExtend<r4.Procedure>()
    expectTypeOf<FhirEncounter>().toExtend<r4.Encounter>()
    expectTypeOf<FhirOperationOutcome>().toExtend<r4.OperationOutcome>()
    expectTypeOf<FhirResource>().toExtend<r4.FhirResource>()
    expectTypeOf<FhirBundle>().toExtend<r4.Bundle>()
  })

  test('and not all of them: what is not written here is not in the types', () => {
    expectTypeOf<r4.Procedure>().not.toExtend<FhirProcedure>()
    expectTypeOf<r4.Patient>().not.toExtend<FhirResource>()
    // @ts-expect-error: a status that the library never writes
    const status: FhirProcedure['status'] = 'not-done'
    expectTypeOf(status).toBeString()
  })
})
