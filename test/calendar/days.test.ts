import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import fc from 'fast-check'
import { addDays, daysBetween, fromEpochDay, toEpochDay } from 'pasientforlop/calendar'
import { describe, expect, test } from 'vitest'
import { notDates } from '../damages/dates.js'
import { anyDate, anyDay, atLeast, earliest, latest } from '../generators/dates.js'

const code = (name: string) => expect.objectContaining({ code: name })

/** A zone can skip a whole civil day, and date-fns then reads that date as the next one. */
const existsInZone = (date: string) => format(parseISO(date), 'yyyy-MM-dd') === date

describe('dates and day numbers', () => {
  test('a date made of a day number gives that number back', () => {
    fc.assert(fc.property(anyDay, (day) => toEpochDay(fromEpochDay(day)) === day))
  })

  test('a day number made of a date gives that date back', () => {
    fc.assert(fc.property(anyDate, (date) => fromEpochDay(toEpochDay(date)) === date))
  })

  test('later days have later dates, as texts too', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(fromEpochDay(a) < fromEpochDay(b)).toBe(a < b)
      }),
    )
  })
})

describe('daysBetween', () => {
  test.each([
    ['2020-02-28', '2020-03-01', 2],
    ['2019-02-28', '2019-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2019-12-31', '2020-01-01', 1],
    ['2019-01-01', '2020-01-01', 365],
    ['2020-01-01', '2021-01-01', 366],
    ['1900-01-01', '2200-12-31', 109_937],
    // Days on which a zone of the suite moves its clock, or that it skipped altogether.
    ['2020-03-28', '2020-03-30', 2],
    ['2020-10-24', '2020-10-26', 2],
    ['2018-11-03', '2018-11-05', 2],
    ['2011-12-29', '2011-12-31', 2],
    ['2011-12-30', '2011-12-31', 1],
  ])('from %s to %s it is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
    expect(daysBetween(to, from)).toBe(-days)
  })

  test('swapping the two dates changes the sign and nothing else', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0)
      }),
    )
  })

  test('a way over a third date is as long as the straight one', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c))
      }),
    )
  })

  test('equals date-fns on instants at midnight UTC', () => {
    const midnight = (date: string) => parseISO(`${date}T00:00:00Z`)
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const milliseconds = differenceInMilliseconds(midnight(b), midnight(a))
        expect(daysBetween(a, b)).toBe(milliseconds / 86_400_000 + 0)
      }),
      atLeast(1000),
    )
  })

  test('equals the calendar days of date-fns on every pair that exists in the zone', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        fc.pre(existsInZone(a) && existsInZone(b))
        expect(daysBetween(a, b)).toBe(differenceInCalendarDays(parseISO(b), parseISO(a)) + 0)
      }),
      atLeast(1000),
    )
  })
})

describe('addDays', () => {
  const dateAndCount = fc
    .tuple(anyDay, anyDay)
    .map(([from, to]) => [fromEpochDay(from), to - from] as const)

  test('daysBetween gives back the days that were added', () => {
    fc.assert(
      fc.property(dateAndCount, ([date, days]) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  test('adding the days between two dates leads from one to the other', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => addDays(a, daysBetween(a, b)) === b))
  })

  test('the first and last day are reached, and no step further', () => {
    expect(addDays('1970-01-01', earliest)).toBe('1900-01-01')
    expect(addDays('1970-01-01', latest)).toBe('2200-12-31')
    expect(addDays('1970-01-01', -0)).toBe('1970-01-01')
    for (const days of [earliest - 1, latest + 1, Number.MAX_SAFE_INTEGER, -1e300]) {
      expect(() => addDays('1970-01-01', days)).toThrowError(code('invalid-day'))
    }
  })
})

describe('misuse', () => {
  test('whatever is no date throws, wherever it is passed', () => {
    for (const value of notDates as readonly never[]) {
      expect(() => toEpochDay(value)).toThrowError(code('invalid-date'))
      expect(() => addDays(value, 1)).toThrowError(code('invalid-date'))
      expect(() => daysBetween(value, '2020-01-01')).toThrowError(code('invalid-date'))
      expect(() => daysBetween('2020-01-01', value)).toThrowError(code('invalid-date'))
    }
  })

  const notWhole: readonly unknown[] = [
    undefined,
    null,
    '1',
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1n,
    [1],
    true,
  ]

  const notDays: readonly unknown[] = [...notWhole, earliest - 1, latest + 1]

  test('whatever is no whole number within the range is no day', () => {
    for (const value of notDays as readonly never[]) {
      expect(() => fromEpochDay(value)).toThrowError(code('invalid-day'))
    }
  })

  test('whatever is no whole number is no count', () => {
    for (const value of notWhole as readonly never[]) {
      expect(() => addDays('2020-01-01', value)).toThrowError(code('invalid-count'))
    }
  })

  test('the message names the argument and never the value', () => {
    expect(() => daysBetween('2020-01-01', 'Kari 010190')).toThrowError(
      /^to must be a date (?!.*Kari)(?!.*0101)/,
    )
    expect(() => addDays('2020-01-01', 'Kari' as never)).toThrowError(/^days must be (?!.*Kari)/)
  })
})
