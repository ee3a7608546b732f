import {
  codeSystems,
  indicators,
  type Language,
  type PathwayDefinition,
  pathwayDefinitions,
} from 'pasientforlop'
import {
  checkModel,
  describePlanFinding,
  helseVestPhv2020,
  type Model,
  type Organisation,
  organisations,
  type Plan,
  type PlanFinding,
  type PlanRuleId,
  pakkeforlopProject,
  planFindingTexts,
  planLabels,
  planSources,
  roles,
  type Tiltak,
} from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const plan: Plan = helseVestPhv2020
const [tiltak, secondTiltak] = plan.tiltak as readonly [Tiltak, Tiltak]
const all: readonly Organisation[] = organisations
const bergen = all.find(({ number }) => number === '983974724') as Organisation
const [d11] = Object.values(pathwayDefinitions).filter(({ type }) => type === 'D11') as [
  PathwayDefinition,
]

const sound = {
  plans: [plan, pakkeforlopProject],
  organisations,
  roles,
  indicators,
  codeSystems,
  pathways: pathwayDefinitions,
  sources: planSources,
} satisfies Model

const withPlan = (change: Partial<Plan>): Model => ({ ...sound, plans: [{ ...plan, ...change }] })
const withTiltak = (change: Partial<Tiltak>): Model =>
  withPlan({ tiltak: [{ ...tiltak, ...change }] })
const withBergen = (change: Partial<Organisation>): Model => ({
  organisations: [...all.filter((one) => one !== bergen), { ...bergen, ...change }],
})
const withD11 = (change: Partial<PathwayDefinition>): Model => ({
  codeSystems,
  pathways: [{ ...d11, ...change }],
})
const link = {
  indicator: 'hv.epikrise_1d',
  link: 'measures',
  better: 'higher',
  baseline: { unknown: 'none' },
  targets: { unknown: 'none' },
  evidence: 'inferred',
  reason: 'in the test',
} as const
const benefit = (indicator: string, owner = '983544622') => ({
  ...sound,
  plans: [
    {
      ...pakkeforlopProject,
      benefits: [
        { ...pakkeforlopProject.benefits[0], owner, indicators: [{ ...link, indicator }] },
      ],
    },
  ],
})

const faults: readonly (readonly [string, Model, PlanRuleId, string])[] = [
  [
    'two plans with one id',
    { plans: [plan, { ...plan, tiltak: [], areas: [] }] },
    'duplicate-id',
    plan.id,
  ],
  [
    'two tiltak with one id',
    { plans: [{ ...plan, tiltak: [tiltak, tiltak] }] },
    'duplicate-id',
    tiltak.id,
  ],
  [
    'an organisation twice',
    { organisations: [...organisations, bergen] },
    'duplicate-id',
    bergen.number,
  ],
  ['an indicator twice', { indicators: [{ id: 'x' }, { id: 'x' }] }, 'duplicate-id', 'x'],
  [
    'an area that is not there',
    withTiltak({ areas: [{ area: 'x', evidence: 'inferred', reason: 'r' }] }),
    'unknown-reference',
    tiltak.id,
  ],
  ['a parent that is not there', withTiltak({ parent: 'x' }), 'unknown-reference', tiltak.id],
  ['a benefit that is not there', withTiltak({ benefits: ['x'] }), 'unknown-reference', tiltak.id],
  [
    'a dependency that is not there',
    withTiltak({ dependencies: [{ tiltak: 'x', text: 'x', evidence: 'inferred' }] }),
    'unknown-reference',
    tiltak.id,
  ],
  ['a source that is not there', withTiltak({ source: 'x' }), 'unknown-reference', tiltak.id],
  [
    'a role that is not there',
    withTiltak({ responsible: [{ kind: 'lead', role: 'x', raw: 'Lokalt', evidence: 'inferred' }] }),
    'unknown-reference',
    tiltak.id,
  ],
  [
    'a party that is not there',
    withTiltak({
      responsible: [
        { kind: 'lead', organisation: '111111111', raw: 'Lokalt', evidence: 'inferred' },
      ],
    }),
    'unknown-reference',
    tiltak.id,
  ],
  [
    'a joined role that is not there',
    withPlan({ tiltak: [], joining: [{ ...helseVestPhv2020.joining[0], role: 'x' }] }),
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
    benefit('hv.epikrise_1d', '111111111'),
    'unknown-reference',
    'hdir-pakkeforlop/participation',
  ],
  [
    'a benefit whose indicator cannot be computed',
    { ...benefit('y'), indicators: [{ id: 'y', reason: 'no rows' }] },
    'not-computable',
    'hdir-pakkeforlop/participation',
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
      responsible: [{ kind: 'lead', role: 'local-trust', raw: 'Helse Nord', evidence: 'inferred' }],
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
    'a wrong check digit',
    { organisations: [{ ...bergen, number: '984166762', parents: [] }] },
    'invalid-number',
    '984166762',
  ],
  [
    'a parent organisation that is not there',
    withBergen({ parents: [{ organisation: '111111111', relation: 'owner' }] }),
    'unknown-reference',
    bergen.number,
  ],
  [
    'a successor that is not there',
    withBergen({ successors: [{ organisation: '111111111', evidence: 'inferred' }] }),
    'unknown-reference',
    bergen.number,
  ],
  [
    'an organisation that is its own successor',
    withBergen({ successors: [{ organisation: bergen.number, evidence: 'inferred' }] }),
    'circular-reference',
    bergen.number,
  ],
  [
    'an organisation that ends before it starts',
    withBergen({
      validFrom: { date: '2021-01-01', precision: 'day' },
      validTo: { date: '2020-01-01', precision: 'day' },
      services: [],
    }),
    'ends-before-start',
    bergen.number,
  ],
  [
    'care outside the life of the organisation',
    withBergen({
      validFrom: { date: '2021-01-01', precision: 'day' },
      services: [{ area: 'PHV', from: '2020-01-01', evidence: 'inferred', reason: 'r' }],
    }),
    'outside-parent',
    bergen.number,
  ],
  [
    'an event that 9322 lacks',
    withD11({ events: [{ event: 'Z' as 'A', outcomes: [] }] }),
    'unknown-reference',
    'D11',
  ],
  [
    'an outcome that its table lacks',
    withD11({ events: [{ event: 'C', outcomes: ['Z'] }] }),
    'unknown-reference',
    'D11',
  ],
  [
    'a pathway type that 9321 lacks',
    withD11({ type: 'D99' as 'D11', timeLimits: [], events: [] }),
    'unknown-reference',
    'D99',
  ],
  [
    'a limit of another pathway',
    withD11({
      timeLimits: [{ ...d11.timeLimits[0], pathway: 'D12' }] as PathwayDefinition['timeLimits'],
    }),
    'unknown-reference',
    'D11',
  ],
  [
    'a limit before its pathway was in use',
    withD11({
      timeLimits: [
        { ...d11.timeLimits[0], validFrom: '2018-12-31' },
      ] as PathwayDefinition['timeLimits'],
    }),
    'outside-parent',
    'D11',
  ],
  [
    'a limit that ends before it starts',
    withD11({
      timeLimits: [
        { ...d11.timeLimits[0], validTo: '2018-01-01' },
      ] as PathwayDefinition['timeLimits'],
    }),
    'ends-before-start',
    'D11',
  ],
  [
    'a code that ends before it starts',
    {
      codeSystems: [
        {
          ...codeSystems['9322'],
          codes: [
            {
              code: 'A',
              display: 'x',
              evidence: 'official',
              validFrom: '2020-01-01',
              validTo: '2019-01-01',
            },
          ],
        },
      ],
    },
    'ends-before-start',
    '9322 A',
  ],
  [
    'a code twice',
    {
      codeSystems: [
        {
          ...codeSystems['9322'],
          codes: [
            { code: 'A', display: 'x', evidence: 'official' },
            { code: 'A', display: 'y', evidence: 'official' },
          ],
        },
      ],
    },
    'duplicate-id',
    '9322 A',
  ],
]

describe('checkModel', () => {
  test('the sound model has no finding', () => {
    expect(checkModel(sound)).toEqual([])
    expect(checkModel({})).toEqual([])
  })

  test.each(faults)('%s is found, and nothing else', (_, model, rule, at) => {
    const findings = checkModel(model)
    expect(new Set(findings.map((one) => one.rule))).toEqual(new Set([rule]))
    expect(findings.map((one) => one.at)).toContain(at)
  })

  test('an owner that is not there is found', () => {
    const findings = checkModel(withPlan({ owner: '111111111', tiltak: [] }))
    expect(findings).toEqual([
      { rule: 'unknown-reference', at: plan.id, params: { field: 'owner', to: '111111111' } },
    ])
  })

  test('a reference to a part that is not given is not checked', () => {
    expect(checkModel({ plans: [plan] })).toEqual([])
  })

  test('lists and tables by id are the same', () => {
    const asLists = checkModel({
      ...benefit('x'),
      indicators: Object.values(indicators),
      codeSystems: Object.values(codeSystems),
    })
    expect(asLists).toEqual(checkModel(benefit('x')))
  })

  test('no part is changed', () => {
    const before = JSON.stringify(sound)
    checkModel(sound)
    expect(JSON.stringify(sound)).toBe(before)
  })
})

describe('describePlanFinding', () => {
  const languages: readonly Language[] = ['nb', 'nn', 'en']

  test.each(faults.map(([title, model]) => [title, checkModel(model)] as const))(
    'every param of %s is filled in, in all languages',
    (_, findings) => {
      for (const finding of findings) {
        for (const language of languages) {
          expect(describePlanFinding(finding, language)).not.toMatch(/[{}]|undefined/)
        }
      }
    },
  )

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
    const finding: PlanFinding = { rule: 'invalid-number', at: 'x', params: {} }
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
