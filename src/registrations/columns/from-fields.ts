import { dayFaults, firstDay, lastDay, scanDay } from '../../calendar/scan-day.js'
import { writeDay } from '../../calendar/write-day.js'
import { factNames } from '../fact-names.js'
import type { FactName } from '../facts-schema.js'
import type { RegistrationField } from '../field-names.js'
import { isAbsent, isName, kindPlace } from './kinds.js'
import { nameColumn, newNames, placeOfName } from './name-places.js'
import { isDateFact, readFact, refuseFact } from './read-facts.js'
import {
  type FactFault,
  levelPlace,
  type NameColumn,
  newFactSets,
  noDay,
  type RegistrationColumns,
  type StatedCode,
} from './registration-columns.js'
import { nothing } from './table-column.js'

/**
 * A field of every row: a value a row by its place in `words`, whatever kind of value it is, so that
 * each distinct value is looked at once. Every place is one of `words`.
 */
export interface FieldValues {
  readonly places: Int32Array
  readonly words: readonly unknown[]
}

/** Fields by name; of dates the days since 1970-01-01, faults of `dayFaults`, or `noDay - kind`. */
export type Fields = { readonly date?: Int32Array | undefined } & {
  readonly [Field in Exclude<RegistrationField, 'date'>]?: FieldValues | undefined
}

/**
 * Registrations from columns by field, as a reader of bytes or a database driver has them: no object
 * a row is made. A field that is left out is missing in every row.
 */
export function registrationsOfFields(length: number, fields: Fields): RegistrationColumns {
  const { codes, stated } = codesOf(length, fields)
  const facts = factsOf(length, fields)
  return {
    length,
    patients: namesOf(length, fields.patient),
    units: namesOf(length, fields.unit),
    days: fields.date ?? new Int32Array(length).fill(noDay - kindPlace(undefined)),
    codes,
    stated,
    careLevels: levelsOf(length, fields.careLevel),
    ...facts,
    compareDates: null,
  }
}

function levelsOf(length: number, field: FieldValues | undefined): Uint8Array {
  const careLevels = new Uint8Array(length)
  if (field === undefined) return careLevels
  const levels = field.words.map(levelPlace)
  for (let row = 0; row < length; row += 1) {
    careLevels[row] = levels[field.places[row] as number] as number
  }
  return careLevels
}

function namesOf(length: number, field: FieldValues | undefined): NameColumn {
  const known = newNames()
  if (field === undefined) {
    return nameColumn(known, new Int32Array(length).fill(-1 - kindPlace(undefined)))
  }
  const placeOf = Int32Array.from(field.words, (word) =>
    isName(word) ? placeOfName(known, word) : -1 - kindPlace(word),
  )
  return nameColumn(
    known,
    field.places.map((place) => placeOf[place] as number),
  )
}

/** The day that a value says, a number being one itself; else a fault. */
export function dayOfWord(word: unknown): number {
  if (typeof word === 'string' && word !== '') return scanDay(word)
  if (typeof word !== 'number') return noDay - kindPlace(word)
  if (!Number.isInteger(word)) return dayFaults.notADate
  return word >= firstDay && word <= lastDay ? word : dayFaults.outOfRange
}

/** Each set of values of the four columns of a code, once. */
function codesOf(
  length: number,
  { code, pathway, event, outcome }: Fields,
): { readonly codes: Int32Array; readonly stated: readonly StatedCode[] } {
  if (pathway === undefined && event === undefined && outcome === undefined) {
    const stated = (code?.words ?? [undefined]).map((word) => ({
      code: word,
      pathway,
      event,
      outcome,
    }))
    return { codes: code?.places ?? new Int32Array(length), stated }
  }
  const stated: StatedCode[] = []
  const known = new Map<string, number>()
  const at = (field: FieldValues | undefined, row: number) => field?.places[row] ?? -1
  const codes = new Int32Array(length)
  for (let row = 0; row < length; row += 1) {
    const c = at(code, row)
    const p = at(pathway, row)
    const e = at(event, row)
    const o = at(outcome, row)
    const key = `${c} ${p} ${e} ${o}`
    let place = known.get(key)
    if (place === undefined) {
      place = stated.length
      known.set(key, place)
      stated.push({
        code: code?.words[c],
        pathway: pathway?.words[p],
        event: event?.words[e],
        outcome: outcome?.words[o],
      })
    }
    codes[row] = place
  }
  return { codes, stated }
}

function factsOf(
  length: number,
  fields: Fields,
): Pick<RegistrationColumns, 'factsOf' | 'factSets' | 'factFaults'> {
  const factSets = newFactSets()
  const factFaults: FactFault[] = []
  const given = factNames.map((name) => ({ name, field: withDates(name, fields[name]) }))
  if (given.every(({ field }) => field === undefined)) {
    return { factsOf: null, factSets, factFaults }
  }
  const factsOfRows = new Int32Array(length).fill(-1)
  for (let row = 0; row < length; row += 1) {
    const values = given.map(({ name, field }) => {
      const value = field?.words[field.places[row] as number]
      if (isAbsent(value)) return nothing
      const read = readFact(name, value)
      if (read === nothing) factFaults.push(refuseFact(row, name, value))
      return read
    })
    if (values.every((value) => value === nothing)) continue
    factsOfRows[row] = (factSets[0] as number[]).length
    values.forEach((value, at) => {
      ;(factSets[at] as number[]).push(value)
    })
  }
  return { factsOf: factsOfRows, factSets, factFaults }
}

/** A fact whose dates are days, as in columns, with their texts: they are read, and told, as those are. */
function withDates(name: FactName, field: FieldValues | undefined): FieldValues | undefined {
  if (field === undefined || !isDateFact(name)) return field
  const words = field.words.map((word) =>
    typeof word === 'number' && dayOfWord(word) >= firstDay ? writeDay(word) : word,
  )
  return { ...field, words }
}
