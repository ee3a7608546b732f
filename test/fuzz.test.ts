import { aggregateIndicator, indicators, isMisuse } from 'pasientforlop'
import { mappings, readObjects } from 'pasientforlop/files'
import { expect, test } from 'vitest'
import { fileSeeds } from './fuzz/file-seeds.js'
import { functions, notFuzzed } from './fuzz/functions.js'
import { seeds } from './fuzz/seeds.js'
import { loadEntry } from './helpers/load-entry.js'
import { entries } from './run/entries.js'

test('every function of every entry is fuzzed, or takes no rows, bytes and texts', async () => {
  const loaded = await Promise.all(
    // Arbitraries take sizes only.
    entries.filter((entry) => entry !== 'testing/arbitraries').map(loadEntry),
  )
  const names = loaded.flatMap((entry) =>
    Object.entries(entry).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  )
  expect(names.length).toBeGreaterThan(90)
  const known = [...functions.keys(), ...Object.keys(notFuzzed)]
  expect(names.filter((name) => !known.includes(name))).toEqual([])
  const seeded = Object.keys({ ...seeds, ...fileSeeds })
  expect([...functions.keys()].filter((name) => !seeded.includes(name))).toEqual([])
})

const own = { mapping: mappings.registration }
const cells = {
  indicators: indicators['pathway.new_referrals'],
  asOf: '2021-12-31',
  periods: ['2021'],
}
const source = { table: 't', row: 'id' }
const place = { indicator: 'x', period: '2021' }
const periods = [{ id: '2021' }]
const notice: Record<string, unknown> = {}
notice['self'] = notice
const aggregate = {
  ...aggregateIndicator(cells.indicators, [], { asOf: cells.asOf, periods: cells.periods }),
  notices: [notice],
}

const cellOptions = { asOf: cells.asOf, periods: cells.periods }
const ownPlan = { title: 'Plan', owner: '983658725', tiltak: [{ text: 'Kurs' }] }
const [[seededPathway, seededTimeline]] = seeds['drawTimeline'] as [[object, object]]
const reports = (seeds['writeReport'] ?? []) as [{ publication?: object }, object][]
const [seededReport, reportOptions] = reports.find(([one]) => one.publication) as [
  { publication: { policy: object } },
  object,
]
const oddPublication = {
  ...seededReport.publication,
  policy: { ...seededReport.publication.policy, minDenominator: { length: 3 } },
}
const cellRow = {
  indicator: cells.indicators.id,
  slot: 0,
  outcome: 3,
  days: 4,
  row_count: 7,
  key_1_state: 1,
}

test.each<[string, readonly unknown[]]>([
  ['assertConforms', [[{ patient: 'p' }], { ignore: [{}] }]],
  ['definitionTables', [{ holidayYears: 0 }]],
  ['definitionTables', [{ holidayYears: [2015, 1e9] }]],
  ['describeFileFinding', [{ rule: 'ragged-row', params: { cells: Object.create(null) } }, 'nb']],
  ['describeIssues', [{ issues: [null] }, 'nb']],
  ['diffAnswers', [{ pathways: [null] }, { pathways: [] }]],
  [
    'diffAnswers',
    [
      { pathways: [], findings: [{}] },
      { pathways: [], findings: [] },
    ],
  ],
  ['issueMessagesIn', ['x', 'nb']],
  ['issueMessagesIn', [{ code: 'invalid_type', expected: Object.create(null) }, 'nb']],
  ['locateFinding', [{}, { rule: 'npr-201', rows: [0] }]],
  ['readAggregates', [[null], cells]],
  ['readCsv', [[null], own]],
  ['readNdjson', [['x'], own]],
  ['readNprMessage', [[], { unitFrom: null }]],
  ['resultAt', [{ indicators: { x: null }, periods, by: [] }, place]],
  ['resultAt', [{ indicators: { x: {} }, periods: [null], by: [] }, place]],
  ['sqlFor', [{ dialect: {}, source, asOf: '2021-12-31' }]],
  ['checkRegistrations', [[], { ignore: [Object.create(null)] }]],
  ['mergeAggregates', [[aggregate, aggregate]]],
  ['evaluateIndicators', [cells.indicators, { aggregates: [aggregate] }, cellOptions]],
  ['definePlan', [{ ...ownPlan, id: Symbol('1'), benefits: { wait: 'Ventetid' } }]],
  ['definePlan', [{ ...ownPlan, id: Object.create(null), benefits: { wait: 'Ventetid' } }]],
  ['drawTimeline', [seededPathway, { ...seededTimeline, setAside: { length: 3 } }]],
  ['readAggregates', [[{ ...cellRow, key_1: {} }], { ...cells, by: ['unit'] }]],
  ['readAggregates', [[{ ...cellRow, key_1: Symbol('1') }], { ...cells, by: ['unit'] }]],
  ['writeReport', [{ ...seededReport, publication: oddPublication }, reportOptions]],
  ['planFromTable', ['Tiltak\nKurs', { title: 'P', owner: '983658725', language: {} }]],
  ['toHaveFinding', [[{ patient: 'p' }], {}]],
  ['toHaveFinding', [[{ patient: 'p' }], 'npr-208', { rows: [Symbol('1')] }]],
  ['toHaveOnlyFindings', [[{ patient: 'p' }], [Symbol('npr-208')]]],
  ['writeTable', [{ name: 't', columns: { a: 'text' }, rows: [[1n]] }, { as: 'json' }]],
  ['writeTable', [{ name: 't', columns: { a: 'none' }, rows: [] }, { as: 'insert' }]],
  ['writeTable', [{ name: 't', columns: { a: 'text' }, rows: new Array(2) }, { as: 'csv' }]],
])('%s refuses what it cannot read by a code: %#', async (name, args) => {
  const thrown = await (async () => functions.get(name)?.(...args))().catch((error) => error)
  expect(isMisuse(thrown)).toBe(true)
})

test('no value of a row, and no name of a column, throws', () => {
  const mapping = {
    kind: 'registration',
    columns: { ...mappings.registration.columns, careLevel: { column: 'l', values: { 3: 'day' } } },
  } as const
  expect(
    readObjects([{ patient: 'p', unit: 'u', date: '', code: '', l: Symbol('3') }], { mapping })
      .length,
  ).toBe(1)
  expect(functions.get('guessMapping')?.([null, 'Pasient'], [null, [1, 'p1']])).toMatchObject({
    mapping: { columns: { patient: 'Pasient' } },
  })
  expect(functions.get('describeFinding')?.({ rule: Object.create(null) }, 'nb')).toMatchObject({
    title: 'Brudd på en lokal regel',
  })
})
