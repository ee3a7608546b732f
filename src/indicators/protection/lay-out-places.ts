import type { Places } from './types.js'

/** Inner cells by what they are: the leaf of the periods and the values of the columns. */
export interface CellKeys {
  readonly length: number
  /** By cell: the stretch of time that no period asked for cuts. */
  readonly slot: Int32Array
  /** By column, by cell: the place of its value in a sorted list of the column's values. */
  readonly columns: readonly Int32Array[]
}

/** What is asked for. */
export interface Layout {
  /** By period: its slots. */
  readonly periods: readonly (readonly number[])[]
  /** Columns by their place; an empty list is the total. */
  readonly groupings: readonly (readonly number[])[]
}

/** Places with where they are: the period, the grouping, and a cell that has its values. */
export interface PlacesOf extends Places {
  readonly period: Int32Array
  readonly grouping: Int32Array
  readonly firstCell: Int32Array
}

/**
 * Every place of a publication that has rows: by period, grouping and group, each in order, so
 * that nothing rests on the order of cells.
 */
export function layOutPlaces(cells: CellKeys, { periods, groupings }: Layout): PlacesOf {
  const layers = layersOf(periods)
  const found = periods.flatMap((slots, period) => {
    const within = new Set(slots)
    const inPeriod: number[] = []
    for (let cell = 0; cell < cells.length; cell += 1) {
      if (within.has(cells.slot[cell] as number)) inPeriod.push(cell)
    }
    return groupings.flatMap((columns, grouping) => {
      const kind = (layers[period] as number) * groupings.length + grouping
      return groupsOf(cells, columns, inPeriod).map((members) => ({
        members,
        kind,
        period,
        grouping,
      }))
    })
  })
  const offsets = new Int32Array(found.length + 1)
  found.forEach(({ members }, at) => {
    offsets[at + 1] = (offsets[at] as number) + members.length
  })
  const all = new Int32Array(offsets[found.length] as number)
  found.forEach(({ members }, at) => {
    all.set(members, offsets[at] as number)
  })
  return {
    length: found.length,
    offsets,
    cells: all,
    kind: Int32Array.from(found, ({ kind }) => kind),
    period: Int32Array.from(found, ({ period }) => period),
    grouping: Int32Array.from(found, ({ grouping }) => grouping),
    firstCell: Int32Array.from(found, ({ members }) => members[0] as number),
  }
}

/** Periods of one length that have no slot in common. */
interface Layer {
  readonly size: number
  readonly slots: Set<number>
}

/** Puts each period in the first layer where none overlaps it, the longest first. */
function layersOf(periods: Layout['periods']): readonly number[] {
  const layers: Layer[] = []
  const layerOf = periods.map(() => 0)
  const order = periods.map((_, at) => at)
  const slotsOf = (period: number) => periods[period] as readonly number[]
  order.sort((a, b) => slotsOf(b).length - slotsOf(a).length || a - b)
  for (const period of order) {
    const slots = slotsOf(period)
    const free = layers.findIndex(
      (one) => one.size === slots.length && !slots.some((slot) => one.slots.has(slot)),
    )
    const layer = free < 0 ? layers.push({ size: slots.length, slots: new Set() }) - 1 : free
    for (const slot of slots) (layers[layer] as Layer).slots.add(slot)
    layerOf[period] = layer
  }
  return layerOf
}

/** The cells of each group, in the order of the columns' values. */
function groupsOf(
  { columns }: CellKeys,
  fields: readonly number[],
  cells: readonly number[],
): readonly (readonly number[])[] {
  let groups: readonly (readonly number[])[] = cells.length === 0 ? [] : [cells]
  for (const field of fields) {
    const values = columns[field] as Int32Array
    groups = groups.flatMap((members) => {
      const parts = new Map<number, number[]>()
      for (const cell of members) {
        const value = values[cell] as number
        const part = parts.get(value)
        if (part === undefined) parts.set(value, [cell])
        else part.push(cell)
      }
      return [...parts].sort(([a], [b]) => a - b).map(([, part]) => part)
    })
  }
  return groups
}
