import type { Language } from 'pasientforlop'
import {
  type CheckPlanOptions,
  checkPlan,
  describePlanFinding,
  type Plan,
  type PlanFinding,
  type PlanRuleId,
  plans,
  type Tiltak,
} from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'
import { planLabels } from '../../src/messages/labels/plan-labels.js'
import { planFindingTexts } from '../../src/messages/plans/plan-finding-texts.js'

const plan: Plan = plans['hv-phv-2020-2024']
const project: Plan = plans['hdir-pakkeforlop']
const [tiltak, secondTiltak] = plan.tiltak as readonly [Tiltak, Tiltak]

const withPlan = (change: Partial<Plan>): Plan => ({ ...plan, ...change })
const withTiltak = (change: Partial<Tiltak>): Plan =>
  withPlan({ tiltak: [{ ...tiltak, ...change }] })
const link = {
  indicator: 'hv.epikrise_1d',
  link: 'measures',
  better: 'higher',
  baseline: { unknown: 'none' },
  targets: { unknown: 'none' },
  evidence: 'inferred',
  reason: 'in the test',
} as const
const benefit = (indicator: string, owner = '983544622'): Plan => ({
  ...project,
  benefits: ('unknown' in project.benefits ? [] : project.benefits)
    .slice(0, 1)
    .map((one) => ({ ...one, owner, indicators: [{ ...link, indicator }] })),
})

const faults: readonly (readonly [
  string,
  Plan,
  PlanRuleId,
  string,
  CheckPlanOptions | undefined,
])[] = (
  [
    ['two tiltak with one id', { ...plan, tiltak: [tiltak, tiltak] }, 'duplicate-id', tiltak.id],
    [
      'an area that is not there',
      withTiltak({ areas: [{ area: 'x', evidence: 'inferred', reason: 'r' }] }),
      'unknown-reference',
      tiltak.id,
    ],
    ['a parent that is not there', withTiltak({ parent: 'x' }), 'unknown-reference', tiltak.id],
    [
      'a benefit that is not there',
      withTiltak({ benefits: ['x'] }),
      'unknown-reference',
      tiltak.id,
    ],
    [
      'a dependency that is not there',
      withTiltak({ dependencies: [{ tiltak: 'x', text: 'x', evidence: 'inferred' }] }),
      'unknown-reference',
      tiltak.id,
    ],
    ['a source that is not there', withTiltak({ source: 'x' }), 'unknown-reference', tiltak.id],
    [
      'a role that is not there',
      withTiltak({
        responsible: [{ kind: 'lead', role: 'x', raw: 'Lokalt', evidence: 'inferred' }],
      }),
      'unknown-reference',
      tiltak.id,
    ],
    [
      'a party that is not there',
      withTiltak({
        responsible: [
          { kind: 'lead', organisation: '987600004', raw: 'Lokalt', evidence: 'inferred' },
        ],
      }),
      'unknown-reference',
      tiltak.id,
    ],
    [
      'a joined role that is not there',
      withPlan({
        tiltak: [],
        joining: [{ ...(plan.joining[0] as Plan['joining'][number]), role: 'x' }],
      }),
      'unknown-reference',
      plan.id,
    ],
    [
      'an indicator that is not there',
      withTiltak({ indicators: [{ ...link, indicator: 'x' }] }),
      'unknown-reference',
      tiltak.id,
    ],
    [
      'a target whose source is not there',
      withTiltak({
        indicators: [
          { ...link, targets: [{ value: 0.5, unit: 'share', evidence: 'inferred', source: 'x' }] },
        ],
      }),
      'unknown-reference',
      tiltak.id,
    ],
    [
      'a benefit whose indicator is not there',
      benefit('x'),
      'unknown-reference',
      'hdir-pakkeforlop/participation',
    ],
    [
      'a benefit whose owner is not there',
      benefit('hv.epikrise_1d', '983974700'),
      'unknown-reference',
      'hdir-pakkeforlop/participation',
    ],
    [
      'a benefit whose indicator cannot be computed',
      benefit('y'),
      'not-computable',
      'hdir-pakkeforlop/participation',
      { indicators: [{ id: 'y', reason: 'no rows' }] },
    ],
    [
      'a tiltak above itself',
      withPlan({
        tiltak: [
          { ...tiltak, parent: secondTiltak.id },
          { ...secondTiltak, parent: tiltak.id },
        ],
      }),
      'circular-reference',
      tiltak.id,
    ],
    [
      'a deadline outside the plan',
      withTiltak({
        deadline: {
          kind: 'interval',
          from: '2025-01-01',
          to: '2025-12-31',
          due: '2025-12-31',
          precision: 'year',
          reading: 'in',
          evidence: 'inferred',
        },
        raw: { ...tiltak.raw, deadline: '2025' },
      }),
      'outside-parent',
      tiltak.id,
    ],
    [
      'a deadline after that of the tiltak above',
      withPlan({ tiltak: [plan.tiltak[5] as Tiltak, { ...tiltak, parent: 'hv-phv-2020-2024/6' }] }),
      'outside-parent',
      tiltak.id,
    ],
    [
      'a revision outside the plan',
      withPlan({
        tiltak: [],
        revisions: [{ on: '2019-01-01', added: [], dropped: [], reworded: [], rescheduled: [] }],
      }),
      'outside-parent',
      plan.id,
    ],
    [
      'a period that ends before it starts',
      withPlan({ tiltak: [], period: { raw: 'x', from: '2021-01-01', to: '2020-01-01' } }),
      'ends-before-start',
      plan.id,
    ],
    [
      'a deadline that is not as written',
      withTiltak({ raw: { ...tiltak.raw, deadline: 'Primo 2021' } }),
      'deadline-not-as-written',
      tiltak.id,
    ],
    [
      'words that are not in the cell',
      withTiltak({
        responsible: [
          { kind: 'lead', role: 'local-trust', raw: 'Helse Nord', evidence: 'inferred' },
        ],
      }),
      'not-in-raw-cell',
      tiltak.id,
    ],
    [
      'a note that is not in the cell',
      withTiltak({ notes: [{ text: 'går føre seg', about: 'status', evidence: 'inferred' }] }),
      'not-in-raw-cell',
      tiltak.id,
    ],
    [
      'a deadline that cannot be read',
      withTiltak({
        deadline: { kind: 'unreadable', reason: 'season', readings: [] },
        raw: { ...tiltak.raw, deadline: 'Haust 2019' },
      }),
      'deadline-unreadable',
      tiltak.id,
    ],
    [
      'a name in one language only',
      withTiltak({ title: { nb: null, nn: 'Felles mottak', en: null } }),
      'not-translated',
      tiltak.id,
    ],
    [
      'a part of a cell that no rule reads',
      withTiltak({ notes: [{ text: 'helseføretak', about: 'unread', evidence: 'inferred' }] }),
      'responsible-not-read',
      tiltak.id,
    ],
  ] satisfies readonly (readonly [string, Plan, PlanRuleId, string, CheckPlanOptions?])[]
).map(([title, faulty, rule, at, options]) => [title, faulty, rule, at, options] as const)

describe('checkPlan', () => {
  test.each(faults)('%s is found, and nothing else', (_, faulty, rule, at, options) => {
    const findings = checkPlan(faulty, options)
    expect(new Set(findings.map((one) => one.rule))).toEqual(new Set([rule]))
    expect(findings.map((one) => one.at)).toContain(at)
  })

  test('an owner that is not there is found', () => {
    const findings = checkPlan(withPlan({ owner: '983974700', tiltak: [] }))
    expect(findings).toEqual([
      { rule: 'unknown-reference', at: plan.id, params: { field: 'owner', to: '983974700' } },
    ])
  })

  test('a wrong check digit is told beside the unknown reference', () => {
    const responsible = [
      { kind: 'lead', organisation: '984166762', raw: 'Lokalt', evidence: 'inferred' },
    ] as const
    const rules = checkPlan(withTiltak({ responsible })).map(({ rule }) => rule)
    expect(rules).toEqual(['invalid-number', 'unknown-reference'])
  })

  test('lists and records by id are the same', () => {
    const indicators = [{ id: 'hv.epikrise_1d' }]
    expect(checkPlan(benefit('x'), { indicators })).toEqual(
      checkPlan(benefit('x'), { indicators: { 'hv.epikrise_1d': { id: 'hv.epikrise_1d' } } }),
    )
  })

  test('the plan is not changed', () => {
    const before = JSON.stringify(plan)
    checkPlan(plan)
    expect(JSON.stringify(plan)).toBe(before)
  })

  test.each([
    ['70 as a share', { value: 70, unit: 'share' }, /0\.7/],
    ['a share below 0', { value: -0.1, unit: 'share' }, /from 0 to 1/],
    ['no number', { value: '0.7', unit: 'share' }, /indicators/],
  ])('a baseline of %s is refused, with what to write', (_, baseline, words) => {
    const faulty = withTiltak({ indicators: [{ ...link, baseline: baseline as never }] })
    expect(() => checkPlan(faulty)).toThrowError(
      expect.objectContaining({ code: 'invalid-plan', message: expect.stringMatching(words) }),
    )
  })
})

describe('describePlanFinding', () => {
  const languages: readonly Language[] = ['nb', 'nn', 'en']

  test.each(
    faults.map(([title, faulty, , , options]) => [title, checkPlan(faulty, options)] as const),
  )('every param of %s is filled in, in all languages', (_, findings) => {
    for (const finding of findings) {
      for (const language of languages) {
        expect(describePlanFinding(finding, language)).not.toMatch(/[{}]|undefined/)
      }
    }
  })

  test('the languages differ, and every text ends as a sentence', () => {
    for (const texts of Object.values(planFindingTexts)) {
      expect(new Set([texts.nb, texts.en]).size).toBe(2)
      for (const language of languages) expect(texts[language]).toMatch(/^[{«"A-ZÅÆØ].*\.$/)
    }
  })

  test('a text is filled from the params only', () => {
    const finding: PlanFinding = { rule: 'not-computable', at: 'b', params: { indicator: '{at}' } }
    expect(describePlanFinding(finding, 'nb')).toBe('b: Indikatoren {at} kan ikke beregnes.')
  })

  test('another language is misuse', () => {
    const finding: PlanFinding = { rule: 'names-no-deadline', at: 'x', params: {} }
    expect(() => describePlanFinding(finding, 'sv' as 'nb')).toThrowError(
      expect.objectContaining({ code: 'unknown-language' }),
    )
  })

  test('every label has the three languages', () => {
    for (const group of Object.values(planLabels)) {
      for (const texts of Object.values(group)) {
        for (const language of languages) expect(texts[language].trim()).not.toBe('')
      }
    }
  })
})
