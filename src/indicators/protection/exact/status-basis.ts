import type { StatusRelations } from '../relate-statuses.js'
import { inverse, type Modulus, remainder } from './modular.js'

/** A sum of statuses of the basis, by their places in it, modulo a prime. */
export type BasisSum = readonly (readonly [place: number, factor: number])[]

/** Statuses of which no other is a sum, and each status as a sum of them. */
export interface StatusBasis {
  readonly basis: readonly number[]
  /** By status. */
  readonly factors: readonly BasisSum[]
}

/**
 * Rare statuses come first, so that others are sums rather than differences. Rests are not in it:
 * they would tie a denominator to its numerators, which tell nothing of each other.
 */
export function statusBasis(
  { vectors, same, parts }: StatusRelations,
  modulus: Modulus,
): StatusBasis {
  const totals = vectors.map((vector) => Array.from(vector).reduce((sum, value) => sum + value, 0))
  const total = (status: number) => totals[status] as number
  const order = vectors
    .map((_, status) => status)
    .filter((status) => same[status] === status && parts[status]?.length === 1)
    .sort((a, b) => total(a) - total(b) || a - b)
  const basis: number[] = []
  /** Reduced vectors, each with what it is of the basis. */
  const reduced: { vector: Float64Array; pivot: number; mix: Map<number, number> }[] = []
  const factors: BasisSum[] = vectors.map(() => [])
  for (const status of order) {
    const vector = Float64Array.from(vectors[status] as ArrayLike<number>, (value) =>
      remainder(value, modulus),
    )
    const mix = new Map<number, number>()
    for (const one of reduced) {
      const factor = vector[one.pivot] as number
      if (factor === 0) continue
      addTimes(vector, one.vector, modulus.prime - factor, modulus)
      for (const [place, part] of one.mix) {
        mix.set(place, remainder((mix.get(place) ?? 0) + factor * part, modulus))
      }
    }
    const pivot = vector.findIndex((value) => value !== 0)
    if (pivot < 0) {
      factors[status] = [...mix].filter(([, factor]) => factor !== 0)
      continue
    }
    const place = basis.push(status) - 1
    factors[status] = [[place, 1]]
    const scale = inverse(vector[pivot] as number, modulus)
    const own = new Map([[place, scale]])
    for (const [other, part] of mix) own.set(other, remainder(-part * scale, modulus))
    reduced.push({
      vector: vector.map((value) => remainder(value * scale, modulus)),
      pivot,
      mix: own,
    })
  }
  parts.forEach((sum, status) => {
    const all = new Map<number, number>()
    for (const [part, sign] of sum) {
      for (const [place, factor] of factors[same[part] as number] ?? []) {
        all.set(place, remainder((all.get(place) ?? 0) + sign * factor, modulus))
      }
    }
    factors[status] = [...all].filter(([, factor]) => factor !== 0)
  })
  return { basis, factors }
}

function addTimes(to: Float64Array, from: Float64Array, times: number, modulus: Modulus): void {
  for (let at = 0; at < to.length; at += 1) {
    if (from[at] !== 0)
      to[at] = remainder((to[at] as number) + times * (from[at] as number), modulus)
  }
}
