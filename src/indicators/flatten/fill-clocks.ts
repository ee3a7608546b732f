import { interval, states, verdicts } from '../../forlopstid/clock-columns.js'
import { nothing } from '../../registrations/columns/table-column.js'
import { type FlatPathways, flatPlaces, own } from './flat-columns.js'

const completed = /* @__PURE__ */ states.indexOf('completed')
const within = /* @__PURE__ */ verdicts.indexOf('within')
const exceeded = /* @__PURE__ */ verdicts.indexOf('exceeded')

/**
 * Fills what rows have of their clocks: of each interval the place of the first, and between
 * evaluations, of which there may be many, counts. Rows and clocks come in the order of the pathways.
 */
export function fillClocks(flat: FlatPathways): void {
  const { clocks, pathwayOf, length, clockOf } = flat
  const longest = flat.values[own.longestEvaluationIntervalDays] as Int32Array
  longest.fill(nothing)
  const { intervals, ordinals } = clocks
  const pathwayOfClock = clocks.pathwayOf
  let clock = 0
  for (let row = 0; row < length; row += 1) {
    const pathway = pathwayOf[row] as number
    for (; clock < clocks.length && pathwayOfClock[clock] === pathway; clock += 1) {
      const which = intervals[clock] as number
      if (which === interval.betweenEvaluations) countEvaluation(flat, clock, row)
      else if (ordinals[clock] === 1) {
        ;(clockOf[flatPlaces[which] as number] as Int32Array)[row] = clock
      }
    }
  }
}

function countEvaluation(
  { values, clocks: { stateOf, verdictOf, postponed, days } }: FlatPathways,
  clock: number,
  row: number,
): void {
  if (stateOf[clock] !== completed) return
  addOne(values[own.evaluationIntervals], row)
  if (verdictOf[clock] === within) addOne(values[own.evaluationIntervalsWithin], row)
  if (verdictOf[clock] === exceeded) addOne(values[own.evaluationIntervalsExceeded], row)
  if (postponed[clock] === 1) addOne(values[own.evaluationIntervalsPostponed], row)
  const longest = values[own.longestEvaluationIntervalDays] as Int32Array
  longest[row] = Math.max(longest[row] as number, days[clock] as number, 0)
}

function addOne(counts: Int32Array | undefined, row: number): void {
  if (counts !== undefined) counts[row] = (counts[row] as number) + 1
}
