import fc from 'fast-check'
import {
  assemblePathways,
  defineIndicator,
  type EvaluateOptions,
  evaluateIndicators,
  flattenPathways,
  type Indicator,
  type IndicatorResults,
  indicators,
  type PathwayRow,
  type ReferralRow,
} from 'pasientforlop'
import { publicationSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import type { Funnel, ShareValue } from '../../src/indicators/evaluation/schema.js'
import {
  assessedRow,
  assessedRows,
  dayOf2020,
  pathwayRow,
  referralRow,
  referralRows,
} from '../generators/indicator-rows.js'
import { evaluateOne } from '../helpers/evaluate-one.js'
import '../helpers/property-runs.js'

const assessment = indicators['pathway.assessment_within_time']
const tertials = ['2020-T1', '2020-T2', '2020-T3']
const open = { periods: tertials, asOf: '2021-06-30', policy: 'open' } as const

/** The sums of a share result in any state but suppressed; null where there is nothing. */
const countsOf = ({ results }: Pick<IndicatorResults, 'results'>) =>
  results.map((result) => ({
    period: result.period,
    group: result.group,
    ...('funnel' in result ? result.funnel : {}),
    state: result.state,
  }))

const shares = ({ results }: Pick<IndicatorResults, 'results'>): ShareValue[] =>
  results.filter((one): one is ShareValue => one.state === 'value' && one.measure === 'share')

describe('a funnel', () => {
  test('adds up, and each step is part of the one before', () => {
    fc.assert(
      fc.property(assessedRows, (rows) => {
        for (const { funnel: shown, numerator, denominator } of shares(
          evaluateOne(assessment, rows, { ...open, by: ['unit', 'type'] }),
        )) {
          const funnel = shown as Funnel
          const excluded = funnel.excluded.reduce((sum, { count }) => sum + count, 0)
          expect(excluded + funnel.unknown + funnel.denominator).toBe(funnel.population)
          expect(funnel.numerator).toBeLessThanOrEqual(funnel.denominator)
          expect([numerator, denominator]).toEqual([funnel.numerator, funnel.denominator])
        }
      }),
    )
  })

  test('counts every row of the population in one place', () => {
    fc.assert(
      fc.property(assessedRows, (rows) => {
        const results = evaluateOne(assessment, rows, {
          ...open,
          periods: ['2019', '2020', '2021'],
        })
        const members = rows.filter(
          (row) => row.counted && row.firstAttendance !== null && row.clinicalDecision !== null,
        )
        const excluded = members.filter(({ clarified }) => clarified)
        const rest = members.filter(({ clarified }) => !clarified)
        const decided = rest.filter(({ assessmentVerdict }) => assessmentVerdict !== null)
        const within = decided.filter(({ assessmentVerdict }) => assessmentVerdict === 'within')
        const sum = (name: 'denominator' | 'numerator') =>
          shares(results).reduce((total, one) => total + one[name], 0)
        expect(sum('denominator')).toBe(decided.length)
        expect(sum('numerator')).toBe(within.length)
        const { numerator: _numerator, targets: _targets, ...definition } = assessment
        const withoutNumerator = { ...definition, measure: 'count', exclusions: [], targets: [] }
        const all = evaluateOne(withoutNumerator as Indicator, rows, {
          ...open,
          periods: ['2019', '2020', '2021'],
        })
        expect(
          all.results.reduce(
            (total, one) =>
              total + (one.state === 'value' && one.measure === 'count' ? one.count : 0),
            0,
          ),
        ).toBe(excluded.length + rest.length)
      }),
    )
  })
})

/** Adds the results of a grouping up to the total of each period. */
const sumOfGroups = (results: IndicatorResults, by: readonly string[]) =>
  tertials.map((id) => {
    const parts = results.results.filter(
      (one) => one.period === id && Object.keys(one.group).join() === by.join(),
    )
    const total = { population: 0, denominator: 0, numerator: 0 }
    for (const one of parts) {
      if (one.state !== 'value') continue
      total.population += one.funnel?.population ?? 0
      total.denominator += one.funnel?.denominator ?? 0
      total.numerator += one.funnel?.numerator ?? 0
    }
    return total
  })

describe('groups', () => {
  test('of every grouping add up to the total', () => {
    // Without a null verdict, a total with a figure has no group without one.
    const decided = assessedRow.map(
      (row): PathwayRow => ({
        ...row,
        clarified: false,
        assessmentVerdict: row.assessmentVerdict ?? 'exceeded',
      }),
    )
    fc.assert(
      fc.property(fc.array(decided, { maxLength: 60 }), (rows) => {
        const results = evaluateOne(assessment, rows, {
          ...open,
          by: [['unit'], ['type', 'careLevel'], ['unit', 'type', 'careLevel']],
        })
        const totals = sumOfGroups(results, [])
        expect(sumOfGroups(results, ['unit'])).toEqual(totals)
        expect(sumOfGroups(results, ['careLevel', 'type'])).toEqual(totals)
        expect(sumOfGroups(results, ['careLevel', 'type', 'unit'])).toEqual(totals)
      }),
    )
  })

  test('are what evaluating their rows alone gives', () => {
    fc.assert(
      fc.property(assessedRows, (rows) => {
        const grouped = evaluateOne(assessment, rows, { ...open, by: ['unit'] })
        for (const unit of ['u1', 'u2', 'u3']) {
          const alone = evaluateOne(
            assessment,
            rows.filter((row) => row.unit === unit),
            open,
          )
          const figures = (results: IndicatorResults['results']) =>
            results
              .filter((one) => one.state !== 'not-computable' || one.reason !== 'empty-population')
              .map(({ group: _group, ...rest }) => rest)
          expect(figures(grouped.results.filter(({ group }) => group['unit'] === unit))).toEqual(
            figures(alone.results),
          )
        }
      }),
    )
  })

  test('have one of their own for rows without the value', () => {
    const decided = { firstAttendance: '2020-02-01', clinicalDecision: '2020-02-09' } as const
    const rows = [
      pathwayRow({ ...decided, careLevel: null, assessmentVerdict: 'within' }),
      pathwayRow({ ...decided, careLevel: 'inpatient', assessmentVerdict: 'exceeded' }),
    ]
    const { results } = evaluateOne(assessment, rows, {
      ...open,
      periods: ['2020'],
      by: ['careLevel'],
    })
    expect(results.map(({ group }) => group)).toEqual([
      {},
      { careLevel: null },
      { careLevel: 'inpatient' },
    ])
  })

  test('can be of a column that the caller adds', () => {
    const rows = [
      { ...pathwayRow({ end: '2020-03-01' }), trust: 'Helse Bergen' },
      { ...pathwayRow({ end: '2020-03-02' }), trust: 'Helse Fonna' },
    ]
    const { results } = evaluateOne(indicators['pathway.closed_pathways'], rows, {
      ...open,
      periods: ['2020-T1'],
      by: ['trust'],
    })
    expect(results.map(({ group }) => group)).toEqual([
      {},
      { trust: 'Helse Bergen' },
      { trust: 'Helse Fonna' },
    ])
  })
})

describe('results', () => {
  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        assessedRows.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
        ([rows, shuffled]) => {
          const options = { ...open, by: [['unit'], ['type']] } as const
          const suppressed = { ...options, policy: undefined }
          for (const how of [options, suppressed] as (typeof options)[]) {
            expect(evaluateOne(assessment, shuffled, how)).toEqual(
              evaluateOne(assessment, rows, how),
            )
          }
        },
      ),
    )
  })

  test('change no argument', () => {
    fc.assert(
      fc.property(assessedRows, (rows) => {
        const frozen = Object.freeze(rows.map((row) => Object.freeze({ ...row })))
        const options = Object.freeze({ ...open, by: Object.freeze(['unit' as const]) })
        expect(() => evaluateOne(assessment, frozen, options)).not.toThrow()
      }),
    )
  })

  test('are values of their schema, suppressed or not', () => {
    fc.assert(
      fc.property(
        referralRows,
        fc.constantFrom(...Object.values(indicators)),
        (rows, indicator) => {
          if (indicator.subject !== 'referral') return
          for (const policy of ['open', undefined] as const) {
            const publication = evaluateIndicators(
              indicator,
              { referral: rows },
              { periods: ['2020', '2020-T1'], by: ['careArea'], asOf: '2020-12-31', policy },
            )
            expect(publicationSchema.safeParse(publication)).toMatchObject({ success: true })
          }
        },
      ),
    )
  })

  test('survive whatever stands in a row', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 20 }), (rows) => {
        const { results } = evaluateOne(assessment, rows as never, open)
        expect(results).toHaveLength(3)
      }),
    )
  })

  test('never have a lower share within a wider limit', () => {
    const within = (atMost: number) =>
      defineIndicator({
        ...indicators['referral.not_granted_right'],
        id: 'local.within',
        anchor: 'received',
        population: { field: 'received', present: true },
        numerator: {
          days: 'working',
          from: 'received',
          to: 'assessed',
          atMost,
          missingTo: 'not-yet',
        },
      })
    fc.assert(
      fc.property(referralRows, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (rows, limit, more) => {
        // Undecided rows differ between limits, so only those decided either way are compared.
        const known = rows.filter(({ assessed }) => assessed !== null)
        const narrow = shares(evaluateOne(within(limit), known, open))
        const wide = shares(evaluateOne(within(limit + more), known, open))
        expect(wide).toHaveLength(narrow.length)
        narrow.forEach(({ numerator, denominator }, at) => {
          expect(wide[at]?.denominator).toBe(denominator)
          expect(wide[at]?.numerator).toBeGreaterThanOrEqual(numerator)
        })
      }),
    )
  })
})

describe('the published bug: clarified conditions in assessment within time', () => {
  // 20 assessed, 12 of them within time; 10 clarified at referral, all decided the same week.
  const row = (at: number, columns: Partial<PathwayRow>) =>
    pathwayRow({
      pathway: `f${at}`,
      firstAttendance: '2023-02-01',
      clinicalDecision: '2023-02-06',
      ...columns,
    })
  const cohort = [
    ...Array.from({ length: 20 }, (_, at) =>
      row(at, {
        rightGrantedFor: 'assessment',
        assessmentVerdict: at < 12 ? 'within' : 'exceeded',
      }),
    ),
    ...Array.from({ length: 10 }, (_, at) =>
      row(20 + at, {
        rightGrantedFor: 'treatment',
        clarified: true,
        assessmentVerdict: 'within',
      }),
    ),
  ]
  const shareOf = (indicator: typeof assessment) => {
    const [total] = shares(
      evaluateOne(indicator, cohort, {
        periods: ['2023-T1'],
        asOf: '2023-06-01',
        policy: 'open',
      }),
    )
    return total
  }

  test('changes the share when they are let in, and the shipped definition does not', () => {
    const withBug = { ...assessment, exclusions: [] } as unknown as typeof assessment
    expect(shareOf(withBug)?.share).toBeCloseTo(22 / 30, 12)
    expect(shareOf(assessment)?.share).toBe(12 / 20)
    expect(shareOf(assessment)?.funnel).toEqual({
      populationUnknown: 0,
      population: 30,
      excluded: [{ id: 'clarified', count: 10 }],
      unknown: 0,
      denominator: 20,
      numerator: 12,
    })
  })

  test('and clarified pathways are named in the funnel from the registrations on', () => {
    const rows = ['assessment', 'treatment'].flatMap((rightGrantedFor, at) =>
      [
        { date: '2023-01-02', code: 'D11A', facts: { rightGrantedFor } },
        { date: '2023-02-01', code: 'D11M', careLevel: 'outpatient' },
        { date: '2023-02-06', code: 'D11CP' },
      ].map((one) => ({ patient: `p${at}`, unit: '983974724', ...one })),
    ) as Parameters<typeof assemblePathways>[0]
    const flat = flattenPathways(assemblePathways(rows).pathways, { asOf: '2023-06-01' })
    const results = evaluateOne(assessment, flat, {
      periods: ['2023-T1'],
      asOf: '2023-06-01',
      policy: 'open',
    })
    expect(countsOf(results)).toMatchObject([
      { population: 2, excluded: [{ id: 'clarified', count: 1 }], denominator: 1, numerator: 1 },
    ])
  })
})

describe('states', () => {
  const assessed = { firstAttendance: '2020-02-01', clinicalDecision: '2020-02-09' } as const
  const stateOf = (rows: readonly PathwayRow[]) =>
    evaluateOne(assessment, rows, { ...open, periods: ['2020'] }).results[0]

  test('without rows it is not computable, and a count is nought', () => {
    expect(stateOf([])).toMatchObject({ state: 'not-computable', reason: 'empty-population' })
    const { results } = evaluateOne(indicators['pathway.new_referrals'], [], open)
    expect(results).toMatchObject([{ count: 0 }, { count: 0 }, { count: 0 }])
  })

  test('with every row excluded, or none decided, it is not computable', () => {
    expect(stateOf([pathwayRow({ ...assessed, clarified: true })])).toMatchObject({
      reason: 'all-excluded',
    })
    expect(stateOf([pathwayRow(assessed)])).toMatchObject({ reason: 'nothing-decided' })
  })

  test('by default small figures are suppressed and carry no number', () => {
    const rows = [pathwayRow({ ...assessed, assessmentVerdict: 'within' })]
    const { results, policy } = evaluateOne(assessment, rows, {
      periods: ['2020'],
      asOf: '2021-01-31',
    })
    expect(policy).toMatchObject({ minDenominator: 5 })
    expect(results).toEqual([{ period: '2020', group: {}, measure: 'share', state: 'suppressed' }])
  })

  test('withheld results have a note and no number', () => {
    const rows = ['u1', 'u2'].flatMap((unit) =>
      Array.from({ length: 20 }, (_, at) =>
        pathwayRow({ ...assessed, unit, assessmentVerdict: at < 9 ? 'within' : 'exceeded' }),
      ),
    )
    const options = { periods: ['2020', '2020-T1'], by: ['unit'], asOf: '2021-01-31' } as const
    const states = (withhold: EvaluateOptions['withhold']) =>
      evaluateOne(assessment, rows, {
        ...options,
        ...(withhold && { withhold }),
      }).results.map(({ state, period, group }) => `${period} ${group['unit'] ?? '-'} ${state}`)
    expect(states([{ period: '2020', group: { unit: 'u2' }, note: 'under revision' }])).toEqual([
      '2020-T1 - value',
      '2020-T1 u1 value',
      '2020-T1 u2 value',
      '2020 - value',
      '2020 u1 value',
      '2020 u2 withheld',
    ])
    expect(states([{ group: {}, note: 'under revision' }])).toEqual([
      '2020-T1 - withheld',
      '2020-T1 u1 value',
      '2020-T1 u2 value',
      '2020 - withheld',
      '2020 u1 value',
      '2020 u2 value',
    ])
    expect(new Set(states([{ note: 'under revision' }]).map((one) => one.split(' ')[2]))).toEqual(
      new Set(['withheld']),
    )
    const { results } = evaluateOne(assessment, rows, {
      ...options,
      withhold: [{ note: 'under revision' }],
    })
    expect(Object.keys(results[0] ?? {}).sort()).toEqual([
      'group',
      'measure',
      'note',
      'period',
      'state',
    ])
  })

  test('rows without an anchor date, or outside the periods, are counted apart', () => {
    const indicator = {
      ...assessment,
      population: { field: 'counted', is: true },
    } as unknown as typeof assessment
    const rows = [
      pathwayRow({ clinicalDecision: null }),
      pathwayRow({ clinicalDecision: 'soon' }),
      pathwayRow({ clinicalDecision: '2019-12-31' }),
      pathwayRow({ clinicalDecision: '2020-12-31', assessmentVerdict: 'within' }),
    ]
    const results = evaluateOne(indicator, rows as never, { ...open, periods: ['2020'] })
    expect(results).toMatchObject({
      undated: 1,
      outsidePeriods: 1,
      unusable: { clinicalDecision: 1 },
    })
    expect(results.results[0]).toMatchObject({ denominator: 1 })
  })
})

describe('periods', () => {
  test('that contain each other each count the row', () => {
    fc.assert(
      fc.property(assessedRows, (rows) => {
        const periods = ['2020', '2020-H1', '2020-Q2', '2020-T1', '2020-05']
        const together = evaluateOne(assessment, rows, { ...open, periods })
        for (const id of periods) {
          const alone = evaluateOne(assessment, rows, { ...open, periods: [id] })
          expect(together.results.filter(({ period }) => period === id)).toEqual(alone.results)
        }
      }),
    )
  })

  test('are reported once each, by date', () => {
    const { results } = evaluateOne(assessment, [], {
      ...open,
      periods: ['2020-T2', '2020', '2020-T1', '2020-T2'],
    })
    expect(results.map(({ period }) => period)).toEqual(['2020-T1', '2020', '2020-T2'])
  })

  test('of a census: only the one of the date of the data', () => {
    const waiting = {
      referral: 'r1',
      unit: 'u1',
      careArea: 'PHV',
      received: '2019-11-01',
      rightGranted: true,
    } as const
    const rows: ReferralRow[] = [
      { ...waiting, deadline: '2020-04-29' },
      { ...waiting, deadline: '2020-04-30' },
      { ...waiting },
      { ...waiting, deadline: '2020-01-01', careStarted: '2020-02-01' },
      { ...waiting, deadline: '2020-01-01', waitingEnded: '2020-02-01' },
      { ...waiting, deadline: '2020-01-01', careArea: 'TSB' },
    ]
    const results = evaluateOne(indicators['nki.phv.deadline_breach_waiting'], rows, {
      ...open,
      asOf: '2020-04-30',
    })
    expect(countsOf(results)).toMatchObject([
      { period: '2020-T1', population: 3, unknown: 1, denominator: 2, numerator: 1 },
      { state: 'not-computable' },
      { state: 'not-computable' },
    ])
  })
})

describe('target verdicts', () => {
  const letters = (sent: number, of: number, at = '2022-03-01') =>
    Array.from({ length: of }, (_, index) => ({
      discharge: `e${index}`,
      unit: 'u1',
      careArea: 'PHV' as const,
      discharged: at,
      letterSent: index < sent ? at : `${at.slice(0, 8)}30`,
    }))
  const verdict = (
    id: 'nki.phv.epikrise_1d' | 'nki.phv.epikrise_7d',
    rows: ReturnType<typeof letters>,
    period: string,
  ) => {
    const [total] = shares(
      evaluateOne(indicators[id], rows, {
        periods: [period],
        asOf: '2022-06-30',
        policy: 'open',
      }),
    )
    return total?.target?.verdict
  }
  // Wilson: 800 of 1000 is 77.4–82.4 %, 15 of 20 is 53.1–88.8 %, 600 of 1000 is 56.9–63.0 %.
  test.each([
    ['met when the interval clears it', 800, 1000, 'met'],
    ['undecided when the interval spans it', 15, 20, 'undecided'],
    ['not met when the interval lies below', 600, 1000, 'not-met'],
  ])('%s', (_, sent, of, expected) => {
    expect(verdict('nki.phv.epikrise_1d', letters(sent, of), '2022-T1')).toBe(expected)
  })

  test('a target of all is met by all, and by nothing less', () => {
    expect(verdict('nki.phv.epikrise_7d', letters(50, 50), '2022-T1')).toBe('met')
    expect(verdict('nki.phv.epikrise_7d', letters(49, 50), '2022-T1')).toBe('not-met')
  })

  test('follow the target of the period', () => {
    const share60 = (at: string) => letters(600, 1000, at)
    expect(verdict('nki.phv.epikrise_1d', share60('2020-03-01'), '2020-T1')).toBe('met')
    expect(verdict('nki.phv.epikrise_1d', share60('2021-03-01'), '2021-T1')).toBeUndefined()
    expect(verdict('nki.phv.epikrise_1d', share60('2022-03-01'), '2022-T1')).toBe('not-met')
  })

  test('of a duration compare the mean, by care area', () => {
    const wait = (careArea: 'PHV' | 'TSB', days: number) => ({
      referral: 'r1',
      unit: 'u1',
      careArea,
      received: '2021-01-01',
      careStarted: new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10),
    })
    const rows = [wait('PHV', 20), wait('PHV', 59), wait('TSB', 20), wait('TSB', 40)]
    const { results } = evaluateOne(indicators['nki.mean_wait'], rows, {
      periods: ['2021'],
      by: ['careArea'],
      asOf: '2021-12-31',
      policy: 'open',
    })
    expect(
      results.map((one) =>
        one.state === 'value' && one.measure === 'duration'
          ? [one.days.mean, one.days.median, one.target?.verdict]
          : one.state,
      ),
    ).toEqual([
      [34.75, 30, undefined],
      [39.5, 39.5, 'met'],
      [30, 30, 'not-met'],
    ])
  })
})

describe('shipped definitions over rows', () => {
  const counts = <Id extends keyof typeof indicators>(
    id: Id,
    rows: readonly object[],
    asOf = '2020-12-31',
  ) => {
    const [total] = evaluateOne(indicators[id] as Indicator, rows, {
      periods: ['2020'],
      asOf,
      policy: 'open',
    }).results
    if (total?.state !== 'value') return total
    const { population, unknown, denominator, numerator } = total.funnel as Funnel
    return [population, unknown, denominator, numerator]
  }
  const referral = { referral: 'r1', unit: 'u1', careArea: 'TSB', received: '2020-04-01' }
  const discharge = { discharge: 'e1', unit: 'u1', careArea: 'PHV', discharged: '2020-03-01' }
  const closed = {
    start: '2020-01-02',
    end: '2020-06-01',
    treatmentDecided: true,
    closingOutcome: 'G',
  } as const

  test('referral assessed in time: 30 working days for those received in the exception', () => {
    const rows = [
      { ...referral, received: '2020-03-26', assessed: '2020-04-14' }, // working day 10 (Easter)
      { ...referral, received: '2020-03-26', assessed: '2020-04-15' }, // 11, before the exception
      { ...referral, received: '2020-03-27', assessed: '2020-05-14' }, // 30
      { ...referral, received: '2020-03-27', assessed: '2020-05-15' }, // 31
      { ...referral, received: '2020-05-28', assessed: '2020-06-15' }, // 11, after it (Whit Monday)
      { ...referral, received: '2020-12-30' }, // not assessed, and still in time
      { ...referral, received: '2020-06-01', waitingEnded: '2020-06-02' }, // left out
    ]
    expect(counts('referral.assessed_within_10_working_days', rows)).toEqual([7, 1, 5, 2])
    expect(counts('nki.tsb.assessment_guarantee_breach', rows)).toEqual([7, 1, 6, 5])
    expect(counts('nki.phv.assessment_guarantee_breach', rows)).toMatchObject({
      reason: 'empty-population',
    })
  })

  test('discharge letters: never sent is not in time, sent before the discharge is unknown', () => {
    const rows = [
      { ...discharge, letterSent: '2020-03-01' },
      { ...discharge, letterSent: '2020-03-02' },
      { ...discharge, letterSent: '2020-03-03' },
      { ...discharge, letterSent: '2020-03-08' },
      { ...discharge, letterSent: '2020-03-09' },
      { ...discharge, letterSent: '2020-02-29' },
      { ...discharge },
      { ...discharge, discharged: '2020-12-31' },
      { ...discharge, careArea: 'TSB', letterSent: '2020-03-01' },
    ]
    expect(counts('nki.phv.epikrise_1d', rows)).toEqual([8, 2, 6, 2])
    expect(counts('nki.phv.epikrise_7d', rows)).toEqual([8, 2, 6, 4])
    expect(counts('hv.epikrise_1d', rows)).toEqual([9, 2, 7, 3])
  })

  test('readmission by day 5: undecided while it can still happen', () => {
    const rows = [
      { ...discharge, nextUnplannedAdmission: '2020-03-06' },
      { ...discharge, nextUnplannedAdmission: '2020-03-07' },
      { ...discharge },
      { ...discharge, discharged: '2020-12-26' },
      { ...discharge, discharged: '2020-12-25' },
    ]
    expect(counts('hv.readmission_day5', rows)).toEqual([5, 1, 4, 1])
  })

  test('not granted right: from pathways of the older editions, else from referrals', () => {
    const rows = [
      pathwayRow({ end: '2020-01-20', closingOutcome: 'R' }),
      pathwayRow({ end: '2020-01-20', closingOutcome: 'G', firstAttendance: '2020-01-10' }),
      pathwayRow({ firstAttendance: '2020-01-10' }),
      pathwayRow({}),
      pathwayRow({ end: '2020-01-20', closingOutcome: null }),
      pathwayRow({ edition: 'forenklet-2024' }),
      pathwayRow({ counted: false }),
    ]
    expect(counts('pathway.not_granted_right', rows)).toEqual([5, 2, 3, 1])
    const referrals = [
      { ...referral, assessed: '2020-04-02', rightGranted: false },
      { ...referral, assessed: '2020-04-02', rightGranted: true },
      { ...referral, assessed: '2020-04-02' },
      { ...referral, rightGranted: false },
    ]
    expect(counts('referral.not_granted_right', referrals)).toEqual([3, 1, 2, 1])
  })

  test('what was done in a pathway: of closed pathways with treatment', () => {
    const rows = [
      pathwayRow({ ...closed, planWithPatient: true, informedOfOptions: true, evaluations: 2 }),
      pathwayRow({ ...closed, feedbackTool: true, standardisedTool: true }),
      pathwayRow({ ...closed, treatmentDecided: false }),
      pathwayRow({ ...closed, closingOutcome: 'R' }),
      pathwayRow({ ...closed, closingOutcome: 'L' }),
      pathwayRow({ ...closed, closingOutcome: null, planWithPatient: true }),
      pathwayRow({ ...closed, end: null, planWithPatient: true }),
      pathwayRow({ ...closed, type: 'D08', standardisedTool: true }),
      pathwayRow({ ...closed, type: 'D01', feedbackTool: true }),
    ]
    expect(counts('pathway.treatment_plan_with_patient', rows)).toEqual([8, 1, 4, 1])
    expect(counts('pathway.informed_about_treatment_options', rows)).toEqual([8, 1, 4, 1])
    expect(counts('pathway.evaluated_at_least_once', rows)).toEqual([8, 1, 4, 1])
    expect(counts('pathway.feedback_tool_used', rows)).toEqual([7, 1, 3, 2])
    expect(counts('pathway.standardised_tool_used', rows)).toEqual([7, 1, 3, 2])
    expect(counts('pathway.closed_pathways', rows)).toEqual([8, 0, 8, null])
    expect(counts('pathway.new_referrals', rows)).toEqual([9, 0, 9, null])
  })

  test('deadline breaches: of those who started, granted a right, with a deadline', () => {
    const started = { ...referral, rightGranted: true, careStarted: '2020-06-02' }
    const rows = [
      { ...started, deadline: '2020-06-01' },
      { ...started, deadline: '2020-06-02', waitingEndCode: '1' },
      { ...started, deadline: '2020-06-03' },
      { ...started },
      { ...started, deadline: '2020-06-01', waitingEndCode: '4' },
      { ...started, deadline: '2020-06-01', rightGranted: false },
    ]
    expect(counts('nki.deadline_breach_started', rows)).toEqual([4, 1, 3, 1])
  })

  test('help within 65 working days of the assessment', () => {
    const granted = { ...referral, careArea: 'PHBU', rightGranted: true, assessed: '2020-01-06' }
    const rows = [
      { ...granted, careStarted: '2020-04-06' }, // working day 65
      { ...granted, careStarted: '2020-04-07' }, // 66
      { ...granted },
      { ...granted, waitingEndCode: '2' },
      { ...granted, assessed: '2020-12-01' },
      { ...granted, rightGranted: false },
    ]
    expect(counts('nki.phbu.help_within_65_days', rows)).toEqual([5, 1, 3, 1])
  })

  test('tentative appointments', () => {
    const appointment = { appointment: 'a1', unit: 'u1', booked: '2020-03-01' }
    const rows = [
      { ...appointment, kind: 'tentative' },
      { ...appointment, kind: 'timed' },
      appointment,
      { ...appointment, booked: null, kind: 'timed' },
    ]
    expect(counts('hv.tentative_appointments', rows)).toEqual([3, 1, 2, 1])
  })
})

describe('misuse', () => {
  const rows = [pathwayRow({ clinicalDecision: dayOf2020(3) })]
  test.each([
    ['an unknown period', { periods: ['2020-T4'] }, 'invalid-period'],
    ['no period', { periods: [] }, 'invalid-argument'],
    ['periods that are no list', { periods: '2020' }, 'invalid-argument'],
    ['a wrong asOf', { asOf: '2020-02-30' }, 'invalid-date'],
    ['no asOf', { asOf: undefined }, 'invalid-date'],
    ['by that is no list', { by: 'unit' }, 'invalid-argument'],
    ['by with a number', { by: [1] }, 'invalid-argument'],
    ['by a column that no row has', { by: ['trust'] }, 'unknown-column'],
    ['by an inherited name', { by: ['toString'] }, 'unknown-column'],
    ['a policy that is none', { policy: 'some' }, 'invalid-argument'],
    ['a misspelt option', { asof: '2020-01-01' }, 'unknown-option'],
    ['a misspelt part of a policy', { policy: { minDenominators: 5 } }, 'unknown-option'],
    [
      'reversed bounds of a policy',
      { policy: { smallNumerators: { from: 4, to: 1 } } },
      'invalid-argument',
    ],
  ])('%s', (_, options, code) => {
    expect(() => evaluateOne(assessment, rows, { ...open, ...options } as never)).toThrowError(
      expect.objectContaining({ code }),
    )
  })

  test('an indicator that does not check', () => {
    expect(() =>
      evaluateOne({ ...assessment, anchor: 'nothing' } as never, rows, open as never),
    ).toThrowError(expect.objectContaining({ code: 'invalid-indicator' }))
  })

  test('rows that are no list', () => {
    expect(() => evaluateOne(assessment, undefined as never, open)).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})

test('a referral row is evaluated like any other, whatever it lacks', () => {
  fc.assert(
    fc.property(fc.array(referralRow, { maxLength: 30 }), (rows) => {
      const left = rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
      )
      const options = { periods: ['2020'], by: ['unit'], asOf: '2020-12-31' } as const
      for (const id of ['nki.mean_wait', 'nki.phbu.help_within_65_days'] as const) {
        // Columns that no row has are told, so the notices differ.
        const { notices: _some, ...results } = evaluateOne(indicators[id], left, options)
        const { notices: _others, ...expected } = evaluateOne(indicators[id], rows, options)
        expect(results).toEqual(expected)
      }
    }),
  )
})
