import type { StatusRelations } from './relate-statuses.js'
import type { Component } from './split-components.js'

/**
 * Whether all rows of a status in a place are of another status too: wherever they are, or since
 * the groups that the place is of allow no others.
 */
export function containment(
  { places, kinds, signaturesOfKind }: Component,
  { within, vectors }: StatusRelations,
): (inner: number, outer: number, place: number) => boolean {
  const kindsOf = new Map<number, readonly number[]>()
  const answers = new Map<string, boolean>()

  function kindsIn(place: number): readonly number[] {
    const known = kindsOf.get(place)
    if (known !== undefined) return known
    const cells = places.cells.subarray(places.offsets[place], places.offsets[place + 1])
    const found = [...new Set(Array.from(cells, (cell) => kinds[cell] as number))]
    kindsOf.set(place, found)
    return found
  }

  function isWithinIn(kind: number, inner: number, outer: number): boolean {
    const name = `${kind} ${inner} ${outer}`
    const known = answers.get(name)
    if (known !== undefined) return known
    const answer = (signaturesOfKind?.[kind] ?? []).every(
      (at) => (vectors[inner]?.[at] as number) <= (vectors[outer]?.[at] as number),
    )
    answers.set(name, answer)
    return answer
  }

  return (inner, outer, place) =>
    (within[outer] as readonly number[]).includes(inner) ||
    (signaturesOfKind !== null && kindsIn(place).every((kind) => isWithinIn(kind, inner, outer)))
}
