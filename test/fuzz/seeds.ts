import type { Indicator, Pathway, Registration } from '../../src/index.js'
import * as core from '../../src/index.js'
import { generateRows } from '../helpers/generate-rows.js'

const rows: Registration[] = generateRows(40, 11)
const { pathways, findings } = core.assemblePathways(rows)
const pathway = pathways[0] as Pathway
const asOf = '2021-06-30'
const clocks = core.measureForlopstider(pathway, { asOf })
const flat = pathways.map((one) =>
  core.summarisePathway(one, core.measureForlopstider(one, { asOf })),
)
const indicator = core.indicators['pathway.assessment_within_time'] as Indicator & {
  subject: 'pathway'
}
const evaluation = { periods: ['2020-T1'], by: ['unit'], asOf } as const
const results = core.evaluateIndicator(indicator, flat, evaluation as never)
const aggregate = core.addRows(indicator, core.emptyAggregate(indicator, evaluation), flat)
const plan = core.helseVestPhv2020
const limit = {
  pathway: 'D01',
  interval: 'assessment',
  maxDays: 10,
  validFrom: '2020-01-01',
  evidence: 'secondary',
  source: 'own',
}

/** One or more good calls of each public function; the fuzzer damages their arguments. */
export const seeds: Record<string, readonly (readonly unknown[])[]> = {
  addDays: [['2020-02-28', 2]],
  addRow: [[indicator, aggregate, flat[0]]],
  addRows: [[indicator, aggregate, flat.slice(0, 3)]],
  addWorkingDays: [['2020-02-28', 10]],
  assemblePathways: [
    [rows],
    [rows.slice(0, 3), { edition: 'forenklet-2024' }],
    [rows.slice(0, 2), { definitions: core.pathwayDefinitions.slice(0, 2) }],
  ],
  assembleStream: [[rows.slice(0, 4), { batchRows: 1 }]],
  checkModel: [[{ plans: core.plans, organisations: core.organisations.slice(0, 3) }]],
  checkRegistrations: [[rows.slice(0, 12), { asOf, rules: { 'npr-208': 'off' } }]],
  daysBetween: [
    ['2020-02-28', '2020-03-01'],
    ['1900-01-01', '2200-12-31'],
  ],
  defineIndicator: [[indicator]],
  describeFinding: [
    [
      findings[0] ?? { rule: 'npr-105', effect: 'excluded', rows: [0], params: { type: 'D01' } },
      'nb',
    ],
  ],
  describeIndicator: [[indicator, 'nn']],
  describePlanFinding: [[core.checkModel({ plans: [plan] })[0] ?? { rule: 'x' }, 'nb']],
  diffPlans: [[plan, { ...plan, tiltak: plan.tiltak.slice(1) }]],
  editionAt: [['2020-01-01']],
  emptyAggregate: [[indicator, evaluation]],
  evaluateIndicator: [[indicator, flat, evaluation]],
  expandObligations: [[plan, core.organisations, { at: '2021-01-01' }]],
  explainRow: [[indicator, flat[0], { asOf }]],
  finishAggregate: [
    [indicator, aggregate],
    [indicator, aggregate, { suppression: 'none', withhold: [{ period: '2020-T1', note: 'x' }] }],
  ],
  findSource: [['HD-log']],
  followUpPlan: [[plan, [], { asOf }]],
  formatCompositeCode: [[{ pathway: 'D11', event: 'C', outcome: 'P' }]],
  formatDeadline: [[core.parseDeadline('Medio 2021'), 'nb']],
  formatPeriod: [[{ kind: 'tertial', year: 2020, ordinal: 1 }]],
  formatShare: [
    [{ numerator: 3, denominator: 8 }, 'nb'],
    [{ numerator: 1, denominator: 3 }, 'en', { decimals: 1 }],
  ],
  fromEpochDay: [[18321]],
  isOrganisationNumber: [['983974724']],
  isWorkingDay: [['2020-05-17']],
  labelOf: [['interval', 'assessment', 'nb']],
  listDueDates: [[pathways, { asOf, withinDays: 14 }]],
  listFigures: [[[results], { by: 'unit' }]],
  listPeriods: [['tertial', '2020-01-01', '2021-12-31']],
  lookupCode: [['9322', 'A', { at: '2020-01-01' }]],
  measureForlopstider: pathways.slice(0, 4).map((one) => [one, { asOf }]),
  norwegianHolidays: [[2020]],
  mergeAggregates: [[aggregate, aggregate]],
  osloDate: [[1_600_000_000_000]],
  parseCompositeCode: [['D11CP'], ['D01L']],
  parseDeadline: [
    ['Medio 2021'],
    ['innen 1. mai 2021'],
    ['2020-2021', { language: 'nn' }],
    ['2. tertial 2021'],
  ],
  parseIsoDate: [['2020-02-28'], ['2020-02-28T10:00']],
  parsePeriod: [['2020-T1']],
  pathwayDefinition: [
    ['D01', { at: '2020-01-01' }],
    ['D01', { edition: 'forenklet-2024' }],
  ],
  periodContains: [['2020-T1', '2020-02-28']],
  periodOf: [['2020-02-28', 'tertial']],
  resolveCodeSystem: [['urn:oid:2.16.578.1.12.4.1.1.9322'], ['9322']],
  revisePlan: [
    [plan, { at: '2021-01-01', changes: [] }],
    [plan, core.diffPlans(plan, plan)],
  ],
  roundHalfUp: [
    [{ numerator: 1, denominator: 8 }, { decimals: 1 }],
    [1, 8, 1],
  ],
  summariseForlopstider: [[pathway, clocks]],
  summarisePathway: [[pathway, clocks]],
  timeLimitFor: [
    [
      core.pathwayDefinitions[0],
      { interval: 'assessment', careLevel: 'outpatient', at: '2020-01-01' },
    ],
  ],
  toEpochDay: [['2020-02-28']],
  validatePathway: pathways.slice(0, 4).map((one) => [one, { asOf }]),
  validatePathways: [[pathways.slice(0, 4), { asOf, transferWithinDays: 14 }]],
  wilsonInterval: [[3, 8], [{ numerator: 3, denominator: 8 }]],
  withLimits: [[core.pathwayDefinitions, [limit]]],
  workingDaysBetween: [['2020-02-28', '2020-03-10']],
}
