import fc from 'fast-check'
import {
  assemblePathways,
  checkRegistrations,
  evaluateIndicators,
  type IndicatorResult,
  indicators,
  type OwnRule,
  resultAt,
} from 'pasientforlop'
import {
  type FhirMeasure,
  type FhirMeasureReport,
  findingsToFhir,
  pathwaysToFhir,
  publicationToFhir,
  toFhirBundle,
} from 'pasientforlop/fhir'
import { indicatorRows, pathways, registrations } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'
import type { FhirStratum } from '../../src/fhir/resource-schema.js'

const asOf = '2024-12-31'
const letter = indicators['nki.phv.epikrise_1d']

type Figures = FhirStratum | FhirMeasureReport['group'][number]

const reasonIn = (element: { extension?: { valueCode?: string }[] } | undefined) =>
  element?.extension?.[0]?.valueCode
const countsOf = ({ population }: Figures) =>
  Object.fromEntries(
    population.map(({ code, count, _count }) => [
      code.coding?.[0]?.code as string,
      count ?? reasonIn(_count),
    ]),
  )

/** What the figures of a result must be in a report. */
const expectFigures = (figures: Figures, result: IndicatorResult) => {
  const counts = countsOf(figures)
  const score = figures.measureScore?.value ?? reasonIn(figures.measureScore?._value)
  const { state } = result
  if (state === 'suppressed' || state === 'withheld') {
    const reason = state === 'suppressed' ? 'masked' : 'not-permitted'
    expect(new Set(Object.values(counts))).toEqual(new Set([reason]))
    expect(score).toBe(result.measure === 'count' ? undefined : reason)
    return
  }
  const { funnel } = result
  if (state === 'not-computable') {
    expect(score).toBe(result.measure === 'count' ? undefined : 'not-applicable')
  } else if (result.measure === 'share') {
    expect(score).toBe(result.share)
    expect(counts['numerator']).toBe(result.numerator)
    expect(counts['counted']).toBe(result.denominator)
  } else if (result.measure === 'duration') {
    expect(score).toBe(result.days.mean ?? 'masked')
    expect(counts['measure-observation']).toBe(result.days.n)
  } else {
    expect(counts['counted']).toBe(result.count)
  }
  expect(counts['initial-population']).toBe(funnel?.population ?? 'masked')
  expect(counts['undecided']).toBe(funnel?.unknown ?? 'masked')
  expect(counts['population-unknown']).toBe(funnel?.populationUnknown ?? 'masked')
  for (const { id, count } of funnel?.excluded ?? []) expect(counts[id]).toBe(count)
  if (funnel !== null && result.measure === 'share') {
    const excluded = counts['denominator-exclusion'] as number
    expect((counts['denominator'] as number) - excluded).toBe(funnel.denominator)
  }
}

describe('publications', () => {
  const published = [
    letter,
    indicators['nki.mean_wait'],
    indicators['referral.assessed_within_10_working_days'],
    indicators['pathway.new_referrals'],
  ]
  const rows = fc.record({
    discharge: indicatorRows('discharge', { rows: { max: 40 } }),
    referral: indicatorRows('referral', { rows: { max: 40 } }),
    pathway: indicatorRows('pathway', { rows: { max: 8 } }),
  })
  const by = [['unit'], ['unit', 'careArea'], ['type']]

  test('a report says of every period and group what the publication says, and nothing besides', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(undefined, 'open' as const), (subjects, policy) => {
        const publication = evaluateIndicators(published, subjects, {
          periods: ['2020', '2021', '2022-T1'],
          by,
          asOf,
          ...(policy !== undefined && { policy }),
          withhold: [{ indicator: letter.id, group: { unit: 'u2' }, note: 'kvalitetssikres' }],
        })
        const resources = publicationToFhir(publication, { openPolicy: 'allow' })
        for (const { id } of published) {
          const results = (publication.indicators[id] as { results: readonly IndicatorResult[] })
            .results
          const [measure] = resources.filter(
            (one): one is FhirMeasure =>
              one.resourceType === 'Measure' && one.identifier?.[0]?.value === id,
          )
          const reports = resources.filter(
            (one): one is FhirMeasureReport =>
              one.resourceType === 'MeasureReport' &&
              one.measure === `${measure?.url}|${measure?.version}`,
          )
          expect(reports).toHaveLength(publication.periods.length)
          let figures = 0
          for (const [at, report] of reports.entries()) {
            const period = publication.periods[at]
            expect(report.period).toEqual({ start: period?.from, end: period?.to })
            expect(report.date).toBe(asOf)
            const own = results.filter((result) => result.period === period?.id)
            const [group] = report.group
            const strata = (group?.stratifier ?? []).flatMap(({ stratum = [] }) => stratum)
            const all = [group as Figures, ...strata]
            expect(all).toHaveLength(own.length)
            for (const [place, one] of all.entries()) {
              expectFigures(one, own[place] as IndicatorResult)
              figures += 1
            }
            const split = measure?.group[0]?.stratifier ?? []
            expect(group?.stratifier?.map(({ code }) => code[0]?.text) ?? []).toEqual(
              split.map(({ code }) => code.text),
            )
          }
          expect(figures).toBe(results.length)
        }
      }),
      { numRuns: 40 },
    )
  })

  const few = { discharge: [], referral: [], pathway: [] }
  const plan = { periods: ['2022-T1'], asOf } as const

  test('an open one is refused unless it is meant', () => {
    const open = evaluateIndicators(letter, few, { ...plan, policy: 'open' })
    expect(() => publicationToFhir(open)).toThrow(/open/)
    expect(publicationToFhir(open, { openPolicy: 'allow' })).toHaveLength(2)
  })

  test('one of another definition is refused, and one of unknown indicators', () => {
    const publication = evaluateIndicators(letter, few, plan)
    const other = { ...letter, anchor: 'admitted' } as typeof letter
    expect(() => publicationToFhir(publication, { indicators: other })).toThrow(
      /another definition/,
    )
    const own = evaluateIndicators({ ...letter, id: 'own' }, few, plan)
    expect(() => publicationToFhir(own)).toThrow(/not shipped/)
    expect(publicationToFhir(own, { indicators: { ...letter, id: 'own' } })).toHaveLength(2)
  })

  test('what the caller says of figures that are withheld stands in the narrative, as text', () => {
    const withhold = [{ note: 'Venter <på> "kvalitet" & \u0001mer' }]
    const [, report] = publicationToFhir(evaluateIndicators(letter, few, { ...plan, withhold }))
    expect((report as FhirMeasureReport).text?.div).toContain(
      '<p>Venter &lt;på&gt; "kvalitet" &amp; \ufffdmer</p>',
    )
  })

  test('rows without a value of the grouping are a group that says so', () => {
    const discharge = Array.from({ length: 20 }, (_, at) => ({
      discharge: `d${at}`,
      unit: 'u1',
      careArea: 'PHV' as const,
      admitted: null,
      discharged: '2022-01-02',
      letterSent: '2022-01-03',
      nextUnplannedAdmission: null,
    }))
    const referral = discharge.map((_, at) => ({
      referral: `r${at}`,
      unit: 'u1',
      careArea: at < 10 ? ('TSB' as const) : null,
      received: '2022-01-03',
      assessed: '2022-01-04',
    }))
    const publication = evaluateIndicators(
      indicators['referral.assessed_within_10_working_days'],
      { referral: referral as never },
      { ...plan, by: [['careArea']] },
    )
    const [, report] = publicationToFhir(publication)
    const strata = (report as FhirMeasureReport).group[0]?.stratifier?.[0]?.stratum ?? []
    expect(strata.map(({ value }) => value?.text ?? value?.coding?.[0]?.code).sort()).toEqual([
      'TSB',
      'unknown',
    ])
    const found = resultAt(publication, {
      indicator: 'referral.assessed_within_10_working_days',
      period: '2022-T1',
      group: { careArea: 'TSB' },
    })
    expectFigures(strata.find(({ value }) => value?.text === 'TSB') as Figures, found)
  })
})

describe('pathways', () => {
  test('every event is a procedure of each of its codes, on its day, of its episode', () => {
    fc.assert(
      fc.property(pathways({ asOf, patients: { max: 4 } }), (list) => {
        const resources = pathwaysToFhir(list)
        const episodes = resources.filter(({ resourceType }) => resourceType === 'EpisodeOfCare')
        expect(episodes.map(({ id }) => id)).toEqual(list.map(({ id }) => id))
        const said = resources.flatMap((one) =>
          one.resourceType === 'Procedure'
            ? [
                [
                  one.extension?.[0]?.valueReference?.reference,
                  one.code.coding?.[0]?.code,
                  one.performedDateTime,
                  one.subject.identifier?.value,
                ],
              ]
            : [],
        )
        const meant = list.flatMap(({ id, type, patient, events }) =>
          events.flatMap(({ event, outcomes, date }) =>
            (outcomes.length === 0 ? [''] : outcomes).map((outcome) => [
              `EpisodeOfCare/${id}`,
              `${type}${event}${outcome}`,
              date,
              patient,
            ]),
          ),
        )
        expect(said).toEqual(meant)
      }),
    )
  })

  test('the same pathways in any order of events are the same resources', () => {
    fc.assert(
      fc.property(pathways({ asOf, patients: { max: 3 } }), (list) => {
        const turned = list.map((one) => ({ ...one, events: [...one.events].reverse() }))
        expect(pathwaysToFhir(turned)).toEqual(pathwaysToFhir(list))
      }),
    )
  })

  const open = { id: 'Ø 1/2', patient: 'p1', unit: 'u1', type: 'D11' } as const
  const edition = 'pakkeforlop-2019' as const

  test('closed, open and without a start', () => {
    const of = (start: string | null, end: string | null) =>
      pathwaysToFhir([{ ...open, edition, start, end, events: [] }])[0]
    expect(of('2020-01-02', null)).toMatchObject({
      status: 'active',
      period: { start: '2020-01-02' },
    })
    expect(of('2020-01-02', '2020-02-01')).toMatchObject({ status: 'finished' })
    expect(of(null, null)).toMatchObject({
      status: 'active',
      period: { _start: { extension: [{ valueCode: 'unknown' }] } },
    })
  })

  test('an id that is none of FHIR becomes one, and stands as identifier', () => {
    const [episode, other] = pathwaysToFhir([
      { ...open, edition, events: [] },
      { ...open, id: 'Ø-1/2', edition, events: [] },
    ])
    expect(episode?.id).toMatch(/^[A-Za-z0-9.-]{1,64}$/)
    expect(episode?.id).not.toBe(other?.id)
    expect(episode).toMatchObject({ identifier: [{ value: 'Ø 1/2' }] })
  })

  test('units are known by organisation number, or by the id of the one who gives it', () => {
    const of = (unit: string, unitSystem?: string) =>
      (pathwaysToFhir([{ ...open, unit, edition, events: [] }], { unitSystem })[0] as never)[
        'managingOrganization'
      ]
    expect(of('983974724', 'urn:x')).toEqual({
      type: 'Organization',
      identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.101', value: '983974724' },
    })
    expect(of('u1', 'urn:x')).toMatchObject({ identifier: { system: 'urn:x', value: 'u1' } })
    expect(of('u1')).toMatchObject({ identifier: { value: 'u1' } })
  })

  test('the definition that a pathway follows stands there with its edition', () => {
    const [episode] = pathwaysToFhir([{ ...open, edition: 'forenklet-2024', events: [] }], {
      base: 'https://example.org/fhir/',
    })
    expect(episode).toMatchObject({
      extension: [{ valueCanonical: 'https://example.org/fhir/PlanDefinition/D11|forenklet-2024' }],
    })
  })
})

describe('findings', () => {
  const broken = registrations({ faults: ['npr-208', 'npr-106', 'npr-201', 'invalid-date'] })

  test('each is an issue with its rows, graver where it is not counted, and holds no patient', () => {
    fc.assert(
      fc.property(broken, (rows) => {
        const marked = rows.map((row) => ({ ...row, patient: `pasient-${row.patient}` }))
        const { findings } = checkRegistrations(marked)
        const { issue } = findingsToFhir(findings)
        expect(issue).toHaveLength(findings.length)
        for (const [at, { severity, expression = [] }] of issue.entries()) {
          const finding = findings[at]
          expect(severity).toBe(finding?.effect === 'flagged' ? 'warning' : 'error')
          expect(expression).toEqual(finding?.rows.map((row) => `registrations[${row}]`))
        }
        expect(JSON.stringify(issue)).not.toContain('pasient-')
      }),
    )
  })

  test('rules of the register have its numbers, others their ids under the base', () => {
    const { findings } = checkRegistrations([
      { patient: 'p1', unit: '', date: '2020-01-02', code: 'D11A' },
      { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11M' },
    ])
    const { issue } = findingsToFhir(findings, { base: 'https://example.org/fhir' })
    expect(issue.map(({ details }) => details?.coding?.[0])).toEqual(
      expect.arrayContaining([
        { system: 'https://example.org/fhir/CodeSystem/validation-rule', code: 'missing-unit' },
        { system: 'urn:oid:2.16.578.1.12.4.1.1.9329', code: '105' },
      ]),
    )
  })

  test('findings of own rules are there too', () => {
    const rule: Pick<OwnRule, 'id' | 'effect'> = { id: 'x-own', effect: 'excluded' }
    const finding = { rule: 'x-own', effect: rule.effect, pathway: 'f1', rows: [], relatedRows: [] }
    const { issue } = findingsToFhir([{ ...finding, params: {} } as never])
    expect(issue[0]).toMatchObject({ severity: 'error', code: 'business-rule' })
    expect(issue[0]?.diagnostics).toContain('pathway f1')
    expect(issue[0]?.expression).toBeUndefined()
  })
})

describe('bundles', () => {
  const { pathways: list } = assemblePathways([
    { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A' },
  ])
  const resources = [...pathwaysToFhir(list), findingsToFhir([])]

  test('a collection has addresses only, a transaction puts each by its id', () => {
    const collection = toFhirBundle(resources, { base: 'https://example.org/fhir/' })
    expect(collection.entry.map(({ fullUrl }) => fullUrl)).toEqual([
      `https://example.org/fhir/EpisodeOfCare/${list[0]?.id}`,
      `https://example.org/fhir/Procedure/${list[0]?.id}-2020-01-02-A`,
      'https://example.org/fhir/OperationOutcome/2',
    ])
    expect(collection.entry.every((entry) => !('request' in entry))).toBe(true)
    const transaction = toFhirBundle(resources, { type: 'transaction' })
    expect(transaction.entry[0]?.request).toEqual({
      method: 'PUT',
      url: `EpisodeOfCare/${list[0]?.id}`,
    })
  })
})
