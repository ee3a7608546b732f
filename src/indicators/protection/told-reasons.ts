import type { StatusRelations } from './relate-statuses.js'
import type { Component } from './split-components.js'
import type { Measure } from './types.js'

/** That there is none of a status in a place, or some: a result that is none says so by its reason. */
export interface ToldReason {
  /** By its first name. */
  readonly status: number
  readonly place: number
  readonly is: 'none' | 'some'
}

/** What everyone reads off the reasons of the results that are none. */
export function toldReasons(
  { place, measure }: Component,
  measures: readonly Measure[],
  { same }: StatusRelations,
  values: readonly Float64Array[],
  isTold: Uint8Array,
): readonly ToldReason[] {
  const told: ToldReason[] = []
  place.forEach((at, result) => {
    if (isTold[result] === 0) return
    for (const status of measures[measure[result] as number]?.reasons ?? []) {
      const is = values[status]?.[at] === 0 ? 'none' : 'some'
      told.push({ status: same[status] as number, place: at, is })
      if (is === 'none') return
    }
  })
  return told
}
