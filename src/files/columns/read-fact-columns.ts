import { firstDay } from '../../calendar/scan-day.js'
import { writeDay } from '../../calendar/write-day.js'
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
  const columns = factNames.map((name) => {
    const column = of(name)
    return column === undefined ? null : { name, column, facts: factsIn(name, column) }
  })
  if (columns.every((one) => one === null)) {
    return { factsOf: null, factSets: sets, factFaults: faults }
  }
  const factsOf = new Int32Array(length).fill(-1)
  const row = new Int32Array(factNames.length)
  for (let at = 0; at < length; at += 1) {
    let isEmpty = true
    let isUsable = true
    for (let name = 0; name < columns.length; name += 1) {
      const one = columns[name]
      row[name] = nothing
      if (one === null || one === undefined) continue
      const fact = one.facts(one.column.values[at] as number)
      if (fact === absent) continue
      if (fact === nothing) isUsable = false
      row[name] = fact
      isEmpty = false
    }
    if (isEmpty) continue
    if (isUsable) {
      factsOf[at] = (sets[0] as number[]).length
      for (let name = 0; name < row.length; name += 1) {
        ;(sets[name] as number[]).push(row[name] as number)
      }
    } else {
      factsOf[at] = readFacts({ sets, faults }, factsAsObject(columns, at), at)
    }
  }
  return { factsOf, factSets: sets, factFaults: faults }
}

type NamedColumn = {
  readonly name: FieldName
  readonly column: FieldColumn
  readonly facts: (value: number) => number
} | null

/** What stands for a fact that is not there, beside `nothing` for one that is of no use. */
const absent = nothing + 1

/** A fact as assembly keeps it, by what a column has in its place; `absent` or `nothing` else. */
function factsIn(name: (typeof factNames)[number], column: FieldColumn): (value: number) => number {
  if (column.words === null) {
    const standIns = new Set([firstDay, 2932896])
    return (day) =>
      day === missingDay ? absent : day < firstDay || standIns.has(day) ? nothing : day
  }
  const facts = column.words.map((word) =>
    word === null ? absent : typeof word === 'object' ? nothing : readFact(name, word),
  )
  return (place) => facts[place] as number
}

function factsAsObject(columns: readonly NamedColumn[], row: number): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const one of columns) {
    if (one === null) continue
    const value = one.column.values[row] as number
    const word = one.column.words?.[value] ?? null
    if (one.column.words === null) {
      if (value !== missingDay) facts[one.name] = value >= firstDay ? writeDay(value) : '?'
    } else if (word !== null) {
      facts[one.name] = typeof word === 'object' ? word.value : word
    }
  }
  return facts
}
