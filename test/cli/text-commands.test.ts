import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { assemblePathways } from 'pasientforlop'
import { writeEventCsv, writeOcel, writeXes } from 'pasientforlop/event-log'
import { pathwaysToFhir, registrationsFromFhir, toFhirBundle } from 'pasientforlop/fhir'
import { readCsv, rowsOf } from 'pasientforlop/files'
import { definitionTables, sqlFor, writeTable } from 'pasientforlop/sql'
import { afterAll, describe, expect, test } from 'vitest'
import { hospitalFile } from '../generators/hospital-file.js'
import { askCommand } from '../helpers/command.js'

const asOf = '2024-12-31'
const mappingFile = 'docs/examples/hospital.mapping.json'
const mapping = JSON.parse(readFileSync(mappingFile, 'utf8'))
const hospital = ['docs/examples/hospital.csv', '-m', mappingFile, '--as-of', asOf]
const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-'))
const run = (...args: readonly string[]) => askCommand(args)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('export', () => {
  const rows = rowsOf(readCsv(hospitalFile(), { mapping }) as never) as never
  const { pathways, setAside } = assemblePathways(rows, { asOf })

  test.each([
    ['xes', writeXes],
    ['ocel', writeOcel],
    ['csv', writeEventCsv],
  ] as const)('to %s is what the library writes, and tells how much', async (to, write) => {
    const log = write(pathways, { asOf })
    const { code, out, talk } = await run('export', ...hospital, '--to', to)
    expect(code).toBe(0)
    expect(out).toBe([...log.chunks].join(''))
    expect(talk).toContain(`${log.cases} forløp med ${log.events} hendelser.`)
    expect(talk).toContain(`${setAside.length} rader er ikke med`)
    expect(setAside.length).toBeGreaterThan(0)
  })

  test('to FHIR is a bundle for a server, or a resource a line, that is read back as the rows', async () => {
    const args = ['export', ...hospital, '--to', 'fhir', '--patients', 'pseudonym']
    const { code, out, talk } = await run(...args)
    expect(code).toBe(0)
    const resources = pathwaysToFhir(pathways)
    expect(JSON.parse(out)).toEqual(
      JSON.parse(JSON.stringify(toFhirBundle(resources, { type: 'transaction' }))),
    )
    expect(talk).toContain(`${pathways.length} forløp`)
    const lines = await run(...args, '-f', 'ndjson')
    expect(lines.out).toBe(resources.map((one) => `${JSON.stringify(one)}\n`).join(''))
    const read = registrationsFromFhir(lines.out)
    expect(read.faults).toEqual([])
    const again = assemblePathways(read.registrations)
    expect(again.pathways.map(({ id }) => id)).toEqual(
      pathways.filter(({ events }) => events.length > 0).map(({ id }) => id),
    )
  })

  test('to a file is the same, and nothing is on standard output', async () => {
    const name = join(folder, 'a.xes')
    const shown = await run('export', ...hospital, '--to', 'xes')
    const { code, out } = await run('export', ...hospital, '--to', 'xes', '--out', name)
    expect([code, out]).toEqual([0, ''])
    expect(readFileSync(name, 'utf8')).toBe(shown.out)
  })

  test('holds no pseudonym unless it is asked for', async () => {
    const secret = 'patient,unit,date,code\nhemmelig,u1,2020-01-02,D11A\n'
    for (const to of ['xes', 'ocel', 'csv']) {
      const args = ['export', '-', '--to', to, '--as-of', asOf]
      const plain = await askCommand(args, secret)
      expect(`${plain.out}${plain.talk}`).not.toContain('hemmelig')
      const named = await askCommand([...args, '--patients', 'pseudonym'], secret)
      expect(named.out).toContain('hemmelig')
    }
  })

  test('says what is left out, and what is written otherwise, in three languages', async () => {
    const odd = `patient,unit,date,code\np1,u\u0001,2020-01-02,D11A\np1,u2,2025-01-02,D11A\np1,u2\n`
    const texts = await Promise.all(
      ['nb', 'nn', 'en'].map((language) =>
        askCommand(['export', '-', '--to', 'xes', '--as-of', asOf, '-l', language], odd),
      ),
    )
    for (const { talk } of texts) {
      expect(talk).toMatch(/\b1 (rad|row)\b/)
      expect(talk).toMatch(/\b1 (linje|line)\b/)
      expect(talk).toMatch(/\b1 (tekst|text)\b/)
      expect(talk).not.toMatch(/\{\w+\}|undefined/)
    }
    expect(new Set(texts.map(({ talk }) => talk)).size).toBe(3)
  })

  test('of a file with other rows than registrations is refused', async () => {
    const name = join(folder, 'referrals.json')
    writeFileSync(
      name,
      JSON.stringify({ kind: 'referral', columns: { referral: 'h', unit: 'e', careArea: 'o' } }),
    )
    const { code, talk } = await askCommand(
      ['export', '-', '-m', name, '--to', 'xes', '--as-of', asOf],
      'h;e;o\nh1;u1;PHV\n',
    )
    expect(code).toBe(2)
    expect(talk).toContain('referral')
  })
})

describe('sql', () => {
  const ours = {
    kind: 'registration',
    columns: {
      patient: 'pasient',
      unit: { constant: '983974724' },
      date: { column: 'dato', format: 'dd.MM.yyyy' },
      code: 'kode',
    },
  } as const
  const oursFile = join(folder, 'ours.json')
  writeFileSync(oursFile, JSON.stringify(ours))

  test.each(['duckdb', 'postgresql', 'spark'] as const)(
    'for %s is what the library writes',
    async (dialect) => {
      const args = ['--mapping', oursFile, '--as-of', asOf, '--table', 'clinic.rows', '--row', 'nr']
      const { code, out, talk } = await run('sql', '--dialect', dialect, ...args)
      expect(code).toBe(0)
      expect(out).toBe(
        sqlFor({ dialect, source: { table: ['clinic', 'rows'], row: 'nr' }, mapping: ours, asOf })
          .script,
      )
      expect(talk).toContain('clinic.rows')
    },
  )

  test('runs as it is: the pathways of an engine are as many as those of the library', async () => {
    const name = join(folder, 'pathways.sql')
    const { code } = await run(
      ...['sql', '--dialect', 'duckdb', '--as-of', asOf, '--date-type', 'date', '--out', name],
      ...['--period', '2020', '--by', 'unit'],
    )
    expect(code).toBe(0)
    const connection = await (await DuckDBInstance.create()).connect()
    const facts = [
      ...['birth_date', 'birth_year', 'severity', 'right_granted_for', 'referral_received'],
      ...[
        'referral_assessed',
        'emergency_assessed',
        'specialist_team_received',
        'treatment_started',
      ],
    ].map(
      (fact) =>
        `cast(null as ${/birth_year|severity|right/.test(fact) ? 'varchar' : 'date'}) as ${fact}`,
    )
    const texts = ['pathway', 'event', 'outcome', 'care_level'].map(
      (one) => `cast(null as varchar) as ${one}`,
    )
    await connection.run(
      `create table registrations as select 1 as id, 'p1' as patient, 'u1' as unit, date '2020-01-02' as date, 'D11A' as code, ${[...texts, ...facts].join(', ')}`,
    )
    await connection.run(readFileSync(name, 'utf8'))
    const answer = await connection.runAndReadAll('select type, start_day from pf_pathways')
    expect(answer.getRowsJson()).toEqual([['D11', Date.UTC(2020, 0, 2) / 864e5]])
    const cells = await connection.runAndReadAll('select count(*) > 0 from pf_cells_pathway')
    expect(cells.getRowsJson()).toEqual([[true]])
  })

  test.each(['null', '[]', '"x"', '{}'])('by %s, which is no mapping, is refused', async (text) => {
    const name = join(folder, 'none.json')
    writeFileSync(name, text)
    const { code, out, talk } = await run('sql', '--dialect', 'duckdb', '--as-of', asOf, '-m', name)
    expect([code, out]).toEqual([2, ''])
    expect(talk).toContain('docs/read-your-own-file.md')
  })

  test('takes one indicator by its id, and refuses one that there is not', async () => {
    const args = ['sql', '--dialect', 'duckdb', '--as-of', asOf, '--period', '2020', '--indicator']
    const one = await run(...args, 'pathway.assessment_within_time')
    expect(one.out).toContain('pf_cells_pathway')
    expect(one.out).not.toContain('pf_cells_forlopstid')
    const none = await run(...args, 'pathway.none')
    expect(none.code).toBe(2)
    expect(none.talk).toContain('pathway.assessment_within_time')
  })
})

describe('sql tables', () => {
  const tables = definitionTables()

  test('are all tables for an engine, in an order in which they can be filled', async () => {
    const { code, out } = await run('sql', 'tables', '--dialect', 'spark')
    expect(code).toBe(0)
    expect(out).toBe(
      Object.values(tables)
        .map((table) => writeTable(table, { as: 'insert', dialect: 'spark' }))
        .join(''),
    )
  })

  test('are one as CSV, and one or all as JSON', async () => {
    const csv = await run('sql', 'tables', 'time_limits', '-f', 'csv')
    expect(csv.out).toBe(writeTable(tables.time_limits, { as: 'csv' }))
    const one = await run('sql', 'tables', 'editions', '-f', 'json')
    expect(JSON.parse(one.out)).toEqual(JSON.parse(writeTable(tables.editions, { as: 'json' })))
    const all = await run('sql', 'tables', '-f', 'json')
    expect(Object.keys(JSON.parse(all.out))).toEqual(Object.keys(tables))
  })
})
