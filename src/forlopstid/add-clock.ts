import { nothing } from '../registrations/columns/table-column.js'
import { type PathwayColumns, rankOf } from '../registrations/pathway-columns.js'
import { type ClockColumns, reasons, states, verdicts } from './clock-columns.js'
import type { LimitIndex } from './limit-index.js'

/** Pathways while they are measured, one after the other. */
export interface Measured {
  readonly pathways: PathwayColumns
  readonly clocks: ClockColumns
  readonly limits: LimitIndex
  readonly asOfDay: number
  pathway: number
  /** What decides the limits of the pathway; see `LimitIndex`. */
  limitCase: number
  /** The events of the pathway that have happened: places from `from` to before `to`. */
  from: number
  to: number
  /** The day of the closing, or `nothing`. */
  closed: number
  /** The place of the first postponement, or -1. */
  firstL: number
}

const completed = /* @__PURE__ */ states.indexOf('completed')
const running = /* @__PURE__ */ states.indexOf('running')
const abandoned = /* @__PURE__ */ states.indexOf('abandoned')
const within = /* @__PURE__ */ verdicts.indexOf('within')
const exceeded = /* @__PURE__ */ verdicts.indexOf('exceeded')
const pending = /* @__PURE__ */ verdicts.indexOf('pending')
const unknown = /* @__PURE__ */ verdicts.indexOf('unknown')
const becauseAbandoned = /* @__PURE__ */ reasons.indexOf('abandoned')
const becauseNegative = /* @__PURE__ */ reasons.indexOf('negative')

/** Adds a clock; without `to` it runs until the closing (abandoned) or else until `asOf`. */
export function addClock(
  measured: Measured,
  interval: number,
  ordinal: number,
  from: number,
  to: number,
  level: number,
): void {
  const { pathways, pathway, clocks, closed, asOfDay } = measured
  const state = to !== nothing ? completed : closed === nothing ? running : abandoned
  const until = state === completed ? to : state === running ? asOfDay : closed
  const days = until - from
  const limit = measured.limits.find(
    pathways.typeOf[pathway] as number,
    measured.limitCase,
    interval,
    level,
    pathways.starts[pathway] as number,
  )
  const reason =
    days < 0 ? becauseNegative : state === abandoned ? becauseAbandoned : Math.max(-1 - limit, -1)
  const at = clocks.length
  clocks.pathwayOf[at] = pathway
  clocks.intervals[at] = interval
  clocks.ordinals[at] = ordinal
  clocks.froms[at] = from
  clocks.tos[at] = to
  clocks.days[at] = days
  clocks.levels[at] = level
  clocks.limitOf[at] = limit
  clocks.stateOf[at] = state
  clocks.verdictOf[at] = reason >= 0 ? unknown : verdictOf(clocks, limit, days, state)
  clocks.reasonOf[at] = reason
  clocks.postponed[at] = isPostponed(measured, from, until) ? 1 : 0
  clocks.length = at + 1
}

function verdictOf({ limits }: ClockColumns, limit: number, days: number, state: number): number {
  return days > (limits.maxDays[limit] as number) ? exceeded : state === running ? pending : within
}

function isPostponed({ pathways, firstL, to }: Measured, from: number, until: number): boolean {
  if (firstL < 0) return false
  for (let at = firstL; at < to; at += 1) {
    const day = pathways.days[at] as number
    if (pathways.ranks[at] === rankOf.L && day >= from && day <= until) return true
  }
  return false
}

/** The care level of an event, else of the nearest earlier one that has one; 0 is unknown. */
export function levelAt({ pathways: { levels }, from }: Measured, event: number): number {
  for (let at = event; at >= from; at -= 1) if (levels[at] !== 0) return levels[at] as number
  return 0
}

/** The care level of the last event that is not after a day. */
export function levelOn(measured: Measured, day: number): number {
  const { pathways, from, to } = measured
  let at = from - 1
  while (at + 1 < to && (pathways.days[at + 1] as number) <= day) at += 1
  return levelAt(measured, at)
}
