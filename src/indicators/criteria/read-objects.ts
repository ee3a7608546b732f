import { scanDay } from '../../calendar/scan-day.js'
import { standInDay } from '../../calendar/stand-in-dates.js'
import type { Column, ColumnKind } from '../subjects/schema.js'
import { missing, type Stretch, unusable, usable } from './stretch.js'

/** The texts of a column by their place, and whether the column may hold each. */
export interface Texts {
  readonly list: string[]
  /** By text its place; -1 for one that the column may not hold. */
  readonly places: Map<string, number>
  readonly allowed: ReadonlySet<string> | null
}

/** The texts of a column, before any row is read. */
export function newTexts(column: Column | null): Texts {
  return {
    list: [],
    places: new Map(),
    allowed: column?.values === undefined ? null : new Set(column.values),
  }
}

/**
 * Reads the values that row objects have in a column. Absent, `null` and `''` are missing. A local
 * date-time counts by its date part; whatever else is not of the column's kind, or not among the
 * values that it lists, is unusable, and so is a date that stands where none is known. A date after
 * `lastDay` has not happened yet: it is missing, and `onCut` is told.
 */
export function readValues(
  given: readonly unknown[],
  length: number,
  { kind, lastDay }: { readonly kind: ColumnKind; readonly lastDay: number },
  texts: Texts,
  onCut: () => void,
): Stretch {
  const values = new Int32Array(length)
  const states = new Uint8Array(length)
  if (kind === 'date') {
    if (fillDays(given, values, states, lastDay) > 0) onCut()
  } else if (kind === 'text') fillTexts(given, values, states, texts)
  else if (kind === 'boolean') fillBits(given, values, states)
  else fillIntegers(given, values, states)
  const anyUnusable = states.includes(unusable)
  return {
    kind,
    length,
    values,
    states: anyUnusable || states.includes(missing) ? states : null,
    anyUnusable,
    dictionary: texts.list,
  }
}

// A loop a kind, and the kind of a value before what it is: that is what the engine is fast at.

/** How many days lie after the last. */
function fillDays(
  given: readonly unknown[],
  values: Int32Array,
  states: Uint8Array,
  lastDay: number,
): number {
  let later = 0
  for (let at = 0; at < values.length; at += 1) {
    const value = given[at]
    if (typeof value !== 'string') {
      if (value !== undefined && value !== null) states[at] = unusable
      continue
    }
    if (value.length === 0) continue
    const day = scanDay(value)
    if (day <= standInDay) states[at] = unusable
    else if (day > lastDay) later += 1
    else {
      states[at] = usable
      values[at] = day
    }
  }
  return later
}

function fillTexts(
  given: readonly unknown[],
  values: Int32Array,
  states: Uint8Array,
  texts: Texts,
): void {
  // Neighbours often have the same text, so the last one is remembered.
  let last = ''
  let lastPlace = -1
  for (let at = 0; at < values.length; at += 1) {
    const value = given[at]
    if (typeof value !== 'string') {
      if (value !== undefined && value !== null) states[at] = unusable
      continue
    }
    if (value.length === 0) continue
    if (value !== last) {
      last = value
      lastPlace = placeOf(value, texts)
    }
    if (lastPlace < 0) states[at] = unusable
    else {
      states[at] = usable
      values[at] = lastPlace
    }
  }
}

function placeOf(value: string, { list, places, allowed }: Texts): number {
  const known = places.get(value)
  if (known !== undefined) return known
  const place = allowed === null || allowed.has(value) ? list.push(value) - 1 : -1
  places.set(value, place)
  return place
}

function fillBits(given: readonly unknown[], values: Int32Array, states: Uint8Array): void {
  for (let at = 0; at < values.length; at += 1) {
    const value = given[at]
    if (value === true || value === false) {
      states[at] = usable
      values[at] = value ? 1 : 0
    } else states[at] = stateOfOther(value)
  }
}

function fillIntegers(given: readonly unknown[], values: Int32Array, states: Uint8Array): void {
  for (let at = 0; at < values.length; at += 1) {
    const value = given[at]
    if (typeof value === 'number' && (value | 0) === value) {
      states[at] = usable
      values[at] = value
    } else states[at] = stateOfOther(value)
  }
}

function stateOfOther(value: unknown): number {
  return value === undefined || value === null || value === '' ? missing : unusable
}
