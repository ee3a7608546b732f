import type { ClockColumns } from '../../forlopstid/clock-columns.js'

/** The intervals that a flat pathway row has columns for, by their place among all. */
export const flatIntervals = [
  ['emergencyToStart', 0],
  ['referralToAttendance', 1],
  ['specialistTeamToAttendance', 2],
  ['assessment', 3],
  ['extendedAssessment', 4],
  ['firstEvaluation', 5],
  ['detoxToTreatment', 7],
] as const

/** The columns of an interval, in order. */
export const flatAspects = [
  'From',
  'To',
  'Days',
  'State',
  'Verdict',
  'UnknownBecause',
  'Postponed',
] as const

/** The columns that belong to no interval and are not those of the pathway as it is. */
export const own = {
  counted: 0,
  start: 1,
  end: 2,
  closingOutcome: 3,
  careLevel: 4,
  severity: 5,
  clarified: 6,
  rightGrantedFor: 7,
  firstAttendance: 8,
  clinicalDecision: 9,
  treatmentDecided: 10,
  planWithPatient: 11,
  informedOfOptions: 12,
  feedbackTool: 13,
  standardisedTool: 14,
  evaluations: 15,
  evaluationIntervals: 16,
  evaluationIntervalsWithin: 17,
  evaluationIntervalsExceeded: 18,
  evaluationIntervalsPostponed: 19,
  longestEvaluationIntervalDays: 20,
} as const

/** How many of them there are. */
export const ownCount = 21

/** Flat pathway rows as columns of numbers; `nothing` where the row has none. */
export interface FlatPathways {
  /** The clocks that the rows have, and with them the pathways. */
  readonly clocks: ClockColumns
  readonly length: number
  /** By row: the pathway. */
  readonly pathwayOf: Int32Array
  /** The columns of `own`. */
  readonly values: readonly Int32Array[]
  /**
   * By interval, in the order of `flatIntervals`, and by row: the place of the first clock of it, or
   * -1.
   */
  readonly clockOf: readonly Int32Array[]
  /** By interval the validity of what a first clock says, and of what it says once it has ended. */
  readonly isThere: readonly (() => Uint8Array | null)[]
  readonly hasEnded: readonly (() => Uint8Array | null)[]
}

/** By interval: its place in `flatIntervals`, or -1. */
export const flatPlaces: Int32Array = /* @__PURE__ */ flatPlacesOf()

function flatPlacesOf(): Int32Array {
  const places = new Int32Array(8).fill(-1)
  flatIntervals.forEach(([, interval], at) => {
    places[interval] = at
  })
  return places
}

/** The outcomes of X (9326); several contradict each other, and then there is none. */
export const closings = ['A', 'G', 'L', 'M', 'N', 'O', 'P', 'R'] as const
