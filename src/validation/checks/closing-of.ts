import { outcomeBits } from '../../registrations/pathway-columns.js'
import type { Course } from '../read-course.js'
import { never } from '../read-events.js'

/**
 * The outcomes of 9326 that cut a pathway short: other causes (A, "avbrudd av andre årsaker" in
 * the first edition), not to be in a pathway (L), the patient did not come (M) or wished to stop
 * (P), it goes on elsewhere (N, O), no right to care (R). Only G says that it was completed.
 */
const cutShort = /* @__PURE__ */ outcomeBits('ALMNOPR')

export function isClosed({ summary, end }: Course): boolean {
  return summary.firstX !== never || end !== Number.POSITIVE_INFINITY
}

/** Whether the closing says that the pathway was cut short: what was still to come was not due. */
export function isCutShort(course: Course): boolean {
  return isClosedWith(course, cutShort)
}

/** Whether the closing has one of some outcomes of 9326, as bits. */
export function isClosedWith({ columns, from, summary }: Course, outcomes: number): boolean {
  const { firstX } = summary
  return firstX !== never && ((columns.outcomes[from + firstX] as number) & outcomes) !== 0
}
