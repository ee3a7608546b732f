import { parseDeadline } from '../../deadlines/parse-deadline.js'
import type { PlanFinding } from '../follow-up/schema.js'
import { planPeriodOf } from '../plan-period.js'
import { isSameJson } from '../same-json.js'
import type { Plan, Tiltak } from '../schema.js'
import { checkIndicators } from './check-indicators.js'
import { checkOrder, checkReference, checkWithin } from './check-references.js'
import { checkResponsible } from './check-responsible.js'
import { checkTexts } from './check-texts.js'
import type { KnownIds } from './known-ids.js'
import { planFinding, unreadableDeadline } from './plan-findings.js'

/** Everything that a tiltak refers to or dates. */
export function checkTiltak(tiltak: Tiltak, plan: Plan, known: KnownIds): readonly PlanFinding[] {
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
