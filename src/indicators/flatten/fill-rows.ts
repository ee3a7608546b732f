import { scanDay } from '../../calendar/scan-day.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import { fact, factAt, rights } from '../../registrations/columns/registration-columns.js'
import { nothing } from '../../registrations/columns/table-column.js'
import {
  countOutcomes,
  eventsUntil,
  outcomeBits,
  rankOf,
} from '../../registrations/pathway-columns.js'
import { closings, type FlatPathways, own } from './flat-columns.js'

/** Fills what rows have of their pathways. */
export function fillOwn(
  { clocks: { pathways }, pathwayOf, values, length }: FlatPathways,
  definitions: readonly PathwayDefinition[],
): void {
  const { starts, typeOf, factsOf, factSets } = pathways
  const inUseFrom = definitions.map(({ inUseFrom: day }) =>
    typeof day === 'string' ? scanDay(day) : Number.NEGATIVE_INFINITY,
  )
  const column = (place: number) => values[place] as Int32Array
  const [counted, startOf] = [column(own.counted), column(own.start)]
  const [severity, granted] = [column(own.severity), column(own.rightGrantedFor)]
  const clarified = column(own.clarified)
  for (let row = 0; row < length; row += 1) {
    const at = pathwayOf[row] as number
    const start = starts[at] as number
    const inUse = inUseFrom[typeOf[at] as number] as number
    counted[row] = start !== nothing && start >= inUse ? 1 : 0
    startOf[row] = start
    const set = factsOf[at] as number
    severity[row] = factAt(factSets, fact.severity, set)
    const right = factAt(factSets, fact.rightGrantedFor, set)
    granted[row] = right
    clarified[row] = right === nothing ? nothing : rights[right] === 'treatment' ? 1 : 0
  }
}

const decided = /* @__PURE__ */ outcomeBits('PT')
const plan = /* @__PURE__ */ outcomeBits('U')
const informed = /* @__PURE__ */ outcomeBits('B')
const feedback = /* @__PURE__ */ outcomeBits('F')
const tool = /* @__PURE__ */ outcomeBits('V')

/** Fills what rows have of the events of their pathways. */
export function fillEvents({
  clocks: { pathways, asOfDay },
  pathwayOf,
  values,
  length,
}: FlatPathways): void {
  const { ranks, days, outcomes, levels, eventsFrom, ends } = pathways
  const column = (place: number) => values[place] as Int32Array
  const [careLevel, closing] = [column(own.careLevel), column(own.closingOutcome)]
  const endOf = column(own.end)
  const [attended, decision] = [column(own.firstAttendance), column(own.clinicalDecision)]
  const [treated, planned] = [column(own.treatmentDecided), column(own.planWithPatient)]
  const [told, answered] = [column(own.informedOfOptions), column(own.feedbackTool)]
  const [measured, evaluated] = [column(own.standardisedTool), column(own.evaluations)]
  for (let row = 0; row < length; row += 1) {
    const at = pathwayOf[row] as number
    const to = eventsUntil(pathways, at, asOfDay)
    let firstLevel = 0
    let firstM = -1
    let firstC = -1
    let firstX = -1
    let evaluations = 0
    let decisions = 0
    let activities = 0
    for (let event = eventsFrom[at] as number; event < to; event += 1) {
      if (firstLevel === 0) firstLevel = levels[event] as number
      const rank = ranks[event]
      if (rank === rankOf.M && firstM < 0) firstM = event
      else if (rank === rankOf.C) {
        if (firstC < 0) firstC = event
        decisions |= outcomes[event] as number
      } else if (rank === rankOf.U) activities |= outcomes[event] as number
      else if (rank === rankOf.E) evaluations += 1
      else if (rank === rankOf.X && firstX < 0) firstX = event
    }
    const levelOfM = firstM < 0 ? 0 : (levels[firstM] as number)
    const level = levelOfM === 0 ? firstLevel : levelOfM
    careLevel[row] = level === 0 ? nothing : level
    attended[row] = firstM < 0 ? nothing : (days[firstM] as number)
    decision[row] = firstC < 0 ? nothing : (days[firstC] as number)
    // Its first closing closes a pathway, whatever end it was given.
    const end = firstX < 0 ? (ends[at] as number) : (days[firstX] as number)
    endOf[row] = end <= asOfDay ? end : nothing
    closing[row] = firstX < 0 ? nothing : closingOf(outcomes[firstX] as number)
    treated[row] = (decisions & decided) === 0 ? 0 : 1
    planned[row] = (activities & plan) === 0 ? 0 : 1
    told[row] = (activities & informed) === 0 ? 0 : 1
    answered[row] = (activities & feedback) === 0 ? 0 : 1
    measured[row] = (activities & tool) === 0 ? 0 : 1
    evaluated[row] = evaluations
  }
}

const closingBits = /* @__PURE__ */ closings.map((letter) => outcomeBits(letter))

/** The place of the one outcome of a closing; several contradict each other. */
function closingOf(outcomes: number): number {
  const place = countOutcomes(outcomes) === 1 ? closingBits.indexOf(outcomes) : -1
  return place < 0 ? nothing : place
}
