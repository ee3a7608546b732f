import fc from 'fast-check'
import {
  checkRegistrations,
  evaluateIndicators,
  indicators,
  type Registration,
} from 'pasientforlop'
import {
  definitionsToFhir,
  type FhirCodeSystem,
  type FhirMeasureReport,
  type FhirResource,
  findingsToFhir,
  pathwaysToFhir,
  publicationToFhir,
  toFhirBundle,
} from 'pasientforlop/fhir'
import { indicatorRows, pathways, registrations } from 'pasientforlop/testing/arbitraries'
import { beforeAll, describe, expect, test } from 'vitest'
import { type HapiMessage, validateWithHapi } from '../helpers/hapi.js'

/** The jars of HAPI's validator: `npm run engines -- hapi` gets them and runs this. */
const classPath = process.env['HAPI_CLASS_PATH']

const base = 'https://fhir.pasientforlop.invalid'
const asOf = '2024-12-31'
const date = '2026-11-01'

/** Every kind of warning and information that the validator has for what is written, and why it stands. */
const accepted: Readonly<Record<string, string>> = {
  'http://hl7.org/fhir/StructureDefinition/DomainResource#dom-6':
    'Best practice only: EpisodeOfCare, Procedure, Encounter and OperationOutcome have no narrative. It would say again what their codes say, in each of millions of resources.',
  Terminology_TX_NoValid_2_CC:
    'The named exclusions, the undecided rows and the rows that a figure is over have no code in the value set of populations, which is extensible: they have codes of our own.',
  MEASURE_M_CRITERIA_UNKNOWN:
    'The validator reads the criteria of stratifiers in CQL only. That they are FHIRPath that runs is held by criteria.property.test.ts for populations.',
  Extension_EXT_Unknown:
    'Two extensions whose definitions stand in packages that are not loaded: cqfm-populationBasis and cpg-enrolledIn.',
  Terminology_TX_NoValid_18:
    'The preferred list of languages has Norwegian (no), and neither bokmål (nb) nor nynorsk (nn), which BCP 47 has.',
  VALUESET_INCLUDE_CS_CONTENT:
    'The value set of a code system that is a fragment: something of it is announced without a known code.',
}

const facts = {
  birthDate: '1990-01-02',
  birthYear: 1990,
  severity: 'severe',
  rightGrantedFor: 'treatment',
  treatmentStarted: '2020-03-01',
} as const

/** One of each, at fixed dates. */
const rows: readonly Registration[] = [
  { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A', facts },
  { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D01M', careLevel: 'outpatient' },
  { patient: 'p1', unit: '983974724', date: '2020-02-11', code: 'D01CK' },
  { patient: 'p1', unit: '983974724', date: '2020-02-11', code: 'D06XM' },
]
const checked = checkRegistrations(rows)
const written = pathwaysToFhir(checked.pathways, { base, include: ['encounters', 'facts'] })
const ofType = (type: string) =>
  written.find(({ resourceType }) => resourceType === type) as unknown as Record<string, never>
const definitions = definitionsToFhir({ date, base })
const definition = (id: string) =>
  definitions.find((one) => one.id === id) as unknown as Record<string, never>

const dayOf = (day: number) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10)
const discharge = Array.from({ length: 60 }, (_, at) => ({
  discharge: `d${at}`,
  unit: at < 50 ? '983974724' : at < 58 ? 'u2' : 'u3',
  careArea: 'PHV' as const,
  admitted: dayOf(at),
  discharged: dayOf(at + 2),
  letterSent: at % 3 === 0 ? null : dayOf(at + 3),
  nextUnplannedAdmission: null,
}))
const published = publicationToFhir(
  evaluateIndicators(
    indicators['nki.phv.epikrise_1d'],
    { discharge },
    {
      periods: ['2022-T1', '2022-T3'],
      by: [['unit'], ['unit', 'careArea']],
      asOf,
      withhold: [{ group: { unit: 'u2' }, note: 'kvalitetssikres' }],
    },
  ),
  { base, reporter: '983974724' },
)
const [measure, report] = published as unknown as [
  Record<string, never>,
  Record<string, never> & FhirMeasureReport,
]

/** A copy with a value at a path of keys; `undefined` takes it away. */
const changed = (resource: object, path: readonly (string | number)[], value: unknown): object => {
  const copy = structuredClone(resource)
  let at = copy as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
  const last = path.at(-1) as string | number
  if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}

const without = (list: readonly unknown[], place: number) => list.filter((_, at) => at !== place)
const firstCode = (definition('no-kodeverk-9324.codesystem') as unknown as FhirCodeSystem)
  .concept?.[0]?.code
const populations = (resource: { group: { population: unknown[] }[] }) =>
  resource.group[0]?.population as unknown[]

const wrong: readonly (readonly [what: string, resource: object, says: RegExp])[] = [
  [
    'a code that 9327 lacks',
    changed(ofType('Procedure'), ['code', 'coding', 0, 'code'], 'D06XM'),
    /D06XM/,
  ],
  [
    'a time without a zone',
    changed(ofType('Procedure'), ['performedDateTime'], '2020-01-02T10:00:00'),
    /time ?zone/i,
  ],
  ['a procedure without a status', changed(ofType('Procedure'), ['status'], undefined), /status/],
  ['a status that is none', changed(ofType('Procedure'), ['status'], 'done'), /done/],
  ['a procedure of nobody', changed(ofType('Procedure'), ['subject'], undefined), /subject/],
  ['an episode of nobody', changed(ofType('EpisodeOfCare'), ['patient'], undefined), /patient/],
  [
    'a period that ends before it starts',
    changed(ofType('EpisodeOfCare'), ['period'], { start: '2020-02-01', end: '2020-01-01' }),
    /per-1/,
  ],
  [
    'a fact of another type than it has',
    changed(ofType('EpisodeOfCare'), ['extension', 1], {
      url: `${base}/StructureDefinition/fact-birthYear`,
      valueCode: 'x',
    }),
    /fact-birthYear|value/i,
  ],
  ['an encounter without a class', changed(ofType('Encounter'), ['class'], undefined), /class/],
  [
    'a care level that 8406 lacks',
    changed(ofType('Encounter'), ['type', 0, 'coding', 0, 'code'], '9'),
    /8406/,
  ],
  [
    'a code system with a code twice',
    changed(definition('no-kodeverk-9324.codesystem'), ['concept', 1, 'code'], firstCode),
    /unique|Duplicate|csd-1/i,
  ],
  [
    'content that is none',
    changed(definition('no-kodeverk-9324.codesystem'), ['content'], 'all'),
    /all/,
  ],
  [
    'a property that is not declared',
    changed(definition('no-kodeverk-9324.codesystem'), ['property'], []),
    /property/i,
  ],
  [
    'a value set of no system',
    changed(definition('no-kodeverk-9324.valueset'), ['compose', 'include', 0], {
      concept: [{ code: 'M' }],
    }),
    /vsd-|system/,
  ],
  [
    'a naming system without a date',
    changed(definition('no-kodeverk-9324.namingsystem'), ['date'], undefined),
    /date/,
  ],
  [
    'a limit that is neither before nor after',
    changed(
      definition('D01-pakkeforlop-2019'),
      ['action', 1, 'relatedAction'],
      [{ actionId: 'A', relationship: 'later' }],
    ),
    /later/,
  ],
  [
    'a definition of an unknown kind',
    changed(definition('D01-pakkeforlop-2019'), ['status'], 'gjeldende'),
    /gjeldende/,
  ],
  [
    'criteria in JSON',
    changed(measure, ['group', 0, 'population', 0, 'criteria', 'language'], 'application/json'),
    /application\/json|language/,
  ],
  [
    'a population without criteria',
    changed(measure, ['group', 0, 'population', 0, 'criteria'], undefined),
    /criteria/,
  ],
  [
    'a report without the numerator of its measure',
    changed(report, ['group', 0, 'population'], without(populations(report), 3)),
    /population/,
  ],
  ['a share of 84', changed(report, ['group', 0, 'measureScore'], { value: 84 }), /84|between 0/],
  [
    'a report without its stratifier',
    changed(report, ['group', 0, 'stratifier'], undefined),
    /stratifier/i,
  ],
  ['a report of no period', changed(report, ['period'], undefined), /period/],
  [
    'an outcome without an issue',
    changed(findingsToFhir(checked.findings), ['issue'], []),
    /issue|array/i,
  ],
  [
    'a finding without a severity',
    changed(findingsToFhir(checked.findings), ['issue', 0, 'severity'], undefined),
    /severity/,
  ],
  [
    'the same address twice in a bundle',
    changed(
      toFhirBundle(written, { base }),
      ['entry', 1],
      toFhirBundle(written, { base }).entry[0],
    ),
    /bdl-7|fullUrl|unique/i,
  ],
  ['a key that FHIR does not have', changed(ofType('EpisodeOfCare'), ['forlop'], 'x'), /forlop/],
]

const randomBundles = (): readonly object[] => {
  const seed = process.env['CI'] === 'true' ? { seed: 20201231 } : {}
  const bundle = fc
    .record({
      list: pathways({ asOf, patients: { max: 3 } }),
      broken: registrations({ faults: ['npr-208', 'npr-106', 'invalid-date'] }),
      referral: indicatorRows('referral', { rows: { max: 30 } }),
      discharge: indicatorRows('discharge', { rows: { max: 30 } }),
      include: fc.subarray(['encounters', 'facts'] as const),
      language: fc.constantFrom('nb', 'nn', 'en'),
    })
    .map(({ list, broken, referral, discharge: stays, include, language }) => {
      const publication = evaluateIndicators(
        [
          indicators['nki.mean_wait'],
          indicators['nki.phv.epikrise_7d'],
          indicators['hv.epikrise_1d'],
        ],
        { referral, discharge: stays },
        { periods: ['2021', '2022-T2'], asOf },
      )
      const resources: FhirResource[] = [
        ...pathwaysToFhir(list, { base, include, patientSystem: 'urn:x:pseudonym' }),
        findingsToFhir(checkRegistrations(broken).findings, { base, language }),
        ...publicationToFhir(publication, { base }).slice(1),
      ]
      const known = resources.filter(({ resourceType }) => resourceType !== 'Measure')
      return toFhirBundle(known, { base })
    })
  return fc.sample(bundle, { numRuns: 200, ...seed })
}

describe.skipIf(classPath === undefined)("HAPI's validator of FHIR R4", () => {
  const sound = new Map<string, object>([
    ...[...definitions, ...published, ...written].map(
      (one) => [`sound ${one.resourceType} ${one.id}`, one] as const,
    ),
    ['sound findings', findingsToFhir(checked.findings, { base })],
    ['sound without findings', findingsToFhir([], { base })],
    ['sound bundle', toFhirBundle([...written, ...published], { base })],
    ...randomBundles().map((one, at) => [`random ${at}`, one] as const),
  ])
  let said: readonly HapiMessage[] = []
  // To judge the definition of an extension it would have to fetch the package of R4 from the net;
  // what it judges by that definition it does judge.
  const isOfValidator = ({ kind, text, file }: HapiMessage) =>
    kind === 'ERROR_GENERATING_SNAPSHOT' &&
    text.includes('Unable to resolve package id') &&
    file.startsWith('sound StructureDefinition')
  const isFault = (one: HapiMessage) =>
    (one.severity === 'ERROR' || one.severity === 'FATAL') && !isOfValidator(one)

  beforeAll(() => {
    const faulty = wrong.map(([, resource], at) => [`wrong ${at}`, resource] as const)
    const split = published.filter(({ resourceType }) => resourceType === 'Measure')
    said = validateWithHapi(
      classPath as string,
      [...definitions, ...split],
      new Map([...sound, ...faulty]),
    )
  }, 600_000)

  test('finds no error in one of each, nor in 200 random bundles', () => {
    expect(sound.size).toBeGreaterThan(300)
    expect(said.filter((one) => isFault(one) && !one.file.startsWith('wrong'))).toEqual([])
  })

  test('warns of nothing but what the table lists with its reason, and of all of that', () => {
    const kinds = said
      .filter((one) => !isFault(one) && !isOfValidator(one) && !one.file.startsWith('wrong'))
      .map(({ kind }) => kind)
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(accepted).sort())
    const unknown = said.filter(
      ({ kind, file }) => kind === 'Extension_EXT_Unknown' && !file.startsWith('wrong'),
    )
    const addresses = unknown.map(({ text }) => /https?:\S+/.exec(text)?.[0])
    expect(new Set(addresses)).toEqual(
      new Set([
        'http://hl7.org/fhir/us/cqfmeasures/StructureDefinition/cqfm-populationBasis',
        'http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-enrolledIn',
      ]),
    )
  })

  test.each(wrong.map(([what, , says], at) => ({ what, says, at })))(
    'refuses $what',
    ({ says, at }) => {
      const faults = said.filter((one) => one.file === `wrong ${at}` && isFault(one))
      expect(faults.map(({ text, place }) => `${place}: ${text}`).join('\n')).toMatch(says)
    },
  )
})
