import { dayArgument } from '../../calendar/day-argument.js'
import { periodArgument } from '../../calendar/period-argument.js'
import { scanDay } from '../../calendar/scan-day.js'
import type { IsoDate, Period } from '../../calendar/schema.js'
import { compareTexts } from '../../misuse/compare-texts.js'
import { kindOf, misuse } from '../../misuse/misuse.js'

/** How rows are put in periods and groups. */
export interface PlanOptions {
  /** The periods to report: as `parsePeriod` reads them, or periods. They may overlap. */
  readonly periods: readonly (Period | string)[]
  /**
   * The columns to group by: `['unit']`, or `['unit', 'type']` for each combination; or several
   * groupings, `[['unit'], ['type']]`. The total of each period is always there. Besides columns
   * of the subject, columns that you added to the rows and levels of `hierarchy` can be used.
   */
  readonly by?: readonly string[] | readonly (readonly string[])[] | undefined
  /** The date that the data are from, `YYYY-MM-DD`: what is dated after it has not happened. */
  readonly asOf: IsoDate
}

/**
 * Periods cut at each other's bounds into slots that do not overlap, so that a row is counted
 * once however many periods it lies in.
 */
export interface Plan {
  readonly asOf: IsoDate
  readonly asOfDay: number
  readonly periods: readonly Period[]
  /** The groupings asked for, without the total; each a sorted list of columns. */
  readonly by: readonly (readonly string[])[]
  readonly slotCount: number
  readonly slotsOfPeriod: readonly (readonly number[])[]
  /** The slot of a day number, or -1. */
  readonly slotOf: (day: number) => number
}

/** Reads the options of an evaluation; wrong ones are misuse. */
export function planEvaluation({ periods, by, asOf }: PlanOptions): Plan {
  const asOfDay = dayArgument(asOf, 'asOf')
  const asked = periodsArgument(periods)
  const bounds = asked.map(({ from, to }) => [scanDay(from), scanDay(to) + 1] as const)
  const cuts = [...new Set(bounds.flat())].sort((a, b) => a - b)
  const slots = cuts
    .slice(0, -1)
    .map((from, at) => ({ from, until: cuts[at + 1] as number }))
    .filter((slot) => bounds.some(([from, until]) => from <= slot.from && slot.until <= until))
  const firstDay = cuts[0] as number
  const slotOfDay = new Int32Array((cuts[cuts.length - 1] as number) - firstDay).fill(-1)
  slots.forEach(({ from, until }, slot) => {
    slotOfDay.fill(slot, from - firstDay, until - firstDay)
  })
  return {
    asOf,
    asOfDay,
    periods: asked,
    by: groupingsArgument(by),
    slotCount: slots.length,
    slotsOfPeriod: bounds.map(([from, until]) =>
      slots.flatMap((slot, at) => (from <= slot.from && slot.until <= until ? [at] : [])),
    ),
    slotOf: (day) => slotOfDay[day - firstDay] ?? -1,
  }
}

function periodsArgument(periods: unknown): Period[] {
  if (!Array.isArray(periods) || periods.length === 0) {
    throw misuse(
      'invalid-argument',
      "periods must be a list with at least one, such as ['2020-T1']",
    )
  }
  const byId = new Map<string, Period>()
  for (const item of periods) {
    const period = periodArgument(item)
    byId.set(period.id, period)
  }
  return [...byId.values()].sort((a, b) => compareTexts(a.from, b.from) || compareTexts(a.to, b.to))
}

function groupingsArgument(by: unknown): string[][] {
  if (by === undefined) return []
  if (!Array.isArray(by)) throw misuse('invalid-argument', `by must be a list (got ${kindOf(by)})`)
  const lists: unknown[] = areTexts(by) ? (by.length === 0 ? [] : [by]) : by
  const groupings = new Map<string, string[]>()
  for (const list of lists) {
    if (!Array.isArray(list) || !areTexts(list)) {
      throw misuse('invalid-argument', 'by must be a list of columns, or of lists of columns')
    }
    const fields = [...new Set(list)].sort(compareTexts)
    if (fields.length > 0) groupings.set(JSON.stringify(fields), fields)
  }
  return [...groupings.entries()].sort(([a], [b]) => compareTexts(a, b)).map(([, fields]) => fields)
}

/** Copied to be looked at, since `every` passes over the holes of a sparse list. */
function areTexts(list: readonly unknown[]): list is readonly string[] {
  return [...list].every(isText)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
