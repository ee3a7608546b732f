import { dayArgument } from '../../calendar/day-argument.js'
import type { IsoDate } from '../../calendar/schema.js'
import { countArgument, listArgument, objectArgument } from '../../misuse/arguments.js'
import { organisations as shippedOrganisations } from '../../organisations/organisations.js'
import { roles as shippedRoles } from '../../organisations/roles.js'
import type { Organisation, Role } from '../../organisations/schema.js'
import { sortPlanFindings } from '../check/plan-findings.js'
import type { Plan, ResponsibleKind, Tiltak } from '../schema.js'
import { ancestorsOf } from '../tiltak-tree.js'
import { doneButWorse } from './done-but-worse.js'
import { expandObligations } from './expand-obligations.js'
import { type FigureContext, followIndicator, readFigures } from './follow-indicator.js'
import { obligationStatus } from './obligation-status.js'
import { readReports } from './read-reports.js'
import { countStates, holderRollUp, worstState } from './roll-up.js'
import type { IndicatorFigure, PlanFinding, PlanFollowUp, StatusReport } from './schema.js'

/** The date to judge at, and what the plan is followed up with. */
export interface FollowUpOptions {
  /** The date that it is looked at from; later reports and figures do not count. */
  readonly asOf: IsoDate
  /** How many days ahead counts as due soon; 30 by default. */
  readonly dueWithinDays?: number
  readonly organisations?: readonly Organisation[]
  readonly roles?: readonly Role[]
  /** The ways of being named that are followed; all by default. */
  readonly kinds?: readonly ResponsibleKind[]
  /** Figures of the indicators that the tiltak are linked to, for any periods and groups. */
  readonly indicatorResults?: readonly IndicatorFigure[]
  /** Figures from before the work began (nullpunkt), where the plan gives no baseline. */
  readonly baselines?: readonly IndicatorFigure[]
}

/**
 * Shows where a plan stands on a date: each obligation not due, due soon, overdue, done, done late
 * and so on, with roll-ups by tiltak, area, holder and plan, and the indicators beside their tiltak.
 *
 * Reports on lifecycle, traffic light, risk and narrative are told apart; of each the latest up to
 * `asOf` counts, whatever their order. Reports of the same date that differ are findings, and the
 * most cautious counts. The last day of a deadline is on time. Nothing reported by then is overdue
 * (`reports` is 0); done with no date of completion, first told after the deadline, is
 * `done-undated`. A tiltak's counts include those below it, so that the plan's are the sum of the
 * root tiltak's; a tiltak in two areas counts in both. Done, though the indicator has gone the
 * wrong way since its baseline, is a finding (`done-but-worse`). What is not known of an indicator
 * is unknown with a reason; a figure is judged by the target of its own period. Reports and figures
 * never throw, however broken; a wrong `asOf` throws `invalid-date`, a wrong `dueWithinDays`
 * `invalid-count`, what is no plan `invalid-plan`, and other arguments of a wrong shape
 * `invalid-argument`.
 *
 * @example
 * ```ts
 * import { followUpPlan, helseVestPhv2020 } from 'pasientforlop/plans'
 *
 * const { counts, tiltak } = followUpPlan(
 *   helseVestPhv2020,
 *   [
 *     { tiltak: 'hv-phv-2020-2024/4', holder: '983974694', reporter: 'p1', asOf: '2020-11-01',
 *       about: 'lifecycle', value: 'completed', completedOn: '2020-10-15' },
 *   ],
 *   { asOf: '2021-06-30', kinds: ['lead', 'co-owner'] },
 * )
 * counts.states.done // => 1
 * counts.states.overdue // => 12
 * tiltak[3].state // => 'overdue'
 * ```
 */
export function followUpPlan(
  plan: Plan,
  reports: readonly StatusReport[],
  options: FollowUpOptions,
): PlanFollowUp {
  const {
    asOf,
    dueWithinDays = 30,
    kinds,
  } = objectArgument(options, 'options', 'an object with asOf')
  const { organisations = shippedOrganisations, roles = shippedRoles } = options
  const { indicatorResults = [], baselines = [] } = options
  dayArgument(asOf, 'asOf')
  countArgument(dueWithinDays, 'dueWithinDays', 0)
  listArgument(reports, 'reports')
  listArgument(indicatorResults, 'indicatorResults')
  listArgument(baselines, 'baselines')
  if (kinds !== undefined) listArgument(kinds, 'kinds')
  const expansion = expandObligations(plan, organisations, { at: asOf, roles })
  const findings: PlanFinding[] = [...expansion.findings]
  const byTiltak = readReports(plan, reports, expansion.obligations, asOf, findings)
  const context: FigureContext = {
    asOf,
    figures: readFigures(indicatorResults, plan.id, findings),
    baselines: readFigures(baselines, plan.id, findings),
    owner: plan.owner,
    findings,
  }
  const dueDates = new Map(plan.tiltak.map((tiltak) => [tiltak.id, dueOf(tiltak, plan)]))
  const statuses = expansion.obligations
    .filter(({ as }) => kinds === undefined || as === 'unknown' || kinds.includes(as))
    .map((obligation) =>
      obligationStatus(
        obligation,
        dueDates.get(obligation.tiltak),
        byTiltak.get(obligation.tiltak) ?? [],
        { asOf, dueWithinDays },
        findings,
      ),
    )
  const lines = plan.tiltak.map((tiltak) => [
    tiltak.id,
    ...ancestorsOf(tiltak, plan).map(({ id }) => id),
  ])
  const below = (id: string) =>
    new Set(lines.filter((line) => line.includes(id)).map(([own]) => own))
  const tiltak = plan.tiltak.map((one) => {
    const within = below(one.id)
    const subtree = statuses.filter(({ obligation }) => within.has(obligation.tiltak))
    const own = subtree.filter(({ obligation }) => obligation.tiltak === one.id)
    const answering = own.flatMap(({ obligation: { as, holder } }) =>
      holder.kind === 'organisation' && (as === 'lead' || as === 'co-owner')
        ? [holder.organisation]
        : [],
    )
    const indicators = one.indicators.flatMap((link) => followIndicator(link, answering, context))
    findings.push(...doneButWorse(one.id, own, indicators, plan.owner))
    const state = worstState(subtree)
    return {
      tiltak: one.id,
      ...(state === undefined ? {} : { state }),
      counts: countStates(subtree),
      indicators,
    }
  })
  const gather = (ids: readonly string[]) => ({
    tiltak: ids,
    counts: countStates(statuses.filter(({ obligation }) => ids.includes(obligation.tiltak))),
  })
  const areas = plan.areas.map(({ id }) => ({
    area: id,
    ...gather(
      plan.tiltak.filter((one) => one.areas.some(({ area }) => area === id)).map((one) => one.id),
    ),
  }))
  return {
    plan: plan.id,
    asOf,
    dueWithinDays,
    counts: countStates(statuses),
    obligations: statuses,
    tiltak,
    areas,
    withoutArea: gather(plan.tiltak.filter((one) => one.areas.length === 0).map((one) => one.id)),
    holders: holderRollUp(statuses),
    findings: sortPlanFindings(findings),
  }
}

function dueOf(tiltak: Tiltak, plan: Plan): IsoDate | undefined {
  const dated = [tiltak, ...ancestorsOf(tiltak, plan)].find(({ deadline }) => deadline)
  return dated?.deadline?.kind === 'interval' ? dated.deadline.due : undefined
}
