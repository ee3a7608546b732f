import fc from 'fast-check'
import fhirpath from 'fhirpath'
import {
  type Criterion,
  defineIndicator,
  explainRow,
  type Indicator,
  indicators,
  type SubjectId,
  subjects,
} from 'pasientforlop'
import { addDays } from 'pasientforlop/calendar'
import { type FhirMeasure, indicatorsToFhir } from 'pasientforlop/fhir'
import { indicatorRows } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'
import { referralRow } from '../generators/indicator-rows.js'

type Row = Readonly<Record<string, unknown>>
type Ask = (row: Row, asOf: string) => unknown

/** Whether each population has a row, by the code of the population. */
const askOf = (measure: FhirMeasure): ReadonlyMap<string, Ask> =>
  new Map(
    measure.group[0]?.population.map(({ code, criteria }) => {
      type Compiled = (row: unknown, environment: object) => unknown[]
      // Only when asked: to read a long expression takes far longer than to answer it.
      let compiled: Compiled | undefined
      const ask: Ask = (row, asOf) => {
        compiled ??= fhirpath.compile(criteria.expression) as Compiled
        const answer = compiled(row, { asOf })
        expect(answer.length).toBeLessThan(2)
        return answer[0]
      }
      return [code.coding?.[0]?.code as string, ask]
    }),
  )

/** A row without what is dated after a day: it has not happened. */
const asItStood = (row: object, subject: SubjectId, asOf: string): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name, value]) => {
      const column = (subjects[subject] as Readonly<Record<string, object>>)[name] ?? {}
      const isLate = typeof value === 'string' && 'kind' in column && column.kind === 'date'
      return !(isLate && !('planned' in column) && value > asOf)
    }),
  )

const expectSame = (
  indicator: Indicator,
  asks: ReadonlyMap<string, Ask>,
  row: object,
  asOf: string,
) => {
  const { outcome, excludedBy, durationDays } = explainRow(indicator, row as never, { asOf })
  const stood = asItStood(row, indicator.subject, asOf)
  const say = (population: string) => asks.get(population)?.(stood, asOf)
  const isOutside = outcome === 'outside-population'
  const isUnknown = outcome === 'population-unknown'
  const isLeftOut = outcome === 'excluded' || outcome === 'unknown'
  const why = `${indicator.id}: ${outcome}`
  expect(say('initial-population'), why).toBe(isUnknown ? undefined : !isOutside)
  expect(say('population-unknown'), why).toBe(isUnknown)
  expect(say('undecided'), why).toBe(outcome === 'unknown')
  expect(say('counted'), why).toBe(!isOutside && !isUnknown && !isLeftOut)
  // What is not known of one exclusion is told by `undecided` of them all.
  for (const { id } of indicator.exclusions) expect(say(id) === true, why).toBe(excludedBy === id)
  if (indicator.measure === 'share') {
    expect(say('denominator-exclusion'), why).toBe(isLeftOut)
    if (outcome === 'in-numerator' || outcome === 'in-denominator-only') {
      expect(say('numerator'), why).toBe(outcome === 'in-numerator')
    }
  }
  if (indicator.measure === 'duration') {
    expect(say('measure-population-exclusion'), why).toBe(isLeftOut)
    if (outcome === 'counted') expect(say('measure-observation'), why).toBe(durationDays)
  }
}

const asOfs = fc.constantFrom('2020-06-30', '2024-12-31')
const all: readonly Indicator[] = Object.values(indicators)

describe('criteria as FHIRPath', () => {
  test.each(Object.keys(subjects) as SubjectId[])(
    'fhirpath.js says of every row of %s, in every shipped indicator, what the library says',
    (subject) => {
      const own = all.filter((indicator) => indicator.subject === subject)
      const measures = own.map(
        (indicator) => [indicator, askOf(indicatorsToFhir(indicator)[0] as FhirMeasure)] as const,
      )
      expect(measures.length).toBeGreaterThan(0)
      fc.assert(
        fc.property(indicatorRows(subject, { rows: { max: 4 } }), asOfs, (rows, asOf) => {
          for (const [indicator, asks] of measures) {
            for (const row of rows) expectSame(indicator, asks, row, asOf)
          }
        }),
        { numRuns: 25 },
      )
    },
    120_000,
  )

  const bound = fc.integer({ min: -20, max: 40 })
  const daysTest = (days: 'calendar' | 'working'): fc.Arbitrary<Criterion> =>
    fc
      .record(
        {
          days: fc.constant(days),
          from: fc.constantFrom('received', 'assessed'),
          to: fc.constantFrom('careStarted', 'waitingEnded', 'asOf'),
          atLeast: bound,
          atMost: bound,
          missingTo: fc.constant('not-yet' as const),
          negative: fc.constant('undecided' as const),
        },
        { requiredKeys: ['days', 'from', 'to'] },
      )
      .map((one) => {
        const { atLeast, atMost } = one
        if (atLeast === undefined && atMost === undefined) return { ...one, atMost: 10 }
        return atLeast !== undefined && atMost !== undefined && atLeast > atMost
          ? { ...one, atLeast: atMost, atMost: atLeast }
          : one
      })
  const quoted = "O'Brien \\ `x`"
  const plainTest: fc.Arbitrary<Criterion> = fc.constantFrom<Criterion>(
    { field: 'careArea', is: 'PHV' },
    { field: 'careArea', in: ['PHBU', 'TSB'] },
    { field: 'rightGranted', is: false },
    { field: 'assessed', present: true },
    { field: 'deadline', present: false },
    { field: 'received', atLeast: '2020-03-27', atMost: '2020-05-27' },
    { field: 'received', atMost: '2020-07-01' },
    { field: 'unit', is: quoted },
    { field: 'unit', in: [quoted, 'u1'] },
  )
  const { criterion } = fc.letrec<{ criterion: Criterion }>((tie) => ({
    criterion: fc.oneof(
      { maxDepth: 2 },
      daysTest('calendar'),
      plainTest,
      fc.record({ not: tie('criterion') }),
      fc.record({ all: fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }) }),
    ),
  }))
  const referrals = fc.array(
    referralRow.chain((row) => fc.constantFrom(row, { ...row, unit: quoted })),
    { minLength: 1, maxLength: 3 },
  )
  const base = indicators['nki.tsb.assessment_guarantee_breach']
  const name = { nb: 'a', nn: 'a', en: 'a' }

  test('three values and quotes: any criteria say of any referral what the library says', () => {
    fc.assert(
      fc.property(criterion, criterion, criterion, referrals, (a, b, c, rows) => {
        const indicator = defineIndicator({
          ...base,
          id: 'own',
          population: a,
          exclusions: [
            { id: 'first', name, when: b, evidence: 'inferred' },
            { id: 'second', name, when: { not: b }, evidence: 'inferred' },
          ],
          numerator: c,
        } as never) as Indicator
        const asks = askOf(indicatorsToFhir(indicator)[0] as FhirMeasure)
        for (const row of rows) expectSame(indicator, asks, row, '2020-10-31')
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  test.each(['calendar', 'working'] as const)(
    '%s days: a test with any bounds says of any referral what the library says',
    (days) => {
      fc.assert(
        fc.property(daysTest(days), referrals, (population, rows) => {
          const indicator = { ...base, id: 'own', population } as Indicator
          const [measure] = indicatorsToFhir(indicator)
          const ask = askOf(measure as FhirMeasure).get('initial-population') as Ask
          for (const row of rows) {
            const { answer } = explainRow(indicator, row as never, {
              asOf: '2020-10-31',
            }).population
            const said = ask(asItStood(row, 'referral', '2020-10-31'), '2020-10-31')
            expect(said).toBe(answer === 'unknown' ? undefined : answer)
          }
        }),
        { numRuns: days === 'working' ? 40 : 100 },
      )
    },
    120_000,
  )

  test('working days decide nothing outside the years whose holidays are listed', () => {
    const [measure] = indicatorsToFhir(indicators['nki.tsb.assessment_guarantee_breach'])
    const numerator = askOf(measure as FhirMeasure).get('numerator') as Ask
    const late = { received: '2035-12-03', assessed: '2035-12-31' }
    expect(numerator(late, '2040-01-01')).toBe(true)
    expect(numerator({ ...late, assessed: addDays(late.assessed, 1) }, '2040-01-01')).toBe(
      undefined,
    )
    const early = { received: '2015-01-01', assessed: '2015-02-01' }
    expect(numerator(early, '2020-01-01')).toBe(true)
    expect(numerator({ ...early, received: '2014-12-31' }, '2020-01-01')).toBe(undefined)
  })
})
