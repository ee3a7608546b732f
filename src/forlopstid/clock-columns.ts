import type { IntervalId, TimeLimit } from '../pathways/schema.js'
import { type Growing, newGrowing } from '../registrations/columns/growing.js'
import type { PathwayColumns } from '../registrations/pathway-columns.js'
import type { ForlopstidState, UnknownBecause, Verdict } from './schema.js'

/** The intervals by their place in columns, in the order of answers. */
export const intervalIds = [
  'emergency-to-start',
  'referral-to-attendance',
  'specialist-team-to-attendance',
  'assessment',
  'extended-assessment',
  'first-evaluation',
  'between-evaluations',
  'detox-to-treatment',
] as const satisfies readonly IntervalId[]

/** The places of intervals. */
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

/** Clocks as columns, in the order of the pathways, then of the intervals, then by ordinal. */
export interface ClockColumns {
  readonly pathways: PathwayColumns
  /** The day that running clocks are read on. */
  readonly asOfDay: number
  /** By clock: a place in `pathways`, and its interval, ordinal, days and care level. */
  readonly pathwayOf: Growing
  readonly intervals: Growing
  readonly ordinals: Growing
  readonly froms: Growing
  /** `nothing` without an end. */
  readonly tos: Growing
  readonly days: Growing
  readonly levels: Growing
  /** By clock: the place of its limit in `limits`, or -1 less the place of the reason for none. */
  readonly limitOf: Growing
  readonly limits: readonly TimeLimit[]
  /** By clock: places in `states`, `verdicts` and `reasons` (-1: none), and 1 where postponed. */
  readonly stateOf: Growing
  readonly verdictOf: Growing
  readonly reasonOf: Growing
  readonly postponed: Growing
}

/** Columns of clocks to be filled. */
export function newClocks(
  pathways: PathwayColumns,
  asOfDay: number,
  limits: readonly TimeLimit[],
): ClockColumns {
  const some = () => newGrowing(Math.max(8, pathways.length * 3))
  return {
    pathways,
    asOfDay,
    pathwayOf: some(),
    intervals: some(),
    ordinals: some(),
    froms: some(),
    tos: some(),
    days: some(),
    levels: some(),
    limitOf: some(),
    limits,
    stateOf: some(),
    verdictOf: some(),
    reasonOf: some(),
    postponed: some(),
  }
}
