import { dayFaults, firstDay } from '../../calendar/scan-day.js'
import { isName, kindPlace } from '../../registrations/columns/kinds.js'
import {
  levelPlace,
  type NameColumn,
  noDay,
  type RegistrationColumns,
  type StatedCode,
} from '../../registrations/columns/registration-columns.js'
import { missingDay } from '../csv/cell-sinks.js'
import { faultOfKind } from '../dates/day-of-value.js'
import { farStandIn } from '../dates/read-day.js'
import type { FieldName } from '../schema.js'
import { type FieldColumn, throughPlaces } from './field-columns.js'
import type { Word } from './field-words.js'
import { readFactColumns } from './read-fact-columns.js'

/** Fields of registrations as the columns that assembly reads, with no object a row. */
export function registrationColumnsOf(
  length: number,
  columns: readonly FieldColumn[],
): RegistrationColumns {
  const of = (field: FieldName) => columns.find((column) => column.field === field)
  return {
    length,
    patients: namesOf(of('patient'), length),
    units: namesOf(of('unit'), length),
    days: daysOf(of('date'), length),
    ...codesOf(
      ['code', 'pathway', 'event', 'outcome'].map((name) => of(name as FieldName)),
      length,
    ),
    careLevels: levelsOf(of('careLevel'), length),
    ...readFactColumns(of, length),
    compareDates: null,
  }
}

/** What a word is when rows are objects: nothing where it is missing, else the value. */
function wordValue(word: Word): unknown {
  if (word === null) return undefined
  return typeof word === 'object' ? word.unusable : word
}

/** The words of a field of texts, which has some. */
function wordsOf({ words }: FieldColumn): readonly Word[] {
  return words as readonly Word[]
}

function namesOf(column: FieldColumn | undefined, length: number): NameColumn {
  const missing = -1 - kindPlace(undefined)
  if (column === undefined) {
    return { names: [], places: new Int32Array(length).fill(missing), isSorted: true }
  }
  // Words are each there once, and so are names.
  const words = wordsOf(column)
  const names: string[] = []
  const places = new Int32Array(words.length)
  for (let place = 0; place < words.length; place += 1) {
    const value = wordValue(words[place] as Word)
    places[place] = isName(value) ? names.push(value) - 1 : -1 - kindPlace(value)
  }
  return {
    names,
    places: throughPlaces(column.values, places),
    isSorted: areInOrder(names),
  }
}

function daysOf(column: FieldColumn | undefined, length: number): Int32Array {
  const missing = noDay - kindPlace(undefined)
  if (column === undefined) return new Int32Array(length).fill(missing)
  const { values } = column
  if (areAllDays(values)) return values
  const kind = noDay - kindPlace({})
  return values.map((day) => {
    if (day >= firstDay) return day
    if (day === missingDay) return missing
    return day === faultOfKind ? kind : day === farStandIn ? dayFaults.outOfRange : day
  })
}

function areAllDays(values: Int32Array): boolean {
  for (let row = 0; row < values.length; row += 1) {
    if ((values[row] as number) < firstDay) return false
  }
  return true
}

function areInOrder(names: readonly string[]): boolean {
  for (let at = 1; at < names.length; at += 1) {
    if ((names[at - 1] as string) >= (names[at] as string)) return false
  }
  return true
}

/** Codes by what is stated: of one column its words, of several each set of words that occurs. */
function codesOf(
  columns: readonly (FieldColumn | undefined)[],
  length: number,
): Pick<RegistrationColumns, 'codes' | 'stated'> {
  const [code, ...parts] = columns
  if (code !== undefined && parts.every((part) => part === undefined)) {
    const stated = wordsOf(code).map((word) => statedOf([wordValue(word)]))
    return { codes: code.values, stated }
  }
  const stated: StatedCode[] = []
  const places = new Map<number | string, number>()
  const codes = new Int32Array(length)
  const sizes = columns.map((column) => (column === undefined ? 1 : wordsOf(column).length))
  // More sets than a number can tell apart are told apart as texts.
  const isWide = sizes.reduce((product, size) => product * size, 1) > Number.MAX_SAFE_INTEGER
  for (let row = 0; row < length; row += 1) {
    let key: number | string = 0
    for (let at = 0; at < columns.length; at += 1) {
      const value = columns[at]?.values[row] ?? 0
      key = isWide ? `${key} ${value}` : Number(key) * (sizes[at] as number) + value
    }
    let place = places.get(key)
    if (place === undefined) {
      place = stated.length
      places.set(key, place)
      stated.push(statedOf(columns.map((column) => valueAt(column, row))))
    }
    codes[row] = place
  }
  return { codes, stated }
}

function valueAt(column: FieldColumn | undefined, row: number): unknown {
  return column === undefined
    ? undefined
    : wordValue(wordsOf(column)[column.values[row] as number] as Word)
}

function statedOf([code, pathway, event, outcome]: readonly unknown[]): StatedCode {
  return { code, pathway, event, outcome }
}

function levelsOf(column: FieldColumn | undefined, length: number): Uint8Array {
  const levels = new Uint8Array(length)
  if (column === undefined) return levels
  const places = wordsOf(column).map((word) => levelPlace(wordValue(word)))
  const { values } = column
  for (let row = 0; row < length; row += 1) levels[row] = places[values[row] as number] as number
  return levels
}
