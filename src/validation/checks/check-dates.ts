import { scanDay } from '../../calendar/scan-day.js'
import { pathwayOf } from '../read-course.js'
import { report } from '../report.js'
import {
  eventBeforeStart,
  inUseDateUnknown,
  referralDateDiffers,
  startWithoutRight,
} from '../rules/guide-rules.js'
import { eventsOf, type PathwayCheck } from './pathway-check.js'

export const checkAfterStart: PathwayCheck = (course, settings, found) => {
  const { start } = course
  const pathway = pathwayOf(course)
  for (const entry of pathway.events) {
    if (entry.event === 'A' || entry.event === 'P' || !(scanDay(entry.date) < start)) continue
    const params = { type: pathway.type, event: entry.event }
    report(found, settings, eventBeforeStart, pathway, [entry], params)
  }
}

/** Where the edition starts a pathway on the day the referral was received, the two are one. */
export const checkReferralDate: PathwayCheck = (course, settings, found) => {
  const { start } = course
  const pathway = pathwayOf(course)
  const { referralReceived } = pathway.facts
  if (referralReceived === null || Number.isNaN(start) || scanDay(referralReceived) === start)
    return
  const starts = eventsOf(course, 'A')
  report(found, settings, referralDateDiffers, pathway, starts, { type: pathway.type })
}

export const checkInUseKnown: PathwayCheck = (course, settings, found) => {
  const { definition, start } = course
  if (typeof definition.inUseFrom === 'string' || Number.isNaN(start)) return
  const pathway = pathwayOf(course)
  const starts = eventsOf(course, 'A')
  report(found, settings, inUseDateUnknown, pathway, starts, { type: pathway.type })
}

export const checkRightGranted: PathwayCheck = (course, settings, found) => {
  const { summary, start } = course
  const pathway = pathwayOf(course)
  // Without a start there is nothing that the right should have been granted by.
  if (pathway.edition !== 'forenklet-2024' || Number.isNaN(start)) return
  const { type } = pathway
  const closing = pathway.events[summary.firstX]
  if (closing?.outcomes.includes('R') === true) {
    report(found, settings, startWithoutRight, pathway, [closing], { type, basis: 'not-granted' })
    return
  }
  const { referralAssessed } = pathway.facts
  if (typeof referralAssessed !== 'string' || !(scanDay(referralAssessed) > start)) return
  const starts = eventsOf(course, 'A')
  report(found, settings, startWithoutRight, pathway, starts, { type, basis: 'assessed-later' })
}
