import { scanDay } from '../calendar/scan-day.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import { fact, factAt, rights } from '../registrations/columns/registration-columns.js'
import { nothing } from '../registrations/columns/table-column.js'
import {
  editionIds,
  eventsUntil,
  outcomeBits,
  type PathwayColumns,
  rankOf,
} from '../registrations/pathway-columns.js'
import { addClock, levelAt, levelOn, type Measured } from './add-clock.js'
import { type ClockColumns, interval, newClocks } from './clock-columns.js'
import { type LimitIndex, limitIndexOf } from './limit-index.js'

const simplified = /* @__PURE__ */ editionIds.indexOf('forenklet-2024')
const treatment = /* @__PURE__ */ rights.indexOf('treatment')
const undecided = /* @__PURE__ */ outcomeBits('U')
const treated = /* @__PURE__ */ outcomeBits('PT')

/**
 * Measures the clocks of pathways as they stood on a day: what is dated after it has not happened.
 * `definitions` are those of the types of the pathways, in the same order; the columns of `before`,
 * which nobody needs any more, are filled anew where they are long enough.
 */
export function measureColumns(
  pathways: PathwayColumns,
  definitions: readonly PathwayDefinition[],
  asOfDay: number,
  limits: LimitIndex = limitIndexOf(definitions),
  before: ClockColumns | null = null,
): ClockColumns {
  const clocks = newClocks(pathways, asOfDay, limits, before)
  const measured: Measured = {
    pathways,
    clocks,
    limits,
    asOfDay,
    pathway: 0,
    limitCase: 0,
    from: 0,
    to: 0,
    closed: nothing,
    firstL: -1,
  }
  const inUseFrom = definitions.map(({ inUseFrom: day }) =>
    typeof day === 'string' ? scanDay(day) : Number.NEGATIVE_INFINITY,
  )
  for (let pathway = 0; pathway < pathways.length; pathway += 1) {
    const start = pathways.starts[pathway] as number
    const inUse = inUseFrom[pathways.typeOf[pathway] as number] as number
    if (start === nothing || start > asOfDay || start < inUse) continue
    measured.pathway = pathway
    measured.from = pathways.eventsFrom[pathway] as number
    measured.to = eventsUntil(pathways, pathway, asOfDay)
    measured.limitCase = limits.caseOf(
      pathways.typeOf[pathway] as number,
      factAt(pathways.factSets, fact.severity, pathways.factsOf[pathway] as number),
      pathways.editionOf[pathway] as number,
      start,
    )
    measurePathway(measured)
  }
  return clocks
}

/** The places of the first event of each kind that clocks ask for, or -1. */
const first = new Int32Array(13)

function measurePathway(measured: Measured): void {
  const { pathways, pathway, from, to, asOfDay } = measured
  const { ranks, days, factSets } = pathways
  first.fill(-1)
  for (let at = to - 1; at >= from; at -= 1) first[ranks[at] as number] = at
  const firstM = first[rankOf.M] as number
  const firstC = first[rankOf.C] as number
  const firstX = first[rankOf.X] as number
  const end = pathways.ends[pathway] as number
  measured.firstL = first[rankOf.L] as number
  measured.closed = firstX >= 0 ? (days[firstX] as number) : end > asOfDay ? nothing : end
  const set = pathways.factsOf[pathway] as number
  const attended = dayAt(days, firstM)
  const firstA = first[rankOf.A] as number
  const firstE = first[rankOf.E] as number
  const firstD = first[rankOf.D] as number
  if (set >= 0) {
    const started = firstA < 0 ? (pathways.starts[pathway] as number) : dayAt(days, firstA)
    addFromFact(
      measured,
      interval.emergencyToStart,
      factDay(measured, fact.emergencyAssessed),
      started,
    )
  }
  if (pathways.editionOf[pathway] === simplified) {
    addFromFact(
      measured,
      interval.referralToAttendance,
      factDay(measured, fact.referralReceived),
      attended,
    )
  } else if (firstA >= 0) {
    addFromEvent(measured, interval.referralToAttendance, 1, firstA, attended)
  }
  if (set >= 0) {
    const received = factDay(measured, fact.specialistTeamReceived)
    addFromFact(measured, interval.specialistTeamToAttendance, received, attended)
  }
  if (firstM >= 0 && factAt(factSets, fact.rightGrantedFor, set) !== treatment) {
    addFromEvent(measured, interval.assessment, 1, firstM, dayAt(days, firstC))
  }
  if (firstC >= 0) measureDecisions(measured, firstC)
  if (firstE >= 0) measureEvaluations(measured, firstE)
  if (firstD >= 0) measureDetox(measured, firstD, factDay(measured, fact.treatmentStarted))
}

function dayAt(days: Int32Array, at: number): number {
  return at < 0 ? nothing : (days[at] as number)
}

/** The day of a fact of the pathway, where it has happened. */
function factDay({ pathways, pathway, asOfDay }: Measured, name: number): number {
  const day = factAt(pathways.factSets, name, pathways.factsOf[pathway] as number)
  return day > asOfDay ? nothing : day
}

function addFromFact(measured: Measured, which: number, from: number, to: number): void {
  if (from !== nothing) addClock(measured, which, 1, from, to, levelOn(measured, from))
}

function addFromEvent(
  measured: Measured,
  which: number,
  ordinal: number,
  event: number,
  to: number,
): void {
  const from = measured.pathways.days[event] as number
  addClock(measured, which, ordinal, from, to, levelAt(measured, event))
}

/** The place of the next event of a kind that has happened, from a place on, or -1. */
function nextOf({ pathways: { ranks }, to }: Measured, rank: number, from: number): number {
  for (let at = from; at < to; at += 1) if (ranks[at] === rank) return at
  return -1
}

function measureDecisions(measured: Measured, firstC: number): void {
  const { outcomes, days } = measured.pathways
  let concluding = -1
  let ordinal = 0
  for (let at = firstC; at >= 0; ) {
    const next = nextOf(measured, rankOf.C, at + 1)
    if (((outcomes[at] as number) & undecided) !== 0) {
      ordinal += 1
      const decided = next < 0 ? nothing : (days[next] as number)
      addFromEvent(measured, interval.extendedAssessment, ordinal, at, decided)
    } else if (concluding < 0) {
      concluding = at
    }
    at = next
  }
  if (concluding < 0) return
  let evaluation = nextOf(measured, rankOf.E, measured.from)
  while (evaluation >= 0 && (days[evaluation] as number) < (days[concluding] as number)) {
    evaluation = nextOf(measured, rankOf.E, evaluation + 1)
  }
  if (evaluation < 0 && ((outcomes[concluding] as number) & treated) === 0) return
  const evaluated = evaluation < 0 ? nothing : (days[evaluation] as number)
  addFromEvent(measured, interval.firstEvaluation, 1, concluding, evaluated)
}

function measureEvaluations(measured: Measured, firstE: number): void {
  const { days } = measured.pathways
  let ordinal = 0
  for (let at = firstE; at >= 0; ) {
    const next = nextOf(measured, rankOf.E, at + 1)
    ordinal += 1
    const evaluated = next < 0 ? nothing : (days[next] as number)
    addFromEvent(measured, interval.betweenEvaluations, ordinal, at, evaluated)
    at = next
  }
}

function measureDetox(measured: Measured, firstD: number, started: number): void {
  let ordinal = 0
  for (let at = firstD; at >= 0; at = nextOf(measured, rankOf.D, at + 1)) {
    ordinal += 1
    addFromEvent(measured, interval.detoxToTreatment, ordinal, at, started)
  }
}
