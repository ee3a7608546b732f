import { listArgument } from '../../misuse/arguments.js'
import { organisationsArgument } from '../check/plan-argument.js'
import { sortPlanFindings } from '../check/plan-findings.js'
import type { Plan } from '../schema.js'
import { tiltakTree } from '../tiltak-tree.js'
import { contradictions } from './contradictions.js'
import { dueWords, findingsOn } from './due-words.js'
import { expandObligations } from './expand-obligations.js'
import { type FigureContext, followIndicator } from './follow-indicator.js'
import { type FollowUpOptions, followUpOptions, publishedFigures } from './follow-up-options.js'
import { type DueWords, obligationStatus } from './obligation-status.js'
import { readFigures } from './read-figures.js'
import { readReports } from './read-reports.js'
import { rollUp } from './roll-up.js'
import type { ObligationStatus, PlanFinding, PlanFollowUp, StatusReport } from './schema.js'

/**
 * Shows where a plan stands on a date: each obligation not due, due soon, overdue, done, done late
 * and so on, with roll-ups by tiltak, area, holder and plan, and the indicators beside their tiltak.
 *
 * Reports on lifecycle, traffic light, risk and narrative are told apart; of each the latest up to
 * `asOf` counts, whatever their order. Reports of the same date that differ are findings, and the
 * most cautious counts; a holder's own goes before one on the tiltak as a whole. The last day of a
 * deadline is on time. Nothing reported by then is overdue (`reports` is 0). Done is `done-undated`
 * where nobody can tell whether it was in time: with no date of completion, first told after the
 * deadline, or by a deadline that cannot be read. That is `deadline-unreadable` until it is done, and a
 * finding, never "no deadline"; where the document names none, `notNamed` and a finding say so. A
 * tiltak's counts include those below it, so that the plan's are the sum of the root tiltak's; a tiltak
 * in two areas counts in both.
 *
 * Of an indicator: baseline, latest figure, target, the way it went with its interval, and what that
 * does not show (`caveats`). Done though the figure has gone the wrong way since its baseline is a
 * finding (`done-but-worse`), and so is its twin (`not-done-but-better`). A figure is judged by the
 * target of its own period. Reports and figures never throw, however broken: those that match
 * nothing are findings.
 *
 * @throws `invalid-date` for a wrong `asOf`; `invalid-count` for `dueWithinDays`; `invalid-plan`
 * where the plan does not pass its schema; `invalid-period` for a `baselinePeriod` that the
 * publication does not have; `invalid-argument`, also for a publication with the policy `open` unless
 * `openPolicy` is `allow`; `unknown-option`.
 *
 * @example
 * ```ts
 * import { followUpPlan, plans } from 'pasientforlop/plans'
 *
 * const { counts, tiltak } = followUpPlan(
 *   plans['hv-phv-2020-2024'],
 *   [
 *     { tiltak: 'hv-phv-2020-2024/4', holder: 'Helse Fonna HF', reporter: 'p1', asOf: '2020-11-01',
 *       about: 'lifecycle', value: 'completed', completedOn: '2020-10-15' },
 *   ],
 *   { asOf: '2021-06-30', kinds: ['lead', 'co-owner'] },
 * )
 * counts.states.done // => 1
 * counts.states.overdue // => 12
 * tiltak[3]?.state // => 'overdue'
 * ```
 */
export function followUpPlan(
  plan: Plan,
  reports: readonly StatusReport[],
  options: FollowUpOptions,
): PlanFollowUp {
  const { asOf, dueWithinDays = 30, kinds, figures = [], baselines = [] } = followUpOptions(options)
  listArgument(reports, 'reports')
  const organisations = organisationsArgument(options.organisations)
  const expansion = expandObligations(plan, {
    at: asOf,
    organisations: options.organisations,
    roles: options.roles,
  })
  const findings: PlanFinding[] = [...expansion.findings]
  const byTiltak = readReports(reports, {
    plan,
    obligations: expansion.obligations,
    organisations,
    asOf,
    findings,
  })
  const scope = {
    plan: plan.id,
    indicators: new Set(plan.tiltak.flatMap((one) => one.indicators.map((link) => link.indicator))),
    groups: new Set([plan.owner, ...organisations.map(({ number }) => number)]),
  }
  const published = publishedFigures(options)
  const context: FigureContext = {
    asOf,
    figures: [
      ...readFigures(figures, 'figures', scope, findings),
      ...readFigures(published.figures, 'publication', scope, findings),
    ],
    baselines: [
      ...readFigures(baselines, 'baselines', scope, findings),
      ...readFigures(published.baselines, 'publication', scope, []),
    ],
    owner: plan.owner,
    findings,
  }
  const tree = tiltakTree(plan)
  const words = new Map(plan.tiltak.map((tiltak) => [tiltak.id, dueWords(tiltak, tree)] as const))
  const statuses = expansion.obligations
    .filter(({ as }) => kinds === undefined || as === 'unknown' || kinds.includes(as))
    .map((obligation) =>
      obligationStatus(
        obligation,
        words.get(obligation.tiltak) as DueWords,
        byTiltak.get(obligation.tiltak) ?? [],
        { asOf, dueWithinDays },
        findings,
      ),
    )
  for (const tiltak of plan.tiltak) findings.push(...findingsOn(tiltak, tree, words))
  return {
    plan: plan.id,
    asOf,
    dueWithinDays,
    ...rollUp(plan, tree, statuses, (tiltak, own) => {
      const indicators = tiltak.indicators.flatMap((link) =>
        followIndicator(link, answering(own), context),
      )
      findings.push(...contradictions(tiltak.id, own, indicators, plan.owner))
      return indicators
    }),
    findings: sortPlanFindings(findings),
  }
}

/** The organisations that answer for a tiltak. */
function answering(own: readonly ObligationStatus[]): readonly string[] {
  return own.flatMap(({ obligation: { as, holder } }) =>
    holder.kind === 'organisation' && (as === 'lead' || as === 'co-owner')
      ? [holder.organisation]
      : [],
  )
}
