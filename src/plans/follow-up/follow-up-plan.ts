import { dayArgument } from '../../calendar/day-argument.js'
import type { IsoDate } from '../../calendar/schema.js'
import {
  choiceArgument,
  countArgument,
  listArgument,
  objectArgument,
  optionsArgument,
} from '../../misuse/arguments.js'
import type { Organisation, Role } from '../../organisations/schema.js'
import { organisationsArgument, type Table } from '../check/plan-argument.js'
import { planFinding, sortPlanFindings } from '../check/plan-findings.js'
import type { Plan, ResponsibleKind, Tiltak } from '../schema.js'
import { ancestorsOf } from '../tiltak-tree.js'
import { contradictions } from './contradictions.js'
import { expandObligations } from './expand-obligations.js'
import { figuresOf } from './figures-of.js'
import { type FigureContext, followIndicator } from './follow-indicator.js'
import { type DueWords, obligationStatus } from './obligation-status.js'
import type { Publication } from './publication.js'
import { readFigures } from './read-figures.js'
import { readReports } from './read-reports.js'
import { rollUp } from './roll-up.js'
import type {
  IndicatorFigure,
  ObligationStatus,
  PlanFinding,
  PlanFollowUp,
  StatusReport,
} from './schema.js'

/** The date to judge at, and what the plan is followed up with. */
export interface FollowUpOptions {
  /** The date that it is looked at from; later reports and figures do not count. */
  readonly asOf: IsoDate
  /** How many days ahead counts as due soon; 30 by default. */
  readonly dueWithinDays?: number | undefined
  /** The organisations, by number; the shipped ones by default. */
  readonly organisations?: Table<Organisation> | undefined
  /** The roles, by id; the shipped ones by default. */
  readonly roles?: Table<Role> | undefined
  /** The ways of being named that are followed; all by default. */
  readonly kinds?: readonly ResponsibleKind[] | undefined
  /** The answer of `evaluateIndicators`: figures of the indicators that the tiltak are linked to. */
  readonly publication?: Publication | undefined
  /** The column of the publication that holds the organisation number; `unit` by default. */
  readonly groupedBy?: string | undefined
  /** The period of the publication that is the nullpunkt, such as `2019`, where the plan gives none. */
  readonly baselinePeriod?: string | undefined
  /** Figures that were published elsewhere, such as national ones. */
  readonly figures?: readonly IndicatorFigure[] | undefined
  /** Figures from before the work began (nullpunkt), where the plan gives no baseline. */
  readonly baselines?: readonly IndicatorFigure[] | undefined
}

const optionKeys = [
  'asOf',
  'dueWithinDays',
  'organisations',
  'roles',
  'kinds',
  'publication',
  'groupedBy',
  'baselinePeriod',
  'figures',
  'baselines',
]

/**
 * Shows where a plan stands on a date: each obligation not due, due soon, overdue, done, done late
 * and so on, with roll-ups by tiltak, area, holder and plan, and the indicators beside their tiltak.
 *
 * Reports on lifecycle, traffic light, risk and narrative are told apart; of each the latest up to
 * `asOf` counts, whatever their order. Reports of the same date that differ are findings, and the
 * most cautious counts. The last day of a deadline is on time. Nothing reported by then is overdue
 * (`reports` is 0); done with no date of completion, first told after the deadline, is
 * `done-undated`. A deadline that cannot be read is `deadline-unreadable` and a finding, never "no
 * deadline"; where the document names none, `notNamed` and a finding say so. A tiltak's counts
 * include those below it, so that the plan's are the sum of the root tiltak's; a tiltak in two
 * areas counts in both.
 *
 * Of an indicator: baseline, latest figure, target, the way it went with its interval, and what that
 * does not show (`caveats`). Done though the figure has gone the wrong way since its baseline is a
 * finding (`done-but-worse`), and so is its twin (`not-done-but-better`). A figure is judged by the
 * target of its own period. Reports and figures never throw, however broken: those that match
 * nothing are findings.
 *
 * @throws `invalid-date` for a wrong `asOf`; `invalid-count` for `dueWithinDays`; `invalid-plan`
 * where the plan does not pass its schema; `invalid-period` for a `baselinePeriod` that the
 * publication does not have; `invalid-argument`; `unknown-option`.
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
  const { asOf, dueWithinDays = 30, kinds, figures = [], baselines = [] } = checked(options)
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
  const words = new Map(plan.tiltak.map((tiltak) => [tiltak.id, dueWords(tiltak, plan)] as const))
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
  findings.push(...plan.tiltak.flatMap((tiltak) => findingsOn(tiltak, plan, words)))
  return {
    plan: plan.id,
    asOf,
    dueWithinDays,
    ...rollUp(plan, statuses, (tiltak, own) => {
      const indicators = tiltak.indicators.flatMap((link) =>
        followIndicator(link, answering(own), context),
      )
      findings.push(...contradictions(tiltak.id, own, indicators, plan.owner))
      return indicators
    }),
    findings: sortPlanFindings(findings),
  }
}

function checked(options: FollowUpOptions): FollowUpOptions {
  const { asOf, dueWithinDays, kinds, figures, baselines } = optionsArgument(options, optionKeys)
  dayArgument(asOf, 'asOf')
  if (dueWithinDays !== undefined) countArgument(dueWithinDays, 'dueWithinDays', 0)
  if (figures !== undefined) listArgument(figures, 'figures')
  if (baselines !== undefined) listArgument(baselines, 'baselines')
  if (kinds !== undefined) {
    for (const kind of listArgument(kinds, 'kinds')) {
      choiceArgument(kind, 'kinds', ['lead', 'co-owner', 'coordinator', 'contributor'])
    }
  }
  return options
}

/** The figures of the publication, and those of them that are the nullpunkt. */
function publishedFigures({ publication, groupedBy = 'unit', baselinePeriod }: FollowUpOptions) {
  if (publication === undefined) return { figures: [], baselines: [] }
  objectArgument(publication, 'publication', 'the answer of evaluateIndicators')
  const periods = listArgument(publication.periods, 'publication.periods')
  objectArgument(publication.indicators, 'publication.indicators', 'a record by id')
  const figures = figuresOf(publication, groupedBy)
  if (baselinePeriod === undefined) return { figures, baselines: [] }
  const ids = periods.map(({ id }) => id)
  choiceArgument(baselinePeriod, 'baselinePeriod', ids, 'invalid-period')
  const { from, to } = periods[ids.indexOf(baselinePeriod)] as (typeof periods)[number]
  return {
    figures,
    baselines: figures.filter(({ period }) => period.from === from && period.to === to),
  }
}

/** The words for when a tiltak is due: its own, or those of the nearest above it that has any. */
function dueWords(tiltak: Tiltak, plan: Plan): DueWords {
  const dated = [tiltak, ...ancestorsOf(tiltak, plan)].find(({ deadline }) => deadline)
  const deadline = dated?.deadline
  if (deadline === undefined || deadline.kind === 'none') return { due: null, kind: 'not-named' }
  if (deadline.kind === 'interval') return { due: deadline.due, kind: 'dated' }
  return { due: null, kind: deadline.kind === 'unreadable' ? 'unreadable' : 'undated' }
}

/** What the document does not say of a tiltak, or says in words that cannot be read. */
function findingsOn(
  { id, deadline, responsible, raw }: Tiltak,
  plan: Plan,
  words: ReadonlyMap<string, DueWords>,
): readonly PlanFinding[] {
  if (deadline?.kind === 'unreadable') {
    const params = { reason: deadline.reason, raw: raw.deadline ?? '' }
    return [planFinding('deadline-unreadable', id, params)]
  }
  const hasParts = plan.tiltak.some(({ parent }) => parent === id)
  const isNamed = !('unknown' in responsible) && responsible.length > 0
  return [
    ...(isNamed || hasParts ? [] : [planFinding('names-no-responsible', id, {})]),
    ...(words.get(id)?.kind !== 'not-named' || hasParts
      ? []
      : [planFinding('names-no-deadline', id, {})]),
  ]
}

/** The organisations that answer for a tiltak. */
function answering(own: readonly ObligationStatus[]): readonly string[] {
  return own.flatMap(({ obligation: { as, holder } }) =>
    holder.kind === 'organisation' && (as === 'lead' || as === 'co-owner')
      ? [holder.organisation]
      : [],
  )
}
