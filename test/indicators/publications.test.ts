import fc from 'fast-check'
import {
  type EvaluateOptions,
  evaluateIndicators,
  explainProtection,
  type Indicator,
  type IndicatorResult,
  indicators,
  resultAt,
} from 'pasientforlop'
import { publicationSchema } from 'pasientforlop/schemas'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { ShareValue } from '../../src/indicators/evaluation/schema.js'
import { assessedRows, pathwayRow, referralRows } from '../generators/indicator-rows.js'
import '../helpers/property-runs.js'

const tentative = indicators['hv.tentative_appointments']
const letters = indicators['nki.phv.epikrise_1d']
const asOf = '2021-05-10'
const options: EvaluateOptions = { periods: ['2021-T1'], asOf }

const appointments = (unit: string, some: number, all: number, booked = '2021-03-01') =>
  Array.from({ length: all }, (_, at) => ({
    appointment: `${unit}-${booked}-${at}`,
    unit,
    booked,
    kind: at < some ? ('tentative' as const) : ('timed' as const),
  }))

describe('a publication', () => {
  test('has all shipped indicators over the rows of their subjects, in one call', () => {
    fc.assert(
      fc.property(assessedRows, referralRows, (pathway, referral) => {
        const publication = evaluateIndicators(
          indicators,
          { pathway, referral, forlopstid: [], discharge: [], appointment: [] },
          { periods: ['2020', '2020-T1'], by: ['unit'], asOf: '2020-12-31' },
        )
        expect(Object.keys(publication.indicators)).toEqual(Object.keys(indicators))
        expect(publicationSchema.safeParse(publication)).toMatchObject({ success: true })
        expect(JSON.parse(JSON.stringify(publication))).toEqual(publication)
      }),
      { numRuns: 20 },
    )
  })

  test('knows at compile time what each indicator measures', () => {
    const publication = evaluateIndicators(
      [tentative, indicators['nki.mean_wait'], indicators['pathway.new_referrals']],
      { appointment: [], referral: [], pathway: [] },
      options,
    )
    const place = { period: '2021-T1' }
    const share = resultAt(publication, { ...place, indicator: 'hv.tentative_appointments' })
    expectTypeOf(share).toEqualTypeOf<IndicatorResult<'share'>>()
    if (share.state === 'value') expectTypeOf(share).toEqualTypeOf<ShareValue>()
    expectTypeOf(resultAt(publication, { ...place, indicator: 'nki.mean_wait' })).toEqualTypeOf<
      IndicatorResult<'duration'>
    >()
    expectTypeOf(
      resultAt(publication, { ...place, indicator: 'pathway.new_referrals' }),
    ).toEqualTypeOf<IndicatorResult<'count'>>()
    // @ts-expect-error it was not asked for
    expect(() => resultAt(publication, { ...place, indicator: letters.id })).toThrowError(
      expect.objectContaining({ code: 'unknown-indicator' }),
    )
  })

  test('takes rows of each subject by its name, which the compiler knows', () => {
    const [discharge] = [{ discharge: 'e1', unit: 'u1', discharged: '2021-03-01' }]
    const evaluate = (rows: Parameters<typeof evaluateIndicators>[1]) =>
      evaluateIndicators(letters, rows, options)
    evaluate({ discharge: [discharge] })
    // @ts-expect-error a subject that there is not
    expect(() => evaluate({ discharges: [discharge] })).toThrowError(
      expect.objectContaining({ code: 'unknown-option' }),
    )
    // @ts-expect-error rows of another subject
    expect(() => evaluate({ referral: [discharge] })).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
    // @ts-expect-error a column of a misspelt name, which is told when it is run, too
    const misspelt = evaluate({ discharge: [{ discharge: 'e1', unit: 'u1', letter_sent: '' }] })
    expect(misspelt.notices).toEqual([
      { notice: 'column-without-values', subject: 'discharge', column: 'careArea' },
      { notice: 'column-without-values', subject: 'discharge', column: 'discharged' },
      { notice: 'column-without-values', subject: 'discharge', column: 'letterSent' },
    ])
    // @ts-expect-error a value that the column does not list
    evaluate({ discharge: [{ ...discharge, careArea: 'BUP' }] })
    // @ts-expect-error a date is a text
    evaluate({ discharge: [{ ...discharge, discharged: new Date(0) }] })
    const more: EvaluateOptions = { ...options, by: ['unit'], policy: { insiders: ['unit'] } }
    evaluateIndicators(letters, { discharge: [discharge] }, more)
    // @ts-expect-error a policy of another word
    const wrong: EvaluateOptions = { ...options, policy: 'none' }
    // @ts-expect-error columns are texts: those that you add to rows are grouped by, too
    const grouped: EvaluateOptions = { ...options, by: [7] }
    for (const one of [wrong, grouped]) {
      expect(() => evaluateIndicators(letters, { discharge: [discharge] }, one)).toThrowError(
        expect.objectContaining({ code: 'invalid-argument' }),
      )
    }
  })

  test('does not tell nothing from something by hiding it', () => {
    const discharge = Array.from({ length: 50 }, (_, at) => ({
      discharge: `e${at}`,
      unit: 'u1',
      discharged: '2021-03-01',
    }))
    const publication = evaluateIndicators(letters, { discharge }, options)
    expect(publication.indicators[letters.id].results).toMatchObject([
      {
        state: 'not-computable',
        reason: 'empty-population',
        funnel: { population: 0, populationUnknown: 50 },
      },
    ])
  })

  test('keeps why something is hidden out of what is sent', () => {
    const publication = evaluateIndicators(
      tentative,
      { appointment: [...appointments('u1', 2, 30), ...appointments('u2', 10, 35)] },
      { ...options, by: ['unit'] },
    )
    const log = explainProtection(publication)
    expect(log.hidden).toContainEqual({
      indicator: tentative.id,
      period: '2021-T1',
      group: { unit: 'u1' },
      figure: 'result',
      because: 'small',
    })
    expect(JSON.stringify(publication)).not.toMatch(/"because"|"small"/)
    expect(() => explainProtection(structuredClone(publication))).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })

  const within = indicators['pathway.assessment_within_time']
  const funnelled = {
    ...within,
    exclusions: [
      ...within.exclusions,
      { ...within.exclusions[0], id: 'of-u2', when: { field: 'unit', is: 'u2' } },
    ],
  } as Indicator
  test.each([
    ['first', { clarified: true }],
    ['second', { unit: 'u2' }],
  ])('hides a funnel with a small %s step beside a result that is shown', (_, one) => {
    const rows = Array.from({ length: 30 }, (_, at) =>
      pathwayRow({
        pathway: `f${at}`,
        firstAttendance: '2021-02-01',
        clinicalDecision: '2021-02-09',
        clarified: false,
        assessmentVerdict: at < 12 ? 'within' : 'exceeded',
        ...(at === 0 ? one : {}),
      }),
    )
    const { indicators: answers } = evaluateIndicators(funnelled, { pathway: rows }, options)
    expect(answers[funnelled.id]?.results).toMatchObject([
      { state: 'value', denominator: 29, funnel: null },
    ])
  })

  test('has no group in its log of rows whose group cannot be used, protected or not', () => {
    const rows = [...appointments('u1', 10, 40), ...appointments('u2', 12, 40)]
    const unusable = rows.slice(0, 8).map((row, at) => ({ ...row, appointment: `x${at}`, unit: 7 }))
    for (const policy of ['open', undefined] as const) {
      const publication = evaluateIndicators(
        tentative,
        { appointment: [...rows, ...unusable] as never },
        { ...options, by: ['unit'], policy },
      )
      const { counts, hidden } = explainProtection(publication)
      const { results } = publication.indicators[tentative.id]
      expect(results.map(({ group }) => group)).toEqual([{}, { unit: 'u1' }, { unit: 'u2' }])
      expect(counts.shown + hidden.filter(({ figure }) => figure === 'result').length).toBe(3)
    }
  })

  test('has each of its results once in its log, and none of groups without rows', () => {
    const publication = evaluateIndicators(
      tentative,
      {
        appointment: [
          ...appointments('u1', 10, 40, '2021-02-01'),
          ...appointments('u2', 2, 30, '2021-02-01'),
          ...appointments('u1', 10, 40, '2020-11-01'),
        ],
      },
      { ...options, periods: ['2020-T3', '2021-T1'], by: ['unit'] },
    )
    const { results } = publication.indicators[tentative.id]
    const { counts, hidden } = explainProtection(publication)
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(results.length)
    expect(counts.shown).toBe(results.filter(({ state }) => state === 'value').length)
    for (const { period, group } of hidden) {
      expect(results.filter((one) => one.period === period)).toContainEqual(
        expect.objectContaining({ group }),
      )
    }
  })

  test('shows the mean of days from five rows, and quantiles from twenty', () => {
    const wait = indicators['nki.mean_wait']
    const of = (n: number, policy: EvaluateOptions['policy'] = {}) => {
      const referral = Array.from({ length: n }, (_, at) => ({
        referral: `r${at}`,
        unit: 'u1',
        received: '2021-01-01',
        careStarted: '2021-02-01',
      }))
      return evaluateIndicators(wait, { referral }, { ...options, policy }).indicators[wait.id]
        .results[0]
    }
    expect(of(4)?.state).toBe('suppressed')
    expect(of(5)).toMatchObject({ days: { n: 5, mean: 31, median: null } })
    expect(of(20)).toMatchObject({ days: { n: 20, mean: 31, median: 31 } })
    expect(of(1, 'open')).toMatchObject({ days: { n: 1, mean: 31, median: 31 } })
    expect(of(9, { minMean: 10 })?.state).toBe('suppressed')
    expect(of(10, { minMean: 10 })).toMatchObject({ days: { n: 10, mean: 31, median: null } })
    expect(of(4, { minMean: 10, minDenominator: 2 })?.state).toBe('suppressed')
    const low = { minMean: 3, minDenominator: 2, smallNumerators: null }
    expect(of(4, low)).toMatchObject({ days: { n: 4, mean: 31 } })
  })

  test('tells no mean of few by those of a whole and of the rest of it', () => {
    const wait = indicators['nki.mean_wait']
    const referral = Array.from({ length: 25 }, (_, at) => ({
      referral: `r${at}`,
      unit: at < 8 ? 'u1' : at < 16 ? 'u2' : 'u3',
      received: '2021-01-01',
      careStarted: `2021-02-${10 + (at % 15)}`,
    }))
    const statesOf = (policy: EvaluateOptions['policy']) =>
      evaluateIndicators(wait, { referral }, { ...options, by: ['unit'], policy }).indicators[
        wait.id
      ].results.map(({ state }) => state)
    // 8, 8 and 9 of 25: of two shown, the third would follow; of none, that of two together.
    expect(statesOf({})).not.toContain('suppressed')
    expect(statesOf({ minMean: 9 }).filter((state) => state === 'value').length).toBeLessThan(3)
    expect(statesOf({ minMean: 9, minDenominator: 1 })).toEqual(statesOf({ minMean: 9 }))
  })

  test('of what is in no group of its own says so, and is never misread', () => {
    const publication = evaluateIndicators(
      tentative,
      { appointment: appointments('u1', 10, 30) },
      { ...options, by: ['unit'] },
    )
    const place = { indicator: 'hv.tentative_appointments', period: '2021-T1' } as const
    expect(resultAt(publication, { ...place, group: { unit: 'u2' } })).toEqual({
      state: 'not-computable',
      reason: 'not-listed',
      measure: 'share',
      period: '2021-T1',
      group: { unit: 'u2' },
      funnel: null,
    })
  })

  test('takes registrations as they stood on the date of the data', () => {
    const registrations = ['2021-02-01', '2021-05-20'].flatMap((date, at) =>
      Array.from({ length: 10 }, (_, n) => ({
        patient: `p${at}-${n}`,
        unit: 'u1',
        date,
        code: 'D11A',
      })),
    )
    const id = 'pathway.new_referrals'
    const countAt = (day: string) =>
      evaluateIndicators(indicators[id], { registrations }, { periods: ['2021'], asOf: day })
        .indicators[id].results[0]
    expect(countAt('2021-05-10')).toMatchObject({ count: 10 })
    expect(countAt('2021-05-20')).toMatchObject({ count: 20 })
    expect(() =>
      evaluateIndicators(indicators[id], { registrations, pathway: [] }, options),
    ).toThrowError(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

describe('what is shown together', () => {
  test('does not tell a small figure by its complement in another indicator', () => {
    const referral = Array.from({ length: 100 }, (_, at) => ({
      referral: `r${at}`,
      unit: 'u1',
      careArea: 'PHV' as const,
      received: '2021-01-04',
      assessed: at < 97 ? '2021-01-11' : '2021-03-10',
    }))
    const pair = [
      indicators['nki.phv.assessment_guarantee_breach'],
      indicators['referral.assessed_within_10_working_days'],
    ]
    const { indicators: answers } = evaluateIndicators(pair, { referral }, options)
    expect(Object.values(answers).map(({ results }) => results[0]?.state)).toEqual([
      'suppressed',
      'suppressed',
    ])
  })

  test('does not tell the few that only one of two indicators counts', () => {
    const discharge = Array.from({ length: 43 }, (_, at) => ({
      discharge: `e${at}`,
      unit: 'u1',
      careArea: at < 40 ? ('PHV' as const) : ('TSB' as const),
      discharged: '2021-03-01',
      letterSent: at % 4 === 0 ? '2021-03-20' : '2021-03-02',
    }))
    const pair = [indicators['hv.epikrise_1d'], letters]
    const { indicators: answers } = evaluateIndicators(pair, { discharge }, options)
    expect(
      Object.values(answers)
        .map(({ results }) => results[0]?.state)
        .sort(),
    ).toEqual(['suppressed', 'value'])
  })

  test('does not tell a unit what is hidden of another, where that is asked for', () => {
    const appointment = [
      ...appointments('u1', 2, 30),
      ...appointments('u2', 10, 35),
      ...appointments('u3', 20, 40),
    ]
    const hidden = (insiders: readonly string[]) =>
      evaluateIndicators(
        tentative,
        { appointment },
        { ...options, by: ['unit'], policy: { insiders } },
      ).indicators[tentative.id].results.flatMap(({ state, group }) =>
        state === 'suppressed' ? [group['unit']] : [],
      )
    expect(hidden([])).toHaveLength(2)
    expect(hidden(['unit']).length).toBeGreaterThan(2)
  })
})

describe('what is withheld', () => {
  const appointment = ['u1', 'u2'].flatMap((unit) =>
    ['2021-02-01', '2021-03-01'].flatMap((booked) =>
      appointments(unit, 10, 40, booked).map((row) => ({ ...row, team: booked })),
    ),
  )
  const withheld = (withhold: EvaluateOptions['withhold']) =>
    evaluateIndicators(
      tentative,
      { appointment },
      { ...options, by: [['unit'], ['team', 'unit'], ['team']], withhold },
    ).indicators[tentative.id].results.flatMap(({ state, group }) =>
      state === 'withheld' ? [group] : [],
    )

  test('is a group and every group within it', () => {
    expect(withheld([{ group: { unit: 'u1' }, note: 'under review' }])).toEqual([
      { team: '2021-02-01', unit: 'u1' },
      { team: '2021-03-01', unit: 'u1' },
      { unit: 'u1' },
    ])
  })

  test('is of the one indicator and period that are named, of several', () => {
    const discharge = Array.from({ length: 30 }, (_, at) => ({
      discharge: `e${at}`,
      unit: 'u1',
      careArea: 'PHV' as const,
      discharged: '2021-03-01',
      letterSent: '2021-03-02',
    }))
    const publication = evaluateIndicators(
      [tentative, letters],
      { appointment, discharge },
      {
        ...options,
        periods: ['2021-T1', '2021'],
        withhold: [
          { indicator: letters.id, period: '2021', note: 'under review' },
          { group: null, period: null, indicator: tentative.id, note: 'and all of this' },
        ],
      },
    )
    const stateAt = (indicator: keyof typeof publication.indicators, period: string) =>
      resultAt(publication, { indicator, period }).state
    expect(stateAt(letters.id, '2021-T1')).toBe('value')
    expect(resultAt(publication, { indicator: letters.id, period: '2021' })).toMatchObject({
      state: 'withheld',
      note: 'under review',
    })
    expect(stateAt(tentative.id, '2021-T1')).toBe('withheld')
    expect(publication.notices).toEqual([])
    const { hidden, counts } = explainProtection(publication)
    expect(hidden).toEqual([])
    expect(counts).toEqual({ shown: 1, small: 0, difference: 0, range: 0, budget: 0 })
  })

  test('is the total alone where the group is empty, and nothing of another indicator', () => {
    expect(withheld([{ group: {}, note: 'under review' }])).toEqual([{}])
    expect(withheld([{ indicator: tentative.id, period: '2021-T1', note: 'x' }])).toHaveLength(9)
  })
})

describe('a hierarchy', () => {
  const places = [
    { value: 'u1', belongsTo: 'Helse Bergen' },
    { value: 'u2', belongsTo: 'Helse Bergen', validTo: '2021-02-28' },
    { value: 'u2', belongsTo: 'Helse Fonna', validFrom: '2021-03-01' },
  ]
  const region = {
    column: 'region',
    of: 'trust',
    places: { 'Helse Bergen': 'Vest', 'Helse Fonna': 'Vest' },
  }
  const appointment = [
    ...appointments('u1', 10, 30),
    ...appointments('u2', 10, 20, '2021-02-28'),
    ...appointments('u2', 10, 25, '2021-03-01'),
    ...appointments('u3', 10, 15),
  ]
  const evaluate = (hierarchy: EvaluateOptions['hierarchy'], by = [['trust'], ['region']]) =>
    evaluateIndicators(tentative, { appointment }, { ...options, by, hierarchy, policy: 'open' })

  test('puts each row where its unit belonged on the date of the row', () => {
    const { indicators: answers, notices } = evaluate([
      { column: 'trust', of: 'unit', places },
      region,
    ])
    expect(
      answers[tentative.id].results.map((one) => [
        one.group,
        one.state === 'value' && one.denominator,
      ]),
    ).toEqual([
      [{}, 90],
      [{ region: null }, 15],
      [{ region: 'Vest' }, 75],
      [{ trust: null }, 15],
      [{ trust: 'Helse Bergen' }, 50],
      [{ trust: 'Helse Fonna' }, 25],
    ])
    expect(notices).toContainEqual({
      notice: 'outside-hierarchy',
      subject: 'appointment',
      column: 'trust',
    })
  })

  test('gives what a column of the rows gives', () => {
    const trusts = { u1: 'A', u2: 'A', u3: 'B' }
    const made = evaluate([{ column: 'trust', of: 'unit', places: trusts }], [['trust'], ['unit']])
    const own = evaluateIndicators(
      tentative,
      {
        appointment: appointment.map((row) => ({
          ...row,
          trust: trusts[row.unit as keyof typeof trusts],
        })),
      },
      { ...options, by: [['trust'], ['unit']], policy: 'open' },
    )
    expect(made.indicators).toEqual(own.indicators)
  })

  test.each([
    ['two places at once', [{ column: 'trust', of: 'unit', places: [places[0], places[0]] }]],
    ['a level of itself', [{ column: 'trust', of: 'trust', places: {} }]],
    ['no places', [{ column: 'trust', of: 'unit', places: null }]],
  ])('is refused with %s', (_, hierarchy) => {
    expect(() => evaluate(hierarchy as never, [['trust']])).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })

  test('is refused where it is made of a column that no row has', () => {
    expect(() =>
      evaluate([{ column: 'trust', of: 'avdeling', places: {} }], [['trust']]),
    ).toThrowError(expect.objectContaining({ code: 'unknown-column' }))
  })
})

describe('a policy', () => {
  const evaluate = (policy: EvaluateOptions['policy']) =>
    evaluateIndicators(
      tentative,
      { appointment: appointments('u1', 28, 30) },
      { ...options, by: ['unit'], policy },
    )
  const state = (policy: EvaluateOptions['policy']) =>
    evaluate(policy).indicators[tentative.id].results[0]?.state

  test('is the default but for what is said, and stands in the answer', () => {
    expect(evaluate({ minDenominator: 10 }).policy).toMatchObject({
      minDenominator: 10,
      smallNumerators: { from: 1, to: 4 },
    })
    expect(evaluate('open').policy).toBe('open')
    expect(evaluate(null as never).policy).toEqual(evaluate({}).policy)
  })

  test.each<[string, object, string]>([
    ['invalid-argument', { smallNumerators: { from: 2, to: 1 } }, 'smallNumerators.from must not'],
    ['invalid-argument', { smallComplements: { from: 5, to: 4 } }, 'smallComplements.from must'],
    [
      'invalid-count',
      { smallNumerators: { from: 0, to: 1 } },
      'smallNumerators.from must be a whole',
    ],
    [
      'invalid-count',
      { smallComplements: { from: 1, to: 0 } },
      'smallComplements.to must be a whole',
    ],
    ['invalid-count', { minDenominator: -1 }, 'minDenominator must be a whole number of rows'],
    ['invalid-count', { minMean: 0.5 }, 'minMean must be a whole number of rows'],
    ['invalid-count', { minQuantiles: '5' }, 'minQuantiles must be a whole number of rows'],
    ['invalid-argument', { complementary: 'some' }, 'complementary must be one of full, none'],
    ['invalid-argument', { insiders: 'unit' }, 'insiders must be a list'],
    ['unknown-option', { smallNumerators: { from: 1, until: 4 } }, 'smallNumerators has a key'],
    ['unknown-option', { minimum: 5 }, 'policy has a key'],
  ])('that cannot be says what of it: %s, %j', (code, policy, message) => {
    expect(() => evaluate(policy)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    )
  })

  test('of one number may hide that number alone', () => {
    expect(state({ smallNumerators: { from: 1, to: 1 } })).toBe('value')
  })

  test('protects the complement where it is told to', () => {
    expect(state({})).toBe('value')
    expect(state({ smallComplements: { from: 1, to: 4 } })).toBe('suppressed')
    expect(state({ smallNumerators: null, minDenominator: 31 })).toBe('suppressed')
  })

  test('refuses insiders of a column that nothing is grouped by', () => {
    expect(state({ insiders: ['unit'] })).toBe('value')
    expect(() => state({ insiders: ['enhet'] })).toThrowError(
      expect.objectContaining({ code: 'unknown-column' }),
    )
  })
})

describe('misuse says where it is', () => {
  const withhold = (...one: readonly unknown[]) => ({ withhold: one })
  test.each<[string, object, object, string]>([
    ['unknown-indicator', {}, withhold({ indicator: 'x', note: '' }), 'withhold[0].indicator'],
    [
      'invalid-period',
      {},
      withhold({ note: 'a' }, { period: '2019', note: '' }),
      'withhold[1].period',
    ],
    ['invalid-argument', {}, withhold({ note: 7 }), 'withhold[0] must have a note'],
    [
      'invalid-argument',
      {},
      withhold({ note: '', group: [] }),
      'withhold[0].group must be an object',
    ],
    [
      'unknown-column',
      {},
      withhold({ note: '', group: { unit: 'u1', trust: 't' } }),
      'team + unit',
    ],
    ['unknown-column', {}, withhold({ note: '', group: { trust: 't' } }), 'withhold[0].group'],
    ['unknown-option', {}, withhold({ notes: '' }), 'withhold[0]'],
    ['invalid-argument', {}, { withhold: 'all' }, 'options.withhold'],
    ['unknown-column', {}, { by: ['trust', 'region'] }, 'no row has: region + trust'],
    ['unknown-option', { appointments: [] }, {}, 'rows'],
    ['invalid-argument', { aggregates: 7 }, {}, 'rows.aggregates'],
    ['invalid-argument', { registrations: 7 }, {}, 'rows.registrations'],
    ['invalid-argument', { registrations: [], pathway: [] }, {}, 'either registrations or'],
    ['invalid-argument', { registrations: [], forlopstid: [] }, {}, 'either registrations or'],
  ])('%s: rows %j, options %j', (code, rows, more, message) => {
    const given = { appointment: appointments('u1', 1, 9).map((row) => ({ ...row, team: 't' })) }
    const asked = { ...options, by: [['unit', 'team']], ...more }
    expect(() => evaluateIndicators(tentative, { ...given, ...rows }, asked as never)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    )
  })

  test.each<[string, object, string]>([
    [
      'unknown-indicator',
      { indicator: 'x', period: '2021' },
      `place.indicator must be one of the publication: ${tentative.id}`,
    ],
    ['invalid-period', { indicator: tentative.id, period: '2020' }, 'place.period'],
    ['invalid-argument', { indicator: tentative.id, period: '2021', group: 7 }, 'place.group'],
    [
      'unknown-column',
      { indicator: tentative.id, period: '2021', group: { team: 't' } },
      'place.group',
    ],
    ['unknown-option', { indicator: tentative.id, period: '2021', at: 1 }, 'place'],
  ])('%s: the result at %j', (code, place, message) => {
    const publication = evaluateIndicators(
      tentative,
      { appointment: appointments('u1', 1, 9).map((row) => ({ ...row, team: 't' })) },
      { ...options, periods: ['2021-T1', '2021'], by: [['unit'], ['unit', 'team']] },
    )
    expect(() => resultAt(publication, place as never)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    )
  })

  test.each<[string, unknown, string]>([
    ['invalid-argument', 7, 'kind number'],
    ['invalid-argument', [], 'at least one'],
    ['invalid-argument', {}, 'at least one'],
    ['invalid-indicator', [tentative, tentative], 'same id'],
  ])('%s: indicators %j', (code, given, message) => {
    expect(() => evaluateIndicators(given as never, { appointment: [] }, options)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    )
  })

  test('a record may call an indicator as it likes', () => {
    const { indicators: answers } = evaluateIndicators(
      { measure: tentative, id: letters } as never,
      { appointment: [], discharge: [] },
      options,
    )
    expect(Object.keys(answers)).toEqual([tentative.id, letters.id])
  })
})
