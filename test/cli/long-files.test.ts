import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { evaluateIndicators, indicators } from 'pasientforlop'
import { mappings, readCsv, rowsOf } from 'pasientforlop/files'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeRowsFile } from '../generators/hospital-rows-file.js'
import { buildCommand, runCommand } from '../helpers/command.js'

const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-'))
const sorted = join(folder, 'sorted.csv')
const mixed = join(folder, 'mixed.csv')
let path = ''

beforeAll(async () => {
  path = await buildCommand()
  // Long enough to be read as it comes, or split by patient.
  writeRowsFile(sorted, 190_000, 'sorted')
  writeRowsFile(mixed, 190_000, 'shuffled')
}, 60_000)

afterAll(() => {
  if (path !== '') rmSync(dirname(path), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

/** The answer as lines without the name of the file and its own lines, which differ by order. */
const answer = async (file: string, ...args: readonly string[]) => {
  const { code, out, talk } = await runCommand(path, [args[0] as string, file, ...args.slice(1)])
  expect(talk).toContain('190000 rader')
  const records = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { code, records }
}

const without = (names: readonly string[], records: readonly Record<string, unknown>[]) =>
  records
    .map((record) => JSON.stringify({ ...record, ...Object.fromEntries(names.map((n) => [n, 0])) }))
    .sort()

describe('a long file', () => {
  test('has the same findings sorted and in no order, each on its own line', async () => {
    const asOf = '2024-12-31'
    const one = await answer(sorted, 'check', '-f', 'ndjson', '--as-of', asOf)
    const other = await answer(mixed, 'check', '-f', 'ndjson', '--as-of', asOf)
    expect(one.code).toBe(1)
    expect(one.records.length).toBeGreaterThan(500)
    // Texts name no lines, but rows that repeat each other may change places.
    const names = ['line', 'text', 'columns']
    expect(without(names, one.records)).toEqual(without(names, other.records))
    const lines = readFileSync(mixed, 'utf8').split('\n')
    for (const { rule, line } of other.records) {
      if (rule === 'missing-patient') expect(lines[line - 1]?.startsWith(',')).toBe(true)
    }
  }, 60_000)

  test('says once what is said once of a file', async () => {
    // What is long is the name of the unit: the file is read as it comes for its bytes.
    const unit = 'u'.repeat(200)
    const rows = Array.from(
      { length: 40_000 },
      (_, at) => `p${10_000 + at},${unit},2024-11-05,D11A\n`,
    )
    const file = join(folder, 'new.csv')
    writeFileSync(file, `patient,unit,date,code\n${rows.join('')}`)
    const args = ['check', file, '--as-of', '2024-12-31', '-l', 'en'] as const
    const { out } = await runCommand(path, [...args, '-f', 'ndjson'])
    const [finding, ...more] = out.trim().split('\n')
    expect(more).toEqual([])
    const { rule, line, text } = JSON.parse(finding as string)
    expect([rule, line]).toEqual(['newer-edition-published', 2])
    expect(text).toContain('40000')
    const summary = await runCommand(path, [...args, '--fail-on', 'excluded'])
    expect(summary.out).toContain('40000 rows, 40000 pathways, 1 finding')
    expect(summary.code).toBe(0)
  }, 60_000)

  test('is counted as text the same sorted and in no order', async () => {
    const summary = async (file: string) => {
      const { out } = await runCommand(path, ['check', file, '--as-of', '2024-12-31'])
      return out.split('\n').filter((line) => line.startsWith('190000') || line.includes('--limit'))
    }
    const [first, ...more] = await summary(sorted)
    expect(first).toBeDefined()
    expect(await summary(mixed)).toEqual([first, ...more])
  }, 60_000)

  test('has the same clocks', async () => {
    const args = ['times', '-f', 'ndjson', '--as-of', '2022-06-30'] as const
    const one = await answer(sorted, ...args)
    expect(without(['line'], one.records)).toEqual(
      without(['line'], (await answer(mixed, ...args)).records),
    )
    expect(one.records.length).toBeGreaterThan(20_000)
  }, 60_000)

  test('has the indicators that the library finds in all its rows', async () => {
    const options = { asOf: '2022-06-30', periods: ['2020-T1', '2021'], by: ['unit'] }
    const registrations = rowsOf(readCsv(readFileSync(sorted), { mapping: mappings.registration }))
    const chosen = Object.values(indicators).filter(
      ({ subject }) => subject === 'pathway' || subject === 'forlopstid',
    )
    const own = JSON.parse(JSON.stringify(evaluateIndicators(chosen, { registrations }, options)))
    const periods = options.periods.flatMap((period) => ['--period', period])
    for (const file of [sorted, mixed]) {
      const { out } = await runCommand(path, [
        ...['indicators', file, '--as-of', options.asOf, '-f', 'json'],
        ...periods,
      ])
      expect(JSON.parse(out)).toEqual(own)
    }
  }, 90_000)
})
