import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import {
  assemblePathways,
  evaluateIndicators,
  indicators,
  makeWorklist,
  measureForlopstider,
  validationRules,
} from 'pasientforlop'
import { readCsv, rowsOf } from 'pasientforlop/files'
import { plans } from 'pasientforlop/plans'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandNames } from '../../src/cli/command-options.js'
import { wordsInEn } from '../../src/cli/words/en.js'
import { wordsInNb } from '../../src/cli/words/nb.js'
import { wordsInNn } from '../../src/cli/words/nn.js'
import { hospitalFile } from '../generators/hospital-file.js'
import { nprMessage } from '../generators/npr-message.js'
import { askCommand, buildCommand, runCommand } from '../helpers/command.js'

const hospital = ['docs/examples/hospital.csv', '-m', 'docs/examples/hospital.mapping.json']
const small = 'patient,unit,date,code\np1,u1,2020-01-02,D11A\np1,u1,2020-01-20,D11M\n'
const broken = `${small}p1,u1,2020-02-30,D11CP\np1,u1\np1,u1,2020-02-01,"D11CP\n`

const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-'))
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const run = (...args: readonly string[]) => askCommand(args)
const give = (input: string | Uint8Array, ...args: readonly string[]) => askCommand(args, input)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('check', () => {
  test('answers 0 and says so where nothing is wrong', async () => {
    const { code, out, talk } = await give(small, 'check', '-')
    expect(code).toBe(0)
    expect(out).toBe(
      'Ingen funn.\n2 rader, 1 forløp, 0 funn: 0 utenfor forløpene, 0 regnes ikke med, 0 til ettersyn.\n',
    )
    expect(talk).toBe('2 rader fra - (utf-8, komma, funnet i filen)\n')
  })

  test('names each fault by line and column of the file, of rows and of lines', async () => {
    const { code, out } = await give(broken, 'check', '-', '-f', 'ndjson')
    expect(code).toBe(1)
    const findings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(findings.map(({ line, columns, rule }) => [line, columns, rule])).toEqual([
      [4, 'date', 'invalid-date'],
      [5, '', 'ragged-row'],
      [6, '', 'unclosed-quote'],
    ])
  })

  test('reads the file of a hospital by its mapping as the library does', async () => {
    const { code, out } = await run('check', ...hospital, '-f', 'json', '--as-of', '2024-12-31')
    expect(code).toBe(1)
    const { counts, file, changes, findings } = JSON.parse(out)
    expect(file).toMatchObject({ encoding: 'windows-1252', separator: ';', setAside: 0 })
    const mapping = JSON.parse(readFileSync('docs/examples/hospital.mapping.json', 'utf8'))
    const reading = readCsv(hospitalFile(), { mapping })
    expect(changes).toEqual(reading.changes)
    const rows = rowsOf(reading as never)
    expect(counts).toMatchObject({
      rows: rows.length,
      pathways: assemblePathways(rows as never).pathways.length,
      findings: findings.length,
    })
    const lines = new TextDecoder('windows-1252').decode(hospitalFile()).split('\r\n')
    for (const { rule, line } of findings) {
      if (rule === 'missing-patient') expect(lines[line - 1]?.startsWith(';')).toBe(true)
    }
    expect(findings.some(({ rule }: { rule: string }) => rule === 'missing-patient')).toBe(true)
  })

  test('writes CSV and SARIF with as many findings', async () => {
    const name = file('broken.csv', broken)
    const csv = parse((await run('check', name, '-f', 'csv')).out, { columns: true }) as Record<
      string,
      string
    >[]
    expect(csv.map(({ line }) => line)).toEqual(['4', '5', '6'])
    const log = JSON.parse((await run('check', name, '-f', 'sarif')).out)
    expect(log.version).toBe('2.1.0')
    expect(
      log.runs[0].results.map(
        (one: { locations: { physicalLocation: { region: { startLine: number } } }[] }) =>
          one.locations[0]?.physicalLocation.region.startLine,
      ),
    ).toEqual([4, 5, 6])
  })

  test.each([
    ['never', 0],
    ['set-aside', 1],
    ['flagged', 1],
  ])('--fail-on %s answers %i', async (failOn, expected) => {
    expect((await give(broken, 'check', '-', '--fail-on', failOn)).code).toBe(expected)
  })

  test('--limit cuts the text short and says so', async () => {
    const many = `patient,unit,date,code\n${'p1,u1,2020-02-30,D11A\n'.repeat(30)}`
    const { out } = await give(many, 'check', '-', '--limit', '3', '-l', 'en')
    expect(out).toContain('… and 27 more; --limit 0 shows all')
    expect((await give(many, 'check', '-', '--limit', '0')).out).not.toContain('--limit')
  })

  test('prints no value of a patient, unless the key column is asked for', async () => {
    const secret = 'patient,unit,date,code,journal\nhemmelig,u1,2020-02-30,D11A,j-4711\n'
    for (const format of ['text', 'json', 'ndjson', 'csv', 'sarif']) {
      const { out, talk } = await give(secret, 'check', '-', '-f', format)
      expect(`${out}${talk}`).not.toMatch(/hemmelig|4711/)
    }
    expect((await give(secret, 'check', '-', '--key', 'journal')).out).toContain('[j-4711]')
  })

  test('speaks three languages', async () => {
    const texts = await Promise.all(
      ['nb', 'nn', 'en'].map((language) => give(broken, 'check', '-', '-l', language)),
    )
    expect(new Set(texts.map(({ out }) => out)).size).toBe(3)
    for (const { out } of texts) expect(out).not.toMatch(/\{\w+\}|undefined/)
  })
})

describe('the kinds of file', () => {
  const rows = parse(small, { columns: true }) as Record<string, string>[]
  const summary = /^2 rader, 1 forløp, 0 funn/m

  test('NDJSON and JSON, by name or by what is in them', async () => {
    const ndjson = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    expect((await run('check', file('a.ndjson', ndjson))).out).toMatch(summary)
    expect((await give(ndjson, 'check', '-')).out).toMatch(summary)
    expect((await give(JSON.stringify(rows), 'check', '-')).out).toMatch(summary)
    expect((await run('check', file('a.json', '{"no": 1}'))).code).toBe(2)
    expect((await run('check', file('b.json', '[1'))).code).toBe(2)
  })

  test('a message of the register, by name or by what is in it', async () => {
    expect((await run('check', file('a.xml', nprMessage()))).out).toMatch(/^1 rad, 1 forløp/m)
    const { talk, out } = await give(nprMessage({ module: 'pak' }), 'check', '-')
    expect(out).toMatch(/^1 rad,/m)
    expect(talk).toContain(wordsInNb.nprNotes['no-public-names'])
    const refused = await give('<!DOCTYPE x><x/>', 'check', '-')
    expect(refused.code).toBe(2)
    expect(refused.talk).toContain(wordsInNb.nprFaults.doctype)
  })

  test('Parquet, with dates as dates', async () => {
    const name = join(folder, 'a.parquet')
    const connection = await (await DuckDBInstance.create()).connect()
    await connection.run(
      `copy (select 'p1' as patient, 'u1' as unit, date '2020-01-02' as date, 'D11A' as code) to '${name}' (format parquet)`,
    )
    expect((await run('check', name)).out).toMatch(/^1 rad, 1 forløp, 0 funn/m)
  })
})

describe('clocks', () => {
  const asOf = '2020-03-31'

  test('times are those of the library, with the line of the row that starts each', async () => {
    const { code, out } = await give(small, 'times', '-', '--as-of', asOf, '-f', 'ndjson')
    expect(code).toBe(0)
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const { pathways } = assemblePathways(
      rowsOf(
        readCsv(small, {
          mapping: {
            kind: 'registration',
            columns: { patient: 'patient', unit: 'unit', date: 'date', code: 'code' },
          },
        }),
      ),
    )
    const clocks = measureForlopstider(pathways, { asOf })
    expect(records.map(({ interval, days, verdict }) => ({ interval, days, verdict }))).toEqual(
      clocks.map(({ interval, days, verdict }) => ({ interval, days, verdict })),
    )
    expect(records.map(({ line }) => line)).toEqual([2, 3])
  })

  test.each([undefined, 60, 0])(
    'the worklist is that of the library, since %s',
    async (sinceDays) => {
      const since = sinceDays === undefined ? [] : ['--since', `${sinceDays}`]
      const day = ['--as-of', asOf, '--within', '7']
      const { out } = await run('worklist', ...hospital, ...day, ...since, '-f', 'json')
      const mapping = JSON.parse(readFileSync('docs/examples/hospital.mapping.json', 'utf8'))
      const rows = rowsOf(readCsv(hospitalFile(), { mapping }) as never)
      const { pathways } = assemblePathways(rows as never)
      const items = makeWorklist(pathways, { asOf, withinDays: 7, sinceDays })
      const own = (list: readonly { pathway: string; interval: string; due: string | null }[]) =>
        list.map(({ pathway, interval, due }) => `${due} ${pathway} ${interval}`).sort()
      expect(own(JSON.parse(out).clocks)).toEqual(own(items as never))
      expect(makeWorklist(pathways, { asOf, withinDays: 7 }).length).toBeGreaterThan(3)
    },
  )

  test.each(['worklist', 'times'])('%s needs to know the day', async (command) => {
    const { code, talk } = await give(small, command, '-', '-l', 'en')
    expect(code).toBe(2)
    expect(talk).toContain('--as-of YYYY-MM-DD')
  })
})

describe('indicators', () => {
  const options = ['--as-of', '2020-09-01', '--period', '2020-T1']

  test('are published together as the library does, small figures protected', async () => {
    const { code, out } = await run('indicators', ...hospital, ...options, '-f', 'json')
    expect(code).toBe(0)
    const mapping = JSON.parse(readFileSync('docs/examples/hospital.mapping.json', 'utf8'))
    const registrations = rowsOf(readCsv(hospitalFile(), { mapping }) as never) as never
    const own = evaluateIndicators(
      Object.values(indicators).filter(({ subject }) =>
        ['pathway', 'forlopstid'].includes(subject),
      ),
      { registrations },
      { asOf: '2020-09-01', periods: ['2020-T1'], by: ['unit'] },
    )
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(own)))
    expect(out).toContain('"suppressed"')
  })

  test('are one record a figure, and open only where it is said', async () => {
    const one = ['-f', 'csv']
    const shown = async (...more: readonly string[]) =>
      parse((await run('indicators', ...hospital, ...options, ...one, ...more)).out, {
        columns: true,
      }) as Record<string, string>[]
    const records = await shown()
    expect(records.some(({ state }) => state === 'suppressed')).toBe(true)
    expect(records.every(({ period }) => period === '2020-T1')).toBe(true)
    const open = await shown('--policy', 'open')
    expect(open.some(({ state }) => state === 'value')).toBe(true)
    expect(open.filter(({ state }) => state === 'suppressed')).toEqual([])
    expect(open.length).toBe(records.length)
    const text = await run('indicators', ...hospital, ...options, '-l', 'en')
    expect(text.out).toContain('pathway.assessment_within_time')
    expect(text.out).not.toMatch(/undefined|NaN/)
  })

  test('of referrals are those of referrals', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `h${at};u1;PHV;2024-01-0${1 + (at % 9)};2024-01-05;true\n`,
    )
    const mapping = file(
      'referrals.json',
      JSON.stringify({
        kind: 'referral',
        columns: {
          referral: 'h',
          unit: 'e',
          careArea: 'o',
          received: 'm',
          assessed: 'v',
          rightGranted: 'r',
        },
      }),
    )
    const name = file('referrals.csv', `h;e;o;m;v;r\n${rows.join('')}`)
    const { code, out } = await run(
      'indicators',
      name,
      '-m',
      mapping,
      '--as-of',
      '2024-12-31',
      '--period',
      '2024',
      '-f',
      'json',
    )
    expect(code).toBe(0)
    const ids = Object.keys(JSON.parse(out).indicators)
    expect(ids.length).toBeGreaterThan(0)
    expect(
      ids.every((id) => indicators[id as keyof typeof indicators].subject === 'referral'),
    ).toBe(true)
  })

  test.each([
    [['--period', '2024'], '--as-of'],
    [['--as-of', '2024-12-31'], '--period'],
    [
      ['--as-of', '2024-12-31', '--period', '2024', '--indicator', 'x'],
      'pathway.assessment_within_time',
    ],
    [['--as-of', '2024-12-31', '--period', '24'], 'period'],
  ])('%j is not enough, and it says what is', async (args, next) => {
    const { code, talk } = await give(small, 'indicators', '-', ...args)
    expect(code).toBe(2)
    expect(talk).toContain(next)
  })
})

describe('explain, mapping and plan', () => {
  test.each(['D11CP', 'D01A', 'npr-208', 'invalid-date', 'pathway.assessment_within_time'])(
    'explains %s',
    async (word) => {
      const { code, out } = await run('explain', word)
      expect(code).toBe(0)
      expect(out.length).toBeGreaterThan(30)
      expect(out).not.toContain('undefined')
      expect(JSON.parse((await run('explain', word, '-f', 'json')).out)).toBeTypeOf('object')
    },
  )

  test('a mapping that is proposed can be used at once', async () => {
    const { code, out, talk } = await run('mapping', 'docs/examples/hospital.csv')
    expect(code).toBe(0)
    expect(talk).toContain('date ← Hendelsesdato')
    const name = file('guessed.json', out)
    expect((await run('check', 'docs/examples/hospital.csv', '-m', name)).talk).toContain(
      '3984 rader',
    )
    const ndjson = `${JSON.stringify({ pasient: 'p1', enhet: 'u', dato: '2020-01-02', kode: 'D11A' })}\n`
    expect(JSON.parse((await give(ndjson, 'mapping', '-')).out).columns).toEqual({
      patient: 'pasient',
      unit: 'enhet',
      date: 'dato',
      code: 'kode',
    })
  })

  test('a plan is followed up, with or without reports', async () => {
    const plan = plans['hv-phv-2020-2024']
    const { out } = await run(
      'plan',
      file('plan.json', JSON.stringify(plan)),
      '--as-of',
      '2021-06-30',
      '-f',
      'json',
    )
    expect(JSON.parse(out).plan).toBe('hv-phv-2020-2024')
    const reports = [
      {
        tiltak: 'nowhere',
        holder: 'x',
        reporter: 'p1',
        asOf: '2020-11-01',
        about: 'lifecycle',
        value: 'completed',
      },
    ]
    const both = await run(
      'plan',
      file('both.json', JSON.stringify({ plan, reports })),
      '--as-of',
      '2021-06-30',
    )
    expect(both.code).toBe(1)
    expect(both.out).not.toContain('undefined')
    expect((await run('plan', file('none.json', '{}'), '--as-of', '2021-06-30')).code).toBe(2)
  })
})

describe('what cannot run answers 2 and says what to do next', () => {
  test.each<[string, readonly string[], string]>([
    ['no command', [], 'pasientforlop --help'],
    ['an unknown command', ['chek', 'a.csv'], 'check, worklist'],
    ['an unknown option', ['check', '--asof', '2020-01-01'], '--as-of'],
    ['a value that is none', ['check', 'a.csv', '-f', 'xml'], 'text, json'],
    ['a day that is none', ['times', 'a.csv', '--as-of', '1.1.2020'], 'ÅÅÅÅ-MM-DD'],
    ['an option without its value', ['check', 'a.csv', '--mapping'], '--mapping'],
    ['two files', ['check', 'a.csv', 'b.csv'], 'b.csv'],
    ['no file', ['check'], 'standard inn'],
    ['a file that is not there', ['check', 'nowhere.csv'], 'nowhere.csv'],
    ['a folder', ['check', 'docs'], 'EISDIR'],
    [
      'a mapping that is not there',
      ['check', 'docs/examples/hospital.csv', '-m', 'nowhere.json'],
      'nowhere.json',
    ],
    [
      'a mapping that is no JSON',
      ['check', 'docs/examples/hospital.csv', '-m', 'README.md'],
      'JSON',
    ],
    [
      'a mapping that is none',
      ['check', 'docs/examples/hospital.csv', '-m', 'package.json'],
      'docs/read-your-own-file.md',
    ],
    ['other names', ['check', 'docs/examples/hospital.csv'], 'pasientforlop mapping'],
    ['a format that it does not have', ['explain', 'D11CP', '-f', 'sarif'], 'sarif'],
    ['nothing to explain', ['explain', 'D99'], 'D11CP'],
    ['an export to nothing', ['export', 'docs/examples/registrations.csv'], '--to xes'],
    ['an export to what is none', ['export', 'a.csv', '--to', 'xls'], 'xes, ocel, csv, fhir'],
    ['an export without a day', ['export', 'a.csv', '--to', 'xes'], '--as-of'],
    [
      'FHIR without patients',
      ['export', 'a.csv', '--to', 'fhir', '--as-of', '2020-12-31'],
      '--patients pseudonym',
    ],
    [
      'a file that cannot be written',
      [
        ...['export', 'docs/examples/registrations.csv', '--to', 'xes', '--as-of', '2020-12-31'],
        ...['--out', 'nowhere/a.xes'],
      ],
      'ENOENT',
    ],
    [
      'an event log in a form of another kind',
      ['export', 'a.csv', '--to', 'xes', '--as-of', '2020-12-31', '-f', 'json'],
      'text',
    ],
    ['SQL in a form of another kind', ['sql', '--dialect', 'duckdb', '-f', 'json'], '--format'],
    ['SQL for nothing', ['sql', '--as-of', '2020-12-31'], '--dialect'],
    ['SQL for an engine that is none', ['sql', '--dialect', 'oracle'], 'duckdb, postgresql, spark'],
    ['SQL without a day', ['sql', '--dialect', 'duckdb'], '--as-of'],
    ['SQL of what is none', ['sql', 'table', '--dialect', 'duckdb'], 'tables'],
    [
      'counts without periods',
      [
        ...['sql', '--dialect', 'duckdb', '--as-of', '2020-12-31'],
        ...['--indicator', 'pathway.assessment_within_time'],
      ],
      '--period',
    ],
    [
      'instants without their zone',
      ['sql', '--dialect', 'duckdb', '--as-of', '2020-12-31', '--date-type', 'instant'],
      'timeZone',
    ],
    [
      'SQL by a mapping of another kind',
      ['sql', '--dialect', 'duckdb', '--as-of', '2020-12-31', '-m', 'package.json'],
      'docs/read-your-own-file.md',
    ],
    ['tables for nothing', ['sql', 'tables'], '--dialect'],
    ['a table that is none', ['sql', 'tables', 'table', '-f', 'csv'], 'composite_codes'],
    ['several tables as CSV', ['sql', 'tables', '-f', 'csv'], 'composite_codes'],
    ['tables as what they are not', ['sql', 'tables', '-f', 'sarif'], 'sarif'],
    ['two tables', ['sql', 'tables', 'codes', 'sources', '-f', 'csv'], 'sources'],
    [
      'a day outside all calendars',
      ['times', 'docs/examples/registrations.csv', '--as-of', '2020-02-30'],
      'ÅÅÅÅ-MM-DD',
    ],
  ])('%s', async (_, args, next) => {
    const { code, out, talk } = await run(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(talk).toContain(next)
    expect(talk).not.toMatch(/\bat .*:\d+|undefined|\{\w+\}/)
  })
})

describe('the process', () => {
  let path = ''
  beforeAll(async () => {
    path = await buildCommand()
  }, 60_000)
  afterAll(() => {
    if (path !== '') rmSync(dirname(path), { recursive: true, force: true })
  })

  const day = ['--as-of', '2020-03-31']
  test.each<[string, readonly string[]]>([
    ['a check of a file', ['check', ...hospital, '-f', 'json']],
    ['a check of standard input', ['check', '-']],
    ['times', ['times', '-', ...day]],
    ['a worklist', ['worklist', '-', ...day]],
    ['indicators', ['indicators', '-', ...day, '--period', '2020-T1']],
    ['a mapping', ['mapping', '-']],
    ['an explanation', ['explain', 'D11CP']],
    ['a plan that is none', ['plan', '-', ...day]],
    ['an export', ['export', '-', ...day, '--to', 'xes']],
    ['a report', ['report', '-', ...day]],
    ['SQL', ['sql', 'tables', 'codes', '-f', 'csv']],
    ['help', ['--help', '-l', 'nn']],
    ['the version', ['--version']],
    ['what it does not know', ['chek', 'a.csv']],
  ])('%s is the same as without one, on both streams', async (_, args) => {
    expect(await runCommand(path, args, { input: small })).toEqual(await askCommand(args, small))
  })

  test('help names every command and option in each language; version is that of the package', async () => {
    for (const language of ['nb', 'nn', 'en']) {
      const { code, out } = await run('--help', '-l', language)
      expect(code).toBe(0)
      for (const name of commandNames) expect(out).toContain(`pasientforlop ${name} `)
    }
    expect((await run('--version')).out.trim()).toBe(
      JSON.parse(readFileSync('package.json', 'utf8')).version,
    )
  })

  test('a pipe that is closed early ends it in silence', async () => {
    const many = `patient,unit,date,code\n${'p1,u1,2020-02-30,D11A\n'.repeat(50_000)}`
    const { talk, code } = await runCommand(
      path,
      ['check', file('many.csv', many), '-f', 'ndjson'],
      {
        onStart: (child) => child.stdout?.once('data', () => child.stdout?.destroy()),
      },
    )
    expect(code).toBe(141)
    expect(talk).not.toMatch(/EPIPE|Error/)
  }, 60_000)

  test('what is a fault of its own ends with 2: 1 would say that something was found', async () => {
    // A stream that throws what no command expects.
    const broken = `data:text/javascript,process.stdin[Symbol.asyncIterator]=()=>{throw new Error('torn')}`
    const { code, talk, out } = await runCommand(path, ['check', '-'], {
      env: { NODE_OPTIONS: `--import=${broken.replaceAll(' ', '%20')}` },
    })
    expect([code, out]).toEqual([2, ''])
    expect(talk).toContain('torn')
  })

  test('interrupted while it waits, it ends with 130', async () => {
    const { code, talk } = await runCommand(path, ['check', '-'], {
      input: null,
      onStart: (child) => {
        setTimeout(() => child.kill('SIGINT'), 2000)
      },
    })
    expect(code).toBe(130)
    expect(talk.trim()).toBe('')
  }, 20_000)

  test('words are the same in number and place-holders in every language', () => {
    const holes = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort()
    const compare = (nb: unknown, other: unknown): void => {
      if (typeof nb === 'string') {
        expect(holes(other as string)).toEqual(holes(nb))
        return
      }
      expect(Object.keys(other as object)).toEqual(Object.keys(nb as object))
      for (const key of Object.keys(nb as object)) {
        compare((nb as Record<string, unknown>)[key], (other as Record<string, unknown>)[key])
      }
    }
    compare(wordsInNb, wordsInNn)
    compare(wordsInNb, wordsInEn)
    expect(Object.keys(validationRules).length).toBeGreaterThan(10)
  })
})
