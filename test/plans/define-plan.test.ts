import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import {
  checkPlan,
  definePlan,
  describePlanFinding,
  followUpPlan,
  plans,
} from 'pasientforlop/plans'
import { planSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'

const owner = '983658725'

const six = () =>
  definePlan({
    title: 'Handlingsplan rus 2026–2028',
    owner: '983658725',
    period: '2026–2028',
    language: 'nn',
    tiltak: [
      { text: 'Felles mottak', responsible: 'Lokalt helseføretak', deadline: 'Medio 2026' },
      { text: 'Revidere avtalar', responsible: 'Lokalt helseføretak', deadline: '1/6-26' },
      { text: 'Opplæring', responsible: 'Helse Bergen og Helse Fonna', deadline: 'juni -27' },
      { text: 'Video', responsible: 'Helse Førde HF', deadline: '1. kvartal -27' },
      { text: 'Felles vakt', responsible: 'Regionalt helseføretak', deadline: '2026' },
      { text: 'Brukarråd', responsible: 'Klinikkleiar', deadline: 'Haust 2027' },
    ],
  })

describe('definePlan', () => {
  test('a plan of six tiltak is 13 lines, and one that follow-up and checks take', () => {
    const plan = six()
    const source = readFileSync(fileURLToPath(import.meta.url), 'utf8')
    const start = source.indexOf('  definePlan({')
    const written = source.slice(start, source.indexOf('  })\n', start))
    expect(written.split('\n').length).toBeLessThanOrEqual(15)
    expect(planSchema.safeParse(JSON.parse(JSON.stringify(plan))).success).toBe(true)
    expect(plan.tiltak.map(({ id }) => id.split('/')[1])).toEqual([
      'felles-mottak',
      'revidere-avtalar',
      'opplaering',
      'video',
      'felles-vakt',
      'brukarrad',
    ])
    const { tiltak, counts } = followUpPlan(plan, [], { asOf: '2026-06-15' })
    expect(tiltak.map(({ state }) => state)).toEqual([
      'not-due',
      'overdue',
      'not-due',
      'not-due',
      'not-due',
      'deadline-unreadable',
    ])
    expect(counts.total).toBeGreaterThan(6)
  })

  test('what it could not read, and names in one language, are told by checkPlan', () => {
    const rules = checkPlan(six()).map(({ rule }) => rule)
    expect(new Set(rules)).toEqual(
      new Set(['not-translated', 'deadline-unreadable', 'responsible-not-read']),
    )
    expect(rules.filter((rule) => rule === 'not-translated')).toHaveLength(7)
  })

  test.each([
    [
      'nb',
      'Fristen «innen 2027» gir ingen dato (kan leses på flere måter: før 2027 eller innen utgangen av 2027).',
    ],
    [
      'nn',
      'Fristen «innen 2027» gir ingen dato (kan lesast på fleire måtar: før 2027 eller innan utgangen av 2027).',
    ],
    [
      'en',
      'The deadline “innen 2027” gives no date (can be read in more than one way: before 2027 or by the end of 2027).',
    ],
  ] as const)('an ambiguous deadline is told with both readings, in %s', (language, words) => {
    const plan = definePlan({
      id: 'p',
      title: 'Plan',
      owner,
      tiltak: [{ text: 'Kurs', responsible: 'Helse Bergen HF', deadline: 'innen 2027' }],
    })
    for (const findings of [
      checkPlan(plan),
      followUpPlan(plan, [], { asOf: '2026-06-15' }).findings,
    ]) {
      const found = findings.filter(({ rule }) => rule === 'deadline-unreadable')
      expect(found.map((one) => describePlanFinding(one, language))).toEqual([`p/kurs: ${words}`])
    }
  })

  test.each([
    [
      'with a baseline, beside a holder',
      0.42,
      'Helse Førde HF',
      [
        [null, 0.42],
        ['983974732', 'no-baseline-for-group'],
      ],
    ],
    [
      'without one, no more than the holder',
      null,
      'Helse Førde HF',
      [['983974732', 'no-baseline-for-group']],
    ],
    ['with one, where the owner is the holder', 0.42, 'Helse Vest RHF', [['983658725', 0.42]]],
  ] as const)('the nullpunkt of the plan is seen %s', (_, baseline, responsible, expected) => {
    const plan = definePlan({
      title: 'Plan',
      owner,
      tiltak: [
        { text: 'Brev', responsible, indicators: [{ indicator: 'hv.epikrise_1d', baseline }] },
      ],
    })
    const [tiltak] = followUpPlan(plan, [], { asOf: '2026-06-15' }).tiltak
    expect(
      tiltak?.indicators.map(({ group, baseline: own }) => [
        group,
        'unknown' in own ? own.unknown : own.value,
      ]),
    ).toEqual(expected)
  })

  test('a name is null in the languages that it is not given in', () => {
    const plan = definePlan({
      title: 'Plan',
      owner,
      areas: { early: { nb: 'Tidlig hjelp', en: 'Early help' } },
      tiltak: [{ text: 'Felles mottak', areas: ['early'] }],
    })
    expect(plan.areas[0]?.name).toEqual({ nb: 'Tidlig hjelp', nn: null, en: 'Early help' })
    expect(plan.tiltak[0]?.title).toEqual({ nb: 'Felles mottak', nn: null, en: null })
  })

  test('ids of equal titles are told apart, and given ids are kept', () => {
    const { tiltak } = definePlan({
      id: 'p',
      title: 'Plan',
      owner,
      tiltak: [{ text: 'Kurs' }, { text: 'Kurs' }, { id: 'kurs-2', text: 'Kurs' }, { text: '???' }],
    })
    expect(tiltak.map(({ id }) => id)).toEqual(['p/kurs', 'p/kurs-3', 'p/kurs-2', 'p/x'])
  })

  test('parents, dependencies, benefits and indicators are references within the plan', () => {
    const { tiltak, benefits } = definePlan({
      id: 'p',
      title: 'Plan',
      owner,
      benefits: { wait: 'kortere ventetid' },
      tiltak: [
        { id: 'a', text: 'Felles mottak', benefits: ['wait'], indicators: ['hv.readmission_day5'] },
        { id: 'b', text: 'Kurs', parent: 'a', dependencies: ['a'] },
      ],
    })
    expect(tiltak[1]).toMatchObject({ parent: 'p/a', dependencies: [{ tiltak: 'p/a' }] })
    expect(tiltak[0]?.benefits).toEqual(['p/wait'])
    expect(benefits).toMatchObject([{ id: 'p/wait', text: 'kortere ventetid' }])
    expect(tiltak[0]?.indicators[0]).toMatchObject({
      better: 'lower',
      baseline: { unknown: 'the plan gives no baseline' },
    })
  })

  test.each<[string, object, RegExp]>([
    ['an unknown area', { tiltak: [{ text: 'a', areas: ['x'] }] }, /tiltak\[0\]\.areas/],
    ['an unknown parent', { tiltak: [{ text: 'a', parent: 'x' }] }, /tiltak\[0\]\.parent/],
    [
      'an id twice',
      {
        tiltak: [
          { id: 'a', text: 'a' },
          { id: 'a', text: 'b' },
        ],
      },
      /tiltak\[1\]\.id/,
    ],
    ['no text', { tiltak: [{ text: ' ' }] }, /tiltak\[0\]\.text/],
    ['no tiltak', { tiltak: undefined }, /plan\.tiltak/],
    ['a hole', { tiltak: [null] }, /tiltak\[0\]/],
    ['no title', { title: '', tiltak: [] }, /title/],
    ['a period without a date', { period: 'snart', tiltak: [] }, /period/],
    ['an owner that is no number', { owner: 'Helse Vest', tiltak: [] }, /owner/],
    [
      'a party of nobody',
      { tiltak: [{ text: 'a', responsible: [{ kind: 'lead' }] }] },
      /responsible/,
    ],
    [
      'a target of 70',
      { tiltak: [{ text: 'a', indicators: [{ indicator: 'hv.epikrise_1d', target: 70 }] }] },
      /targets\[0\].*0\.7/,
    ],
    [
      'a baseline of 70',
      { tiltak: [{ text: 'a', indicators: [{ indicator: 'hv.epikrise_1d', baseline: 70 }] }] },
      /baseline.*0\.7/,
    ],
  ])('%s is refused, with the place', (_, change, words) => {
    expect(() => definePlan({ title: 'Plan', owner, tiltak: [], ...change } as never)).toThrowError(
      expect.objectContaining({ code: 'invalid-plan', message: expect.stringMatching(words) }),
    )
  })

  test('whatever is given, it is a plan or throws a code', () => {
    const anything = fc.anything({ maxDepth: 2 })
    const input = fc.record(
      {
        title: fc.oneof(fc.constant('Plan'), anything),
        owner: fc.oneof(fc.constant(owner), anything),
        period: anything,
        areas: anything,
        benefits: anything,
        tiltak: fc.oneof(
          fc.array(
            fc.record(
              {
                text: fc.oneof(fc.constant('Tiltak'), anything),
                responsible: anything,
                deadline: anything,
                areas: anything,
                indicators: anything,
              },
              { requiredKeys: [] },
            ),
            { maxLength: 2 },
          ),
          anything,
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(input, (given) => {
        try {
          expect(planSchema.safeParse(definePlan(given as never)).success).toBe(true)
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^invalid-/) })
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('references that are wrong do not compile where they are written out', () => {
  test('areas, parents, roles and indicators', () => {
    const wrong = [
      () =>
        definePlan({
          title: 'Plan',
          owner,
          areas: { early: 'Tidlig hjelp' },
          // @ts-expect-error no such area
          tiltak: [{ text: 'a', areas: ['late'] }],
        }),
      // @ts-expect-error no such tiltak
      () => definePlan({ title: 'Plan', owner, tiltak: [{ id: 'a', text: 'a', parent: 'b' }] }),
      () =>
        definePlan({
          title: 'Plan',
          owner,
          // @ts-expect-error no such benefit
          tiltak: [{ text: 'a', benefits: ['x'] }],
        }),
    ]
    for (const call of wrong) {
      expect(call).toThrowError(expect.objectContaining({ code: 'invalid-plan' }))
    }
    // @ts-expect-error no such indicator
    definePlan({ title: 'Plan', owner, tiltak: [{ text: 'a', indicators: ['hv.epikrise'] }] })
    // @ts-expect-error no such role
    definePlan({ title: 'Plan', owner, tiltak: [{ text: 'a', responsible: [{ role: 'boss' }] }] })
    definePlan(
      { title: 'Plan', owner, tiltak: [{ text: 'a', indicators: ['own.share'] }] },
      { indicators: { 'own.share': { direction: 'lower-is-better' } } },
    )
    expect(Object.keys(plans)).toHaveLength(5)
  })
})
