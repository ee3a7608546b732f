import fc from 'fast-check'
import { describeShare } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { summariseDays } from '../../src/indicators/evaluation/summarise-days.js'
import { wilsonInterval } from '../../src/indicators/evaluation/wilson-interval.js'
import published from '../vectors/published-results-shares.json' with { type: 'json' }
import waiting from '../vectors/published-results-waiting.json' with { type: 'json' }
import '../helpers/property-runs.js'

const share = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat({ max: 100_000 }))
  .map(([denominator, at]) => ({ numerator: at % (denominator + 1), denominator }))

/** Of however few rows. */
const all = { minMean: 0, minQuantiles: 0 }

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

  test('begins at 0 of none and ends at 1 of all, to the last digit', () => {
    for (let rows = 1; rows <= 20_000; rows += 1) {
      if (wilsonInterval(0, rows).lower !== 0) expect.fail(`0 of ${rows}`)
      if (wilsonInterval(rows, rows).upper !== 1) expect.fail(`${rows} of ${rows}`)
    }
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
})

describe('describeShare', () => {
  test.each([
    [1352, 3038, 'nb', 0, '45\u00a0%'],
    [1, 8, 'nb', 1, '12,5\u00a0%'],
    [1, 8, 'nn', 2, '12,50\u00a0%'],
    [1, 8, 'en', 0, '13%'],
    [115, 200, 'en', 0, '58%'],
    [1, 1, 'nb', 0, '100\u00a0%'],
    [0, 9, 'en', 1, '0.0%'],
    [999, 1000, 'nb', 0, 'over 99\u00a0%'],
    [999, 1000, 'nb', 1, '99,9\u00a0%'],
    [9999, 10_000, 'en', 1, 'over 99.9%'],
    [1, 1000, 'en', 0, 'under 1%'],
    [1, 1000, 'nn', 1, '0,1\u00a0%'],
  ] as const)(
    '%i of %i in %s with %i decimals',
    (numerator, denominator, language, decimals, text) => {
      expect(describeShare({ numerator, denominator }, language, { decimals })).toBe(text)
    },
  )

  test('says all and none of nothing less', () => {
    fc.assert(
      fc.property(share, fc.nat({ max: 6 }), ({ numerator, denominator }, decimals) => {
        const text = describeShare({ numerator, denominator }, 'en', { decimals })
        const isRound = /^(0|100)(\.0+)?%$/.test(text)
        expect(isRound).toBe(numerator === 0 || numerator === denominator)
      }),
    )
  })

  test('is never further off than half a unit, and takes the upper of two as near', () => {
    fc.assert(
      fc.property(share, ({ numerator, denominator }) => {
        const text = describeShare({ numerator, denominator }, 'en')
        if (/^(over|under)/.test(text)) return
        const twice = 2 * (Number.parseInt(text, 10) * denominator - 100 * numerator)
        expect(twice).toBeLessThanOrEqual(denominator)
        expect(twice).toBeGreaterThan(-denominator)
      }),
    )
  })

  test('tells a result without a value by its state', () => {
    const place = { measure: 'share', period: '2020', group: {} } as const
    expect(describeShare({ ...place, state: 'suppressed' }, 'nb')).toBe(
      'vises ikke av personvernhensyn',
    )
    expect(describeShare({ ...place, state: 'withheld', note: 'x' }, 'en')).toBe('withheld')
  })

  test.each([
    [1, 0, 0, 'invalid-argument'],
    [12, 8, 0, 'invalid-argument'],
    [-1, 8, 0, 'invalid-count'],
    [0.5, 2, 0, 'invalid-count'],
    [1, 2, -1, 'invalid-count'],
    [1, 2, 7, 'invalid-count'],
  ])('%d of %d to %d decimals is misuse', (numerator, denominator, decimals, code) => {
    expect(() => describeShare({ numerator, denominator }, 'en', { decimals })).toThrowError(
      expect.objectContaining({ code }),
    )
  })

  test('refuses another language', () => {
    expect(() => describeShare({ numerator: 1, denominator: 2 }, 'se' as never)).toThrowError(
      expect.objectContaining({ code: 'unknown-language' }),
    )
  })
})

describe('published figures', () => {
  test.each(published.shares.map((row, at) => ({ ...row, at })))(
    '$indicator $area $unit $period ($at): $numerator of $denominator is $percent %',
    ({ numerator, denominator, percent }) => {
      expect(describeShare({ numerator, denominator }, 'en')).toBe(`${percent}%`)
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
      expect(Math.round(days / n)).toBe(national.meanDays)
      const { mean } = summariseDays(
        [...areas]
          .sort((a, b) => a.meanDays - b.meanDays)
          .map(({ meanDays, n: count }) => [meanDays, count] as const),
        all,
      )
      expect(Math.round(mean as number)).toBe({ PHBU: 72, PHV: 53 }[area])
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
        const summary = summariseDays(
          [...counts].sort(([a], [b]) => a - b),
          all,
        )
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
      summariseDays(
        [
          [1, 1],
          [2, 1],
          [4, 1],
          [8, 1],
        ],
        all,
      ),
    ).toEqual({
      n: 4,
      mean: 3.75,
      lowerQuartile: 1.75,
      median: 3,
      upperQuartile: 5,
      percentile90: 6.8,
    })
  })

  test('leaves out the mean and the quantiles of few', () => {
    const of = (n: number) =>
      summariseDays(
        Array.from({ length: n }, (_, day) => [day, 1] as const),
        {
          minMean: 5,
          minQuantiles: 20,
        },
      )
    expect(of(4)).toMatchObject({ n: 4, mean: null, median: null })
    expect(of(5)).toMatchObject({ n: 5, mean: 2, lowerQuartile: null, percentile90: null })
    expect(of(19).upperQuartile).toBeNull()
    expect(of(20)).toMatchObject({ median: 9.5, upperQuartile: 14.25 })
  })
})
