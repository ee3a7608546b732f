import { dayArgument } from '../../calendar/day-argument.js'
import type { ObligationStatus } from '../../plans/follow-up/schema.js'
import { scaleOf } from '../picture/scale-of.js'
import { margin, type Sheet } from '../picture/sheet.js'

/** The time that a plan's deadlines are shown on. */
export interface PlanSpan {
  readonly from: number
  readonly to: number
  readonly asOf: number
  /** A day to px. */
  readonly xOf: (day: number) => number
  /** Where the axis begins, in px; the marks of holders stand before it. */
  readonly left: number
}

/** From the first deadline to the last, with the date that the plan is looked at from. */
export function planSpan(
  { width }: Sheet,
  obligations: readonly ObligationStatus[],
  asOf: number,
): PlanSpan {
  let [from, to] = [asOf, asOf]
  for (const { due } of obligations) {
    if (due === null) continue
    const day = dayArgument(due, 'followUp.obligations.due')
    from = Math.min(from, day)
    to = Math.max(to, day)
  }
  if (to - from < 180) {
    from -= 90
    to += 90
  }
  const left = Math.round(width * 0.45)
  return { from, to, asOf, xOf: scaleOf([from, to], [left + 8, width - margin - 10]), left }
}
