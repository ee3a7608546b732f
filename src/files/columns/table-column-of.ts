import { writeDay } from '../../calendar/write-day.js'
import { once, type TableColumn } from '../../registrations/columns/table-column.js'
import { missingDay } from '../csv/cell-sinks.js'
import type { FieldColumn } from './field-columns.js'
import { isDay, type Word } from './field-words.js'

/** A field of a file as a public column; what takes work is made when someone asks for it. */
export function tableColumnOf({ kind, values, words }: FieldColumn): TableColumn {
  const { length } = values
  if (words === null) return columnOfDays(values)
  const usable = words.map((word) => isUsable(kind, word))
  const validity = once(() =>
    validityBy(values, (place) => (usable[place] === true ? 1 : words[place] === null ? 0 : 2)),
  )
  const numbers = once(() => {
    const byPlace = words.map((word, place) => (usable[place] === true ? Number(word) : 0))
    return values.map((place) => byPlace[place] as number)
  })
  const dictionary = once(() => words.map((word) => (typeof word === 'string' ? word : '')))
  const at = (index: number) => {
    const place = values[index] as number
    return usable[place] === true ? words[place] : null
  }
  return {
    kind,
    length,
    at,
    get: at,
    get values() {
      return kind === 'text' ? values : numbers()
    },
    get validity() {
      return validity()
    },
    get dictionary() {
      return kind === 'text' ? dictionary() : null
    },
    [Symbol.iterator]: () => iterate(length, at),
  }
}

function columnOfDays(values: Int32Array): TableColumn<string> {
  const { length } = values
  const validity = once(() =>
    validityBy(values, (day) => (isDay(day) ? 1 : day === missingDay ? 0 : 2)),
  )
  const at = (index: number) => {
    const day = values[index] as number
    return isDay(day) ? writeDay(day) : null
  }
  return {
    kind: 'date',
    length,
    at,
    get: at,
    values,
    get validity() {
      return validity()
    },
    dictionary: null,
    [Symbol.iterator]: () => iterate(length, at),
  }
}

function* iterate<Value>(length: number, at: (index: number) => Value): Generator<Value> {
  for (let index = 0; index < length; index += 1) yield at(index)
}

function isUsable(kind: FieldColumn['kind'], word: Word): boolean {
  if (kind === 'integer') return typeof word === 'number' && (word | 0) === word
  return typeof word === (kind === 'boolean' ? 'boolean' : 'string')
}

/** The validity of each value; `null` where all can be used. */
function validityBy(values: Int32Array, of: (value: number) => 0 | 1 | 2): Uint8Array | null {
  const first = values.findIndex((value) => of(value) !== 1)
  if (first < 0) return null
  const validity = new Uint8Array(values.length).fill(1, 0, first)
  for (let at = first; at < values.length; at += 1) validity[at] = of(values[at] as number)
  return validity
}
