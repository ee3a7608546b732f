import type { SubjectCount } from '../counting/count-rows.js'
import { compareKeyParts, isUnusable } from '../counting/order-keys.js'
import type { Plan } from '../counting/plan-evaluation.js'
import { layOutPlaces, type PlacesOf } from '../protection/lay-out-places.js'
import type { GroupValue, KeyPart, ResultGroup } from './schema.js'

/** Where the results of a subject stand: by period, grouping and group, each in order. */
export interface ResultPlaces {
  readonly places: PlacesOf
  /** By place: the values of its group. */
  readonly groups: readonly ResultGroup[]
  /** By place 1 where it is no group: its rows have a value that cannot be used. */
  readonly unlisted: Uint8Array
}

/** Every period and group of a subject that has rows. */
export function placeResults({ fields, by, cells, keys }: SubjectCount, plan: Plan): ResultPlaces {
  const groupings = [[], ...by]
  const columns = fields.map((_, column) => ranksOf(keys.map((key) => key[column] as KeyPart)))
  const places = layOutPlaces(
    {
      length: cells.length,
      slot: Int32Array.from(cells, ([, slot]) => slot),
      columns: columns.map((ranks) => Int32Array.from(cells, ([key]) => ranks[key] as number)),
    },
    {
      periods: plan.slotsOfPeriod,
      groupings: groupings.map((grouping) => grouping.map((field) => fields.indexOf(field))),
    },
  )
  const unlisted = new Uint8Array(places.length)
  const groups = Array.from(places.firstCell, (cell, at): ResultGroup => {
    const key = keys[cells[cell]?.[0] as number] as readonly KeyPart[]
    const grouping = groupings[places.grouping[at] as number] as readonly string[]
    const parts = grouping.map((field) => key[fields.indexOf(field)] as KeyPart)
    if (parts.some(isUnusable)) unlisted[at] = 1
    return Object.fromEntries(grouping.map((field, which) => [field, parts[which] as GroupValue]))
  })
  return { places, groups, unlisted }
}

/** By value its place in the order of all of them; the same for equal values. */
function ranksOf(values: readonly KeyPart[]): readonly number[] {
  const order = values.map((_, at) => at)
  order.sort((a, b) => compareKeyParts(values[a] as KeyPart, values[b] as KeyPart))
  const ranks = values.map(() => 0)
  order.forEach((at, index) => {
    const before = order[index - 1]
    if (before === undefined) return
    const isSame = compareKeyParts(values[before] as KeyPart, values[at] as KeyPart) === 0
    ranks[at] = (ranks[before] as number) + (isSame ? 0 : 1)
  })
  return ranks
}
