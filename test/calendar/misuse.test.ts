import {
  addDays,
  addWorkingDays,
  daysBetween,
  fromEpochDay,
  isWorkingDay,
  listPeriods,
  norwegianHolidays,
  osloDate,
  periodOf,
  toEpochDay,
  workingDaysBetween,
} from 'pasientforlop/calendar'
import { expect, test } from 'vitest'
import { periodArgument } from '../../src/calendar/period-argument.js'
import { isStandInDate } from '../../src/calendar/stand-in-dates.js'

const day = '2020-01-02'
const none = '2020-02-30'
const date = (name: string) => `${name} must be a date 'YYYY-MM-DD' in 1900–2200, got a value of `
const outside =
  'the resulting day lies outside 1900-01-01 to 2200-12-31, the range of the library; use a smaller count'
const epochDay =
  'day must be a whole number from -25567 (1900-01-01) to 84370 (2200-12-31), got a value of kind number'
const kinds =
  'kind must be year, half-year, tertial, quarter, month; got another value of kind string'
const instant =
  'instant must be a valid Date or the milliseconds since 1970-01-01T00:00Z, in 1900–2200'
const period =
  'period must be written as 2020, 2020-H1, 2020-T1, 2020-Q1 or 2020-01, in 1900–2200; got'

test.each<[string, string, () => unknown]>([
  ['invalid-date', date('date'), () => addDays(none, 1)],
  ['invalid-count', 'days must be a whole number', () => addDays(day, 0.5)],
  ['invalid-day', outside, () => addDays(day, 1e6)],
  ['invalid-date', date('date'), () => addWorkingDays(none, 1)],
  ['invalid-count', 'count must be a whole number', () => addWorkingDays(day, -1)],
  ['invalid-day', outside, () => addWorkingDays('2200-12-31', 1)],
  ['invalid-date', date('from'), () => daysBetween(none, day)],
  ['invalid-date', date('to'), () => daysBetween(day, none)],
  ['invalid-date', date('date'), () => isWorkingDay(none)],
  ['invalid-date', date('date'), () => toEpochDay(none)],
  ['invalid-day', epochDay, () => fromEpochDay(84371)],
  ['invalid-date', date('from'), () => workingDaysBetween(none, day)],
  ['invalid-date', date('to'), () => workingDaysBetween(day, none)],
  ['invalid-date', date('date'), () => periodOf(none, 'year')],
  ['invalid-period', kinds, () => periodOf(day, 'week' as never)],
  [
    'invalid-argument',
    'to must not be before from; swap the two dates',
    () => listPeriods('year', day, '2020-01-01'),
  ],
  [
    'invalid-year',
    'year must be a whole number from 1900 to 2200, got a value of kind number',
    () => norwegianHolidays(1899),
  ],
  ['invalid-instant', instant, () => osloDate(Number.NaN)],
  ['invalid-period', period, () => periodArgument('2020-13')],
  ['invalid-period', 'during must be written as 2020', () => periodArgument('x', 'during')],
])('%s: %s %#', (code, words, call) => {
  expect(call).toThrowError(
    expect.objectContaining({ code, message: expect.stringContaining(words) }),
  )
})

test.each<[unknown, boolean]>([
  ['1900-01-01', true],
  ['9999-12-31', true],
  ['1900-01-01T00:00', true],
  ['9999-12-31 23:59:59', true],
  ['1900-01-02', false],
  ['9999-12-30', false],
  ['2020-01-01', false],
  ['', false],
  [['1900-01-01'], false],
  [{ slice: () => '1900-01-01' }, false],
  [19000101, false],
  [null, false],
])('%j stands for a date that is not known: %s', (value, isStandIn) => {
  expect(isStandInDate(value)).toBe(isStandIn)
})
