import fc from 'fast-check'
import { formatShare, roundHalfUp, wilsonInterval } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { summariseDays } from '../../src/indicators/evaluation/summarise-days.js'
import published from '../vectors/published-results-shares.json' with { type: 'json' }
import waiting from '../vectors/published-results-waiting.json' with { type: 'json' }
import '../helpers/property-runs.js'

const share = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat({ max: 100_000 }))
  .map(([denominator, at]) => ({ numerator: at % (denominator + 1), denominator }))

// The roots of (p - x)² = z² x (1 - x) / n, solved with 50 decimals.
const intervals = [
  [0, 1, 0, 0.793450685622763],
  [1, 1, 0.206549314377237, 1],
  [0, 10, 0, 0.277532799862889],
  [10, 10, 0.722467200137111, 1],
  [1, 10, 0.017876213095073, 0.404150026795238],
  [5, 10, 0.236593090512564, 0.763406909487436],
  [81, 263, 0.255288519878274, 0.3662095769828],
  [4, 5, 0.375534629762525, 0.96377589136757],
  [800, 1000, 0.774081035351865, 0.823622909556802],
  [999, 1000, 0.994357441402042, 0.999823453629374],
  [3, 7, 0.15821985525147, 0.749541635472343],
  [12345, 67890, 0.178954897040381, 0.184757641950334],
] as const

describe('wilsonInterval', () => {
  test.each(intervals)('of %i of %i is %f to %f', (numerator, denominator, lower, upper) => {
    const interval = wilsonInterval(numerator, denominator)
    expect(interval.lower).toBeCloseTo(lower, 13)
    expect(interval.upper).toBeCloseTo(upper, 13)
  })

  test('lies in 0–1 and holds the share', () => {
    fc.assert(
      fc.property(share, ({ numerator, denominator }) => {
        const { lower, upper } = wilsonInterval(numerator, denominator)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(lower).toBeLessThanOrEqual(numerator / denominator)
        expect(upper).toBeGreaterThanOrEqual(numerator / denominator)
      }),
    )
  })

  test('its ends solve the score equation', () => {
    fc.assert(
      fc.property(share, ({ numerator, denominator }) => {
        const p = numerator / denominator
        const { lower, upper } = wilsonInterval(numerator, denominator)
        for (const x of [lower, upper]) {
          expect((p - x) ** 2 * denominator).toBeCloseTo(1.959963984540054 ** 2 * x * (1 - x), 6)
        }
      }),
    )
  })

  test('of the rest is the mirror image', () => {
    fc.assert(
      fc.property(share, ({ numerator, denominator }) => {
        const one = wilsonInterval(numerator, denominator)
        const rest = wilsonInterval(denominator - numerator, denominator)
        expect(rest.lower).toBeCloseTo(1 - one.upper, 12)
        expect(rest.upper).toBeCloseTo(1 - one.lower, 12)
      }),
    )
  })

  test.each([
    [1, 0, 'invalid-argument'],
    [2, 1, 'invalid-argument'],
    [-1, 1, 'invalid-count'],
    [1, 1.5, 'invalid-count'],
    [Number.NaN, 5, 'invalid-count'],
  ])('%d of %d is misuse', (numerator, denominator, code) => {
    expect(() => wilsonInterval(numerator, denominator)).toThrowError(
      expect.objectContaining({ code }),
    )
  })
})

describe('roundHalfUp', () => {
  test.each([
    [1, 2, 0, 1],
    [3, 2, 0, 2],
    [5, 2, 0, 3],
    [149, 100, 0, 1],
    [2675, 1000, 2, 2.68],
    [1005, 1000, 2, 1.01],
    [0, 7, 3, 0],
    [1, 3, 9, 0.333333333],
    [2, 3, 1, 0.7],
  ])('%i / %i to %i decimals is %f', (numerator, denominator, decimals, expected) => {
    expect(roundHalfUp(numerator, denominator, { decimals })).toBe(expected)
  })

  test('is never further off than half a unit, and takes the upper of two as near', () => {
    fc.assert(
      fc.property(share, ({ numerator, denominator }) => {
        const rounded = roundHalfUp(numerator, denominator)
        const twice = 2 * (rounded * denominator - numerator)
        expect(twice).toBeLessThanOrEqual(denominator)
        expect(twice).toBeGreaterThan(-denominator)
      }),
    )
  })

  test.each([
    [1, 0, 0, 'invalid-argument'],
    [1, 2, 10, 'invalid-argument'],
    [1, 2, -1, 'invalid-count'],
    [0.5, 2, 0, 'invalid-count'],
  ])('%d / %d to %d decimals is misuse', (numerator, denominator, decimals, code) => {
    expect(() => roundHalfUp(numerator, denominator, { decimals })).toThrowError(
      expect.objectContaining({ code }),
    )
  })
})

describe('formatShare', () => {
  test.each([
    [1352, 3038, 'nb', 0, '45\u00a0%'],
    [1, 8, 'nb', 1, '12,5\u00a0%'],
    [1, 8, 'nn', 2, '12,50\u00a0%'],
    [1, 8, 'en', 0, '13%'],
    [115, 200, 'en', 0, '58%'],
    [1, 1, 'nb', 0, '100\u00a0%'],
    [0, 9, 'en', 1, '0.0%'],
  ] as const)(
    '%i of %i in %s with %i decimals',
    (numerator, denominator, language, decimals, text) => {
      expect(formatShare({ numerator, denominator }, language, { decimals })).toBe(text)
    },
  )

  test('refuses another language', () => {
    expect(() => formatShare({ numerator: 1, denominator: 2 }, 'se' as never)).toThrowError(
      expect.objectContaining({ code: 'unknown-language' }),
    )
  })
})

describe('published figures', () => {
  test.each(published.shares.map((row, at) => ({ ...row, at })))(
    '$indicator $area $unit $period ($at): $numerator of $denominator is $percent %',
    ({ numerator, denominator, percent }) => {
      expect(roundHalfUp(numerator * 100, denominator)).toBe(percent)
    },
  )

  test('there are forty of them', () => {
    expect(published.shares).toHaveLength(40)
  })

  test.each(['PHBU', 'PHV'] as const)(
    'the areas of SAMDATA 2008-T3, weighted by their numbers, give the national mean: %s',
    (area) => {
      const { areas, national } = waiting[area]
      const n = areas.reduce((sum, one) => sum + one.n, 0)
      const days = areas.reduce((sum, one) => sum + one.n * one.meanDays, 0)
      expect(n).toBe(national.n)
      expect(roundHalfUp(days, n)).toBe(national.meanDays)
      const { mean } = summariseDays(
        [...areas]
          .sort((a, b) => a.meanDays - b.meanDays)
          .map(({ meanDays, n: count }) => [meanDays, count] as const),
      )
      expect(Math.round(mean)).toBe({ PHBU: 72, PHV: 53 }[area])
    },
  )
})

describe('summariseDays', () => {
  const naive = (sorted: readonly number[], p: number) => {
    const place = (sorted.length - 1) * p
    const low = sorted[Math.floor(place)] as number
    const high = sorted[Math.ceil(place)] as number
    return low + (place - Math.floor(place)) * (high - low)
  }

  test('gives what the sorted list of all days gives', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 200 }), (days) => {
        const counts = new Map<number, number>()
        for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
        const sorted = [...days].sort((a, b) => a - b)
        const summary = summariseDays([...counts].sort(([a], [b]) => a - b))
        expect(summary.n).toBe(days.length)
        expect(summary.mean).toBeCloseTo(days.reduce((a, b) => a + b, 0) / days.length, 10)
        expect(summary.lowerQuartile).toBeCloseTo(naive(sorted, 0.25), 10)
        expect(summary.median).toBeCloseTo(naive(sorted, 0.5), 10)
        expect(summary.upperQuartile).toBeCloseTo(naive(sorted, 0.75), 10)
        expect(summary.percentile90).toBeCloseTo(naive(sorted, 0.9), 10)
      }),
    )
  })

  test('interpolates between two ranks, exactly', () => {
    // R: quantile(c(1, 2, 4, 8), c(.25, .5, .75, .9)) gives 1.75, 3, 5, 6.8.
    expect(
      summariseDays([
        [1, 1],
        [2, 1],
        [4, 1],
        [8, 1],
      ]),
    ).toEqual({
      n: 4,
      mean: 3.75,
      lowerQuartile: 1.75,
      median: 3,
      upperQuartile: 5,
      percentile90: 6.8,
    })
  })
})
