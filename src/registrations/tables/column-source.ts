import { isObject } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { dayOfWord, type FieldValues } from '../columns/from-fields.js'
import { isAbsent, kindPlace } from '../columns/kinds.js'
import { noDay } from '../columns/registration-columns.js'

/**
 * A column as someone has it: a list or typed array, a column of Arrow or Arquero (`length` with
 * `get` or `at`), or texts by place in a dictionary.
 */
export type ColumnSource = ArrayLike<unknown> | IndexedSource | DictionarySource

/** A column that gives a value by its place, as those of Arrow (`get`) and Arquero (`at`) do. */
type IndexedSource = {
  /** How many values there are. */
  readonly length: number
} & (
  | {
      /** The value at a place. */
      get(index: number): unknown
    }
  | {
      /** The value at a place. */
      at(index: number): unknown
    }
)

/** Values that are written once each. */
type DictionarySource = {
  /** By row: the place of its value in `dictionary`; where there is none, the row has none. */
  readonly values: ArrayLike<number>
  /** Each value once. */
  readonly dictionary: ArrayLike<unknown>
}

/** How many values a column has. */
export function lengthOf(source: ColumnSource, name: string): number {
  const length = hasDictionary(source)
    ? source.values.length
    : typeof source === 'object'
      ? (source as { length?: unknown } | null)?.length
      : undefined
  if (Number.isInteger(length) && (length as number) >= 0 && (length as number) <= mostRows) {
    return length as number
  }
  throw misuse('invalid-argument', `source.${name} must be a list, a column or texts by place`)
}

/** Typed arrays of four bytes a row have room for no more. */
const mostRows = 2 ** 30

/** The values of a column by the place of each distinct one; of dates the days. */
export function readColumn(source: ColumnSource, length: number, isDate: boolean): FieldValues {
  if (isDate) return { days: readDays(source, length) }
  if (hasDictionary(source)) {
    const places = Int32Array.from({ length }, (_, row) => placeAt(source, row))
    return { places, words: Array.from(source.dictionary) }
  }
  const valueAt = readerOf(source)
  const words: unknown[] = []
  const known = new Map<unknown, number>()
  const places = new Int32Array(length)
  for (let row = 0; row < length; row += 1) {
    const value = valueAt(row)
    let place = known.get(value)
    if (place === undefined) {
      place = words.length
      words.push(value)
      known.set(value, place)
    }
    places[row] = place
  }
  return { places, words }
}

function readDays(source: ColumnSource, length: number): Int32Array {
  if (!hasDictionary(source)) {
    const valueAt = readerOf(source)
    const days = new Int32Array(length)
    for (let row = 0; row < length; row += 1) days[row] = dayAt(valueAt(row))
    return days
  }
  const days = Array.from(source.dictionary, dayAt)
  return Int32Array.from(
    { length },
    (_, row) => days[placeAt(source, row)] ?? noDay - kindPlace(null),
  )
}

/** The place of the value of a row; -1 where what stands there is no place. */
function placeAt({ values }: DictionarySource, row: number): number {
  const place: unknown = values[row]
  return Number.isInteger(place) && (place as number) < mostRows ? (place as number) : -1
}

function dayAt(value: unknown): number {
  return isAbsent(value) ? noDay - kindPlace(value) : dayOfWord(value)
}

function hasDictionary(
  source: ColumnSource,
): source is { readonly values: ArrayLike<number>; readonly dictionary: ArrayLike<unknown> } {
  return (
    isObject(source) &&
    'dictionary' in source &&
    typeof (source['dictionary'] as { length?: unknown } | null)?.length === 'number' &&
    typeof source['values'] === 'object' &&
    source['values'] !== null &&
    // A column of this library says by itself which of its places hold a value.
    !('validity' in source)
  )
}

function readerOf(source: ColumnSource): (row: number) => unknown {
  if ('get' in source && typeof source.get === 'function') return (row) => source.get(row)
  if (Array.isArray(source) || ArrayBuffer.isView(source)) {
    return (row) => (source as ArrayLike<unknown>)[row]
  }
  if ('at' in source && typeof source.at === 'function') {
    return (row) => (source as { at(index: number): unknown }).at(row)
  }
  return (row) => (source as ArrayLike<unknown>)[row]
}
