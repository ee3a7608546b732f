import type { IsoDate } from '../../calendar/schema.js'
import type { PathwayType } from '../../codes/schema.js'
import { finish, type Growing, newGrowing, push } from '../columns/growing.js'
import { newFactSets, type RegistrationColumns } from '../columns/registration-columns.js'
import { nothing } from '../columns/table-column.js'
import type { PathwayColumns } from '../pathway-columns.js'
import type { AssemblyFinding } from '../schema.js'
import { outcomeShift, rankShift } from './code-index.js'
import { type Course, newCourse } from './course.js'
import { type DealtRows, dayOfKey, keyAt, rowAt } from './deal-rows.js'
import { type Horizon, levelsByRank } from './place-rows.js'

/** What the walk reads and what it fills. */
export interface Walk {
  readonly columns: RegistrationColumns
  readonly dealt: DealtRows
  /** The types by their place. */
  readonly types: readonly PathwayType[]
  readonly horizon: Horizon | null
  readonly idOf: (patient: string, unit: string, type: PathwayType, ordinal: number) => string
  readonly editionOf: (day: number, type: PathwayType) => number
  /** By place of a type: the day it came into use; unknown counts as always. */
  readonly inUseFrom: readonly { readonly day: number; readonly text: IsoDate }[]
  readonly findings: AssemblyFinding[]
  readonly course: Course
  readonly patientOf: Growing
  readonly unitOf: Growing
  readonly typeOf: Growing
  readonly editionPlaceOf: Growing
  readonly ordinalOf: Growing
  readonly starts: Growing
  readonly ends: Growing
  readonly factsOf: Growing
  readonly factSets: number[][]
  readonly eventsFrom: Growing
  readonly ranks: Uint8Array
  readonly days: Int32Array
  readonly outcomes: Int32Array
  readonly levels: Uint8Array
  readonly rowsFrom: Int32Array
  readonly rows: Int32Array
  eventCount: number
  rowCount: number
}

/** A walk over ordered rows that has not begun, with room for so many events and rows. */
export function newWalk(
  given: Pick<
    Walk,
    'columns' | 'dealt' | 'types' | 'horizon' | 'idOf' | 'editionOf' | 'inUseFrom' | 'findings'
  >,
  count: number,
): Walk {
  const pathways = Math.max(8, count >> 2)
  return {
    ...given,
    course: newCourse(),
    patientOf: newGrowing(pathways),
    unitOf: newGrowing(pathways),
    typeOf: newGrowing(pathways),
    editionPlaceOf: newGrowing(pathways),
    ordinalOf: newGrowing(pathways),
    starts: newGrowing(pathways),
    ends: newGrowing(pathways),
    factsOf: newGrowing(pathways),
    factSets: newFactSets(),
    eventsFrom: newGrowing(pathways + 1),
    ranks: new Uint8Array(count),
    days: new Int32Array(count),
    outcomes: new Int32Array(count),
    levels: new Uint8Array(count),
    rowsFrom: new Int32Array(count + 1),
    rows: new Int32Array(count),
    eventCount: 0,
    rowCount: 0,
  }
}

/** Begins anew, with the same room: what `finishWalk` gave before is no longer true. */
export function clearWalk(walk: Walk): void {
  for (const column of [
    walk.patientOf,
    walk.unitOf,
    walk.typeOf,
    walk.editionPlaceOf,
    walk.ordinalOf,
    walk.starts,
    walk.ends,
    walk.factsOf,
    walk.eventsFrom,
  ]) {
    column.length = 0
  }
  for (const column of walk.factSets) column.length = 0
  walk.eventCount = 0
  walk.rowCount = 0
}

/** The pathways that a walk has made. */
export function finishWalk(walk: Walk): PathwayColumns {
  const { eventCount, rowCount, dealt, types } = walk
  push(walk.eventsFrom, eventCount)
  const patientOf = finish(walk.patientOf)
  const unitOf = finish(walk.unitOf)
  const typeOf = new Uint8Array(finish(walk.typeOf))
  const ordinals = finish(walk.ordinalOf)
  return {
    length: patientOf.length,
    patients: dealt.patients,
    units: dealt.units,
    types,
    patientOf,
    unitOf,
    typeOf,
    editionOf: new Uint8Array(finish(walk.editionPlaceOf)),
    idOf: (pathway) =>
      walk.idOf(
        dealt.patients[patientOf[pathway] as number] as string,
        dealt.units[unitOf[pathway] as number] as string,
        types[typeOf[pathway] as number] as PathwayType,
        ordinals[pathway] as number,
      ),
    starts: finish(walk.starts),
    ends: finish(walk.ends),
    factsOf: finish(walk.factsOf),
    factSets: walk.factSets,
    eventsFrom: finish(walk.eventsFrom),
    ranks: walk.ranks.subarray(0, eventCount),
    days: walk.days.subarray(0, eventCount),
    outcomes: walk.outcomes.subarray(0, eventCount),
    levels: walk.levels.subarray(0, eventCount),
    rowsFrom: walk.rowsFrom.subarray(0, eventCount + 1),
    rows: walk.rows.subarray(0, rowCount),
  }
}

/** Begins the next pathway of a course, on a day; its closing and facts come later. */
export function beginPathway(walk: Walk, course: Course, start: number, editionDay: number): void {
  push(walk.patientOf, course.patient)
  push(walk.unitOf, course.unit)
  push(walk.typeOf, course.typePlace)
  push(walk.editionPlaceOf, walk.editionOf(editionDay, course.type))
  push(walk.ordinalOf, course.ordinal)
  push(walk.starts, start)
  push(walk.ends, nothing)
  push(walk.factsOf, -1)
  push(walk.eventsFrom, walk.eventCount)
}

/** Adds rows of one day and event, exact repeats left out, as an event of the last pathway. */
export function addEvent(walk: Walk, from: number, to: number): void {
  const { dealt } = walk
  const event = walk.eventCount
  const first = keyAt(dealt, from)
  let outcomes = 0
  let level = 0
  let before = -1
  for (let at = from; at < to; at += 1) {
    const key = keyAt(dealt, at)
    if (key >>> outcomeShift === before) continue
    before = key >>> outcomeShift
    const outcome = before & 31
    if (outcome !== 0) outcomes |= 1 << (outcome - 1)
    if (level === 0) level = levelsByRank[key & 3] as number
    walk.rows[walk.rowCount] = rowAt(dealt, at)
    walk.rowCount += 1
  }
  walk.ranks[event] = (first >>> rankShift) & 15
  walk.days[event] = dayOfKey(first)
  walk.outcomes[event] = outcomes
  walk.levels[event] = level
  walk.eventCount = event + 1
  walk.rowsFrom[event + 1] = walk.rowCount
}
