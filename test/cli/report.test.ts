import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plans } from 'pasientforlop/plans'
import { afterAll, describe, expect, test } from 'vitest'
import { streamRows } from '../generators/streamed-rows.js'
import { askCommand } from '../helpers/command.js'

const hospital = ['docs/examples/hospital.csv', '-m', 'docs/examples/hospital.mapping.json']
const asOf = ['--as-of', '2020-12-31']
const small = 'patient,unit,date,code\np1,u1,2020-01-02,D11A\np1,u1,2020-01-20,D11M\n'

const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-'))
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const run = (...args: readonly string[]) => askCommand(['report', ...args])
const sectionsOf = (html: string) =>
  [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('report', () => {
  test('writes a page of a hospital’s file to the file that is asked for', async () => {
    const out = join(folder, 'report.html')
    const { code, out: printed, talk } = await run(...hospital, ...asOf, '--out', out)
    expect([code, printed]).toEqual([0, ''])
    expect(talk).toContain('3984 rader fra docs/examples/hospital.csv')
    const html = readFileSync(out, 'utf8')
    expect(sectionsOf(html)).toEqual(['read', 'rules', 'times', 'indicators', 'sources'])
    expect(html).toContain('<dd>hospital.csv</dd>')
    expect(html).toContain('2020-T3')
    expect(html).not.toMatch(/:\/\/|undefined|NaN/)
  })

  test('writes to standard output without --out, in the language that is asked for', async () => {
    const { out } = await run(...hospital, ...asOf, '--period', '2020-T1', '-l', 'en')
    expect(out.startsWith('<!DOCTYPE html>')).toBe(true)
    expect(out).toContain('<h1>Report on pathways</h1>')
  })

  test('has pseudonyms only with --worklist', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => {
      const row = (day: number, code: string) =>
        `hemmelig${at},u1,2020-12-0${day},${code},outpatient\n`
      return row(1, 'D11A') + row(at + 1, 'D11M')
    })
    const name = file('rows.csv', `patient,unit,date,code,careLevel\n${rows.join('')}`)
    const mapping = file(
      'rows.json',
      JSON.stringify({
        kind: 'registration',
        columns: Object.fromEntries(
          ['patient', 'unit', 'date', 'code', 'careLevel'].map((one) => [one, one]),
        ),
      }),
    )
    const without = await run(name, '-m', mapping, ...asOf)
    expect(without.out).not.toContain('hemmelig')
    const { out } = await run(name, '-m', mapping, ...asOf, '--worklist', '--within', '60')
    expect(out).toContain('hemmelig3')
    expect(out).toContain('Den er ikke for deling.')
  })

  test('follows up a plan, with reports of a file of its own', async () => {
    const plan = plans['hv-phv-2020-2024']
    const [first] = plan.tiltak
    const reports = [
      {
        tiltak: first?.id,
        reporter: 'a',
        asOf: '2020-11-01',
        about: 'lifecycle',
        value: 'completed',
        completedOn: '2020-10-01',
      },
    ]
    const { code, out } = await run(
      ...[file('small.csv', small), ...asOf],
      ...['--plan', file('plan.json', JSON.stringify(plan))],
      ...['--reports', file('reports.json', JSON.stringify(reports))],
    )
    expect(code).toBe(0)
    expect(sectionsOf(out)).toContain('plan')
    expect(out).toContain('gjennomført')
  })

  test('shows few only where --policy open says so, and warns', async () => {
    const name = file('small.csv', small)
    expect((await run(name, ...asOf)).out).not.toContain('ikke for offentliggjøring')
    const { code, out } = await run(name, ...asOf, '--policy', 'open')
    expect(code).toBe(0)
    expect(out).toContain('Siden er ikke for offentliggjøring.')
  })

  test('says what it needs', async () => {
    const name = file('small.csv', small)
    expect(await run(name, '-l', 'en')).toMatchObject({
      code: 2,
      talk: expect.stringContaining('--as-of YYYY-MM-DD'),
    })
    expect((await run(name, ...asOf, '--plan', 'nowhere.json')).code).toBe(2)
    expect((await run(name, ...asOf, '--plan', file('no.json', '{'))).code).toBe(2)
    expect((await run(name, ...asOf, '--plan', file('odd.json', '{}'))).code).toBe(2)
    expect((await run(name, ...asOf, '--out', join(folder, 'no', 'where.html'))).code).toBe(2)
  })

  test('of 200,000 rows and 40 units is below 2 MB', async () => {
    const lines = ['patient,unit,date,code,pathway,event,outcome,careLevel']
    for (const row of streamRows(200_000)) {
      const { patient, date, code, pathway, event, outcome, careLevel } = row
      const unit = `enhet ${Number(patient.slice(1)) % 40}`
      lines.push([patient, unit, date, code, pathway, event, outcome, careLevel].join(','))
    }
    const name = file('big.csv', lines.join('\n'))
    const mapping = file(
      'big.json',
      JSON.stringify({
        kind: 'registration',
        columns: Object.fromEntries((lines[0] as string).split(',').map((one) => [one, one])),
      }),
    )
    const out = join(folder, 'big.html')
    const { code } = await run(
      name,
      '-m',
      mapping,
      '--as-of',
      '2024-06-30',
      '--worklist',
      '-o',
      out,
    )
    expect(code).toBe(0)
    const bytes = readFileSync(out).length
    console.log(`report page of 200,000 rows, 40 units: ${Math.round(bytes / 1000)} kB`)
    expect(bytes).toBeLessThan(2_000_000)
  }, 120_000)
})
