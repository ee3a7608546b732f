import { fact, factAt, rights } from '../../registrations/columns/registration-columns.js'
import { nothing } from '../../registrations/columns/table-column.js'
import {
  countOutcomes,
  eventsUntil,
  outcomeBits,
  rankOf,
} from '../../registrations/pathway-columns.js'
import { closings, type FlatPathways, own } from './flat-columns.js'

/** Fills what a row has of its pathway. */
export function fillOwn(
  { pathways, pathwayOf, values }: FlatPathways,
  row: number,
  asOfDay: number,
  inUseFrom: readonly number[],
): void {
  const at = pathwayOf[row] as number
  const start = pathways.starts[at] as number
  const end = pathways.ends[at] as number
  const inUse = inUseFrom[pathways.typeOf[at] as number] as number
  put(values, row, own.counted, start !== nothing && start >= inUse ? 1 : 0)
  put(values, row, own.start, start)
  if (end <= asOfDay) put(values, row, own.end, end)
  const set = pathways.factsOf[at] as number
  if (set < 0) return
  put(values, row, own.severity, factAt(pathways.factSets, fact.severity, set))
  const right = factAt(pathways.factSets, fact.rightGrantedFor, set)
  if (right === nothing) return
  put(values, row, own.rightGrantedFor, right)
  put(values, row, own.clarified, rights[right] === 'treatment' ? 1 : 0)
}

const decided = /* @__PURE__ */ outcomeBits('PT')
const plan = /* @__PURE__ */ outcomeBits('U')
const informed = /* @__PURE__ */ outcomeBits('B')
const feedback = /* @__PURE__ */ outcomeBits('F')
const tool = /* @__PURE__ */ outcomeBits('V')

/** Fills what a row has of the events of its pathway. */
export function fillEvents(
  { pathways, pathwayOf, values }: FlatPathways,
  row: number,
  asOfDay: number,
) {
  const { ranks, days, outcomes, levels } = pathways
  const at = pathwayOf[row] as number
  const to = eventsUntil(pathways, at, asOfDay)
  let firstLevel = 0
  let firstM = -1
  let firstC = -1
  let firstX = -1
  let evaluations = 0
  let decisions = 0
  let activities = 0
  for (let event = pathways.eventsFrom[at] as number; event < to; event += 1) {
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
  if (level !== 0) put(values, row, own.careLevel, level)
  if (firstM >= 0) put(values, row, own.firstAttendance, days[firstM] as number)
  if (firstC >= 0) put(values, row, own.clinicalDecision, days[firstC] as number)
  if (firstX >= 0) putClosing(values, row, outcomes[firstX] as number)
  put(values, row, own.treatmentDecided, (decisions & decided) === 0 ? 0 : 1)
  put(values, row, own.planWithPatient, (activities & plan) === 0 ? 0 : 1)
  put(values, row, own.informedOfOptions, (activities & informed) === 0 ? 0 : 1)
  put(values, row, own.feedbackTool, (activities & feedback) === 0 ? 0 : 1)
  put(values, row, own.standardisedTool, (activities & tool) === 0 ? 0 : 1)
  put(values, row, own.evaluations, evaluations)
  put(values, row, own.evaluationIntervals, 0)
  put(values, row, own.evaluationIntervalsWithin, 0)
  put(values, row, own.evaluationIntervalsExceeded, 0)
  put(values, row, own.evaluationIntervalsPostponed, 0)
}

const closingBits = /* @__PURE__ */ closings.map((letter) => outcomeBits(letter))

function putClosing(values: readonly Int32Array[], row: number, outcomes: number): void {
  if (countOutcomes(outcomes) !== 1) return
  const place = closingBits.indexOf(outcomes)
  if (place >= 0) put(values, row, own.closingOutcome, place)
}

function put(values: readonly Int32Array[], row: number, column: number, value: number): void {
  ;(values[column] as Int32Array)[row] = value
}
