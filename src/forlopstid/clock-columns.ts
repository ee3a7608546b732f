import type { TimeLimit } from '../pathways/schema.js'
import { longer } from '../registrations/columns/growing.js'
import type { PathwayColumns } from '../registrations/pathway-columns.js'
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
 * columns may be longer than `length`: they grow while they are filled.
 */
export interface ClockColumns {
  readonly pathways: PathwayColumns
  /** The day that running clocks are read on. */
  readonly asOfDay: number
  readonly limits: readonly TimeLimit[]
  length: number
  /** By clock: a place in `pathways`, and its interval, ordinal, days and care level. */
  pathwayOf: Int32Array
  intervals: Int32Array
  ordinals: Int32Array
  froms: Int32Array
  /** `nothing` without an end. */
  tos: Int32Array
  days: Int32Array
  levels: Int32Array
  /** By clock: the place of its limit in `limits`, or -1 less the place of the reason for none. */
  limitOf: Int32Array
  /** By clock: places in `states`, `verdicts` and `reasons` (-1: none), and 1 where postponed. */
  stateOf: Int32Array
  verdictOf: Int32Array
  reasonOf: Int32Array
  postponed: Int32Array
}

/** Columns of clocks to be filled. */
export function newClocks(
  pathways: PathwayColumns,
  asOfDay: number,
  limits: readonly TimeLimit[],
): ClockColumns {
  const some = () => new Int32Array(Math.max(8, pathways.length * 3))
  return {
    pathways,
    asOfDay,
    limits,
    length: 0,
    pathwayOf: some(),
    intervals: some(),
    ordinals: some(),
    froms: some(),
    tos: some(),
    days: some(),
    levels: some(),
    limitOf: some(),
    stateOf: some(),
    verdictOf: some(),
    reasonOf: some(),
    postponed: some(),
  }
}

/** Makes room for more clocks. */
export function growClocks(clocks: ClockColumns): void {
  clocks.pathwayOf = longer(clocks.pathwayOf)
  clocks.intervals = longer(clocks.intervals)
  clocks.ordinals = longer(clocks.ordinals)
  clocks.froms = longer(clocks.froms)
  clocks.tos = longer(clocks.tos)
  clocks.days = longer(clocks.days)
  clocks.levels = longer(clocks.levels)
  clocks.limitOf = longer(clocks.limitOf)
  clocks.stateOf = longer(clocks.stateOf)
  clocks.verdictOf = longer(clocks.verdictOf)
  clocks.reasonOf = longer(clocks.reasonOf)
  clocks.postponed = longer(clocks.postponed)
}
