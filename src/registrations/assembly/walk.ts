import { firstDay } from '../../calendar/scan-day.js'
import type { IsoDate } from '../../calendar/schema.js'
import type { PathwayType } from '../../codes/schema.js'
import { finish, type Growing, newGrowing, push } from '../columns/growing.js'
import { newFactSets, type RegistrationColumns } from '../columns/registration-columns.js'
import { nothing } from '../columns/table-column.js'
import type { PathwayColumns } from '../pathway-columns.js'
import type { AssemblyFinding } from '../schema.js'
import { type CodeIndex, dayShift, rankShift, typeShift } from './code-index.js'
import { type Course, newCourse } from './course.js'
import type { OrderedRows } from './order-rows.js'
import type { Horizon } from './place-rows.js'

/** What the walk reads and what it fills. */
export interface Walk {
  readonly columns: RegistrationColumns
  readonly ordered: OrderedRows
  readonly index: CodeIndex
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
    'columns' | 'ordered' | 'index' | 'horizon' | 'idOf' | 'editionOf' | 'inUseFrom' | 'findings'
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
  const { eventCount, rowCount, ordered, index } = walk
  push(walk.eventsFrom, eventCount)
  const patientOf = finish(walk.patientOf)
  const unitOf = finish(walk.unitOf)
  const typeOf = new Uint8Array(finish(walk.typeOf))
  const ordinals = finish(walk.ordinalOf)
  const types = index.definitions.map(({ type }) => type)
  return {
    length: patientOf.length,
    patients: ordered.patients,
    units: ordered.units,
    types,
    patientOf,
    unitOf,
    typeOf,
    editionOf: new Uint8Array(finish(walk.editionPlaceOf)),
    idOf: (pathway) =>
      walk.idOf(
        ordered.patients[patientOf[pathway] as number] as string,
        ordered.units[unitOf[pathway] as number] as string,
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

/** Begins a pathway of the group that a row is of, on a day; its closing and facts come later. */
export function beginPathway(
  walk: Walk,
  patient: number,
  at: number,
  ordinal: number,
  start: number,
  editionDay: number,
): void {
  const { unitOf, keyOf } = walk.ordered
  const typePlace = (keyOf[at] as number) >>> typeShift
  const { type } = walk.index.definitions[typePlace] as { type: PathwayType }
  push(walk.patientOf, patient)
  push(walk.unitOf, unitOf[at] as number)
  push(walk.typeOf, typePlace)
  push(walk.editionPlaceOf, walk.editionOf(editionDay, type))
  push(walk.ordinalOf, ordinal)
  push(walk.starts, start)
  push(walk.ends, nothing)
  push(walk.factsOf, -1)
  push(walk.eventsFrom, walk.eventCount)
}

/** Adds rows of one day and event, exact repeats left out, as an event of the last pathway. */
export function addEvent(walk: Walk, from: number, to: number): void {
  const { order, keyOf } = walk.ordered
  const { careLevels } = walk.columns
  const key = keyOf[from] as number
  const event = walk.eventCount
  let outcomes = 0
  let level = 0
  walk.rowsFrom[event] = walk.rowCount
  for (let at = from; at < to; at += 1) {
    if (at > from && keyOf[at] === keyOf[at - 1]) continue
    const row = order[at] as number
    const outcome = (keyOf[at] as number) & 31
    if (outcome !== 0) outcomes |= 1 << (outcome - 1)
    const own = careLevels[row] as number
    if (level === 0 && own < 4) level = own
    walk.rows[walk.rowCount] = row
    walk.rowCount += 1
  }
  walk.ranks[event] = (key >>> rankShift) & 15
  walk.days[event] = dayOfKey(key)
  walk.outcomes[event] = outcomes
  walk.levels[event] = level
  walk.eventCount = event + 1
  walk.rowsFrom[event + 1] = walk.rowCount
}

/** The day of a sort key. */
export function dayOfKey(key: number): number {
  return ((key >>> dayShift) & 0x1ffff) + firstDay
}
