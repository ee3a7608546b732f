import type { Figures, Terms } from '../figures-of.js'
import type { StatusRelation } from '../relate-statuses.js'
import type { IsShown } from './bound-figures.js'

/** An equation of unknowns: how many rows of an inner cell have one of the signatures. */
export interface Equation {
  /** Factors by unknown; changed as unknowns become known. */
  readonly unknowns: Map<number, number>
  value: number
  /** The shown figure that it says; `null` where a result says it that cannot be hidden. */
  readonly figure: readonly [status: number, place: number] | null
}

/** What an attacker has to solve, of some statuses. */
export interface AttackSystem {
  readonly equations: readonly Equation[]
  /**
   * The unknowns of a sum of figures, and what is known of it besides; with a shown figure by which
   * some rows of it are known, `null` where none of them is.
   */
  readonly sumOf: (terms: Terms) => {
    readonly unknowns: Map<number, number>
    readonly known: number
    readonly teller: Equation['figure']
  }
}

/**
 * Writes down what an attacker knows, and takes out what follows from one equation after another.
 * The unknowns are told apart by those signatures that differ in the statuses.
 */
export function attackSystem(
  figures: Figures,
  isShown: IsShown,
  statuses: readonly number[],
  signatures: readonly (readonly number[])[],
): AttackSystem {
  const { component, measures, relations, values, isTold, toldReasons } = figures
  const { places, cellCount } = component
  const kinds = signatures.length
  const isIn = new Set(statuses)
  // -1: unknown.
  const known = new Float64Array(cellCount * kinds).fill(-1)
  const tellers = new Map<number, Equation['figure']>()
  const equations: Equation[] = []

  function sumOf(terms: Terms) {
    const factors = new Map<number, number>()
    for (const [status, place, times] of terms) {
      const cells = places.cells.subarray(places.offsets[place], places.offsets[place + 1])
      for (const [one, sign] of relations.parts[status] as StatusRelation) {
        signatures.forEach((signature, kind) => {
          if (signature[one] === 0) return
          for (const cell of cells) {
            const at = cell * kinds + kind
            factors.set(at, (factors.get(at) ?? 0) + times * sign)
          }
        })
      }
    }
    let sum = 0
    let teller: Equation['figure'] = null
    for (const [at, factor] of factors) {
      const value = known[at] as number
      if (factor !== 0 && value > 0) teller ??= tellers.get(at) ?? null
      if (factor === 0 || value >= 0) factors.delete(at)
      if (value > 0) sum += factor * value
    }
    return { unknowns: factors, known: sum, teller }
  }

  const met = new Set<string>()
  function isNew(status: number, place: number) {
    return isIn.has(status) && met.size < met.add(`${status} ${place}`).size
  }
  component.place.forEach((place, result) => {
    const measure = measures[component.measure[result] as number] as (typeof measures)[number]
    const asked = isTold[result] === 1 ? [measure.listed] : measure.statuses
    for (const one of asked) {
      const status = relations.same[one] as number
      if ((isTold[result] === 0 && !isShown(status, place)) || !isNew(status, place)) continue
      const { unknowns } = sumOf([[status, place, 1]])
      const value = values[status]?.[place] as number
      equations.push({ unknowns, value, figure: [status, place] })
    }
  })
  for (const { status, place, is } of toldReasons) {
    if (is === 'some' || !isNew(status, place)) continue
    equations.push({ unknowns: sumOf([[status, place, 1]]).unknowns, value: 0, figure: null })
  }
  solveSimple(equations, known, tellers)
  const surplus = cellCount * kinds
  const addSome = (status: number, place: number) => {
    if (!isNew(status, place)) return
    const { unknowns, known } = sumOf([[status, place, 1]])
    if (known > 0) return
    unknowns.set(surplus + equations.length, -1)
    equations.push({ unknowns, value: 1, figure: null })
  }
  // Where a result is none it is told above that there is nothing.
  component.place.forEach((place, result) => {
    const { listed } = measures[component.measure[result] as number] as (typeof measures)[number]
    addSome(relations.same[listed] as number, place)
  })
  for (const { status, place, is } of toldReasons) if (is === 'some') addSome(status, place)
  return { equations: equations.filter(({ unknowns }) => unknowns.size > 0), sumOf }
}

/** Takes out the unknowns that one equation tells, and all of a sum of 0, until none is left. */
function solveSimple(
  equations: readonly Equation[],
  known: Float64Array,
  tellers: Map<number, Equation['figure']>,
): void {
  const using = new Map<number, Equation[]>()
  for (const equation of equations) {
    for (const unknown of equation.unknowns.keys()) {
      const list = using.get(unknown)
      if (list === undefined) using.set(unknown, [equation])
      else list.push(equation)
    }
  }
  const waiting = equations.filter(isSimple)
  for (let at = 0; at < waiting.length; at += 1) {
    const { unknowns, value, figure } = waiting[at] as Equation
    for (const [unknown, factor] of [...unknowns]) {
      const found = Math.round(value / factor)
      known[unknown] = found
      tellers.set(unknown, figure)
      for (const other of using.get(unknown) ?? []) {
        const times = other.unknowns.get(unknown) as number
        other.unknowns.delete(unknown)
        other.value -= times * found
        if (isSimple(other)) waiting.push(other)
      }
    }
  }
}

function isSimple({ unknowns, value }: Equation): boolean {
  return unknowns.size === 1 || (value === 0 && unknowns.size > 0)
}
