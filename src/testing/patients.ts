import { choiceArgument, listArgument, textArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { assemblePathways } from '../registrations/assemble-pathways.js'
import type { Pathway, Registration } from '../registrations/schema.js'
import type { RuleId } from '../validation/schema.js'
import { type Chosen, drawChoices, drawWeighted } from './course/choices.js'
import {
  type CourseKind,
  type CourseOptions,
  demandKinds,
  kindsOf,
  type Stage,
  stages,
} from './course/kinds.js'
import { type Course, type Who, writeCourse } from './course/write-course.js'
import { breakings, faults } from './faults/faults.js'
import { lateDay } from './faults/row-faults.js'
import type { Random } from './random.js'

/** The numbers that decide about one patient. */
export interface Draw {
  /** Which kind of course, unit, stage; closed is 1. */
  readonly kind: number
  readonly unit: number
  readonly stage: number
  readonly closed: number
  readonly chosen: Chosen
}

/** What is generated, read once. */
export interface Recipe {
  readonly options: CourseOptions
  readonly units: readonly string[]
  readonly sound: readonly CourseKind[]
  readonly broken: ReadonlyMap<RuleId, readonly CourseKind[]>
}

const madeUpUnits = ['u1', 'u2']

/** Reads the options of a generator; what it cannot make is misuse. */
export function readRecipe(
  options: CourseOptions,
  asked: readonly RuleId[] | undefined,
  what: 'registrations' | 'pathways',
): Recipe {
  const units = options.units ?? madeUpUnits
  for (const unit of listArgument(units, 'units')) textArgument(unit, 'units')
  if (units.length === 0) throw misuse('invalid-argument', 'units must have one at least')
  const broken = new Map<RuleId, readonly CourseKind[]>()
  const able = Object.values(faults).filter(({ breaks }) => breaks === 'both' || breaks === what)
  const names = able.map(({ rule }) => rule)
  for (const rule of listArgument(asked ?? [], 'faults')) {
    choiceArgument(rule, 'faults', names, 'unknown-rule')
    broken.set(rule, demandKinds(options, breakings[rule].of))
  }
  // Where only a fault fits what is asked for, nobody is without.
  const sound = broken.size > 0 ? kindsOf(options) : demandKinds(options)
  return { options, units, sound, broken }
}

/** One patient's course without a fault, or with one. */
export function courseOf(
  { options, units, sound, broken }: Recipe,
  patient: string,
  { kind, unit, stage, closed, chosen }: Draw,
  fault?: RuleId,
): Course {
  const kinds = fault === undefined ? sound : (broken.get(fault) as readonly CourseKind[])
  const who: Who = { patient, unit: units[unit % units.length] as string }
  return writeCourse(
    who,
    {
      kind: kinds[kind % kinds.length] as CourseKind,
      stage: stages[stage % stages.length] as Stage,
      closed: closed === 1,
      chosen,
    },
    options,
    fault === undefined ? {} : breakings[fault].of,
  )
}

/** A patient as chance has it: of common types more often, and most of them far on the way. */
export function drawPatient(random: Random): Draw {
  return {
    kind: Math.floor(random() * 1_000_000),
    unit: Math.floor(random() * 1_000_000),
    stage: drawWeighted([4, 6, 20, 70], random),
    closed: drawWeighted([40, 60], random),
    chosen: drawChoices(random),
  }
}

/** The rows of a course, broken where a fault is asked for. */
export function rowsOfCourse(
  { options }: Recipe,
  course: Course,
  fault: RuleId | undefined,
): readonly Registration[] {
  if (fault === undefined) return course.rows
  const { rows } = breakings[fault]
  return rows === undefined ? course.rows : rows(course, placeOf(course, options))
}

/** The pathways of a course, broken where a fault is asked for. */
export function pathwaysOfCourse(
  { options }: Recipe,
  course: Course,
  fault: RuleId | undefined,
): readonly Pathway[] {
  if (fault === undefined) return [course.pathway]
  const { rows, pathways } = breakings[fault]
  const place = placeOf(course, options)
  if (pathways !== undefined) return pathways(course, place)
  const { edition } = course.pathway
  return assemblePathways(rows?.(course, place) ?? [], {
    ...(edition === 'forenklet-2024' && { edition }),
  }).pathways
}

function placeOf({ pathway }: Course, { asOf = lateDay }: CourseOptions) {
  return { patient: pathway.patient, unit: pathway.unit, asOf }
}
