import { writeDay } from '../../calendar/write-day.js'
import type { GroupValue } from '../evaluation/schema.js'
import { type Stretch, unusable, usable } from './stretch.js'

/** The values that rows are grouped by in a column, each with its place. */
export interface GroupValues {
  readonly list: GroupValue[]
  readonly places: Map<GroupValue, number>
  /** By the number of a value, where that is small: the place of its group and one more. */
  placeOfNumber: Int32Array
}

const mostNumbers = 1 << 16

export function newGroupValues(): GroupValues {
  return { list: [], places: new Map(), placeOfNumber: new Int32Array(64) }
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
  for (let at = 0; at < length; at += 1) {
    if (states !== null && states[at] !== usable) {
      places[at] = states[at] === unusable ? -1 : placeOfGroup(groups, null)
      continue
    }
    const value = values[at] as number
    const known = groups.placeOfNumber[value]
    places[at] = known !== undefined && known > 0 ? known - 1 : placeOfNumber(groups, value, write)
  }
  return places
}

function placeOfNumber(
  groups: GroupValues,
  value: number,
  write: (value: number) => GroupValue,
): number {
  const place = placeOfGroup(groups, write(value))
  if (value < 0 || value >= mostNumbers) return place
  if (value >= groups.placeOfNumber.length) {
    const larger = new Int32Array(2 * value)
    larger.set(groups.placeOfNumber)
    groups.placeOfNumber = larger
  }
  groups.placeOfNumber[value] = place + 1
  return place
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
export function groupsOfValues(
  given: readonly unknown[],
  length: number,
  groups: GroupValues,
): Int32Array {
  const places = new Int32Array(length)
  for (let at = 0; at < length; at += 1) {
    const value = given[at]
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

/** From the places of a source to those of all sources together. */
export function joinGroups(
  places: Int32Array,
  given: readonly GroupValue[],
  joined: number[],
  values: GroupValues,
): void {
  for (let at = joined.length; at < given.length; at += 1) {
    joined.push(placeOfGroup(values, given[at] as GroupValue))
  }
  if (joined.every((place, at) => place === at)) return
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number
    if (place >= 0) places[at] = joined[place] as number
  }
}
