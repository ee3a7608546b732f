import { editionIds } from '../registrations/pathway-columns.js'
import { checkAge, checkBornBefore } from './checks/check-age.js'
import { checkClosingLast, checkHelpClosed, checkPostponement } from './checks/check-closing.js'
import {
  checkAfterStart,
  checkInUseKnown,
  checkReferralDate,
  checkRightGranted,
} from './checks/check-dates.js'
import {
  checkDecisionCount,
  checkExtendedDecided,
  checkFeedbackToolOnce,
  checkNoNeedClosed,
} from './checks/check-decisions.js'
import {
  checkAttendanceFirst,
  checkDecisionAttended,
  checkEvaluationDecided,
  checkFeedbackDecided,
  checkSymptomsFirst,
} from './checks/check-order.js'
import { checkNoNeedAlone, checkOneOutcome, checkOutcomePresent } from './checks/check-outcomes.js'
import type { PathwayCheck } from './checks/pathway-check.js'

/**
 * Every rule on one pathway. A check decides alone whether its rule is broken; what stands before
 * some of them here is a short cut, by what one pass over the events has shown, past those that would
 * go through the events again. Almost every pathway conforms, so that is what must be fast.
 */
export const judgeCourse: PathwayCheck = (course, settings, found) => {
  const { summary, start } = course
  const { firstC } = summary
  if (firstC < summary.firstM) checkDecisionAttended(course, settings, found)
  if (summary.lastM > firstC) checkAttendanceFirst(course, settings, found)
  if (summary.firstE < firstC) checkEvaluationDecided(course, settings, found)
  if (summary.firstF < firstC) checkFeedbackDecided(course, settings, found)
  if (summary.lastP > firstC) checkSymptomsFirst(course, settings, found)
  checkClosingLast(course, settings, found)
  if (summary.earliestAfterStart < start) checkAfterStart(course, settings, found)
  if (course.columns.factsOf[course.place] !== -1) {
    checkReferralDate(course, settings, found)
    checkAge(course, settings, found)
    checkBornBefore(course, settings, found)
  }
  checkExtendedDecided(course, settings, found)
  checkFeedbackToolOnce(course, settings, found)
  checkHelpClosed(course, settings, found)
  if (summary.mixedNoNeed) checkNoNeedAlone(course, settings, found)
  checkNoNeedClosed(course, settings, found)
  if (summary.outcomeMissing) checkOutcomePresent(course, settings, found)
  if (summary.lastL >= 0) checkPostponement(course, settings, found)
  if (summary.severalOutcomes) checkOneOutcome(course, settings, found)
  checkDecisionCount(course, settings, found)
  checkInUseKnown(course, settings, found)
  if (course.columns.editionOf[course.place] === simplified)
    checkRightGranted(course, settings, found)
}

const simplified = /* @__PURE__ */ editionIds.indexOf('forenklet-2024')
