import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from './engines/engine.js'
import { engines } from './engines/open-engine.js'
import { loadTexts } from './load-registrations.js'
import { leaves, runSql } from './run-sql.js'

const page = readFileSync(new URL('../../docs/inside-your-warehouse.md', import.meta.url), 'utf8')

/** Each query of the page, and the table that stands below it. */
const examples = [...page.matchAll(/^```sql (\w+)\n([\s\S]*?)^```\n\n((?:\|.*\n)+)/gm)].map(
  ([, dialect = '', query = '', table = '']) => {
    const [header = [], , ...rows] = table
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
    return { dialect, query, header, rows }
  },
)

const registrations = [
  ['p1', '02.01.2020', 'D11A', '3', '1'],
  ['p1', '20.01.2020', 'D11M', null, '2'],
  ['p1', '02.03.2020', 'D11CP', null, '3'],
  ['p1', '05.03.2020', 'D11ZZ', null, '4'],
]

describe.each(engines)('the guide on $name', ({ open }) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await loadTexts(
      engine,
      'registrations',
      ['pasient', 'dato', 'kode', 'omsorgsniva', 'id'],
      registrations,
    )
    const options = {
      source: { table: ['registrations'], row: 'id' },
      mapping: {
        kind: 'registration' as const,
        columns: {
          patient: 'pasient',
          unit: { constant: '983974724' },
          date: { column: 'dato', format: 'dd.MM.yyyy' },
          code: 'kode',
          careLevel: { column: 'omsorgsniva', values: 'kodeverk-8406' },
        },
      },
      asOf: '2020-12-31',
    } as const
    await runSql(engine, options, undefined, engine.dialect === 'spark' ? leaves : [])
  }, 300_000)
  afterAll(() => engine?.close())

  test('each query of the page for it answers what stands below', async () => {
    const own = examples.filter(({ dialect }) => dialect === engine.dialect)
    expect(own.length).toBeGreaterThan(0)
    for (const { query, header, rows } of own) {
      const answer = await engine.rows(query)
      expect(answer.map((row) => header.map((name) => String(row[name])))).toEqual(rows)
    }
  })
})
