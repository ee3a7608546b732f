import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { plans } from 'pasientforlop/plans'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formats, targets } from '../../src/cli/arguments.js'
import { commandNames } from '../../src/cli/command-options.js'
import { askCommand } from '../helpers/command.js'
import { sarifFaults } from '../helpers/sarif-faults.js'

const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-'))
const rows = join(folder, 'rows.csv')
const plan = join(folder, 'plan.json')

beforeAll(() => {
  writeFileSync(
    rows,
    'patient,unit,date,code,careLevel\np1,u1,2020-01-02,D01A,outpatient\np1,u1,2020-01-20,D01M,outpatient\np1,u1,2020-02-30,D01CP,\np1,u1\n',
  )
  writeFileSync(plan, JSON.stringify(plans['hv-phv-2020-2024']))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const day = ['--as-of', '2020-03-31']
const records = ['text', 'json', 'ndjson', 'csv'] as const
const sqlOf = ['sql', '--dialect', 'duckdb']

/** By command: its arguments, the formats that it has, the code that it ends with, and how many records it has. */
const commands = [
  ['check', () => ['check', rows], formats, 1, 2],
  ['times', () => ['times', rows, ...day], records, 0, 2],
  ['worklist', () => ['worklist', rows, ...day, '--within', '99'], records, 0, 1],
  ['indicators', () => ['indicators', rows, ...day, '--period', '2020-T1'], records, 0, 15],
  ['explain', () => ['explain', 'D11CP'], records, 0, 1],
  ['mapping', () => ['mapping', rows], records, 0, 4],
  ['plan', () => ['plan', plan, '--as-of', '2021-06-30'], records, 1, 10],
  ['export to fhir', () => exportTo('fhir'), ['text', 'json', 'ndjson'], 0, 1],
  ['export to xes', () => exportTo('xes'), ['text'], 0, 0],
  ['export to ocel', () => exportTo('ocel'), ['text'], 0, 0],
  ['export to csv', () => exportTo('csv'), ['text'], 0, 0],
  ['sql', () => [...sqlOf, ...day], ['text'], 0, 0],
  ['sql tables', () => [...sqlOf, 'tables', 'codes'], ['text', 'json', 'csv'], 0, 10],
  ['report', () => ['report', rows, ...day, '--period', '2020-T1'], ['text'], 0, 0],
] as const

const exportTo = (to: string) => ['export', rows, ...day, '--to', to, '--patients', 'pseudonym']

const all = commands.flatMap(([command, args, known, code, least]) =>
  formats.map((format) => {
    const isKnown = (known as readonly string[]).includes(format)
    return [command, format, isKnown ? 'is written' : 'is refused', args, code, least] as const
  }),
)

describe('every command in every format', () => {
  test('is tried: there is no command beside them', () => {
    const tried = new Set(commands.map(([, args]) => args()[0]))
    expect([...tried].sort()).toEqual([...commandNames].sort())
    const targetsTried = commands.flatMap(([, args]) =>
      args().filter((_, at, all) => all[at - 1] === '--to'),
    )
    expect(targetsTried.sort()).toEqual([...targets].sort())
  })

  test.each(all)('%s as %s %s', async (_, format, what, args, expected, least) => {
    const { code, out, talk } = await askCommand([...args(), '-f', format])
    if (what === 'is refused') {
      expect([code, out]).toEqual([2, ''])
      expect(talk).toContain(format)
      return
    }
    expect(talk).not.toMatch(/Error|undefined|\{\w+\}/)
    expect(code).toBe(expected)
    if (format === 'text') expect(out.split('\n').length).toBeGreaterThan(1)
    else if (format === 'json') expect(JSON.parse(out)).toBeTypeOf('object')
    else if (format === 'sarif') expect(sarifFaults(JSON.parse(out))).toEqual([])
    else {
      const records =
        format === 'ndjson'
          ? out
              .trim()
              .split('\n')
              .map((line) => JSON.parse(line) as object)
          : (parse(out, { columns: true }) as object[])
      expect(records.length).toBeGreaterThanOrEqual(least)
      // Resources of FHIR have the elements of their kind.
      if (args()[0] === 'export') return
      const names = Object.keys(records[0] ?? {}).sort()
      for (const record of records) expect(Object.keys(record).sort()).toEqual(names)
    }
  })
})

test.each([
  ['=1+1', "'=1+1"],
  ['+47', "'+47"],
  ['@sum', "'@sum"],
  ['-a', "'-a"],
  ['-1', '-1'],
])('a key that a spreadsheet would run is marked in CSV: %s as %s', async (key, written) => {
  const text = `patient,unit,date,code,journal\np1,u1,2020-02-30,D11A,${key}\n`
  const { out } = await askCommand(['check', '-', '-f', 'csv', '--key', 'journal'], text)
  const records = parse(out, { columns: true }) as Record<string, string>[]
  expect(Object.values(records[0] ?? {})).toContain(written)
})
