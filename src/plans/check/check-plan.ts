import { indicators as shippedIndicators } from '../../indicators/indicators.js'
import { notComputableIndicators } from '../../indicators/not-computable-indicators.js'
import { optionsArgument, type RecordOrList, tableArgument } from '../../misuse/arguments.js'
import type { Organisation, Role } from '../../organisations/schema.js'
import { sources as shippedSources } from '../../sources/sources.js'
import { plans as shippedPlans } from '../data/plans.js'
import type { PlanFinding } from '../follow-up/schema.js'
import type { Plan } from '../schema.js'
import { checkIndicators } from './check-indicators.js'
import {
  checkCircles,
  checkOrder,
  checkReference,
  checkUnique,
  checkWithin,
} from './check-references.js'
import { checkTexts } from './check-texts.js'
import { checkTiltak } from './check-tiltak.js'
import type { KnownIds } from './known-ids.js'
import { organisationsArgument, planArgument, rolesArgument } from './plan-argument.js'
import { sortPlanFindings } from './plan-findings.js'

/** An indicator that a plan may name; with a `reason` it is one that cannot be computed. */
interface KnownIndicator {
  readonly id: string
  readonly reason?: string
}

/** What the references of a plan may lead to; the shipped tables by default. */
export interface CheckPlanOptions {
  /** Organisations by number. */
  readonly organisations?: RecordOrList<Organisation> | undefined
  /** Roles by id. */
  readonly roles?: RecordOrList<Role> | undefined
  /** Indicators by id; one with a `reason` is known, but cannot be computed. */
  readonly indicators?: RecordOrList<KnownIndicator> | undefined
  /** Sources by id. */
  readonly sources?: RecordOrList<{ readonly id: string }> | undefined
  /** Other plans, whose tiltak it may hang on. */
  readonly plans?: RecordOrList<Plan> | undefined
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
    ...checkTiltak(plan, known),
    ...checkBenefits(plan, known),
    ...plan.areas.flatMap((area) => checkTexts(area.id, 'name', area.name)),
    ...checkTexts(id, 'name', plan.name),
  ])
}

function knownIds(plan: Plan, options: CheckPlanOptions): KnownIds {
  optionsArgument(options, optionKeys)
  const { sources = shippedSources, plans = shippedPlans } = options
  const { indicators = { ...shippedIndicators, ...notComputableIndicators } } = options
  const given = tableArgument<KnownIndicator>(indicators, 'indicators')
  return {
    organisations: new Set(
      organisationsArgument(options.organisations).map(({ number }) => number),
    ),
    roles: new Set(rolesArgument(options.roles).map((role) => role.id)),
    indicators: new Set(given.map(({ id }) => id)),
    notComputable: new Set(given.filter(({ reason }) => reason !== undefined).map(({ id }) => id)),
    // A plan of one's own is its own source.
    sources: new Set([
      plan.id,
      ...tableArgument<{ readonly id: string }>(sources, 'sources').map(({ id }) => id),
    ]),
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
