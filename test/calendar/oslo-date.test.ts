import fc from 'fast-check'
import { osloDate } from 'pasientforlop/calendar'
import { describe, expect, test } from 'vitest'
import { atLeast, utcDate } from '../generators/dates.js'

const hour = 3_600_000

/** 01:00 UTC on the last Sunday of a month of 31 days: when the EU moves its clocks. */
const lastSunday = (year: number, month: number) => {
  const last = new Date(Date.UTC(year, month - 1, 31, 1))
  return last.getTime() - last.getUTCDay() * 24 * hour
}

/** Norway's offset by directive 2000/84/EC and the ones before it, in the same form since 1996. */
const offset = (instant: number) => {
  const year = new Date(instant).getUTCFullYear()
  return instant >= lastSunday(year, 3) && instant < lastSunday(year, 10) ? 2 * hour : hour
}

const expected = (instant: number) => utcDate(Math.floor((instant + offset(instant)) / (24 * hour)))

describe('osloDate', () => {
  test.each([
    // The night to and after the first and last day of summer time.
    ['2020-03-28T22:59:59.999Z', '2020-03-28'],
    ['2020-03-28T23:00:00.000Z', '2020-03-29'],
    ['2020-03-29T00:59:59.999Z', '2020-03-29'],
    ['2020-03-29T01:00:00.000Z', '2020-03-29'],
    ['2020-03-29T21:59:59.999Z', '2020-03-29'],
    ['2020-03-29T22:00:00.000Z', '2020-03-30'],
    ['2020-10-24T21:59:59.999Z', '2020-10-24'],
    ['2020-10-24T22:00:00.000Z', '2020-10-25'],
    ['2020-10-25T22:59:59.999Z', '2020-10-25'],
    ['2020-10-25T23:00:00.000Z', '2020-10-26'],
    ['2019-12-31T22:59:59.999Z', '2019-12-31'],
    ['2019-12-31T23:00:00.000Z', '2020-01-01'],
    // No summer time in 1979; from 1980 on there is.
    ['1979-07-01T22:30:00.000Z', '1979-07-01'],
    ['1980-07-01T22:30:00.000Z', '1980-07-02'],
    ['1970-01-01T00:00:00.000Z', '1970-01-01'],
    ['1900-01-01T12:00:00.000Z', '1900-01-01'],
    ['2200-12-31T22:59:59.999Z', '2200-12-31'],
  ])('%s is %s, as a Date and in milliseconds', (instant, date) => {
    expect(osloDate(new Date(instant))).toBe(date)
    expect(osloDate(Date.parse(instant))).toBe(date)
  })

  test('follows the rule of summer time to the millisecond, whatever zone the program runs in', () => {
    const nearChange = fc
      .tuple(
        fc.integer({ min: 1996, max: 2199 }),
        fc.constantFrom(3, 10),
        fc.integer({ min: -30 * hour, max: 30 * hour }),
      )
      .map(([year, month, shift]) => lastSunday(year, month) + shift)
    const nearMidnight = fc
      .tuple(
        fc.integer({ min: 9500, max: 84_000 }),
        fc.constantFrom(22, 23),
        fc.integer({ min: -2, max: 2 }),
      )
      .map(([day, hours, shift]) => day * 24 * hour + hours * hour + shift)
    fc.assert(
      fc.property(fc.oneof(nearChange, nearMidnight), (instant) => {
        expect(osloDate(instant)).toBe(expected(instant))
        expect(osloDate(new Date(instant))).toBe(expected(instant))
      }),
      atLeast(1000),
    )
  })

  test('does not change the Date it is given', () => {
    const instant = new Date(0)
    osloDate(instant)
    expect(instant.getTime()).toBe(0)
  })

  test('whatever is no instant of 1900–2200 throws', () => {
    const wrong: readonly unknown[] = [
      undefined,
      null,
      '2020-01-01T10:00:00Z',
      true,
      0n,
      {},
      new Date(Number.NaN),
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Date.UTC(2200, 11, 31, 23),
      Date.UTC(1899, 11, 31, 22),
      8.64e15,
      -8.64e15,
    ]
    for (const value of wrong as readonly never[]) {
      expect(() => osloDate(value)).toThrowError(
        expect.objectContaining({ code: 'invalid-instant' }),
      )
    }
  })
})
