import { scanDay } from '../../calendar/scan-day.js'
import type { ClockColumns } from '../../forlopstid/clock-columns.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import { nothing } from '../../registrations/columns/table-column.js'
import type { PathwayColumns } from '../../registrations/pathway-columns.js'
import { fillClocks } from './fill-clocks.js'
import { fillEvents, fillOwn } from './fill-rows.js'
import { type FlatPathways, flatIntervals, intervalColumn } from './flat-columns.js'

/** Makes the flat rows of the pathways that have begun by the day the clocks were read on. */
export function flatPathways(
  clocks: ClockColumns,
  definitions: readonly PathwayDefinition[],
): FlatPathways {
  const { pathways, asOfDay } = clocks
  const pathwayOf = begun(pathways, asOfDay)
  const { length } = pathwayOf
  const values = Array.from({ length: intervalColumn(flatIntervals.length, 0) }, () =>
    new Int32Array(length).fill(nothing),
  )
  const inUseFrom = definitions.map(({ inUseFrom: day }) =>
    typeof day === 'string' ? scanDay(day) : Number.NEGATIVE_INFINITY,
  )
  const flat = { pathways, length, pathwayOf, values }
  for (let row = 0; row < length; row += 1) {
    fillOwn(flat, row, asOfDay, inUseFrom)
    fillEvents(flat, row, asOfDay)
  }
  fillClocks(flat, clocks)
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
  return places.subarray(0, count)
}
