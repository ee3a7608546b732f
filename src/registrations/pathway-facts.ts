import type { IsoDate } from '../calendar/schema.js'
import { writeDay } from '../calendar/write-day.js'
import { idOfLast } from './assembly/note-set-aside.js'
import type { Walk } from './assembly/walk.js'
import { assemblyFinding } from './assembly-finding.js'
import {
  type FactSets,
  fact as factPlace,
  firstDatedFact,
  rights,
  severities,
} from './columns/registration-columns.js'
import { nothing } from './columns/table-column.js'
import { factNames } from './fact-names.js'
import type { FactName, KnownFacts } from './schema.js'

/**
 * Gathers the facts of a pathway from those of its rows, in the order of its events. Where rows
 * disagree, the earliest stands and a finding names the fact and the rows that carry it; a fact
 * that is dated after the horizon has not happened.
 */
export function finishFacts(walk: Walk, pathway: number): void {
  const { factsOf } = walk.columns
  if (factsOf === null) return
  const carriers = carriersOf(walk, pathway, factsOf)
  if (carriers === null) return
  walk.pathways.factsOf[pathway] = (walk.factSets[0] as number[]).length
  walk.factSets.forEach((column, at) => {
    column.push(mergeFact(walk, at, carriers, factsOf))
  })
}

/** The rows of a pathway that have facts; `null` where none has, which is mostly so. */
function carriersOf(walk: Walk, pathway: number, factsOf: Int32Array): readonly number[] | null {
  const { rows, rowCount, rowsFrom, pathways } = walk
  let carriers: number[] | null = null
  let at = rowsFrom[pathways.eventsFrom[pathway] as number] as number
  for (; at < rowCount; at += 1) {
    const row = rows[at] as number
    if ((factsOf[row] as number) < 0) continue
    carriers ??= []
    carriers.push(row)
  }
  return carriers
}

function mergeFact(
  walk: Walk,
  at: number,
  carriers: readonly number[],
  factsOf: Int32Array,
): number {
  const column = walk.columns.factSets[at] as number[]
  const fact = factNames[at] as FactName
  const horizon = at < firstDatedFact ? null : walk.horizon
  let first = nothing
  let differs = false
  for (const row of carriers) {
    const value = column[factsOf[row] as number] as number
    if (value === nothing) continue
    if (horizon !== null && value > horizon.day) {
      const params = { fact, asOf: horizon.text }
      walk.findings.push(assemblyFinding('future-fact', null, [row], params))
      continue
    }
    if (first === nothing) first = value
    else if (value !== first) differs = true
  }
  if (differs) {
    const limit = horizon?.day ?? Number.POSITIVE_INFINITY
    const rows = carriers.filter((row) => {
      const value = column[factsOf[row] as number] as number
      return value !== nothing && value <= limit
    })
    const id = idOfLast(walk)
    rows.sort((a, b) => a - b)
    walk.findings.push(assemblyFinding('conflicting-facts', id, rows, { fact }))
  }
  return first
}

/** The facts of a pathway without any; shared and frozen. */
export const noFacts: KnownFacts = /* @__PURE__ */ Object.freeze({
  birthDate: null,
  birthYear: null,
  severity: null,
  rightGrantedFor: null,
  referralReceived: null,
  referralAssessed: null,
  emergencyAssessed: null,
  specialistTeamReceived: null,
  treatmentStarted: null,
})

/** A set of facts as an object; what is dated after a day has not happened. */
export function factsOfSet(sets: FactSets, set: number, asOfDay: number): KnownFacts {
  if (set < 0) return noFacts
  const at = (place: number) => (sets[place] as number[])[set] as number
  const until = (place: number) => {
    const day = at(place)
    return day > asOfDay ? null : dateOf(day)
  }
  const birthYear = at(factPlace.birthYear)
  const severity = at(factPlace.severity)
  const right = at(factPlace.rightGrantedFor)
  return {
    birthDate: dateOf(at(factPlace.birthDate)),
    birthYear: birthYear === nothing ? null : birthYear,
    severity: severity === nothing ? null : (severities[severity] ?? null),
    rightGrantedFor: right === nothing ? null : (rights[right] ?? null),
    referralReceived: until(factPlace.referralReceived),
    referralAssessed: until(factPlace.referralAssessed),
    emergencyAssessed: until(factPlace.emergencyAssessed),
    specialistTeamReceived: until(factPlace.specialistTeamReceived),
    treatmentStarted: until(factPlace.treatmentStarted),
  }
}

function dateOf(day: number): IsoDate | null {
  return day === nothing ? null : writeDay(day)
}
