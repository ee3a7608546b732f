import fc from 'fast-check'
import { parseIsoDate } from 'pasientforlop/calendar'
import { isoDateSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { dayFaults, firstDay, lastDay, scanDay } from '../../src/calendar/scan-day.js'
import { isoDateFaultSchema } from '../../src/calendar/schema.js'
import { writeDay } from '../../src/calendar/write-day.js'
import { damagedDate } from '../damages/dates.js'
import { anyDate, atLeast, utcDate } from '../generators/dates.js'

const two = (n: number) => `${n}`.padStart(2, '0')

/** Every text of the years' months 00–13 and days 00–32, with the UTC calendar's day or NaN. */
const textsOfYear = (year: number): { text: string; day: number }[] => {
  const texts: { text: string; day: number }[] = []
  for (let month = 0; month <= 13; month += 1) {
    for (let day = 0; day <= 32; day += 1) {
      const time = Date.UTC(year, month - 1, day)
      const date = new Date(time)
      const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
      texts.push({
        text: `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}`,
        day: exists ? time / 86_400_000 : Number.NaN,
      })
    }
  }
  return texts
}

const isRealDate = (text: string) => {
  if (!/^\d\d\d\d-\d\d-\d\d$/.test(text)) return false
  const time = Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +text.slice(8))
  return new Date(time).toISOString().slice(0, 10) === text && text >= '1900' && text < '2201'
}

describe('every day of 1900–2200', () => {
  test('is read and written as the UTC calendar counts it', () => {
    const wrong: string[] = []
    let expected = Date.UTC(1900, 0, 1) / 86_400_000
    expect(firstDay).toBe(expected)
    for (let year = 1900; year <= 2200; year += 1) {
      for (const { text, day } of textsOfYear(year)) {
        if (Number.isNaN(day)) {
          if (scanDay(text) !== dayFaults.noSuchDay) wrong.push(text)
          continue
        }
        if (scanDay(text) !== day || day !== expected || writeDay(day) !== text) wrong.push(text)
        expected += 1
      }
    }
    expect(wrong).toEqual([])
    expect(lastDay).toBe(expected - 1)
  })
})

describe('the date schema', () => {
  const accepts = (text: string) => isoDateSchema.safeParse(text).success

  test('accepts exactly the ten characters that parseIsoDate accepts, in whole years', () => {
    const wrong: string[] = []
    for (const year of [1899, 1900, 1904, 1999, 2000, 2019, 2020, 2096, 2100, 2199, 2200, 2201]) {
      for (const { text } of textsOfYear(year)) {
        if (accepts(text) !== parseIsoDate(text).ok) wrong.push(text)
      }
    }
    expect(wrong).toEqual([])
  })

  test('accepts 29 February in the same years as parseIsoDate', () => {
    const years = Array.from({ length: 10_000 }, (_, year) => `${year}`.padStart(4, '0'))
    const dates = years.map((year) => `${year}-02-29`)
    const accepted = dates.filter(accepts)
    expect(accepted).toEqual(dates.filter((date) => parseIsoDate(date).ok))
    // 75 leap years from 1904 to 2200, without 2100 and 2200.
    expect(accepted).toHaveLength(73)
  })

  test('accepts of any text exactly what parseIsoDate accepts as ten characters', () => {
    fc.assert(
      fc.property(fc.oneof(anyDate, damagedDate, fc.string()), (text) => {
        expect(accepts(text)).toBe(text.length === 10 && parseIsoDate(text).ok)
      }),
      atLeast(2000),
    )
  })
})

describe('parseIsoDate', () => {
  test.each([
    ['1900-01-01', -25567],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['2000-02-29', 11016],
    ['2019-01-01', 17897],
    ['2200-12-31', 84370],
  ])('reads %s as day %i', (date, day) => {
    expect(parseIsoDate(date)).toEqual({ ok: true, date, day })
  })

  test.each([
    '2020-02-29T00:00',
    '2020-02-29T23:59',
    '2020-02-29T23:59:59',
    '2020-02-29T08:30:00.000',
    '2020-02-29T08:30:00.1234567',
    '2020-02-29 08:30',
    '2020-02-29 08:30:00.5',
  ])('takes the date part of %s', (text) => {
    expect(parseIsoDate(text)).toEqual({ ok: true, date: '2020-02-29', day: 18321 })
  })

  test.each([
    ['missing', [undefined, null, '']],
    [
      'not-a-string',
      [0, 18321, Number.NaN, true, 1n, Symbol('2020-01-01'), {}, [], ['2020-01-01'], new Date(0)],
    ],
    [
      'not-a-date',
      [
        ' ',
        'yesterday',
        '2020',
        '2020-1-1',
        '20200101',
        '01.01.2020',
        '2020/01/01',
        '20-01-01',
        '-020-01-01',
        '+020-01-01',
        '2O20-01-01',
        '2020-01-0١',
        '２020-01-01',
        ' 2020-01-01',
        '2020-01-01 ',
        '2020-01-01\n',
        '2020-01-01x',
        '2020-01-01T',
        '2020-01-01T10',
        '2020-01-01t10:00',
        '2020-01-01T1:00',
        '2020-01-01T24:00',
        '2020-01-01T10:60',
        '2020-01-01T10:00:60',
        '2020-01-01  10:00',
        '2020-01-01T10:00:00.',
        '2020-01-01T10:00.5',
        '2020-01-01T10:00\n',
        '12020-01-01',
        '2020-W01-1',
        '2020-001',
        '2020-01-01T10:00Zx',
        '2020-01-01Z 2',
        '__proto__',
      ],
    ],
    [
      'no-such-day',
      ['2020-00-01', '2020-13-01', '2020-01-00', '2020-01-32', '2020-04-31', '1900-02-29'],
    ],
    ['no-such-day', ['2100-02-29', '2200-02-29', '2019-02-29', '2020-02-30T10:00', '0000-00-00']],
    ['out-of-range', ['1899-12-31', '2201-01-01', '0000-01-01', '9999-12-31', '1899-12-31T10:00']],
    [
      'has-offset',
      [
        '2020-01-01Z',
        '2020-01-01T10Z',
        '2020-01-01T10+01',
        '2020-01-01T1000Z',
        '2020-01-01T100000Z',
        '2020-01-01T1000:00Z',
        '2020-01-01T10:0000Z',
        '2020-01-01T10:00:00,5Z',
        '2020-01-01T10:00+01:00:00',
        '2020-01-01T10:00+010000',
        '2020-01-01T10:00+01:00[Europe/Oslo]',
        '2020-01-01Z[]',
        '2020-01-01+01:00',
        '2020-01-01T10:00Z',
        '2020-01-01T10:00z',
        '2020-01-01T10:00:00Z',
        '2020-01-01T10:00:00.123Z',
        '2020-01-01T10:00:00.123456789+02:00',
        '2020-01-01T10:00+0200',
        '2020-01-01T10:00:00-03',
        '2020-01-01 10:00:00+01:00',
        '2020-01-01T10:00:00 +01:00',
        '2020-01-01T10:00+01:00[Europe/Oslo]',
        '1850-01-01T10:00Z',
        '2020-02-30T10:00Z',
      ],
    ],
  ])('answers %s', (fault, values) => {
    for (const value of values) {
      expect([value, parseIsoDate(value)]).toEqual([value, { ok: false, fault }])
    }
  })

  test('a text is accepted exactly if it is a real day, whatever character is changed', () => {
    fc.assert(
      fc.property(damagedDate, (text) => {
        fc.pre(text.length <= 10)
        expect(parseIsoDate(text).ok).toBe(isRealDate(text))
      }),
      atLeast(2000),
    )
  })

  test('a local time changes nothing about the date', () => {
    const clock = fc.tuple(
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      fc.option(fc.integer({ min: 0, max: 59 })),
    )
    fc.assert(
      fc.property(anyDate, clock, (date, [hour, minute, second]) => {
        const seconds = second === null ? '' : `:${two(second)}`
        expect(parseIsoDate(`${date}T${two(hour)}:${two(minute)}${seconds}`)).toEqual(
          parseIsoDate(date),
        )
      }),
    )
  })

  test('any value gets an answer of the documented shape, and an accepted date is its day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), damagedDate), (value) => {
        const answer = parseIsoDate(value)
        expect(
          answer.ok
            ? isoDateSchema.safeParse(answer.date).success
            : isoDateFaultSchema.options.includes(answer.fault),
        ).toBe(true)
        if (answer.ok) expect(answer.date).toBe(utcDate(answer.day))
      }),
    )
  })

  test('a text of a million characters is refused like a short one', () => {
    for (const tail of ['0', ' ', 'Z', '+01', 'T10:00', '[', 'T10:00Z[']) {
      const text = `2020-01-01${tail.repeat(1_000_000)}`
      expect(parseIsoDate(text).ok).toBe(false)
    }
  })
})
