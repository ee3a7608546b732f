import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { plans } from 'pasientforlop/plans'
import { afterAll, describe, expect, test } from 'vitest'
import { commandNames, options } from '../../src/cli/command-options.js'
import { kindOfInput } from '../../src/cli/input-kind.js'
import { shownText } from '../../src/cli/words/shown-text.js'
import { nprMessage } from '../generators/npr-message.js'
import { askCommand } from '../helpers/command.js'

// Files and wishes of people who meet the command for the first time.

const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-'))
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (...args: readonly string[]) => askCommand(args)
const day = ['--as-of', '2023-06-01']
const languages = ['nb', 'nn', 'en'] as const

const own = 'patient,unit,date,code\np1,u1,2023-01-02,D11A\n'
const objects = [
  { patient: 'p1', unit: 'u1', date: '2023-01-02', code: 'D11A' },
  { patient: 'p1', unit: 'u1', date: '2023-01-20', code: 'D11M' },
]
const list = JSON.stringify(objects)
const lines = objects.map((one) => JSON.stringify(one)).join('\n')
const mapping = file(
  'ours.json',
  JSON.stringify({
    kind: 'registration',
    columns: {
      patient: 'Pasient',
      unit: 'Avdeling',
      date: { column: 'Dato', format: ['dd.MM.yyyy', 'dd.MM.yyyy HH:mm'] },
      code: 'Kode',
      careLevel: { column: 'Nivå', values: 'kodeverk-8406' },
      birthDate: { column: 'Født', format: 'dd.MM.yyyy', ifAbsent: 'missing' },
    },
  }),
)
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('a file that is no text', () => {
  test.each([
    ['rader.xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14], /CSV/],
    ['rader.csv', [0x50, 0x4b, 0x03, 0x04, 0x14], /CSV/],
    ['rader.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /CSV/],
    ['rader.csv.gz', [...gzipSync(own)], /gzip -dc/],
    ['rader.zst', [0x28, 0xb5, 0x2f, 0xfd, 0x00], /gzip -dc/],
    ['rader.xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a], /gzip -dc/],
  ])('%s: it is told what to do, and none of its bytes', async (name, bytes, what) => {
    const path = file(name, Uint8Array.from(bytes))
    for (const command of ['check', 'mapping', 'times']) {
      for (const language of languages) {
        const more = command === 'times' ? day : []
        const { code, out, talk } = await ask(command, path, '-l', language, ...more)
        expect([code, out]).toEqual([2, ''])
        expect(talk).toMatch(what)
        expect(talk.trim()).not.toMatch(/[\p{Cc}\ufffd]|\{\w+|\.\.$/u)
      }
    }
  })

  test('a text that begins nearly like one is read as a text', () => {
    const kind = (text: string) => kindOfInput('-', new TextEncoder().encode(text))
    expect(kind('PK,unit,date,code\n')).toBe('csv')
    expect(kind('(a,b\n')).toBe('csv')
  })
})

describe('a file that is not what its name says', () => {
  test.each([
    ['rader.parquet', 'patient,unit\np1,u1\n'],
    ['kort.parquet', 'PAR1'],
    ['tom.parquet', ''],
    ['rader.xml', 'patient,unit\np1,u1\n'],
    ['rader.json', 'patient,unit\np1,u1\n'],
  ])('%s is refused in words, with 2', async (name, content) => {
    for (const language of languages) {
      const { code, out, talk } = await ask('check', file(name, content), '-l', language)
      expect([code, out]).toEqual([2, ''])
      expect(talk).toMatch(/^pasientforlop: [^\n]*\n$/)
      expect(talk).not.toContain('p1')
    }
  })

  test('a mapping or a plan that is a folder is not said to be missing', async () => {
    const { code, talk } = await ask('check', file('own.csv', own), '-m', folder)
    expect(code).toBe(2)
    expect(talk).toContain('EISDIR')
    expect((await ask('check', file('own.csv', own), '-m', `${folder}/none`)).talk).toContain(
      'finnes ikke',
    )
  })

  test('a message of the register takes no mapping and no key column, and says so', async () => {
    const message = file('melding.xml', nprMessage())
    expect((await ask('check', message)).code).toBeLessThan(2)
    for (const more of [
      ['-m', mapping],
      ['--key', 'Nr'],
    ]) {
      const { code, talk } = await ask('check', message, ...more)
      expect(code).toBe(2)
      expect(talk).toMatch(/--mapping|--key/)
    }
  })
})

describe('rows of JSON are read whatever the file is called', () => {
  test.each([
    ['a list as .ndjson', 'list.ndjson', list],
    ['a list with a mark as .jsonl', 'list.jsonl', `\ufeff\n ${list}`],
    ['lines as .json', 'lines.json', `${lines}\n`],
    ['lines with carriage returns as .json', 'lines2.json', lines.replace('\n', '\r\n\r\n')],
    ['a list as .json', 'list.json', JSON.stringify(objects, null, 2)],
    ['lines as .ndjson', 'lines.ndjson', lines],
    ['lines as .csv', 'lines.csv', lines],
    ['a list as .txt', 'list.txt', list],
  ])('%s', async (_, name, content) => {
    const { code, out } = await ask('check', file(name, content), ...day)
    expect([code, out]).toEqual([0, expect.stringContaining('2 rader, 1 forløp, 0 funn')])
  })

  test('lines in UTF-16 on standard input are read', async () => {
    const { code, out } = await askCommand(['check', '-', ...day], utf16(lines))
    expect([code, out]).toEqual([0, expect.stringContaining('2 rader, 1 forløp, 0 funn')])
  })

  test('an object over several lines is no list', async () => {
    const { code, talk } = await ask('check', file('one.json', '{\n"a": 1\n}\n{'), ...day)
    expect(code).toBe(2)
    expect(talk).toContain('JSON')
  })
})

describe('a file without a line of names', () => {
  test.each([
    ['a code', 'p77;DPS Vest;D11A'],
    ['a date', 'p77;DPS Vest;02.01.2023'],
    ['a date of its parts', 'p77;DPS Vest;2023-01-02'],
    ['a long number', '12345678901;DPS Vest;x'],
  ])('%s in the first line: columns are places, and no value of it is printed', async (_, line) => {
    for (const language of languages) {
      const path = file('bare.csv', `${line}\n${line}\n`)
      const { code, out, talk } = await ask('mapping', path, '-l', language)
      expect(code).toBe(1)
      expect(JSON.parse(out)).toMatchObject({ file: { header: 'none' } })
      for (const value of line.split(';')) {
        if (value !== 'x') expect(out + talk).not.toContain(value)
      }
    }
  })

  test('its proposal, filled out, loses no row', async () => {
    const path = file('bare.csv', 'p1;02.01.2023;D11A \np1;20.01.2023;D11M\n')
    const proposed = JSON.parse((await ask('mapping', path)).out)
    expect(proposed.columns).toEqual({ code: { column: 3, clean: ['trim'] } })
    Object.assign(proposed.columns, {
      patient: { column: 1 },
      unit: { constant: 'u1' },
      date: { column: 2, format: 'dd.MM.yyyy' },
    })
    const { out } = await ask('check', path, '-m', file('filled.json', JSON.stringify(proposed)))
    expect(out).toContain('2 rader, 1 forløp, 0 funn')
  })

  test('a first line of which no name is known is not printed, but counted', async () => {
    for (const line of [
      'Per Hansen;DPS Vest;x',
      '{ per: "Per Hansen" }, DPS Vest',
      'ï»¿{"a": "Per',
    ]) {
      const { out, talk } = await ask('mapping', file('free.csv', `${line}\n`))
      expect(out + talk).not.toMatch(/Per|DPS/)
      expect(talk).toMatch(/\d kolonner?\./)
    }
  })

  test('where the columns do not tell what a row is, that is told', async () => {
    const { out, talk } = await ask('mapping', file('free.csv', 'a;b;c\n1;2;3\n'))
    expect(JSON.parse(out)).toEqual({ kind: 'registration', columns: {} })
    expect(talk).toContain(
      'Kolonnene viser ikke hva slags rader filen har; forslaget er registration.',
    )
    expect(talk).toContain('registration, referral, discharge, appointment')
    const known = await ask('mapping', file('known.csv', 'henvisning;b\n1;2\n'))
    expect(known.talk).not.toContain('hva slags rader')
  })

  test('a header among the rows is told with its line, and no value of it', async () => {
    const head = 'patient;unit;date;code'
    const path = file(
      'joined.csv',
      `${head}\np1;u1;2020-01-02;D11A\n${head}\np2;u1;2020-01-02;D11A\n`,
    )
    const { code, out, talk } = await ask('check', path)
    expect(code).toBe(1)
    expect(out).toContain('Overskriften gjentatt')
    expect(out).toContain('2 rader, 2 forløp, 1 funn')
    expect(out + talk).not.toContain('npr-201')
  })

  test('names with numbers in them are names', async () => {
    const path = file('names.csv', 'Pasient;Avdeling;Dato1;Kode 2023;2023;D11\n')
    const { talk } = await ask('mapping', path)
    expect(talk).toContain('Ikke brukt: Dato1, Kode 2023, 2023, D11.')
    expect(talk).toContain('unit ← Avdeling')
  })
})

describe('what is put into a line stays on it', () => {
  test('columns that have no name are not listed, nor is a sign that moves the cursor', async () => {
    const path = file('cols.csv', 'Pasient;;"A\tB\u001b[2J"; ;\u009b31m\n')
    const { talk } = await ask('mapping', path)
    expect(talk).toContain('Ikke brukt: A␉B␛[2J, \ufffd31m.')
    expect(talk.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  test('a unit with a line break is one line of figures, and another unit than one without', async () => {
    const rows = Array.from({ length: 24 }, (_, at) => {
      const unit = at % 2 === 0 ? '"DPS\nØst"' : 'DPS Øst'
      return `p${at},${unit},2023-01-02,D11A`
    })
    const path = file('units.csv', `patient,unit,date,code\n${rows.join('\n')}\n`)
    const { out } = await ask(
      ...['indicators', path, ...day, '--period', '2023'],
      ...['--indicator', 'pathway.new_referrals'],
    )
    expect(out.split('\n').filter((line) => line.startsWith('  2023  DPS'))).toEqual([
      expect.stringMatching(/DPS␊Øst +12$/),
      expect.stringMatching(/DPS Øst +12$/),
    ])
  })

  test('every control character has a sign of its own, or one for lost ones', () => {
    const all = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('')
    const shown = shownText(`${all}\u2028\u2029æ`)
    expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
    expect(shown.slice(0, 32)).toBe(
      Array.from({ length: 32 }, (_, code) => String.fromCharCode(0x2400 + code)).join(''),
    )
    expect(shown.endsWith('\u2421'.concat('\ufffd'.repeat(34), 'æ'))).toBe(true)
    expect(shown.slice(32, 127)).toBe(all.slice(32, 127))
  })
})

describe('options', () => {
  test('one with a single value is refused where it comes twice', async () => {
    const path = file('own.csv', own)
    for (const [twice, name] of [
      [['--as-of', '2024-01-01', '--as-of', '2025-01-01'], '--as-of'],
      [['-m', 'a.json', '--mapping=b.json'], '--mapping'],
      [['--limit', '1', '--limit', '1'], '--limit'],
    ] as const) {
      for (const language of languages) {
        const { code, out, talk } = await ask('check', path, ...twice, '-l', language)
        expect([code, out]).toEqual([2, ''])
        expect(talk).toContain(name)
      }
    }
    const many = ['--period', '2023', '--period', '2024', '--by', 'unit', '--by', 'type']
    expect((await ask('indicators', path, ...day, ...many)).code).toBe(0)
  })

  test('one that means nothing to a command is refused, with those that it has', async () => {
    const path = file('own.csv', own)
    for (const language of languages) {
      const { code, out, talk } = await ask('check', path, '--worklist', '-l', language)
      expect([code, out]).toEqual([2, ''])
      expect(talk).toMatch(/--worklist .*check.*--fail-on/)
    }
    for (const [command, ...args] of [
      ['times', path, ...day, '--within', '7'],
      ['mapping', path, ...day],
      ['sql tables', ...day],
      ['indicators', path, ...day, '--worklist'],
    ]) {
      const { code, talk } = await ask(...(command as string).split(' '), ...args)
      expect(code).toBe(2)
      expect(talk).toContain(`hører ikke til ${command}`)
    }
  })

  test('every option belongs to a command', async () => {
    const known = new Set<string>()
    for (const command of [...commandNames, 'sql tables']) {
      for (const name of ['worklist', 'dialect']) {
        const given = name === 'worklist' ? ['--worklist'] : ['--dialect', 'spark']
        const { talk } = await ask(...command.split(' '), ...given)
        const list = /hører ikke til .*, som har: (.*)\./.exec(talk)?.[1] ?? ''
        for (const option of list.split(', ')) known.add(option)
      }
    }
    for (const option of Object.keys(options)) expect(known).toContain(`--${option}`)
  })

  test('the day and the periods are asked for before the file is read', async () => {
    const strange = file('strange.csv', 'a;b\n1;2\n')
    for (const command of ['times', 'worklist', 'indicators']) {
      expect((await ask(command, strange)).talk).toContain('--as-of')
    }
    expect((await ask('indicators', strange, ...day)).talk).toContain('--period')
  })

  test('status reports without their plan are not passed over', async () => {
    const { code, talk } = await ask('report', file('own.csv', own), ...day, '--reports', 'r.json')
    expect(code).toBe(2)
    expect(talk).toContain('--plan')
  })

  test('status reports that are no list are told by their file, in each language', async () => {
    const plan = file('real.json', JSON.stringify(plans['hv-phv-2020-2024']))
    const reports = file('reports.json', '{"a": 1}')
    for (const language of languages) {
      const { code, talk } = await ask(
        ...['report', file('own.csv', own), ...day, '--plan', plan, '--reports', reports],
        ...['-l', language],
      )
      expect(code).toBe(2)
      expect(talk).toContain('reports.json')
      expect(talk).not.toMatch(/got a value/)
    }
  })

  test('a key column that the file does not have is told by the name of the option', async () => {
    for (const [name, content] of [
      ['own.csv', own],
      ['lines.ndjson', lines],
    ] as const) {
      for (const language of languages) {
        const { code, talk } = await ask(
          'check',
          file(name, content),
          '--key',
          'Nr',
          '-l',
          language,
        )
        expect(code).toBe(2)
        expect(talk).toMatch(/«Nr»|“Nr”/)
        expect(talk).toContain('--key')
        expect(talk).not.toContain('#')
      }
    }
  })

  test.each([[['-lnn']], [['-l', 'nn']], [['--lang=nn']], [['--lang', 'nn']]])(
    '%s is the language of errors too',
    async (language) => {
      expect((await ask('check', ...language)).talk).toContain('Kva fil?')
    },
  )

  test('no file is written over that the command reads, by whatever name', async () => {
    const rows = file('keep.csv', own)
    const link = join(folder, 'link.csv')
    symlinkSync(rows, link)
    const plan = file('plan.json', '{}')
    for (const out of [rows, link, `${folder}/./keep.csv`, plan, mapping]) {
      const before = readFileSync(out, 'utf8')
      const args = ['report', rows, ...day, '--plan', plan, '-m', mapping, '--out', out]
      const { code, talk } = await ask(...args)
      expect(code).toBe(2)
      expect(talk).toContain('--out')
      expect(readFileSync(out, 'utf8')).toBe(before)
    }
    const fresh = join(folder, 'fresh.xes')
    expect((await ask('export', rows, ...day, '--to', 'xes', '-o', fresh)).code).toBe(0)
    expect((await ask('export', rows, ...day, '--to', 'xes', '-o', fresh)).code).toBe(0)
  })
})

describe('results go to the file that is asked for, in every command', () => {
  const rows = file('own.csv', own)
  test.each([
    ['check', rows],
    ['check', rows, '-f', 'sarif'],
    ['mapping', rows],
    ['times', rows, ...day, '-f', 'csv'],
    ['worklist', rows, ...day, '-f', 'ndjson'],
    ['explain', 'D11CP'],
    ['sql', 'tables', 'codes', '-f', 'csv'],
    ['export', rows, ...day, '--to', 'csv'],
  ])('%s %s %s %s', async (...args) => {
    const out = join(folder, 'result')
    rmSync(out, { force: true })
    const plain = await ask(...args)
    const { code, talk, ...more } = await ask(...args, '--out', out)
    expect([code, talk, more.out]).toEqual([plain.code, plain.talk, ''])
    expect(readFileSync(out, 'utf8')).toBe(plain.out)
  })

  test('a folder that is not there is told', async () => {
    const { code, talk } = await ask('check', rows, '-o', join(folder, 'nowhere', 'funn.txt'))
    expect(code).toBe(2)
    expect(talk).toMatch(/ENOENT/)
  })

  test('a mapping that Windows wrote in UTF-16, or with a mark, is read', async () => {
    const text = readFileSync(mapping, 'utf8')
    const export_ = file('forms2.csv', 'Pasient;Avdeling;Dato;Kode;Nivå\np1;u1;02.01.2023;D11A;3\n')
    for (const bytes of [utf16(text), utf16(text).swap16(), Buffer.from(`\ufeff${text}`)]) {
      expect((await ask('check', export_, '-m', file('marked.json', bytes))).code).toBe(0)
    }
    const torn = Uint8Array.of(...utf16('{"a":"'), 0x00, 0xd8, ...utf16('"}').subarray(2))
    expect((await ask('check', export_, '-m', file('torn.json', torn))).code).toBe(2)
  })
})

describe('a proposal', () => {
  const proposed = async (name: string, content: string) => {
    const { out } = await ask('mapping', file(name, content), '-f', 'json')
    return JSON.parse(out) as { file?: unknown; columns: object }
  }
  const body = 'Pasient;Enhet;Dato;Kode\np1;u1;02.01.2023;D11A\n'

  test.each([
    ['a title', 'Uttrekk 01.01.2024;;;\n', 1],
    ['a title and an empty line', 'Uttrekk\r\n\r\n', 2],
  ])('looks past %s, and can be used at once', async (_, before, linesBefore) => {
    const found = await proposed('title.csv', before + body)
    expect(found.file).toEqual({ linesBefore })
    expect(Object.keys(found.columns)).toEqual(['patient', 'unit', 'date', 'code'])
    const own = file('own.json', JSON.stringify(found))
    const { code, out } = await ask('check', join(folder, 'title.csv'), '-m', own)
    expect([code, out]).toEqual([0, expect.stringContaining('1 rad, 1 forløp')])
  })

  test('of a header or rows with line breaks in quotes is that of the file without', async () => {
    const head = 'Pasient;"Enhet\nlokal";Dato;Kode\n'
    const { columns } = await proposed('quoted.csv', `${head}p1;"u\r\n1";02.01.2023;D11A\n`)
    expect(columns).toMatchObject({ date: { column: 'Dato', format: 'dd.MM.yyyy' }, code: 'Kode' })
    expect(Object.keys(columns)).not.toContain('unit')
    const open = await proposed('open.csv', `${body}"p2;u1;03.01.2023;D11M\n`)
    expect(open.columns).toMatchObject({ date: { column: 'Dato', format: 'dd.MM.yyyy' } })
  })

  test('takes two digits of a birth date for a year in which patients were born', async () => {
    const { columns } = await proposed(
      'birth.csv',
      'Pasient;Enhet;Dato;Kode;Fødselsdato\np1;u1;02.01.23;D11A;03.04.41\n',
    )
    expect(columns).toMatchObject({
      date: { format: 'dd.MM.yy', centuryFrom: 1950 },
      birthDate: { format: 'dd.MM.yy', centuryFrom: 1930 },
    })
  })

  test('is of the first line where no later one says more', async () => {
    expect(await proposed('one.csv', `Pasient;x\n${'a;b\n'.repeat(20)}`)).toEqual({
      kind: 'registration',
      columns: { patient: 'Pasient' },
    })
  })
})

describe('what to write in place of a value is what the mapping reads', () => {
  const head = 'Pasient;Avdeling;Dato;Kode;Nivå;Født\n'
  const rows = [
    'p1;u1;44935;D11A;3;',
    'p2;u1;31.02.2023;D11A;3;',
    'p3;u1;02.01.2023;D11A;Poliklinikk;',
    'p4;u1;02.01.2023;D11A;3;1980-01-02',
  ]
  const told = async (language: string) => {
    const path = file('forms.csv', `${head}${rows.join('\n')}\n`)
    const args = ['check', path, '-m', mapping, ...day, '-f', 'ndjson', '-l', language]
    const { out } = await ask(...args)
    return out
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as { line: number; text: string; help: string })
  }

  test('dates in the formats of the mapping, codes of its values', async () => {
    const [date, noDay, level, fact] = await told('nb')
    expect(date?.text).toContain('på formen dd.MM.yyyy eller dd.MM.yyyy HH:mm')
    expect(date?.help).toContain('(dd.MM.yyyy eller dd.MM.yyyy HH:mm)')
    expect(noDay?.help).toBe('Rett datoen.')
    expect(level?.help).toContain('(1, 2 eller 3)')
    expect(fact?.help).toContain('(dd.MM.yyyy)')
  })

  test('in every language, and never in a form that the file is not read in', async () => {
    for (const language of languages) {
      for (const { text, help } of await told(language)) {
        expect(`${text} ${help}`).not.toMatch(/ÅÅÅÅ|YYYY|outpatient|\{/)
      }
    }
  })

  test('a file with our own names keeps our own forms', async () => {
    const path = file('plain.csv', 'patient,unit,date,code\np1,u1,02.01.2023,D11A\n')
    expect((await ask('check', path)).out).toContain('ÅÅÅÅ-MM-DD')
  })
})
