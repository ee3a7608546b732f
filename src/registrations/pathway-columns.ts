import type { PathwayType } from '../codes/schema.js'
import type { EditionId } from '../pathways/schema.js'
import type { FactSets } from './columns/registration-columns.js'

/** The editions by their place in columns. */
export const editionIds = [
  'pakkeforlop-2019',
  'pasientforlop-2023',
  'forenklet-2024',
] as const satisfies readonly EditionId[]

/** The ranks of events in the order of one day, by letter. */
export const rankOf = {
  A: 0,
  P: 1,
  M: 2,
  D: 3,
  L: 4,
  C: 5,
  S: 6,
  U: 7,
  F: 8,
  E: 9,
  T: 10,
  H: 11,
  X: 12,
} as const

/** What stands for outcomes that are no letter A–Z, of which a pathway from elsewhere may have some. */
export const otherOutcome = 1 << 26

/**
 * Pathways as columns, by patient, unit, type and start where they were assembled. The events of a
 * pathway stand together, in order, and so do the rows of an event.
 */
export interface PathwayColumns {
  readonly length: number
  readonly patients: readonly string[]
  readonly units: readonly string[]
  readonly types: readonly PathwayType[]
  /** By pathway: places in the lists above, and in `editionIds`. */
  readonly patientOf: Int32Array
  readonly unitOf: Int32Array
  readonly typeOf: Uint8Array
  readonly editionOf: Uint8Array
  /** The id of a pathway. */
  readonly idOf: (pathway: number) => string
  /** By pathway: the days of A and X; `nothing` where there is none. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** By pathway: a place in `factSets`, or -1. */
  readonly factsOf: Int32Array
  readonly factSets: FactSets
  /** By pathway, and one more: where its events begin. */
  readonly eventsFrom: Int32Array
  /** By event: its rank, day, outcomes (a bit a letter, A first) and care level. */
  readonly ranks: Uint8Array
  readonly days: Int32Array
  readonly outcomes: Int32Array
  readonly levels: Uint8Array
  /** By event, and one more: where its rows begin. */
  readonly rowsFrom: Int32Array
  readonly rows: Int32Array
}

/** How many of the events of a pathway have happened by a day: those that are not dated after it. */
export function eventsUntil(pathways: PathwayColumns, pathway: number, asOfDay: number): number {
  const from = pathways.eventsFrom[pathway] as number
  let to = pathways.eventsFrom[pathway + 1] as number
  while (to > from && (pathways.days[to - 1] as number) > asOfDay) to -= 1
  return to
}

/** The number of outcomes of an event. */
export function countOutcomes(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Outcomes as bits, a letter each. */
export function outcomeBits(letters: string): number {
  let bits = 0
  for (let at = 0; at < letters.length; at += 1) bits |= 1 << (letters.charCodeAt(at) - 65)
  return bits
}
