import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { assemblePathways, makeWorklist } from 'pasientforlop'
import { afterAll, expect, test } from 'vitest'
import { figureRecords } from '../../src/cli/commands/indicators.js'
import { csvLine } from '../../src/cli/output.js'
import { spreadsheetText } from '../../src/messages/spreadsheet-text.js'
import { askCommand } from '../helpers/command.js'
import '../helpers/property-runs.js'

const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-'))
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const asOf = ['--as-of', '2020-12-31', '-l', 'en']

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const torn = `patient,unit,date,code
p1,u1,2020-01-02,D11A
p1,u1,2020-01-20
p1,u1,2020-02-30,D11M
`

test.each([
  ['worklist', []],
  ['times', []],
  ['indicators', ['--period', '2020']],
])(
  '%s tells how many lines were not read, and how many rows are in no pathway',
  async (command, more) => {
    const { talk } = await askCommand([command, file('torn.csv', torn), ...more, ...asOf])
    expect(talk).toContain('Not read: 1 line of the file.\n')
    expect(talk).toContain('In no pathway: 1 row; pasientforlop check says why.\n')
    const whole = torn.split('\n').slice(0, 2).join('\n')
    const other = await askCommand([command, file('whole.csv', whole), ...more, ...asOf])
    expect(other.talk).toBe(
      `1 row from ${join(folder, 'whole.csv')} (utf-8, comma, found in the file)\n`,
    )
  },
)

test('the worklist has the items of makeWorklist, in their order, wherever they stand in the file', async () => {
  const codes = ['D01A', 'D01M']
  const rows = Array.from({ length: 40 }, (_, at) => ({
    patient: `p${(at * 7) % 20}`,
    unit: 'u1',
    date: `2020-01-${String(1 + Math.floor(at / 20) * 8 + (at % 3)).padStart(2, '0')}`,
    code: codes[Math.floor(at / 20)] as string,
    careLevel: 'outpatient' as const,
  }))
  const { pathways } = assemblePathways(rows)
  const expected = makeWorklist(pathways, { asOf: '2020-03-01', withinDays: 60 })
  expect(expected.length).toBeGreaterThan(15)
  for (const given of [rows, [...rows].reverse()]) {
    const text = given.map((row) => Object.values(row).join(',')).join('\n')
    const name = file('rows.csv', `patient,unit,date,code,careLevel\n${text}\n`)
    const args = ['--as-of', '2020-03-01', '--within', '60', '-f', 'ndjson']
    const { out } = await askCommand(['worklist', name, ...args])
    const items = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(
      items.map(({ pathway, interval, ordinal, due }) => [pathway, interval, ordinal, due]),
    ).toEqual(
      expected.map(({ pathway, interval, ordinal, due }) => [pathway, interval, ordinal, due]),
    )
  }
})

test('a list in JSON that is no UTF-8 is refused, as two patients of it would be one', async () => {
  const bytes = Uint8Array.from('[{"patient":"å"},{"patient":"æ"}]', (sign) => sign.charCodeAt(0))
  const { code, talk } = await askCommand(['check', file('latin.json', bytes), '-l', 'en'])
  expect(code).toBe(2)
  expect(talk).toContain('is no valid JSON in UTF-8')
})

test('rows of JSON are told apart by long numbers, and by keys that are numbers', async () => {
  const row = (patient: string, id: string) =>
    `{"patient":${patient},"id":${id},"unit":"u1","date":"2020-01-02","code":"D11A"}`
  const rows = [row('12345678901234567890', '7'), row('12345678901234567891', '"8"')]
  const mapping = file(
    'mapping.json',
    JSON.stringify({
      kind: 'registration',
      columns: {
        patient: { column: 'patient', clean: ['text'] },
        unit: 'unit',
        date: 'date',
        code: 'code',
      },
    }),
  )
  for (const name of [
    file('long.json', `[${rows.join(',')}]`),
    file('long.ndjson', rows.join('\n')),
  ]) {
    const args = ['times', name, '-m', mapping, '--key', 'id', '-f', 'ndjson', ...asOf]
    const { out } = await askCommand(args)
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({ key }) => key).sort()).toEqual(['7', '8'])
    expect(new Set(records.map(({ pathway }) => pathway)).size).toBe(2)
  }
})

test('bytes of Parquet that are no text make no patient', async () => {
  const name = join(folder, 'bytes.parquet')
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(
    `copy (select * from (values ('p\\xE5'::blob, 'D11A'), ('p\\xE6'::blob, 'D11A'), ('p1'::blob, 'D11A')) as r (patient, code), (select 'u1' as unit, date '2020-01-02' as date)) to '${name}' (format parquet)`,
  )
  const { out } = await askCommand(['check', name, '-f', 'json'])
  const { counts, findings } = JSON.parse(out)
  expect(counts).toMatchObject({ rows: 3, pathways: 1, setAside: 2 })
  expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual([
    'missing-patient',
    'missing-patient',
  ])
})

test('a group by a column that figures have the name of keeps its values', () => {
  const result = {
    state: 'value',
    measure: 'count',
    period: '2020',
    group: { state: 'running', unit: 'u1' },
    count: 7,
  }
  const publication = { indicators: { one: { indicator: 'one', results: [result] } } }
  const { columns, records } = figureRecords(publication as never)
  expect(new Set(columns).size).toBe(columns.length)
  expect(records).toMatchObject([{ by_state: 'running', state: 'value', unit: 'u1', count: 7 }])
})

test('the group that has no value is told from all groups together', async () => {
  const rows = file(
    'referrals.csv',
    'h,enhet,mottatt,omrade\nh1,u1,2020-01-02,PHV\nh2,u1,2020-01-03,\n',
  )
  const mapping = file(
    'referrals.json',
    JSON.stringify({
      kind: 'referral',
      columns: { referral: 'h', unit: 'enhet', received: 'mottatt', careArea: 'omrade' },
    }),
  )
  const args = ['--period', '2020', '--by', 'careArea', '--policy', 'open', ...asOf]
  const { out } = await askCommand(['indicators', rows, '-m', mapping, ...args, '-f', 'csv'])
  const records: Record<string, string>[] = parse(out, { columns: true })
  const names = records.map((one) => `${one['indicator']} ${one['by']} ${one['careArea']}`)
  expect(records.length).toBeGreaterThan(2)
  expect(new Set(names).size).toBe(records.length)
  expect(records.map(({ by }) => by)).toContain('')
  expect(records.map(({ by, careArea }) => [by, careArea])).toContainEqual(['careArea', ''])
  const text = await askCommand(['indicators', rows, '-m', mapping, ...args])
  expect(text.out).toMatch(/^ {2}2020 {2}\S.* {2}/m)
})

test('a text of CSV that a spreadsheet would run or reckon is none there, and two stay two', () => {
  const odd = ['=1+1', '+1', '@x', '\t=1', '\r=1', '-1+2', "-1+cmd|' /C calc'!A0", "'=1", '-x']
  for (const text of odd) expect(spreadsheetText(text)).toBe(`'${text}`)
  for (const text of ['', '-1', '-1,5', "'a", '1-2', 'p1']) expect(spreadsheetText(text)).toBe(text)
  const texts = fc.string({ unit: fc.constantFrom("'", '=', '-', '1', '+', 'a', ',', '"', '\n') })
  fc.assert(
    fc.property(fc.uniqueArray(texts, { minLength: 2, maxLength: 4 }), (cells) => {
      const [read = []] = parse(csvLine(['a', ...cells]), { relax_column_count: true })
      expect(new Set(read.slice(1)).size).toBe(cells.length)
    }),
  )
})
