import type { ClockColumns } from '../../forlopstid/clock-columns.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import { nothing } from '../../registrations/columns/table-column.js'
import type { PathwayColumns } from '../../registrations/pathway-columns.js'
import { countEvaluations, fillClocks } from './fill-clocks.js'
import { fillEvents, fillOwn } from './fill-rows.js'
import {
  type FlatPathways,
  flatAspects,
  flatIntervals,
  flatPlaces,
  ownCount,
} from './flat-columns.js'

/** Makes the flat rows of the pathways that have begun by the day the clocks were read on. */
export function flatPathways(
  clocks: ClockColumns,
  definitions: readonly PathwayDefinition[],
): FlatPathways {
  const { pathways, asOfDay } = clocks
  const pathwayOf = begun(pathways, asOfDay)
  const { length } = pathwayOf
  const anyClock = intervalsOf(clocks)
  const values: Int32Array[] = Array.from({ length: ownCount }, () => new Int32Array(length))
  // One column for all that nobody has.
  let blank: Int32Array | null = null
  for (let at = 0; at < flatIntervals.length; at += 1) {
    for (let aspect = 0; aspect < flatAspects.length; aspect += 1) {
      if (anyClock[at] === 1) values.push(new Int32Array(length).fill(nothing))
      else {
        blank ??= new Int32Array(length).fill(nothing)
        values.push(blank)
      }
    }
  }
  const flat = { pathways, length, pathwayOf, values, anyClock, validities: new Map() }
  fillOwn(flat, asOfDay, definitions)
  fillEvents(flat, asOfDay)
  const rowOf = placesOf(pathwayOf, pathways.length)
  fillClocks(flat, clocks, rowOf)
  countEvaluations(flat, clocks, rowOf)
  return flat
}

/** The places of pathways that have begun by a day; one without a start has no day to begin. */
function begun({ length, starts }: PathwayColumns, asOfDay: number): Int32Array {
  const places = new Int32Array(length)
  let count = 0
  for (let at = 0; at < length; at += 1) {
    if ((starts[at] as number) > asOfDay) continue
    places[count] = at
    count += 1
  }
  return count === length ? places : places.slice(0, count)
}

/** By flat interval: 1 where any pathway has a clock of it. */
function intervalsOf({ length, intervals }: ClockColumns): Uint8Array {
  const any = new Uint8Array(flatIntervals.length)
  for (let clock = 0; clock < length; clock += 1) {
    const at = flatPlaces[intervals[clock] as number] as number
    if (at >= 0) any[at] = 1
  }
  return any
}

/** By pathway: the place of its row. */
function placesOf(pathwayOf: Int32Array, count: number): Int32Array {
  const rowOf = new Int32Array(count)
  for (let row = 0; row < pathwayOf.length; row += 1) rowOf[pathwayOf[row] as number] = row
  return rowOf
}
