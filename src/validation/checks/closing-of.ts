import { type Course, pathwayOf } from '../read-course.js'
import { never } from '../read-events.js'

/**
 * The outcomes of 9326 that cut a pathway short: other causes (A, "avbrudd av andre årsaker" in
 * the first edition), not to be in a pathway (L), the patient did not come (M) or wished to stop
 * (P), it goes on elsewhere (N, O), no right to care (R). Only G says that it was completed.
 */
const cutShort = ['A', 'L', 'M', 'N', 'O', 'P', 'R'] as const

export function isClosed({ summary, end }: Course): boolean {
  return summary.firstX !== never || end !== Number.POSITIVE_INFINITY
}

/** Whether the closing says that the pathway was cut short: what was still to come was not due. */
export function isCutShort(course: Course): boolean {
  return isClosedWith(course, cutShort)
}

/** Whether the closing has one of some outcomes of 9326; an outcome can be any JSON value. */
export function isClosedWith(course: Course, outcomes: readonly unknown[]): boolean {
  const closing = pathwayOf(course).events[course.summary.firstX]
  return closing?.outcomes.some((outcome) => outcomes.includes(outcome)) === true
}
