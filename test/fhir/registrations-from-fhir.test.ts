import fc from 'fast-check'
import { assemblePathways, checkRegistrations, type Pathway } from 'pasientforlop'
import { pathwaysToFhir, registrationsFromFhir, toFhirBundle } from 'pasientforlop/fhir'
import { pathways } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'

const oid = (system: string) => `urn:oid:2.16.578.1.12.4.1.1.${system}`
const episode = {
  resourceType: 'EpisodeOfCare',
  id: 'e1',
  managingOrganization: { identifier: { value: '983974724' } },
}
const encounter = {
  resourceType: 'Encounter',
  id: 'n1',
  type: [{ coding: [{ system: oid('8406'), code: '2' }] }],
  episodeOfCare: [{ reference: 'EpisodeOfCare/e1' }],
  serviceProvider: { identifier: { value: '983974724' } },
}
const procedure = {
  resourceType: 'Procedure',
  id: 'p1',
  status: 'completed',
  code: { coding: [{ system: oid('9327'), code: 'D11M' }] },
  subject: { identifier: { value: 'p1' } },
  encounter: { reference: 'Encounter/n1' },
  performedDateTime: '2020-01-02',
}
const row = {
  patient: 'p1',
  unit: '983974724',
  date: '2020-01-02',
  code: 'D11M',
  careLevel: 'day' as const,
  facts: null,
}
const readingOf = (change: object, others: readonly unknown[] = [encounter, episode]) =>
  registrationsFromFhir([{ ...procedure, ...change }, ...others])
const faultsOf = (change: object, others?: readonly unknown[]) =>
  readingOf(change, others).faults.map(({ fault, effect }) => `${fault} ${effect}`)

/** A pathway without what only its own rows know, and empty lists of rows. */
const withoutRows = (pathway: Pathway) => ({
  ...pathway,
  events: pathway.events.map((event) => ({ ...event, rows: [] })),
})

describe('what is written is read back', () => {
  const options = { asOf: '2024-12-31', patients: { max: 4 } } as const

  test.each(['oid', 'canonical'] as const)(
    'the rows of exported pathways assemble to the same pathways, with codes by %s',
    (systemUri) => {
      fc.assert(
        fc.property(pathways(options), fc.boolean(), (list, asText) => {
          const started = list.filter(({ start }) => start !== null)
          const resources = pathwaysToFhir(started, { include: ['encounters', 'facts'], systemUri })
          const source = asText
            ? resources.map((one) => JSON.stringify(one)).join('\n')
            : toFhirBundle(resources)
          const { registrations, faults } = registrationsFromFhir(source)
          expect(faults).toEqual([])
          const again = assemblePathways(registrations)
          expect(again.setAside).toEqual([])
          const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
          expect(again.pathways.map(withoutRows).sort(byId)).toEqual(
            started.map(withoutRows).sort(byId),
          )
        }),
      )
    },
  )

  test('facts and care levels are written only when asked for', () => {
    fc.assert(
      fc.property(pathways(options), (list) => {
        const { registrations } = registrationsFromFhir(pathwaysToFhir(list))
        expect(registrations.every((one) => one.careLevel === null && one.facts === null)).toBe(
          true,
        )
        const text = JSON.stringify(pathwaysToFhir(list, { include: ['encounters'] }))
        expect(text).not.toMatch(/fact-|urn:oid:2\.16\.578\.1\.12\.4\.1\.1\.8485/)
      }),
    )
  })

  test('facts are read under the base that they were written with', () => {
    const { pathways: list } = assemblePathways([
      { ...row, code: 'D11A', facts: { birthYear: 1990 } },
    ])
    const base = 'https://example.org/fhir'
    const written = pathwaysToFhir(list, { include: ['facts'], base })
    expect(registrationsFromFhir(written, { base }).registrations[0]?.facts).toEqual({
      birthYear: 1990,
    })
    expect(registrationsFromFhir(written).registrations[0]?.facts).toBeNull()
  })
})

describe('what a procedure says', () => {
  test('unit, care level and date come of the procedure, its encounter and its episode', () => {
    expect(readingOf({})).toEqual({
      registrations: [row],
      origins: [0],
      faults: [],
      resources: { Procedure: 1, Encounter: 1, EpisodeOfCare: 1 },
      otherProcedures: 0,
    })
  })

  test('the encounter alone gives unit and care level, the episode alone the unit', () => {
    const alone = { ...encounter, episodeOfCare: undefined }
    expect(readingOf({}, [alone]).registrations).toEqual([row])
    const extension = [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare',
        valueReference: { reference: 'https://fhir.example/r4/EpisodeOfCare/e1/_history/3' },
      },
    ]
    expect(readingOf({ encounter: undefined, extension }, [episode]).registrations).toEqual([
      { ...row, careLevel: null },
    ])
  })

  test('references inside a bundle go by its full addresses', () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [
        { fullUrl: 'urn:uuid:1', resource: { ...encounter, id: undefined } },
        {
          fullUrl: 'urn:uuid:2',
          resource: { ...procedure, encounter: { reference: 'urn:uuid:1' } },
        },
        { response: { status: '201' } },
      ],
    }
    const reading = registrationsFromFhir(bundle)
    expect(reading.registrations).toEqual([row])
    expect(reading.origins).toEqual([1])
    // The episode of the encounter is not there; the unit of the encounter is.
    expect(reading.faults).toEqual([
      { fault: 'reference-not-found', effect: 'flagged', resources: [1] },
    ])
  })

  test('the patient is the pseudonym, else the id that the reference ends with', () => {
    const patientOf = (subject: unknown) => readingOf({ subject }).registrations[0]?.patient
    expect(patientOf({ reference: 'Patient/77' })).toBe('77')
    expect(patientOf({ identifier: { value: 'p9' }, reference: 'Patient/77' })).toBe('p9')
    const withPatient = { ...episode, patient: { identifier: { value: 'p8' } } }
    expect(
      readingOf({ subject: undefined }, [encounter, withPatient]).registrations[0]?.patient,
    ).toBe('p8')
  })

  test.each([
    ['2020-01-02T10:00:00+01:00', '2020-01-02', []],
    ['2020-01-01T23:30:00Z', '2020-01-02', ['instant-moved flagged']],
    ['2020-06-30T23:30:00-02:00', '2020-07-01', ['instant-moved flagged']],
    ['2020-01-02T23:30', '2020-01-02', []],
    ['2020-01', '2020-01', ['date-is-no-day flagged']],
    ['2020', '2020', ['date-is-no-day flagged']],
    ['2020-01-02T25:00:00Z', '2020-01-02T25:00:00Z', ['date-is-no-day flagged']],
    ['1850-01-02T10:00:00Z', '1850-01-02T10:00:00Z', ['date-is-no-day flagged']],
  ])('the time %s is the day %s in Norway', (performedDateTime, date, faults) => {
    const reading = readingOf({ performedDateTime })
    expect(reading.registrations[0]?.date).toBe(date)
    expect(faultsOf({ performedDateTime })).toEqual(faults)
  })

  test('a period is its first day, and said where it goes on', () => {
    const of = (start: string, end?: string) => ({
      performedDateTime: undefined,
      performedPeriod: { start, end },
    })
    expect(faultsOf(of('2020-01-02', '2020-01-02'))).toEqual([])
    expect(faultsOf(of('2020-01-02', '2020-01-03'))).toEqual(['date-from-period flagged'])
    expect(faultsOf(of('2020-01-02'))).toEqual(['date-from-period flagged'])
    expect(readingOf(of('2020-01-02', '2020-01-03')).registrations[0]?.date).toBe('2020-01-02')
  })

  test.each<[fault: string, change: object, others?: readonly unknown[]]>([
    ['not-done set-aside', { status: 'entered-in-error' }],
    ['not-done set-aside', { status: 'not-done' }],
    ['not-completed flagged', { status: 'in-progress' }],
    ['not-completed flagged', { status: undefined }],
    ['no-patient flagged', { subject: {} }],
    [
      'national-identity-number flagged',
      { subject: { identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: 'x' } } },
    ],
    ['no-unit flagged', { encounter: undefined }],
    ['no-date flagged', { performedDateTime: undefined }],
    ['reference-not-found flagged', { encounter: { reference: 'Encounter/n1' } }, [episode]],
    [
      'units-differ flagged',
      {},
      [{ ...encounter, serviceProvider: { identifier: { value: 'u2' } } }, episode],
    ],
    ['unknown-care-level flagged', {}, [{ ...encounter, type: [] }, episode]],
    [
      'unknown-care-level flagged',
      {},
      [{ ...encounter, type: [{ coding: [{ system: oid('8406'), code: '8' }] }] }, episode],
    ],
    [
      'unknown-right flagged',
      {},
      [encounter, { ...episode, type: [{ coding: [{ system: oid('8485'), code: '3' }] }] }],
    ],
    ['repeated-id set-aside', {}, [encounter, episode, procedure]],
    ['no-resource set-aside', {}, [encounter, episode, null]],
  ])('%s', (fault, change, others) => {
    expect(faultsOf(change, others)).toContain(fault)
    expect(faultsOf({})).toEqual([])
    const rows = readingOf(change, others).registrations
    expect(rows).toHaveLength(fault === 'not-done set-aside' ? 0 : 1)
  })

  test('several codes of 9327 are a row each; other code systems are counted', () => {
    const coding = [
      { system: oid('9327'), code: 'D11CP' },
      { system: `http://helsedir.no/fhir/CodeSystem/no-kodeverk-9327|1`, code: 'D11CT' },
      { system: 'http://snomed.info/sct', code: '1' },
    ]
    const reading = readingOf({ code: { coding } })
    expect(reading.registrations.map(({ code }) => code)).toEqual(['D11CP', 'D11CT'])
    expect(reading.origins).toEqual([0, 0])
    expect(faultsOf({ code: { coding } })).toEqual(['several-codes flagged'])
    expect(readingOf({ code: { coding: coding.slice(2) } })).toMatchObject({
      registrations: [],
      faults: [],
      otherProcedures: 1,
    })
  })

  test('lines of NDJSON that are no JSON are told by line', () => {
    const lines = [
      '',
      JSON.stringify(procedure),
      '{"resourceType":',
      JSON.stringify(encounter),
      '7',
    ]
    const reading = registrationsFromFhir(`\ufeff${lines.join('\r\n')}`)
    expect(reading.registrations).toEqual([row])
    expect(reading.origins).toEqual([1])
    expect(reading.faults).toEqual([
      { fault: 'reference-not-found', effect: 'flagged', resources: [1] },
      { fault: 'bad-json', effect: 'set-aside', resources: [2] },
      { fault: 'no-resource', effect: 'set-aside', resources: [4] },
    ])
  })

  test('bundles in bundles are read, and one that holds itself ends', () => {
    const inner = { resourceType: 'Bundle', entry: [{ resource: procedure }] }
    const outer = { resourceType: 'Bundle', entry: [{ resource: encounter }, { resource: inner }] }
    expect(registrationsFromFhir(outer).registrations).toEqual([row])
    const circle: { resourceType: string; entry: unknown[] } = { resourceType: 'Bundle', entry: [] }
    circle.entry.push({ resource: circle }, { resource: circle })
    expect(registrationsFromFhir(circle).faults.map(({ fault }) => fault)).toEqual(['too-deep'])
  })
})

describe('data never throws', () => {
  const hostile = fc.oneof(
    fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withSparseArray: true,
    }),
    fc.constantFrom<unknown>('__proto__', 'D11M', '2020-01-02', { reference: 'Encounter/n1' }, [
      [],
    ]),
  )
  const damaged = fc
    .record({ base: fc.constantFrom<object>(procedure, encounter, episode), value: hostile })
    .chain(({ base, value }) =>
      fc.constantFrom(...Object.keys(base)).map((key) => ({ ...base, [key]: value })),
    )

  test('whatever stands in place of any element, there is an answer, and the rows can be checked', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(damaged, hostile), { maxLength: 6 }), (list) => {
        const reading = registrationsFromFhir(list)
        expect(reading.origins).toHaveLength(reading.registrations.length)
        checkRegistrations(reading.registrations)
        registrationsFromFhir({ resourceType: 'Bundle', entry: list })
        registrationsFromFhir({
          resourceType: 'Bundle',
          entry: list.map((resource) => ({ resource, fullUrl: resource })),
        })
      }),
      { numRuns: 500 },
    )
  })

  test('whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.json()).map((l) => l.join('\n')),
        ),
        (text) => {
          expect(registrationsFromFhir(text).registrations).toEqual([])
        },
      ),
    )
  })
})
