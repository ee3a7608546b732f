import fc from 'fast-check'
import {
  addWorkingDays,
  isWorkingDay,
  norwegianHolidays,
  workingDaysBetween,
} from 'pasientforlop/calendar'
import { describe, expect, test } from 'vitest'
import { notDates } from '../damages/dates.js'
import { anyDate, atLeast, earliest, latest, utcDate } from '../generators/dates.js'

const code = (name: string) => expect.objectContaining({ code: name })

const holidays = new Set(
  Array.from({ length: 301 }, (_, n) => norwegianHolidays(1900 + n))
    .flat()
    .map(({ date }) => date),
)

/** All days of 1900–2200 and, day by day, how many working days there were through each. */
const days = Array.from({ length: latest - earliest + 1 }, (_, n) => utcDate(earliest + n))
const indexOf = new Map(days.map((date, index) => [date, index]))
const working = days.map((date, n) => {
  const weekday = new Date((earliest + n) * 86_400_000).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(date)
})
let total = 0
const through = working.map((isWorking) => {
  if (isWorking) total += 1
  return total
})
const countedThrough = (date: string) => through[indexOf.get(date) as number] as number

describe('isWorkingDay', () => {
  test('is Monday to Friday without holidays, on every day of 1900–2200', () => {
    expect(days.filter((date, n) => isWorkingDay(date) !== working[n])).toEqual([])
  })

  test.each([
    ['2020-12-23', true],
    ['2020-12-24', true],
    ['2020-12-25', false],
    ['2020-12-26', false],
    ['2020-12-27', false],
    ['2020-12-31', true],
    ['2021-01-01', false],
    ['2021-05-13', false],
    ['2021-05-14', true],
    ['2021-05-17', false],
  ])('%s: %s', (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected)
  })
})

describe('workingDaysBetween', () => {
  test.each([
    ['2020-01-06', '2020-01-06', 0],
    ['2020-01-06', '2020-01-07', 1],
    ['2020-01-03', '2020-01-05', 0],
    ['2020-01-03', '2020-01-06', 1],
    ['2020-04-08', '2020-04-14', 1],
    ['2020-12-23', '2020-12-28', 2],
    ['2012-05-16', '2012-05-18', 1],
    ['2008-04-30', '2008-05-02', 1],
    ['2027-05-14', '2027-05-18', 1],
    ['2020-01-01', '2020-12-31', 254],
  ])('after %s through %s there are %i', (from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count)
    expect(workingDaysBetween(to, from)).toBe(0 - count)
  })

  test('is the number that counting one day at a time gives, negative the other way', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(workingDaysBetween(from, to)).toBe(countedThrough(to) - countedThrough(from))
      }),
      atLeast(2000),
    )
  })

  test('swapping the two dates changes the sign and nothing else', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(workingDaysBetween(a, b) + workingDaysBetween(b, a)).toBe(0)
      }),
    )
  })
})

describe('addWorkingDays', () => {
  const count = fc.oneof(
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 0, max: 3000 }),
    fc.integer({ min: 0, max: total }),
  )
  const dateAndCount = fc
    .tuple(anyDate, count)
    .filter(([date, n]) => countedThrough(date) + n <= total)

  test.each([
    ['2020-01-03', 1, '2020-01-06'],
    ['2020-01-04', 1, '2020-01-06'],
    ['2020-01-04', 0, '2020-01-04'],
    ['2020-01-03', 10, '2020-01-17'],
    ['2020-04-03', 5, '2020-04-15'],
    ['2020-12-23', 1, '2020-12-24'],
    ['2020-12-23', 2, '2020-12-28'],
    ['2012-05-16', 1, '2012-05-18'],
    ['2021-12-31', 1, '2022-01-03'],
  ])('%s and %i days is %s', (date, n, expected) => {
    expect(addWorkingDays(date, n)).toBe(expected)
  })

  test('workingDaysBetween gives back the days that were added', () => {
    fc.assert(
      fc.property(dateAndCount, ([date, n]) => {
        expect(workingDaysBetween(date, addWorkingDays(date, n))).toBe(n)
      }),
      atLeast(2000),
    )
  })

  test('adding the working days between two dates leads to the later one, if it is a working day', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        fc.pre(isWorkingDay(to))
        expect(addWorkingDays(from, workingDaysBetween(from, to))).toBe(to)
      }),
      atLeast(1000),
    )
  })

  test('a count above 0 ends on a working day, and 0 on the date itself', () => {
    fc.assert(
      fc.property(dateAndCount, ([date, n]) => {
        const result = addWorkingDays(date, n)
        expect(n === 0 ? result === date : isWorkingDay(result) && result > date).toBe(true)
      }),
    )
  })

  test('adding in two steps leads as far as in one', () => {
    fc.assert(
      fc.property(dateAndCount, fc.nat({ max: 1000 }), ([date, n], part) => {
        const first = Math.min(part, n)
        expect(addWorkingDays(addWorkingDays(date, first), n - first)).toBe(addWorkingDays(date, n))
      }),
    )
  })

  test('the last working day of the range is reached, and no day after it', () => {
    const last = days[working.lastIndexOf(true)] as string
    expect(addWorkingDays('1900-01-01', total)).toBe(last)
    expect(addWorkingDays(last, 0)).toBe(last)
    for (const [date, n] of [
      [last, 1],
      ['2200-12-31', 1],
      ['1900-01-01', total + 1],
      ['2020-01-01', Number.MAX_VALUE],
    ] as const) {
      expect(() => addWorkingDays(date, n)).toThrowError(code('invalid-day'))
    }
  })
})

describe('misuse', () => {
  test('whatever is no date throws', () => {
    for (const value of notDates as readonly never[]) {
      expect(() => isWorkingDay(value)).toThrowError(code('invalid-date'))
      expect(() => addWorkingDays(value, 1)).toThrowError(code('invalid-date'))
      expect(() => workingDaysBetween(value, '2020-01-01')).toThrowError(code('invalid-date'))
      expect(() => workingDaysBetween('2020-01-01', value)).toThrowError(code('invalid-date'))
    }
  })

  test('whatever is no whole number from 0 on is no count', () => {
    for (const value of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null] as never[]) {
      expect(() => addWorkingDays('2020-01-01', value)).toThrowError(code('invalid-count'))
    }
  })
})
