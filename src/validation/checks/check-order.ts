import type { PathwayEvent } from '../../registrations/schema.js'
import { type Course, pathwayOf } from '../read-course.js'
import { report } from '../report.js'
import { npr208, npr211, npr221, npr222, npr223 } from '../rules/register-rules.js'
import type { PathwayCheck } from './pathway-check.js'

export const checkDecisionAttended: PathwayCheck = (course, settings, found) => {
  const pathway = pathwayOf(course)
  const { firstM } = course.summary
  const clarified = pathway.facts.rightGrantedFor === 'treatment' ? 'yes' : 'no'
  for (const event of misplaced(course, 'C', (place) => place < firstM)) {
    report(found, settings, npr208, pathway, [event], { type: pathway.type, clarified })
  }
}

export const checkAttendanceFirst: PathwayCheck = (course, settings, found) => {
  const pathway = pathwayOf(course)
  const { firstC } = course.summary
  for (const event of misplaced(course, 'M', (place) => place > firstC)) {
    report(found, settings, npr211, pathway, [event], { type: pathway.type })
  }
}

export const checkEvaluationDecided: PathwayCheck = (course, settings, found) => {
  const pathway = pathwayOf(course)
  const { firstC } = course.summary
  for (const event of misplaced(course, 'E', (place) => place < firstC)) {
    report(found, settings, npr221, pathway, [event], { type: pathway.type })
  }
}

export const checkFeedbackDecided: PathwayCheck = (course, settings, found) => {
  const pathway = pathwayOf(course)
  const { firstC } = course.summary
  for (const event of misplaced(course, 'F', (place) => place < firstC)) {
    report(found, settings, npr222, pathway, [event], { type: pathway.type })
  }
}

export const checkSymptomsFirst: PathwayCheck = (course, settings, found) => {
  const pathway = pathwayOf(course)
  const { firstC } = course.summary
  for (const event of misplaced(course, 'P', (place) => place > firstC)) {
    report(found, settings, npr223, pathway, [event], { type: pathway.type })
  }
}

/** Each event of a kind whose place in the order is wrong. */
function misplaced(
  course: Course,
  event: PathwayEvent['event'],
  isWrong: (place: number) => boolean,
) {
  return pathwayOf(course).events.filter((entry, place) => entry.event === event && isWrong(place))
}
