import { countOutcomes, otherOutcome, outcomeBits } from '../../registrations/pathway-columns.js'
import { report } from '../report.js'
import { noNeedWithOtherOutcome, outcomeMissing, severalOutcomes } from '../rules/guide-rules.js'
import { allEvents, eventAt, eventsOf, outcomesAt, type PathwayCheck } from './pathway-check.js'

/** The events that never stand without an outcome in 9327. */
const withOutcome = 'CSUHX'

const noNeed = /* @__PURE__ */ outcomeBits('I')

export const checkOutcomePresent: PathwayCheck = (course, settings, found) => {
  for (const at of allEvents(course)) {
    const event = eventAt(course, at)
    if (outcomesAt(course, at) !== 0 || !withOutcome.includes(event)) continue
    const params = { type: course.definition.type, event }
    report(found, settings, outcomeMissing, course, [at], params)
  }
}

export const checkOneOutcome: PathwayCheck = (course, settings, found) => {
  for (const at of allEvents(course)) {
    const event = eventAt(course, at)
    const count = countLetters(outcomesAt(course, at))
    if (count < 2 || (event !== 'S' && event !== 'X')) continue
    const params = { type: course.definition.type, event, count }
    report(found, settings, severalOutcomes, course, [at], params)
  }
}

export const checkNoNeedAlone: PathwayCheck = (course, settings, found) => {
  for (const at of eventsOf(course, 'C')) {
    const outcomes = outcomesAt(course, at)
    const count = countLetters(outcomes)
    if (count < 2 || (outcomes & noNeed) === 0) continue
    const params = { type: course.definition.type, count }
    report(found, settings, noNeedWithOtherOutcome, course, [at], params)
  }
}

/** How many outcomes are a letter; others cannot be told apart. */
function countLetters(outcomes: number): number {
  return countOutcomes(outcomes & ~otherOutcome)
}
