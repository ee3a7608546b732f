import {
  countOutcomes,
  outcomeBits,
  type PathwayColumns,
  rankOf,
} from '../registrations/pathway-columns.js'

/** A place after every event: where the first of an event is that there is none of. */
export const never = 0x3fffffff

/**
 * What the checks ask of the events, gathered in one pass: the places of first and last events,
 * counts and marks. A `last…` is -1 and a `first…` is `never` where there is none.
 */
export interface EventSummary {
  /** How many there are. */
  count: number
  firstM: number
  lastM: number
  firstC: number
  lastC: number
  firstE: number
  lastE: number
  firstF: number
  lastP: number
  lastL: number
  firstX: number
  decisions: number
  feedbackTools: number
  /** The last C with need for extended assessment. */
  lastExtended: number
  /** The last C says that there is no need, and nothing else. */
  lastHasNoNeed: boolean
  hasHelp: boolean
  /** An event that must have an outcome has none. */
  outcomeMissing: boolean
  /** An S or X has more than one outcome. */
  severalOutcomes: boolean
  /** A C says no need, and a need. */
  mixedNoNeed: boolean
  /** The day of the first event other than A and P. */
  earliestAfterStart: number
}

const extended = /* @__PURE__ */ outcomeBits('U')
const noNeed = /* @__PURE__ */ outcomeBits('I')
const feedbackTool = /* @__PURE__ */ outcomeBits('F')

/** Sums up the events of a pathway from one place to before another; places count from the first. */
export function readEvents(
  { ranks, days, outcomes }: PathwayColumns,
  from: number,
  to: number,
): EventSummary {
  const summary: EventSummary = {
    count: to - from,
    firstM: never,
    lastM: -1,
    firstC: never,
    lastC: -1,
    firstE: never,
    lastE: -1,
    firstF: never,
    lastP: -1,
    lastL: -1,
    firstX: never,
    decisions: 0,
    feedbackTools: 0,
    lastExtended: -1,
    lastHasNoNeed: false,
    hasHelp: false,
    outcomeMissing: false,
    severalOutcomes: false,
    mixedNoNeed: false,
    earliestAfterStart: never,
  }
  for (let at = from; at < to; at += 1) {
    const rank = ranks[at] as number
    const day = days[at] as number
    if (rank > rankOf.P && day < summary.earliestAfterStart) summary.earliestAfterStart = day
    noteEvent(summary, rank, outcomes[at] as number, at - from)
  }
  return summary
}

function noteEvent(summary: EventSummary, rank: number, outcomes: number, at: number): void {
  switch (rank) {
    case rankOf.P:
      summary.lastP = at
      return
    case rankOf.M:
      if (summary.firstM === never) summary.firstM = at
      summary.lastM = at
      return
    case rankOf.L:
      summary.lastL = at
      return
    case rankOf.C:
      if (summary.firstC === never) summary.firstC = at
      summary.lastC = at
      summary.decisions += 1
      summary.lastHasNoNeed = outcomes === noNeed
      if ((outcomes & extended) !== 0) summary.lastExtended = at
      if ((outcomes & noNeed) !== 0 && outcomes !== noNeed) summary.mixedNoNeed = true
      break
    case rankOf.U:
      if ((outcomes & feedbackTool) !== 0) summary.feedbackTools += 1
      break
    case rankOf.F:
      if (summary.firstF === never) summary.firstF = at
      return
    case rankOf.E:
      if (summary.firstE === never) summary.firstE = at
      summary.lastE = at
      return
    case rankOf.H:
      summary.hasHelp = true
      break
    case rankOf.X:
      if (summary.firstX === never) summary.firstX = at
      if (countOutcomes(outcomes) > 1) summary.severalOutcomes = true
      break
    case rankOf.S:
      if (countOutcomes(outcomes) > 1) summary.severalOutcomes = true
      break
    default:
      return
  }
  if (outcomes === 0) summary.outcomeMissing = true
}
