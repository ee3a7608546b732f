import { eventOrder } from '../codes/event-order.js'
import type { PathwayColumns } from '../registrations/pathway-columns.js'
import type { LimitIndex } from './limit-index.js'
import type { ForlopstidState, UnknownBecause, Verdict } from './schema.js'

/** The places of intervals in `intervalIds`. */
export const interval = {
  emergencyToStart: 0,
  referralToAttendance: 1,
  specialistTeamToAttendance: 2,
  assessment: 3,
  extendedAssessment: 4,
  firstEvaluation: 5,
  betweenEvaluations: 6,
  detoxToTreatment: 7,
} as const

/** States, verdicts and reasons by their place. */
export const states = ['completed', 'running', 'abandoned'] as const satisfies ForlopstidState[]
export const verdicts = ['within', 'exceeded', 'pending', 'unknown'] as const satisfies Verdict[]
export const reasons = [
  'no-limit',
  'no-care-level',
  'no-severity',
  'abandoned',
  'negative',
] as const satisfies UnknownBecause[]

/**
 * Clocks as columns, in the order of the pathways, then of the intervals, then by ordinal. The
 * columns may be longer than `length`.
 */
export interface ClockColumns {
  readonly pathways: PathwayColumns
  /** The day that running clocks are read on. */
  readonly asOfDay: number
  readonly limits: Pick<LimitIndex, 'all' | 'maxDays'>
  length: number
  /** By clock: a place in `pathways`, and its interval, ordinal, days and care level. */
  readonly pathwayOf: Int32Array
  readonly intervals: Uint8Array
  readonly ordinals: Int32Array
  readonly froms: Int32Array
  /** `nothing` without an end. */
  readonly tos: Int32Array
  readonly days: Int32Array
  readonly levels: Uint8Array
  /** By clock: the place of its limit in `limits`, or -1 less the place of the reason for none. */
  readonly limitOf: Int16Array
  /** By clock: places in `states`, `verdicts` and `reasons` (-1: none), and 1 where postponed. */
  readonly stateOf: Uint8Array
  readonly verdictOf: Uint8Array
  readonly reasonOf: Int8Array
  readonly postponed: Uint8Array
}

/**
 * Columns of clocks to be filled, with room for all that the pathways can have; those of `before`
 * are taken over where they are long enough, and then no longer say what they said.
 */
export function newClocks(
  pathways: PathwayColumns,
  asOfDay: number,
  limits: ClockColumns['limits'],
  before: ClockColumns | null,
): ClockColumns {
  const most = mostClocks(pathways)
  if (before !== null && before.pathwayOf.length >= most) {
    return Object.assign(before, { pathways, asOfDay, limits, length: 0 })
  }
  const room = () => new Int32Array(most)
  return {
    pathways,
    asOfDay,
    limits,
    length: 0,
    pathwayOf: room(),
    intervals: new Uint8Array(most),
    ordinals: room(),
    froms: room(),
    tos: room(),
    days: room(),
    levels: new Uint8Array(most),
    limitOf: new Int16Array(most),
    stateOf: new Uint8Array(most),
    verdictOf: new Uint8Array(most),
    reasonOf: new Int8Array(most),
    postponed: new Uint8Array(most),
  }
}

/** How many clocks events of each kind can begin: the start its own, and a decision one of its two. */
const clocksOfRank = /* @__PURE__ */ Int32Array.from(eventOrder, (event) =>
  ['A', 'M', 'C', 'E', 'D'].includes(event) ? 1 : 0,
)

/** A bound for the clocks of pathways: those of their events, and three that facts can begin. */
function mostClocks({ length, factsOf, ranks }: PathwayColumns): number {
  let most = 0
  for (let at = 0; at < length; at += 1) if ((factsOf[at] as number) >= 0) most += 3
  for (let at = 0; at < ranks.length; at += 1) most += clocksOfRank[ranks[at] as number] as number
  return most
}
