import {
  type AssembleOptions,
  assemblePathways,
  makeWorklist,
  measureForlopstider,
  type Pathway,
  type PathwayFacts,
  type Registration,
  withTimeLimits,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'

type Brief = [date: string, code: string, more?: Partial<Registration>]

const assemble = (briefs: readonly Brief[], options?: AssembleOptions) =>
  assemblePathways(
    briefs.map(([date, code, more]) => ({ patient: 'p1', unit: '983974724', date, code, ...more })),
    options,
  ).pathways[0] as Pathway

const clocks = (briefs: readonly Brief[], asOf = '2020-12-31', options?: AssembleOptions) =>
  measureForlopstider([assemble(briefs, options)], { asOf })

const clock = (
  interval: string,
  briefs: readonly Brief[],
  asOf?: string,
  options?: AssembleOptions,
) => clocks(briefs, asOf, options).find((one) => one.interval === interval)

const out = { careLevel: 'outpatient' } as const
const inn = { careLevel: 'inpatient' } as const
const facts = (some: PathwayFacts) => ({ facts: some })

describe('each interval', () => {
  test('emergency to start: from the fact to A, 14 days in any care level', () => {
    const from = (emergencyAssessed: string) =>
      clock('emergency-to-start', [['2020-01-15', 'D01A', facts({ emergencyAssessed })]])
    expect(from('2020-01-01')).toMatchObject({
      days: 14,
      verdict: 'within',
      due: '2020-01-15',
      state: 'completed',
    })
    expect(from('2019-12-31')).toMatchObject({ days: 15, verdict: 'exceeded' })
    expect(from('2020-01-16')).toMatchObject({
      days: -1,
      verdict: 'unknown',
      unknownBecause: 'negative',
    })
    expect(clock('emergency-to-start', [['2020-01-15', 'D01A']])).toBeUndefined()
  })

  test('referral to attendance: from A in the 2019 and 2023 editions', () => {
    const briefs: Brief[] = [
      ['2020-01-02', 'D06A', facts({ referralReceived: '2019-12-01' })],
      ['2020-01-09', 'D06M'],
    ]
    expect(clock('referral-to-attendance', briefs)).toMatchObject({
      from: '2020-01-02',
      days: 7,
      verdict: 'within',
    })
  })

  test('referral to attendance: from the fact in the simplified edition, whose limits are unknown', () => {
    const edition = { edition: 'forenklet-2024' } as const
    const briefs: Brief[] = [
      ['2025-01-10', 'D11A', { ...out, ...facts({ referralReceived: '2025-01-01' }) }],
      ['2025-02-01', 'D11M'],
    ]
    expect(clock('referral-to-attendance', briefs, '2025-12-31', edition)).toMatchObject({
      from: '2025-01-01',
      days: 31,
      unknownBecause: 'no-limit',
    })
    expect(clock('assessment', briefs, '2025-12-31', edition)).toMatchObject({
      unknownBecause: 'no-limit',
    })
    expect(
      clock('referral-to-attendance', [['2025-01-10', 'D11A']], '2025-12-31', edition),
    ).toBeUndefined()
  })

  test('specialist team to attendance: equal limits hold where the care level is unknown', () => {
    const team = (date: string) =>
      clock('specialist-team-to-attendance', [
        ['2020-01-02', 'D07A', facts({ specialistTeamReceived: '2020-02-01' })],
        [date, 'D07M'],
      ])
    expect(team('2020-03-14')).toMatchObject({
      days: 42,
      verdict: 'within',
      limit: { maxDays: 42 },
    })
    expect(team('2020-03-14')?.limit).not.toHaveProperty('careLevel')
    expect(team('2020-03-15')).toMatchObject({ days: 43, verdict: 'exceeded' })
    expect(team('2020-01-31')).toMatchObject({ days: -1, unknownBecause: 'negative' })
  })

  test('assessment: first M to first C; later ones are not asked', () => {
    const briefs: Brief[] = [
      ['2020-01-02', 'D01A', out],
      ['2020-01-10', 'D01M'],
      ['2020-01-20', 'D01M'],
      ['2020-01-31', 'D01CK'],
      ['2020-02-20', 'D01CK'],
    ]
    expect(clock('assessment', briefs)).toMatchObject({
      from: '2020-01-10',
      to: '2020-01-31',
      days: 21,
      verdict: 'within',
    })
  })

  test('assessment is not measured when the condition was clarified at referral', () => {
    const briefs = (rightGrantedFor: 'assessment' | 'treatment'): Brief[] => [
      ['2020-01-02', 'D01A', { ...out, ...facts({ rightGrantedFor }) }],
      ['2020-01-10', 'D01M'],
      ['2020-01-31', 'D01CK'],
    ]
    expect(clock('assessment', briefs('treatment'))).toBeUndefined()
    expect(clock('assessment', briefs('assessment'))).toBeDefined()
  })

  test('extended assessment: each C with outcome U to the next C', () => {
    const briefs: Brief[] = [
      ['2020-01-02', 'D11A', out],
      ['2020-01-10', 'D11CU'],
      ['2020-02-21', 'D11CU'],
      ['2020-04-04', 'D11CK'],
    ]
    expect(
      clocks(briefs).filter(({ interval }) => interval === 'extended-assessment'),
    ).toMatchObject([
      { ordinal: 1, from: '2020-01-10', to: '2020-02-21', days: 42, verdict: 'within' },
      { ordinal: 2, from: '2020-02-21', to: '2020-04-04', days: 43, verdict: 'exceeded' },
    ])
    expect(clock('extended-assessment', briefs.slice(0, 2))).toMatchObject({ state: 'running' })
  })

  test('first evaluation: from the first C without U, to the first E on or after it', () => {
    const briefs: Brief[] = [
      ['2020-01-02', 'D11A', out],
      ['2020-01-09', 'D11E'],
      ['2020-01-10', 'D11CU'],
      ['2020-02-10', 'D11CK'],
      ['2020-02-10', 'D11E'],
    ]
    expect(clock('first-evaluation', briefs)).toMatchObject({
      from: '2020-02-10',
      to: '2020-02-10',
      days: 0,
    })
  })

  test.each([
    ['P', 'running'],
    ['T', 'running'],
    ['K', undefined],
    ['I', undefined],
  ])('first evaluation without an E after a decision of %s: %s', (outcome, state) => {
    const briefs: Brief[] = [
      ['2020-01-02', 'D11A', out],
      ['2020-02-10', `D11C${outcome}`],
    ]
    expect(clock('first-evaluation', briefs)?.state).toBe(state)
  })

  test('between evaluations: E to the next, the last one until closing', () => {
    const briefs: Brief[] = [
      ['2020-01-02', 'D09A', out],
      ['2020-02-01', 'D09E'],
      ['2020-03-14', 'D09E'],
      ['2020-04-01', 'D09XG'],
    ]
    expect(
      clocks(briefs).filter(({ interval }) => interval === 'between-evaluations'),
    ).toMatchObject([
      { ordinal: 1, days: 42, verdict: 'within', state: 'completed' },
      { ordinal: 2, days: 18, verdict: 'unknown', state: 'abandoned', unknownBecause: 'abandoned' },
    ])
  })

  test('detoxification to treatment: to the fact, negative where that lies before D', () => {
    const briefs = (treatmentStarted: string): Brief[] => [
      ['2020-01-02', 'D01A', out],
      ['2020-01-08', 'D01D', facts({ treatmentStarted })],
    ]
    expect(clock('detox-to-treatment', briefs('2020-01-11'))).toMatchObject({
      days: 3,
      verdict: 'within',
    })
    expect(clock('detox-to-treatment', briefs('2020-01-12'))).toMatchObject({
      days: 4,
      verdict: 'exceeded',
    })
    expect(clock('detox-to-treatment', briefs('2020-01-07'))).toMatchObject({
      state: 'completed',
      days: -1,
      verdict: 'unknown',
      unknownBecause: 'negative',
    })
  })
})

describe('care level and severity', () => {
  const assessment = (levels: readonly ('outpatient' | 'day' | 'inpatient' | undefined)[]) => {
    const dates = ['2020-01-02', '2020-01-10', '2020-01-20']
    const codes = ['D01A', 'D01M', 'D01CK']
    return clock(
      'assessment',
      levels.map(
        (careLevel, at): Brief => [
          dates[at] as string,
          codes[at] as string,
          careLevel === undefined ? {} : { careLevel },
        ],
      ),
    )
  }

  test('the level is that of the event the clock starts at', () => {
    expect(assessment(['outpatient', 'inpatient', 'outpatient'])).toMatchObject({
      careLevel: 'inpatient',
      verdict: 'exceeded',
    })
  })

  test('else of the nearest earlier event that has one', () => {
    expect(assessment(['inpatient', undefined, 'outpatient'])).toMatchObject({
      careLevel: 'inpatient',
      verdict: 'exceeded',
    })
  })

  test('a later event does not give it', () => {
    expect(assessment([undefined, undefined, 'outpatient'])).toMatchObject({
      verdict: 'unknown',
      unknownBecause: 'no-care-level',
    })
    expect(assessment([undefined, undefined, 'outpatient'])?.careLevel).toBeNull()
  })

  test('day counts as outpatient and is called day', () => {
    expect(assessment([undefined, 'day', undefined])).toMatchObject({
      careLevel: 'day',
      limit: { maxDays: 21 },
      verdict: 'within',
    })
  })

  test('the limit is the one of the start date: eating disorders before and from 2022-09-30', () => {
    const from = (start: string) =>
      clock(
        'assessment',
        [
          [start, 'D08A', out],
          ['2022-10-01', 'D08M'],
        ],
        '2022-10-02',
      )
    expect(from('2022-09-29')).toMatchObject({ unknownBecause: 'no-limit' })
    expect(from('2022-09-30')).toMatchObject({ limit: { maxDays: 42 }, verdict: 'pending' })
  })

  test('the inpatient limit of D11 is unknown', () => {
    expect(
      clock('assessment', [
        ['2020-01-02', 'D11A', inn],
        ['2020-01-10', 'D11M'],
      ]),
    ).toMatchObject({ unknownBecause: 'no-limit' })
  })
})

describe('running clocks', () => {
  const briefs: Brief[] = [
    ['2020-01-02', 'D01A', out],
    ['2020-01-10', 'D01M'],
    ['2020-01-15', 'D01L'],
  ]

  test('are pending on the due date and exceeded the day after', () => {
    expect(clock('assessment', briefs, '2020-01-31')).toMatchObject({
      due: '2020-01-31',
      days: 21,
      verdict: 'pending',
    })
    expect(clock('assessment', briefs, '2020-02-01')).toMatchObject({
      days: 22,
      verdict: 'exceeded',
    })
  })

  test('that begin after asOf have not begun', () => {
    expect(clock('assessment', briefs, '2020-01-10')).toMatchObject({ days: 0, verdict: 'pending' })
    expect(clock('assessment', briefs, '2020-01-09')).toBeUndefined()
  })

  test('are postponed by an L up to asOf, not by one after it', () => {
    expect(clock('assessment', briefs, '2020-01-15')?.postponedByPatient).toBe(true)
    expect(clock('assessment', briefs, '2020-01-14')?.postponedByPatient).toBe(false)
  })

  test('a second L is seen where the first lies outside', () => {
    const twice: Brief[] = [['2020-01-02', 'D01A', out], ['2020-01-05', 'D01L'], ...briefs.slice(1)]
    expect(clock('assessment', twice, '2020-02-01')?.postponedByPatient).toBe(true)
  })
})

describe('own limits', () => {
  test('stand before the shipped ones, and the answer names their source', () => {
    const definitions = withTimeLimits([
      {
        pathway: 'D01',
        interval: 'assessment',
        maxDays: 10,
        validFrom: '2020-01-01',
        evidence: 'secondary',
        source: 'our own plan',
      },
    ])
    const pathway = assemble([
      ['2020-01-02', 'D01A', inn],
      ['2020-01-10', 'D01M'],
      ['2020-01-20', 'D01CK'],
    ])
    expect(measureForlopstider([pathway], { asOf: '2020-12-31', definitions })[1]).toMatchObject({
      days: 10,
      verdict: 'within',
      limit: { source: 'our own plan' },
    })
  })

  test('a due date after 2200 is left out and the clock judged all the same', () => {
    const definitions = withTimeLimits([
      {
        pathway: 'D01',
        interval: 'assessment',
        maxDays: 100_000,
        validFrom: '2020-01-01',
        evidence: 'secondary',
        source: 'our own plan',
      },
    ])
    const pathway = assemble([
      ['2020-01-02', 'D01A', inn],
      ['2020-01-10', 'D01M'],
    ])
    const [, running] = measureForlopstider([pathway], { asOf: '2020-12-31', definitions })
    expect(running).toMatchObject({ verdict: 'pending', limit: { maxDays: 100_000 }, due: null })
    expect(makeWorklist([pathway], { asOf: '2020-12-31', withinDays: 1e6, definitions })).toEqual(
      [],
    )
  })
})

describe('misuse', () => {
  const code = (code: string) => expect.objectContaining({ code })
  const pathway = assemble([
    ['2020-01-02', 'D01A', out],
    ['2020-01-10', 'D01M'],
  ])

  test('throws with a code', () => {
    expect(() => measureForlopstider([pathway], { asOf: '31.12.2020' })).toThrowError(
      code('invalid-date'),
    )
    expect(() => measureForlopstider([pathway], { asOf: 5 as never })).toThrowError(
      code('invalid-date'),
    )
    expect(() => measureForlopstider(undefined as never, { asOf: '2020-12-31' })).toThrowError(
      code('invalid-argument'),
    )
    expect(() =>
      measureForlopstider([pathway], { asOf: '2020-12-31', definitions: [] }),
    ).toThrowError(code('unknown-pathway-type'))
    const broken = { ...pathway, events: [{ ...pathway.events[0], date: 'x' }] } as Pathway
    expect(() => measureForlopstider([broken], { asOf: '2020-12-31' })).toThrowError(
      code('invalid-date'),
    )
    const odd = { ...pathway, facts: { emergencyAssessed: 'x' } }
    expect(() => measureForlopstider([odd], { asOf: '2020-12-31' })).toThrowError(
      code('invalid-argument'),
    )
    for (const withinDays of [-1, 1.5, Number.NaN, '7' as never]) {
      expect(() => makeWorklist([pathway], { asOf: '2020-12-31', withinDays })).toThrowError(
        code('invalid-count'),
      )
    }
  })

  test('no message prints a value of the patient', () => {
    const broken = { ...pathway, events: [{ ...pathway.events[0], date: 'SECRET' }] } as Pathway
    expect(() => measureForlopstider([broken], { asOf: '2020-12-31' })).not.toThrowError(/SECRET/)
  })
})

test('the worklist sorts by due date, then pathway', () => {
  const briefs = (patient: string, date: string): Registration[] => [
    { patient, unit: 'u', date: '2020-01-02', code: 'D01A', careLevel: 'outpatient' },
    { patient, unit: 'u', date, code: 'D01M' },
  ]
  const { pathways } = assemblePathways([
    ...briefs('p1', '2020-01-20'),
    ...briefs('p2', '2020-01-10'),
    ...briefs('p3', '2020-01-20'),
  ])
  const list = makeWorklist(pathways, { asOf: '2020-02-05', withinDays: 5 })
  expect(list.map(({ due, daysLeft }) => [due, daysLeft])).toEqual([
    ['2020-01-31', -5],
    ['2020-02-10', 5],
    ['2020-02-10', 5],
  ])
  expect(makeWorklist(pathways, { asOf: '2020-02-05', withinDays: 4 })).toHaveLength(1)
})

test('clocks of one pathway that are due on one day come by interval, then by ordinal', () => {
  const two = assemble([
    ['2020-01-02', 'D01A', out],
    ['2020-01-10', 'D01M'],
    ['2020-01-28', 'D01D', out],
    ['2020-01-31', 'D01D', inn],
  ])
  const list = makeWorklist([two], { asOf: '2020-01-31', withinDays: 0 })
  expect(list.map(({ due, interval, ordinal }) => [due, interval, ordinal])).toEqual([
    ['2020-01-31', 'assessment', 1],
    ['2020-01-31', 'detox-to-treatment', 1],
    ['2020-01-31', 'detox-to-treatment', 2],
  ])
})

test('the worklist of a pathway whose care level is unknown has no care level', () => {
  const unknown = assemble([
    ['2020-01-02', 'D01A'],
    ['2020-02-01', 'D01CT'],
  ])
  const [first] = makeWorklist([unknown], { asOf: '2020-02-01', withinDays: 7 })
  expect(first).toMatchObject({ interval: 'first-evaluation', limit: { maxDays: 7 } })
  expect(first?.careLevel).toBeNull()
})

test('clocks of several pathways that are due on one day come by pathway', () => {
  const rows = Array.from({ length: 8 }, (_, at) => `p${at}`).flatMap((patient) => [
    { patient, unit: 'u', date: '2020-01-02', code: 'D01A', careLevel: 'outpatient' as const },
    { patient, unit: 'u', date: '2020-01-10', code: 'D01M' },
  ])
  const list = makeWorklist(assemblePathways(rows).pathways, { asOf: '2020-01-31', withinDays: 0 })
  const ids = list.map(({ pathway }) => pathway)
  expect(ids).toHaveLength(8)
  expect(ids).toEqual([...ids].sort())
})
