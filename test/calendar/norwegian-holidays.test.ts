import Holidays from 'date-holidays'
import { norwegianHolidays, toEpochDay } from 'pasientforlop/calendar'
import { isoDateSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { holidayIdSchema } from '../../src/calendar/schema.js'
import { utcDate } from '../generators/dates.js'

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n)

const dates = (year: number) => norwegianHolidays(year).map(({ date }) => date)

const dateOf = (year: number, id: string) =>
  norwegianHolidays(year).find((holiday) => holiday.id === id)?.date

/** The paschal full moons of 1900–2199 by golden number, 1 to 19, as the tables print them. */
const fullMoons =
  '04-14 04-03 03-23 04-11 03-31 04-18 04-08 03-28 04-16 04-05 03-25 04-13 04-02 03-22 04-10 03-30 04-17 04-07 03-27'.split(
    ' ',
  )

describe('norwegianHolidays', () => {
  test('are those of 2020, by name', () => {
    expect(norwegianHolidays(2020).map(({ date, name }) => `${date} ${name.nb}`)).toEqual([
      '2020-01-01 Første nyttårsdag',
      '2020-04-09 Skjærtorsdag',
      '2020-04-10 Langfredag',
      '2020-04-12 Første påskedag',
      '2020-04-13 Andre påskedag',
      '2020-05-01 Første mai',
      '2020-05-17 Grunnlovsdagen',
      '2020-05-21 Kristi himmelfartsdag',
      '2020-05-31 Første pinsedag',
      '2020-06-01 Andre pinsedag',
      '2020-12-25 Første juledag',
      '2020-12-26 Andre juledag',
    ])
  })

  test('equal the public holidays of date-holidays from 1970 to 2100', () => {
    const norway = new Holidays('NO')
    for (const year of years(1970, 2100)) {
      const theirs = norway.getHolidays(year).filter(({ type }) => type === 'public')
      expect(dates(year)).toEqual(theirs.map(({ date }) => date.slice(0, 10)).sort())
    }
  })

  test('Easter is the Sunday after the full moon of the tables from 1900 to 2199', () => {
    for (const year of years(1900, 2199)) {
      let day = toEpochDay(`${year}-${fullMoons[year % 19]}`) + 1
      while (new Date(day * 86_400_000).getUTCDay() !== 0) day += 1
      expect(dateOf(year, 'easter-sunday')).toBe(utcDate(day))
    }
  })

  test.each([
    [1943, '1943-04-25'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
    [2200, '2200-04-06'],
  ])('Easter of %i is on %s', (year, date) => {
    expect(dateOf(year, 'easter-sunday')).toBe(date)
  })

  test.each([
    [2008, '2008-05-01', ['ascension-day', 'labour-day']],
    [2012, '2012-05-17', ['ascension-day', 'constitution-day']],
    [2027, '2027-05-17', ['whit-monday', 'constitution-day']],
  ])('two feasts on one date in %i are both there', (year, date, ids) => {
    const found = norwegianHolidays(year).filter((holiday) => holiday.date === date)
    expect(found.map(({ id }) => id)).toEqual(ids)
  })

  test('every year has the twelve, by date; before 1947 all but 1 and 17 May', () => {
    for (const year of years(1900, 2200)) {
      const holidays = norwegianHolidays(year)
      expect(dates(year)).toEqual(dates(year).sort())
      expect(new Set(holidays.map(({ id }) => id)).size).toBe(holidays.length)
      expect(holidays.length).toBe(year < 1947 ? 10 : 12)
      expect(dates(year).every((date) => date.startsWith(`${year}-`))).toBe(true)
    }
    expect(dateOf(1946, 'labour-day')).toBeUndefined()
    expect(dateOf(1947, 'constitution-day')).toBe('1947-05-17')
  })

  test('fit their schema, and all ids of it occur', () => {
    const holidays = norwegianHolidays(2024)
    expect(holidays.every((holiday) => isoDateSchema.safeParse(holiday.date).success)).toBe(true)
    expect(holidays.map(({ id }) => id).sort()).toEqual([...holidayIdSchema.options].sort())
  })

  test('whatever is no year of 1900–2200 throws', () => {
    const wrong: readonly unknown[] = [1899, 2201, 2020.5, Number.NaN, '2020', null, undefined, {}]
    for (const year of wrong as readonly never[]) {
      expect(() => norwegianHolidays(year)).toThrowError(
        expect.objectContaining({ code: 'invalid-year' }),
      )
    }
  })
})
