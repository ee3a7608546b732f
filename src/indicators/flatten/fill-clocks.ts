import { type ClockColumns, states, verdicts } from '../../forlopstid/clock-columns.js'
import { type FlatPathways, flatPlaces, intervalColumn, own } from './flat-columns.js'

const completed = /* @__PURE__ */ states.indexOf('completed')
const within = /* @__PURE__ */ verdicts.indexOf('within')
const exceeded = /* @__PURE__ */ verdicts.indexOf('exceeded')
const unknown = /* @__PURE__ */ verdicts.indexOf('unknown')

/** Fills what rows have of their clocks: of each interval the first, of evaluations counts. */
export function fillClocks({ pathwayOf, values }: FlatPathways, clocks: ClockColumns): void {
  let row = 0
  for (let clock = 0; clock < clocks.pathwayOf.length; clock += 1) {
    const pathway = clocks.pathwayOf.values[clock] as number
    while (pathwayOf[row] !== pathway) row += 1
    const state = clocks.stateOf.values[clock] as number
    const verdict = clocks.verdictOf.values[clock] as number
    const days = clocks.days.values[clock] as number
    const at = flatPlaces[clocks.intervals.values[clock] as number] as number
    if (at < 0) {
      if (state === completed) countEvaluation(values, row, days, verdict, clocks, clock)
      continue
    }
    if (clocks.ordinals.values[clock] !== 1) continue
    const first = intervalColumn(at, 0)
    const put = (aspect: number, value: number) => {
      ;(values[first + aspect] as Int32Array)[row] = value
    }
    put(0, clocks.froms.values[clock] as number)
    put(1, clocks.tos.values[clock] as number)
    if (state === completed) put(2, days)
    put(3, state)
    if (verdict !== unknown) put(4, verdict)
    const reason = clocks.reasonOf.values[clock] as number
    if (reason >= 0) put(5, reason)
    put(6, clocks.postponed.values[clock] as number)
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
  if (clocks.postponed.values[clock] === 1) add(own.evaluationIntervalsPostponed)
  const longest = values[own.longestEvaluationIntervalDays] as Int32Array
  longest[row] = Math.max(longest[row] as number, days, 0)
}
