import { type ClockColumns, states, verdicts } from '../../forlopstid/clock-columns.js'
import { type FlatPathways, flatPlaces, intervalColumn, own } from './flat-columns.js'

const completed = /* @__PURE__ */ states.indexOf('completed')
const within = /* @__PURE__ */ verdicts.indexOf('within')
const exceeded = /* @__PURE__ */ verdicts.indexOf('exceeded')
const unknown = /* @__PURE__ */ verdicts.indexOf('unknown')

/** Fills what rows have of their clocks: of each interval the first, of evaluations counts. */
export function fillClocks({ pathwayOf, values }: FlatPathways, clocks: ClockColumns): void {
  let row = 0
  for (let clock = 0; clock < clocks.length; clock += 1) {
    const pathway = clocks.pathwayOf[clock] as number
    while (pathwayOf[row] !== pathway) row += 1
    const state = clocks.stateOf[clock] as number
    const verdict = clocks.verdictOf[clock] as number
    const days = clocks.days[clock] as number
    const at = flatPlaces[clocks.intervals[clock] as number] as number
    if (at < 0) {
      if (state === completed) countEvaluation(values, row, days, verdict, clocks, clock)
      continue
    }
    if (clocks.ordinals[clock] !== 1) continue
    const first = intervalColumn(at, 0)
    put(values, first, row, clocks.froms[clock] as number)
    put(values, first + 1, row, clocks.tos[clock] as number)
    if (state === completed) put(values, first + 2, row, days)
    put(values, first + 3, row, state)
    if (verdict !== unknown) put(values, first + 4, row, verdict)
    const reason = clocks.reasonOf[clock] as number
    if (reason >= 0) put(values, first + 5, row, reason)
    put(values, first + 6, row, clocks.postponed[clock] as number)
  }
}

function countEvaluation(
  values: readonly Int32Array[],
  row: number,
  days: number,
  verdict: number,
  clocks: ClockColumns,
  clock: number,
): void {
  const add = (column: number) => {
    const into = values[column] as Int32Array
    into[row] = (into[row] as number) + 1
  }
  add(own.evaluationIntervals)
  if (verdict === within) add(own.evaluationIntervalsWithin)
  if (verdict === exceeded) add(own.evaluationIntervalsExceeded)
  if (clocks.postponed[clock] === 1) add(own.evaluationIntervalsPostponed)
  const longest = values[own.longestEvaluationIntervalDays] as Int32Array
  longest[row] = Math.max(longest[row] as number, days, 0)
}

function put(values: readonly Int32Array[], column: number, row: number, value: number): void {
  ;(values[column] as Int32Array)[row] = value
}
