import type { Pathway, Registration } from 'pasientforlop'
import { generateRows } from '../generators/streamed-rows.js'
import * as core from '../helpers/api.js'

const rows: Registration[] = generateRows(40, 11)
const { pathways, findings } = core.assemblePathways(rows)
const pathway = pathways[0] as Pathway
const asOf = '2021-06-30'
const flat = core.flattenPathways(pathways, { asOf })
const registrations = core.registrationTable(rows)
const assembled = core.assembleTable(registrations).pathways
const clocks = core.measureTable(assembled, { asOf })
const indicator = core.indicators['pathway.assessment_within_time']
const evaluation = { periods: ['2020-T1'], by: ['unit'], asOf } as const
const publication = core.evaluateIndicators(indicator, { pathway: flat }, evaluation)
const [aggregate, other] = [flat.slice(0, 20), flat.slice(20)].map((part) =>
  core.aggregateIndicator(indicator, part, evaluation),
)
const plan: core.Plan = core.plans['hv-phv-2020-2024']
const introduction: core.Plan = core.plans['solli-dps-2019']
const someOrganisations = Object.values(core.organisations).slice(0, 9)
const ownPlan = {
  title: 'Plan',
  owner: '983658725',
  areas: { early: 'Tidlig hjelp' },
  benefits: { wait: { nb: 'Kortere ventetid' } },
  tiltak: [
    { id: 'a', text: 'Kurs', responsible: 'Helse Bergen', deadline: '1/6-26', areas: ['early'] },
    {
      text: 'Brev',
      parent: 'a',
      benefits: ['wait'],
      responsible: [{ kind: 'lead', role: 'local-trust' }],
      indicators: ['hv.readmission_day5', { indicator: 'hv.epikrise_1d', target: 0.7 }],
    },
  ],
}
const ownTable = 'Nr;Tiltak;Ansvar;Frist\n1;Kurs;Helse Bergen;1/6-26\n2;Brev;HF. Går føre seg;snart'
export const limit = {
  pathway: 'D01',
  interval: 'assessment',
  maxDays: 10,
  validFrom: '2020-01-01',
  evidence: 'secondary',
  source: 'own',
}

const definitions = core.withTimeLimits([limit as core.TimeLimit])
const discharges = Array.from({ length: 12 }, (_, at) => ({
  discharge: `e${at}`,
  unit: at < 6 ? '983974724' : '983974732',
  careArea: 'PHV' as const,
  discharged: '2022-03-01',
  letterSent: at % 3 === 0 ? '2022-03-09' : '2022-03-02',
}))
const letters = core.indicators['nki.phv.epikrise_1d']
const shares = core.evaluateIndicators(
  letters,
  { discharge: discharges },
  { periods: ['2021', '2022'], by: ['unit'], asOf: '2022-12-31' },
)
const waiting = core.indicators['nki.mean_wait']
const waits = core.evaluateIndicators(
  waiting,
  {
    referral: Array.from({ length: 40 }, (_, at) => ({
      referral: `h${at}`,
      unit: at < 30 ? 'u1' : 'u2',
      careArea: 'PHV' as const,
      received: '2022-01-01',
      careStarted: `2022-02-${10 + (at % 15)}`,
    })),
  },
  { periods: ['2022-T1'], by: ['unit'], asOf: '2022-12-31' },
)
const picture = { id: 'p', language: 'nb' } as const
const [first, second] = plan.tiltak as [core.Tiltak, core.Tiltak]
const holder = '983974694'
const reports = [
  { tiltak: first.id, reporter: 'a', asOf: '2020-11-01', about: 'lifecycle', value: 'active' },
  {
    tiltak: 'hv-phv-2020-2024/4',
    holder,
    reporter: 'a',
    asOf: '2020-11-01',
    about: 'lifecycle',
    value: 'completed',
    completedOn: '2020-10-15',
  },
  { tiltak: second.id, holder, reporter: 'b', asOf: '2021-02-01', about: 'risk', value: 'high' },
  { tiltak: second.id, holder, reporter: 'c', asOf: '2021-02-01', about: 'risk', value: 'low' },
  { tiltak: second.id, reporter: 'b', asOf: '2021-01-01', about: 'traffic-light', value: 'red' },
  { tiltak: second.id, reporter: 'b', asOf: '2021-01-01', about: 'narrative', value: 'Pågår' },
]
const linked = plan.tiltak.flatMap(({ indicators }) => indicators)[0]?.indicator ?? letters.id
const figures = [
  {
    indicator: linked,
    period: { from: '2020-01-01', to: '2020-12-31' },
    group: holder,
    state: 'value',
    value: 0.71,
    unit: 'share',
    numerator: 71,
    denominator: 100,
    source: 'own',
  },
  { indicator: linked, period: { from: '2021-01-01', to: '2021-04-30' }, state: 'suppressed' },
  { indicator: linked, period: { from: '2021-01-01', to: '2021-04-30' }, state: 'value', value: 1 },
]
const ownTexts = { nb: 'Tekst {unit}', nn: 'Tekst {unit}', en: 'Text {unit}' }
const ownRules = [
  {
    id: 'x-unit',
    effect: 'flagged',
    scope: 'pathway',
    types: 'all',
    editions: 'all',
    texts: { title: ownTexts, text: ownTexts, help: ownTexts },
    check: () => [{ rows: [2, 1], params: { unit: 'a' } }],
  },
  {
    id: 'x-all',
    effect: 'excluded',
    scope: 'pathways',
    types: ['D01', 'D12'],
    editions: ['pakkeforlop-2019'],
    texts: { title: ownTexts, text: ownTexts, help: ownTexts },
    // Damage to the scope gives it one pathway instead of a list.
    check: (all: Pathway | readonly Pathway[]) => [all].flat().map(({ id }) => ({ pathway: id })),
  },
]
const strangeChecks = [
  () => 1,
  () => null,
  () => [null],
  () => [{ rows: 1 }],
  () => [{ params: 1 }],
]
const strangeRules = strangeChecks.map((check, at) => ({ ...ownRules[0], id: `x-${at}`, check }))
const fhirResources = core.pathwaysToFhir(pathways.slice(0, 3), { include: ['encounters'] })
const fhirBundle = core.toFhirBundle(fhirResources)
const deadlines = [
  'Medio 2021',
  '2020/2021',
  'før 2021',
  'uke 3 2021',
  'fra 1. januar 2019',
  'årlig',
  'snarest',
  '-',
]

/** Good calls that only the kinds of their answer could refuse, so that they must not work. */
export const strange: Record<string, readonly (readonly unknown[])[]> = {
  assemblePathways: [1, null, {}].map((id) => [rows.slice(0, 3), { pathwayId: () => id }]),
  validatePathways: strangeRules.flatMap((rule) => [
    [[pathway], { ownRules: [rule] }],
    [pathways.slice(0, 2), { ownRules: [{ ...rule, scope: 'pathways' }] }],
  ]),
}

/** One or more good calls of each public function; the fuzzer damages their arguments. */
export const seeds: Record<string, readonly (readonly unknown[])[]> = {
  addDays: [['2020-02-28', 2]],
  addWorkingDays: [['2020-02-28', 10]],
  aggregateIndicator: [[indicator, flat.slice(0, 3), evaluation]],
  assemblePathways: [
    [rows],
    [rows.slice(0, 3), { edition: 'forenklet-2024' }],
    [rows.slice(0, 2), { definitions: Object.values(core.pathwayDefinitions).slice(0, 2) }],
    [rows.slice(0, 4), { pathwayId: (patient: string) => `${patient} own` }],
    [
      [
        { patient: 'p', unit: 'u', date: '2020-01-01', pathway: 'D01', event: 'A' },
        {
          patient: 'p',
          unit: 'u',
          date: '2020-02-01T10:00',
          pathway: 'D01',
          event: 'C',
          outcome: 'P',
          careLevel: 'day',
          facts: { birthDate: '1990-01-01', severity: 'severe', rightGrantedFor: 'treatment' },
        },
        { patient: 'p', unit: 'u', date: '2020-02-01', code: 'D01CP' },
      ],
    ],
  ],
  assembleTable: [
    [registrations],
    [registrations, { asOf, edition: 'forenklet-2024', definitions }],
    [registrations, { pathwayId: (patient: string) => `${patient} own` }],
  ],
  assembleStream: [
    [rows.slice(0, 4), { batchRows: 1 }],
    [new Set(rows.slice(0, 4)), { definitions }],
  ],
  checkPlan: [
    [plan],
    [introduction, { organisations: someOrganisations, roles: core.roles, plans: [plan] }],
    [
      { ...plan, tiltak: [first] },
      { indicators: [{ id: linked, reason: 'no rows' }], sources: core.sources },
    ],
  ],
  checkRegistrations: [
    [rows.slice(0, 12), { asOf, ignore: ['npr-208', 'x-unit'], ownRules }],
    [rows.slice(0, 12), { definitions, transferWithinDays: 14 }],
  ],
  codeSystemsToFhir: [
    [{ date: asOf, codeSystems: [core.codeSystems[9323]], systemUri: 'canonical' }],
  ],
  daysBetween: [
    ['2020-02-28', '2020-03-01'],
    ['1900-01-01', '2200-12-31'],
  ],
  defineIndicator: [[indicator], [letters], [core.indicators['hv.tentative_appointments']]],
  definitionsToFhir: [
    [
      {
        date: asOf,
        codeSystems: [core.codeSystems[9328]],
        definitions: [core.pathwayDefinitions.D08],
        indicators: [indicator],
        base: 'https://example.org/fhir',
      },
    ],
  ],
  describeFinding: [
    [
      findings[0] ?? {
        rule: 'npr-105',
        effect: 'set-aside',
        pathway: 'a',
        rows: [0],
        relatedRows: [],
        params: { type: 'D01' },
      },
      'nb',
    ],
    ...Object.values(core.validationRules).map(({ id, effect }) => [
      {
        rule: id,
        effect,
        rows: [],
        params: { type: 'D01', event: 'M', asOf, fault: 'missing', kind: 'null', withinDays: 3 },
      },
      'nn',
    ]),
    [{ rule: 'x-unit', effect: 'flagged', rows: [1], params: { unit: 'a' } }, 'en', { ownRules }],
  ],
  definePlan: [
    [ownPlan],
    [{ ...ownPlan, id: 'p', period: '2026', language: 'nn' }, { organisations: someOrganisations }],
  ],
  describeDeadline: deadlines.map((text) => [core.parseDeadline(text), 'nb']),
  describeIndicator: Object.values(core.indicators).map((one) => [one, 'nn']),
  describeFollowUp: [
    [
      core.followUpPlan(plan, reports as never, { asOf, figures: figures as never }),
      { plan, language: 'nn' },
    ],
  ],
  describePlanDiff: [
    [core.diffPlans(plan, { ...plan, title: 'New', tiltak: [{ ...first, text: 'New' }] }), 'nb'],
  ],
  describePlanFinding: [
    ...core.checkPlan({ ...plan, areas: [], owner: '983974700' }, { organisations: [], roles: [] }),
    ...core.followUpPlan(plan, reports as never, { asOf, figures: figures as never }).findings,
  ].map((finding) => [finding, 'nb']),
  describeShare: [
    [{ numerator: 3, denominator: 8 }, 'nb'],
    [{ numerator: 1, denominator: 3 }, 'en', { decimals: 1 }],
  ],
  drawDays: [
    [waits, { ...picture, indicator: waiting, period: '2022-T1', limit: 40, names: { u1: 'A' } }],
    [waits, { ...picture, indicator: waiting, period: '2022-T1', by: [], width: 320 }],
  ],
  drawFunnel: [
    [shares, { ...picture, indicator: letters, period: '2022' }],
    [shares, { ...picture, indicator: letters, period: '2022', group: { unit: '983974724' } }],
  ],
  drawPeriods: [
    [shares, { ...picture, indicator: letters }],
    [shares, { ...picture, indicator: letters, kind: 'year', openPolicy: 'refuse', title: 'T' }],
  ],
  drawPlan: [
    [
      core.followUpPlan({ ...plan, tiltak: [first, second] }, reports as never, { asOf }),
      { ...picture, plan: { ...plan, tiltak: [first, second] }, names: { a: 'A' } },
    ],
  ],
  drawTimeline: [
    [
      pathway,
      {
        ...picture,
        asOf,
        clocks: core.measureForlopstider(pathways.slice(0, 3), { asOf }),
        setAside: [{ date: '2020-05-01', code: 'D01C', why: 'x' }],
      },
    ],
  ],
  drawUnits: [
    [shares, { ...picture, indicator: letters, period: '2022', by: ['unit'] }],
    [shares, { ...picture, indicator: letters, period: '2022', form: 'funnel' }],
  ],
  diffPlans: [[plan, { ...plan, tiltak: plan.tiltak.slice(1) }]],
  evaluateIndicators: [
    [indicator, { pathway: flat }, evaluation],
    [[indicator], { registrations: rows }, evaluation],
    [indicator, { aggregates: [aggregate] }, evaluation],
    [
      letters,
      { discharge: discharges },
      {
        periods: ['2022-T1', '2022', core.periodOf('2022-01-01', 'quarter')],
        by: [['unit'], ['unit', 'careArea'], ['trust']],
        asOf: '2022-05-10',
        hierarchy: [
          {
            column: 'trust',
            of: 'unit',
            places: [{ value: '983974724', belongsTo: 'Helse Bergen', validFrom: '2020-01-01' }],
          },
        ],
        policy: { minDenominator: 10, smallNumerators: { from: 1, to: 2 } },
        withhold: [{ period: '2022', group: { unit: '983974724' }, note: 'late' }],
      },
    ],
  ],
  expandObligations: [
    [plan, { at: '2021-01-01' }],
    [introduction, { at: '2021-01-01', organisations: someOrganisations, roles: core.roles }],
  ],
  explainProtection: [[publication]],
  explainRow: [[indicator, flat[0], { asOf }]],
  findingsToFhir: [[findings.slice(0, 5)], [[], { language: 'nn' }]],
  followPlanOverTime: [
    [[{ from: '2020-01-01', plan }], reports, { dates: ['2020-06-30', asOf], kinds: ['lead'] }],
  ],
  followUpPlan: [
    [plan, reports, { asOf }],
    [
      introduction,
      reports,
      { asOf, dueWithinDays: 9, organisations: someOrganisations, roles: core.roles },
    ],
    [
      { ...plan, tiltak: plan.tiltak.slice(0, 5) },
      reports,
      { asOf, kinds: ['lead', 'co-owner'], figures, baselines: figures },
    ],
  ],
  formatCompositeCode: [[{ pathway: 'D11', event: 'C', outcome: 'P' }]],
  fromEpochDay: [[18321]],
  indicatorsToFhir: [
    [indicator],
    [[indicator, letters], { by: [['unit'], ['unit', 'careLevel']] }],
  ],
  isMisuse: [[new TypeError('x')], [null]],
  isOrganisationNumber: [['983974724']],
  isWorkingDay: [['2020-05-17']],
  labelOf: [['interval', 'assessment', 'nb']],
  makeWorklist: [
    [pathways.slice(0, 6), { asOf, withinDays: 14 }],
    [pathways.slice(0, 3), { asOf, withinDays: 14, definitions }],
  ],
  listPeriods: [['tertial', '2020-01-01', '2021-12-31']],
  diffEditions: [['pakkeforlop-2019', 'forenklet-2024', { definitions }]],
  lookupCode: [
    ['9322', 'A', { at: '2020-01-01' }],
    [9327, 'D11CP', { at: '2020-01-01' }],
    ['9321', 'D01', { codeSystems: { '9321': core.codeSystems['9321'] } }],
  ],
  flattenForlopstidTable: [[assembled, { asOf }]],
  flattenPathwayTable: [[assembled, { asOf, definitions: core.pathwayDefinitions }]],
  forlopstidAt: [
    [clocks, 0],
    [clocks, clocks.length],
  ],
  flattenForlopstider: [[pathways.slice(0, 4), { asOf }]],
  flattenPathways: [
    [pathways.slice(0, 4), { asOf }],
    [pathways.slice(0, 4), { asOf, definitions }],
  ],
  lookupPathwayDefinition: [
    [{ type: 'D01', at: '2020-01-01' }],
    [{ type: 'D01', edition: 'forenklet-2024', definitions }],
  ],
  lookupTimeLimit: [
    [{ type: 'D01', interval: 'assessment', careLevel: 'outpatient', at: '2020-01-01' }],
    [
      {
        type: 'D01',
        interval: 'assessment',
        at: '2020-01-01',
        edition: 'pakkeforlop-2019',
        definitions,
      },
    ],
  ],
  measureTable: [
    [assembled, { asOf }],
    [assembled, { asOf, definitions: core.pathwayDefinitions }],
  ],
  pathwayAt: [
    [assembled, 0],
    [assembled, -1],
  ],
  registrationTable: [
    [rows.slice(0, 4)],
    [
      {
        patient: ['p1', 'p1', 'p2'],
        unit: { values: [0, 0, 1], dictionary: ['983974724', '983974732'] },
        date: Int32Array.of(18263, 18281, 18303),
        code: ['D01A', 'D01M', ''],
        pathway: [null, null, 'D11'],
        event: [null, null, 'A'],
        outcome: ['', undefined, null],
        careLevel: ['outpatient', 'day', ''],
        birthYear: [1990, null, 'x'],
        rightGrantedFor: { values: [0, -1, 1], dictionary: ['treatment', '2'] },
        referralReceived: { length: 3, get: (at: number) => ['2020-01-01', 18281, null][at] },
      },
    ],
    [registrations.columns],
  ],
  measureForlopstider: [
    [pathways.slice(0, 4), { asOf }],
    [pathways.slice(0, 4), { asOf, definitions }],
    [
      [
        {
          ...pathway,
          facts: { emergencyAssessed: '2020-01-01', treatmentStarted: '2021-09-09' },
          events: [
            { event: 'A', outcomes: [], date: '2021-01-01', rows: [0] },
            { event: 'D', outcomes: [], date: '2021-01-09', rows: [1] },
            { event: 'C', outcomes: ['U'], date: '2021-02-01', rows: [2] },
            { event: 'C', outcomes: ['P'], date: '2021-03-01', rows: [3] },
            { event: 'E', outcomes: [], date: '2021-04-01', rows: [4] },
          ],
        },
      ],
      { asOf },
    ],
  ],
  norwegianHolidays: [[2020]],
  mergeAggregates: [[[aggregate, other]]],
  osloDate: [[1_600_000_000_000]],
  parseCompositeCode: [['D11CP'], ['D01L']],
  organisationHierarchy: [[{ units: { 'dps-1': '983974724' } }], []],
  parseDeadline: [
    ['Medio 2021'],
    ['innen 1. mai 2021'],
    ['2020-2021', { language: 'nn' }],
    ['2. tertial 2021'],
  ],
  parseIsoDate: [['2020-02-28'], ['2020-02-28T10:00']],
  pathwayDefinitionsToFhir: [
    [{ definitions }],
    [{ definitions: [core.pathwayDefinitions.D08], base: 'urn:x:y' }],
  ],
  pathwaysToFhir: [
    [pathways.slice(0, 3), { include: ['encounters', 'facts'], patientSystem: 'urn:x:p' }],
  ],
  planFromTable: [
    [ownTable, { title: 'Plan', owner: '983658725', language: 'nn', period: '2026' }],
    [[{ Hva: 'Kurs', Frist: '2026' }], { title: 'P', owner: '1', columns: { tiltak: 'Hva' } }],
  ].map(([table, mapping]) => [table, { ...(mapping as object), owner: '983658725' }]),
  parsePeriod: [['2020-T1']],
  periodOf: [['2020-02-28', 'tertial']],
  publicationToFhir: [[publication, { indicators: [indicator], reporter: '983974724' }]],
  readResponsible: [
    ['Lokalt helseføretak. Helse Vest leiar arbeidet'],
    ['HF', { organisations: someOrganisations, roles: core.roles, owner: '983658725' }],
  ],
  registrationsFromFhir: [
    [fhirBundle],
    [fhirBundle.entry.map((entry) => JSON.stringify(entry.resource)).join('\n')],
  ],
  reportsFromTable: [
    ['Nr;HF;Dato;Status\n1;Helse Bergen;1/6-21;Ferdig', { plan, reporter: 'a' }],
    [
      [
        ['Nr', 'Status'],
        ['1', 'gul'],
      ],
      { plan, asOf: '2021-01-01', columns: { status: 'Status' } },
    ],
  ],
  resultAt: [
    [publication, { indicator: indicator.id, period: '2020-T1' }],
    [
      publication,
      { indicator: indicator.id, period: '2020-T1', group: { unit: String(flat[0]?.unit) } },
    ],
  ],
  toEpochDay: [['2020-02-28']],
  toFhirBundle: [[fhirResources.slice(0, 4), { type: 'transaction' }]],
  validatePathways: [
    [pathways.slice(0, 4), { definitions, ownRules }],
    [pathways.slice(0, 4), { asOf, transferWithinDays: 14 }],
    [pathways.slice(0, 4), { asOf, ownRules, definitions, ignore: ['x-all'] }],
  ],
  withTimeLimits: [[[limit]], [[limit], core.pathwayDefinitions]],
  workingDaysBetween: [['2020-02-28', '2020-03-10']],
  writeEventCsv: [[pathways.slice(0, 4), { asOf, patients: 'pseudonym' }]],
  writeOcel: [[pathways.slice(0, 4), { asOf, language: 'nn' }]],
  writeXes: [[pathways.slice(0, 4), { asOf, language: 'nb', definitions }]],
  writeReport: [
    [
      {
        publication: shares,
        reading: {
          name: 'a.csv',
          rows: 12,
          pathways: null,
          file: null,
          changes: [{ field: 'date', column: 'Dato', change: 'trim', rows: 2 }],
          findings: [],
        },
        findings: findings.slice(0, 2),
        worklist: core.makeWorklist(pathways.slice(0, 9), { asOf, withinDays: 30 }).slice(0, 2),
        plan: {
          plan: { ...plan, tiltak: [first, second] },
          followUp: core.followUpPlan({ ...plan, tiltak: [first, second] }, reports as never, {
            asOf,
          }),
        },
      },
      { language: 'nb', names: { '983974724': 'A' }, worklistRows: 1 },
    ],
    [{ publication: waits }, { language: 'en', title: 'T', definitions }],
    [{ publication }, { language: 'nn', indicators: [indicator], openPolicy: 'refuse' }],
  ],
  writeOverview: (['csv', 'markdown'] as const).map((as) => [
    core.describeFollowUp(
      core.followUpPlan(introduction, [], { asOf, figures: figures as never }),
      { plan: introduction, language: 'nb' },
    ),
    { as },
  ]),
}
