import type { Figures } from './figures-of.js'
import type { HiddenReason, Measure } from './types.js'

/**
 * The order in which results are tried: whole publications before their parts, and among results
 * of one level by a hash of where they stand.
 *
 * The level of a place is the mean number of inner cells of its kind. Which groups and periods have
 * rows is public anyway, so the order says nothing about how large a figure is: an attacker who has
 * this library and repeats its choices learns from them only what was protected.
 */
export function orderResults(
  { component: { place, measure, places }, measures }: Figures,
  reasons: readonly (HiddenReason | null)[],
): readonly number[] {
  const levels = levelsOf(places)
  const levelOf = (result: number) =>
    levels.get(places.kind[place[result] as number] as number) as number
  const rankOf = (result: number) => (measures[measure[result] as number] as Measure).rank
  const hashes = Float64Array.from(place, hashOf)
  const hash = (result: number) => hashes[result] as number
  return reasons
    .flatMap((reason, result) => (reason === null ? [result] : []))
    .sort((a, b) => rankOf(a) - rankOf(b) || levelOf(b) - levelOf(a) || hash(a) - hash(b) || a - b)
}

function levelsOf({ length, kind, offsets }: Figures['component']['places']) {
  const sums = new Map<number, [cells: number, places: number]>()
  for (let place = 0; place < length; place += 1) {
    const [cells, count] = sums.get(kind[place] as number) ?? [0, 0]
    const size = (offsets[place + 1] as number) - (offsets[place] as number)
    sums.set(kind[place] as number, [cells + size, count + 1])
  }
  return new Map([...sums].map(([name, [cells, count]]) => [name, cells / count]))
}

function hashOf(place: number): number {
  let hash = Math.imul(place + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return (hash ^ (hash >>> 15)) >>> 0
}
