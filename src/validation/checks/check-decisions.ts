import { outcomeBits } from '../../registrations/pathway-columns.js'
import { report } from '../report.js'
import {
  extendedWithoutDecision,
  feedbackToolRepeated,
  noNeedWithoutClosing,
  tooManyDecisions,
} from '../rules/guide-rules.js'
import { isClosed, isCutShort } from './closing-of.js'
import { eventsOf, outcomesAt, type PathwayCheck } from './pathway-check.js'

const feedbackTool = /* @__PURE__ */ outcomeBits('F')

/** One decision after the basic assessment, one after the extended. */
const mostDecisions = 2

export const checkDecisionCount: PathwayCheck = (course, settings, found) => {
  const { decisions } = course.summary
  if (decisions <= mostDecisions) return
  const extra = eventsOf(course, 'C').slice(mostDecisions)
  const params = { type: course.definition.type, count: decisions, most: mostDecisions }
  report(found, settings, tooManyDecisions, course, extra, params)
}

export const checkExtendedDecided: PathwayCheck = (course, settings, found) => {
  const { lastExtended, lastC } = course.summary
  if (lastExtended < 0 || lastExtended < lastC) return
  if (!isClosed(course) || isCutShort(course)) return
  const { type } = course.definition
  report(found, settings, extendedWithoutDecision, course, [course.from + lastExtended], { type })
}

export const checkNoNeedClosed: PathwayCheck = (course, settings, found) => {
  const { lastC, lastHasNoNeed } = course.summary
  if (!lastHasNoNeed || isClosed(course)) return
  const { type } = course.definition
  report(found, settings, noNeedWithoutClosing, course, [course.from + lastC], { type })
}

export const checkFeedbackToolOnce: PathwayCheck = (course, settings, found) => {
  const { feedbackTools } = course.summary
  if (feedbackTools < 2) return
  const used = eventsOf(course, 'U').filter((at) => (outcomesAt(course, at) & feedbackTool) !== 0)
  const params = { type: course.definition.type, count: feedbackTools }
  report(found, settings, feedbackToolRepeated, course, used.slice(1), params)
}
