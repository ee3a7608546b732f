import type { PathwayEvent } from '../../registrations/schema.js'
import { pathwayOf } from '../read-course.js'
import { report } from '../report.js'
import {
  extendedWithoutDecision,
  feedbackToolRepeated,
  noNeedWithoutClosing,
  tooManyDecisions,
} from '../rules/guide-rules.js'
import { isClosed, isCutShort } from './closing-of.js'
import { eventsOf, type PathwayCheck } from './pathway-check.js'

/** One decision after the basic assessment, one after the extended. */
const mostDecisions = 2

export const checkDecisionCount: PathwayCheck = (course, settings, found) => {
  const { decisions } = course.summary
  if (decisions <= mostDecisions) return
  const pathway = pathwayOf(course)
  const extra = eventsOf(course, 'C').slice(mostDecisions)
  const params = { type: pathway.type, count: decisions, most: mostDecisions }
  report(found, settings, tooManyDecisions, pathway, extra, params)
}

export const checkExtendedDecided: PathwayCheck = (course, settings, found) => {
  const { lastExtended, lastC } = course.summary
  if (lastExtended < 0 || lastExtended < lastC) return
  if (!isClosed(course) || isCutShort(course)) return
  const pathway = pathwayOf(course)
  const decision = pathway.events[lastExtended] as PathwayEvent
  report(found, settings, extendedWithoutDecision, pathway, [decision], { type: pathway.type })
}

export const checkNoNeedClosed: PathwayCheck = (course, settings, found) => {
  const { lastC, lastHasNoNeed } = course.summary
  if (!lastHasNoNeed || isClosed(course)) return
  const pathway = pathwayOf(course)
  const decision = pathway.events[lastC] as PathwayEvent
  report(found, settings, noNeedWithoutClosing, pathway, [decision], { type: pathway.type })
}

export const checkFeedbackToolOnce: PathwayCheck = (course, settings, found) => {
  const { feedbackTools } = course.summary
  if (feedbackTools < 2) return
  const pathway = pathwayOf(course)
  const used = eventsOf(course, 'U').filter(({ outcomes }) => outcomes.includes('F'))
  const params = { type: pathway.type, count: feedbackTools }
  report(found, settings, feedbackToolRepeated, pathway, used.slice(1), params)
}
