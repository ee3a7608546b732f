import fc from 'fast-check'
import {
  expandObligations,
  followUpPlan,
  type IndicatorFigure,
  type ObligationState,
  type Plan,
  plans,
  type StatusReport,
  type Tiltak,
} from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'
import {
  arbitraryDay,
  arbitraryFigure,
  arbitraryReport,
  arbitraryTree,
} from '../generators/plans.js'

const plan = plans['hv-phv-2020-2024']
const bergen = '983974724'
const { obligations } = expandObligations(plan, { at: '2021-01-01' })
const reports = fc.array(arbitraryReport(obligations), { maxLength: 25 })
const figures = fc.array(arbitraryFigure, { maxLength: 8 })
const states: readonly ObligationState[] = [
  'overdue',
  'deadline-unreadable',
  'due-soon',
  'not-due',
  'no-report',
  'no-deadline',
  'done-undated',
  'done-late',
  'done',
  'discontinued',
]

type Lifecycle = Extract<StatusReport, { about: 'lifecycle' }>['value']

const told = (value: Lifecycle, asOf: string, completedOn?: string): StatusReport => ({
  tiltak: 'hv-phv-2020-2024/4',
  holder: bergen,
  reporter: 'r1',
  asOf,
  about: 'lifecycle',
  value,
  ...(completedOn === undefined ? {} : { completedOn }),
})

/** Tiltak 4 has the deadline "2020": its last day on time is 31 December 2020. */
const bergenOn4 = (given: readonly StatusReport[], asOf: string, dueWithinDays = 30) => {
  const found = followUpPlan(plan, given, { asOf, dueWithinDays }).obligations.find(
    ({ obligation }) => obligation.id === `hv-phv-2020-2024/4#${bergen}`,
  )
  return { state: found?.state, days: found?.days }
}

describe('the state of an obligation', () => {
  test.each<[string, readonly StatusReport[], string, ObligationState, number | null]>([
    ['31 days before, nothing told', [], '2020-11-30', 'not-due', 31],
    ['30 days before', [], '2020-12-01', 'due-soon', 30],
    ['on the last day', [], '2020-12-31', 'due-soon', 0],
    ['the day after', [], '2021-01-01', 'overdue', 1],
    ['half a year after', [], '2021-06-30', 'overdue', 181],
    ['under way does not help', [told('active', '2020-06-01')], '2021-01-01', 'overdue', 1],
    [
      'done on the last day',
      [told('completed', '2021-02-01', '2020-12-31')],
      '2021-03-01',
      'done',
      null,
    ],
    [
      'done a day late',
      [told('completed', '2021-02-01', '2021-01-01')],
      '2021-03-01',
      'done-late',
      1,
    ],
    [
      'told done in time, with no date',
      [told('completed', '2020-12-31')],
      '2021-03-01',
      'done',
      null,
    ],
    [
      'told done too late, with no date',
      [told('completed', '2021-02-01')],
      '2021-03-01',
      'done-undated',
      null,
    ],
    [
      'told done twice: the first time shows it',
      [told('completed', '2020-12-01'), told('completed', '2021-02-01')],
      '2021-03-01',
      'done',
      null,
    ],
    [
      'told later than asOf',
      [told('completed', '2021-02-01', '2020-12-01')],
      '2021-01-31',
      'overdue',
      31,
    ],
    [
      'taken up again',
      [told('completed', '2020-11-01', '2020-10-01'), told('active', '2021-01-15')],
      '2021-03-01',
      'overdue',
      60,
    ],
    ['dropped', [told('discontinued', '2020-06-01')], '2021-03-01', 'discontinued', null],
  ])('%s', (_, given, asOf, state, days) => {
    expect(bergenOn4(given, asOf)).toEqual({ state, days })
  })

  test.each<[string, Partial<Tiltak>, readonly StatusReport[], ObligationState]>([
    ['neither deadline nor report', {}, [], 'no-report'],
    ['a report, no deadline', {}, [told('active', '2020-06-01')], 'no-deadline'],
    [
      'ongoing, a report',
      { deadline: { kind: 'ongoing', reading: 'continuous', every: null } },
      [told('active', '2020-06-01')],
      'no-deadline',
    ],
    [
      'unreadable, done',
      { deadline: { kind: 'unreadable', reason: 'no-date', readings: [] } },
      [told('completed', '2020-06-01')],
      'done-undated',
    ],
  ])('%s', (_, change, given, state) => {
    const { deadline: __, ...tiltak } = plan.tiltak[3] as Tiltak
    const one: Plan = { ...plan, tiltak: [{ ...tiltak, ...change } as Tiltak] }
    const found = followUpPlan(one, given, { asOf: '2021-06-30' }).obligations.find(
      ({ obligation }) => obligation.id.endsWith(bergen),
    )
    expect(found?.state).toBe(state)
  })

  test('a report on the whole tiltak holds for each of its holders, until they tell otherwise', () => {
    const { holder: _, ...whole } = told('completed', '2020-11-01', '2020-10-01')
    const given = [whole, told('active', '2020-12-01')]
    const states = followUpPlan(plan, given, { asOf: '2021-01-01', kinds: ['lead'] })
      .obligations.filter(({ obligation }) => obligation.tiltak === 'hv-phv-2020-2024/4')
      .map(({ state }) => state)
    expect(states).toEqual(['done', 'done', 'overdue', 'done'])
  })

  test('a tiltak below another without a deadline of its own has that of the one above', () => {
    const { deadline: _, ...child } = plan.tiltak[0] as Tiltak
    const tree: Plan = {
      ...plan,
      tiltak: [plan.tiltak[3], { ...child, parent: 'hv-phv-2020-2024/4' }] as Tiltak[],
    }
    const found = followUpPlan(tree, [], { asOf: '2021-01-01' }).obligations.find(
      ({ obligation }) => obligation.tiltak === child.id,
    )
    expect(found?.due).toBe('2020-12-31')
  })

  test('lifecycle, traffic light, risk and narrative are told apart, each with its reporter', () => {
    const side = { tiltak: 'hv-phv-2020-2024/4', holder: bergen, reporter: 'r1' }
    const found = followUpPlan(
      plan,
      [
        told('active', '2020-06-01'),
        { ...side, asOf: '2020-07-01', about: 'traffic-light', value: 'red' },
        { ...side, asOf: '2020-08-01', about: 'traffic-light', value: 'yellow', reporter: 'r2' },
        { ...side, asOf: '2020-05-01', about: 'risk', value: 'medium' },
        { ...side, asOf: '2020-05-01', about: 'narrative', value: 'under utprøving' },
      ],
      { asOf: '2020-12-01' },
    ).obligations.find(({ obligation }) => obligation.id.endsWith(`4#${bergen}`))
    expect(found).toMatchObject({
      state: 'due-soon',
      reports: 5,
      lifecycle: { value: 'active', asOf: '2020-06-01', reporter: 'r1' },
      trafficLight: { value: 'yellow', asOf: '2020-08-01', reporter: 'r2' },
      risk: { value: 'medium', asOf: '2020-05-01', reporter: 'r1' },
      narrative: { value: 'under utprøving', asOf: '2020-05-01', reporter: 'r1' },
    })
  })
})

describe('findings on reports and figures', () => {
  const rulesOf = (given: readonly StatusReport[], asOf = '2021-06-30') =>
    followUpPlan(plan, given, { asOf })
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule !== 'service-unknown' && rule !== 'role-without-organisation')

  test.each<[string, readonly StatusReport[], readonly string[]]>([
    ['nothing', [], []],
    ['the same said twice', [told('active', '2020-06-01'), told('active', '2020-06-01')], []],
    ['a later word', [told('active', '2020-06-01'), told('completed', '2020-06-02')], []],
    [
      'two words on one day',
      [told('active', '2020-06-01'), told('completed', '2020-06-01')],
      ['conflicting-reports'],
    ],
    [
      'two dates of completion',
      [
        told('completed', '2020-06-01', '2020-05-01'),
        told('completed', '2020-06-01', '2020-05-02'),
      ],
      ['conflicting-reports'],
    ],
    [
      'completed after the report',
      [told('completed', '2020-06-01', '2020-06-02')],
      ['completed-after-report'],
    ],
    [
      'another tiltak',
      [{ ...told('active', '2020-06-01'), tiltak: 'x' }],
      ['report-on-unknown-tiltak'],
    ],
    [
      'no holder',
      [{ ...told('active', '2020-06-01'), holder: '983658776' }],
      ['report-by-no-holder'],
    ],
    ['no date', [told('active', '2020-02-30')], ['invalid-report']],
    [
      'no tiltak',
      [{ ...told('active', '2020-06-01'), tiltak: null as unknown as string }],
      ['invalid-report'],
    ],
    [
      'another value',
      [{ ...told('active', '2020-06-01'), value: 'ferdig' } as unknown as StatusReport],
      ['invalid-report'],
    ],
    [
      'another side',
      [{ ...told('active', '2020-06-01'), about: 'budget' } as unknown as StatusReport],
      ['invalid-report'],
    ],
    ['no report at all', [null as unknown as StatusReport], ['invalid-report']],
    [
      'a completion that is no date',
      [told('completed', '2020-06-01', 'i fjor')],
      ['invalid-report'],
    ],
    ['a later report that is not counted yet', [told('active', '2022-06-01')], []],
  ])('%s', (_, given, rules) => {
    expect(rulesOf(given)).toEqual(rules)
  })

  test('of two words on one day the more cautious counts', () => {
    const given = [told('completed', '2020-06-01', '2020-05-01'), told('active', '2020-06-01')]
    expect(bergenOn4(given, '2021-01-01').state).toBe('overdue')
  })

  const share = (value: number, year: number, group?: string): IndicatorFigure => ({
    indicator: 'hv.epikrise_1d',
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    ...(group === undefined ? {} : { group }),
    state: 'value',
    value,
    unit: 'share',
  })
  const done = (holder: string): StatusReport => ({
    ...told('completed', '2021-12-01', '2021-12-01'),
    tiltak: 'hv-phv-2020-2024/10',
    holder,
  })
  const on10 = (
    given: readonly StatusReport[],
    results: readonly IndicatorFigure[],
    baselines: readonly IndicatorFigure[],
  ) => {
    const { tiltak, findings } = followUpPlan(plan, given, {
      asOf: '2022-12-31',
      figures: results,
      baselines,
    })
    return {
      indicators: tiltak[9]?.indicators.filter(({ indicator }) => indicator === 'hv.epikrise_1d'),
      findings: findings.filter(({ rule }) => rule === 'done-but-worse'),
    }
  }

  test('done, but the share of discharge letters fell: a contradiction', () => {
    const { indicators, findings } = on10(
      [done(bergen)],
      [share(0.4, 2021, bergen)],
      [share(0.5, 2019, bergen)],
    )
    expect(indicators?.find(({ group }) => group === bergen)).toMatchObject({
      change: 'worse',
      baseline: { value: 0.5, unit: 'share', from: '2019-01-01', to: '2019-12-31' },
      latest: { value: 0.4 },
      target: { unknown: 'no-target-in-plan' },
      targetMet: 'unknown',
    })
    expect(findings).toEqual([
      {
        rule: 'done-but-worse',
        at: 'hv-phv-2020-2024/10',
        params: { indicator: 'hv.epikrise_1d', group: bergen, baseline: 0.5, latest: 0.4 },
      },
    ])
  })

  test.each<
    [string, readonly StatusReport[], readonly IndicatorFigure[], readonly IndicatorFigure[]]
  >([
    ['it rose', [done(bergen)], [share(0.6, 2021, bergen)], [share(0.5, 2019, bergen)]],
    ['it is the same', [done(bergen)], [share(0.5, 2021, bergen)], [share(0.5, 2019, bergen)]],
    [
      'it is another trust that is done',
      [done('983974678')],
      [share(0.4, 2021, bergen)],
      [share(0.5, 2019, bergen)],
    ],
    ['nobody is done', [], [share(0.4, 2021, bergen)], [share(0.5, 2019, bergen)]],
    ['there is no baseline', [done(bergen)], [share(0.4, 2021, bergen)], []],
    [
      'the baseline is of the region',
      [done(bergen)],
      [share(0.4, 2021, bergen)],
      [share(0.5, 2019)],
    ],
    [
      'the region fell, but not all are done',
      [done(bergen)],
      [share(0.4, 2021)],
      [share(0.5, 2019)],
    ],
    [
      'it is suppressed',
      [done(bergen)],
      [
        {
          indicator: 'hv.epikrise_1d',
          period: { from: '2021-01-01', to: '2021-12-31' },
          group: bergen,
          state: 'suppressed',
        },
      ],
      [share(0.5, 2019, bergen)],
    ],
    [
      'the newer figure rose',
      [done(bergen)],
      [share(0.4, 2020, bergen), share(0.6, 2021, bergen)],
      [share(0.5, 2019, bergen)],
    ],
  ])('no contradiction when %s', (_, given, results, baselines) => {
    expect(on10(given, results, baselines).findings).toEqual([])
  })

  test('the whole plan’s figure contradicts once every holder is done', () => {
    const { holder: _, ...whole } = done(bergen)
    expect(on10([whole], [share(0.4, 2021)], [share(0.5, 2019)]).findings).toHaveLength(1)
  })

  test.each([
    ['2020-01-01', '2020-04-30', 0.5, 'met'],
    ['2020-09-01', '2021-04-30', 'unknown', 'unknown'],
    ['2021-01-01', '2021-04-30', 'unknown', 'unknown'],
    ['2022-05-01', '2022-08-31', 0.7, 'not-met'],
  ])('a figure of %s to %s is judged by the target of its own time: %s', (from, to, value, met) => {
    const { tiltak } = followUpPlan(plan, [], {
      asOf: '2023-01-01',
      figures: [
        { indicator: 'nki.phv.epikrise_1d', period: { from, to }, state: 'value', value: 0.6 },
      ],
    })
    const found = tiltak[9]?.indicators.find(
      ({ indicator, group }) => indicator === 'nki.phv.epikrise_1d' && group === null,
    )
    const target = found?.target ?? { unknown: 'no-figure' }
    expect(['value' in target ? target.value : 'unknown', found?.targetMet]).toEqual([value, met])
  })

  test('a figure counts from the last day of its period', () => {
    const latest = (asOf: string) =>
      followUpPlan(plan, [], { asOf, figures: [share(0.4, 2020)] }).tiltak[9]?.indicators[0]?.latest
    expect(latest('2020-12-30')).toEqual({ unknown: 'no-figure' })
    expect(latest('2020-12-31')).toMatchObject({ value: 0.4 })
  })

  test('figures that contradict each other, or have no value, are findings and count for nothing', () => {
    const { tiltak, findings } = followUpPlan(plan, [], {
      asOf: '2022-12-31',
      figures: [
        share(0.4, 2021),
        share(0.5, 2021),
        share(Number.NaN, 2021),
        { ...share(0.4, 2021), period: { from: '2021-01-01', to: '2020-01-01' } },
      ],
    })
    expect(tiltak[9]?.indicators[0]?.latest).toHaveProperty('unknown')
    const rules = findings.map(({ rule }) => rule)
    expect(rules).toContain('conflicting-figures')
    expect(rules).toContain('invalid-figure')
  })
})

describe('promises of followUpPlan', () => {
  test('every obligation is in exactly one state, and the states add up', () => {
    fc.assert(
      fc.property(reports, arbitraryDay, (given, asOf) => {
        const { counts, obligations: statuses } = followUpPlan(plan, given, { asOf })
        expect(statuses.every(({ state }) => states.includes(state))).toBe(true)
        expect(counts.total).toBe(statuses.length)
        expect(Object.values(counts.states).reduce((sum, n) => sum + n, 0)).toBe(counts.total)
      }),
      { numRuns: 60 },
    )
  })

  test('roll-ups add up: holders and root tiltak to the plan, areas to their tiltak', () => {
    fc.assert(
      fc.property(arbitraryTree, reports, arbitraryDay, (tree, given, asOf) => {
        const {
          counts,
          holders,
          tiltak,
          areas,
          obligations: statuses,
        } = followUpPlan(tree, given, {
          asOf,
        })
        const roots = tree.tiltak.filter(({ parent }) => parent === undefined).map(({ id }) => id)
        for (const state of states) {
          const sum = (parts: readonly { counts: typeof counts }[]) =>
            parts.reduce((total, part) => total + (part.counts.states[state] ?? 0), 0)
          expect(sum(holders)).toBe(counts.states[state])
          expect(sum(tiltak.filter((one) => roots.includes(one.tiltak)))).toBe(counts.states[state])
          for (const area of areas) {
            const own = statuses.filter(
              (one) => one.state === state && area.tiltak.includes(one.obligation.tiltak),
            )
            expect(area.counts.states[state]).toBe(own.length)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('moving asOf forward never makes an overdue obligation undue without a new report', () => {
    fc.assert(
      fc.property(reports, arbitraryDay, arbitraryDay, (given, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one]
        const told = given.filter(({ asOf }) => asOf <= early)
        const overdue = (asOf: string) =>
          followUpPlan(plan, told, { asOf })
            .obligations.filter(({ state }) => state === 'overdue')
            .map(({ obligation }) => obligation.id)
        expect(overdue(late)).toEqual(expect.arrayContaining(overdue(early)))
      }),
      { numRuns: 60 },
    )
  })

  test('the order of reports and figures changes nothing', () => {
    fc.assert(
      fc.property(
        reports.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        figures.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        arbitraryDay,
        ([inOrder, shuffled], [figuresInOrder, figuresShuffled], asOf) => {
          expect(followUpPlan(plan, shuffled, { asOf, figures: figuresShuffled })).toEqual(
            followUpPlan(plan, inOrder, { asOf, figures: figuresInOrder }),
          )
        },
      ),
      { numRuns: 80 },
    )
  })

  test('reports and figures are not changed, and the answer is plain JSON', () => {
    fc.assert(
      fc.property(reports, figures, arbitraryDay, (given, results, asOf) => {
        const before = JSON.stringify([given, results])
        const answer = followUpPlan(plan, given, { asOf, figures: results })
        expect(JSON.stringify([given, results])).toBe(before)
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
      }),
      { numRuns: 30 },
    )
  })

  test('no report and no figure throws, whatever it holds; an unusable figure is told', () => {
    const field = fc.oneof(
      fc.anything(),
      fc.constantFrom(
        'hv-phv-2020-2024/4',
        bergen,
        '2020-06-01',
        'lifecycle',
        'active',
        '__proto__',
      ),
    )
    const report = fc.record(
      {
        tiltak: field,
        holder: field,
        reporter: field,
        asOf: field,
        about: field,
        value: field,
        completedOn: field,
      },
      { requiredKeys: [] },
    )
    const figure = fc.record(
      { indicator: field, period: field, group: field, state: field, value: field },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), report) as fc.Arbitrary<StatusReport>,
        fc.oneof(fc.anything(), figure) as fc.Arbitrary<IndicatorFigure>,
        (given, result) => {
          const { findings } = followUpPlan(plan, [given], {
            asOf: '2021-01-01',
            figures: [result],
            baselines: [result],
          })
          expect(findings.filter(({ rule }) => rule === 'invalid-figure').length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a circle in the tree does not hang', () => {
    const circle: Plan = {
      ...plan,
      tiltak: plan.tiltak.map((one: Tiltak, at, all) => ({
        ...one,
        parent: all[(at + 1) % all.length]?.id ?? one.id,
      })),
    }
    expect(followUpPlan(circle, [], { asOf: '2021-01-01' }).counts.total).toBe(obligations.length)
  })

  test.each([
    ['asOf', { asOf: '30.06.2021' }, 'invalid-date'],
    ['dueWithinDays', { asOf: '2021-06-30', dueWithinDays: -1 }, 'invalid-count'],
  ])('a wrong %s is misuse', (_, options, code) => {
    expect(() => followUpPlan(plan, [], options)).toThrowError(expect.objectContaining({ code }))
  })
})
