import { spreadOf } from '../picture/spread-of.js'

/** A point of a chart: how many of how many; `null` where it is not shown. */
export interface ChartPoint {
  readonly numerator: number
  readonly denominator: number
}

/** Why a point is unlikely to be chance. */
export type Signal = 'beyond-limits' | 'run' | 'trend' | 'outer-third'

/** The limits of chance of one point, and what it shows. */
export interface ControlledPoint {
  /** How far they lie from the centre: three standard deviations. */
  readonly reach: number
  readonly signals: readonly Signal[]
}

/** A p-chart: its centre line, and its points in order, `null` where they are not shown. */
export interface ControlChart {
  readonly centre: number
  readonly points: readonly (ControlledPoint | null)[]
}

/** So few points are no baseline. */
export const fewestPoints = 12

/**
 * What is no chance: of so many points in a row at least so many lie further from the centre than so many
 * standard deviations, on one side; a trend is so many steps from point to point one way.
 */
const rules = [
  { signal: 'beyond-limits', of: 'scores', inRow: 1, least: 1, over: 3 },
  { signal: 'run', of: 'scores', inRow: 7, least: 7, over: 0 },
  { signal: 'trend', of: 'steps', inRow: 6, least: 6, over: 0 },
  { signal: 'outer-third', of: 'scores', inRow: 3, least: 2, over: 2 },
] as const

/**
 * A p-chart of shares: the centre is the share of all that is shown, the limits lie three standard
 * deviations from it, by the denominator of each point. Signals are those of `NHSRplotthedots`: beyond
 * the limits; seven on one side; seven rising or falling; two of three beyond two thirds of the
 * limits on one side. A point that is not shown ends every run. `null` with fewer than twelve points.
 */
export function controlChart(points: readonly (ChartPoint | null)[]): ControlChart | null {
  const shown = points.filter((point) => point !== null)
  if (shown.length < fewestPoints) return null
  const sum = (of: keyof ChartPoint) => shown.reduce((total, point) => total + point[of], 0)
  const centre = sum('numerator') / sum('denominator')
  const shares = points.map((point) => point && point.numerator / point.denominator)
  const values = {
    // Where all are none or all, nothing deviates.
    scores: points.map(
      (point) =>
        point &&
        (point.numerator / point.denominator - centre) /
          (spreadOf(centre, point.denominator) || Infinity),
    ),
    steps: shares.map((share, at) => {
      const before = shares[at - 1] ?? null
      return share === null || before === null ? null : share - before
    }),
  }
  const signals = points.map(() => new Set<Signal>())
  for (const { signal, of, inRow, least, over } of rules) {
    for (let from = 0; from + inRow <= points.length; from += 1) {
      const row = values[of].slice(from, from + inRow)
      if (row.includes(null)) continue
      for (const side of [1, -1]) {
        const out = row.flatMap((value, at) => ((value ?? 0) * side > over ? [from + at] : []))
        if (out.length < least) continue
        for (const at of out) {
          signals[at]?.add(signal)
          // A step is of two points.
          if (of === 'steps') signals[at - 1]?.add(signal)
        }
      }
    }
  }
  return {
    centre,
    points: points.map(
      (point, at) =>
        point && {
          reach: 3 * spreadOf(centre, point.denominator),
          signals: [...(signals[at] ?? [])],
        },
    ),
  }
}
