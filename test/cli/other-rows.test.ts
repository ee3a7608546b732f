import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { askCommand } from '../helpers/command.js'
import { sarifFaults } from '../helpers/sarif-faults.js'

const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-'))
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const mapping = file(
  'referral.json',
  JSON.stringify({
    kind: 'referral',
    columns: {
      referral: 'Henvisning',
      unit: 'Enhet',
      careArea: 'Fagområde',
      received: { column: 'Mottatt', format: 'dd.MM.yyyy' },
      assessed: { column: 'Vurdert', format: 'dd.MM.yyyy' },
      rightGranted: { column: 'Rett', values: { J: true, N: false } },
    },
  }),
)
const head = 'Henvisning;Enhet;Fagområde;Mottatt;Vurdert;Rett\n'
const sound = Array.from(
  { length: 12 },
  (_, at) => `h${at};u1;PHV;01.03.2023;${at < 8 ? '15' : '16'}.03.2023;J\n`,
).join('')
const broken = [
  'h20;u1;PHV;31.02.2023;16.03.2023;J',
  'h21;u1;phv;01.03.2023;16.13.2023;X',
  'h1;u1;PHV;01.03.2023;15.03.2023;J',
  ';u1;PHV;01.03.2023;15.03.2023;J',
  'h23;;PHV;01.03.2023;;',
  'h24;u1;PHV;01.01.1900;15.03.2023;J',
].join('\n')
const rows = file('referrals.csv', `${head}${sound}${broken}\n`)
const languages = ['nb', 'nn', 'en'] as const
const told = async (...args: readonly string[]) => {
  const { code, out } = await askCommand(['check', rows, '-m', mapping, '-f', 'ndjson', ...args])
  const found = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, string | number>>)
  return { code, found }
}

describe('check of rows that are no registrations', () => {
  test('tells each value that indicators cannot read, each that is missing, and ids that come again', async () => {
    const { code, found } = await told()
    expect(code).toBe(1)
    expect(found.map(({ line, columns, rule }) => [line, columns, rule])).toEqual([
      [14, 'Mottatt', 'unusable-value'],
      [15, 'Fagområde', 'unusable-value'],
      [15, 'Vurdert', 'unusable-value'],
      [15, 'Rett', 'unusable-value'],
      [16, 'Henvisning', 'repeated-id'],
      [17, 'Henvisning', 'missing-value'],
      [18, 'Enhet', 'missing-value'],
      [19, 'Mottatt', 'unusable-value'],
    ])
  })

  test('finds nothing in sound rows', async () => {
    const path = file('sound.csv', head + sound)
    const { code, out } = await askCommand(['check', path, '-m', mapping])
    expect([code, out]).toEqual([0, expect.stringContaining('12 rader')])
  })

  test('says what to write, in each language, and prints no value', async () => {
    const said: string[] = []
    for (const language of languages) {
      const { found } = await told('-l', language)
      const help = found.map((one) => one['help'])
      expect(help[0]).toContain('dd.MM.yyyy')
      expect(help[1]).toMatch(/^(Skriv|Write) PHV, PHBU,? (eller|or) TSB\.$/)
      expect(help[3]).toMatch(/J (eller|or) N/)
      const text = JSON.stringify(found)
      expect(text).not.toMatch(/31\.02|phv|h20|undefined/)
      said.push(text)
    }
    expect(new Set(said).size).toBe(3)
    const { out } = await askCommand(['check', rows, '-m', mapping, '-f', 'sarif'])
    expect(sarifFaults(JSON.parse(out))).toEqual([])
  })

  test('shows the key column to those who ask for it, and fails as it is told to', async () => {
    const { found } = await told('--key', 'Henvisning')
    expect(found[0]?.['key']).toBe('h20')
    const args = ['check', rows, '-m', mapping, '--fail-on', 'set-aside']
    expect((await askCommand(args)).code).toBe(0)
  })
})

describe('indicators', () => {
  const day = ['--as-of', '2023-12-31', '--period', '2023']
  const assessed = ['--indicator', 'referral.assessed_within_10_working_days']

  test.each(['text', 'csv', 'json', 'ndjson'])(
    'as %s tell on standard error what they could not read, and what is counted once',
    async (format) => {
      const args = ['indicators', rows, '-m', mapping, ...day, ...assessed, '-f', format]
      const open = await askCommand([...args, '--policy', 'open'])
      expect(open.talk).toMatch(/uavklarte: .*Mottatt \(2\)/)
      expect(open.talk).toMatch(/Vurdert \(1\)/)
      expect(open.talk).toContain('samme id')
      // Few rows are hidden there as everywhere.
      expect((await askCommand(args)).talk).toMatch(/Mottatt \(skjermet\)/)
    },
  )

  test('of other rows than the file has are refused by name, in each language', async () => {
    for (const language of languages) {
      const args = ['indicators', rows, '-m', mapping, ...day, '-l', language]
      const { code, talk } = await askCommand([...args, '--indicator', 'pathway.new_referrals'])
      expect(code).toBe(2)
      expect(talk).toContain('pathway.new_referrals')
      expect(talk).toContain('referral.not_granted_right')
      expect(talk).not.toMatch(/aggregate|hv\.epikrise/)
    }
  })
})
