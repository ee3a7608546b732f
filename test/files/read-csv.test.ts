import fc from 'fast-check'
import { assemblePathways } from 'pasientforlop'
import {
  defineMapping,
  describeFileFinding,
  type Mapping,
  mappings,
  readCsv,
  rowsOf,
} from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'
import { endBytes, openCsv, pushBytes } from '../../src/files/csv/csv-source.js'
import { decodeBytes } from '../../src/files/encodings.js'
import { planMapping } from '../../src/files/plan-mapping.js'
import { finishCsv } from '../../src/files/read-csv.js'
import { plainReading } from '../helpers/plain-reading.js'
import '../helpers/property-runs.js'

const hospital = defineMapping({
  kind: 'registration',
  columns: {
    patient: { column: 'Pasient', clean: ['trim'] },
    unit: { constant: '983974724' },
    date: { column: 'Dato', format: 'dd.MM.yyyy' },
    code: { column: 'Kode', clean: ['trim', 'upper-case'] },
    careLevel: { column: 'Omsorgsnivå', values: 'kodeverk-8406' },
    rightGrantedFor: { column: 'Rett', values: ['kodeverk-8485', { '-': null }] },
    birthYear: { column: 'Født', ifAbsent: 'missing' },
  },
})

const header = 'Pasient;Dato;Kode;Omsorgsnivå;Rett'
const lines = [header, 'p1;02.01.2020;D11A;3;2', ' p1;20.01.2020;d11m;1;-', 'på;2.2.2020;D11CP;9;']
const text = `${lines.join('\r\n')}\r\n`

const rows = [
  {
    patient: 'p1',
    unit: '983974724',
    date: '2020-01-02',
    code: 'D11A',
    careLevel: 'outpatient',
    facts: { rightGrantedFor: 'treatment' },
  },
  { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D11M', careLevel: 'inpatient' },
  { patient: 'på', unit: '983974724', date: '2020-02-02', code: 'D11CP', careLevel: '9' },
]

const inWindows = (some: string) =>
  Uint8Array.from(some, (char) => {
    const place = Array.from({ length: 256 }, (_, byte) => byte).find(
      (byte) => decodeBytes(Uint8Array.of(byte), 'windows-1252') === char,
    )
    return place as number
  })

const inUtf16 = (some: string, order: 'le' | 'be') => {
  const bytes = new Uint8Array(some.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < some.length; at += 1) {
    view.setUint16(at * 2, some.charCodeAt(at), order === 'le')
  }
  return bytes
}

const utf8 = (some: string) => new TextEncoder().encode(some)

describe('a file of a hospital', () => {
  test('is read by its mapping, and each change is counted by column and kind', () => {
    const reading = readCsv(text, { mapping: hospital })
    expect(rowsOf(reading)).toEqual(rows)
    expect(reading.changes).toEqual([
      { field: 'patient', column: 'Pasient', change: 'trim', rows: 1 },
      { field: 'code', column: 'Kode', change: 'upper-case', rows: 1 },
      { field: 'careLevel', column: 'Omsorgsnivå', change: 'values', rows: 2 },
      { field: 'rightGrantedFor', column: 'Rett', change: 'values', rows: 2 },
    ])
    expect(reading.findings).toEqual([])
    expect(reading.file).toEqual({
      encoding: 'utf-8',
      encodingFrom: 'detected',
      separator: ';',
      separatorFrom: 'detected',
      columns: {
        patient: 'Pasient',
        date: 'Dato',
        code: 'Kode',
        careLevel: 'Omsorgsnivå',
        rightGrantedFor: 'Rett',
      },
      absent: ['birthYear'],
      blankLines: 0,
      setAside: 0,
    })
  })

  const encodings = [
    ['utf-8', 'detected', utf8(text)],
    ['utf-8', 'mark', utf8(`\ufeff${text}`)],
    ['windows-1252', 'detected', inWindows(text)],
    ['utf-16le', 'mark', inUtf16(`\ufeff${text}`, 'le')],
    ['utf-16be', 'mark', inUtf16(`\ufeff${text}`, 'be')],
    ['utf-16le', 'mark', inUtf16(text, 'le')],
    ['utf-16be', 'mark', inUtf16(text, 'be')],
  ] as const

  test.each(encodings)('in %s (%s) says the same', (encoding, encodingFrom, bytes) => {
    const reading = readCsv(bytes, { mapping: hospital })
    expect(rowsOf(reading)).toEqual(rows)
    expect(reading.file).toMatchObject({ encoding, encodingFrom: encodingFrom })
  })

  test.each(encodings)('in %s (%s), cut at every byte, says the same', (_, __, bytes) => {
    const read = (chunks: readonly Uint8Array[]) => {
      const source = openCsv(planMapping(hospital), {}, { sampleBytes: 8 })
      for (const chunk of chunks) pushBytes(source, chunk)
      return rowsOf(finishCsv(source))
    }
    for (let cut = 1; cut < bytes.length; cut += 1) {
      expect(read([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(rows)
    }
    expect(read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(rows)
  })

  test('an encoding that the mapping names is believed, and what is no text in it is told', () => {
    const mapping = { ...hospital, file: { encoding: 'utf-8' } } as const satisfies Mapping
    const head = utf8(`${header}\n`)
    const row = inWindows('på;02.01.2020;D11A;3;2\n')
    const reading = readCsv([head, row, utf8('på;02.01.2020;D11A;3;2\n'), row], { mapping })
    expect(reading.findings).toEqual([
      { rule: 'not-in-encoding', effect: 'flagged', lines: [2, 4], params: { column: 'Pasient' } },
    ])
    expect(reading.file).toMatchObject({ encoding: 'utf-8', encodingFrom: 'mapping' })
    expect(rowsOf(reading).map(({ patient }) => patient)).toEqual(['', 'på', ''])
  })

  test('patients and units that are no text in the encoding are never taken for one another', () => {
    const mapping = { ...hospital, file: { encoding: 'utf-8' } } as const satisfies Mapping
    const rows = inWindows('på;02.01.2020;D11A;3;2\npø;20.01.2020;D11M;3;2\n')
    const { pathways, findings } = assemblePathways(
      rowsOf(readCsv([utf8(`${header}\n`), rows], { mapping })),
    )
    expect(pathways).toEqual([])
    expect(findings.map(({ rule, rows }) => [rule, rows])).toEqual([
      ['missing-patient', [0]],
      ['missing-patient', [1]],
    ])
  })

  test('texts in two encodings are told', () => {
    const head = inWindows(`${header}\n`)
    const reading = readCsv(
      [head, inWindows('på;02.01.2020;D11A;3;2\n'), utf8('på;02.01.2020;D11A;3;2\n')],
      { mapping: hospital },
    )
    expect(reading.findings).toEqual([
      { rule: 'mixed-encoding', effect: 'flagged', lines: [3], params: { column: 'Pasient' } },
    ])
  })
})

describe('the head of a file', () => {
  const plain = {
    kind: 'registration',
    columns: { patient: 'a', unit: 'b', date: 'c', code: 'd' },
  } as const
  const row = (separator: string) => ['p1', 'u1', '2020-01-02', 'D11A'].join(separator)

  test.each([
    [';', 'a;b;c;d'],
    [',', 'a,b,c,d'],
    ['\t', 'a\tb\tc\td'],
    ['|', 'a|b|c|d'],
    [';', '"x,y,z,u,v";a;b;c;d'],
  ])('the separator %j is found by the columns of the mapping', (separator, head) => {
    const cells = head.startsWith('"') ? `x${separator}${row(separator)}` : row(separator)
    const reading = readCsv(`${head}\n${cells}\n`, { mapping: plain })
    expect(reading.file).toMatchObject({ separator, separatorFrom: 'detected' })
    expect(rowsOf(reading)[0]).toMatchObject({ patient: 'p1', code: 'D11A' })
  })

  test('a first line sep= says the separator, and lines go on counting', () => {
    const reading = readCsv(`sep=;\r\na;b;c;d\r\n${row(';')};x\r\n`, { mapping: plain })
    expect(reading.file.separatorFrom).toBe('sep-line')
    expect(reading.findings[0]).toMatchObject({ rule: 'ragged-row', lines: [3] })
  })

  test('lines before the header are passed over, a header can be missing', () => {
    const before = { ...plain, file: { linesBefore: 2 } } as const
    expect(readCsv(`Uttrekk\n\na,b,c,d\n${row(',')}`, { mapping: before }).length).toBe(1)
    const byPlace = {
      kind: 'registration',
      file: { header: 'none', separator: ',' },
      columns: {
        patient: { column: 1 },
        unit: { column: 2 },
        date: { column: 3 },
        code: { column: 4 },
      },
    } as const
    const reading = readCsv(`${row(',')}\n${row(',')}`, { mapping: byPlace })
    expect(reading.length).toBe(2)
    expect(reading.file.columns).toEqual({ patient: 1, unit: 2, date: 3, code: 4 })
  })

  test.each([
    ['a;b;c', 'unknown-column', /no column d, which the mapping has for code/],
    ['a;b;c;D ', 'unknown-column', /differs in blanks or letter case only/],
    ['a;b;c;d;d', 'unknown-column', /two columns/],
    ['', 'invalid-table', /no header/],
  ])('the header %j is refused: %s', (head, code, message) => {
    const call = () => readCsv(head === '' ? '' : `${head}\n`, { mapping: plain })
    expect(call).toThrowError(expect.objectContaining({ code }))
    expect(call).toThrowError(message)
  })

  test('a row that is too long is passed over, and the next one is read', () => {
    const long = 'x'.repeat(1_200_000)
    const reading = readCsv(`a,b,c,d\n${long}\n${row(',')}\n"${long}\n${row(',')}\n`, {
      mapping: plain,
    })
    expect(reading.length).toBe(2)
    expect(reading.findings.map(({ rule, lines }) => [rule, lines])).toEqual([
      ['row-too-long', [2, 4]],
    ])
  })
})

describe('indicator rows', () => {
  test('are read by the same mappings', () => {
    const reading = readCsv(
      'hid,enhet,omr,mottatt,rett\nh1,u1,PHV,20200102,J\nh2,u1,PHV,,N\nh3,u1,,20200230,?\n',
      {
        mapping: {
          kind: 'referral',
          columns: {
            referral: 'hid',
            unit: 'enhet',
            careArea: 'omr',
            received: { column: 'mottatt', format: 'yyyyMMdd' },
            rightGranted: { column: 'rett', values: { J: true, N: false } },
          },
        },
      },
    )
    expect(rowsOf(reading)).toEqual([
      { referral: 'h1', unit: 'u1', careArea: 'PHV', received: '2020-01-02', rightGranted: true },
      { referral: 'h2', unit: 'u1', careArea: 'PHV', rightGranted: false },
      { referral: 'h3', unit: 'u1', received: '2021-02-30', rightGranted: '?' },
    ])
  })

  test.each(['referral', 'discharge', 'appointment'] as const)(
    'own names of a %s are ready',
    (kind) => {
      expect(rowsOf(readCsv(`${kind},unit\nx,u1\n`, { mapping: mappings[kind] }))).toEqual([
        { [kind]: 'x', unit: 'u1' },
      ])
    },
  )
})

describe('any bytes', () => {
  const byPlace = {
    kind: 'registration',
    file: { header: 'none' },
    columns: {
      patient: { column: 1 },
      unit: { constant: 'u' },
      date: { constant: '2020-01-01' },
      code: { constant: 'D11A' },
    },
  } as const satisfies Mapping
  test('never throw but for their head, and each finding can be told in three languages', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const source = openCsv(planMapping(byPlace), byPlace.file, { sampleBytes: 4 })
        pushBytes(source, bytes)
        endBytes(source)
        const { findings } = finishCsv(source)
        for (const finding of findings) {
          for (const language of ['nb', 'nn', 'en'] as const) {
            const { title, text, help } = describeFileFinding(finding, language)
            expect(`${title}${text}${help}`).not.toMatch(/[{}?]/)
          }
        }
      }),
    )
  })

  test('say the same wherever they are cut, rows that are too long among them', () => {
    const piece = fc.constantFrom(
      'a',
      'bc',
      ';',
      '\n',
      '\r\n',
      '\r',
      '"',
      '""',
      'long text here',
      'ø',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join('')),
        fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 6 }),
        (text, cuts) => {
          const bytes = utf8(`x;y\n${text}`)
          const read = (ends: readonly number[]) => {
            const source = openCsv(
              planMapping({ ...byPlace, file: {} }),
              {},
              { sampleBytes: 4, maxRowBytes: 24 },
            )
            let from = 0
            for (const end of [...ends].sort((a, b) => a - b)) {
              pushBytes(source, bytes.subarray(from, end))
              from = Math.min(end, bytes.length)
            }
            pushBytes(source, bytes.subarray(from))
            return finishCsv(source)
          }
          const whole = read([])
          expect(plainReading(read(cuts))).toEqual(plainReading(whole))
        },
      ),
    )
  })
})
