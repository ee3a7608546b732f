import { checkAge, checkBornBefore } from './checks/check-age.js'
import { checkClosingLast, checkHelpClosed, checkPostponement } from './checks/check-closing.js'
import {
  checkAfterStart,
  checkInUseKnown,
  checkNotFuture,
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

/** Every rule on one pathway. Calls by name, not by a list: the engine can inline them. */
export const judgeCourse: PathwayCheck = (course, settings, found) => {
  checkDecisionAttended(course, settings, found)
  checkAttendanceFirst(course, settings, found)
  checkAge(course, settings, found)
  checkEvaluationDecided(course, settings, found)
  checkFeedbackDecided(course, settings, found)
  checkSymptomsFirst(course, settings, found)
  checkClosingLast(course, settings, found)
  checkAfterStart(course, settings, found)
  checkExtendedDecided(course, settings, found)
  checkFeedbackToolOnce(course, settings, found)
  checkNotFuture(course, settings, found)
  checkHelpClosed(course, settings, found)
  checkInUseKnown(course, settings, found)
  checkNoNeedAlone(course, settings, found)
  checkNoNeedClosed(course, settings, found)
  checkOutcomePresent(course, settings, found)
  checkPostponement(course, settings, found)
  checkOneOutcome(course, settings, found)
  checkBornBefore(course, settings, found)
  checkRightGranted(course, settings, found)
  checkDecisionCount(course, settings, found)
}
