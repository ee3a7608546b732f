import { checkRegistrations } from 'pasientforlop'
import {
  guessMapping,
  locateFinding,
  type Mapping,
  mappings,
  type Reading,
  readCsv,
  readObjects,
  rowsOf,
} from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/files/encodings.js'

const mapping = {
  kind: 'registration',
  columns: {
    patient: 'Pasient',
    unit: 'Enhet',
    date: { column: 'Dato', format: 'dd.MM.yyyy' },
    code: 'Kode',
    careLevel: { column: 'Nivå', values: 'kodeverk-8406', ifAbsent: 'missing' },
    birthYear: { column: 'Født', ifAbsent: 'missing' },
    birthDate: { column: 'Fødselsdato', format: 'dd.MM.yyyy', ifAbsent: 'missing' },
  },
} as const satisfies Mapping

const header = 'Pasient;Enhet;Dato;Kode'
const row = 'p1;u1;02.01.2020;D11A'
const expected = [{ patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A' }]

/** All that is told of a file, by line: of its lines, and of its rows. */
const told = (reading: Reading<'registration'>): [number, string][] => {
  const ofRows = checkRegistrations(rowsOf(reading), { asOf: '2024-12-31' }).findings
  return [
    ...reading.findings.flatMap(({ rule, lines }) =>
      lines.map((line): [number, string] => [line, rule]),
    ),
    ...ofRows.map((finding): [number, string] => [
      locateFinding(reading, finding).places[0]?.line ?? 0,
      finding.rule,
    ]),
  ].sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1))
}

const inBytes = (text: string, encoding: 'windows-1252' | 'utf-16le') => {
  if (encoding === 'utf-16le') {
    return Uint8Array.from(Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]))
  }
  const byteOf = (sign: string) =>
    Array.from({ length: 256 }, (_, byte) => byte).find(
      (byte) => decodeBytes(Uint8Array.of(byte), 'windows-1252') === sign,
    ) as number
  return Uint8Array.from(text, byteOf)
}

describe('files as systems write them are read right', () => {
  test.each<[string, string | Uint8Array]>([
    ['a mark of UTF-8', `\ufeff${header}\n${row}\n`],
    ['a first line sep=;', `sep=;\r\n${header}\r\n${row}\r\n`],
    ['a mark and sep=;', `\ufeffsep=;\r\n${header}\r\n${row}\r\n`],
    ['sep= with capitals', `SEP=;\n${header}\n${row}\n`],
    [
      'tabs in UTF-16, as a spreadsheet saves Unicode text',
      inBytes(`${header}\r\n${row}\r\n`.replaceAll(';', '\t'), 'utf-16le'),
    ],
    ['sep= in UTF-16', inBytes(`sep=;\r\n${header}\r\n${row}\r\n`, 'utf-16le')],
    ['no line break at the end', `${header}\n${row}`],
    ['blank lines at the end', `${header}\n${row}\n\n\r\n\n`],
    ['lines of separators only that are cut to width', `${header}\n${row};;;\n`],
    ['a quoted header', `"Pasient";"Enhet";"Dato";"Kode"\n${row}\n`],
    ['all cells quoted', `${header}\n"p1";"u1";"02.01.2020";"D11A"\n`],
    ['returns only, as old systems have them', `${header}\r${row}\r`],
    ['returns and line feeds', `${header}\r\n${row}\r\n`],
    ['mixed line breaks', `${header}\r\n${row}\n\r`],
    [
      'other columns in another order',
      `Kode;x;Dato;Enhet;y;Pasient\nD11A;;02.01.2020;u1;"a;b";p1\n`,
    ],
    ['a date of one digit', `${header}\np1;u1;2.1.2020;D11A\n`],
  ])('%s', (_, file) => {
    const reading = readCsv(file, { mapping })
    expect(rowsOf(reading)).toEqual(expected)
    expect(told(reading)).toEqual([])
  })

  test('letters of Windows-1252 in header and values', () => {
    const file = inBytes(`${header};Nivå\nåse;Bodø – psykiatri;02.01.2020;D11A;3\n`, 'windows-1252')
    const reading = readCsv(file, { mapping })
    expect(rowsOf(reading)[0]).toMatchObject({
      patient: 'åse',
      unit: 'Bodø – psykiatri',
      careLevel: 'outpatient',
    })
    expect(reading.file.encoding).toBe('windows-1252')
  })

  test('the number of a spreadsheet for a day, with a comma for the time', () => {
    const serial = {
      ...mapping,
      columns: { ...mapping.columns, date: { column: 'Dato', format: 'excel-serial' } },
    } as const
    const reading = readCsv(`${header}\np1;u1;43832,5;D11A\n`, { mapping: serial })
    expect(rowsOf(reading)).toEqual(expected)
  })
})

describe('what cannot be read right is told with its line', () => {
  const good = 'p0;u1;02.01.2020;D11A'

  test.each<[string, string, readonly [number, string][]]>([
    ['an id that a spreadsheet rounded', '1,23E+11;u1;02.01.2020;D11A', [[3, 'rounded-number']]],
    ['the same with a point', '1.23457E+11;u1;02.01.2020;D11A', [[3, 'rounded-number']]],
    [
      'a unit that a data frame made a fraction',
      'p1;983974724.0;02.01.2020;D11A',
      [[3, 'rounded-number']],
    ],
    ['the same with a comma', 'p1;983974724,0;02.01.2020;D11A', [[3, 'rounded-number']]],
    ['a null byte in an id', 'p1\u0000;u1;02.01.2020;D11A', [[3, 'control-sign']]],
    ['a null byte in a date', 'p1;u1;02.01.2020\u0000;D11A', [[3, 'invalid-date']]],
    ['a null byte in a code', 'p1;u1;02.01.2020;D11A\u0000', [[3, 'npr-201']]],
    ['a blank after an id', 'p1 ;u1;02.01.2020;D11A', [[3, 'blank-at-edge']]],
    ['a hard blank before a unit', 'p1;\u00a0u1;02.01.2020;D11A', [[3, 'blank-at-edge']]],
    ['a blank in a code', 'p1;u1;02.01.2020;D11A ', [[3, 'npr-201']]],
    ['day zero of a spreadsheet', 'p1;u1;00.01.1900;D11A', [[3, 'invalid-date']]],
    ['a day before there were pathways', 'p1;u1;01.01.1900;D11A', [[3, 'npr-115']]],
    ['an American date', 'p1;u1;1/20/2020;D11A', [[3, 'invalid-date']]],
    ['two digits of a year', 'p1;u1;02.01.20;D11A', [[3, 'invalid-date']]],
    ['a row cut off', 'p1;u1;02.01', [[3, 'ragged-row']]],
    ['a separator in a text without quotes', 'p1;Avd; sør;02.01.2020;D11A', [[3, 'ragged-row']]],
    ['a missing date as a word', 'p1;u1;NULL;D11A', [[3, 'invalid-date']]],
    ['the end of a file of old systems', '\u001a', [[3, 'ragged-row']]],
  ])('%s', (_, line, findings) => {
    const reading = readCsv(`${header}\n${good}\n${line}\n`, { mapping })
    expect(told(reading)).toEqual(findings)
    // The line before is read all the same.
    expect(rowsOf(reading)[0]?.patient).toBe('p0')
  })

  test.each<[string, string, string]>([
    ['a year with a comma', 'Født', '1990,0'],
    ['a year with a point', 'Født', '1990.0'],
    ['a stand-in for unknown', 'Fødselsdato', '01.01.1900'],
  ])('%s', (_, column, value) => {
    const file = `${header};${column}\n${row};${value}\n`
    expect(told(readCsv(file, { mapping })).map(([line]) => line)).toEqual([2])
  })

  test('nearly such ids are ids', () => {
    const ids = ['1E', 'E11', '12', '1.5', '17.01', 'a1E+11', '0', '1E+1111', 'Avd 3', '17.0a']
    const lines = ids.map((id) => `${id};${id};02.01.2020;D11A\n`)
    expect(readCsv(`${header}\n${lines.join('')}`, { mapping }).findings).toEqual([])
  })

  test('with trim that the mapping asks for, a blank is no longer told', () => {
    const trimmed = {
      ...mapping,
      columns: { ...mapping.columns, patient: { column: 'Pasient', clean: ['trim'] } },
    } as const
    const reading = readCsv(`${header}\np1 ;u1;02.01.2020;D11A\n`, { mapping: trimmed })
    expect(reading.findings).toEqual([])
    expect(reading.changes).toMatchObject([{ change: 'trim', rows: 1 }])
  })

  test('rows of a database driver too', () => {
    const rows = [{ patient: '1.2E+10', unit: 'u1', date: '2020-01-02', code: 'D11A' }]
    expect(readObjects(rows, { mapping: mappings.registration }).findings).toEqual([
      { rule: 'rounded-number', effect: 'flagged', lines: [1], params: { column: 'patient' } },
    ])
  })

  test('a header with one name twice is refused only where the mapping means it', () => {
    const twice = `${header};x;x\n${row};1;2\n`
    expect(rowsOf(readCsv(twice, { mapping }))).toEqual(expected)
    expect(() => readCsv(`${header};Kode\n${row};D11M\n`, { mapping })).toThrowError(/two columns/)
  })

  test('a file of blank lines, or of a header only, has no rows, and a mapping is proposed of it', () => {
    expect(readCsv(`${header}\n\n\n`, { mapping })).toMatchObject({ length: 0 })
    expect(guessMapping(header.split(';'), []).missing).toEqual([])
  })
})
