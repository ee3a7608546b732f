import { parseDeadline } from '../../deadlines/parse-deadline.js'
import type { PlanFinding } from '../follow-up/schema.js'
import { isSameJson } from '../same-json.js'
import type { Plan, Tiltak } from '../schema.js'
import { checkIndicators } from './check-indicators.js'
import {
  checkCircles,
  checkOrder,
  checkReference,
  checkWithin,
  type Known,
} from './check-references.js'
import { planFinding } from './plan-findings.js'

/** The ids that a plan may refer to. */
export interface KnownIds {
  readonly organisations: Known
  readonly roles: Known
  readonly indicators: Known
  /** Indicators that are known, but cannot be computed. */
  readonly notComputable: ReadonlySet<string>
  readonly sources: Known
  readonly tiltak: ReadonlySet<string>
}

interface Bounds {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Everything that a plan refers to or dates. */
export function checkPlan(plan: Plan, known: KnownIds): readonly PlanFinding[] {
  const { id, owner, period, joining, sources, revisions, deliverables } = plan
  const bounds: Bounds = 'unknown' in period ? {} : period
  return [
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
  ]
}

function checkDeadline(tiltak: Tiltak, plan: Plan): readonly PlanFinding[] {
  const { id, deadline, raw, parent } = tiltak
  const bounds = deadlineBounds(tiltak)
  const period = 'unknown' in plan.period ? undefined : plan.period
  const above = plan.tiltak.find((one) => one.id === parent)
  const planPeriod =
    period?.to === undefined || period.to < period.from
      ? {}
      : { planPeriod: { from: period.from, to: period.to } }
  const isAsWritten =
    raw.deadline === undefined || isSameJson(parseDeadline(raw.deadline, planPeriod), deadline)
  return [
    ...checkOrder(id, 'deadline', bounds.from, bounds.to),
    ...(deadline?.kind === 'interval' ? checkOrder(id, 'due', deadline.to, deadline.due) : []),
    ...checkWithin(id, 'deadline', plan.id, bounds, period ?? {}),
    ...(above === undefined
      ? []
      : checkWithin(id, 'deadline', above.id, bounds, deadlineBounds(above))),
    ...(isAsWritten ? [] : [planFinding('deadline-not-as-written', id)]),
  ]
}

function deadlineBounds({ deadline }: Tiltak): Bounds {
  return deadline?.kind === 'interval' || deadline?.kind === 'start'
    ? { from: deadline.from, to: deadline.to }
    : {}
}

function checkResponsible(
  { id, responsible, raw, notes }: Tiltak,
  { organisations, roles }: KnownIds,
): readonly PlanFinding[] {
  const named = 'unknown' in responsible ? [] : responsible
  const texts = [...named.map((one) => one.raw), ...notes.map(({ text }) => text)]
  const cell = raw.responsible
  return [
    ...named.flatMap(({ role, organisation }) => [
      ...(role === undefined ? [] : checkReference(id, 'responsible', role, roles)),
      ...(organisation === undefined
        ? []
        : checkReference(id, 'responsible', organisation, organisations)),
    ]),
    ...(cell !== undefined && texts.some((text) => !cell.includes(text))
      ? [planFinding('not-in-raw-cell', id, { field: 'responsible' })]
      : []),
  ]
}

function checkBenefits({ benefits }: Plan, known: KnownIds): readonly PlanFinding[] {
  return ('unknown' in benefits ? [] : benefits).flatMap(
    ({ id, owner, responsible, indicators, source }) => [
      ...[owner, responsible].flatMap((party) =>
        typeof party === 'string' ? checkReference(id, 'owner', party, known.organisations) : [],
      ),
      ...('unknown' in indicators ? [] : checkIndicators(id, indicators, known)),
      ...checkReference(id, 'source', source, known.sources),
    ],
  )
}
