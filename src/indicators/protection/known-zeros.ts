import type { StatusRelations } from './relate-statuses.js'
import type { Component } from './split-components.js'
import type { ToldReason } from './told-reasons.js'
import type { Measure } from './types.js'

/** Everyone can see that a place has none of a status, and so that no part of it has. */
export function knownZeros(
  { place, measure, places, counts, cellCount }: Component,
  measures: readonly Measure[],
  { same, within }: StatusRelations,
  {
    values,
    isSmall,
    told,
  }: {
    readonly values: readonly Float64Array[]
    readonly isSmall: Uint8Array
    readonly told: readonly ToldReason[]
  },
): readonly Uint8Array[] {
  const isZero = counts.map(() => new Uint8Array(cellCount))

  /** By its first name. */
  function mark(status: number, at: number): void {
    for (const none of [status, ...(within[status] as readonly number[])]) {
      for (let i = places.offsets[at] as number; i < (places.offsets[at + 1] as number); i += 1) {
        ;(isZero[none] as Uint8Array)[places.cells[i] as number] = 1
      }
    }
  }

  place.forEach((at, result) => {
    if (isSmall[result] === 1) return
    const { statuses, listed } = measures[measure[result] as number] as Measure
    for (const status of [...statuses, listed]) {
      if (values[status]?.[at] === 0) mark(same[status] as number, at)
    }
  })
  for (const { status, place: at, is } of told) if (is === 'none') mark(status, at)
  return isZero
}
