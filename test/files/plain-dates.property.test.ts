import fc from 'fast-check'
import { readCsv, readObjects, rowsOf } from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'
import { dayFaults } from '../../src/calendar/scan-day.js'
import { compileDateFormat } from '../../src/files/dates/date-format.js'
import { notPlain, readPlainDay } from '../../src/files/dates/plain-day.js'
import '../helpers/property-runs.js'

const formats = [
  'yyyy-MM-dd',
  'yyyyMMdd',
  'ddMMyyyy',
  'dd.MM.yyyy',
  'd.M.yyyy',
  'MM/dd/yyyy',
  'yyyy/dd/MM',
  "'d'dd.MM.yyyy",
  'dd. MM. yyyy',
  "dd.MM.yyyy'.'",
  "yyyy'åø'MMdd",
  'dd.MM.yyyy HH:mm',
  "dd 'i' MM 'av' yyyy",
  'dd.MM.yy',
]

const two = fc.oneof(
  fc.constantFrom('00', '01', '02', '09', '10', '12', '13', '28', '29', '30', '31', '32', '99'),
  fc.tuple(fc.constantFrom(...'019/: x'), fc.constantFrom(...'019/: x')).map((two) => two.join('')),
)
const year = fc.oneof(
  fc.constantFrom('1899', '1900', '1999', '2000', '2020', '2100', '2199', '2200', '2201', '9999'),
  fc.constantFrom('0000', '20x0', ' 020', '202', '20200', '2/20', '20:0'),
)
const damage = fc.tuple(
  fc.nat(12),
  fc.constantFrom('', '', '', 'å', '\u0001', '\u007f', 'p', '/', ':', '0', ' '),
)
const text = (format: string) =>
  fc.tuple(year, two, two, damage).map(([year, month, day, [at, by]]) => {
    const written = format
      .replaceAll("'", '')
      .replace('yyyy', year)
      .replace('yy', year.slice(2))
      .replace(/MM?/, month)
      .replace(/dd?(?!\d)/, day)
      .replace('HH:mm', '08:30')
    return by === '' ? written : written.slice(0, at) + by + written.slice(at + 1)
  })

const file = fc
  .constantFrom(...formats)
  .chain((format) => fc.record({ format: fc.constant(format), dates: fc.array(text(format)) }))

describe('a date in a cell', () => {
  test('is the same day among many as it is by itself', () => {
    fc.assert(
      fc.property(file, ({ format, dates }) => {
        const mapping = {
          kind: 'registration',
          file: { separator: ';' },
          columns: {
            patient: 'a',
            unit: { constant: 'u' },
            date: { column: 'b', format, centuryFrom: 1950 },
            code: { constant: 'D11A' },
          },
        } as const
        const rows = dates.map((b, at) => ({ a: `p${at}`, b }))
        const reading = readCsv(`a;b\n${rows.map(({ a, b }) => `${a};${b}\n`).join('')}`, {
          mapping,
        })
        const objects = readObjects(rows, { mapping })
        expect(reading.length).toBe(rows.length)
        if (rows.length === 0) return
        expect(rowsOf(reading)).toEqual(rowsOf(objects))
        expect([...(reading.columns['date']?.values ?? [])]).toEqual([
          ...(objects.columns['date']?.values ?? []),
        ])
      }),
    )
  })

  test.each(formats.filter((format) => !/(?<!y)yy(?!y)|HH/.test(format)))(
    'of the format %s is that day, in three hundred years',
    (format) => {
      const days = Array.from({ length: 1200 }, (_, at) =>
        new Date(Date.UTC(1900, 0, 1 + at * 91 + (at % 7))).toISOString().slice(0, 10),
      )
      const cells = days.map((day) => {
        const [year, month, date] = day.split('-') as [string, string, string]
        return format
          .replaceAll("'", '')
          .replace(/dd(?!d)|d(?=\.M)/, date)
          .replace('yyyy', year)
          .replace(/MM?/, month)
      })
      const mapping = {
        kind: 'registration',
        file: { separator: ';' },
        columns: {
          patient: { constant: 'p' },
          unit: { constant: 'u' },
          date: { column: 'b', format },
          code: { column: 'a' },
        },
      } as const
      const reading = readCsv(`a;b\n${cells.map((cell) => `D11A;${cell}\n`).join('')}`, { mapping })
      expect(rowsOf(reading).map(({ date }) => date)).toEqual(days)
    },
  )

  test.each([
    ['yyyy-MM-dd', '2020-01-31', '2020-01-3x', '2020/01/31', '2020-13-01', '2020-02-30'],
    ['yyyyMMdd', '20200131', '2020013x', '2020x131', '20201301', '20200230'],
    ['ddMMyyyy', '31012020', '3101202x', '31 12020', '01132020', '30022020'],
    ['dd.MM.yyyy', '31.01.2020', '31.01.202x', '31.01 2020', '01.13.2020', '30.02.2020'],
    ["'d'dd.MM.yyyy", 'd31.01.2020', 'd31.01.202/', 'x31.01.2020', 'd01.13.2020', 'd30.02.2020'],
    [
      'dd. MM. yyyy',
      '31. 01. 2020',
      '31. 01. 202:',
      '31. 01.x2020',
      '01. 13. 2020',
      '30. 02. 2020',
    ],
    ["yyyy'åø'MMdd", '2020åø0131', '2020åø013x', '2020øå0131', '2020åø1301', '2020åø0230'],
  ])('of %s is read by its words alone: %s', (name, good, digit, literal, month, day) => {
    const compiled = compileDateFormat(name, null)
    if (!compiled.ok || compiled.format.plain === null) throw new Error(name)
    const { plain } = compiled.format
    const read = (text: string) => {
      // Before and behind it stand digits, which belong to other cells.
      const bytes = new TextEncoder().encode(`99${text}${'9'.repeat(16)}`)
      return readPlainDay(plain, new DataView(bytes.buffer), 2)
    }
    expect(read(good)).toBe(Date.UTC(2020, 0, 31) / 864e5)
    expect(read(good.replace('2020', '1900'))).toBe(Date.UTC(1900, 0, 31) / 864e5)
    expect(read(good.replace('2020', '2200'))).toBe(Date.UTC(2200, 0, 31) / 864e5)
    for (const text of [digit, literal, month, good.replace('31', '00')]) {
      expect(read(text)).toBe(notPlain)
    }
    for (const year of ['1899', '2201', '0000']) {
      expect(read(good.replace('2020', year))).toBe(notPlain)
    }
    expect(read(day)).toBe(dayFaults.noSuchDay)
  })

  test.each([
    ['yyyyMMdd', 8],
    ['dd.MM.yyyy', 10],
    ['d.M.yyyy', 10],
    ["'d'dd.MM.yyyy", 11],
    ['dd. MM. yyyy', 12],
    ['iso', 10],
  ])('of %s is read by its words of four bytes', (name, width) => {
    const compiled = compileDateFormat(name, null)
    expect(compiled).toMatchObject({ ok: true, format: { width, plain: { width } } })
  })

  test.each([
    'dd.MM.yy',
    'dd.MM.yyyy HH:mm',
    "dd 'i' MM 'av' yyyy",
    'excel-serial',
    'utc-midnight',
  ])('of %s is not', (name) => {
    const compiled = compileDateFormat(name, 1950)
    expect(compiled).toMatchObject({ ok: true, format: { plain: null } })
  })
})

test.each(['\n', '\r\n', '\r'])(
  'dates may stand in any column, with lines that end in %j',
  (end) => {
    const days = ['2020-01-02', '2020-02-30', '', '2020-01-04', '2020-01-05']
    for (const place of [0, 1, 2]) {
      const line = (date: string, ...rest: readonly string[]) =>
        `${[...rest.slice(0, place), date, ...rest.slice(place)].join(';')}${end}`
      const text = `${line('date', 'patient', 'code')}${days.map((day) => line(day, 'p1', 'D11A')).join('')}`
      const mapping = {
        kind: 'registration',
        columns: { patient: 'patient', unit: { constant: 'u' }, date: 'date', code: 'code' },
      } as const
      expect(rowsOf(readCsv(text, { mapping })).map(({ date }) => date)).toEqual([
        '2020-01-02',
        '2021-02-30',
        undefined,
        '2020-01-04',
        '2020-01-05',
      ])
    }
  },
)

test('of two formats that read different days none is believed, among many rows too', () => {
  for (const format of [
    ['dd/MM/yyyy', 'MM/dd/yyyy'],
    ['MM/dd/yyyy', 'dd/MM/yyyy'],
  ]) {
    const mapping = {
      kind: 'registration',
      columns: {
        patient: { constant: 'p' },
        unit: { constant: 'u' },
        date: { column: 'b', format },
        code: 'a',
      },
    } as const
    const days = [
      '02/01/2020',
      '13/01/2020',
      '01/13/2020',
      '01/01/2020',
      '31/31/2020',
      '02/01/2020',
    ]
    const reading = readCsv(`a;b\n${days.map((day) => `D11A;${day}\n`).join('')}`, { mapping })
    expect(rowsOf(reading).map(({ date }) => date)).toEqual([
      '?',
      '2020-01-13',
      '2020-01-13',
      '2020-01-01',
      '2021-02-30',
      '?',
    ])
  }
})
