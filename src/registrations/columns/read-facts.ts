import { scanDay } from '../../calendar/scan-day.js'
import { isStandInDate, standInDay } from '../../calendar/stand-in-dates.js'
import { kindOf } from '../../misuse/misuse.js'
import { factNames } from '../fact-names.js'
import type { FactName } from '../facts-schema.js'
import { isAbsent } from './kinds.js'
import { type FactFault, rights, severities } from './registration-columns.js'
import { nothing } from './table-column.js'

/** Where facts are read into. */
export interface FactsReader {
  readonly sets: number[][]
  readonly faults: FactFault[]
}

/** Adds the facts of a row as a set, and gives its place; -1 where none can be used. */
export function readFacts(reader: FactsReader, facts: unknown, row: number): number {
  if (isAbsent(facts)) return -1
  const refuse = (fact: FactName | 'facts', value: unknown) =>
    reader.faults.push(refuseFact(row, fact, value))
  if (typeof facts !== 'object' || Array.isArray(facts)) {
    refuse('facts', facts)
    return -1
  }
  const { sets } = reader
  const place = (sets[0] as number[]).length
  let isEmpty = true
  for (let at = 0; at < factNames.length; at += 1) {
    const name = factNames[at] as FactName
    const value = (facts as Readonly<Record<string, unknown>>)[name]
    const read = isAbsent(value) ? nothing : readFact(name, value)
    if (read !== nothing) isEmpty = false
    else if (!isAbsent(value)) refuse(name, value)
    ;(sets[at] as number[]).push(read)
  }
  if (!isEmpty) return place
  for (const column of sets) column.pop()
  return -1
}

/** Why a fact of a row is not used. */
export function refuseFact(row: number, fact: FactName | 'facts', value: unknown): FactFault {
  const isStandIn = fact !== 'facts' && isDateFact(fact) && isStandInDate(value)
  return { row, fact, kind: kindOf(value), use: codeMeant(fact, value), isStandIn }
}

/** A fact as a number; `nothing` where it is none that can be used. */
export function readFact(name: FactName, value: unknown): number {
  switch (name) {
    case 'birthYear':
      return Number.isInteger(value) && (value as number) >= 1900 && (value as number) <= 2200
        ? (value as number)
        : nothing
    case 'severity':
      return placeIn(severities, value)
    case 'rightGrantedFor':
      return placeIn(rights, value)
    default: {
      const day = typeof value === 'string' ? scanDay(value) : nothing
      // The first of all days stands for no date, and faults are below it.
      return day <= standInDay ? nothing : day
    }
  }
}

function placeIn(texts: readonly unknown[], value: unknown): number {
  const place = texts.indexOf(value)
  return place < 0 ? nothing : place
}

const otherFacts: readonly FactName[] = ['birthYear', 'severity', 'rightGrantedFor']

/** Whether a fact is a date. */
export function isDateFact(name: FactName): boolean {
  return !otherFacts.includes(name)
}

/** The right that a code of 8485 means. */
function codeMeant(name: FactName | 'facts', value: unknown): 'assessment' | 'treatment' | null {
  if (name !== 'rightGrantedFor') return null
  if (value === '1' || value === 1) return 'assessment'
  return value === '2' || value === 2 ? 'treatment' : null
}
