import type { Figures } from '../figures-of.js'
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
  /** The unknowns of a figure, and what is known of it besides. */
  readonly sumOf: (
    status: number,
    place: number,
  ) => { readonly unknowns: ReadonlyMap<number, number>; readonly known: number }
  /** A shown figure by which some rows of a figure are known; `null` where none of them is. */
  readonly tellerOf: (status: number, place: number) => Equation['figure']
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

  const factorOf = (status: number, kind: number) =>
    (relations.parts[status] as StatusRelation).reduce(
      (sum, [one, factor]) => sum + factor * (signatures[kind]?.[one] as number),
      0,
    )
  function partsOf(status: number, place: number) {
    const cells = places.cells.subarray(places.offsets[place], places.offsets[place + 1])
    const parts: [unknown: number, factor: number][] = []
    for (let kind = 0; kind < kinds; kind += 1) {
      const factor = factorOf(status, kind)
      if (factor !== 0) for (const cell of cells) parts.push([cell * kinds + kind, factor])
    }
    return parts
  }
  function sumOf(status: number, place: number) {
    const unknowns = new Map<number, number>()
    let sum = 0
    for (const [at, factor] of partsOf(status, place)) {
      if ((known[at] as number) < 0) unknowns.set(at, factor)
      else sum += factor * (known[at] as number)
    }
    return { unknowns, known: sum }
  }
  function tellerOf(status: number, place: number) {
    const part = partsOf(status, place).find(([at]) => (known[at] as number) > 0)
    return part === undefined ? null : (tellers.get(part[0]) as Equation['figure'])
  }

  const shown = new Set<string>()
  component.place.forEach((place, result) => {
    const measure = measures[component.measure[result] as number] as (typeof measures)[number]
    const asked = isTold[result] === 1 ? [measure.listed] : measure.statuses
    for (const one of asked) {
      const status = relations.same[one] as number
      const name = `${status} ${place}`
      if (!isIn.has(status) || shown.has(name)) continue
      if (isTold[result] === 0 && !isShown(status, place)) continue
      shown.add(name)
      const { unknowns } = sumOf(status, place)
      equations.push({
        unknowns,
        value: values[status]?.[place] as number,
        figure: [status, place],
      })
    }
  })
  for (const { status, place, is } of toldReasons) {
    const name = `${status} ${place}`
    if (is === 'some' || !isIn.has(status) || shown.has(name)) continue
    shown.add(name)
    equations.push({ unknowns: sumOf(status, place).unknowns, value: 0, figure: null })
  }
  solveSimple(equations, known, tellers)
  const surplus = cellCount * kinds
  const addSome = (status: number, place: number) => {
    const name = `${status} ${place}`
    if (!isIn.has(status) || shown.has(name)) return
    shown.add(name)
    const sum = sumOf(status, place)
    if (sum.known > 0) return
    const unknowns = new Map(sum.unknowns)
    unknowns.set(surplus + equations.length, -1)
    equations.push({ unknowns, value: 1, figure: null })
  }
  // Where a result is none it is told above that there is nothing.
  component.place.forEach((place, result) => {
    const { listed } = measures[component.measure[result] as number] as (typeof measures)[number]
    addSome(relations.same[listed] as number, place)
  })
  for (const { status, place, is } of toldReasons) if (is === 'some') addSome(status, place)
  return { equations: equations.filter(({ unknowns }) => unknowns.size > 0), sumOf, tellerOf }
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
