import type { Course } from '../read-course.js'
import { never } from '../read-events.js'

export const isClosed = ({ summary, end }: Course): boolean =>
  summary.firstX !== never || end !== Number.POSITIVE_INFINITY

/** Whether the closing has one of some outcomes of 9326; an outcome can be any JSON value. */
export const isClosedWith = ({ summary }: Course, outcomes: readonly unknown[]): boolean =>
  summary.events[summary.firstX]?.outcomes.some((outcome) => outcomes.includes(outcome)) === true

/**
 * The outcomes of 9326 that cut a pathway short: other causes (A, "avbrudd av andre årsaker" in
 * the first edition), not to be in a pathway (L), the patient did not come (M) or wished to stop
 * (P), it goes on elsewhere (N, O), no right to care (R). Only G says that it was completed.
 */
const cutShort = ['A', 'L', 'M', 'N', 'O', 'P', 'R'] as const

/** Whether the closing says that the pathway was cut short: what was still to come was not due. */
export const isCutShort = (course: Course): boolean => isClosedWith(course, cutShort)
