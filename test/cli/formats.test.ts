import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { plans } from 'pasientforlop/plans'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formats } from '../../src/cli/arguments.js'
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

/** By command: its arguments, the code that it ends with, and how many records it has. */
const commands = [
  ['check', () => [rows], 1, 2],
  ['times', () => [rows, '--as-of', '2020-03-31'], 0, 2],
  ['worklist', () => [rows, '--as-of', '2020-03-31', '--within', '99'], 0, 1],
  ['indicators', () => [rows, '--as-of', '2020-03-31', '--period', '2020-T1'], 0, 15],
  ['explain', () => ['D11CP'], 0, 1],
  ['mapping', () => [rows], 0, 4],
  ['plan', () => [plan, '--as-of', '2021-06-30'], 0, 10],
] as const

const all = commands.flatMap(([command, args, code, least]) =>
  formats.map((format) => [command, format, args, code, least] as const),
)

describe('every command in every format', () => {
  test.each(all)('%s as %s', async (command, format, args, expected, least) => {
    const { code, out, talk } = await askCommand([command, ...args(), '-f', format])
    if (format === 'sarif' && command !== 'check') {
      expect([code, out]).toEqual([2, ''])
      expect(talk).toContain('sarif')
      return
    }
    expect(talk).not.toMatch(/Error|undefined|\{\w+\}/)
    expect([0, 1]).toContain(code)
    if (command !== 'plan') expect(code).toBe(expected)
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
