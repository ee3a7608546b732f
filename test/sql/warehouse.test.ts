import {
  assemblePathways,
  type Indicator,
  indicators,
  type Registration,
  validationRules,
} from 'pasientforlop'
import { definitionTables, dialects, sqlFor, writeTable } from 'pasientforlop/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { damagedRows } from '../damages/source-rows.js'
import type { Engine } from './engines/engine.js'
import { engines } from './engines/open-engine.js'
import { loadRegistrations, loadTexts } from './load-registrations.js'
import { dateOf, leaves, runSql } from './run-sql.js'

/** Names that a careless template would let out of their quotes. */
const hostile = {
  patient: `pas"ient'; drop table registrations; --`,
  unit: 'Ènhet `x` \\ 單位',
  date: 'select',
  code: 'from where',
  severity: 'order',
  row: 'group',
}

/** Values likewise. */
const texts = [
  `p'1'; drop table registrations; --`,
  'p"2\\',
  `p\\'3 \${user} $$ $1 %s :name ?`,
  'på\n4 /* */ 患者',
  "p5''",
]
const unit = `O'Neil "\\" \${spark.app.name} 單位`

describe.each(engines)('a warehouse of $name', { timeout: 600_000 }, ({ open }) => {
  let engine: Engine
  const quoted = (text: string) => dialects[engine.dialect].name(text)
  const literal = (text: string) => dialects[engine.dialect].literal(text)

  beforeAll(async () => {
    engine = await open()
  }, 300_000)
  afterAll(() => engine?.close())

  test('a text is read as it was written, whatever it holds', async () => {
    const [row] = await engine.rows(
      `select ${texts.map((text, at) => `${literal(text)} as t${at}`).join(', ')}`,
    )
    expect(Object.values(row ?? {})).toEqual(texts)
  })

  test('hostile names of tables and columns, values and maps stay names and values', async () => {
    const severities: Readonly<Record<string, string>> = {
      severe: `al'vor"lig\\`,
      'less-severe': '2;',
    }
    const rows = texts.flatMap((patient, at): Registration[] => [
      { patient, unit, date: `2020-01-0${at + 1}`, code: 'D08A', facts: { severity: 'severe' } },
      { patient, unit, date: '2020-02-01', code: 'D08M', careLevel: 'outpatient' },
    ])
    await loadTexts(
      engine,
      'plain_names',
      ['patient', 'date', 'code', 'severity'],
      rows.map(({ patient, date, code, facts }) => [
        patient,
        date,
        code ?? null,
        severities[(facts as { severity?: string } | undefined)?.severity ?? ''] ?? null,
      ]),
    )
    const table = `ta"ble'; drop table plain_names; --`
    const view =
      engine.dialect === 'spark'
        ? 'create or replace temporary view'
        : 'create or replace temp view'
    const column = (from: string, to: string) => `${from} as ${quoted(to)}`
    await engine.run(
      `${view} ${quoted(table)} as select ${[column('row_id', hostile.row), column('patient', hostile.patient), column('date', hostile.date), column('code', hostile.code), column('severity', hostile.severity)].join(', ')} from plain_names`,
    )
    await runSql(
      engine,
      {
        source: { table, row: hostile.row },
        mapping: {
          kind: 'registration',
          columns: {
            patient: hostile.patient,
            unit: { constant: unit },
            date: hostile.date,
            code: hostile.code,
            severity: {
              column: hostile.severity,
              values: Object.fromEntries(
                Object.entries(severities).map(([to, from]) => [from, to]),
              ),
            },
          },
        },
        asOf: '2020-12-31',
        prefix: 'hostile_',
      },
      'clocks',
    )
    const found = await engine.rows(
      'select patient, unit, start_day, severity from hostile_pathways',
    )
    const { pathways } = assemblePathways(rows)
    expect(
      found
        .map((row) => [row['patient'], row['unit'], dateOf(row['start_day']), row['severity']])
        .sort(),
    ).toEqual(pathways.map((one) => [one.patient, one.unit, one.start, one.facts.severity]).sort())
    expect(await engine.rows('select count(*) as n from plain_names')).toEqual([{ n: rows.length }])
  })

  test('hostile literals of an indicator and of a hierarchy stay values', async () => {
    const rows = damagedRows(30, 3).map((row) => ({ ...row, unit }))
    await loadRegistrations(engine, rows, 'of_one_unit')
    const indicator = {
      ...indicators['pathway.new_referrals'],
      population: {
        any: [
          { field: 'unit', is: unit },
          { field: 'unit', in: texts },
        ],
      },
    } as Indicator
    const options = {
      source: { table: 'of_one_unit', row: 'row_id' },
      asOf: '2025-01-31',
      indicators: [indicator],
      periods: ['2019', '2020', '2021', '2022', '2023', '2024'],
      by: ['trust; --'],
      hierarchy: [{ column: 'trust; --', of: 'unit', places: { [unit]: texts[2] as string } }],
      prefix: 'literal_',
    }
    await runSql(engine, options, undefined, leaves)
    const keys = await engine.rows('select distinct key_1, key_1_state from literal_cells_pathway')
    expect(keys).toEqual([{ key_1: texts[2], key_1_state: 1 }])
  })

  test('each table of definitions is written so that the engine has its rows', async () => {
    const tables = Object.values(definitionTables({ holidayYears: [2024, 2025] }))
    for (const table of tables) {
      const named = `written_${table.name}`
      await engine.run(`drop table if exists ${quoted(named)}`)
      const commands = writeTable(table, { as: 'insert', dialect: engine.dialect, table: named })
      const [create = '', insert = ''] = commands.split(/;\n(?=insert into )/)
      await engine.run(create)
      await engine.run(insert.replace(/;\n$/, ''))
      const columns = Object.keys(table.columns)
      const answer = await engine.rows(`select * from ${quoted(named)}`)
      const written = (cells: readonly unknown[]) => JSON.stringify(cells)
      expect(answer.map((row) => written(columns.map((column) => row[column]))).sort()).toEqual(
        table.rows.map(written).sort(),
      )
    }
  })

  test.each(
    process.env['SQL_ENGINES'] === 'spark'
      ? ['America/Sao_Paulo']
      : ['America/Sao_Paulo', 'Pacific/Apia'],
  )(
    'dates, local times and instants are on their day in Norway, in a session in %s',
    async (zone) => {
      const spark = engine.dialect === 'spark'
      await engine.run(
        spark
          ? `set time zone ${literal(zone)}`
          : engine.dialect === 'postgresql'
            ? `set time zone ${literal(zone)}`
            : `set TimeZone = ${literal(zone)}`,
      )
      const local = spark ? 'timestamp_ntz' : 'timestamp'
      const instant = spark ? 'timestamp' : 'timestamptz'
      const infinite = spark ? `date '9999-12-31'` : `date 'infinity'`
      const rows = [
        [1, `date '2020-03-01'`, `'2020-03-01 23:59:59.999'`, `'2020-03-01 22:59:59+00:00'`],
        // In summer two hours, in winter one.
        [2, `date '2020-07-02'`, `'2020-07-02 00:00:00'`, `'2020-07-01 22:00:00+00:00'`],
        [3, infinite, `'1850-01-01 00:00:00'`, `'2300-01-01 00:00:00+00:00'`],
        [4, 'cast(null as date)', 'null', 'null'],
      ].map(
        ([row, date, time, moment]) =>
          `select ${row} as row_id, ${date} as a_date, cast(${time} as ${local}) as a_time, cast(${moment} as ${instant}) as a_moment`,
      )
      await engine.run(
        `create or replace ${spark ? 'temporary' : 'temp'} view dated as ${rows.join(' union all ')}`,
      )
      const days: Record<string, unknown[]> = {}
      const faults: Record<string, unknown[]> = {}
      for (const [column, type] of [
        ['a_date', 'date'],
        ['a_time', 'timestamp'],
        ['a_moment', 'instant'],
      ] as const) {
        await runSql(
          engine,
          {
            source: {
              table: 'dated',
              row: 'row_id',
              dateTypes: { date: type, treatmentStarted: type },
              timeZone: 'Europe/Oslo',
            },
            mapping: {
              kind: 'registration',
              columns: {
                patient: { constant: 'p1' },
                unit: { constant: '983974724' },
                date: column,
                treatmentStarted: column,
                code: { constant: 'D01A' },
              },
            },
            asOf: '2021-12-31',
            prefix: 'dated_',
          },
          'rows',
        )
        const answer = await engine.rows(
          'select day, treatment_started_day, date_fault, treatment_started_fault from dated_rows order by row_id',
        )
        days[type] = answer.map(({ day }) => dateOf(day))
        faults[type] = answer.map((row) => row['date_fault'])
        expect(answer.map((row) => dateOf(row['treatment_started_day']))).toEqual(days[type])
      }
      await engine.run(engine.dialect === 'duckdb' ? `set TimeZone = 'UTC'` : `set time zone 'UTC'`)
      const expected = ['2020-03-01', '2020-07-02', null, null]
      expect(days).toEqual({ date: expected, timestamp: expected, instant: expected })
      const ofEach = [null, null, 'out-of-range', 'missing']
      expect(faults).toEqual({ date: ofEach, timestamp: ofEach, instant: ofEach })
    },
  )

  test('a date that stands where none is known is told as such, as a text and as a date', async () => {
    const spark = engine.dialect === 'spark'
    await engine.run(
      `create or replace ${spark ? 'temporary' : 'temp'} view stand_ins as select 1 as row_id, date '9999-12-31' as a_date, '9999-12-31' as a_text union all select 2, date '1900-01-01', '1900-01-01'`,
    )
    for (const [column, type] of [
      ['a_date', 'date'],
      ['a_text', 'text'],
    ] as const) {
      await runSql(
        engine,
        {
          source: { table: 'stand_ins', row: 'row_id', dateTypes: { birthDate: type } },
          mapping: {
            kind: 'registration',
            columns: {
              patient: { constant: 'p1' },
              unit: { constant: '983974724' },
              date: { constant: '2020-01-01' },
              code: { constant: 'D01A' },
              birthDate: column,
            },
          },
          asOf: '2021-12-31',
          prefix: 'stand_in_',
        },
        'rows',
      )
      expect(
        await engine.rows('select birth_date_day, birth_date_fault from stand_in_rows'),
      ).toEqual([
        { birth_date_day: null, birth_date_fault: 'stand-in' },
        { birth_date_day: null, birth_date_fault: 'stand-in' },
      ])
    }
  })
})

describe('what is written', () => {
  const sql = (dialect: keyof typeof dialects) =>
    sqlFor({
      dialect,
      source: { table: 'registrations', row: 'row_id' },
      asOf: '2020-12-31',
      prefix: 'p'.repeat(20),
      indicators,
      periods: ['2020'],
      by: ['trust'],
      hierarchy: [{ column: 'trust', of: 'unit', places: {} }],
      subjects: {
        referral: { source: { table: 'referrals', row: 'row_id' } },
        discharge: { source: { table: 'discharges', row: 'row_id' } },
        appointment: { source: { table: 'appointments', row: 'row_id' } },
      },
    })

  test.each(['duckdb', 'postgresql', 'spark'] as const)(
    'no name is longer than the 63 bytes that every engine has: %s',
    (dialect) => {
      const { statements } = sql(dialect)
      const names = statements.flatMap(({ table, query }) => [
        table,
        ...[...query.matchAll(/ as ["`]?(\w+)/g)].map(([, name]) => name as string),
      ])
      expect(names.filter((name) => name.length > 63)).toEqual([])
      expect(names.length).toBeGreaterThan(500)
    },
  )

  test('comments name the rules, limits and indicators that a step rests on, with their sources', () => {
    const about = new Map(sql('duckdb').statements.map((one) => [one.name, one.about]))
    expect(about.get('repeats')).toMatch(/npr-102 \(S4\)/)
    expect(about.get('events')).toMatch(/npr-105 \(.+\);\snpr-106 \(.+\);\snpr-225 \(/)
    expect(about.get('limits')).toMatch(/limits \(\w/)
    for (const { id } of Object.values(validationRules).filter(({ id }) =>
      id.startsWith('npr-10'),
    )) {
      expect(about.get('findings')).toContain(`${id} (`)
    }
    for (const { id, subject, sources } of Object.values(indicators)) {
      expect(about.get(`cells_${subject}`)?.replaceAll('\n', ' ')).toContain(
        `${id} (${sources.join(', ')})`,
      )
    }
  })

  test('every comment stays a comment, whatever a level of the hierarchy or a source is called', () => {
    const { script } = sqlFor({
      dialect: 'duckdb',
      source: { table: 'registrations', row: 'row_id' },
      asOf: '2020-12-31',
      indicators: {
        ...indicators['pathway.new_referrals'],
        sources: ['a\ndrop table x; --'],
      } as unknown as Indicator,
      periods: ['2020'],
      by: ['a\ndrop table x; --'],
      hierarchy: [{ column: 'a\ndrop table x; --', of: 'unit', places: {} }],
    })
    const lines = script.split('\n').filter((line) => line.includes('drop table x'))
    expect(lines.filter((line) => !line.startsWith('-- '))).toEqual([])
    // The one of the level, and the one of the counts.
    expect(lines).toHaveLength(2)
  })
})
