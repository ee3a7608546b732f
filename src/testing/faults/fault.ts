import type { IsoDate } from '../../calendar/schema.js'
import type { Pathway, Registration } from '../../registrations/schema.js'
import type { CheckOptions } from '../../validation/check-registrations.js'
import type { RuleId } from '../../validation/schema.js'
import type { CourseWish } from '../course/kinds.js'
import type { Course, Who } from '../course/write-course.js'

/** The rules that rows cannot break: assembly sets such rows aside by another rule. */
export type PathwayOnlyFault =
  | 'closing-not-last'
  | 'event-before-start'
  | 'malformed-pathway'
  | 'outcome-missing'
  | 'second-active-pathway'

/** The rules that pathways cannot break: they are judged on rows. */
export type RowOnlyFault =
  | 'npr-102'
  | 'npr-105'
  | 'npr-106'
  | 'npr-107'
  | 'npr-115'
  | 'npr-120'
  | 'npr-201'
  | 'npr-225'
  | 'conflicting-facts'
  | 'invalid-care-level'
  | 'invalid-date'
  | 'invalid-fact'
  | 'missing-patient'
  | 'missing-unit'

/** The rules that generated rows can break. */
export type RegistrationFault = Exclude<RuleId, PathwayOnlyFault>

/** The rules that generated pathways can break. */
export type PathwayFault = Exclude<RuleId, RowOnlyFault>

/** What the check must be told for a rule to be judged. */
export type FaultOptions = Pick<
  CheckOptions,
  'asOf' | 'definitions' | 'edition' | 'transferWithinDays'
>

/** A way to break one rule, as data. */
export interface Fault {
  /** The rule. */
  readonly rule: RuleId
  /** What can be generated with it. */
  readonly breaks: 'registrations' | 'pathways' | 'both'
  /** What the check must be told for the rule to be judged; empty for most. */
  readonly options: FaultOptions
}

/** Where a broken course is. */
export interface FaultPlace extends Who {
  /** The day that is today: the one asked for, or the fault's own. */
  readonly asOf: IsoDate
}

/** How one rule is broken. */
export interface Breaking {
  /** The courses that can be broken this way. */
  readonly of: CourseWish
  readonly options?: FaultOptions
  /** The rows of the course, broken. */
  readonly rows?: (course: Course, place: FaultPlace) => readonly Registration[]
  /** The pathway of the course, broken. Without this, what assembly makes of the rows. */
  readonly pathways?: (course: Course, place: FaultPlace) => readonly Pathway[]
}
