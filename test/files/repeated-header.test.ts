import fc from 'fast-check'
import {
  describeFileFinding,
  locateFinding,
  type Mapping,
  type Reading,
  readColumns,
  readCsv,
  readNdjson,
  readObjects,
  rowsOf,
  streamCsv,
  streamNdjson,
} from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'

const mapping = {
  kind: 'registration',
  columns: {
    patient: 'Løpenr',
    unit: 'Enhet',
    date: { column: 'Dato', format: 'dd.MM.yyyy' },
    code: 'Kode',
  },
} as const satisfies Mapping

const header = 'Løpenr;Enhet;Dato;Kode;Merknad'
const row = (patient: string) => `${patient};u1;02.01.2020;D11A;`
const briefOf = ({
  findings,
}: {
  readonly findings: readonly { readonly rule: string; readonly lines: readonly number[] }[]
}) => findings.map(({ rule, lines }) => [rule, ...lines])

/** The bytes of a text in Windows-1252, of letters that Latin-1 has too. */
const windows = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const joined = (...parts: readonly Uint8Array[]) => Buffer.concat(parts)
const utf8 = (text: string) => new TextEncoder().encode(text)

const lineAt = (reading: Reading, row: number) =>
  locateFinding(reading, { rule: 'npr-201', rows: [row] }).places[0]?.line

describe('a header among the rows', () => {
  test.each([
    ['as it was', header],
    ['behind a mark', `\ufeff${header}`],
    [
      'in quotes',
      header
        .split(';')
        .map((name) => `"${name}"`)
        .join(';'),
    ],
    ['with another column that is not read', header.replace('Merknad', 'Annet')],
  ])('%s is told, and is no row', (_, again) => {
    const reading = readCsv(`${header}\n${row('p1')}\n${again}\n${row('p2')}\n`, { mapping })
    expect(briefOf(reading)).toEqual([['repeated-header', 3]])
    expect(reading.findings[0]).toEqual({
      rule: 'repeated-header',
      effect: 'set-aside',
      lines: [3],
      params: {},
    })
    expect(reading.file.setAside).toBe(1)
    expect(rowsOf(reading).map(({ patient }) => patient)).toEqual(['p1', 'p2'])
  })

  test('behind a mark and in quotes is told as both', () => {
    const again = `\ufeff"${header.replaceAll(';', '";"')}"`
    const reading = readCsv(`${header}\n${row('p1')}\n${again}\n${row('p2')}\n`, { mapping })
    expect(briefOf(reading)).toEqual([
      ['repeated-header', 3],
      ['stray-quote', 3],
    ])
    expect(reading.length).toBe(2)
  })

  test('is known in the other encoding than that of the first', () => {
    const first = utf8(`${header}\n${row('p1')}\n`)
    const second = windows(`${header}\n${row('p2')}\n`)
    for (const parts of [
      [first, second],
      [second, first],
      [second, utf8('\ufeff'), first],
    ]) {
      const reading = readCsv(joined(...parts), { mapping })
      expect(briefOf(reading)).toEqual([['repeated-header', 3]])
      expect(reading.length).toBe(2)
    }
  })

  test('is one with all its names only', () => {
    for (const other of [
      'Løpenr;u1;02.01.2020;D11A;',
      'p1;Enhet;Dato;Kode;Merknad',
      'Løpenr;Enhet;02.01.2020;Kode;Merknad',
      'Løpenr;Enhet;;Kode;Merknad',
      'Løpenr;Enhet;Dato;kode;Merknad',
    ]) {
      expect(readCsv(`${header}\n${other}\n`, { mapping })).toMatchObject({
        findings: [],
        length: 1,
      })
    }
  })

  test('is none in a file without one', () => {
    const columns = { patient: { column: 1 }, unit: { column: 2 }, date: { column: 3 } } as const
    const own = {
      kind: 'registration',
      file: { header: 'none' },
      columns: { ...columns, code: { column: 4 } },
    } as const
    expect(readCsv('a;b;c;d\na;b;c;d\n', { mapping: own })).toMatchObject({
      findings: [],
      length: 2,
    })
  })

  test('is told by its line among objects, lines of JSON and columns too', () => {
    const columns = { patient: 'pid', unit: 'hf', date: 'dato', code: 'facts.kode' } as const
    const own = { kind: 'registration', columns } as const
    const one = { pid: 'p1', hf: 'u1', dato: '2020-01-02', facts: { kode: 'D11A' } }
    const names = { pid: 'pid', hf: 'hf', dato: 'dato', facts: { kode: 'facts.kode' } }
    const rows = [one, names, one]
    const text = rows.map((value) => `${JSON.stringify(value)}\n`).join('')
    const lists = {
      pid: rows.map(({ pid }) => pid),
      hf: rows.map(({ hf }) => hf),
      dato: rows.map(({ dato }) => dato),
      'facts.kode': rows.map(({ facts }) => facts.kode),
    }
    for (const reading of [
      readObjects(rows, { mapping: own }),
      readNdjson(text, { mapping: own }),
      readColumns(lists, { mapping: own }),
    ]) {
      expect(briefOf(reading)).toEqual([['repeated-header', 2]])
      expect([reading.length, reading.file.setAside]).toEqual([2, 1])
    }
    expect(readObjects([{ ...names, hf: 'u1' }], { mapping: own }).length).toBe(1)
  })

  test('may be all that there is', async () => {
    const text = `${header}\n${header}\n`
    const one = readCsv(text, { mapping })
    expect([one.length, briefOf(one)]).toEqual([0, [['repeated-header', 2]]])
    const read: unknown[] = []
    for await (const reading of streamCsv(text, { mapping, batchRows: 1 })) {
      read.push(reading.length, briefOf(reading))
    }
    expect(read).toEqual([0, [['repeated-header', 2]]])
  })

  test('breaks no order of patients in a stream', async () => {
    const text = `${header}\n${['p1', 'p2'].map(row).join('\n')}\n${header}\n${row('p3')}\n`
    const own = {
      kind: 'registration',
      columns: { patient: 'pid', unit: 'hf', date: 'dato', code: 'kode' },
    } as const
    const objects = [
      { pid: 'q1', hf: 'u1', dato: '2020-01-02', kode: 'D11A' },
      { pid: 'pid', hf: 'hf', dato: 'dato', kode: 'kode' },
      { pid: 'q2', hf: 'u1', dato: '2020-01-02', kode: 'D11A' },
    ]
    const lines = objects.map((value) => JSON.stringify(value)).join('\n')
    const told: unknown[] = []
    const patients: unknown[] = []
    for (const batches of [
      streamCsv(text, { mapping, batchRows: 1 }),
      streamNdjson(lines, { mapping: own, batchRows: 1 }),
    ]) {
      for await (const reading of batches) {
        told.push(...briefOf(reading))
        patients.push(...rowsOf(reading).map(({ patient }) => patient))
      }
    }
    expect(told).toEqual([
      ['repeated-header', 4],
      ['repeated-header', 2],
    ])
    expect(patients).toEqual(['p1', 'p2', 'p3', 'q1', 'q2'])
  })

  test('wherever headers stand, other rows are as they would be without, on their own lines', () => {
    const line = fc.constantFrom(
      header,
      `\ufeff${header}`,
      row('p1'),
      row('p9'),
      row('Løpenr'),
      row('0'),
      '',
      'x;y',
      '"p1";u1;"02.01.2020";D11A;"a\nb"',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const reading = readCsv(`${header}\n${lines.join('\n')}\n`, { mapping })
        const isAgain = (one: string) => one.endsWith(header)
        const others = lines.map((one) => (isAgain(one) ? '' : one))
        const without = readCsv(`${header}\n${others.join('\n')}\n`, { mapping })
        expect(rowsOf(reading)).toEqual(rowsOf(without))
        const rows = Array.from({ length: reading.length }, (_, at) => at)
        expect(rows.map((at) => lineAt(reading, at))).toEqual(rows.map((at) => lineAt(without, at)))
        const rest = reading.findings.filter(({ rule }) => rule !== 'repeated-header')
        expect(rest).toEqual(without.findings)
        let at = 2
        const places = lines.flatMap((one) => {
          const own = at
          at += one.includes('\n') ? 2 : 1
          return isAgain(one) ? [own] : []
        })
        expect(reading.findings.flatMap((one) => (rest.includes(one) ? [] : one.lines))).toEqual(
          places,
        )
      }),
    )
  })

  test('has words', () => {
    const finding = {
      rule: 'repeated-header',
      effect: 'set-aside',
      lines: [3],
      params: {},
    } as const
    expect(describeFileFinding(finding, 'nb').text).toBe(
      'Linjen er overskriften om igjen, og er ikke lest.',
    )
  })
})
