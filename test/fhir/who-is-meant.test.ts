import fc from 'fast-check'
import { assemblePathways } from 'pasientforlop'
import { registrationsFromFhir } from 'pasientforlop/fhir'
import { describe, expect, test } from 'vitest'
import '../helpers/property-runs.js'

const code = { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.9327', code: 'D11A' }] }
const base = { resourceType: 'Procedure', status: 'completed', code }
const procedure = (id: string, subject: object, more: object = {}) => ({
  ...base,
  id,
  subject,
  performedDateTime: '2020-01-02',
  ...more,
})
const patientOf = (id: string, value?: string) => ({
  resourceType: 'Patient',
  id,
  ...(value === undefined ? {} : { identifier: [{ value }] }),
})
const namesIn = (source: object) => {
  const { registrations, faults } = registrationsFromFhir(source)
  return {
    patients: registrations.map(({ patient }) => patient),
    faults: faults.map(({ fault, resources }) => [fault, resources]),
  }
}
const unit = ['no-unit', [0, 1]]

describe('whom a reference means', () => {
  test('that leads into its own resource, is told by the identifier there, or by nothing', () => {
    const inside = { reference: '#p' }
    const rows = [
      procedure('a', inside, { contained: [patientOf('p', 'x1')] }),
      procedure('b', inside, { contained: [patientOf('p', 'x2')] }),
      procedure('c', inside, { contained: [patientOf('p')] }),
      procedure('d', inside, { contained: [patientOf('q', 'x3')] }),
      procedure('e', inside),
    ]
    expect(namesIn(rows)).toEqual({
      patients: ['x1', 'x2', '', '', ''],
      faults: [
        ['no-unit', [0, 1, 2, 3, 4]],
        ['no-patient', [2, 3, 4]],
      ],
    })
  })

  test('of an episode is found in the episode', () => {
    const episode = (id: string, value: string) => ({
      resourceType: 'EpisodeOfCare',
      id,
      patient: { reference: '#p' },
      managingOrganization: { reference: '#o' },
      contained: [
        patientOf('p', value),
        { resourceType: 'Organization', id: 'o', identifier: [{ value: `u-${value}` }] },
      ],
    })
    const url = 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare'
    const of = (id: string) => ({
      extension: [{ url, valueReference: { reference: `EpisodeOfCare/${id}` } }],
    })
    const { registrations } = registrationsFromFhir([
      episode('e1', 'x1'),
      episode('e2', 'x2'),
      procedure('a', {}, of('e1')),
      procedure('b', {}, of('e2')),
    ])
    expect(registrations.map(({ patient, unit }) => [patient, unit])).toEqual([
      ['x1', 'u-x1'],
      ['x2', 'u-x2'],
    ])
  })

  test.each([
    [
      'systems',
      { identifier: { system: 's1', value: '1' } },
      { identifier: { system: 's2', value: '1' } },
      ['s1|1', 's2|1'],
    ],
    [
      'servers',
      { reference: 'http://a/Patient/1' },
      { reference: 'http://b/Patient/1' },
      ['http://a/Patient/1', 'http://b/Patient/1'],
    ],
    ['types', { reference: 'Group/1' }, { reference: 'Patient/1' }, ['Group/1', 'Patient/1']],
    ['kinds', { identifier: { value: '1' } }, { reference: 'Patient/1' }, ['|1', 'Patient/1']],
  ])('of two %s with one id stays two, and is told', (_, one, other, patients) => {
    expect(namesIn([procedure('a', one), procedure('b', other)])).toEqual({
      patients,
      faults: [unit, ['shared-id', [0, 1]]],
    })
  })

  test.each([
    [{ reference: 'http://a/Patient/1' }, { reference: 'Patient/1' }],
    [{ reference: 'Patient/1/_history/2' }, { reference: 'Patient/1' }],
    [{ identifier: { system: 's1', value: '1' } }, { identifier: { value: '1' } }],
  ])('is one where only one of two says its server or system', (one, other) => {
    const both = { patients: ['1', '1'], faults: [unit] }
    expect(namesIn([procedure('a', one), procedure('b', other)])).toEqual(both)
    expect(namesIn([procedure('a', other), procedure('b', one)])).toEqual(both)
  })
})

describe('resources of two servers in one bundle', () => {
  const entry = (server: string, resource: { resourceType: string; id: string }) => ({
    fullUrl: `${server}/${resource.resourceType}/${resource.id}`,
    resource,
  })
  const encounter = (of: string) => ({
    resourceType: 'Encounter',
    id: 'e',
    subject: { reference: 'Patient/1' },
    serviceProvider: { identifier: { value: of } },
  })
  const own = { encounter: { reference: 'Encounter/e' } }

  test('with one id are two, and a reference means that of its own server', () => {
    const { registrations, faults } = registrationsFromFhir({
      resourceType: 'Bundle',
      entry: [
        entry('http://a/fhir', encounter('u1')),
        entry('http://b/fhir', encounter('u2')),
        entry('http://a/fhir', procedure('1', {}, own)),
        entry('http://b/fhir', procedure('1', {}, own)),
      ],
    })
    expect(registrations.map(({ patient, unit }) => [patient, unit])).toEqual([
      ['http://a/fhir/Patient/1', 'u1'],
      ['http://b/fhir/Patient/1', 'u2'],
    ])
    expect(faults.map(({ fault }) => fault)).toEqual(['shared-id', 'unknown-care-level'])
  })

  test('are not taken for each other where the server is another, or is not said', () => {
    const { faults } = registrationsFromFhir({
      resourceType: 'Bundle',
      entry: [
        entry('http://a', encounter('u1')),
        entry('http://b', encounter('u2')),
        { resource: procedure('1', {}, own) },
        entry('http://c', procedure('2', {}, own)),
        { resource: procedure('3', {}, { encounter: { reference: 'http://b/Encounter/e' } }) },
      ],
    })
    expect(faults).toContainEqual({
      fault: 'reference-not-found',
      effect: 'flagged',
      resources: [2, 3],
    })
  })

  test('of one server are one, as they are where a bundle does not say', () => {
    const twice = [procedure('1', { reference: 'Patient/1' }), procedure('1', {})]
    for (const addressed of [
      twice.map((one) => entry('http://a', one)),
      [entry('http://a', twice[0] as never), { resource: twice[1] }],
      twice.map((resource, at) => ({ fullUrl: `urn:uuid:${at}`, resource })),
    ]) {
      const { faults } = registrationsFromFhir({ resourceType: 'Bundle', entry: addressed })
      expect(faults).toContainEqual({ fault: 'repeated-id', effect: 'set-aside', resources: [1] })
    }
  })
})

test('a blank value is nobody, of whatever system', () => {
  const blank = (system: string) => ({ identifier: { system, value: ' ' } })
  const contained = [{ ...patientOf('p'), identifier: [{ value: ' ' }] }]
  const rows = [
    procedure('a', blank('s')),
    procedure('b', blank('t')),
    procedure('c', { reference: 'Patient/ ' }),
    procedure('d', { reference: '#p' }, { contained }),
  ]
  expect(namesIn(rows).patients).toEqual(['', '', '', ''])
})

test('who is meant does not depend on the order of the resources', () => {
  const subjects = fc.constantFrom(
    { reference: 'Patient/1' },
    { reference: 'http://a/Patient/1' },
    { reference: 'http://b/Patient/1' },
    { identifier: { value: '1' } },
    { identifier: { system: 's', value: '1' } },
    { identifier: { system: 't', value: '1' } },
    { reference: 'Patient/2' },
  )
  fc.assert(
    fc.property(fc.array(subjects, { minLength: 1, maxLength: 6 }), (list) => {
      const all = list.map((subject, at) => procedure(`${at}`, subject))
      const one = namesIn(all).patients
      expect(namesIn([...all].reverse()).patients.reverse()).toEqual(one)
    }),
  )
})

test('a day that there is not stays none, with a time and an offset too', () => {
  const source = [
    procedure('a', { reference: 'Patient/1' }, { performedDateTime: '2020-02-30T10:00:00Z' }),
  ]
  const { registrations, faults } = registrationsFromFhir(source)
  expect(assemblePathways(registrations).pathways).toEqual([])
  expect(faults.map(({ fault }) => fault)).toEqual(['date-is-no-day', 'no-unit'])
})
