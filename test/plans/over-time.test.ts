import {
  describePlanDiff,
  diffPlans,
  followPlanOverTime,
  followUpPlan,
  type Plan,
  parseDeadline,
  plans,
  type StatusReport,
} from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const plan = plans['hv-phv-2020-2024']
const id = (number: number) => `hv-phv-2020-2024/${number}`

/** The plan a year later: tiltak 12 is out, 1 is put off to 2022, 4 has other words. */
const revised: Plan = {
  ...plan,
  tiltak: plan.tiltak.slice(0, 11).map((one) => {
    if (one.number === 4) return { ...one, text: 'Nye ord' }
    if (one.number !== 1) return one
    return { ...one, deadline: parseDeadline('2022'), raw: { ...one.raw, deadline: '2022' } }
  }),
}

const editions = [
  { from: '2021-03-01', plan: revised },
  { from: '2020-01-01', plan },
]

const done: StatusReport = {
  tiltak: id(5),
  reporter: 'p1',
  asOf: '2021-02-01',
  about: 'lifecycle',
  value: 'completed',
  completedOn: '2020-11-01',
}

describe('followPlanOverTime', () => {
  const dates = ['2021-12-31', '2020-06-30', '2021-01-31', '2021-01-31', '2022-12-31']
  const over = followPlanOverTime(editions, [done], { dates, kinds: ['lead', 'co-owner'] })

  test('each date is seen as it was then, in the edition that held', () => {
    expect(over.followUps.map(({ asOf }) => asOf)).toEqual([...new Set(dates)].sort())
    expect(over.followUps[1]).toEqual(
      followUpPlan(plan, [done], { asOf: '2021-01-31', kinds: ['lead', 'co-owner'] }),
    )
    expect(over.followUps[2]).toEqual(
      followUpPlan(revised, [done], { asOf: '2021-12-31', kinds: ['lead', 'co-owner'] }),
    )
  })

  test('a tiltak has its states, when they turned, and how far its deadline was moved', () => {
    const first = over.tiltak.find(({ tiltak }) => tiltak === id(1))
    expect(first?.states.map(({ state }) => state)).toEqual([
      'not-due',
      'not-due',
      'not-due',
      'due-soon',
    ])
    expect(first).toMatchObject({
      turned: [{ asOf: '2022-12-31', state: 'due-soon' }],
      moved: [{ from: '2021-03-01', days: 487 }],
      slippage: 487,
    })
    expect(over.tiltak.find(({ tiltak }) => tiltak === id(5))).toMatchObject({
      turned: [
        { asOf: '2021-01-31', state: 'overdue' },
        { asOf: '2021-12-31', state: 'done' },
      ],
      moved: [],
      slippage: 0,
    })
  })

  test('a tiltak that was taken out is still there, with no state after', () => {
    const last = over.tiltak.find(({ tiltak }) => tiltak === id(12))
    expect(last?.states.map(({ state }) => state)).toEqual(['not-due', 'not-due', null, null])
    expect(over.tiltak.at(-1)).toBe(last)
  })

  test('burn-up: done and due never exceed the total, and add up with the follow-ups', () => {
    for (const [at, { total, due, done: finished, overdue, asOf }] of over.burnUp.entries()) {
      expect(Math.max(due, finished)).toBeLessThanOrEqual(total)
      expect([asOf, total, overdue]).toEqual([
        over.followUps[at]?.asOf,
        over.followUps[at]?.counts.total,
        over.followUps[at]?.counts.states.overdue,
      ])
    }
    expect(over.burnUp.map(({ done: finished }) => finished)).toEqual([0, 0, 5, 5])
  })

  test.each([
    ['no dates', editions, { dates: [] }, 'invalid-argument'],
    ['no date', editions, { dates: ['2021'] }, 'invalid-date'],
    ['no edition that early', editions, { dates: ['2019-12-31'] }, 'invalid-argument'],
    ['no edition', [], { dates: ['2021-01-01'] }, 'invalid-argument'],
    [
      'editions of two plans',
      [...editions, { from: '2020-01-01', plan: plans['solli-dps-2019'] }],
      { dates: ['2021-01-01'] },
      'invalid-argument',
    ],
  ])('%s is misuse', (_, some, options, code) => {
    expect(() => followPlanOverTime(some, [], options)).toThrowError(
      expect.objectContaining({ code }),
    )
  })
})

describe('describePlanDiff', () => {
  test('says each change in words', () => {
    const diff = diffPlans(plan, revised)
    expect(describePlanDiff(diff, 'nn')).toEqual([
      'Teke ut: Redusere reinnleggingar innan dag 5.',
      expect.stringMatching(/^Ny ordlyd for hv-phv-2020-2024\/4: «Alle .*» er vorte «Nye ord»\.$/),
      'Ny frist for hv-phv-2020-2024/1: 2022 (før: medio 2021), 487 dagar seinare.',
    ])
    expect(describePlanDiff(diff, 'en')[0]).toBe('Taken out: Fewer readmissions by day 5.')
  })

  test('a day earlier, no deadline, other fields and the order', () => {
    const [first, second, ...rest] = plan.tiltak
    if (first === undefined || second === undefined) throw new Error('two tiltak')
    const { deadline: _, ...without } = second
    const words = describePlanDiff(
      diffPlans(plan, {
        ...plan,
        title: 'Ny',
        tiltak: [
          { ...without, benefits: ['x'] },
          { ...first, deadline: parseDeadline('30.8.2021') },
          ...rest,
        ],
      }),
      'nb',
    )
    expect(words).toEqual([
      'Ny frist for hv-phv-2020-2024/1: 30. august 2021 (før: medio 2021), 1 dag tidligere.',
      'Ny frist for hv-phv-2020-2024/2: ingen frist (før: medio 2021).',
      'Endret for hv-phv-2020-2024/2: benefits.',
      'Endret i planen: title.',
      'Rekkefølgen på tiltakene er endret.',
    ])
  })

  test('nothing is said of a plan and itself', () => {
    for (const one of Object.values(plans)) {
      expect(describePlanDiff(diffPlans(one, one), 'nb')).toEqual([])
    }
  })
})
