import type { PathwayType } from '../../codes/schema.js'
import { groupAt } from './deal-rows.js'
import type { Walk } from './walk.js'

/** The rows of one patient, unit and type while they are walked. */
export interface Course {
  patient: number
  first: number
  unit: number
  typePlace: number
  type: PathwayType
  /** How many pathways the course has so far, and whether the last of them is open. */
  ordinal: number
  open: boolean
  /** Places of rows, `from` and `to` by turns: before the first start, and waiting for the next. */
  readonly before: number[]
  readonly waiting: number[]
}

/** A course that is begun anew for each patient, unit and type. */
export function newCourse(): Course {
  return {
    patient: -1,
    first: -1,
    unit: -1,
    typePlace: -1,
    type: 'D01',
    ordinal: 0,
    open: false,
    before: [],
    waiting: [],
  }
}

/** Begins the course of the rows from a place on. */
export function beginCourse(walk: Walk, course: Course, patient: number, from: number): void {
  const group = groupAt(walk.dealt, from)
  course.patient = patient
  course.first = from
  course.unit = Math.floor(group / walk.types.length)
  course.typePlace = group % walk.types.length
  course.type = walk.types[course.typePlace] as PathwayType
  course.ordinal = 0
  course.open = false
  // Mostly they are empty, and setting a length is no cheap thing.
  if (course.before.length > 0) course.before.length = 0
  if (course.waiting.length > 0) course.waiting.length = 0
}
