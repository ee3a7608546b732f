import type { ClockColumns } from '../../forlopstid/clock-columns.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import { gathered, once, validityOf } from '../../registrations/columns/table-column.js'
import { fillClocks } from './fill-clocks.js'
import { fillEvents, fillOwn } from './fill-rows.js'
import { type FlatPathways, flatIntervals, ownCount } from './flat-columns.js'

/** Makes the flat rows of the pathways that have begun by the day the clocks were read on. */
export function flatPathways(
  clocks: ClockColumns,
  definitions: readonly PathwayDefinition[],
): FlatPathways {
  const pathwayOf = begun(clocks)
  const { length } = pathwayOf
  const values = Array.from({ length: ownCount }, () => new Int32Array(length))
  const clockOf = flatIntervals.map(() => new Int32Array(length).fill(-1))
  const flat: FlatPathways = {
    clocks,
    length,
    pathwayOf,
    values,
    clockOf,
    isThere: clockOf.map((places) => once(() => validityOf(places, 0))),
    hasEnded: clockOf.map((places) => once(() => validityOf(gathered(clocks.tos, places)))),
  }
  fillOwn(flat, definitions)
  fillEvents(flat)
  fillClocks(flat)
  return flat
}

/** The places of pathways that have begun by a day; one without a start has no day to begin. */
function begun({ pathways: { length, starts }, asOfDay }: ClockColumns): Int32Array {
  const places = new Int32Array(length)
  let count = 0
  for (let at = 0; at < length; at += 1) {
    if ((starts[at] as number) > asOfDay) continue
    places[count] = at
    count += 1
  }
  return count === length ? places : places.slice(0, count)
}
