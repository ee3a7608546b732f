import { factNames } from '../fact-names.js'
import type { FactName } from '../facts-schema.js'
import { isAbsent, kindPlace } from './kinds.js'
import { nothing } from './table-column.js'

/** The names of patients or units, and by row the place of the name. */
export interface NameColumn {
  /** Each name once. */
  readonly names: readonly string[]
  /** By row: a place in `names`; where there is no usable name, `-1 - kind` (see `kinds`). */
  readonly places: Int32Array
  /** Whether the names come in their own order (as texts), as in an export. */
  readonly isSorted: boolean
}

/** A code as rows state it: composite, in parts, or both; anything else than texts is at fault. */
export interface StatedCode {
  readonly code: unknown
  readonly pathway: unknown
  readonly event: unknown
  readonly outcome: unknown
}

/** What a day is that is missing or no text: `noDay - kind` (see `kinds`). */
export const noDay = -2e6

/** Care levels by their place; 0 is unknown, and from `careLevels.length` on `kinds` that are none. */
export const careLevels = [null, 'outpatient', 'day', 'inpatient'] as const

/** A fact of a row that cannot be used, or that stands for unknown. */
export interface FactFault {
  readonly row: number
  readonly fact: FactName | 'facts'
  readonly kind: string
  readonly use: 'assessment' | 'treatment' | null
  readonly isStandIn: boolean
}

/**
 * Facts as columns: one place a set of facts, in the order of `factNames`. Dates are days, the
 * severity and the right are places in `severities` and `rights`; `nothing` where it is not stated.
 */
export type FactSets = readonly number[][]

/** Registrations as columns: what assembly reads, from whatever they were read. */
export interface RegistrationColumns {
  readonly length: number
  readonly patients: NameColumn
  readonly units: NameColumn
  /** By row: the day, one of `dayFaults`, or `noDay` less the kind of value. */
  readonly days: Int32Array
  /** By row: a place in `stated`. */
  readonly codes: Int32Array
  /** Each code that is stated, once. */
  readonly stated: readonly StatedCode[]
  /** By row: a place in `careLevels`, or beyond it the kind of what is none. */
  readonly careLevels: Uint8Array
  /** By row: a place in `factSets`, or -1; `null` where no row has facts. */
  readonly factsOf: Int32Array | null
  readonly factSets: FactSets
  /** The facts that cannot be used, by row. */
  readonly factFaults: readonly FactFault[]
  /** Orders two rows of one day by the text of their dates, where there are texts. */
  readonly compareDates: ((a: number, b: number) => number) | null
}

/** The places of facts that are dates of what has happened: `asOf` is their horizon. */
export const firstDatedFact = 4

/** The places of facts in a set. */
export const fact = {
  birthDate: 0,
  birthYear: 1,
  severity: 2,
  rightGrantedFor: 3,
  referralReceived: 4,
  referralAssessed: 5,
  emergencyAssessed: 6,
  specialistTeamReceived: 7,
  treatmentStarted: 8,
} as const satisfies Readonly<Record<FactName, number>>

/** Severities and rights by their place, in the order in which texts compare. */
export const severities = ['less-severe', 'severe'] as const
export const rights = ['assessment', 'treatment'] as const

/** Sets of facts to be filled. */
export function newFactSets(): number[][] {
  return factNames.map(() => [])
}

/** The value of a fact of a set; `nothing` where the set is none. */
export function factAt(sets: FactSets, name: number, set: number): number {
  return set < 0 ? nothing : ((sets[name] as number[])[set] as number)
}

/** The place of a care level, or beyond them the kind of what is none. */
export function levelPlace(careLevel: unknown): number {
  if (isAbsent(careLevel)) return 0
  const place = careLevels.indexOf(careLevel as (typeof careLevels)[number])
  return place > 0 ? place : careLevels.length + kindPlace(careLevel)
}
