import type { Course } from '../read-course.js'
import { never } from '../read-events.js'

export const isClosed = ({ summary, end }: Course): boolean =>
  summary.firstX !== never || end !== Number.POSITIVE_INFINITY

/** Whether the closing has one of some outcomes of 9326. */
export const isClosedWith = ({ summary }: Course, outcomes: string): boolean =>
  summary.events[summary.firstX]?.outcomes.some((outcome) => outcomes.includes(outcome)) === true

/**
 * Whether the closing says that the pathway was broken off by the patient (M, P) or goes on
 * elsewhere (N, O), so that what had not happened yet was not due.
 */
export const isBrokenOff = (course: Course): boolean => isClosedWith(course, 'MNOP')
