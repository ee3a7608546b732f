import { evaluateIndicators, indicators } from 'pasientforlop'
import {
  followPlanOverTime,
  followUpPlan,
  type IndicatorFigure,
  type Plan,
  parseDeadline,
  plans,
  type StatusReport,
  type Tiltak,
} from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const plan = plans['hv-phv-2020-2024']
const bergen = '983974724'

const share = (year: number, numerator: number, denominator = 100): IndicatorFigure => ({
  indicator: 'hv.epikrise_1d',
  group: bergen,
  period: { from: `${year}-01-01`, to: `${year}-12-31` },
  state: 'value',
  value: numerator / denominator,
  numerator,
  denominator,
})

const letters = (
  figures: readonly IndicatorFigure[],
  baselines: readonly IndicatorFigure[],
  reports: readonly StatusReport[] = [],
  of: Plan = plan,
) => {
  const { tiltak, findings } = followUpPlan(of, reports, {
    asOf: '2022-12-31',
    figures,
    baselines,
  })
  const found = tiltak[9]?.indicators.find(
    ({ indicator, group }) => indicator === 'hv.epikrise_1d' && group === bergen,
  )
  return { found, rules: findings.map(({ rule }) => rule) }
}

describe('baseline, latest and what the change shows', () => {
  test('shares have Wilson intervals, and their difference that of Newcombe', () => {
    const { found } = letters([share(2021, 56, 70)], [share(2019, 48, 80)])
    expect(found).toMatchObject({ change: 'better', caveats: ['no-causal-claim', 'few-periods'] })
    // Newcombe (1998), method 10: 56/70 − 48/80 has 0.0524 to 0.3339.
    expect(found?.difference?.value).toBeCloseTo(0.2, 10)
    expect(found?.difference?.interval?.lower).toBeCloseTo(0.0524, 4)
    expect(found?.difference?.interval?.upper).toBeCloseTo(0.3339, 4)
  })

  test.each([
    [
      'a change that chance could make',
      [share(2021, 52)],
      [share(2019, 50)],
      'within-chance',
      true,
    ],
    ['a change that it could not', [share(2021, 80)], [share(2019, 50)], 'within-chance', false],
    [
      'rows that are not known',
      [{ ...share(2021, 80), numerator: null }],
      [share(2019, 50)],
      'chance-not-known',
      true,
    ],
    ['one period before', [share(2021, 80)], [share(2019, 50)], 'few-periods', true],
    [
      'three periods before',
      [share(2017, 60), share(2018, 55), share(2019, 50), share(2021, 80)],
      [share(2019, 50)],
      'few-periods',
      false,
    ],
    [
      'the poorest of three as baseline',
      [share(2017, 60), share(2018, 55), share(2019, 50), share(2021, 80)],
      [share(2019, 50)],
      'regression-to-the-mean',
      true,
    ],
    [
      'no poorest of three',
      [share(2017, 60), share(2018, 45), share(2019, 50), share(2021, 80)],
      [share(2019, 50)],
      'regression-to-the-mean',
      false,
    ],
  ] as const)('%s', (_, figures, baselines, caveat, isThere) => {
    const { found } = letters(figures as readonly IndicatorFigure[], baselines)
    expect(found?.caveats.includes(caveat)).toBe(isThere)
    expect(found?.caveats).toContain('no-causal-claim')
  })

  test('a baseline chosen because it was poor says so', () => {
    const tiltak = plan.tiltak.map(
      (one): Tiltak => ({
        ...one,
        indicators: one.indicators.map((link) => ({ ...link, chosenBecause: 'poor' })),
      }),
    )
    const { found } = letters([share(2021, 80)], [share(2019, 50)], [], { ...plan, tiltak })
    expect(found?.caveats).toContain('regression-to-the-mean')
  })

  test('a baseline that does not end before the latest figure begins is none', () => {
    const { found } = letters([share(2021, 80)], [share(2021, 50)])
    expect(found).toMatchObject({
      baseline: { unknown: 'no-baseline-for-group' },
      change: 'unknown',
      difference: null,
      caveats: [],
    })
  })

  test('figures over time are a series without overlap', () => {
    const tertial = { ...share(2021, 8, 10), period: { from: '2021-09-01', to: '2021-12-31' } }
    const { found } = letters([share(2019, 50), share(2021, 60), tertial, share(2020, 55)], [])
    expect(found?.series.map(({ from }) => from)).toEqual([
      '2019-01-01',
      '2020-01-01',
      '2021-09-01',
    ])
  })

  test('a target that the interval spans is undecided', () => {
    const national = (numerator: number): IndicatorFigure => ({
      ...share(2022, numerator),
      indicator: 'nki.phv.epikrise_1d',
    })
    const met = (numerator: number) =>
      followUpPlan(plan, [], {
        asOf: '2022-12-31',
        figures: [national(numerator)],
      }).tiltak[9]?.indicators.find(
        ({ group, indicator }) => group === bergen && indicator.startsWith('nki'),
      )?.targetMet
    expect([met(50), met(69), met(90)]).toEqual(['not-met', 'undecided', 'met'])
  })
})

describe('reports and figures that say different things', () => {
  const report = (value: 'active' | 'completed'): StatusReport => ({
    tiltak: 'hv-phv-2020-2024/10',
    holder: 'Helse Bergen HF',
    reporter: 'p1',
    asOf: '2021-12-01',
    about: 'lifecycle',
    value,
  })

  test.each([
    ['done and worse', 'completed', 40, ['done-but-worse']],
    ['done and better', 'completed', 60, []],
    ['done and the same', 'completed', 50, []],
    ['not done and better', 'active', 60, ['not-done-but-better']],
    ['not done and worse', 'active', 40, []],
  ] as const)('%s', (_, value, latest, rules) => {
    const { rules: found } = letters([share(2021, latest)], [share(2019, 50)], [report(value)])
    expect(found.filter((rule) => rule.includes('-but-'))).toEqual(rules)
  })
})

describe('figures that match nothing', () => {
  const rulesOf = (figure: object, list: 'figures' | 'baselines' = 'figures') =>
    followUpPlan(plan, [], { asOf: '2022-12-31', [list]: [{ ...share(2021, 50), ...figure }] })
      .findings.map(({ rule, params }) => [rule, params] as const)
      .filter(([rule]) => /figure|share/.test(rule))

  test.each<[string, object, readonly unknown[]]>([
    [
      'an indicator of no tiltak',
      { indicator: 'x' },
      ['figure-of-unknown-indicator', { list: 'figures', plan: plan.id }],
    ],
    [
      'a group that is no organisation',
      { group: 'x' },
      ['figure-of-unknown-group', { list: 'figures', group: 'x' }],
    ],
    [
      'a share of 70',
      { value: 70 },
      ['share-above-one', { list: 'figures', row: 0, value: 70, instead: 0.7 }],
    ],
    [
      'no period',
      { period: null },
      ['invalid-figure', { list: 'figures', row: 0, field: 'period' }],
    ],
    [
      'more rows that count than rows',
      { numerator: 101 },
      ['invalid-figure', { list: 'figures', row: 0, field: 'numerator' }],
    ],
  ])('%s is a finding that names it', (_, figure, finding) => {
    expect(rulesOf(figure)).toEqual([finding])
  })

  test('a baseline likewise, and days may be above 1', () => {
    expect(rulesOf({ indicator: 'x' }, 'baselines')).toEqual([
      ['figure-of-unknown-indicator', { list: 'baselines', plan: plan.id }],
    ])
    expect(rulesOf({ value: 70, unit: 'days' })).toEqual([])
  })
})

describe('a publication', () => {
  const discharges = ['2019-03-01', '2021-03-01'].flatMap((discharged, year) =>
    Array.from({ length: 40 }, (_, at) => ({
      discharge: `e${year}-${at}`,
      unit: bergen,
      careArea: 'PHV',
      careLevel: 'inpatient',
      discharged,
      letterSent: at < (year === 0 ? 16 : 32) ? discharged : `${discharged.slice(0, 7)}-20`,
    })),
  )
  const id = 'hv.epikrise_1d'
  const publication = evaluateIndicators(
    [indicators[id]],
    { discharge: discharges as never },
    { periods: ['2019', '2021'], by: ['unit'], asOf: '2022-01-31' },
  )

  test('gives before and after by period, for the trust and the whole', () => {
    const { tiltak } = followUpPlan(plan, [], {
      asOf: '2022-01-31',
      publication,
      baselinePeriod: '2019',
    })
    const found = tiltak[9]?.indicators.filter(({ indicator }) => indicator === id)
    for (const group of [null, bergen]) {
      expect(found?.find((one) => one.group === group)).toMatchObject({
        baseline: { value: 0.4, numerator: 16, denominator: 40, from: '2019-01-01' },
        latest: { value: 0.8, numerator: 32, denominator: 40, to: '2021-12-31' },
        change: 'better',
        series: [{ value: 0.4 }, { value: 0.8 }],
      })
    }
  })

  test('with the policy open is refused unless it is meant', () => {
    const open = evaluateIndicators(
      [indicators[id]],
      { discharge: discharges as never },
      { periods: ['2019', '2021'], by: ['unit'], asOf: '2022-01-31', policy: 'open' },
    )
    const options = { asOf: '2022-01-31', publication: open }
    expect(() => followUpPlan(plan, [], options)).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
    const { asOf, ...more } = options
    expect(() =>
      followPlanOverTime([{ from: '2019-01-01', plan }], [], { ...more, dates: [asOf] }),
    ).toThrow(/open/)
    const followed = (given: typeof open, openPolicy?: 'allow') =>
      followUpPlan(plan, [], {
        asOf,
        publication: given,
        ...(openPolicy !== undefined && { openPolicy }),
      }).tiltak[9]?.indicators
    expect(followed(open, 'allow')).toEqual(followed(publication))
    expect(() => followUpPlan(plan, [], { ...options, openPolicy: 'yes' as 'allow' })).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })

  test('a period that it does not have is misuse', () => {
    const options = { asOf: '2022-01-31', publication, baselinePeriod: '2018' }
    expect(() => followUpPlan(plan, [], options)).toThrowError(
      expect.objectContaining({ code: 'invalid-period' }),
    )
  })
})

describe('what the document does not name', () => {
  test.each(['hmn-phv-2016-2020', 'hmn-tsb-2016-2020', 'solli-dps-2019'] as const)(
    '%s: each obligation and a finding say so, not a missing report alone',
    (id) => {
      const { obligations, findings } = followUpPlan(plans[id], [], { asOf: '2020-06-30' })
      const rules = new Set(findings.map(({ rule }) => rule))
      const bare = obligations.filter(({ state }) => state === 'no-report')
      expect(bare.length).toBeGreaterThan(0)
      for (const { notNamed, obligation, state } of obligations) {
        const tiltak = plans[id].tiltak.find((one) => one.id === obligation.tiltak)
        expect(notNamed.includes('deadline')).toBe(tiltak?.deadline === undefined)
        expect(notNamed.includes('responsible')).toBe('unknown' in (tiltak?.responsible ?? {}))
        expect(state).not.toBe('overdue')
      }
      expect(rules.has('names-no-deadline')).toBe(
        plans[id].tiltak.some(({ deadline }) => deadline === undefined),
      )
      expect(rules.has('names-no-responsible')).toBe(
        plans[id].tiltak.some(({ responsible }) => 'unknown' in responsible),
      )
    },
  )

  test('a plan that names both has neither finding', () => {
    const { findings, obligations } = followUpPlan(plan, [], { asOf: '2020-06-30' })
    expect(findings.filter(({ rule }) => rule.startsWith('names-no'))).toEqual([])
    expect(obligations.flatMap(({ notNamed }) => notNamed)).toEqual([])
  })
})

describe('a deadline that cannot be read', () => {
  const unreadable: Plan = {
    ...plan,
    tiltak: plan.tiltak.slice(0, 1).map((one) => ({
      ...one,
      deadline: { kind: 'unreadable', reason: 'season', readings: [] },
      raw: { ...one.raw, deadline: 'Haust 2019' },
    })),
  }

  test('is a state and a finding long after any date it could mean', () => {
    const { tiltak, findings } = followUpPlan(unreadable, [], { asOf: '2026-06-30' })
    expect(tiltak[0]?.state).toBe('deadline-unreadable')
    expect(findings).toContainEqual({
      rule: 'deadline-unreadable',
      at: 'hv-phv-2020-2024/1',
      params: { reason: 'season', raw: 'Haust 2019', readings: [] },
    })
  })

  test('cannot tell of what is done whether it was in time', () => {
    const done: StatusReport = {
      tiltak: 'hv-phv-2020-2024/1',
      reporter: 'p1',
      asOf: '2021-01-01',
      about: 'lifecycle',
      value: 'completed',
    }
    const { tiltak } = followUpPlan(unreadable, [done], { asOf: '2026-06-30' })
    expect(tiltak[0]?.state).toBe('done-undated')
  })

  test('of two readings judges what is done by both', () => {
    const [first] = unreadable.tiltak as [Tiltak]
    const stateOf = (completedOn: string) =>
      followUpPlan(
        {
          ...plan,
          tiltak: [{ ...first, deadline: parseDeadline('innen 2021') }],
        } as Plan,
        [
          {
            tiltak: first.id,
            reporter: 'p1',
            asOf: '2022-06-01',
            about: 'lifecycle',
            value: 'completed',
            completedOn,
          },
        ],
        { asOf: '2022-06-30' },
      ).tiltak[0]
    // Before 2021, or by its end.
    expect(stateOf('2020-12-31')?.state).toBe('done')
    expect(stateOf('2021-01-01')?.state).toBe('done-undated')
    expect(stateOf('2021-12-31')?.state).toBe('done-undated')
    expect(stateOf('2022-01-01')?.state).toBe('done-late')
  })
})
