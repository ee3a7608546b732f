import { writeDay } from '../../calendar/write-day.js'
import type { GroupValue } from '../evaluation/schema.js'
import { type Stretch, unusable } from './stretch.js'

/** The values that rows are grouped by in a column, each with its place. */
export interface GroupValues {
  readonly list: GroupValue[]
  readonly places: Map<GroupValue, number>
}

export function newGroupValues(): GroupValues {
  return { list: [], places: new Map() }
}

export function placeOfGroup({ list, places }: GroupValues, value: GroupValue): number {
  const known = places.get(value)
  if (known !== undefined) return known
  const place = list.push(value) - 1
  places.set(value, place)
  return place
}

/** The places of a stretch of a column of the subject; -1 where its value cannot be used. */
export function groupsOfStretch(stretch: Stretch, groups: GroupValues): Int32Array {
  const { length, values, states, dictionary, kind } = stretch
  const places = new Int32Array(length)
  const write = writerOf(kind, dictionary)
  const known = new Map<number, number>()
  let last = Number.NaN
  let lastPlace = -1
  for (let at = 0; at < length; at += 1) {
    if (states !== null && states[at] !== 1) {
      places[at] = states[at] === unusable ? -1 : placeOfGroup(groups, null)
      continue
    }
    const value = values[at] as number
    if (value !== last) {
      let place = known.get(value)
      if (place === undefined) {
        place = placeOfGroup(groups, write(value))
        known.set(value, place)
      }
      last = value
      lastPlace = place
    }
    places[at] = lastPlace
  }
  return places
}

function writerOf(
  kind: Stretch['kind'],
  dictionary: readonly string[],
): (value: number) => GroupValue {
  if (kind === 'date') return writeDay
  if (kind === 'boolean') return (value) => value === 1
  return kind === 'text' ? (value) => dictionary[value] ?? null : (value) => value
}

/**
 * The places of the values that row objects have in a column that the subject does not have. A
 * text, a finite number or a boolean is a group; absent, `null` and `''` are the group of none.
 */
export function groupsOfObjects(
  rows: readonly Readonly<Record<string, unknown>>[],
  name: string,
  range: { readonly from: number; readonly until: number },
  groups: GroupValues,
): Int32Array {
  const places = new Int32Array(range.until - range.from)
  for (let at = 0; at < places.length; at += 1) {
    const value = rows[range.from + at]?.[name]
    places[at] = isGroup(value)
      ? placeOfGroup(groups, value)
      : value === undefined || value === null || value === ''
        ? placeOfGroup(groups, null)
        : -1
  }
  return places
}

function isGroup(value: unknown): value is string | number | boolean {
  return (
    (typeof value === 'string' && value !== '') ||
    typeof value === 'boolean' ||
    Number.isFinite(value)
  )
}
