import { parseDeadline } from '../../deadlines/parse-deadline.js'
import type { PlanFinding } from '../follow-up/schema.js'
import { planPeriodOf } from '../plan-period.js'
import { isSameJson } from '../same-json.js'
import type { Plan, Tiltak } from '../schema.js'
import { tiltakTree } from '../tiltak-tree.js'
import { checkIndicators } from './check-indicators.js'
import { checkOrder, checkReference, checkWithin } from './check-references.js'
import { checkResponsible } from './check-responsible.js'
import { checkTexts } from './check-texts.js'
import type { KnownIds } from './known-ids.js'
import { planFinding, unreadableDeadline } from './plan-findings.js'

/** What the tiltak of a plan may refer to within it. */
interface OwnPlan {
  readonly plan: Plan
  readonly tiltak: ReadonlyMap<string, Tiltak>
  readonly areas: ReadonlySet<string>
  readonly benefits: ReadonlySet<string>
}

/** Everything that the tiltak of a plan refer to or date. */
export function checkTiltak(plan: Plan, known: KnownIds): readonly PlanFinding[] {
  const own: OwnPlan = {
    plan,
    tiltak: tiltakTree(plan).byId,
    areas: new Set(plan.areas.map(({ id }) => id)),
    benefits: new Set('unknown' in plan.benefits ? [] : plan.benefits.map(({ id }) => id)),
  }
  return plan.tiltak.flatMap((tiltak) => checkOne(tiltak, own, known))
}

function checkOne(tiltak: Tiltak, own: OwnPlan, known: KnownIds): readonly PlanFinding[] {
  const { id, parent, areas, benefits, dependencies, source } = tiltak
  return [
    ...(parent === undefined ? [] : checkReference(id, 'parent', parent, own.tiltak)),
    ...areas.flatMap(({ area }) => checkReference(id, 'areas', area, own.areas)),
    ...benefits.flatMap((benefit) => checkReference(id, 'benefits', benefit, own.benefits)),
    ...dependencies.flatMap((one) =>
      one.tiltak === undefined ? [] : checkReference(id, 'dependencies', one.tiltak, known.tiltak),
    ),
    ...checkReference(id, 'source', source, known.sources),
    ...checkDeadline(tiltak, own),
    ...checkResponsible(tiltak, known),
    ...checkIndicators(id, tiltak.indicators, known),
    ...checkTexts(id, 'title', tiltak.title),
  ]
}

function checkDeadline(tiltak: Tiltak, { plan, tiltak: byId }: OwnPlan): readonly PlanFinding[] {
  const { id, deadline, raw, parent } = tiltak
  const bounds = deadlineBounds(tiltak)
  const period = 'unknown' in plan.period ? undefined : plan.period
  const above = parent === undefined ? undefined : byId.get(parent)
  const isAsWritten =
    raw.deadline === undefined ||
    isSameJson(parseDeadline(raw.deadline, { planPeriod: planPeriodOf(plan) }), deadline)
  return [
    ...checkOrder(id, 'deadline', bounds.from, bounds.to),
    ...(deadline?.kind === 'interval' ? checkOrder(id, 'due', deadline.to, deadline.due) : []),
    ...unreadableDeadline(tiltak),
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
