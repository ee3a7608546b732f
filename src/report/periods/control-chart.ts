/** A point of a chart: how many of how many; `null` where it is not shown. */
export interface ChartPoint {
  readonly numerator: number
  readonly denominator: number
}

/** Why a point is unlikely to be chance. */
export type Signal = 'beyond-limits' | 'run' | 'trend' | 'outer-third'

/** The limits of chance of one point, and what it shows. */
export interface ControlledPoint {
  readonly lower: number
  readonly upper: number
  readonly signals: readonly Signal[]
}

/** A p-chart: its centre line, and its points in order, `null` where they are not shown. */
export interface ControlChart {
  readonly centre: number
  readonly points: readonly (ControlledPoint | null)[]
}

/** So few points are no baseline. */
export const fewestPoints = 12

/** So many points on one side, or rising or falling, are no chance. */
const longRun = 7

/**
 * A p-chart of shares: the centre is the share of all that is shown, the limits lie three standard
 * deviations from it, by the denominator of each point. Signals are those of `NHSRplotthedots`: beyond
 * the limits; seven on one side; seven rising or falling; two of three beyond two thirds of the
 * limits on one side. A point that is not shown ends every run. `null` with fewer than twelve points.
 */
export function controlChart(points: readonly (ChartPoint | null)[]): ControlChart | null {
  const shown = points.filter((point) => point !== null)
  if (shown.length < fewestPoints) return null
  const sum = (of: (point: ChartPoint) => number) =>
    shown.reduce((total, point) => total + of(point), 0)
  const centre = sum((point) => point.numerator) / sum((point) => point.denominator)
  const shares = points.map((point) => point && point.numerator / point.denominator)
  const spread = points.map(
    (point) => point && Math.sqrt((centre * (1 - centre)) / point.denominator),
  )
  // In standard deviations from the centre; where all are none or all, nothing deviates.
  const scores = shares.map((share, at) => {
    if (share === null) return null
    const one = spread[at] as number
    return one === 0 ? 0 : (share - centre) / one
  })
  const signals = points.map((): Signal[] => [])
  const mark = (from: number, to: number, signal: Signal) => {
    for (let at = from; at <= to; at += 1) {
      if (!signals[at]?.includes(signal)) signals[at]?.push(signal)
    }
  }
  scores.forEach((score, at) => {
    if (score !== null && Math.abs(score) > 3) mark(at, at, 'beyond-limits')
  })
  markRuns(
    scores.map((score) => score && Math.sign(score)),
    longRun,
    (from, to) => mark(from, to, 'run'),
  )
  const steps = shares.map((share, at) => {
    const before = shares[at - 1] ?? null
    return share === null || before === null ? null : Math.sign(share - before)
  })
  markRuns(steps, longRun - 1, (from, to) => mark(from - 1, to, 'trend'))
  for (let at = 0; at + 2 < scores.length; at += 1) markOuter(scores, at, mark)
  return {
    centre,
    points: points.map((point, at) => {
      if (point === null) return null
      const reach = 3 * (spread[at] as number)
      return {
        lower: Math.max(0, centre - reach),
        upper: Math.min(1, centre + reach),
        signals: signals[at] as Signal[],
      }
    }),
  }
}

/** Finds stretches of the same sign, at least so long; 0 and what is not shown end them. */
function markRuns(
  signs: readonly (number | null)[],
  least: number,
  found: (from: number, to: number) => void,
): void {
  let from = 0
  for (let at = 1; at <= signs.length; at += 1) {
    if (at < signs.length && signs[at] === signs[from]) continue
    if (at - from >= least && signs[from]) found(from, at - 1)
    from = at
  }
}

/** Marks those of three points in a row that lie far out on one side, where they are two or three. */
function markOuter(
  scores: readonly (number | null)[],
  from: number,
  mark: (from: number, to: number, signal: Signal) => void,
): void {
  const three = scores.slice(from, from + 3)
  if (three.includes(null)) return
  for (const side of [1, -1]) {
    const outer = three.map((score) => (score as number) * side > 2)
    if (outer.filter(Boolean).length < 2) continue
    outer.forEach((isOuter, at) => {
      if (isOuter) mark(from + at, from + at, 'outer-third')
    })
  }
}
