import {
  aggregateIndicator,
  type Criterion,
  evaluateIndicators,
  type Indicator,
  indicators,
  subjects,
} from 'pasientforlop'
import { readAggregates } from 'pasientforlop/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { snakeCase } from '../../src/sql/write.js'
import { damagedRows } from '../damages/source-rows.js'
import { seededRandom } from '../helpers/random.js'
import type { Engine } from './engines/engine.js'
import { engines } from './engines/open-engine.js'
import { loadRegistrations, loadTexts } from './load-registrations.js'
import { leaves, runSql } from './run-sql.js'
import { brokenRows, inCamelCase } from './subject-rows.js'

/** Criteria of every kind, on columns of every kind. */
const exclusion = indicators['pathway.assessment_within_time'].exclusions[0]
const early = { days: 'calendar', from: 'start', to: 'clinicalDecision' } as const

/** Tests of which each is an exclusion, so that what each says is counted. */
const tests: readonly Criterion[] = [
  { ...early, atLeast: 40, missingTo: 'not-yet' },
  { ...early, atLeast: 20, atMost: 25, missingTo: 'not-yet' },
  { ...early, atMost: 4, missingTo: 'not-yet' },
  { days: 'working', from: 'start', to: 'end', atLeast: 100, atMost: 110, missingTo: 'not-yet' },
  { days: 'working', from: 'start', to: 'asOf', atMost: 300 },
  { ...early, atLeast: 15, atMost: 19 },
  { ...early, atLeast: 10, negative: 'undecided' },
  { field: 'evaluations', is: 3 },
  { field: 'evaluations', atLeast: 2 },
  { field: 'planWithPatient', is: false },
  { field: 'end', atMost: '2020-06-30' },
  { field: 'severity', in: ['severe', 'less-severe'] },
  { field: 'end', present: false },
]

const own: readonly Indicator[] = [
  {
    ...indicators['pathway.assessment_within_time'],
    id: 'x-each-test',
    population: { field: 'counted', present: true },
    exclusions: tests.map((when, at) => ({ ...exclusion, id: `test-${at}`, when })),
    numerator: { ...early, atLeast: 1, missingTo: 'not-yet' },
  } as Indicator,
  {
    ...indicators['pathway.assessment_within_time'],
    id: 'x-every-test',
    anchor: 'start',
    population: {
      any: [
        { field: 'type', in: ['D01', 'D11'] },
        { not: { field: 'evaluations', atLeast: 2 } },
        { days: 'calendar', from: 'assessmentFrom', to: 'asOf', atLeast: 300 },
      ],
    },
    exclusions: [
      {
        ...exclusion,
        id: 'slow',
        when: { days: 'working', from: 'start', to: 'firstAttendance', atLeast: 25 },
      },
      {
        ...exclusion,
        id: 'unsure',
        when: { field: 'clarified', is: true },
      },
    ],
    numerator: {
      all: [
        { field: 'start', atLeast: '2020-02-01', atMost: '2021-11-30' },
        { field: 'evaluations', atMost: 1 },
        {
          days: 'calendar',
          from: 'start',
          to: 'end',
          atMost: 120,
          missingTo: 'not-yet',
          negative: 'undecided',
        },
      ],
    },
  } as Indicator,
  {
    ...indicators['nki.mean_wait'],
    id: 'x-working-wait',
    duration: { days: 'working', from: 'received', to: 'careStarted' },
  } as Indicator,
  { ...indicators['hv.tentative_appointments'], id: 'x-census', anchor: 'asOf' } as Indicator,
]

const options = {
  asOf: '2023-06-30',
  periods: ['2020-T1', '2020', '2021', '2021-05', '2022', '2023-06'],
  by: [['unit'], ['type', 'unit'], ['careArea'], ['counted'], ['trust'], ['region', 'type']],
  // A unit that moves, one without a place, and names that a text in quotes must bear.
  hierarchy: [
    {
      column: 'trust',
      of: 'unit',
      places: [
        { value: '983974724', belongsTo: 'T1', validTo: '2021-03-31' },
        { value: '983974724', belongsTo: 'T2', validFrom: '2021-04-01' },
        { value: '983974694', belongsTo: "T'3" },
      ],
    },
    { column: 'region', of: 'trust', places: { T1: 'Sør', T2: 'Sør', "T'3": 'Ve"st\\' } },
  ],
}
const tables = ['referral', 'discharge', 'appointment'] as const
const random = seededRandom(11)
const broken = Object.fromEntries(
  tables.map((subject) => [subject, brokenRows(subject, 400, random)]),
) as Record<(typeof tables)[number], ReturnType<typeof brokenRows>>

/** Events on the day that stands where none is known. */
const standingIn = [
  ['1900-01-01', 'D11A'],
  ['2021-02-02', 'D11M'],
  ['1900-01-01', 'D01A'],
  ['1900-01-01', 'D01XG'],
].map(([date = '', code]) => ({ patient: 'early', unit: '983974724', date, code }))

/** Those of every kind of test first, over fewer rows. */
const sessions = engines.flatMap(({ name, open }) => [
  { name, open, what: 'criteria of every kind', asked: own, patients: 150 },
  { name, open, what: 'the shipped indicators', asked: Object.values(indicators), patients: 600 },
])

describe.each(sessions)('$what on $name', ({ open, asked, patients }) => {
  let engine: Engine
  const rowsOf: Record<string, readonly unknown[]> = { ...broken }
  let cells: readonly Record<string, unknown>[] = []

  beforeAll(async () => {
    engine = await open()
    await loadRegistrations(engine, [...damagedRows(patients, 5), ...standingIn])
    for (const subject of tables) {
      const fields = Object.keys(subjects[subject])
      await loadTexts(
        engine,
        `${subject}s`,
        fields.map(snakeCase),
        broken[subject].map((row) =>
          fields.map((field) => {
            const value = row[field] ?? null
            return value === null ? null : String(value)
          }),
        ),
      )
    }
    const sqlOptions = {
      source: { table: 'registrations', row: 'row_id' },
      ...options,
      indicators: asked,
      subjects: Object.fromEntries(
        tables.map((subject) => [subject, { source: { table: `${subject}s`, row: 'row_id' } }]),
      ),
    }
    await runSql(engine, sqlOptions, undefined, engine.dialect === 'spark' ? leaves : [])
    for (const subject of ['pathway', 'forlopstid'] as const) {
      const rows = await engine.rows(`select * from pf_${subject}_rows`)
      rowsOf[subject] = rows.map((row) => inCamelCase(subject, row))
    }
    for (const subject of new Set(asked.map((one) => one.subject))) {
      cells = [...cells, ...(await engine.rows(`select * from pf_cells_${subject}`))]
    }
  }, 600_000)
  afterAll(() => engine?.close())

  test.each(asked.map((indicator) => [indicator.id, indicator] as const))(
    '%s is counted as the library counts it',
    (_, indicator) => {
      const [aggregate] = readAggregates(cells, { indicators: indicator, ...options })
      const library = aggregateIndicator(indicator, rowsOf[indicator.subject] as never, options)
      const told = (one: typeof aggregate) =>
        one?.notices.filter(({ notice }) => notice === 'grouping-left-out')
      expect({ ...aggregate, parts: [], notices: told(aggregate) }).toEqual({
        ...library,
        parts: [],
        notices: told(library),
      })
      expect(library.cells.length).toBeGreaterThan(0)
    },
  )

  test.runIf(asked === own)('the day that stands where none is known counts as no date', () => {
    const [aggregate] = readAggregates(cells, { indicators: own[1] as Indicator, ...options })
    expect(aggregate?.unusable['start']).toBe(2)
  })

  test('a value without a place in the hierarchy is told', () => {
    const aggregates = readAggregates(cells, { indicators: asked, ...options })
    const ofAppointments = asked.findIndex(({ subject }) => subject === 'appointment')
    expect(aggregates[ofAppointments]?.notices).toContainEqual({
      notice: 'outside-hierarchy',
      subject: 'appointment',
      column: 'trust',
    })
  })

  test('what SQL has counted is protected by the same door', () => {
    // Every fourth, or all of them where `npm run engines` asks.
    const isEngines = (process.env['SQL_ENGINES'] ?? 'duckdb') !== 'duckdb'
    const together = asked.filter((_, at) => at % 4 === 0 || isEngines || asked === own)
    const aggregates = readAggregates(cells, { indicators: together, ...options })
    const ofLibrary = together.map((indicator) =>
      aggregateIndicator(indicator, rowsOf[indicator.subject] as never, options),
    )
    expect(evaluateIndicators(together, { aggregates }, options).indicators).toEqual(
      evaluateIndicators(together, { aggregates: ofLibrary }, options).indicators,
    )
  })
})
