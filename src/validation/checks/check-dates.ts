import { scanDay } from '../../calendar/scan-day.js'
import { report } from '../report.js'
import { futureDate } from '../rules/assembly-rules.js'
import { eventBeforeStart, inUseDateUnknown, startWithoutRight } from '../rules/guide-rules.js'
import { eventsOf, type PathwayCheck } from './pathway-check.js'

export const checkAfterStart: PathwayCheck = (course, settings, found) => {
  const { start, summary, pathway } = course
  for (const entry of summary.events) {
    if (entry.event === 'A' || entry.event === 'P' || !(scanDay(entry.date) < start)) continue
    const params = { type: pathway.type, event: entry.event }
    report(found, settings, eventBeforeStart, pathway, [entry], params)
  }
}

export const checkNotFuture: PathwayCheck = (course, settings, found) => {
  const { asOf, asOfDay } = settings
  const { summary, pathway } = course
  if (asOf === undefined) return
  for (const entry of summary.events) {
    if (scanDay(entry.date) <= asOfDay) continue
    const params = { type: pathway.type, event: entry.event, asOf }
    report(found, settings, futureDate, pathway, [entry], params)
  }
}

export const checkInUseKnown: PathwayCheck = (course, settings, found) => {
  const { definition, pathway, start } = course
  if (typeof definition.inUseFrom === 'string' || Number.isNaN(start)) return
  const starts = eventsOf(course, 'A')
  report(found, settings, inUseDateUnknown, pathway, starts, { type: pathway.type })
}

export const checkRightGranted: PathwayCheck = (course, settings, found) => {
  const { pathway, summary, start } = course
  if (pathway.edition !== 'forenklet-2024') return
  const { type } = pathway
  const closing = summary.events[summary.firstX]
  if (closing?.outcomes.includes('R') === true) {
    report(found, settings, startWithoutRight, pathway, [closing], { type, basis: 'not-granted' })
    return
  }
  const { referralAssessed } = pathway.facts
  if (typeof referralAssessed !== 'string' || !(scanDay(referralAssessed) > start)) return
  const starts = eventsOf(course, 'A')
  report(found, settings, startWithoutRight, pathway, starts, { type, basis: 'assessed-later' })
}
