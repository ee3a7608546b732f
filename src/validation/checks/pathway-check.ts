import type { EventCode } from '../../codes/schema.js'
import type { PathwayEvent } from '../../registrations/schema.js'
import { type Course, pathwayOf } from '../read-course.js'
import type { RuleSettings } from '../rule-options.js'
import type { ValidationFinding } from '../schema.js'

/** A check of one rule on one pathway: adds a finding for each fault. */
export type PathwayCheck = (
  course: Course,
  settings: RuleSettings,
  found: ValidationFinding[],
) => void

/** A check of one rule on the pathways of one patient that count, in order of their start. */
export type PatientCheck = (
  courses: readonly Course[],
  settings: RuleSettings,
  found: ValidationFinding[],
) => void

/** The events of a kind, in order. */
export function eventsOf(course: Course, event: EventCode): readonly PathwayEvent[] {
  return pathwayOf(course).events.filter((entry) => entry.event === event)
}
