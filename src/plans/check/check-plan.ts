import { parseDeadline } from '../../deadlines/parse-deadline.js'
import { indicators as shippedIndicators } from '../../indicators/indicators.js'
import { notComputableIndicators } from '../../indicators/not-computable-indicators.js'
import { optionsArgument } from '../../misuse/arguments.js'
import type { Organisation, Role } from '../../organisations/schema.js'
import { sources as shippedSources } from '../../sources/sources.js'
import { plans as shippedPlans } from '../data/plans.js'
import type { PlanFinding } from '../follow-up/schema.js'
import { planPeriodOf } from '../plan-period.js'
import { isSameJson } from '../same-json.js'
import type { Plan, PlanTexts, Tiltak } from '../schema.js'
import { checkIndicators } from './check-indicators.js'
import {
  checkCircles,
  checkOrder,
  checkReference,
  checkUnique,
  checkWithin,
} from './check-references.js'
import { checkResponsible } from './check-responsible.js'
import type { KnownIds } from './known-ids.js'
import {
  organisationsArgument,
  planArgument,
  rolesArgument,
  type Table,
  tableArgument,
} from './plan-argument.js'
import { planFinding, sortPlanFindings } from './plan-findings.js'

/** What the references of a plan may lead to; the shipped tables by default. */
export interface CheckPlanOptions {
  /** Organisations by number. */
  readonly organisations?: Table<Organisation> | undefined
  /** Roles by id. */
  readonly roles?: Table<Role> | undefined
  /** Indicators by id; one with a `reason` is known, but cannot be computed. */
  readonly indicators?: Table<{ readonly id: string; readonly reason?: string }> | undefined
  /** Sources by id. */
  readonly sources?: Table<{ readonly id: string }> | undefined
  /** Other plans, whose tiltak it may hang on. */
  readonly plans?: Table<Plan> | undefined
}

interface Bounds {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const optionKeys = ['organisations', 'roles', 'indicators', 'sources', 'plans']

/**
 * Checks that a plan hangs together: every reference leads somewhere, every date lies in its
 * parent, ids are unique, indicators can be computed, numbers pass MOD-11, deadlines can be read
 * and are those of their cells.
 *
 * Findings, not exceptions, sorted by what they are about; an empty list is a sound plan. A
 * deadline that cannot be read is one (`deadline-unreadable`), and so is a name that some language
 * lacks (`not-translated`) and a part of a cell that no rule reads (`responsible-not-read`).
 *
 * @throws `invalid-plan` where the plan does not pass its schema; `invalid-argument` for a table of
 * another shape; `unknown-option`.
 *
 * @example
 * ```ts
 * import { checkPlan, plans } from 'pasientforlop/plans'
 *
 * const plan = plans['hv-phv-2020-2024']
 * checkPlan(plan) // => []
 * const backwards = { raw: '2020', from: '2020-01-01', to: '2019-12-31' }
 * checkPlan({ ...plan, tiltak: [], period: backwards })
 * // => [{ rule: 'ends-before-start', at: 'hv-phv-2020-2024',
 * //       params: { field: 'period', from: '2020-01-01', to: '2019-12-31' } }]
 * ```
 */
export function checkPlan(plan: Plan, options: CheckPlanOptions = {}): readonly PlanFinding[] {
  planArgument(plan)
  const known = knownIds(plan, options)
  const { id, owner, period, joining, sources, revisions, deliverables } = plan
  const bounds: Bounds = 'unknown' in period ? {} : period
  return sortPlanFindings([
    ...checkIds(plan),
    ...checkReference(id, 'owner', owner, known.organisations),
    ...checkOrder(id, 'period', bounds.from, bounds.to),
    ...joining.flatMap((one) => [
      ...checkReference(id, 'joining', one.role, known.roles),
      ...checkReference(id, 'joining', one.with, known.roles),
    ]),
    ...sources.flatMap((source) => checkReference(id, 'sources', source, known.sources)),
    ...revisions.flatMap(({ on }) => checkWithin(id, 'revisions', id, { from: on }, bounds)),
    ...deliverables.flatMap((one) => [
      ...checkReference(one.id, 'source', one.source, known.sources),
      ...one.dependencies.flatMap(({ tiltak }) =>
        tiltak === undefined ? [] : checkReference(one.id, 'dependencies', tiltak, known.tiltak),
      ),
    ]),
    ...checkCircles(
      new Map(plan.tiltak.map((one) => [one.id, one.parent === undefined ? [] : [one.parent]])),
    ),
    ...plan.tiltak.flatMap((tiltak) => checkTiltak(tiltak, plan, known)),
    ...checkBenefits(plan, known),
    ...plan.areas.flatMap((area) => checkTexts(area.id, 'name', area.name)),
    ...checkTexts(id, 'name', plan.name),
  ])
}

function knownIds(plan: Plan, options: CheckPlanOptions): KnownIds {
  optionsArgument(options, optionKeys)
  const { sources = shippedSources, plans = shippedPlans } = options
  const { indicators = { ...shippedIndicators, ...notComputableIndicators } } = options
  const given = tableArgument<{ readonly id: string; readonly reason?: string }>(
    indicators,
    'indicators',
  )
  return {
    organisations: new Set(
      organisationsArgument(options.organisations).map(({ number }) => number),
    ),
    roles: new Set(rolesArgument(options.roles).map((role) => role.id)),
    indicators: new Set(given.map((one) => one?.id)),
    notComputable: new Set(given.filter((one) => one?.reason !== undefined).map(({ id }) => id)),
    sources: new Set(
      tableArgument<{ readonly id: string }>(sources, 'sources').map((one) => one?.id),
    ),
    tiltak: new Set(
      [plan, ...tableArgument(plans, 'plans').map((one) => planArgument(one, 'plans'))].flatMap(
        (one) => one.tiltak.map((tiltak) => tiltak.id),
      ),
    ),
  }
}

function checkIds(plan: Plan): readonly PlanFinding[] {
  const benefits = 'unknown' in plan.benefits ? [] : plan.benefits
  const idsOf = (items: readonly { readonly id: string }[]) => items.map((item) => item.id)
  return [
    ...checkUnique('tiltak', idsOf(plan.tiltak)),
    ...checkUnique('benefit', idsOf(benefits)),
    ...checkUnique('deliverable', idsOf(plan.deliverables)),
    ...checkUnique('area', idsOf(plan.areas)),
  ]
}

function checkTiltak(tiltak: Tiltak, plan: Plan, known: KnownIds): readonly PlanFinding[] {
  const { id, parent, areas, benefits, dependencies, source } = tiltak
  const ownAreas = new Set(plan.areas.map((area) => area.id))
  const ownTiltak = new Set(plan.tiltak.map((one) => one.id))
  const ownBenefits = new Set('unknown' in plan.benefits ? [] : plan.benefits.map((one) => one.id))
  return [
    ...(parent === undefined ? [] : checkReference(id, 'parent', parent, ownTiltak)),
    ...areas.flatMap(({ area }) => checkReference(id, 'areas', area, ownAreas)),
    ...benefits.flatMap((benefit) => checkReference(id, 'benefits', benefit, ownBenefits)),
    ...dependencies.flatMap((one) =>
      one.tiltak === undefined ? [] : checkReference(id, 'dependencies', one.tiltak, known.tiltak),
    ),
    ...checkReference(id, 'source', source, known.sources),
    ...checkDeadline(tiltak, plan),
    ...checkResponsible(tiltak, known),
    ...checkIndicators(id, tiltak.indicators, known),
    ...checkTexts(id, 'title', tiltak.title),
  ]
}

function checkDeadline(tiltak: Tiltak, plan: Plan): readonly PlanFinding[] {
  const { id, deadline, raw, parent } = tiltak
  const bounds = deadlineBounds(tiltak)
  const period = 'unknown' in plan.period ? undefined : plan.period
  const above = plan.tiltak.find((one) => one.id === parent)
  const isAsWritten =
    raw.deadline === undefined ||
    isSameJson(parseDeadline(raw.deadline, { planPeriod: planPeriodOf(plan) }), deadline)
  return [
    ...checkOrder(id, 'deadline', bounds.from, bounds.to),
    ...(deadline?.kind === 'interval' ? checkOrder(id, 'due', deadline.to, deadline.due) : []),
    ...(deadline?.kind === 'unreadable'
      ? [
          planFinding('deadline-unreadable', id, {
            reason: deadline.reason,
            raw: raw.deadline ?? '',
          }),
        ]
      : []),
    ...checkWithin(id, 'deadline', plan.id, bounds, period ?? {}),
    ...(above === undefined
      ? []
      : checkWithin(id, 'deadline', above.id, bounds, deadlineBounds(above))),
    ...(isAsWritten ? [] : [planFinding('deadline-not-as-written', id, {})]),
  ]
}

function deadlineBounds({ deadline }: Tiltak) {
  return deadline?.kind === 'interval' || deadline?.kind === 'start'
    ? { from: deadline.from, to: deadline.to }
    : {}
}

function checkBenefits({ benefits }: Plan, known: KnownIds): readonly PlanFinding[] {
  return ('unknown' in benefits ? [] : benefits).flatMap(
    ({ id, owner, responsible, indicators, source, name }) => [
      ...[owner, responsible].flatMap((party) =>
        typeof party === 'string' ? checkReference(id, 'owner', party, known.organisations) : [],
      ),
      ...('unknown' in indicators ? [] : checkIndicators(id, indicators, known)),
      ...checkReference(id, 'source', source, known.sources),
      ...checkTexts(id, 'name', name),
    ],
  )
}

/** A name that some language lacks is told, not refused. */
function checkTexts(at: string, field: string, texts: PlanTexts): readonly PlanFinding[] {
  const lacking = Object.entries(texts).flatMap(([language, text]) =>
    text === null ? [language] : [],
  )
  return lacking.length === 0
    ? []
    : [planFinding('not-translated', at, { field, languages: lacking.join(', ') })]
}
