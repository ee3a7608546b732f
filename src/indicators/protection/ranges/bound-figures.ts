import type { Figures } from '../figures-of.js'

/** What an attacker can say at once of each figure: status × place. */
export interface Bounds {
  readonly least: Float64Array
  readonly most: Float64Array
  /** Why: 0 from the start, above 0 a partition + 1, below 0 a sum of statuses. */
  readonly whyLeast: Int32Array
  readonly whyMost: Int32Array
}

/** Tells which figures are shown, or, before any is, only that those hidden are listed. */
export type IsShown = (status: number, place: number) => boolean

const mostPasses = 40

/**
 * Bounds each figure by each sum of places and of statuses on its own, again and again until
 * nothing changes: no figure is negative, and what is listed and not told to be none has a row.
 */
export function boundFigures(figures: Figures, isShown: IsShown): Bounds {
  const { relations, component, values, isTold, measures, toldReasons } = figures
  const count = component.places.length
  const size = relations.length * count
  const least = new Float64Array(size)
  const most = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const bounds = { least, most, whyLeast: new Int32Array(size), whyMost: new Int32Array(size) }
  component.place.forEach((place, result) => {
    const { listed, statuses } = measures[
      component.measure[result] as number
    ] as (typeof measures)[0]
    const first = relations.same[listed] as number
    if (isTold[result] === 1) most[first * count + place] = 0
    else least[first * count + place] = Math.max(1, least[first * count + place] as number)
    for (const status of statuses) {
      const own = relations.same[status] as number
      if (!isShown(own, place)) continue
      least[own * count + place] = values[own]?.[place] as number
      most[own * count + place] = values[own]?.[place] as number
    }
  })
  for (const { status, place, is } of toldReasons) {
    const at = status * count + place
    if (is === 'some') least[at] = Math.max(1, least[at] as number)
    else {
      for (const none of [status, ...(relations.within[status] as readonly number[])]) {
        most[none * count + place] = 0
      }
    }
  }
  const firsts = usedStatuses(figures)
  const progress = new Float64Array(figures.lattice.partitions.length * firsts.length).fill(
    Number.NaN,
  )
  for (let pass = 0, changed = true; changed && pass < mostPasses; pass += 1) {
    changed = boundByPlaces(figures, firsts, bounds, progress)
    if (boundByStatuses(figures, bounds)) changed = true
  }
  return bounds
}

/** A figure's place in the bounds. */
export function figureAt({ component }: Figures, status: number, place: number): number {
  return status * component.places.length + place
}

/** The first names of the statuses that figures are of, and the rests. */
function usedStatuses({ relations, measures }: Figures): readonly number[] {
  const used = new Set(
    measures.flatMap(({ statuses, listed }) =>
      [...statuses, listed].map((status) => relations.same[status] as number),
    ),
  )
  for (const sum of relations.sums) for (const [status] of sum) used.add(status)
  return [...used]
}

function boundByPlaces(
  { lattice, component }: Figures,
  firsts: readonly number[],
  { least, most, whyLeast, whyMost }: Bounds,
  progress: Float64Array,
): boolean {
  const count = component.places.length
  let changed = false
  const raise = (at: number, to: number, why: number) => {
    if (to <= (least[at] as number)) return
    least[at] = to
    whyLeast[at] = why
    changed = true
  }
  const lower = (at: number, to: number, why: number) => {
    if (to >= (most[at] as number)) return
    most[at] = to
    whyMost[at] = why
    changed = true
  }
  lattice.partitions.forEach(({ parent, children, isWhole }, index) => {
    const why = index + 1
    for (let which = 0; which < firsts.length; which += 1) {
      const base = (firsts[which] as number) * count
      let sumLeast = 0
      let sumMost = 0
      let unbounded = 0
      for (const child of children) {
        sumLeast += least[base + child] as number
        const high = most[base + child] as number
        if (high === Number.POSITIVE_INFINITY) unbounded += 1
        else sumMost += high
      }
      // It grows with each bound of the sum, so that where it has not, nothing has changed.
      const own = most[base + parent] as number
      const isOpen = own === Number.POSITIVE_INFINITY
      const grown =
        sumLeast +
        (least[base + parent] as number) -
        sumMost -
        (isOpen ? 0 : own) -
        (unbounded + Number(isOpen)) * 1e11
      const at = index * firsts.length + which
      if (progress[at] === grown) continue
      progress[at] = grown
      raise(base + parent, sumLeast, why)
      if (isWhole && unbounded === 0) lower(base + parent, sumMost, why)
      const parentMost = most[base + parent] as number
      const parentLeast = least[base + parent] as number
      for (const child of children) {
        const at = base + child
        const low = least[at] as number
        const high = most[at] as number
        if (low === high) continue
        lower(at, parentMost - (sumLeast - low), why)
        const isOnlyUnbounded = high === Number.POSITIVE_INFINITY && unbounded === 1
        if (!isWhole || (unbounded > 0 && !isOnlyUnbounded)) continue
        raise(at, parentLeast - (isOnlyUnbounded ? sumMost : sumMost - high), why)
      }
    }
  })
  return changed
}

function boundByStatuses(
  { relations, component }: Figures,
  { least, most, whyLeast, whyMost }: Bounds,
): boolean {
  const count = component.places.length
  let changed = false
  relations.sums.forEach((sum, index) => {
    const why = -(index + 1)
    for (let place = 0; place < count; place += 1) {
      for (const [status, factor] of sum) {
        const at = status * count + place
        if (least[at] === most[at]) continue
        // factor · x = minus the sum of the others.
        let from = 0
        let to = 0
        for (const [other, times] of sum) {
          if (other === status) continue
          const low = times * (least[other * count + place] as number)
          const high = times * (most[other * count + place] as number)
          from -= Math.max(low, high)
          to -= Math.min(low, high)
        }
        const low = Math.min(from / factor, to / factor)
        const high = Math.max(from / factor, to / factor)
        if (low > (least[at] as number) + 1e-9) {
          least[at] = Math.ceil(low - 1e-9)
          whyLeast[at] = why
          changed = true
        }
        if (high < (most[at] as number) - 1e-9) {
          most[at] = Math.floor(high + 1e-9)
          whyMost[at] = why
          changed = true
        }
      }
    }
  })
  return changed
}
