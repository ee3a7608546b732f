import { fact } from '../../registrations/columns/registration-columns.js'
import { nothing } from '../../registrations/columns/table-column.js'
import { outcomeBits, rankOf } from '../../registrations/pathway-columns.js'
import { report } from '../report.js'
import {
  eventBeforeStart,
  inUseDateUnknown,
  referralDateDiffers,
  startWithoutRight,
} from '../rules/guide-rules.js'
import { isClosedWith } from './closing-of.js'
import { allEvents, eventAt, eventsOf, factOf, type PathwayCheck } from './pathway-check.js'

export const checkAfterStart: PathwayCheck = (course, settings, found) => {
  const { start, columns, definition } = course
  for (const at of allEvents(course)) {
    if ((columns.ranks[at] as number) <= rankOf.P || !((columns.days[at] as number) < start))
      continue
    const params = { type: definition.type, event: eventAt(course, at) }
    report(found, settings, eventBeforeStart, course, [at], params)
  }
}

/** Where the edition starts a pathway on the day the referral was received, the two are one. */
export const checkReferralDate: PathwayCheck = (course, settings, found) => {
  const { start, definition } = course
  const received = factOf(course, fact.referralReceived)
  if (received === nothing || Number.isNaN(start) || received === start) return
  const { type } = definition
  report(found, settings, referralDateDiffers, course, eventsOf(course, 'A'), { type })
}

export const checkInUseKnown: PathwayCheck = (course, settings, found) => {
  const { definition, start } = course
  if (typeof definition.inUseFrom === 'string' || Number.isNaN(start)) return
  const { type } = definition
  report(found, settings, inUseDateUnknown, course, eventsOf(course, 'A'), { type })
}

const noRight = /* @__PURE__ */ outcomeBits('R')

export const checkRightGranted: PathwayCheck = (course, settings, found) => {
  const { from, summary, start } = course
  // Without a start there is nothing that the right should have been granted by.
  if (Number.isNaN(start)) return
  const { type } = course.definition
  if (isClosedWith(course, noRight)) {
    const closing = [from + summary.firstX]
    report(found, settings, startWithoutRight, course, closing, { type, basis: 'not-granted' })
    return
  }
  if (!(factOf(course, fact.referralAssessed) > start)) return
  const starts = eventsOf(course, 'A')
  report(found, settings, startWithoutRight, course, starts, { type, basis: 'assessed-later' })
}
