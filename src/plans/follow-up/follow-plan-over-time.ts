import { dayArgument } from '../../calendar/day-argument.js'
import type { IsoDate } from '../../calendar/schema.js'
import { listArgument, objectArgument, optionsArgument } from '../../misuse/arguments.js'
import { compareTexts } from '../../misuse/compare-texts.js'
import { misuse } from '../../misuse/misuse.js'
import { planArgument } from '../check/plan-argument.js'
import type { Plan } from '../schema.js'
import type { FollowUpOptions } from './follow-up-options.js'
import { followUpPlan } from './follow-up-plan.js'
import { doneIn } from './roll-up.js'
import type { PlanFollowUp, StatusReport } from './schema.js'
import { type TiltakHistory, tiltakHistories } from './tiltak-histories.js'

/** A plan as it was from a date on. */
export interface PlanEdition {
  /** The first day on which it was so. */
  readonly from: IsoDate
  /** The plan, with the same id in every edition. */
  readonly plan: Plan
}

/** The dates to look at, and what else follow-up takes. */
export interface OverTimeOptions extends Omit<FollowUpOptions, 'asOf'> {
  /** The dates, in any order; each stands once in the answer, in order. */
  readonly dates: readonly IsoDate[]
}

/** How far the plan had come on a date: what a burn-up chart is drawn from. */
export interface BurnUp {
  /** The date. */
  readonly asOf: IsoDate
  /** All obligations. */
  readonly total: number
  /** Those that were to be done by then. */
  readonly due: number
  /** Those that were done, in time or late. */
  readonly done: number
  /** Those that were over the deadline. */
  readonly overdue: number
}

/** A plan on several dates. */
export interface PlanOverTime {
  /** Id of the plan. */
  readonly plan: string
  /** The plan on each date. */
  readonly followUps: readonly PlanFollowUp[]
  /** Each tiltak of any edition, in the order of the last that has it. */
  readonly tiltak: readonly TiltakHistory[]
  /** How far it had come on each date. */
  readonly burnUp: readonly BurnUp[]
}

/**
 * Follows a plan at several dates: the state of each tiltak and when it turned, by how much deadlines
 * were moved from one edition to the next, and the figures of a burn-up chart.
 *
 * A plan that was revised is given as its editions, each with the day from which it holds; on each
 * date the edition counts that held then. Tiltak are the same by id. Reports and figures later than
 * a date do not count on it.
 *
 * @throws `invalid-argument` for no dates, no edition that holds on the first of them, or editions of
 * several plans; and what `followUpPlan` throws.
 *
 * @example
 * ```ts
 * import { followPlanOverTime, plans } from 'pasientforlop/plans'
 *
 * const { burnUp, tiltak } = followPlanOverTime(
 *   [{ from: '2020-01-01', plan: plans['hv-phv-2020-2024'] }],
 *   [],
 *   { dates: ['2020-12-31', '2021-12-31'], kinds: ['lead', 'co-owner'] },
 * )
 * burnUp.map(({ due, done }) => [due, done]) // => [[0, 0], [21, 0]]
 * tiltak[3]?.turned // => [{ asOf: '2021-12-31', state: 'overdue' }]
 * ```
 */
export function followPlanOverTime(
  editions: readonly PlanEdition[],
  reports: readonly StatusReport[],
  options: OverTimeOptions,
): PlanOverTime {
  const { dates, ...rest } = objectArgument(options, 'options', 'an object with dates')
  const days = datesArgument(dates)
  const inOrder = editionsArgument(editions, days[0] as IsoDate)
  const followUps = days.map((asOf) => {
    const { plan } = [...inOrder].reverse().find(({ from }) => from <= asOf) as PlanEdition
    return followUpPlan(plan, reports, { ...rest, asOf })
  })
  const last = inOrder.at(-1) as PlanEdition
  return {
    plan: last.plan.id,
    followUps,
    tiltak: tiltakHistories(inOrder, followUps),
    burnUp: followUps.map(({ asOf, counts, obligations }) => ({
      asOf,
      total: counts.total,
      due: obligations.filter(({ due }) => due !== null && due < asOf).length,
      done: doneIn(counts),
      overdue: counts.states.overdue,
    })),
  }
}

function datesArgument(dates: readonly IsoDate[]): readonly IsoDate[] {
  listArgument(dates, 'options.dates')
  for (const date of dates) dayArgument(date, 'options.dates')
  if (dates.length > 0) return [...new Set(dates)].sort()
  throw misuse('invalid-argument', 'options.dates must have at least one date')
}

function editionsArgument(
  editions: readonly PlanEdition[],
  first: IsoDate,
): readonly PlanEdition[] {
  listArgument(editions, 'editions')
  for (const [at, edition] of editions.entries()) {
    optionsArgument(edition, ['from', 'plan'], `editions[${at}]`)
    dayArgument(edition.from, `editions[${at}].from`)
    planArgument(edition.plan, `editions[${at}].plan`)
  }
  const inOrder = [...editions].sort((a, b) => compareTexts(a.from, b.from))
  const [earliest] = inOrder
  if (earliest === undefined || earliest.from > first) {
    throw misuse('invalid-argument', 'editions must have one that holds on the first of the dates')
  }
  if (new Set(editions.map(({ plan }) => plan.id)).size > 1) {
    throw misuse('invalid-argument', 'editions must be of one plan: its id is the same in all')
  }
  return inOrder
}
