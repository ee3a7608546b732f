import fc from 'fast-check'
import {
  defineIndicator,
  evaluateIndicators,
  type Indicator,
  indicators,
  notComputableIndicators,
  sources,
} from 'pasientforlop'
import { indicatorSchema, notComputableIndicatorSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { periodArgument } from '../../src/calendar/period-argument.js'
import { judgeTarget } from '../../src/indicators/evaluation/judge-target.js'
import { mutated } from '../helpers/from-json-schema.js'
import '../helpers/property-runs.js'
import known from '../vectors/published-results-indicators.json' with { type: 'json' }

const shipped: readonly (readonly [string, Indicator])[] = Object.entries(indicators)

describe('the shipped indicators', () => {
  test('of pathways do not count a clock that never began as one without a date', () => {
    const course = { patient: 'p1', unit: '983974724' } as const
    const registrations = [
      { ...course, date: '2021-01-04', code: 'D11A' },
      { ...course, date: '2021-02-01', code: 'D11M' },
      { ...course, date: '2021-02-22', code: 'D11CP' },
    ]
    const ofPathways = Object.values(indicators).filter(({ subject }) => subject === 'pathway')
    const { indicators: all } = evaluateIndicators(
      ofPathways,
      { registrations },
      { periods: ['2021-T1'], asOf: '2021-05-10', policy: 'open' },
    )
    expect(Object.values(all).map(({ undated }) => undated)).toEqual(ofPathways.map(() => 0))
    const counted = Object.values(all).filter(({ results: [one] }) => {
      return one !== undefined && 'funnel' in one && one.funnel?.population === 1
    })
    expect(counted.map(({ indicator }) => indicator)).toEqual([
      'pathway.assessment_within_time',
      'pathway.new_referrals',
      'pathway.not_granted_right',
    ])
  })

  test.each(shipped)('%s checks, and is its schema’s', (id, indicator) => {
    expect(indicator.id).toBe(id)
    expect(defineIndicator(indicator as never)).toBe(indicator)
    expect(indicatorSchema.safeParse(indicator)).toMatchObject({ success: true })
    expect(JSON.parse(JSON.stringify(indicator))).toEqual(indicator)
  })

  test.each(shipped)('%s says where it comes from', (_, indicator) => {
    const cited = [...indicator.sources, ...indicator.targets.map(({ source }) => source)]
    expect(cited.length).toBeGreaterThan(0)
    for (const id of cited) {
      expect(sources).toHaveProperty([id])
    }
    if (indicator.evidence === 'inferred') expect(indicator.inferred).toBeDefined()
    const texts = [indicator.name, indicator.inferred, ...indicator.caveats]
    for (const text of texts) {
      if (text === undefined) continue
      expect([text.nb, text.nn, text.en].every((one) => one.length > 0)).toBe(true)
      expect(text.en).not.toBe(text.nb)
    }
  })

  test('and those that cannot be computed are all that are known, each once', () => {
    const ids = [...Object.keys(indicators), ...Object.keys(notComputableIndicators)]
    expect(new Set(ids).size).toBe(ids.length)
    expect(known.ids).toHaveLength(40)
    expect(known.ids.filter((id) => !ids.includes(id))).toEqual([])
  })

  test.each(Object.values(notComputableIndicators))(
    '$id is not computable for a reason',
    (indicator) => {
      expect(notComputableIndicators[indicator.id]).toBe(indicator)
      expect(notComputableIndicatorSchema.safeParse(indicator)).toMatchObject({ success: true })
      expect(indicator.reason.length).toBeGreaterThan(20)
      for (const id of indicator.sources) expect(sources).toHaveProperty([id])
    },
  )

  test('leave out clarified conditions from assessment within time, by name', () => {
    expect(indicators['pathway.assessment_within_time'].exclusions.map(({ id }) => id)).toEqual([
      'clarified',
    ])
  })
})

describe('targets', () => {
  const { 'nki.phv.epikrise_1d': letter, 'nki.mean_wait': wait } = indicators
  const assessment = indicators['pathway.assessment_within_time']
  const cases: readonly (readonly [string, Indicator, string, object, number | undefined])[] = [
    ['discharge letter: 50 % in 2020', letter, '2020-T2', {}, 0.5],
    ['discharge letter: none read for 2021', letter, '2021', {}, undefined],
    ['discharge letter: 70 % from 2022', letter, '2022-T1', {}, 0.7],
    ['discharge letter: 70 % still', letter, '2024', {}, 0.7],
    ['assessment: none before 2020', assessment, '2019-T3', {}, undefined],
    ['assessment: 80 % from 2020-T1', assessment, '2020-T1', {}, 0.8],
    ['waiting, children, 2019', wait, '2019', { careArea: 'PHBU' }, 40],
    ['waiting, adults, 2021', wait, '2021-T3', { careArea: 'PHV' }, 40],
    ['waiting, substance use, 2021', wait, '2021-02', { careArea: 'TSB' }, 30],
    ['waiting: none for all areas together', wait, '2021', {}, undefined],
    ['waiting: none read for 2020', wait, '2020', { careArea: 'TSB' }, undefined],
  ]
  test.each(cases)('%s', (_, indicator, period, group, value) => {
    const { from, to } = periodArgument(period)
    const place = { from, to, group: group as Record<string, string> }
    const judged = judgeTarget(indicator, place, 1, null)
    expect(judged?.target.atLeast ?? judged?.target.below).toBe(value)
  })
})

const base = {
  id: 'local.test',
  name: { nb: 'Prøve', nn: 'Prøve', en: 'Test' },
  subject: 'referral',
  anchor: 'received',
  measure: 'share',
  population: { field: 'received', present: true },
  exclusions: [],
  numerator: { field: 'rightGranted', is: true },
  direction: 'neutral',
  targets: [],
  evidence: 'inferred',
  caveats: [],
  sources: [],
} as const

const target = (columns: object) => ({
  validFrom: '2020-01-01',
  evidence: 'inferred',
  source: 'ours',
  ...columns,
})

const exclusion = (id: string) => ({ id, name: base.name, when: test1, evidence: 'inferred' })

const test1 = { field: 'received', present: true } as const

describe('defineIndicator', () => {
  const faults: readonly (readonly [string, object])[] = [
    ['indicator', [] as object],
    ['id', { id: '' }],
    ['subject', { subject: 'bed' }],
    ['subject', { subject: 'toString' }],
    ['anchor', { anchor: 'unit' }],
    ['anchor', { anchor: 'nothing' }],
    ['measure', { measure: 'median' }],
    ['targets', { targets: undefined }],
    ['name', { name: undefined }],
    ['name.nn', { name: { nb: 'Prøve', en: 'Test' } }],
    ['direction', { direction: 'up' }],
    ['caveats[0].nb', { caveats: [{ nn: 'x', en: 'x' }] }],
    ['evidence', { evidence: 'rumour' }],
    ['targets', { measure: 'count', targets: [target({ atMost: 1 })] }],
    ['targets[0]', { targets: [target({})] }],
    ['targets[0]', { targets: [target({ atLeast: 0.5, atMost: 0.6 })] }],
    ['targets[0].atLeast', { targets: [target({ atLeast: 80 })] }],
    ['targets[0].validTo', { targets: [target({ atLeast: 0.8, validTo: '2019-12-31' })] }],
    ['targets[0].when', { targets: [target({ atLeast: 0.8, when: { trust: 'x' } })] }],
    ['targets[0].when', { targets: [target({ atLeast: 0.8, when: { toString: 'x' } })] }],
    [
      'targets[0].when.careArea',
      { targets: [target({ atLeast: 0.8, when: { careArea: 'BUP' } })] },
    ],
    [
      'targets[0].below',
      {
        measure: 'duration',
        duration: { days: 'calendar', from: 'received', to: 'assessed' },
        targets: [target({ below: 0.8 })],
      },
    ],
    ['population', { population: undefined }],
    ['population', { population: {} }],
    ['population.field', { population: { field: 'date', present: true } }],
    ['population.field', { population: { field: 'constructor', present: true } }],
    ['population.present', { population: { field: 'received', present: 'yes' } }],
    ['population', { population: { field: 'received', present: true, is: 1 } }],
    ['exclusions', { exclusions: undefined }],
    ['exclusions[0].when', { exclusions: ['clarified'] }],
    ['exclusions[0].id', { exclusions: [{ when: test1 }] }],
    [
      'exclusions[1].id',
      {
        exclusions: [exclusion('a'), exclusion('a')],
      },
    ],
    ['exclusions[0].when', { exclusions: [{ id: 'a' }] }],
    ['numerator', { numerator: undefined }],
    ['numerator.all', { numerator: { all: [] } }],
    ['numerator.all[1].field', { numerator: { all: [test1, { field: 'sex', is: 'F' }] } }],
    ['numerator.any[0].not.field', { numerator: { any: [{ not: { field: 'x', is: 1 } }] } }],
    ['numerator', { numerator: { all: [test1], any: [test1] } }],
    ['numerator.is', { numerator: { field: 'careArea', is: 'BUP' } }],
    ['numerator.is', { numerator: { field: 'rightGranted', is: 'true' } }],
    ['numerator.is', { numerator: { field: 'received', is: '2020-02-30' } }],
    ['numerator.in', { numerator: { field: 'careArea', in: [] } }],
    ['numerator.in[1]', { numerator: { field: 'careArea', in: ['PHV', 7] } }],
    ['numerator', { numerator: { field: 'received' } }],
    ['numerator.field', { numerator: { field: 'careArea', atLeast: 1 } }],
    ['numerator.atMost', { numerator: { field: 'received', atMost: 3 } }],
    [
      'numerator',
      { numerator: { field: 'received', atLeast: '2020-02-01', atMost: '2020-01-01' } },
    ],
    [
      'numerator.days',
      { numerator: { days: 'week', from: 'received', to: 'assessed', atMost: 1 } },
    ],
    ['numerator.from', { numerator: { days: 'working', from: 'unit', to: 'assessed', atMost: 1 } }],
    ['numerator.to', { numerator: { days: 'working', from: 'received', to: 'unit', atMost: 1 } }],
    ['numerator', { numerator: { days: 'working', from: 'received', to: 'assessed' } }],
    [
      'numerator.atMost',
      { numerator: { days: 'working', from: 'received', to: 'assessed', atMost: 1.5 } },
    ],
    [
      'numerator.missingTo',
      { numerator: { days: 'working', from: 'received', to: 'assessed', atMost: 1, missingTo: 1 } },
    ],
    ['clock.from', { clock: { days: 'working', from: 'unit', to: 'assessed' } }],
    ['duration', { measure: 'duration' }],
    ['duration.to', { measure: 'duration', duration: { days: 'calendar', from: 'received' } }],
  ]
  test.each(faults)('names the place of a fault: %s', (place, fault) => {
    const { numerator, ...others } = base
    const whole =
      'measure' in fault && fault.measure !== 'median' ? others : { ...others, numerator }
    const definition = Array.isArray(fault) ? fault : { ...whole, ...fault }
    expect(() => defineIndicator(definition as never)).toThrowError(
      expect.objectContaining({
        code: 'invalid-indicator',
        message: expect.stringMatching(
          new RegExp(`^${place.replace(/[[\].]/g, '\\$&')} (must|needs|has|is|does) `),
        ),
      }),
    )
  })

  test('refuses what its schema refuses', () => {
    const definitions = fc.constantFrom(...Object.values(indicators))
    fc.assert(
      fc.property(definitions.chain(mutated), (definition) => {
        const outcome = () => defineIndicator(definition as never)
        if (indicatorSchema.safeParse(definition).success) return
        expect(outcome).toThrowError(expect.objectContaining({ code: 'invalid-indicator' }))
      }),
      { numRuns: 400 },
    )
  })

  describe('days of a clock that may be running', () => {
    const late = (population: object) => ({
      ...base,
      subject: 'pathway',
      anchor: 'start',
      population,
      numerator: { field: 'firstEvaluationDays', atMost: 30 },
    })
    const started = { field: 'firstEvaluationFrom', present: true }

    test('are refused, and the message has the days test to use', () => {
      expect(() => defineIndicator(late(started) as never)).toThrowError(
        expect.objectContaining({
          code: 'invalid-indicator',
          message: expect.stringContaining(
            "{ days: 'calendar', from: 'firstEvaluationFrom', to: 'firstEvaluationTo', atMost: 30, missingTo: 'not-yet', negative: 'undecided' }",
          ),
        }),
      )
      const nested = { all: [{ not: { field: 'firstEvaluationDays', is: 3 } }] }
      expect(() => defineIndicator({ ...late(started), numerator: nested } as never)).toThrowError(
        /^numerator\.all\[0\]\.not /,
      )
    })

    test.each([
      ['state', { field: 'firstEvaluationState', is: 'completed' }],
      ['end', { field: 'firstEvaluationTo', present: true }],
      ['days', { field: 'firstEvaluationDays', present: true }],
    ])('are allowed where the population has completed clocks only, by their %s', (_, part) => {
      const definition = late({ all: [started, part] })
      expect(defineIndicator(definition as never)).toBe(definition)
    })
  })

  test('never prints a value it was given', () => {
    expect(() =>
      defineIndicator({ ...base, numerator: { field: 'careArea', is: 'p1-secret' } } as never),
    ).toThrowError(expect.objectContaining({ message: expect.not.stringContaining('secret') }))
  })

  test('refuses at compile time what the subject does not have', () => {
    const throws = (define: () => unknown) =>
      expect(define).toThrowError(expect.objectContaining({ code: 'invalid-indicator' }))
    expect(defineIndicator(base)).toBe(base)
    // @ts-expect-error a referral has no column `sex`
    throws(() => defineIndicator({ ...base, numerator: { field: 'sex', is: 'F' } }))
    // @ts-expect-error no care area is called BUP
    throws(() => defineIndicator({ ...base, numerator: { field: 'careArea', is: 'BUP' } }))
    // @ts-expect-error a unit has no date
    throws(() => defineIndicator({ ...base, anchor: 'unit' }))
    // @ts-expect-error a pathway has no column `received`
    throws(() => defineIndicator({ ...base, subject: 'pathway' }))
    throws(() =>
      defineIndicator({
        ...base,
        // @ts-expect-error days run between dates
        numerator: { days: 'working', from: 'unit', to: 'assessed', atMost: 1 },
      }),
    )
  })
})
