import type { FiguresToProtect } from '../../src/indicators/protection/types.js'
import { maximise } from '../helpers/linear-program.js'

/** A sum of figures that must not be told. */
export interface Secret {
  readonly what: string
  /** By unknown. */
  readonly vector: readonly number[]
  readonly value: number
  /** Within what it must seem to lie; a difference only must not be told exactly. */
  readonly range: readonly [from: number, to: number] | null
}

/**
 * Someone who has all that is shown and public, and solves it: each unknown is how many rows of
 * an inner cell have one of the signatures that there are.
 */
export interface Attacker {
  readonly secrets: readonly Secret[]
  /** By rational elimination, with every part of a shown 0 known to be 0. */
  readonly tells: (secret: Secret) => boolean
  /** By linear programs; `known`: what is shown, or only what is public. */
  readonly bounds: (secret: Secret, known: 'shown' | 'public') => readonly [number, number]
  /** What is shown, as sums of unknowns. */
  readonly equations: readonly Equation[]
  /** The results that are hidden, but known to have a row. */
  readonly listed: readonly (readonly number[])[]
}

export interface Equation {
  readonly vector: readonly number[]
  readonly value: number
}

export const attackerOf = (
  input: FiguresToProtect,
  hidden: ArrayLike<number>,
  /** Inner cells that this attacker knows besides. */
  knows: readonly number[] = [],
): Attacker => {
  const { cells, places, measures, results } = input
  const signatures = (cells.signatures ?? []).map((one) => Array.from(one))
  const width = cells.length * signatures.length
  // Two statuses that count the same rows are one, whatever they are called.
  const columnOf = (status: number) => signatures.map((one) => one[status]).join('')
  const membersOf = (place: number) =>
    new Set(places.cells.subarray(places.offsets[place], places.offsets[place + 1]))
  const vectorOf = (status: number, place: number): number[] => {
    const members = membersOf(place)
    return Array.from({ length: width }, (_, at) => {
      const signature = signatures[at % signatures.length] as number[]
      return members.has(Math.floor(at / signatures.length)) ? (signature[status] as number) : 0
    })
  }
  const countIn = (status: number, place: number) =>
    [...membersOf(place)].reduce((sum, cell) => sum + (cells.counts[status]?.[cell] as number), 0)
  const minus = (a: readonly number[], b: readonly number[]) =>
    a.map((value, at) => value - (b[at] as number))
  const secrets: Secret[] = []
  const equations: Equation[] = []
  const listed: number[][] = []
  const told: Equation[] = []
  const figures: { status: number; place: number; small: readonly [number, number] | null }[] = []
  const denominators = new Set<string>()
  const numerators = new Set<string>()
  for (let result = 0; result < results.length; result += 1) {
    const place = results.place[result] as number
    const measure = measures[results.measure[result] as number] as (typeof measures)[number]
    const isTold = countIn(measure.listed, place) === 0
    if (isTold) told.push({ vector: vectorOf(measure.listed, place), value: 0 })
    else listed.push(vectorOf(measure.listed, place))
    for (const status of measure.statuses) {
      const roles = status === measure.listed ? denominators : numerators
      roles.add(columnOf(status))
    }
    for (const status of measure.statuses) {
      const small = measure.small.find(({ of, without }) => of === status && without === null)
      if (!isTold) figures.push({ status, place, small: small ? [small.from, small.to] : null })
      if (hidden[result] === 0) {
        equations.push({ vector: vectorOf(status, place), value: countIn(status, place) })
      }
    }
    if (isTold) continue
    for (const { of, without, from, to } of measure.small) {
      const value = countIn(of, place) - (without === null ? 0 : countIn(without, place))
      if (value < from || value > to) continue
      secrets.push({
        what: `status ${of} of place ${place}`,
        vector:
          without === null
            ? vectorOf(of, place)
            : minus(vectorOf(of, place), vectorOf(without, place)),
        value,
        range: [from, to],
      })
    }
  }
  // Differences of two figures of which one holds the other, row for row.
  for (const inner of figures) {
    for (const outer of figures) {
      // A denominator less a numerator is a complement, which is an option.
      const columns = [outer, inner].map(({ status }) => columnOf(status))
      const isAlike = [denominators, numerators].some((roles) =>
        columns.every((column) => roles.has(column)),
      )
      if (inner.small === null || !isAlike) continue
      const vector = minus(vectorOf(outer.status, outer.place), vectorOf(inner.status, inner.place))
      if (vector.some((one) => one < 0) || vector.every((one) => one === 0)) continue
      const value = countIn(outer.status, outer.place) - countIn(inner.status, inner.place)
      if (value < inner.small[0] || value > inner.small[1]) continue
      const what = `status ${outer.status} of place ${outer.place} less ${inner.status} of ${inner.place}`
      secrets.push({ what, vector, value, range: null })
    }
  }
  const distinct = [
    ...new Map(
      secrets.map((secret) => [`${secret.vector.join('')} ${secret.range?.join(' ')}`, secret]),
    ).values(),
  ]
  const isZero = Array.from(
    { length: width },
    (_, at) =>
      // What is known besides is as good as nothing.
      knows.includes(Math.floor(at / signatures.length)) ||
      [...equations, ...told].some(({ vector, value }) => value === 0 && vector[at] !== 0),
  )
  const free = isZero.flatMap((zero, at) => (zero ? [] : [at]))
  const reduced = (vector: readonly number[]) => free.map((at) => vector[at] as number)
  let span: readonly Pivot[] | undefined
  const spanOf = () => {
    span ??= echelonOf(equations.map(({ vector, value }) => [...reduced(vector), value]))
    return span
  }
  return {
    secrets: distinct.filter(({ vector }) => reduced(vector).some((one) => one !== 0)),
    equations,
    listed,
    tells: (secret) => isInSpan(spanOf(), reduced(secret.vector)),
    bounds: (secret, known) => {
      const equal =
        known === 'public'
          ? []
          : spanOf().map(({ row }) => {
              const full = Array.from({ length: free.length + 1 }, (_, at) =>
                Number(row.get(at) ?? 0n),
              )
              // With what a sum is worth not below 0.
              return (full[free.length] as number) < 0 ? full.map((value) => -value) : full
            })
      const some = known === 'public' ? told : []
      const sums = listed.filter((vector) => reduced(vector).some((one) => one !== 0))
      // What is listed: a sum less a surplus is 1.
      const rows = [
        ...equal.map((row) => [...row.slice(0, -1), ...sums.map(() => 0)]),
        ...some.map(({ vector }) => [...reduced(vector), ...sums.map(() => 0)]),
        ...sums.map((vector, at) => [
          ...reduced(vector),
          ...sums.map((_, other) => (other === at ? -1 : 0)),
        ]),
      ]
      const constants = [
        ...equal.map((row) => row[row.length - 1] as number),
        ...some.map(() => 0),
        ...sums.map(() => 1),
      ]
      const objective = [...reduced(secret.vector), ...sums.map(() => 0)]
      const most = maximise(rows, constants, objective)
      const least = maximise(
        rows,
        constants,
        objective.map((one) => -one),
      )
      if (most === undefined || least === undefined) throw new Error('nothing has these figures')
      return [-least, most]
    },
  }
}

/** A row of whole numbers without a common factor: nothing is rounded. */
type WholeRow = Map<number, bigint>

const wholeRow = (vector: readonly number[]): WholeRow =>
  new Map(vector.flatMap((value, at) => (value === 0 ? [] : [[at, BigInt(value)] as const])))

const withoutFactor = (row: WholeRow): WholeRow => {
  let common = 0n
  for (const value of row.values()) {
    let [a, b] = [common, value < 0n ? -value : value]
    while (b !== 0n) [a, b] = [b, a % b]
    common = a
  }
  return common <= 1n ? row : new Map([...row].map(([at, value]) => [at, value / common]))
}

/** A row without the pivots of an echelon, which are the first columns of its rows. */
const eliminated = (from: WholeRow, echelon: readonly Pivot[]): WholeRow => {
  let row = from
  for (const { pivot, row: other } of echelon) {
    const factor = row.get(pivot)
    if (factor === undefined) continue
    const times = other.get(pivot) as bigint
    const next: WholeRow = new Map([...row].map(([at, value]) => [at, value * times]))
    for (const [at, value] of other) {
      const rest = (next.get(at) ?? 0n) - factor * value
      if (rest === 0n) next.delete(at)
      else next.set(at, rest)
    }
    row = withoutFactor(next)
  }
  return row
}

interface Pivot {
  readonly pivot: number
  readonly row: WholeRow
}

/** The last column is what a row is worth, and no pivot. */
const echelonOf = (vectors: readonly (readonly number[])[]): readonly Pivot[] => {
  const echelon: Pivot[] = []
  for (const vector of vectors) {
    const row = eliminated(wholeRow(vector), echelon)
    const columns = [...row.keys()].filter((at) => at < vector.length - 1)
    if (columns.length > 0) echelon.push({ pivot: Math.min(...columns), row })
  }
  return echelon
}

const isInSpan = (echelon: readonly Pivot[], vector: readonly number[]): boolean =>
  [...eliminated(wholeRow(vector), echelon).keys()].every((at) => at >= vector.length)
