import { checkPlanShape } from './check/plan-shape.js'
import type { PlanDiff } from './revision-schema.js'
import { isSameJson } from './same-json.js'
import type { Plan, Tiltak } from './schema.js'

interface Change {
  readonly field: string
  readonly before?: unknown
  readonly after?: unknown
}

/**
 * Tells what is different in a later plan: tiltak added, dropped, reworded and rescheduled, other
 * fields of a tiltak, and fields of the plan.
 *
 * Tiltak are the same by id. The order of the ids is given where it is not that of the kept ones
 * followed by the added. A plan and itself give empty lists; `revisePlan(a, diffPlans(a, b))`
 * gives b. What is no plan throws `invalid-plan`.
 *
 * @example
 * ```ts
 * import { diffPlans, helseVestPhv2020 } from 'pasientforlop/plans'
 *
 * const later = { ...helseVestPhv2020, tiltak: helseVestPhv2020.tiltak.slice(1) }
 * const { dropped, added } = diffPlans(helseVestPhv2020, later)
 * dropped.map(({ id }) => id) // => ['hv-phv-2020-2024/1']
 * added // => []
 * ```
 */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  checkPlanShape(before, 'before')
  checkPlanShape(after, 'after')
  const earlier = new Map(before.tiltak.map((tiltak) => [tiltak.id, tiltak]))
  const later = new Map(after.tiltak.map((tiltak) => [tiltak.id, tiltak]))
  const added = after.tiltak.filter(({ id }) => !earlier.has(id))
  const kept = before.tiltak.flatMap((tiltak) => {
    const now = later.get(tiltak.id)
    return now === undefined ? [] : [[tiltak, now] as const]
  })
  const expected = [...kept, ...added.map((one) => [one, one] as const)].map(([{ id }]) => id)
  const order = after.tiltak.map(({ id }) => id)
  return {
    added,
    dropped: before.tiltak.filter(({ id }) => !later.has(id)),
    reworded: kept
      .map(([a, b]) => ({ tiltak: a.id, before: wording(a), after: wording(b) }))
      .filter((change) => !isSameJson(change.before, change.after)),
    rescheduled: kept
      .map(([a, b]) => ({ tiltak: a.id, before: schedule(a), after: schedule(b) }))
      .filter((change) => !isSameJson(change.before, change.after)),
    changed: kept.flatMap(([a, b]) =>
      changedFields(otherFields(a), otherFields(b), ['id', 'text', 'deadline', 'raw']).map(
        (change) => ({ tiltak: a.id, ...change }),
      ),
    ),
    plan: changedFields(before, after, ['tiltak']),
    ...(isSameJson(order, expected) ? {} : { order }),
  }
}

function wording({ text, raw }: Tiltak) {
  return { text, raw: raw.tiltak }
}

function schedule({ deadline, raw }: Tiltak) {
  return {
    ...(raw.deadline === undefined ? {} : { raw: raw.deadline }),
    ...(deadline === undefined ? {} : { deadline }),
  }
}

/** The fields that differ, but for those that are told apart. */
function changedFields(before: object, after: object, without: readonly string[]): Change[] {
  const [a, b] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((field) => !without.includes(field) && !isSameJson(a.get(field), b.get(field)))
    .sort()
    .map((field) => ({
      field,
      ...side('before', a.get(field)),
      ...side('after', b.get(field)),
    }))
}

function side(name: 'before' | 'after', value: unknown) {
  return value === undefined ? {} : { [name]: value }
}

/** Of the raw cells, the one that neither the wording nor the schedule has. */
function otherFields(tiltak: Tiltak) {
  return { ...tiltak, 'raw.responsible': tiltak.raw.responsible }
}
