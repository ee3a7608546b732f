import { describe, expect, test } from 'vitest'
import { type ChartPoint, controlChart } from '../../src/report/periods/control-chart.js'

/** Points of 100 each, by how many count. */
const points = (...numerators: readonly (number | null)[]): readonly (ChartPoint | null)[] =>
  numerators.map((numerator) => (numerator === null ? null : { numerator, denominator: 100 }))

/** The places of the points that have a signal. */
const found = (list: readonly (ChartPoint | null)[], signal: string): readonly number[] =>
  (controlChart(list)?.points ?? []).flatMap((point, at) =>
    point?.signals.includes(signal as never) ? [at] : [],
  )

const quiet = [50, 52, 48, 51, 49, 52, 48, 50, 52, 48, 51, 49]

describe('a p-chart', () => {
  test('has limits three standard deviations from the share of all, by each denominator', () => {
    const chart = controlChart([...points(...quiet.slice(1)), { numerator: 200, denominator: 400 }])
    const centre = chart?.centre as number
    const last = chart?.points.at(-1)?.reach as number
    expect(centre).toBeCloseTo((550 + 200) / (1100 + 400), 12)
    expect(last).toBeCloseTo(3 * Math.sqrt((centre * (1 - centre)) / 400), 12)
    expect(chart?.points[0]?.reach).toBeCloseTo(2 * last, 12)
  })

  test('is none of eleven points, and one of twelve', () => {
    expect(controlChart(points(...quiet.slice(1)))).toBeNull()
    expect(controlChart(points(...quiet))).not.toBeNull()
    expect(controlChart(points(...quiet.slice(1), null))).toBeNull()
  })

  test('finds nothing in what is quiet', () => {
    expect(controlChart(points(...quiet))?.points.flatMap((point) => point?.signals)).toEqual([])
  })

  test('finds a point beyond the limits, and none just within', () => {
    // Centre 51.25 or 51.08 of 100: three standard deviations are 15.
    expect(found(points(...quiet, 67), 'beyond-limits')).toEqual([12])
    expect(found(points(...quiet, 66), 'beyond-limits')).toEqual([])
  })

  test('finds a share of none or of all that lies beyond the limits', () => {
    expect(found(points(...quiet, 0), 'beyond-limits')).toEqual([12])
    expect(found(points(...quiet, 100), 'beyond-limits')).toEqual([12])
  })

  test('finds seven on one side, and not six', () => {
    const below = [48, 49, 48, 49, 48, 49]
    expect(found(points(...below, 48, 52, 53, 51, 52, 53, 52, 60), 'run')).toContain(0)
    expect(found(points(...below, 52, 48, 52, 48, 52, 48), 'run')).toEqual([])
  })

  test('finds seven rising or falling, and not six', () => {
    expect(found(points(...quiet, 44, 46, 48, 50, 52, 54, 56, 50), 'trend')).toEqual([
      12, 13, 14, 15, 16, 17, 18,
    ])
    expect(found(points(...quiet, 53, 44, 46, 48, 50, 52, 54, 50), 'trend')).toEqual([])
    expect(found(points(...quiet, 56, 54, 52, 50, 48, 46, 44, 50), 'trend')).toEqual([
      12, 13, 14, 15, 16, 17, 18,
    ])
  })

  test('finds two of three in the outer third on one side, and not on two, and not one', () => {
    expect(found(points(...quiet, 62, 50, 62), 'outer-third')).toEqual([12, 14])
    expect(found(points(...quiet, 62, 50, 38), 'outer-third')).toEqual([])
    expect(found(points(...quiet, 62, 50, 50, 62), 'outer-third')).toEqual([])
  })

  test('a point that is not shown ends every run', () => {
    const below = [48, 49, 48, 49]
    const above = [52, 51, 53, 52, 51, 52, 53, 52]
    expect(found(points(...below, ...below, ...above), 'run').length).toBeGreaterThan(0)
    expect(
      found(points(...below, null, ...below, ...above.slice(4), null, ...above.slice(4)), 'run'),
    ).toEqual([])
    expect(found(points(...quiet, 44, 46, 48, null, 50, 52, 54, 56), 'trend')).toEqual([])
    expect(found(points(...quiet, 62, null, 62), 'outer-third')).toEqual([])
  })

  test('of none or all has no spread and no signal', () => {
    const none = Array.from({ length: 12 }, () => ({ numerator: 0, denominator: 10 }))
    const chart = controlChart(none)
    expect(chart?.points.every((point) => point?.reach === 0)).toBe(true)
    expect(chart?.points.flatMap((point) => point?.signals)).toEqual([])
  })
})
