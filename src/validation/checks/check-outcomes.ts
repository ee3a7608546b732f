import { pathwayOf } from '../read-course.js'
import { report } from '../report.js'
import { noNeedWithOtherOutcome, outcomeMissing, severalOutcomes } from '../rules/guide-rules.js'
import type { PathwayCheck } from './pathway-check.js'

/** The events that never stand without an outcome in 9327. */
const withOutcome = 'CSUHX'

export const checkOutcomePresent: PathwayCheck = (course, settings, found) => {
  const pathway = pathwayOf(course)
  for (const entry of pathway.events) {
    if (entry.outcomes.length > 0 || !withOutcome.includes(entry.event)) continue
    const params = { type: pathway.type, event: entry.event }
    report(found, settings, outcomeMissing, pathway, [entry], params)
  }
}

export const checkOneOutcome: PathwayCheck = (course, settings, found) => {
  const pathway = pathwayOf(course)
  for (const entry of pathway.events) {
    const count = entry.outcomes.length
    if (count < 2 || (entry.event !== 'S' && entry.event !== 'X')) continue
    const params = { type: pathway.type, event: entry.event, count }
    report(found, settings, severalOutcomes, pathway, [entry], params)
  }
}

export const checkNoNeedAlone: PathwayCheck = (course, settings, found) => {
  const pathway = pathwayOf(course)
  for (const entry of pathway.events) {
    const count = entry.outcomes.length
    if (entry.event !== 'C' || count < 2 || !entry.outcomes.includes('I')) continue
    report(found, settings, noNeedWithOtherOutcome, pathway, [entry], { type: pathway.type, count })
  }
}
