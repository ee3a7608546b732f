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
const waiting = api.indicators['nki.mean_wait']
const waits = api.evaluateIndicators(waiting, { referral: [] }, plans)
const open = { ...publication, policy: 'open' }
const picture = { id: 'p', language: 'nb' }
const drawn = { ...picture, indicator: letters }
const running = {
  pathway: pathway.id,
  interval: 'assessment',
  from: asOf,
  days: 0,
  due: null,
  limit: null,
  state: 'running',
  verdict: 'unknown',
  unknownBecause: 'no-limit',
}
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

/** What a top-level argument can be, with values that it cannot be and the code that each throws. */
const kinds = {
  aggregates: [[null, 'aggregates', [], [null]], 'invalid-argument'],
  codes: [[null, bare, 'toString'], 'unknown-code'],
  columns: [[null, bare, 'table', [], {}], 'invalid-argument'],
  composite: [[null, 'D01A', []], 'invalid-argument'],
  count: [[null, bare, 1.5, '1', 1n, Number.NaN, Symbol('count')], 'invalid-count'],
  day: [[null, bare, '2021-02-29', 20210630, new Date(0), Number.NaN], 'invalid-date'],
  dayNumber: [[null, bare, 1.5, '1', 1n], 'invalid-day'],
  deadline: [[null, 'snarest', []], 'invalid-argument'],
  edition: [[null, bare, '2023', 'toString'], 'unknown-edition'],
  fhir: [[null, 1, Symbol('source')], 'invalid-argument'],
  finding: [[null, 'npr-102', []], 'invalid-argument'],
  followUp: [[null, 'plan', []], 'invalid-argument'],
  indicator: [[null, bare, 'pathway.new_referrals', []], 'invalid-indicator'],
  indicators: [[null, 'pathway.new_referrals', []], 'invalid-argument'],
  instant: [[null, bare, '2021', 1n, Number.NaN, new Date(Number.NaN)], 'invalid-instant'],
  kind: [[null, bare, 'week', 'toString'], 'invalid-period'],
  language: [[null, bare, 'de', 'NB', 'toString'], 'unknown-language'],
  limits: [[null, 'D01', [null]], 'invalid-definition'],
  list: [[null, bare, 'list', 1], 'invalid-argument'],
  options: [[null, 'options', 1, []], 'invalid-argument'],
  parts: [[null, 'parts', [], {}], 'invalid-argument'],
  pathway: [[null, 'pathway', []], 'invalid-argument'],
  plan: [[null, bare, 'plan', []], 'invalid-plan'],
  publication: [[null, 'publication', [], {}], 'invalid-argument'],
  row: [[null, 'row'], 'invalid-argument'],
  rowsBySubject: [[null, 'rows', {}], 'invalid-argument'],
  share: [[null, '1/2', []], 'invalid-argument'],
  source: [[null, 'rows', 1, {}], 'invalid-argument'],
  table: [[null, 1], 'invalid-argument'],
  year: [[null, bare, 1899, 2021.5, '2021'], 'invalid-year'],
} as const satisfies Readonly<Record<string, readonly [readonly unknown[], api.MisuseCode]>>

type Kind = keyof typeof kinds

/** What each function takes, in order; `null` where any value is a question. */
const argumentsOf: Readonly<Record<string, readonly (Kind | null)[]>> = {
  addDays: ['day', 'count'],
  addWorkingDays: ['day', 'count'],
  aggregateIndicator: ['indicator', 'list', 'options'],
  assemblePathways: ['list', 'options'],
  assembleStream: ['source', 'options'],
  assembleTable: ['columns', 'options'],
  checkPlan: ['plan', 'options'],
  checkRegistrations: ['list', 'options'],
  codeSystemsToFhir: ['options'],
  daysBetween: ['day', 'day'],
  defineIndicator: ['indicator'],
  definePlan: ['plan', 'options'],
  definitionsToFhir: ['options'],
  describeDeadline: ['deadline', 'language'],
  describeFinding: ['finding', 'language', 'options'],
  describeFollowUp: ['followUp', 'options'],
  describeIndicator: ['indicator', 'language'],
  describePlanDiff: ['followUp', 'language'],
  describePlanFinding: ['finding', 'language'],
  describeShare: ['share', 'language', 'options'],
  diffEditions: ['edition', 'edition', 'options'],
  diffPlans: ['plan', 'plan'],
  drawDays: ['publication', 'options'],
  drawFunnel: ['publication', 'options'],
  drawPeriods: ['publication', 'options'],
  drawPlan: ['followUp', 'options'],
  drawTimeline: ['pathway', 'options'],
  drawUnits: ['publication', 'options'],
  evaluateIndicators: ['indicators', 'rowsBySubject', 'options'],
  expandObligations: ['plan', 'options'],
  explainProtection: ['publication'],
  explainRow: ['indicator', 'row', 'options'],
  findingsToFhir: ['list', 'options'],
  flattenForlopstidTable: ['columns', 'options'],
  flattenForlopstider: ['list', 'options'],
  flattenPathwayTable: ['columns', 'options'],
  flattenPathways: ['list', 'options'],
  followPlanOverTime: ['list', 'list', 'options'],
  followUpPlan: ['plan', 'list', 'options'],
  forlopstidAt: ['columns', null],
  formatCompositeCode: ['composite'],
  fromEpochDay: ['dayNumber'],
  indicatorsToFhir: ['indicators', 'options'],
  isMisuse: [null],
  isOrganisationNumber: [null],
  isWorkingDay: ['day'],
  labelOf: ['codes', 'codes', 'language'],
  listPeriods: ['kind', 'day', 'day'],
  lookupCode: [null, null, 'options'],
  lookupPathwayDefinition: ['options'],
  lookupTimeLimit: ['options'],
  makeWorklist: ['list', 'options'],
  measureForlopstider: ['list', 'options'],
  measureTable: ['columns', 'options'],
  mergeAggregates: ['aggregates'],
  norwegianHolidays: ['year'],
  osloDate: ['instant'],
  parseCompositeCode: [null],
  organisationHierarchy: ['options'],
  parseDeadline: [null, 'options'],
  parseIsoDate: [null],
  parsePeriod: [null],
  pathwayDefinitionsToFhir: ['options'],
  pathwayAt: ['columns', null],
  pathwaysToFhir: ['list', 'options'],
  periodOf: ['day', 'kind'],
  planFromTable: ['table', 'options'],
  publicationToFhir: ['publication', 'options'],
  readResponsible: [null, 'options'],
  registrationTable: ['row'],
  registrationsFromFhir: ['fhir', 'options'],
  reportsFromTable: ['table', 'options'],
  resultAt: ['publication', 'options'],
  toEpochDay: ['day'],
  toFhirBundle: ['list', 'options'],
  validatePathways: ['list', 'options'],
  withTimeLimits: ['limits', 'limits'],
  workingDaysBetween: ['day', 'day'],
  writeEventCsv: ['list', 'options'],
  writeOcel: ['list', 'options'],
  writeOverview: ['followUp', 'options'],
  writeReport: ['parts', 'options'],
  writeXes: ['list', 'options'],
}

/** What stands inside an argument, and the code that damage to it has. */
type Misuse = readonly [name: string, args: readonly unknown[], code: api.MisuseCode]

const misuses: readonly Misuse[] = [
  ['addDays', [bare, 1], 'invalid-date'],
  ['aggregateIndicator', [letters, [], { ...plans, asof: asOf }], 'unknown-option'],
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
  ['assembleStream', [[], { batchRows: 0 }], 'invalid-count'],
  ['checkPlan', [{ ...plan, tiltak: [{ ...tiltak, raw: null }] }], 'invalid-plan'],
  ['checkPlan', [plan, { organisations: { a: 1 } }], 'invalid-argument'],
  ['checkPlan', [plan, { roles: [{ id: 'r' }] }], 'invalid-argument'],
  ['checkPlan', [plan, { sources: 'sources' }], 'invalid-argument'],
  ['checkPlan', [plan, { plans: [null] }], 'invalid-argument'],
  ['checkPlan', [plan, { plans: [{ id: 'p' }] }], 'invalid-plan'],
  ['checkRegistrations', [[], { ownRules: holes }], 'invalid-rule'],
  ['defineIndicator', [{ ...letters, targets: [null] }], 'invalid-indicator'],
  ['defineIndicator', [{ ...letters, exclusions: holes }], 'invalid-indicator'],
  ['defineIndicator', [{ ...letters, numerator: { all: holes } }], 'invalid-indicator'],
  ['describeFinding', [finding, 'nb', { ownRules: [null] }], 'invalid-rule'],
  [
    'describeFinding',
    [finding, 'nb', { ownRules: [{ id: 'x-unit', texts: { title: bare } }] }],
    'invalid-rule',
  ],
  ['describeIndicator', [{ ...letters, caveats: undefined }, 'nb'], 'invalid-indicator'],
  ['describeIndicator', [{ ...letters, name: { nb: bare } }, 'nb'], 'invalid-indicator'],
  ['describeIndicator', [{ ...letters, evidence: 'hearsay' }, 'nb'], 'invalid-indicator'],
  ['describePlanFinding', [{ rule: 'names-no-deadline', params: {} }, 'nb'], 'invalid-argument'],
  ['describePlanFinding', [{ rule: 'toString', at: 'x', params: {} }, 'nb'], 'invalid-argument'],
  [
    'describePlanFinding',
    [{ rule: 'names-no-deadline', at: 'x', params: {} }, bare],
    'unknown-language',
  ],
  ['describeShare', [{ numerator: 1, denominator: 2 }, 'nb', { decimal: 1 }], 'unknown-option'],
  ['describeShare', [{ numerator: 1, denominator: 2 }, 'nb', { decimals: bare }], 'invalid-count'],
  ['describeShare', [{ numerator: 1, denominator: 2 }, 'nb', { decimals: 7 }], 'invalid-count'],
  ['describeShare', [{ numerator: 1e308, denominator: 2 }, 'nb'], 'invalid-argument'],
  ['diffPlans', [{ ...plan, tiltak: holes }, plan], 'invalid-plan'],
  ['evaluateIndicators', [[], { discharge: [] }, plans], 'invalid-argument'],
  ['evaluateIndicators', [[letters, letters], { discharge: [] }, plans], 'invalid-indicator'],
  ['evaluateIndicators', [letters, { discharges: [] }, plans], 'unknown-option'],
  ['evaluateIndicators', [letters, { discharge: 'rows' }, plans], 'invalid-argument'],
  ['evaluateIndicators', [letters, { aggregates: [null] }, plans], 'invalid-argument'],
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
  ['expandObligations', [null, { at: asOf }], 'invalid-plan'],
  ['expandObligations', [plan, { at: bare }], 'invalid-date'],
  ['expandObligations', [plan, { at: asOf, organisations: [null] }], 'invalid-argument'],
  [
    'expandObligations',
    [plan, { at: asOf, organisations: [{ ...organisation, services: [{ area: bare }] }] }],
    'invalid-argument',
  ],
  ['expandObligations', [plan, { at: asOf, roles: [{ id: 'r' }] }], 'invalid-argument'],
  ['codeSystemsToFhir', [{}], 'invalid-date'],
  ['codeSystemsToFhir', [{ date: asOf, codeSystems: [null] }], 'invalid-table'],
  [
    'codeSystemsToFhir',
    [{ date: asOf, codeSystems: [{ id: '9322', codes: [] }] }],
    'invalid-table',
  ],
  ['codeSystemsToFhir', [{ date: asOf, base: 'example' }], 'invalid-argument'],
  ['codeSystemsToFhir', [{ date: asOf, systemUri: 'urn' }], 'invalid-argument'],
  ['definitionsToFhir', [{ date: '2020' }], 'invalid-date'],
  ['definitionsToFhir', [{ date: asOf, indicators: [null] }], 'invalid-indicator'],
  ['definitionsToFhir', [{ date: asOf, definitions: [null] }], 'invalid-definition'],
  ['findingsToFhir', [holes], 'invalid-argument'],
  ['findingsToFhir', [[{ ...finding, rows: [bare] }]], 'invalid-argument'],
  ['findingsToFhir', [[finding], { language: 'de' }], 'unknown-language'],
  ['indicatorsToFhir', [[null]], 'invalid-indicator'],
  ['indicatorsToFhir', [letters, { by: ['unit'] }], 'invalid-argument'],
  ['indicatorsToFhir', [letters, { by: [[bare]] }], 'invalid-argument'],
  [
    'pathwayDefinitionsToFhir',
    [{ definitions: [{ ...definition, name: 'D01' }] }],
    'invalid-definition',
  ],
  ['pathwaysToFhir', [holes], 'invalid-argument'],
  ['pathwaysToFhir', [[{ ...pathway, start: bare }]], 'invalid-date'],
  ['pathwaysToFhir', [[{ ...pathway, type: 'D13' }]], 'unknown-pathway-type'],
  ['pathwaysToFhir', [[{ ...pathway, facts: { birthYear: 'x' } }]], 'invalid-argument'],
  [
    'pathwaysToFhir',
    [[{ ...pathway, events: [{ event: 'C', outcomes: ['PT'], date: asOf }] }]],
    'invalid-argument',
  ],
  ['pathwaysToFhir', [[pathway], { include: ['all'] }], 'invalid-argument'],
  ['publicationToFhir', [{ ...publication, policy: 'open' }], 'invalid-argument'],
  [
    'publicationToFhir',
    [publication, { indicators: [api.indicators['nki.phv.epikrise_7d']] }],
    'unknown-indicator',
  ],
  [
    'publicationToFhir',
    [publication, { indicators: [{ ...letters, anchor: 'admitted' }] }],
    'mixed-definitions',
  ],
  ['publicationToFhir', [publication, { openPolicy: true }], 'invalid-argument'],
  ['registrationsFromFhir', ['', { base: bare }], 'invalid-argument'],
  ['toFhirBundle', [[{ resourceType: 'Procedure' }]], 'invalid-argument'],
  [
    'toFhirBundle',
    [
      [
        { resourceType: 'Procedure', id: 'a' },
        { resourceType: 'Procedure', id: 'a' },
      ],
    ],
    'invalid-argument',
  ],
  ['toFhirBundle', [[], { type: 'history' }], 'invalid-argument'],
  ['explainProtection', [{ ...publication }], 'invalid-argument'],
  ['explainRow', [letters, {}, null], 'invalid-argument'],
  ['followPlanOverTime', [[], [], { dates: [asOf] }], 'invalid-argument'],
  ['followPlanOverTime', [[{ from: asOf, plan: null }], [], { dates: [asOf] }], 'invalid-plan'],
  ['followPlanOverTime', [[{ from: asOf, plan }], [], { dates: [bare] }], 'invalid-date'],
  ['writeOverview', [null, { as: 'csv' }], 'invalid-argument'],
  ['writeOverview', [{ language: 'nb', tiltak: [null] }, { as: 'csv' }], 'invalid-argument'],
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
  ['drawDays', [publication, { ...drawn, period: '2022-T1' }], 'invalid-argument'],
  ...[-1, 2.5, Number.NaN, '7', 36_501].map(
    (limit): Misuse => [
      'drawDays',
      [waits, { ...picture, indicator: waiting, period: '2022-T1', limit }],
      'invalid-count',
    ],
  ),
  ['drawFunnel', [publication, { ...drawn, period: '2022-T3' }], 'invalid-period'],
  ['drawFunnel', [open, { ...drawn, period: '2022-T1' }], 'invalid-argument'],
  [
    'drawFunnel',
    [publication, { ...drawn, period: '2022-T1', group: { unit: 'x' } }],
    'unknown-column',
  ],
  ['drawPeriods', [open, drawn], 'invalid-argument'],
  ['drawPeriods', [publication, { ...drawn, id: '1' }], 'invalid-argument'],
  ['drawPeriods', [publication, { ...drawn, width: 279 }], 'invalid-count'],
  ['drawPeriods', [publication, { ...drawn, width: 4001 }], 'invalid-count'],
  ['drawPeriods', [publication, { ...drawn, kind: 'month' }], 'invalid-period'],
  ['drawPeriods', [publication, { ...drawn, language: 'de' }], 'unknown-language'],
  [
    'drawPeriods',
    [publication, { ...drawn, indicator: { id: 'x', name: letters.name } }],
    'unknown-indicator',
  ],
  ['drawPlan', [{ plan: 'p' }, { ...picture, plan }], 'invalid-argument'],
  ['drawTimeline', [pathway, { ...picture, asOf: bare }], 'invalid-date'],
  [
    'drawTimeline',
    [pathway, { ...picture, asOf: '2100-01-01', clocks: [running] }],
    'invalid-argument',
  ],
  ['drawUnits', [open, { ...drawn, period: '2022-T1' }], 'invalid-argument'],
  ['drawUnits', [publication, { ...drawn, period: '2022-T1', by: ['trust'] }], 'unknown-column'],
  ['describeFollowUp', [null, { plan, language: 'nb' }], 'invalid-argument'],
  ['describeFollowUp', [{ plan: 'p' }, { plan, language: 'nb' }], 'invalid-argument'],
  ['describeFollowUp', [{ plan: plan.id }, { plan, language: bare }], 'unknown-language'],
  ['describePlanDiff', [{ added: [null] }, 'nb'], 'invalid-argument'],
  ['definePlan', [{ title: 'Plan', owner: '983658725', tiltak: holes }], 'invalid-plan'],
  ['definePlan', [{ title: 'Plan', owner: 'me', tiltak: [] }], 'invalid-plan'],
  ['definePlan', [{ title: 'Plan', owner: '983658725', tiltak: [] }, null], 'invalid-argument'],
  ['describeDeadline', [{ ...period, to: undefined }, 'nb'], 'invalid-date'],
  ['describeDeadline', [{ kind: 'unreadable', reason: 'toString' }, 'nb'], 'invalid-argument'],
  ['flattenPathways', [[{ ...pathway, events: [null] }], { asOf }], 'invalid-argument'],
  ['flattenPathways', [[pathway], { asof: asOf }], 'unknown-option'],
  ['registrationTable', [{ patient: 'p1' }], 'invalid-argument'],
  ['registrationTable', [{ patient: { length: -1, at: () => 'p1' } }], 'invalid-argument'],
  ['registrationTable', [{ patient: { length: 0.5, at: () => 'p1' } }], 'invalid-argument'],
  ['registrationTable', [{ unit: { values: null, dictionary: [] } }], 'invalid-argument'],
  ['registrationTable', [{ unit: ['u'], code: [] }], 'invalid-argument'],
  ['registrationTable', [{ units: [] }], 'unknown-option'],
  [
    'assemblePathways',
    [[], { definitions: [{ ...api.pathwayDefinitions.D01, name: 1n }] }],
    'invalid-definition',
  ],
  ['makeWorklist', [[], { asOf, withinDays: 1, withoutLimit: true }], 'invalid-argument'],
  ['makeWorklist', [[], { asOf, withinDays: bare }], 'invalid-count'],
  ['lookupCode', ['9322', 'A', { codeSystems: [null] }], 'invalid-table'],
  ['lookupCode', ['1', 'A', { codeSystems: [{ id: '1', codes: [null] }] }], 'invalid-table'],
  [
    'lookupPathwayDefinition',
    [{ type: 'D01', at: asOf, definitions: [null] }],
    'invalid-definition',
  ],
  ['lookupPathwayDefinition', [{ type: bare, at: asOf }], 'unknown-pathway-type'],
  ['lookupPathwayDefinition', [{ type: 'D01', edition: bare }], 'unknown-edition'],
  ['lookupPathwayDefinition', [{ type: 'D01', At: asOf }], 'unknown-option'],
  ['lookupTimeLimit', [{ ...limitQuery, interval: 'x' }], 'invalid-argument'],
  ['lookupTimeLimit', [{ ...limitQuery, careLevel: 'ward' }], 'invalid-argument'],
  ['lookupTimeLimit', [{ ...limitQuery, edition: 'next' }], 'unknown-edition'],
  ['lookupTimeLimit', [{ ...limitQuery, at: bare }], 'invalid-date'],
  ['lookupTimeLimit', [{ ...limitQuery, type: 'D13' }], 'unknown-pathway-type'],
  ['lookupTimeLimit', [{ ...limitQuery, asOf }], 'unknown-option'],
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
  ['mergeAggregates', [[]], 'invalid-argument'],
  ['mergeAggregates', [[empty, null]], 'invalid-argument'],
  ['mergeAggregates', [[{ ...empty, cells: holes }, empty]], 'invalid-argument'],
  ['parseDeadline', ['planperioden', { planPeriod: null }], 'invalid-argument'],
  ['planFromTable', [null, { title: 'Plan', owner: '983658725' }], 'invalid-argument'],
  ['planFromTable', ['Tiltak', { title: 'Plan' }], 'invalid-plan'],
  ['planFromTable', ['Hva', { title: 'Plan', owner: '983658725' }], 'unknown-column'],
  [
    'planFromTable',
    ['Tiltak', { title: 'Plan', owner: '983658725', columns: { tiltak: 1 } }],
    'invalid-argument',
  ],
  ['readResponsible', ['HF', { roles: [{ id: 'r' }] }], 'invalid-argument'],
  ['reportsFromTable', ['Nr;Status', { plan: null }], 'invalid-plan'],
  ['reportsFromTable', ['Nr', { plan }], 'unknown-column'],
  ['resultAt', [null, { indicator: letters.id, period: '2022-T1' }], 'invalid-argument'],
  ['resultAt', [publication, { indicator: 'toString', period: '2022-T1' }], 'unknown-indicator'],
  ['resultAt', [publication, { indicator: letters.id, period: '2022' }], 'invalid-period'],
  [
    'resultAt',
    [publication, { indicator: letters.id, period: '2022-T1', group: { unit: 'x' } }],
    'unknown-column',
  ],
  ['validatePathways', [[pathway], { definitions: [null] }], 'invalid-definition'],
  ['validatePathways', [[pathway], { ownRules: [null] }], 'invalid-rule'],
  [
    'validatePathways',
    [[pathway], { ownRules: [{ ...ownRule, check: () => [{ rows: [bare] }] }] }],
    'invalid-rule',
  ],
  ['validatePathways', [[], { ignore: {} }], 'invalid-argument'],
  ['validatePathways', [[], { ignore: ['npr-999'] }], 'unknown-rule'],
  ['writeReport', [{ publication: open }, { language: 'nb' }], 'invalid-argument'],
  ['writeReport', [{ publication }, { language: 'de' }], 'unknown-language'],
  ['writeReport', [{ publication }, { language: 'nb', worklistRows: -1 }], 'invalid-count'],
  [
    'writeReport',
    [{ publication: { ...publication, indicators: { x: {} } } }, { language: 'nb' }],
    'unknown-indicator',
  ],
  ['writeReport', [{ publication, worklist: 'p1' }, { language: 'nb' }], 'invalid-argument'],
  ['writeReport', [{ publication, worklist: [null] }, { language: 'nb' }], 'invalid-argument'],
  ['writeReport', [{ publication, findings: [null] }, { language: 'nb' }], 'invalid-argument'],
  ['writeReport', [{ publication, plan: {} }, { language: 'nb' }], 'invalid-argument'],
  ['writeReport', [{ publication, reading: 1 }, { language: 'nb' }], 'invalid-argument'],
  ['withTimeLimits', [[], [null]], 'invalid-definition'],
  ['withTimeLimits', [[{ ...limit, interval: 'x' }]], 'invalid-definition'],
  ['withTimeLimits', [[{ ...limit, careLevel: 'day' }]], 'invalid-definition'],
  ['withTimeLimits', [[{ ...limit, carelevel: 'day' }]], 'invalid-definition'],
  ['withTimeLimits', [[{ ...limit, maxDays: Symbol('days') }]], 'invalid-definition'],
  ['writeEventCsv', [[{ ...pathway, events: [null] }], { asOf }], 'invalid-argument'],
  ['writeOcel', [[pathway, pathway], { asOf }], 'invalid-argument'],
  ['writeXes', [[pathway], { asOf: bare }], 'invalid-date'],
  ['writeXes', [[pathway], { asOf, patients: 'names' }], 'invalid-argument'],
  ['writeXes', [[pathway], { asOf, language: 'de' }], 'unknown-language'],
]

/** A good call of a function, with another value in one place. */
function callWith(name: string, place: number, value: unknown): readonly unknown[] {
  const [seed = []] = seeds[name] ?? []
  const args = Array.from({ length: Math.max(seed.length, place + 1) }, (_, at) => seed[at])
  args[place] = value
  return args
}

describe('a kind of argument has one code', () => {
  const cases = Object.entries(argumentsOf).flatMap(([name, kindsOfIt]) =>
    kindsOfIt.flatMap((kind, place) => (kind === null ? [] : [{ name, place, kind }])),
  )

  test.each(cases)('$name, argument $place: $kind', async ({ name, place, kind }) => {
    const [values, code] = kinds[kind]
    for (const value of values) {
      const error = await outcomeOf(name, callWith(name, place, value))
      expect(error).toSatisfy(api.isMisuse)
      expect(codeOf(error)).toBe(code)
    }
  })

  test('that stands here for every public function', () => {
    expect(Object.keys(argumentsOf).sort()).toEqual([...functions.keys()].sort())
  })
})

describe('what is damaged inside an argument has a code', () => {
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

describe('an option key that means nothing is refused, not passed over', () => {
  const takers = Object.entries(argumentsOf).filter(([, kindsOfIt]) =>
    kindsOfIt.includes('options'),
  )

  test.each(takers)('by %s', async (name, kindsOfIt) => {
    const place = kindsOfIt.indexOf('options')
    const [seed = []] = seeds[name] ?? []
    const odd = { ...(seed[place] as object), notAnOption: 1 }
    expect(codeOf(await outcomeOf(name, callWith(name, place, odd)))).toBe('unknown-option')
  })
})
