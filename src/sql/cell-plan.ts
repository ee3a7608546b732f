import { addDays } from '../calendar/add-days.js'
import { scanDay } from '../calendar/scan-day.js'
import type { IsoDate } from '../calendar/schema.js'
import type { HierarchyLevel } from '../indicators/counting/hierarchy.js'
import { planEvaluation } from '../indicators/counting/plan-evaluation.js'
import type { SubjectId } from '../indicators/subjects/schema.js'
import { subjects } from '../indicators/subjects/subjects.js'
import { columnBelow, levelsOf, type SqlLevel } from './levels.js'

/** How rows are put in periods and groups, by name. */
export interface CellOptions {
  /** The day that is today; what is dated after it has not happened. */
  readonly asOf: IsoDate
  /** The periods to count in. */
  readonly periods?: readonly string[] | undefined
  /** The columns to group by: one grouping, or several. */
  readonly by?: readonly string[] | readonly (readonly string[])[] | undefined
  /** Columns made of others, such as the trust of a unit, as `evaluateIndicators` takes them. */
  readonly hierarchy?: readonly HierarchyLevel[] | undefined
}

/** How the rows of a subject are put in periods and groups. */
export interface CellPlan {
  /** By slot the first and the last day; slots do not overlap. */
  readonly slots: readonly (readonly [number, number])[]
  /** The groupings that the subject has the columns of. */
  readonly by: readonly (readonly string[])[]
  /** The columns of these, sorted. */
  readonly fields: readonly string[]
  /** The levels of the hierarchy. */
  readonly levels: readonly SqlLevel[]
}

/** The plan that the library evaluates by, as far as SQL counts. */
export function cellPlan(
  { asOf, periods = [], by, hierarchy }: CellOptions,
  subject: SubjectId,
): CellPlan {
  const levels = levelsOf(hierarchy)
  const plan = planEvaluation({ asOf, periods, ...(by !== undefined && { by }) })
  const cuts = plan.periods.flatMap(({ from, to }) => [scanDay(from), scanDay(addDays(to, 1))])
  const sorted = [...new Set(cuts)].sort((a, b) => a - b)
  const slots: [number, number][] = []
  sorted.slice(0, -1).forEach((from, at) => {
    const slot = plan.slotOf(from)
    if (slot >= 0) slots[slot] = [from, (sorted[at + 1] as number) - 1]
  })
  const has = (field: string) => Object.hasOwn(subjects[subject], columnBelow(levels, field))
  const known = plan.by.filter((fields) => fields.every(has))
  return { slots, by: known, fields: [...new Set(known.flat())].sort(), levels }
}

/** What a row counts as; from `firstExclusion` on, by the exclusion that holds. */
export const outcomes = {
  populationUnknown: 1,
  undecided: 2,
  denominatorOnly: 3,
  inNumerator: 4,
  firstExclusion: 5,
}

/** Slots of rows that are in none: the date is in no period, missing, or cannot be used. */
export const outsidePeriod = -1

export const withoutDate = -2

export const unusableDate = -3
