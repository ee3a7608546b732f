import { pathwayOf } from '../read-course.js'
import { never } from '../read-events.js'
import { report } from '../report.js'
import { closingNotLast, helpWithoutClosing, postponementMisplaced } from '../rules/guide-rules.js'
import { isClosed, isCutShort } from './closing-of.js'
import { eventsOf, type PathwayCheck } from './pathway-check.js'

export const checkClosingLast: PathwayCheck = (course, settings, found) => {
  const { firstX } = course.summary
  if (firstX >= course.summary.count - 1) return
  const pathway = pathwayOf(course)
  const after = pathway.events.slice(firstX + 1)
  const params = { type: pathway.type, count: after.length }
  report(found, settings, closingNotLast, pathway, after, params)
}

export const checkHelpClosed: PathwayCheck = (course, settings, found) => {
  const { hasHelp, firstX } = course.summary
  if (!hasHelp || firstX !== never) return
  const pathway = pathwayOf(course)
  const help = eventsOf(course, 'H')
  report(found, settings, helpWithoutClosing, pathway, help, { type: pathway.type })
}

export const checkPostponement: PathwayCheck = (course, settings, found) => {
  const { lastC, lastE, firstC, firstE } = course.summary
  if (!isClosed(course) || isCutShort(course)) return
  const pathway = pathwayOf(course)
  const lastExcusable = Math.max(lastC, lastE)
  const fault = Math.min(firstC, firstE) === never ? 'without-event' : 'late'
  for (const [place, event] of pathway.events.entries()) {
    if (event.event !== 'L' || place < lastExcusable) continue
    report(found, settings, postponementMisplaced, pathway, [event], { type: pathway.type, fault })
  }
}
