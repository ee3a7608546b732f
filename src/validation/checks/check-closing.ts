import { never } from '../read-events.js'
import { report } from '../report.js'
import { closingNotLast, helpWithoutClosing, postponementMisplaced } from '../rules/guide-rules.js'
import { isClosed, isCutShort } from './closing-of.js'
import { allEvents, eventsOf, type PathwayCheck } from './pathway-check.js'

export const checkClosingLast: PathwayCheck = (course, settings, found) => {
  const { firstX } = course.summary
  if (firstX >= course.summary.count - 1) return
  const after = allEvents(course).slice(firstX + 1)
  const params = { type: course.definition.type, count: after.length }
  report(found, settings, closingNotLast, course, after, params)
}

export const checkHelpClosed: PathwayCheck = (course, settings, found) => {
  const { hasHelp, firstX } = course.summary
  if (!hasHelp || firstX !== never) return
  const { type } = course.definition
  report(found, settings, helpWithoutClosing, course, eventsOf(course, 'H'), { type })
}

export const checkPostponement: PathwayCheck = (course, settings, found) => {
  const { lastC, lastE, firstC, firstE } = course.summary
  if (!isClosed(course) || isCutShort(course)) return
  const { type } = course.definition
  const lastExcusable = Math.max(lastC, lastE)
  const fault = Math.min(firstC, firstE) === never ? 'without-event' : 'late'
  for (const at of eventsOf(course, 'L')) {
    if (at - course.from < lastExcusable) continue
    report(found, settings, postponementMisplaced, course, [at], { type, fault })
  }
}
