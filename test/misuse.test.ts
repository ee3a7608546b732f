import { describe, expect, test } from 'vitest'
import { limit, seeds, strange } from './fuzz/seeds.js'
import * as api from './helpers/api.js'
import { outcomeOf as outcomeOfCall } from './helpers/outcome-of.js'

type Call = (...args: readonly unknown[]) => unknown

const functions = new Map(
  Object.entries(api as Record<string, unknown>).filter(
    (entry): entry is [string, Call] => typeof entry[1] === 'function',
  ),
)

const outcomeOf = (name: string, args: readonly unknown[]) =>
  outcomeOfCall(functions.get(name) as Call, args)

const codeOf = (outcome: unknown) => (outcome as { readonly code?: unknown } | undefined)?.code

/** No text comes out as a code, and a bare object cannot be made into a text. */
const bare: unknown = Object.create(null)
const asOf = '2021-06-30'
const definition = api.pathwayDefinitions.D01
const withDefinition = (change: object) => ({ definitions: [{ ...definition, ...change }] })
const [measured] = seeds['measureForlopstider'] ?? []
const [[pathway], options] = measured as readonly [readonly [api.Pathway], object]
const plan: api.Plan = api.plans['hv-phv-2020-2024']
const [tiltak] = plan.tiltak
const [organisation] = Object.values(api.organisations)
const [letters] = [api.indicators['nki.phv.epikrise_1d']]
const plans = { periods: ['2022-T1'], asOf }
const empty = api.aggregateIndicator(letters, [], plans)
const publication = api.evaluateIndicators(letters, { discharge: [] }, plans)
const period = { kind: 'interval', to: asOf, due: asOf, precision: 'day', reading: 'by' }
const [, , validated] = seeds['validatePathways'] ?? []
const [, { ownRules }] = validated as readonly [
  unknown,
  { readonly ownRules: readonly api.OwnRule[] },
]
const [ownRule] = ownRules
const finding = { rule: 'x-unit', effect: 'flagged', rows: [], params: {} }
const holes = new Array(2)

const limitQuery = { type: 'D01', interval: 'assessment', at: asOf }

/** Each kind of damage that a function can be given, and the code it answers with. */
const misuses: readonly (readonly [
  name: string,
  args: readonly unknown[],
  code: api.MisuseCode,
])[] = [
  ['addDays', [bare, 1], 'invalid-date'],
  ['addDays', [asOf, Symbol('days')], 'invalid-count'],
  ['addWorkingDays', [asOf, 1n], 'invalid-count'],
  ['aggregateIndicator', [null, [], plans], 'invalid-indicator'],
  ['aggregateIndicator', [letters, 'rows', plans], 'invalid-argument'],
  ['aggregateIndicator', [letters, [], null], 'invalid-argument'],
  ['aggregateIndicator', [letters, [], { ...plans, asof: asOf }], 'unknown-option'],
  ['assemblePathways', [null], 'invalid-argument'],
  ['assemblePathways', [[], null], 'invalid-argument'],
  ['assemblePathways', [[], { definitions: [null] }], 'invalid-definition'],
  ['assemblePathways', [[], { definitions: holes }], 'invalid-definition'],
  ['assemblePathways', [[], withDefinition({ type: bare })], 'invalid-definition'],
  ['assemblePathways', [[], withDefinition({ inUseFrom: 2019 })], 'invalid-definition'],
  ['assemblePathways', [[], withDefinition({ events: undefined })], 'invalid-definition'],
  ['assemblePathways', [[], withDefinition({ events: [null] })], 'invalid-definition'],
  [
    'assemblePathways',
    [[], withDefinition({ events: [{ event: 'A', outcomes: [null] }] })],
    'invalid-definition',
  ],
  [
    'assemblePathways',
    [[], withDefinition({ events: [{ event: 'A', outcomes: [], validFrom: 1 }] })],
    'invalid-definition',
  ],
  ['assemblePathways', [[], { edition: bare }], 'unknown-edition'],
  ['assembleStream', ['rows'], 'invalid-argument'],
  ['assembleStream', [[], null], 'invalid-argument'],
  ['assembleStream', [[], { batchRows: 0 }], 'invalid-count'],
  ['checkPlan', [null], 'invalid-plan'],
  ['checkPlan', [{ ...plan, tiltak: [{ ...tiltak, raw: null }] }], 'invalid-plan'],
  ['checkPlan', [plan, null], 'invalid-argument'],
  ['checkPlan', [plan, { organisations: { a: 1 } }], 'invalid-argument'],
  ['checkPlan', [plan, { roles: [{ id: 'r' }] }], 'invalid-argument'],
  ['checkPlan', [plan, { sources: 'sources' }], 'invalid-argument'],
  ['checkPlan', [plan, { plans: [null] }], 'invalid-argument'],
  ['checkPlan', [plan, { plans: [{ id: 'p' }] }], 'invalid-plan'],
  ['checkRegistrations', [null], 'invalid-argument'],
  ['checkRegistrations', [[], null], 'invalid-argument'],
  ['checkRegistrations', [[], { ownRules: holes }], 'invalid-rule'],
  ['daysBetween', [asOf, null], 'invalid-date'],
  ['defineIndicator', [null], 'invalid-indicator'],
  ['defineIndicator', [{ ...letters, targets: [null] }], 'invalid-indicator'],
  ['defineIndicator', [{ ...letters, exclusions: holes }], 'invalid-indicator'],
  ['defineIndicator', [{ ...letters, numerator: { all: holes } }], 'invalid-indicator'],
  ['describeFinding', [null, 'nb'], 'invalid-argument'],
  ['describeFinding', [finding, bare], 'unknown-language'],
  ['describeFinding', [finding, 'nb', null], 'invalid-argument'],
  ['describeFinding', [finding, 'nb', { ownRules: [null] }], 'invalid-rule'],
  [
    'describeFinding',
    [finding, 'nb', { ownRules: [{ id: 'x-unit', texts: { title: bare } }] }],
    'invalid-rule',
  ],
  ['describeIndicator', [{ ...letters, caveats: undefined }, 'nb'], 'invalid-indicator'],
  ['describeIndicator', [{ ...letters, name: { nb: bare } }, 'nb'], 'invalid-indicator'],
  ['describeIndicator', [{ ...letters, evidence: 'hearsay' }, 'nb'], 'invalid-indicator'],
  ['describePlanFinding', [null, 'nb'], 'invalid-argument'],
  ['describePlanFinding', [{ rule: 'toString', at: 'x', params: {} }, 'nb'], 'invalid-argument'],
  [
    'describePlanFinding',
    [{ rule: 'names-no-deadline', at: 'x', params: {} }, bare],
    'unknown-language',
  ],
  ['describeShare', [null, 'nb'], 'invalid-argument'],
  ['describeShare', [{ numerator: 1, denominator: 2 }, 'nb', null], 'invalid-argument'],
  ['describeShare', [{ numerator: 1, denominator: 2 }, 'nb', { decimal: 1 }], 'unknown-option'],
  ['describeShare', [{ numerator: 1, denominator: 2 }, 'nb', { decimals: bare }], 'invalid-count'],
  ['describeShare', [{ numerator: 1e308, denominator: 2 }, 'nb'], 'invalid-argument'],
  ['diffPlans', [plan, null], 'invalid-plan'],
  ['diffPlans', [{ ...plan, tiltak: holes }, plan], 'invalid-plan'],
  ['evaluateIndicators', [null, { discharge: [] }, plans], 'invalid-argument'],
  ['evaluateIndicators', [[], { discharge: [] }, plans], 'invalid-argument'],
  ['evaluateIndicators', [[letters, letters], { discharge: [] }, plans], 'invalid-indicator'],
  ['evaluateIndicators', [letters, null, plans], 'invalid-argument'],
  ['evaluateIndicators', [letters, {}, plans], 'invalid-argument'],
  ['evaluateIndicators', [letters, { discharges: [] }, plans], 'unknown-option'],
  ['evaluateIndicators', [letters, { discharge: 'rows' }, plans], 'invalid-argument'],
  ['evaluateIndicators', [letters, { aggregates: [null] }, plans], 'invalid-argument'],
  ['evaluateIndicators', [letters, { discharge: [] }, undefined], 'invalid-argument'],
  ['evaluateIndicators', [letters, { discharge: [] }, { ...plans, by: holes }], 'invalid-argument'],
  [
    'evaluateIndicators',
    [letters, { discharge: [] }, { ...plans, policy: 'none' }],
    'invalid-argument',
  ],
  [
    'evaluateIndicators',
    [letters, { discharge: [] }, { ...plans, hierarchy: [null] }],
    'invalid-argument',
  ],
  [
    'evaluateIndicators',
    [letters, { discharge: [] }, { ...plans, withhold: [null] }],
    'invalid-argument',
  ],
  [
    'evaluateIndicators',
    [letters, { discharge: [] }, { ...plans, withhold: [{ period: '2022-T4', note: 'x' }] }],
    'invalid-period',
  ],
  [
    'evaluateIndicators',
    [letters, { discharge: [] }, { ...plans, withhold: [{ group: { enhet: 'x' }, note: 'x' }] }],
    'unknown-column',
  ],
  [
    'evaluateIndicators',
    [letters, { discharge: [] }, { ...plans, withhold: [{ indicator: 'x', note: 'x' }] }],
    'unknown-indicator',
  ],
  ['expandObligations', [plan, null], 'invalid-argument'],
  ['expandObligations', [null, { at: asOf }], 'invalid-plan'],
  ['expandObligations', [plan, { at: bare }], 'invalid-date'],
  ['expandObligations', [plan, { at: asOf, organisations: [null] }], 'invalid-argument'],
  [
    'expandObligations',
    [plan, { at: asOf, organisations: [{ ...organisation, services: [{ area: bare }] }] }],
    'invalid-argument',
  ],
  ['expandObligations', [plan, { at: asOf, roles: [{ id: 'r' }] }], 'invalid-argument'],
  ['explainProtection', [null], 'invalid-argument'],
  ['explainProtection', [{ ...publication }], 'invalid-argument'],
  ['explainRow', [letters, null, { asOf }], 'invalid-argument'],
  ['explainRow', [letters, {}, null], 'invalid-argument'],
  ['followPlanOverTime', [[], [], { dates: [asOf] }], 'invalid-argument'],
  ['followPlanOverTime', [[{ from: asOf, plan: null }], [], { dates: [asOf] }], 'invalid-plan'],
  ['followPlanOverTime', [[{ from: asOf, plan }], [], { dates: [bare] }], 'invalid-date'],
  ['writeOverview', [null, { as: 'csv' }], 'invalid-argument'],
  ['writeOverview', [{ language: 'nb', tiltak: [null] }, { as: 'csv' }], 'invalid-argument'],
  ['followUpPlan', [plan, [], null], 'invalid-argument'],
  ['followUpPlan', [plan, 'reports', { asOf }], 'invalid-argument'],
  ['followUpPlan', [plan, [], { asOf, kinds: 'lead' }], 'invalid-argument'],
  ['followUpPlan', [plan, [], { asOf, kinds: ['leder'] }], 'invalid-argument'],
  ['followUpPlan', [plan, [], { asOf, baselines: null }], 'invalid-argument'],
  ['followUpPlan', [plan, [], { asOf, publication: null }], 'invalid-argument'],
  ['followUpPlan', [plan, [], { asOf, publication: { periods: [] } }], 'invalid-argument'],
  [
    'followUpPlan',
    [plan, [], { asOf, publication: { periods: [], indicators: {} }, baselinePeriod: '2019' }],
    'invalid-period',
  ],
  ['followUpPlan', [{ ...plan, joining: [null] }, [], { asOf }], 'invalid-plan'],
  ['formatCompositeCode', [null], 'invalid-argument'],
  ['describeFollowUp', [null, { plan, language: 'nb' }], 'invalid-argument'],
  ['describeFollowUp', [{ plan: 'p' }, { plan, language: 'nb' }], 'invalid-argument'],
  ['describeFollowUp', [{ plan: plan.id }, { plan, language: bare }], 'unknown-language'],
  ['describePlanDiff', [null, 'nb'], 'invalid-argument'],
  ['describePlanDiff', [{ added: [null] }, 'nb'], 'invalid-argument'],
  ['definePlan', [null], 'invalid-plan'],
  ['definePlan', [{ title: 'Plan', owner: '983658725', tiltak: holes }], 'invalid-plan'],
  ['definePlan', [{ title: 'Plan', owner: 'me', tiltak: [] }], 'invalid-plan'],
  ['definePlan', [{ title: 'Plan', owner: '983658725', tiltak: [] }, null], 'invalid-argument'],
  ['describeDeadline', [null, 'nb'], 'invalid-argument'],
  ['describeDeadline', [{ ...period, to: undefined }, 'nb'], 'invalid-date'],
  ['describeDeadline', [{ kind: 'unreadable', reason: 'toString' }, 'nb'], 'invalid-argument'],
  ['describeDeadline', [period, bare], 'unknown-language'],
  ['fromEpochDay', [1n], 'invalid-day'],
  ['isWorkingDay', [bare], 'invalid-date'],
  ['labelOf', [bare, 'C', 'nb'], 'unknown-code'],
  ['labelOf', ['event', bare, 'nb'], 'unknown-code'],
  ['labelOf', ['event', 'C', 'de'], 'unknown-language'],
  ['flattenForlopstider', [null, { asOf }], 'invalid-argument'],
  ['flattenForlopstider', [[pathway], null], 'invalid-argument'],
  ['flattenPathways', [[{ ...pathway, events: [null] }], { asOf }], 'invalid-argument'],
  ['flattenPathways', [[pathway], { asof: asOf }], 'unknown-option'],
  ['makeWorklist', [[], { asOf, withinDays: 1, withoutLimit: true }], 'invalid-argument'],
  ['makeWorklist', [null, { asOf, withinDays: 1 }], 'invalid-argument'],
  ['makeWorklist', [[], null], 'invalid-argument'],
  ['makeWorklist', [[], { asOf, withinDays: bare }], 'invalid-count'],
  ['listPeriods', [bare, asOf, asOf], 'invalid-period'],
  ['lookupCode', ['9322', 'A', null], 'invalid-argument'],
  ['lookupCode', ['9322', 'A', { codeSystems: [null] }], 'invalid-table'],
  ['lookupCode', ['1', 'A', { codeSystems: [{ id: '1', codes: [null] }] }], 'invalid-table'],
  ['lookupPathwayDefinition', [null], 'invalid-argument'],
  [
    'lookupPathwayDefinition',
    [{ type: 'D01', at: asOf, definitions: [null] }],
    'invalid-definition',
  ],
  ['lookupPathwayDefinition', [{ type: bare, at: asOf }], 'unknown-pathway-type'],
  ['lookupPathwayDefinition', [{ type: 'D01', edition: bare }], 'unknown-edition'],
  ['lookupPathwayDefinition', [{ type: 'D01', At: asOf }], 'unknown-option'],
  ['lookupTimeLimit', [null], 'invalid-argument'],
  ['lookupTimeLimit', [{ ...limitQuery, interval: 'x' }], 'invalid-argument'],
  ['lookupTimeLimit', [{ ...limitQuery, careLevel: 'ward' }], 'invalid-argument'],
  ['lookupTimeLimit', [{ ...limitQuery, edition: 'next' }], 'unknown-edition'],
  ['lookupTimeLimit', [{ ...limitQuery, at: bare }], 'invalid-date'],
  ['lookupTimeLimit', [{ ...limitQuery, type: 'D13' }], 'unknown-pathway-type'],
  ['lookupTimeLimit', [{ ...limitQuery, asOf }], 'unknown-option'],
  ['measureForlopstider', [null, options], 'invalid-argument'],
  ['measureForlopstider', [[pathway], null], 'invalid-argument'],
  ['measureForlopstider', [[{ ...pathway, facts: 1 }], options], 'invalid-argument'],
  ['measureForlopstider', [[{ ...pathway, id: bare }], options], 'invalid-argument'],
  ['measureForlopstider', [[{ ...pathway, events: [null] }], options], 'invalid-argument'],
  ['measureForlopstider', [[{ ...pathway, events: holes }], options], 'invalid-argument'],
  ['measureForlopstider', [[{ ...pathway, start: bare }], options], 'invalid-date'],
  ['measureForlopstider', [[pathway], { asOf, definitions: 'D01' }], 'invalid-definition'],
  ['measureForlopstider', [[pathway], { asOf, definitions: [null] }], 'invalid-definition'],
  [
    'measureForlopstider',
    [[{ ...pathway, type: 'D01' }], { asOf, ...withDefinition({ timeLimits: [null] }) }],
    'invalid-definition',
  ],
  [
    'measureForlopstider',
    [
      [{ ...pathway, type: 'D01' }],
      { asOf, ...withDefinition({ timeLimits: [{ ...limit, maxDays: Symbol('days') }] }) },
    ],
    'invalid-definition',
  ],
  ['mergeAggregates', [null], 'invalid-argument'],
  ['mergeAggregates', [[]], 'invalid-argument'],
  ['mergeAggregates', [[empty, null]], 'invalid-argument'],
  ['mergeAggregates', [[{ ...empty, cells: holes }, empty]], 'invalid-argument'],
  ['norwegianHolidays', [bare], 'invalid-year'],
  ['osloDate', [bare], 'invalid-instant'],
  ['parseDeadline', ['2021', null], 'invalid-argument'],
  ['parseDeadline', ['planperioden', { planPeriod: null }], 'invalid-argument'],
  ['periodOf', [asOf, bare], 'invalid-period'],
  ['planFromTable', [null, { title: 'Plan', owner: '983658725' }], 'invalid-argument'],
  ['planFromTable', ['Tiltak', { title: 'Plan' }], 'invalid-plan'],
  ['planFromTable', ['Hva', { title: 'Plan', owner: '983658725' }], 'unknown-column'],
  ['planFromTable', ['Tiltak', null], 'invalid-argument'],
  ['readResponsible', ['HF', null], 'invalid-argument'],
  ['readResponsible', ['HF', { roles: [{ id: 'r' }] }], 'invalid-argument'],
  ['reportsFromTable', ['Nr;Status', { plan: null }], 'invalid-plan'],
  ['reportsFromTable', ['Nr;Status', null], 'invalid-argument'],
  ['reportsFromTable', ['Nr', { plan }], 'unknown-column'],
  ['resultAt', [null, { indicator: letters.id, period: '2022-T1' }], 'invalid-argument'],
  ['resultAt', [publication, { indicator: 'toString', period: '2022-T1' }], 'unknown-indicator'],
  ['resultAt', [publication, { indicator: letters.id, period: '2022' }], 'invalid-period'],
  [
    'resultAt',
    [publication, { indicator: letters.id, period: '2022-T1', group: { unit: 'x' } }],
    'unknown-column',
  ],
  ['toEpochDay', [bare], 'invalid-date'],
  ['validatePathways', [[pathway], null], 'invalid-argument'],
  ['validatePathways', [[pathway], { definitions: [null] }], 'invalid-definition'],
  ['validatePathways', [[pathway], { ownRules: [null] }], 'invalid-rule'],
  [
    'validatePathways',
    [[pathway], { ownRules: [{ ...ownRule, check: () => [{ rows: [bare] }] }] }],
    'invalid-rule',
  ],
  ['validatePathways', ['pathways'], 'invalid-argument'],
  ['validatePathways', [[], { ignore: {} }], 'invalid-argument'],
  ['validatePathways', [[], { ignore: ['npr-999'] }], 'unknown-rule'],
  ['withTimeLimits', [[], [null]], 'invalid-definition'],
  ['withTimeLimits', [null], 'invalid-definition'],
  ['withTimeLimits', [[{ ...limit, interval: 'x' }]], 'invalid-definition'],
  ['withTimeLimits', [[{ ...limit, careLevel: 'day' }]], 'invalid-definition'],
  ['withTimeLimits', [[{ ...limit, carelevel: 'day' }]], 'invalid-definition'],
  ['withTimeLimits', [[{ ...limit, maxDays: Symbol('days') }]], 'invalid-definition'],
  ['workingDaysBetween', [asOf, bare], 'invalid-date'],
]

/** Those that any value is a question for, and that so have nothing to throw. */
const answerAll = [
  'isMisuse',
  'isOrganisationNumber',
  'parseCompositeCode',
  'parseIsoDate',
  'parsePeriod',
]

describe('every public function answers damaged arguments with a code', () => {
  test.each(misuses.map(([name, args, code], at) => ({ name, args, code, at })))(
    '$at: $name throws $code',
    async ({ name, args, code }) => {
      const error = await outcomeOf(name, args)
      expect(error).toBeInstanceOf(TypeError)
      expect(codeOf(error)).toBe(code)
      // Messages name a place and a kind; the value itself could be a patient's.
      expect((error as Error).message).not.toMatch(/\[object |undefined must|p1\d{6}/)
    },
  )

  test('none is left out of the table', () => {
    expect([...new Set(misuses.map(([name]) => name)), ...answerAll].sort()).toEqual(
      [...functions.keys()].sort(),
    )
  })

  const odd = [undefined, null, 0n, Symbol('s'), bare, [], holes, {}, 'x', Number.NaN, () => 1]

  test.each([...functions.keys()])(
    '%s takes any value in place of any argument: an answer or a documented code',
    async (name) => {
      for (const good of seeds[name] ?? [])
        for (const [place] of good.entries())
          for (const value of odd) {
            const args = good.map((arg, at) => (at === place ? value : arg))
            const outcome = await outcomeOf(name, args)
            if (outcome instanceof Error) expect(outcome).toSatisfy(api.isMisuse)
          }
    },
  )

  test.each([...functions.keys()])('%s takes its good calls', async (name) => {
    expect(seeds[name]).toBeDefined()
    for (const args of seeds[name] ?? [])
      expect(await outcomeOf(name, args)).not.toBeInstanceOf(Error)
  })

  test.each(Object.entries(strange))(
    '%s refuses what a function of the caller gives it',
    async (name, calls) => {
      for (const args of calls) expect(await outcomeOf(name, args)).toSatisfy(api.isMisuse)
    },
  )
})

/** Where the options of each function stand among its arguments; a new one belongs here. */
const optionsAt: Readonly<Record<string, number>> = {
  aggregateIndicator: 2,
  assemblePathways: 1,
  assembleStream: 1,
  checkPlan: 1,
  checkRegistrations: 1,
  definePlan: 1,
  describeFinding: 2,
  describeShare: 2,
  evaluateIndicators: 2,
  expandObligations: 1,
  explainRow: 2,
  flattenForlopstider: 1,
  flattenPathways: 1,
  followPlanOverTime: 2,
  followUpPlan: 2,
  lookupCode: 2,
  lookupPathwayDefinition: 0,
  lookupTimeLimit: 0,
  makeWorklist: 1,
  measureForlopstider: 1,
  parseDeadline: 1,
  planFromTable: 1,
  readResponsible: 1,
  reportsFromTable: 1,
  resultAt: 1,
  validatePathways: 1,
}

describe('an option key that means nothing is refused, not passed over', () => {
  test.each(Object.entries(optionsAt))('by %s', async (name, at) => {
    const [seed = []] = seeds[name] ?? []
    const args = Array.from({ length: Math.max(seed.length, at + 1) }, (_, place) => seed[place])
    args[at] = { ...(args[at] as object), notAnOption: 1 }
    expect(codeOf(await outcomeOf(name, args))).toBe('unknown-option')
  })
})
