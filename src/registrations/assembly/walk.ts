import type { IsoDate } from '../../calendar/schema.js'
import type { PathwayType } from '../../codes/schema.js'
import { newFactSets, type RegistrationColumns } from '../columns/registration-columns.js'
import { nothing } from '../columns/table-column.js'
import type { PathwayColumns } from '../pathway-columns.js'
import {
  finishPathwayRoom,
  newPathwayRoom,
  nextPathway,
  type PathwayRoom,
} from '../pathway-room.js'
import type { AssemblyFinding } from '../schema.js'
import { type Course, newCourse } from './course.js'
import type { DealtRows } from './deal-rows.js'
import type { Horizon } from './place-rows.js'

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
  readonly pathways: PathwayRoom
  readonly factSets: number[][]
  readonly ranks: Uint8Array
  readonly days: Int32Array
  readonly outcomes: Int32Array
  readonly levels: Uint8Array
  readonly rowsFrom: Int32Array
  readonly rows: Int32Array
  eventCount: number
  rowCount: number
}

/** A walk over dealt rows that has not begun, with room for so many events and rows. */
export function newWalk(
  given: Pick<
    Walk,
    'columns' | 'dealt' | 'types' | 'horizon' | 'idOf' | 'editionOf' | 'inUseFrom' | 'findings'
  >,
  count: number,
): Walk {
  return {
    course: newCourse(),
    pathways: newPathwayRoom(Math.max(8, count >> 2)),
    factSets: newFactSets(),
    ranks: new Uint8Array(count),
    days: new Int32Array(count),
    outcomes: new Int32Array(count),
    levels: new Uint8Array(count),
    rowsFrom: new Int32Array(count + 1),
    rows: new Int32Array(count),
    eventCount: 0,
    rowCount: 0,
    ...given,
  }
}

/** Begins anew, with the same room: what `finishWalk` gave before is no longer true. */
export function clearWalk(walk: Walk): void {
  walk.pathways.length = 0
  for (const column of walk.factSets) column.length = 0
  walk.eventCount = 0
  walk.rowCount = 0
}

/** The pathways that a walk has made. */
export function finishWalk(walk: Walk): PathwayColumns {
  const { pathways, dealt, types, factSets } = walk
  const { patientOf, unitOf, typeOf, ordinalOf } = pathways
  return finishPathwayRoom(pathways, walk, walk.eventCount, walk.rowCount, {
    patients: dealt.patients,
    units: dealt.units,
    types,
    idOf: (pathway) =>
      walk.idOf(
        dealt.patients[patientOf[pathway] as number] as string,
        dealt.units[unitOf[pathway] as number] as string,
        types[typeOf[pathway] as number] as PathwayType,
        ordinalOf[pathway] as number,
      ),
    factSets,
  })
}

/** Begins the next pathway of a course, on a day; its closing and facts come later. */
export function beginPathway(
  walk: Walk,
  course: Course,
  ordinal: number,
  start: number,
  editionDay: number,
): void {
  const { pathways } = walk
  const at = nextPathway(pathways)
  pathways.patientOf[at] = course.patient
  pathways.unitOf[at] = course.unit
  pathways.typeOf[at] = course.typePlace
  pathways.editionOf[at] = walk.editionOf(editionDay, course.type)
  pathways.ordinalOf[at] = ordinal
  pathways.starts[at] = start
  pathways.ends[at] = nothing
  pathways.factsOf[at] = -1
  pathways.eventsFrom[at] = walk.eventCount
}
