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

/** The values of a column by the place of each distinct one. */
export function readColumn(source: ColumnSource, length: number): FieldValues {
  if (hasDictionary(source)) return readDictionary(source, length)
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

/** The days of a column of dates, or what is wrong with each. */
export function readDays(source: ColumnSource, length: number): Int32Array {
  if (hasDictionary(source)) {
    const { places, words } = readDictionary(source, length)
    const days = words.map(dayAt)
    return places.map((place) => days[place] as number)
  }
  const valueAt = readerOf(source)
  const days = new Int32Array(length)
  for (let row = 0; row < length; row += 1) days[row] = dayAt(valueAt(row))
  return days
}

/** Where what stands in a row is no place of the dictionary, it has the one behind: nothing. */
function readDictionary({ values, dictionary }: DictionarySource, length: number): FieldValues {
  const words = [...Array.from(dictionary), undefined]
  const places = new Int32Array(length)
  for (let row = 0; row < length; row += 1) {
    const place = values[row] as number
    places[row] = Number.isInteger(place) && place in words ? place : dictionary.length
  }
  return { places, words }
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

/** Reads the value of a row of a column, by `get` or `at` where it has one. */
export function readerOf(source: ColumnSource): (row: number) => unknown {
  const { get, at } = source as { readonly get?: unknown; readonly at?: unknown }
  if (typeof get === 'function') return (row) => get.call(source, row)
  // Lists and typed arrays have an `at` as well, which is slower.
  if (typeof at === 'function' && !Array.isArray(source) && !ArrayBuffer.isView(source)) {
    return (row) => at.call(source, row)
  }
  return (row) => (source as ArrayLike<unknown>)[row]
}
