import { firstDay, scanDay } from '../../calendar/scan-day.js'
import type { Column } from '../subjects/schema.js'
import { type Stretch, unusable, usable } from './stretch.js'

export type FlatRow = Readonly<Record<string, unknown>>

/** The texts of a column by their place, and whether the column may hold each. */
export interface Texts {
  readonly list: string[]
  readonly places: Map<string, number>
  readonly allowed: ReadonlySet<string> | null
}

/**
 * Reads a column of a stretch of row objects. Absent, `null` and `''` are missing. A local
 * date-time counts by its date part; whatever else is not of the column's kind, or not among the
 * values that it lists, is unusable. A date after `lastDay` has not happened yet: it is missing,
 * and `onCut` is told.
 */
export function readObjects(
  rows: readonly FlatRow[],
  name: string,
  column: Column,
  range: { readonly from: number; readonly until: number; readonly lastDay: number },
  texts: Texts,
  onCut: () => void,
): Stretch {
  const { from, until } = range
  const length = until - from
  const values = new Int32Array(length)
  const states = new Uint8Array(length)
  let count = 0
  let anyUnusable = false
  const readNumber = numberReader(column, texts)
  for (let at = 0; at < length; at += 1) {
    const value = (rows[from + at] as FlatRow)[name]
    if (value === undefined || value === null || value === '') continue
    const number = readNumber(value)
    if (Number.isNaN(number)) {
      states[at] = unusable
      anyUnusable = true
    } else if (column.kind === 'date' && number > range.lastDay) onCut()
    else {
      states[at] = usable
      values[at] = number
      count += 1
    }
  }
  return {
    kind: column.kind,
    length,
    values,
    states: count === length ? null : states,
    anyUnusable,
    dictionary: texts.list,
  }
}

/** The texts of a column, before any row is read. */
export function newTexts(column: Column): Texts {
  return {
    list: [],
    places: new Map(),
    allowed: column.values === undefined ? null : new Set(column.values),
  }
}

/** The number of a value that is not missing; `NaN` where it cannot be used. */
function numberReader(column: Column, texts: Texts): (value: unknown) => number {
  if (column.kind === 'date') return dayOf
  if (column.kind === 'boolean') return bitOf
  if (column.kind === 'integer') return integerOf
  // Neighbours often have the same text, so the last one is remembered.
  let last: unknown
  let lastPlace = Number.NaN
  return (value) => {
    if (value === last) return lastPlace
    last = value
    lastPlace = placeOf(value, texts)
    return lastPlace
  }
}

function dayOf(value: unknown): number {
  if (typeof value !== 'string') return Number.NaN
  const day = scanDay(value)
  return day >= firstDay ? day : Number.NaN
}

function bitOf(value: unknown): number {
  return value === true ? 1 : value === false ? 0 : Number.NaN
}

function integerOf(value: unknown): number {
  return typeof value === 'number' && (value | 0) === value ? value : Number.NaN
}

function placeOf(value: unknown, { list, places, allowed }: Texts): number {
  if (typeof value !== 'string') return Number.NaN
  const known = places.get(value)
  if (known !== undefined) return known
  const place = allowed === null || allowed.has(value) ? list.push(value) - 1 : Number.NaN
  places.set(value, place)
  return place
}
