import fc from 'fast-check'
import { diffPlans, helseVestPhv2020, type Plan, plans, revisePlan } from 'pasientforlop/plans'
import { planRevisionSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from '../helpers/plan-generators.js'

const [first, second] = helseVestPhv2020.tiltak

const nothing = {
  added: [],
  dropped: [],
  reworded: [],
  rescheduled: [],
  changed: [],
  plan: [],
}

describe('promises of diffPlans and revisePlan', () => {
  test('a plan and itself do not differ', () => {
    for (const plan of plans) expect(diffPlans(plan, plan)).toEqual(nothing)
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(diffPlans(plan, JSON.parse(JSON.stringify(plan)))).toEqual(nothing)
      }),
      { numRuns: 50 },
    )
  })

  test('applying the difference of a and b to a gives b, with no finding', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        const { plan, findings } = revisePlan(a, diffPlans(a, b))
        expect(plan).toEqual(b)
        expect(findings).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('the difference survives JSON, and neither plan is changed', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        const before = JSON.stringify([a, b])
        const diff = diffPlans(a, b)
        expect(planRevisionSchema.parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff)
        expect(revisePlan(a, JSON.parse(JSON.stringify(diff))).plan).toEqual(b)
        expect(JSON.stringify([a, b])).toBe(before)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a yearly revision', () => {
  const reworded = { ...second, text: 'Ny tekst', raw: { ...second.raw, tiltak: 'Ny tekst' } }
  const added = { ...first, id: 'hv-phv-2020-2024/13' }
  const later: Plan = {
    ...helseVestPhv2020,
    tiltak: [
      {
        ...first,
        deadline: { ...first.deadline, to: '2021-12-31', due: '2021-12-31' },
        raw: { ...first.raw, deadline: 'Ultimo 2021' },
      },
      reworded,
      { ...helseVestPhv2020.tiltak[2], responsible: { unknown: 'not decided' } },
      ...helseVestPhv2020.tiltak.slice(4),
      added,
    ],
  }

  test('tells what was added, dropped, reworded, rescheduled and changed', () => {
    const diff = diffPlans(helseVestPhv2020, later)
    expect(diff.added.map(({ id }) => id)).toEqual(['hv-phv-2020-2024/13'])
    expect(diff.dropped.map(({ id }) => id)).toEqual(['hv-phv-2020-2024/4'])
    expect(diff.reworded).toEqual([
      {
        tiltak: second.id,
        before: { text: second.text, raw: second.raw.tiltak },
        after: { text: 'Ny tekst', raw: 'Ny tekst' },
      },
    ])
    expect(
      diff.rescheduled.map(({ tiltak, before, after }) => [tiltak, before.raw, after.raw]),
    ).toEqual([[first.id, 'Medio 2021', 'Ultimo 2021']])
    expect(diff.changed.map(({ tiltak, field }) => [tiltak, field])).toEqual([
      ['hv-phv-2020-2024/3', 'responsible'],
    ])
    expect(diff.order).toBeUndefined()
  })

  test('with a date the plan keeps a record', () => {
    const { plan } = revisePlan(helseVestPhv2020, {
      ...diffPlans(helseVestPhv2020, later),
      on: '2021-02-01',
      note: 'årleg revisjon',
    })
    expect(plan.revisions).toEqual([
      {
        on: '2021-02-01',
        note: 'årleg revisjon',
        added: ['hv-phv-2020-2024/13'],
        dropped: ['hv-phv-2020-2024/4'],
        reworded: [second.id],
        rescheduled: [first.id],
      },
    ])
  })

  test.each([
    ['drops what is not there', { dropped: [added] }, 'revision-of-unknown-tiltak', added.id],
    ['adds what is there', { added: [first] }, 'revision-adds-known-tiltak', first.id],
    [
      'rewords another edition',
      {
        reworded: [
          {
            tiltak: first.id,
            before: { text: 'x', raw: 'x' },
            after: { text: 'y', raw: 'y' },
          },
        ],
      },
      'revision-out-of-step',
      first.id,
    ],
    [
      'reschedules another edition',
      { rescheduled: [{ tiltak: first.id, before: {}, after: { raw: '2022' } }] },
      'revision-out-of-step',
      first.id,
    ],
  ])('a revision that %s is a finding', (_, revision, rule, at) => {
    const { findings } = revisePlan(helseVestPhv2020, revision)
    expect(findings.map((one) => [one.rule, one.at])).toEqual([[rule, at]])
  })

  test('a wrong date is misuse', () => {
    expect(() => revisePlan(helseVestPhv2020, { on: '2021' })).toThrowError(
      expect.objectContaining({ code: 'invalid-date' }),
    )
  })
})
