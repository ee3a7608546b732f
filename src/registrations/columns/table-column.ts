import { writeDay } from '../../calendar/write-day.js'

/** What a public column holds. */
export type TableColumnKind = 'date' | 'text' | 'integer' | 'boolean'

/**
 * A column of a table, as what reads columns wants it: `length`, `at(i)` and iteration for Arquero
 * and Plot, and `values`, `validity` and `dictionary` for writers of Arrow and Parquet.
 */
export interface TableColumn<Value = unknown> extends Iterable<Value | null> {
  /** What it holds. */
  readonly kind: TableColumnKind
  /** How many places it has. */
  readonly length: number
  /** The value at a place; `null` where there is none that can be used. */
  at(index: number): Value | null
  /** The same as `at`, under the name that Arrow has for it. */
  get(index: number): Value | null
  /**
   * By place: of a date the days since 1970-01-01, of an integer itself, of a boolean 0 or 1, of a
   * text its place in `dictionary`; of no meaning where `validity` is not 1. Columns share them, and
   * the table reads them: they are not to be written to.
   */
  readonly values: Int32Array
  /** By place: 1 a usable value, 0 missing, 2 unusable; `null` where every value is usable. */
  readonly validity: Uint8Array | null
  /** The texts of a column of texts, each once; else `null`. */
  readonly dictionary: readonly string[] | null
}

/** Named columns of one length. */
export interface Table<Kind extends string = string> {
  /** What a row of it is. */
  readonly kind: Kind
  /** How many rows it has. */
  readonly length: number
  /** The columns by name. */
  readonly columns: Readonly<Record<string, TableColumn>>
  /** A fingerprint of the definitions that it was made with; `null` where none were needed. */
  readonly fingerprint: string | null
}

/** Something that is made, once, when someone asks for it; or is there already. */
export type Later<Made> = Made | (() => Made)

/** A column of days. */
export function dateColumn(
  length: number,
  values: Later<Int32Array>,
  validity: Later<Uint8Array | null>,
): TableColumn<string> {
  return columnOf('date', length, values, validity, null, (value) => writeDay(value))
}

/** A column of whole numbers. */
export function integerColumn(
  length: number,
  values: Later<Int32Array>,
  validity: Later<Uint8Array | null>,
): TableColumn<number> {
  return columnOf('integer', length, values, validity, null, (value) => value)
}

/** A column of yes and no. */
export function booleanColumn(
  length: number,
  values: Later<Int32Array>,
  validity: Later<Uint8Array | null>,
): TableColumn<boolean> {
  return columnOf('boolean', length, values, validity, null, (value) => value === 1)
}

/** A column of texts, each by its place in a dictionary. */
export function textColumn<Text extends string>(
  length: number,
  values: Later<Int32Array>,
  validity: Later<Uint8Array | null>,
  dictionary: readonly Text[],
): TableColumn<Text> {
  return columnOf(
    'text',
    length,
    values,
    validity,
    dictionary,
    (value) => dictionary[value] as Text,
  )
}

/** A column of words by their place; what is no place of one is missing. */
export function wordColumn<Text extends string>(
  length: number,
  values: Later<Int32Array>,
  words: readonly Text[],
): TableColumn<Text> {
  const valuesOf = once(values)
  return textColumn(length, valuesOf, () => validityOf(valuesOf(), 0, words.length - 1), words)
}

function columnOf<Value>(
  kind: TableColumnKind,
  length: number,
  values: Later<Int32Array>,
  validity: Later<Uint8Array | null>,
  dictionary: readonly string[] | null,
  read: (value: number) => Value,
): TableColumn<Value> {
  const valuesOf = once(values)
  const validityOf = once(validity)
  const at = (index: number): Value | null => {
    const value = valuesOf()[index]
    if (value === undefined) return null
    const usable = validityOf()
    return usable === null || usable[index] === 1 ? read(value) : null
  }
  return {
    kind,
    length,
    at,
    get: at,
    get values() {
      return valuesOf()
    },
    get validity() {
      return validityOf()
    },
    dictionary,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield at(index)
    },
  }
}

/** Makes something the first time that it is asked for. */
export function once<Made extends object | null>(later: Later<Made>): () => Made {
  if (typeof later !== 'function') return () => later
  let made: { readonly value: Made } | null = null
  return () => {
    made ??= { value: later() }
    return made.value
  }
}

/** By name what makes a column: each by itself, for who needs some only. */
export type ColumnMakers<From> = ReadonlyMap<string, (from: From) => TableColumn>

/** All columns, for a table. */
export function columnsFrom<From>(
  makers: ColumnMakers<From>,
  from: From,
): Readonly<Record<string, TableColumn>> {
  return Object.fromEntries(Array.from(makers, ([name, make]) => [name, make(from)]))
}

/** No day, no number: what stands in `values` where there is nothing. */
export const nothing = -0x80000000

/**
 * The text at a place; `null` where the place is none. A place below 0 would be looked for by its
 * name, which takes fifty times as long.
 */
export function textAt<Text extends string>(texts: readonly Text[], place: number): Text | null {
  return place < 0 ? null : (texts[place] ?? null)
}

/** The validity of values that are missing below `least` or above `most`; `null` where none is. */
export function validityOf(
  values: Int32Array,
  least: number = nothing + 1,
  most: number = 0x7fffffff,
): Uint8Array | null {
  const { length } = values
  let first = 0
  while (first < length && isWithin(values[first] as number, least, most)) first += 1
  if (first === length) return null
  const validity = new Uint8Array(length).fill(1, 0, first)
  for (let at = first; at < length; at += 1) {
    validity[at] = isWithin(values[at] as number, least, most) ? 1 : 0
  }
  return validity
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}

/** Values of some other rows by their places: `values[places[at]]`; `nothing` where a place is -1. */
export function gathered(values: Numbers, places: Int32Array): Int32Array {
  const all = new Int32Array(places.length)
  for (let at = 0; at < all.length; at += 1) {
    const place = places[at] as number
    all[at] = place < 0 ? nothing : (values[place] as number)
  }
  return all
}

/** Whole numbers, in as few bytes as they need. */
export type Numbers = Int32Array | Int16Array | Int8Array | Uint8Array
