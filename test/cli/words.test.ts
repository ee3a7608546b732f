import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathwayDefinitions, validationRules } from 'pasientforlop'
import { afterAll, describe, expect, test } from 'vitest'
import { fill } from '../../src/cli/words/fill.js'
import { ruleReadings } from '../../src/cli/words/rule-readings.js'
import { askCommand } from '../helpers/command.js'

const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-'))
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (...args: readonly string[]) => askCommand(args)

const rows = 'patient,unit,date,code\np1,u1,2020-01-02,D11A\n'
const mapping = (columns: unknown, kind = 'registration') => JSON.stringify({ kind, columns })
const own = { patient: 'patient', unit: 'unit', date: 'date', code: 'code' }
const withFormat = (format: unknown) => mapping({ ...own, date: { column: 'date', format } })
const asOf = ['--as-of', '2020-12-31']

/** What the command refuses: the rows, the mapping, and what more is asked. */
const refused: readonly (readonly [string, string, string | null, (readonly string[])?])[] = [
  ['an empty file', '', null],
  ['a file without our names', 'a,b\n1,2\n', null],
  ['a column that is not there', rows, mapping({ ...own, patient: 'pasient' })],
  ['a column that is nearly there', rows, mapping({ ...own, patient: 'Patient' })],
  ['a column that is there twice', `unit,${rows}`, mapping(own)],
  ['a mapping without a date', rows, mapping({ patient: 'patient', unit: 'unit', code: 'code' })],
  ['a mapping without a code', rows, mapping({ patient: 'patient', unit: 'unit', date: 'date' })],
  ['a column and a constant', rows, mapping({ ...own, unit: { column: 'unit', constant: 'u1' } })],
  [
    'a format of what is no date',
    rows,
    mapping({ ...own, unit: { column: 'unit', format: 'iso' } }),
  ],
  ['a month by name', rows, withFormat('dd.MMM.yyyy')],
  ['a format without a year', rows, withFormat('dd.MM')],
  ['a format with two days', rows, withFormat('dd.dd.MM.yyyy')],
  ['a format that cannot be cut', rows, withFormat('dMyyyy')],
  ['a format with an open quote', rows, withFormat("dd.MM.yyyy 'kl")],
  ['a format without its century', rows, withFormat('dd.MM.yy')],
  ['a mapping of no kind', rows, mapping(own, 'nothing')],
  ['a day that is none', rows, null, ['--as-of', '2020-02-30']],
]

const English = /\b(the|which|must|has no|needs|none of|got)\b/i

describe('what is refused is refused in the language that is asked for', () => {
  for (const [title, content, ownMapping, more = []] of refused) {
    test(title, () => isRefused(content, ownMapping, more))
  }
})

async function isRefused(content: string, ownMapping: string | null, more: readonly string[]) {
  const name = file('rows.csv', content)
  const given = ownMapping === null ? [] : ['-m', file('mapping.json', ownMapping)]
  const said: string[] = []
  for (const language of ['nb', 'nn', 'en']) {
    const { code, out, talk } = await ask('check', name, ...given, ...more, '-l', language)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(talk).not.toMatch(/undefined|\{\w+|\.\.$/)
    if (language !== 'en') expect(talk).not.toMatch(English)
    said.push(talk)
  }
  expect(new Set(said).size).toBe(3)
}

describe.each([
  ['a date that SQL has no word for', withFormat('dd.MMM.yyyy'), 'MMM'],
  ['several formats', withFormat(['iso', 'dd.MM.yyyy']), 'date'],
  ['a date without its month', withFormat('dd.yyyy'), 'date'],
  ['a date without its century', withFormat('dd.MM.yy'), 'date'],
  ['a column by its place', mapping({ ...own, unit: 1 }), 'unit'],
  ['a mapping of another kind', mapping({ referral: 'id', unit: 'unit' }, 'referral'), ''],
])('%s', (_, ownMapping, part) => {
  test('is refused as SQL in the language that is asked for', async () => {
    const name = file('mapping.json', ownMapping)
    for (const language of ['nb', 'nn']) {
      const { code, talk } = await ask(
        ...['sql', '--dialect', 'duckdb', '-m', name, ...asOf, '-l', language],
      )
      expect(code).toBe(2)
      expect(talk).toContain(part)
      expect(talk).not.toMatch(English)
    }
  })
})

describe('what else is refused', () => {
  test.each(['plan', 'report'])('a plan that is none, by %s, in Norwegian', async (command) => {
    const plan = file('plan.json', '{"id":"x"}')
    const args =
      command === 'plan' ? ['plan', plan] : ['report', file('rows.csv', rows), '--plan', plan]
    const { code, talk } = await ask(...args, ...asOf)
    expect(code).toBe(2)
    expect(talk).toContain('Planen')
    expect(talk).toContain('docs/follow-up-a-plan.md')
    expect(talk).not.toMatch(English)
  })

  test('a column to group by that no row has: the known ones are named', async () => {
    const name = file('rows.csv', rows)
    const { code, talk } = await ask(
      ...['indicators', name, ...asOf, '--period', '2020', '--by', 'units'],
    )
    expect(code).toBe(2)
    expect(talk).toMatch(/--by kan ikke være «units».* unit,/)
  })

  test('a period that is none: the forms are named', async () => {
    const { code, talk } = await ask(
      ...['indicators', file('rows.csv', rows), ...asOf, '--period', '2020-T4'],
    )
    expect(code).toBe(2)
    expect(talk).toContain('2024-T1')
  })

  test.each([
    ['', 'ingen linje med kolonnenavn'],
    [' , ,\n1,2,3\n', 'ingen linje med kolonnenavn'],
  ])('no mapping is proposed for a file without names (%j)', async (content, why) => {
    const { code, out, talk } = await ask('mapping', file('empty.csv', content))
    expect([code, out]).toEqual([2, ''])
    expect(talk).toContain(why)
  })
})

describe('explain', () => {
  test.each(Object.values(validationRules))(
    'rule $id is read in each language, with the names of its sources',
    async (rule) => {
      const { id, reading } = rule
      const { nb, nn } = ruleReadings[id]
      expect(new Set([nb, nn, reading]).size).toBe(3)
      for (const [language, text] of [
        ['nb', nb],
        ['nn', nn],
        ['en', reading],
      ] as const) {
        const { code, out } = await ask('explain', id, '-l', language)
        expect(code).toBe(0)
        expect(out).toContain(text)
        expect(out.split('\n')[0]).toMatch(/^\S+ · .+ · .+$/)
      }
      expect(`${nb} ${nn}`).not.toMatch(English)
    },
  )

  test.each(Object.values(pathwayDefinitions))(
    'type $type tells since when it is in use and its limits',
    async ({ type, name, timeLimits }) => {
      const { code, out } = await ask('explain', type)
      expect(code).toBe(0)
      expect(out).toContain(name.nb)
      expect(out.match(/ dager \(| dag \(/g)?.length ?? 0).toBe(timeLimits.length)
    },
  )
})

describe('words for people', () => {
  test('one of a thing is told as one', async () => {
    expect(fill('{n:rad|rader} og {n}', { n: 1 })).toBe('1 rad og 1')
    expect(fill('{n:rad|rader} og {n}', { n: 0 })).toBe('0 rader og 0')
    const { out, talk } = await ask('check', file('rows.csv', rows), '-l', 'en')
    expect(talk).toContain('1 row from')
    expect(out).toContain('1 row, 1 pathway, 0 findings')
  })

  test('what to do stands below those findings that it is about', async () => {
    const name = file(
      'codes.csv',
      'patient,unit,date,code\np1,u1,2020-01-02,D11C\np1,u1,2020-01-03,D11AU\np1,u1,2020-01-04,D11CZ\n',
    )
    const { out } = await ask('check', name)
    const lines = out.split('\n').filter((line) => line.startsWith('  '))
    expect(lines.map((line) => /:(\d):|→ (\w+)/.exec(line)?.slice(1).find(Boolean))).toEqual([
      ...['2', 'Legg'],
      ...['3', 'Rett'],
      ...['4', 'Rett'],
    ])
    expect(out).toContain('Utfall som hendelsen kan ha: ingen.')
  })
})

describe('the day that a file is judged on', () => {
  const later =
    'patient,unit,date,code,careLevel,severity\np1,u1,2020-01-02,D08A,outpatient,\np1,u1,2020-01-05,D08M,outpatient,\np1,u1,2020-06-01,D08E,outpatient,severe\n'

  test.each([
    ['times', []],
    ['worklist', ['--within', '999']],
  ] as const)('%s knows nothing of a row that is dated after it', async (command, more) => {
    const day = ['--as-of', '2020-02-01', ...more, '-f', 'csv']
    const all = await ask(command, file('later.csv', later), ...day)
    const earlier = later.slice(0, later.indexOf('p1,u1,2020-06-01'))
    const known = await ask(command, file('later.csv', earlier), ...day)
    expect(all.out).toBe(known.out)
    expect(all.code).toBe(0)
  })
})
