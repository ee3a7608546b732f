import { containment } from './containment.js'
import { knownZeros } from './known-zeros.js'
import { type PlaceLattice, placeLattice } from './place-lattice.js'
import type { StatusRelations } from './relate-statuses.js'
import type { Component } from './split-components.js'
import { type ToldReason, toldReasons } from './told-reasons.js'
import type { Measure } from './types.js'

/** A sum of figures, each of a status in a place, with small whole factors. */
export type Terms = readonly (readonly [status: number, place: number, factor: number])[]

/** A figure that must not be told, and within what it must seem to lie. */
export interface ProtectedFigure {
  readonly status: number
  readonly place: number
  readonly from: number
  readonly to: number
}

/** A component with all that is known of its figures before any is chosen. */
export interface Figures {
  readonly component: Component
  readonly measures: readonly Measure[]
  readonly relations: StatusRelations
  readonly lattice: PlaceLattice
  /** By status, the rests too, by place: the count. */
  readonly values: readonly Float64Array[]
  /** By result: hidden for its own sake. */
  readonly isSmall: Uint8Array
  /** By result: it says that there is nothing, and cannot be hidden. */
  readonly isTold: Uint8Array
  readonly toldReasons: readonly ToldReason[]
  readonly protectedFigures: readonly ProtectedFigure[]
  /** Differences of figures that must not be told. */
  readonly protectedDifferences: readonly Terms[]
  /** By status counted, by cell: 1 where a figure that may be shown says that there is none. */
  readonly isKnownZero: readonly Uint8Array[]
}

export function figuresOf(
  component: Component,
  measures: readonly Measure[],
  relations: StatusRelations,
): Figures {
  const lattice = placeLattice(component.places, component.cellCount)
  const values = valuesOf(component, relations)
  const { place, measure } = component
  const countOf = (status: number, at: number) => values[status]?.[at] as number
  const isSmall = new Uint8Array(place.length)
  const isTold = new Uint8Array(place.length)
  const protectedFigures = new Map<string, ProtectedFigure>()
  const protectedDifferences: Terms[] = []
  place.forEach((at, result) => {
    const { small, listed } = measures[measure[result] as number] as Measure
    if (countOf(listed, at) === 0) {
      isTold[result] = 1
      return
    }
    for (const { of, without, from, to } of small) {
      const value = countOf(of, at) - (without === null ? 0 : countOf(without, at))
      if (value < from || value > to) continue
      isSmall[result] = 1
      const status =
        without === null ? (relations.same[of] as number) : relations.restOf(of, without)
      if (status !== undefined)
        protectedFigures.set(`${status} ${at}`, { status, place: at, from, to })
      else if (without !== null) {
        protectedDifferences.push([
          [of, at, 1],
          [without, at, -1],
        ])
      }
    }
  })
  protectedDifferences.push(
    ...smallDifferences(component, measures, relations, lattice, values, isTold),
  )
  const told = toldReasons(component, measures, relations, values, isTold)
  return {
    component,
    measures,
    relations,
    lattice,
    toldReasons: told,
    values,
    isSmall,
    isTold,
    protectedFigures: [...protectedFigures.values()],
    protectedDifferences,
    isKnownZero: knownZeros(component, measures, relations, { values, isSmall, told }),
  }
}

function valuesOf({ counts, places }: Component, { parts }: StatusRelations): Float64Array[] {
  const { length, offsets, cells } = places
  const values = counts.map((ofStatus) =>
    Float64Array.from({ length }, (_, place) => {
      let sum = 0
      for (let i = offsets[place] as number; i < (offsets[place + 1] as number); i += 1) {
        sum += ofStatus[cells[i] as number] as number
      }
      return sum
    }),
  )
  for (const sum of parts.slice(counts.length)) {
    values.push(
      Float64Array.from({ length }, (_, place) =>
        sum.reduce((all, [of, factor]) => all + factor * (values[of]?.[place] as number), 0),
      ),
    )
  }
  return values
}

/**
 * Differences of two figures of which one holds the other, where they are small: of the same
 * status in a place and one around it, or of a status and one within it.
 */
function smallDifferences(
  component: Component,
  measures: readonly Measure[],
  relations: StatusRelations,
  { around }: PlaceLattice,
  values: readonly Float64Array[],
  isTold: Uint8Array,
): readonly Terms[] {
  const { place, measure } = component
  const { same } = relations
  const isWithin = containment(component, relations)
  const bounds = new Map<number, { from: number; to: number }>()
  for (const { of, without, from, to } of measures.flatMap(({ small }) => small)) {
    if (without !== null) continue
    const status = same[of] as number
    const known = bounds.get(status) ?? { from, to }
    bounds.set(status, { from: Math.min(from, known.from), to: Math.max(to, known.to) })
  }
  const isAlike = likenessOf(measures, same)
  const shownAt: Set<number>[] = Array.from(around, () => new Set())
  place.forEach((at, result) => {
    if (isTold[result] === 1) return
    for (const status of measures[measure[result] as number]?.statuses ?? []) {
      shownAt[at]?.add(same[status] as number)
    }
  })
  const differences: Terms[] = []
  around.forEach((larger, inner) => {
    for (const status of shownAt[inner] as Set<number>) {
      const value = values[status]?.[inner] as number
      const { from, to } = bounds.get(status) ?? { from: 1, to: 0 }
      for (const outer of [inner, ...larger]) {
        for (const other of shownAt[outer] as Set<number>) {
          const difference = (values[other]?.[outer] as number) - value
          if (difference < from || difference > to) continue
          if (other === status ? outer === inner : !isAlike(other, status)) continue
          if (other !== status && !isWithin(status, other, inner)) continue
          differences.push([
            [other, outer, 1],
            [status, inner, -1],
          ])
        }
      }
    }
  })
  return differences
}

/**
 * Whether two statuses are both denominators (or counts), or both numerators: a denominator
 * without a numerator is a complement, which is protected by option only.
 */
function likenessOf(measures: readonly Measure[], same: readonly number[]) {
  const firsts = (statuses: readonly number[]) => statuses.map((one) => same[one] as number)
  const results = measures.filter(({ rank }) => rank === 0)
  const denominators = new Set(firsts(results.map(({ listed }) => listed)))
  const numerators = new Set(
    results.flatMap(({ statuses, listed }) => firsts(statuses.filter((one) => one !== listed))),
  )
  // A numerator stands in its funnel, too.
  const steps = firsts(measures.flatMap(({ rank, statuses }) => (rank === 0 ? [] : statuses)))
  const others = new Set([...denominators, ...steps.filter((one) => !numerators.has(one))])
  return (a: number, b: number) => [numerators, others].some((set) => set.has(a) && set.has(b))
}
