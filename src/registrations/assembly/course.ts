import type { PathwayType } from '../../codes/schema.js'
import { typeShift } from './code-index.js'
import type { Walk } from './walk.js'

/** The rows of one patient, unit and type while they are walked. */
export interface Course {
  patient: number
  first: number
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
    type: 'D01',
    ordinal: 0,
    open: false,
    before: [],
    waiting: [],
  }
}

/** Begins the course of the rows from a place on. */
export function beginCourse(walk: Walk, course: Course, patient: number, from: number): void {
  const place = (walk.ordered.keyOf[from] as number) >>> typeShift
  course.patient = patient
  course.first = from
  course.type = walk.index.definitions[place]?.type as PathwayType
  course.ordinal = 0
  course.open = false
  course.before.length = 0
  course.waiting.length = 0
}
