import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { type FileFormat, type Mapping, readCsv, rowsOf } from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'
import { openCsv, pushBytes } from '../../src/files/csv/csv-source.js'
import { splitRecord } from '../../src/files/csv/read-head.js'
import { planMapping } from '../../src/files/plan-mapping.js'
import { finishCsv } from '../../src/files/read-csv.js'
import '../helpers/property-runs.js'

const columns = { patient: 'a', unit: 'b', date: 'c', code: 'd' }
const mapping = { kind: 'registration', columns } as const
const withFile = (file: FileFormat) => ({ ...mapping, file })
const places = {
  kind: 'registration',
  columns: {
    patient: { column: 1 },
    unit: { column: 2 },
    date: { column: 3 },
    code: { column: 4 },
  },
} as const satisfies Mapping
const row = 'p1;u1;2020-01-02;D11A'
const expected = [{ patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A' }]
/** A line that is told, so that its number shows how lines are counted. */
const ragged = 'x'

describe('the line that rows begin on', () => {
  test.each<[number, string, FileFormat]>([
    [2, 'a;b;c;d\n', {}],
    [2, 'a;b;c;d\r\n', {}],
    [2, 'a;b;c;d\r', {}],
    [3, '"a";b;c;d;"x\ny"\n', {}],
    [4, '"a";b;c;d;"x\r\n\ry"\r\n', {}],
    [4, 'Uttrekk\n"av\na;b;c;d\n', { linesBefore: 2 }],
    [4, '\r\n\r\na;b;c;d\r\n', { linesBefore: 2 }],
    [4, '\r\ra;b;c;d\r', { linesBefore: 2 }],
    [3, 'sep=;\na;b;c;d\n', {}],
    [4, 'Uttrekk\nsep=;\na;b;c;d\n', { linesBefore: 1 }],
    [3, 'sep=,\na;b;c;d\n', { separator: ';' }],
  ])('is %s after the head %j, %j', (line, head, file) => {
    const end = head.endsWith('\r') ? '\r' : '\n'
    const width = head.includes('"x') ? `${row};` : row
    const text = `${head}${ragged}${end}${width}${end}`
    const reading = readCsv(text, { mapping: withFile(file) })
    expect(rowsOf(reading)).toEqual(expected)
    expect(reading.findings).toMatchObject([{ rule: 'ragged-row', lines: [line] }])
    // Read byte by byte it is the same.
    const source = openCsv(planMapping(mapping), file, { sampleBytes: 1 })
    for (const byte of new TextEncoder().encode(text)) pushBytes(source, Uint8Array.of(byte))
    const { findings, file: facts } = finishCsv(source)
    expect([findings, facts]).toEqual([reading.findings, reading.file])
  })

  test.each<[number, string, FileFormat]>([
    [1, '', { header: 'none' }],
    [2, 'Uttrekk\n', { header: 'none', linesBefore: 1 }],
    [2, 'sep=;\n', { header: 'none' }],
  ])('is %s without a header after %j, %j', (line, head, file) => {
    const reading = readCsv(`${head}${row}\n${ragged}\n`, { mapping: { ...places, file } })
    expect(rowsOf(reading)).toEqual(expected)
    expect(reading.findings).toMatchObject([{ rule: 'ragged-row', lines: [line + 1] }])
    expect(reading.file.columns).toEqual({ patient: 1, unit: 2, date: 3, code: 4 })
  })

  test('is that after the line, where a quote in the header is never closed', () => {
    const open = { ...mapping, columns: { ...columns, code: 'd\n' } }
    const reading = readCsv(`a;b;c;"d\n${row}\n`, {
      mapping: { ...mapping, columns: { ...columns, code: 'd' } },
    })
    expect(rowsOf(reading)).toEqual(expected)
    expect(reading.lines).toMatchObject({ lines: [2] })
    expect(() => readCsv(`a;b;c;"d\n${row}\n`, { mapping: open })).toThrow(/no column/)
  })

  test.each(['', '\n', 'Uttrekk', 'Uttrekk\n'])(
    'there is none in %j, which is less than is passed over',
    (text) => {
      expect(() => readCsv(text, { mapping: withFile({ linesBefore: 2 }) })).toThrow(
        expect.objectContaining({ code: 'invalid-table' }),
      )
    },
  )
})

describe('the separator', () => {
  test.each<[string | null, string | null, string, FileFormat]>([
    [';', 'detected', 'a;b;c;d', {}],
    [';', 'detected', 'a;b;c;d', { separator: 'detect' }],
    [';', 'mapping', 'a;b;c;d', { separator: ';' }],
    ['|', 'mapping', 'a|b|c|d', { separator: '|' }],
    [';', 'sep-line', 'sep=;\na;b;c;d', {}],
    [';', 'sep-line', 'Sep=;\r\na;b;c;d', { separator: 'detect' }],
    ['|', 'sep-line', 'sep=|\na|b|c|d', {}],
    ['\t', 'sep-line', 'sep=\t\na\tb\tc\td', {}],
    [',', 'sep-line', 'sep=,\na,b,c,d', {}],
    // What the mapping says goes before the line.
    [';', 'mapping', 'sep=,\na;b;c;d', { separator: ';' }],
    // The columns of the mapping go before the number of columns, and that before the order.
    [';', 'detected', 'a;b;c;d;,,,,,,,', {}],
    [',', 'detected', 'a,b,c,d', {}],
    ['|', 'detected', 'a|b|c|d|x;y', {}],
  ])('is %j by the %s of the head %j, %j', (separator, separatorFrom, head, file) => {
    const width = splitRecord(head.split('\n').at(-1) as string, separator as string).length
    const cells = [...row.split(';'), ...new Array(width - 4).fill('')].join(separator as string)
    const reading = readCsv(`${head}\n${cells}\n`, { mapping: withFile(file) })
    expect(reading.file).toMatchObject({ separator, separatorFrom })
    expect(rowsOf(reading)).toEqual(expected)
  })

  test.each<[string, string]>([
    [';', 'p1;u1;2020-01-02;D11A'],
    [',', 'p1,u1,2020-01-02,D11A;x'],
    ['|', 'p1|u1|2020-01-02|D11A'],
    ['\t', 'p1\tu1\t2020-01-02\tD11A'],
    [';', 'p1,u1;2020-01-02;D11A;x,y'],
  ])('without a header is %j, which makes most cells of %j', (separator, line) => {
    const file = { header: 'none' } as const
    const reading = readCsv(`${line}\n`, { mapping: { ...places, file } })
    expect(reading.file).toMatchObject({ separator, separatorFrom: 'detected' })
  })

  test('is a semicolon where none makes more of the header than another', () => {
    const one = {
      kind: 'registration',
      columns: {
        patient: 'a',
        unit: { constant: 'u' },
        date: { constant: '2020-01-02' },
        code: { constant: 'D11A' },
      },
    } as const
    for (const head of ['a', 'a\nx', '"a"']) {
      const { file } = readCsv(`${head}\np1\n`, { mapping: one })
      expect(file).toMatchObject({ separator: ';', separatorFrom: 'detected' })
    }
  })

  test('is that of the line, though the header would show another', () => {
    const one = {
      ...mapping,
      columns: { ...columns, unit: { constant: 'u' }, code: { column: 2 } },
    }
    const own = { ...one, columns: { ...one.columns, patient: 'a;b', date: { column: 3 } } }
    const reading = readCsv('sep=|\na;b|c;d|;;;;\np1|D11A|2020-01-02\n', { mapping: own })
    expect(reading.file).toMatchObject({ separator: '|', separatorFrom: 'sep-line' })
    expect(rowsOf(reading)).toEqual([
      { patient: 'p1', unit: 'u', date: '2020-01-02', code: 'D11A' },
    ])
    const places = { ...own, columns: { ...own.columns, patient: { column: 1 } } }
    const byPlace = readCsv('sep=|\na;b|c;d|;;;;\np1|D11A|2020-01-02\n', { mapping: places })
    expect(byPlace.file).toMatchObject({ separator: '|', separatorFrom: 'sep-line' })
  })

  test.each(['sep=;x', 'xsep=;', 'sep=:', 'sep=', 'sep =;'])(
    'is not said by the line %j, which is the header',
    (line) => {
      const own = { ...mapping, columns: { ...columns, patient: line } }
      expect(() => readCsv(`${line}\n`, { mapping: own })).toThrow(/no column b/)
    },
  )
})

describe('the columns', () => {
  const found = (header: string, patient: string | number | readonly (string | number)[]) => {
    const reading = readCsv(`${header}\n`, {
      mapping: { ...mapping, columns: { ...columns, patient: { column: patient } } },
    })
    return reading.file.columns.patient
  }

  test.each<[string | number, string | number | readonly (string | number)[]]>([
    ['a', 'a'],
    ['a', 1],
    ['e', 5],
    ['a', ['x', 'a']],
    ['e', ['e', 'a']],
    ['e', [6, 5]],
    ['a', [6, 'x', 'a']],
  ])('%j is the one that is meant by %j', (name, patient) => {
    expect(found('a;b;c;d;e', patient)).toBe(name)
  })

  test.each([6, 99, [6, 7], ['x', 6]])('none is meant by %j', (patient) => {
    expect(() => found('a;b;c;d;e', patient as number)).toThrow(/no column/)
  })

  test.each<[boolean, string]>([
    [true, 'A'],
    [true, ' a'],
    [true, 'A '],
    [false, 'aa'],
    [false, 'x'],
  ])('that one differs in blanks or letter case only is %s of %j', (isNear, name) => {
    const hint = ' (it has one that differs in blanks or letter case only)'
    const message = `the file has no column a, z, which the mapping has for patient${
      isNear ? hint : ''
    }; guessMapping proposes a mapping for a file`
    expect(() => found(`${name};b;c;d`, ['a', 'z'])).toThrow(message)
    // It is the mapping that has blanks and capitals.
    if (isNear) expect(() => found('a;b;c;d', name)).toThrow(/differs in blanks/)
  })

  test('a name that stands twice is none, but its place is one', () => {
    expect(() => found('a;b;c;d;a', 'a')).toThrow(
      'the file has two columns with the name that the mapping has for patient (a): give the place of the one that is meant, as a number from 1',
    )
    expect(found('a;b;c;d;a', 5)).toBe('a')
  })

  test('are the cells that csv-parse reads', () => {
    const sign = fc.constantFrom('a', 'b', ';', ',', '"', ' ', '\n', 'ø')
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), (record) => {
        let others: string[][]
        try {
          others = parse(record, { delimiter: ';', relax_column_count: true }) as string[][]
        } catch {
          return
        }
        fc.pre(others.length === 1)
        expect(splitRecord(record.replace(/\n$/, ''), ';')).toEqual(others[0])
      }),
    )
  })

  test.each<[string, readonly string[]]>([
    ['', ['']],
    [';', ['', '']],
    ['"a;b";c', ['a;b', 'c']],
    ['"a""b"', ['a"b']],
    ['"a"b;c', ['ab', 'c']],
    ['"a', ['a']],
    ['"a""', ['a"']],
    ['a"b";c', ['a"b"', 'c']],
    ['""', ['']],
    ['"";x', ['', 'x']],
  ])('of %j are %j', (record, cells) => {
    expect(splitRecord(record, ';')).toEqual(cells)
  })
})
