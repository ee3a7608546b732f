import type { EventCode } from '../../codes/schema.js'
import { fact, rights } from '../../registrations/columns/registration-columns.js'
import type { Course } from '../read-course.js'
import { report } from '../report.js'
import { npr208, npr211, npr221, npr222, npr223 } from '../rules/register-rules.js'
import { eventsOf, factOf, type PathwayCheck } from './pathway-check.js'

const forTreatment = /* @__PURE__ */ rights.indexOf('treatment')

export const checkDecisionAttended: PathwayCheck = (course, settings, found) => {
  const { firstM } = course.summary
  const { type } = course.definition
  const clarified = factOf(course, fact.rightGrantedFor) === forTreatment ? 'yes' : 'no'
  for (const event of misplaced(course, 'C', (place) => place < firstM)) {
    report(found, settings, npr208, course, [event], { type, clarified })
  }
}

export const checkAttendanceFirst: PathwayCheck = (course, settings, found) => {
  const { firstC } = course.summary
  for (const event of misplaced(course, 'M', (place) => place > firstC)) {
    report(found, settings, npr211, course, [event], { type: course.definition.type })
  }
}

export const checkEvaluationDecided: PathwayCheck = (course, settings, found) => {
  const { firstC } = course.summary
  for (const event of misplaced(course, 'E', (place) => place < firstC)) {
    report(found, settings, npr221, course, [event], { type: course.definition.type })
  }
}

export const checkFeedbackDecided: PathwayCheck = (course, settings, found) => {
  const { firstC } = course.summary
  for (const event of misplaced(course, 'F', (place) => place < firstC)) {
    report(found, settings, npr222, course, [event], { type: course.definition.type })
  }
}

export const checkSymptomsFirst: PathwayCheck = (course, settings, found) => {
  const { firstC } = course.summary
  for (const event of misplaced(course, 'P', (place) => place > firstC)) {
    report(found, settings, npr223, course, [event], { type: course.definition.type })
  }
}

/** Each event of a kind whose place in the order is wrong. */
function misplaced(course: Course, event: EventCode, isWrong: (place: number) => boolean) {
  return eventsOf(course, event).filter((at) => isWrong(at - course.from))
}
