import fc from 'fast-check'
import { anyDate } from '../generators/dates.js'

/** A date text in which one character may have been exchanged, lost or added. */
export const damagedDate = fc
  .tuple(
    anyDate,
    fc.nat({ max: 10 }),
    fc.nat({ max: 1 }),
    fc.oneof(fc.constantFrom(...'0123456789-/.: TZ٣'), fc.string({ maxLength: 2 })),
  )
  .map(([date, at, lost, put]) => date.slice(0, at) + put + date.slice(at + lost))

/** Whatever a program without types may pass for a date, none of it a date. */
export const notDates: readonly unknown[] = [
  undefined,
  null,
  '',
  20200101,
  Number.NaN,
  true,
  ['2020-01-01'],
  { toString: () => '2020-01-01' },
  new Date(0),
  Symbol('2020-01-01'),
  '2020-1-1',
  ' 2020-01-01',
  '2020-01-01 ',
  '2020-02-30',
  '1899-12-31',
  '2201-01-01',
  '2020-01-01T10:00',
  '2020-01-01T10:00Z',
]
