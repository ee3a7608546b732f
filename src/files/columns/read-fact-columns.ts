import { standInDay } from '../../calendar/stand-in-dates.js'
import { readFact, readFacts } from '../../registrations/columns/read-facts.js'
import {
  type FactFault,
  newFactSets,
  type RegistrationColumns,
} from '../../registrations/columns/registration-columns.js'
import { nothing } from '../../registrations/columns/table-column.js'
import { factNames } from '../../registrations/fact-names.js'
import { missingDay } from '../csv/cell-sinks.js'
import type { FieldName } from '../schema.js'
import type { FieldColumn } from './field-columns.js'
import { valueOfDay } from './value-of-day.js'

/**
 * Facts as columns. A row whose facts are all usable is read by numbers alone; one with a fact that
 * is of no use goes the way of objects, so that it is told in the same words.
 */
export function readFactColumns(
  of: (field: FieldName) => FieldColumn | undefined,
  length: number,
): Pick<RegistrationColumns, 'factsOf' | 'factSets' | 'factFaults'> {
  const sets = newFactSets()
  const faults: FactFault[] = []
  const columns = factNames.flatMap((name, place): NamedColumn[] => {
    const column = of(name)
    return column === undefined ? [] : [{ name, place, ...column, facts: factsIn(name, column) }]
  })
  if (columns.length === 0) return { factsOf: null, factSets: sets, factFaults: faults }
  const factsOf = new Int32Array(length).fill(-1)
  const row = new Int32Array(factNames.length)
  const only = columns.length === 1 ? (columns[0] as NamedColumn) : null
  // Of one column of words each word is one set, for all its rows.
  const setOfWord = only?.words == null ? null : new Int32Array(only.words.length)
  for (let at = 0; at < length; at += 1) {
    if (isEmptyRow(columns, at)) continue
    if (setOfWord !== null && only !== null) {
      const known = setOfWord[only.values[at] as number] as number
      if (known > 0) {
        factsOf[at] = known - 1
        continue
      }
    }
    let isUsable = true
    row.fill(nothing)
    for (const one of columns) {
      const fact = factIn(one, at)
      if (fact === absent) continue
      if (fact === nothing) isUsable = false
      row[one.place] = fact
    }
    if (!isUsable) {
      factsOf[at] = readFacts({ sets, faults }, factsAsObject(columns, at), at)
      continue
    }
    const set = (sets[0] as number[]).length
    factsOf[at] = set
    if (setOfWord !== null && only !== null) setOfWord[only.values[at] as number] = set + 1
    for (let name = 0; name < row.length; name += 1) {
      ;(sets[name] as number[]).push(row[name] as number)
    }
  }
  return { factsOf, factSets: sets, factFaults: faults }
}

interface NamedColumn extends Pick<FieldColumn, 'values' | 'words'> {
  readonly name: (typeof factNames)[number]
  /** The place among all facts. */
  readonly place: number
  /** By word what it is as a fact; `null` of a column of days. */
  readonly facts: Int32Array | null
}

function isEmptyRow(columns: readonly NamedColumn[], row: number): boolean {
  for (let at = 0; at < columns.length; at += 1) {
    if (factIn(columns[at] as NamedColumn, row) !== absent) return false
  }
  return true
}

/** What stands for a fact that is not there, beside `nothing` for one that is of no use. */
const absent = nothing + 1

/** The fact of a row as assembly keeps it; `absent` or `nothing` else. */
function factIn({ values, facts }: NamedColumn, row: number): number {
  const value = values[row] as number
  if (facts !== null) return facts[value] as number
  if (value === missingDay) return absent
  // The first of all days stands for no date, and faults are below it.
  return value <= standInDay ? nothing : value
}

function factsIn(name: (typeof factNames)[number], { words }: FieldColumn): Int32Array | null {
  if (words === null) return null
  return Int32Array.from(words, (word) =>
    word === null ? absent : typeof word === 'object' ? nothing : readFact(name, word),
  )
}

function factsAsObject(columns: readonly NamedColumn[], row: number): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const one of columns) {
    const value = one.values[row] as number
    const word = one.words?.[value] ?? null
    if (one.words === null) {
      if (value !== missingDay) facts[one.name] = valueOfDay(value)
    } else if (word !== null) {
      facts[one.name] = typeof word === 'object' ? word.unusable : word
    }
  }
  return facts
}
