import { type ClockColumns, interval, states, verdicts } from '../../forlopstid/clock-columns.js'
import { nothing } from '../../registrations/columns/table-column.js'
import { type FlatPathways, flatIntervals, intervalColumn, own } from './flat-columns.js'

const completed = /* @__PURE__ */ states.indexOf('completed')
const within = /* @__PURE__ */ verdicts.indexOf('within')
const exceeded = /* @__PURE__ */ verdicts.indexOf('exceeded')
const unknown = /* @__PURE__ */ verdicts.indexOf('unknown')

/** Fills what rows have of their clocks: of each interval the first. `rowOf` is by pathway. */
export function fillClocks(flat: FlatPathways, clocks: ClockColumns, rowOf: Int32Array): void {
  flatIntervals.forEach(([, which], at) => {
    if (flat.anyClock[at] === 1) fillInterval(flat, clocks, rowOf, which, at)
  })
}

// An interval at a time, so that the columns that are written are few and known.
function fillInterval(
  { values }: FlatPathways,
  clocks: ClockColumns,
  rowOf: Int32Array,
  which: number,
  at: number,
): void {
  const { length, pathwayOf, intervals, ordinals, stateOf, verdictOf, reasonOf } = clocks
  const aspect = (place: number) => values[intervalColumn(at, place)] as Int32Array
  const [froms, tos, days] = [aspect(0), aspect(1), aspect(2)]
  const [state, verdict, because, postponed] = [aspect(3), aspect(4), aspect(5), aspect(6)]
  for (let clock = 0; clock < length; clock += 1) {
    if (intervals[clock] !== which || ordinals[clock] !== 1) continue
    const row = rowOf[pathwayOf[clock] as number] as number
    const decided = verdictOf[clock] as number
    const reason = reasonOf[clock] as number
    froms[row] = clocks.froms[clock] as number
    tos[row] = clocks.tos[clock] as number
    if (stateOf[clock] === completed) days[row] = clocks.days[clock] as number
    state[row] = stateOf[clock] as number
    if (decided !== unknown) verdict[row] = decided
    if (reason >= 0) because[row] = reason
    postponed[row] = clocks.postponed[clock] as number
  }
}

/** Counts the completed clocks between evaluations, of which there may be many. */
export function countEvaluations(
  { values }: FlatPathways,
  clocks: ClockColumns,
  rowOf: Int32Array,
): void {
  const { length, pathwayOf, intervals, stateOf, verdictOf, postponed } = clocks
  const column = (place: number) => values[place] as Int32Array
  const all = column(own.evaluationIntervals)
  const kept = column(own.evaluationIntervalsWithin)
  const over = column(own.evaluationIntervalsExceeded)
  const late = column(own.evaluationIntervalsPostponed)
  const longest = column(own.longestEvaluationIntervalDays)
  longest.fill(nothing)
  for (let clock = 0; clock < length; clock += 1) {
    if (intervals[clock] !== interval.betweenEvaluations || stateOf[clock] !== completed) continue
    const row = rowOf[pathwayOf[clock] as number] as number
    const verdict = verdictOf[clock]
    all[row] = (all[row] as number) + 1
    if (verdict === within) kept[row] = (kept[row] as number) + 1
    if (verdict === exceeded) over[row] = (over[row] as number) + 1
    if (postponed[clock] === 1) late[row] = (late[row] as number) + 1
    longest[row] = Math.max(longest[row] as number, clocks.days[clock] as number, 0)
  }
}
