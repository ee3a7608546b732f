import { parse, format as write } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFaults, firstDay } from '../../src/calendar/scan-day.js'
import { compileDateFormat } from '../../src/files/dates/date-format.js'
import { dayOfSerial, readDay, readDayOfFormats } from '../../src/files/dates/read-day.js'
import '../helpers/property-runs.js'

const formats = [
  'dd.MM.yyyy',
  'd.M.yyyy',
  'dd.MM.yy',
  'd.M.yy',
  'yyyy-MM-dd',
  'yyyyMMdd',
  'yyMMdd',
  'ddMMyyyy',
  'MM/dd/yyyy',
  'dd-MM-yyyy',
  'dd.MM.yyyy HH:mm',
  'dd.MM.yyyy HH:mm:ss',
  'd.M.yyyy H:mm',
  "yyyy-MM-dd'T'HH:mm:ss",
  "yyyy-MM-dd'T'HH:mm:ss.SSS",
  'yyyyMMddHHmmss',
  "'den' dd.MM.yyyy",
]

const ready = (name: string, centuryFrom: number | null = 1950) => {
  const compiled = compileDateFormat(name, centuryFrom)
  if (!compiled.ok) throw new Error(compiled.fault)
  return compiled.format
}

const dayIn = (name: string, text: string) => {
  const bytes = new TextEncoder().encode(text)
  return readDay(ready(name), bytes, 0, bytes.length)
}

// Two digits mean 1950–2049 where date-fns is told that it is 2000.
const reference = new Date(2000, 0, 1)

const dayOfDate = (date: Date) =>
  new Date(0).setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate()) / 864e5

const days = fc.integer({ min: -25567, max: 84370 })
const localDate = (day: number, seconds: number) => {
  const utc = new Date(day * 864e5)
  const local = new Date(2000, 0, 1, 0, 0, 0)
  local.setFullYear(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate())
  // From five o'clock on: no zone of the tests leaves that hour out.
  local.setHours(5 + (seconds % 19), seconds % 60, seconds % 60)
  return local
}

const almost = fc
  .tuple(
    fc.constantFrom(...formats),
    days,
    fc.nat(1e6),
    fc.nat(30),
    fc.constantFrom('', '0', '9', '1', '.', ' ', 'x', '-'),
  )
  .map(([name, day, seconds, at, by]) => {
    const text = write(localDate(day, seconds), name)
    return { name, text: text.slice(0, at) + by + text.slice(at + 1) }
  })

describe('date formats', () => {
  test('what date-fns writes in a format is read as that day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formats), days, fc.nat(1e6), (name, day, seconds) => {
        const isShort = /(^|[^y])yy($|[^y])/.test(name)
        fc.pre(!isShort || (day >= -7305 && day < 29220))
        expect(dayIn(name, write(localDate(day, seconds), name))).toBe(day)
      }),
    )
  })

  test('what is read as a day, date-fns reads as the same day', () => {
    fc.assert(
      fc.property(almost, ({ name, text }) => {
        const day = dayIn(name, text)
        if (day < firstDay) return
        expect(dayOfDate(parse(text, name, reference))).toBe(day)
      }),
    )
  })

  test('what date-fns reads is read, but for numbers with fewer digits than the format has', () => {
    fc.assert(
      fc.property(almost, ({ name, text }) => {
        const other = parse(text, name, reference)
        if (Number.isNaN(other.getTime())) {
          expect(dayIn(name, text)).toBeLessThan(firstDay)
          return
        }
        const day = dayOfDate(other)
        if (day < -25567 || day > 84370) return
        // A blank after a single digit is skipped there.
        const written = write(other, name)
        const digitsIn = (one: string) => one.replace(/\D/g, '').length
        const isFull = written.length === text.length && digitsIn(written) === digitsIn(text)
        if (isFull) expect(dayIn(name, text)).toBe(day)
      }),
    )
  })

  test('one digit for two is read where no other number is beside it, as date-fns does', () => {
    expect(dayIn('dd.MM.yyyy', '2.1.2020')).toBe(18263)
    expect(dayOfDate(parse('2.1.2020', 'dd.MM.yyyy', reference))).toBe(18263)
    // date-fns takes this for 1 January: a number that was cut off would be another day.
    expect(dayIn('yyyyMMdd', '2020011')).toBe(dayFaults.notADate)
    expect(dayOfDate(parse('2020011', 'yyyyMMdd', reference))).toBe(18262)
  })

  test('faults are told apart', () => {
    expect(dayIn('dd.MM.yyyy', '30.02.2020')).toBe(dayFaults.noSuchDay)
    expect(dayIn('dd.MM.yyyy', '01.01.1899')).toBe(dayFaults.outOfRange)
    expect(dayIn('dd.MM.yyyy', '2020-01-02')).toBe(dayFaults.notADate)
    expect(dayIn('dd.MM.yyyy HH:mm', '02.01.2020 24:00')).toBe(dayFaults.notADate)
    expect(dayIn('iso', '2020-01-02T08:30')).toBe(18263)
    expect(dayIn('iso', '2020-01-02T08:30Z')).toBe(dayFaults.hasOffset)
    expect(dayIn('iso', '')).toBe(dayFaults.notADate)
  })

  test.each([
    ['YYYY-MM-dd', 'unknown-token', 'YYYY'],
    ['dd.MMM.yyyy', 'unknown-token', 'MMM'],
    ['dd.MM.yyyy a', 'unknown-token', 'a'],
    ['dd.MM', 'missing', 'year'],
    ['dd.MM.yyyy dd', 'twice', 'day'],
    ['dMyyyy', 'beside', 'day'],
    ["dd.MM.yyyy 'kl", 'open-quote', "'"],
    ['constructor', 'unknown-token', 'c'],
  ])('the format %s is refused: %s %s', (name, fault, token) => {
    expect(compileDateFormat(name, 1950)).toEqual({ ok: false, fault, token })
  })

  test('two digits of a year need their century', () => {
    expect(compileDateFormat('dd.MM.yy', null)).toEqual({
      ok: false,
      fault: 'no-century',
      token: 'yy',
    })
    const read = (text: string, centuryFrom: number) => {
      const bytes = new TextEncoder().encode(text)
      const day = readDay(ready('dd.MM.yy', centuryFrom), bytes, 0, bytes.length)
      return new Date(day * 864e5).getUTCFullYear()
    }
    expect([read('01.01.49', 1950), read('01.01.50', 1950), read('01.01.99', 1999)]).toEqual([
      2049, 1950, 1999,
    ])
    expect([read('01.01.98', 1999), read('01.01.00', 1900), read('01.01.00', 2000)]).toEqual([
      2098, 1900, 2000,
    ])
  })

  test('of two formats that read different days none is believed', () => {
    const two = [ready('dd/MM/yyyy'), ready('MM/dd/yyyy')]
    const read = (text: string) => {
      const bytes = new TextEncoder().encode(text)
      return readDayOfFormats(two, bytes, 0, bytes.length)
    }
    expect(read('02/01/2020')).toBe(dayFaults.notADate)
    expect(read('13/01/2020')).toBe(18274)
    expect(read('01/13/2020')).toBe(18274)
    expect(read('01/01/2020')).toBe(18262)
    expect(read('31/31/2020')).toBe(dayFaults.noSuchDay)
    // Of two faults it is the one that says most, in whatever order they are tried.
    for (const names of [
      ['iso', 'dd.MM.yyyy'],
      ['dd.MM.yyyy', 'iso'],
    ]) {
      const readIn = (text: string) => {
        const bytes = new TextEncoder().encode(text)
        return readDayOfFormats(
          names.map((name) => ready(name)),
          bytes,
          0,
          bytes.length,
        )
      }
      expect(readIn('2020-02-30')).toBe(dayFaults.noSuchDay)
      expect(readIn('30.02.2020')).toBe(dayFaults.noSuchDay)
      expect(readIn('01.01.1899')).toBe(dayFaults.outOfRange)
      expect(readIn('2020-01-02T08:30Z')).toBe(dayFaults.hasOffset)
      expect(readIn('02/01/2020')).toBe(dayFaults.notADate)
      expect(readIn('02.01.2020')).toBe(18263)
      expect(readIn('01.01.1900')).toBe(firstDay)
      expect(readIn('1900-01-01')).toBe(firstDay)
      expect(readIn('2020-01-02')).toBe(18263)
    }
  })

  test('the number of Excel is the day that Excel shows', () => {
    expect(dayOfSerial(43832)).toBe(18263)
    expect(dayIn('excel-serial', '43832')).toBe(18263)
    expect(dayIn('excel-serial', '43832.99')).toBe(18263)
    expect(dayIn('excel-serial', '43832,25')).toBe(18263)
    expect(dayOfSerial(61)).toBe(-25508)
    expect(dayOfSerial(60)).toBe(dayFaults.outOfRange)
    expect(dayOfSerial(109939)).toBe(84370)
    expect(dayOfSerial(109940)).toBe(dayFaults.outOfRange)
    expect(dayIn('excel-serial', '2020-01-02')).toBe(dayFaults.notADate)
  })
})
