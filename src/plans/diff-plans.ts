import type { Deadline } from '../deadlines/schema.js'
import { planArgument } from './check/plan-argument.js'
import { isSameJson } from './same-json.js'
import type { Plan, Tiltak } from './schema.js'
import { slippage } from './slippage.js'

/** A field before and after; null on the side where it is absent. */
export interface FieldChange {
  /** The name of the field. */
  readonly field: string
  /** Its value before. */
  readonly before: unknown
  /** Its value after. */
  readonly after: unknown
}

/** A field of a tiltak that is another. */
export interface TiltakChange extends FieldChange {
  /** Id of the tiltak. */
  readonly tiltak: string
}

/** The words of a tiltak. */
export interface TiltakWording {
  /** The text. */
  readonly text: string
  /** The cell. */
  readonly raw: string
}

/** A tiltak that is worded in another way. */
export interface Rewording {
  /** Id of the tiltak. */
  readonly tiltak: string
  /** The words before. */
  readonly before: TiltakWording
  /** The words after. */
  readonly after: TiltakWording
}

/** The deadline of a tiltak. */
export interface TiltakSchedule {
  /** The cell; null where the document has none. */
  readonly raw: string | null
  /** What it is read as; null where the document names no deadline. */
  readonly deadline: Deadline | null
}

/** A tiltak that has another deadline. */
export interface Rescheduling {
  /** Id of the tiltak. */
  readonly tiltak: string
  /** The deadline before. */
  readonly before: TiltakSchedule
  /** The deadline after. */
  readonly after: TiltakSchedule
  /** How many days later it is due now; null where one of them has no due date. */
  readonly slippage: number | null
}

/** The difference of two plans: every list is there, perhaps empty. */
export interface PlanDiff {
  /** Tiltak that came. */
  readonly added: readonly Tiltak[]
  /** Tiltak that went. */
  readonly dropped: readonly Tiltak[]
  /** Tiltak whose words are others. */
  readonly reworded: readonly Rewording[]
  /** Tiltak whose deadline is another. */
  readonly rescheduled: readonly Rescheduling[]
  /** Any other field of a tiltak, such as who is responsible. */
  readonly changed: readonly TiltakChange[]
  /** Any field of the plan but its tiltak. */
  readonly plan: readonly FieldChange[]
  /** The ids in their new order; null where it is that of the kept ones and then the added. */
  readonly order: readonly string[] | null
}

/**
 * Tells what is different in a later plan: tiltak added, dropped, reworded and rescheduled, other
 * fields of a tiltak, and fields of the plan.
 *
 * Tiltak are the same by id. A plan and itself give empty lists. `slippage` is how many days later
 * a tiltak is due; `describePlanDiff` says it all in words.
 *
 * @throws `invalid-plan` where a plan does not pass its schema.
 *
 * @example
 * ```ts
 * import { diffPlans, plans } from 'pasientforlop/plans'
 *
 * const before = plans['hv-phv-2020-2024']
 * const { dropped, added } = diffPlans(before, { ...before, tiltak: before.tiltak.slice(1) })
 * dropped.map(({ id }) => id) // => ['hv-phv-2020-2024/1']
 * added // => []
 * ```
 */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  planArgument(before, 'before')
  planArgument(after, 'after')
  const earlier = new Map(before.tiltak.map((tiltak) => [tiltak.id, tiltak]))
  const later = new Map(after.tiltak.map((tiltak) => [tiltak.id, tiltak]))
  const added = after.tiltak.filter(({ id }) => !earlier.has(id))
  const kept = before.tiltak.flatMap((tiltak) => {
    const now = later.get(tiltak.id)
    return now === undefined ? [] : [[tiltak, now] as const]
  })
  const expected = [...kept.map(([{ id }]) => id), ...added.map(({ id }) => id)]
  const order = after.tiltak.map(({ id }) => id)
  return {
    added,
    dropped: before.tiltak.filter(({ id }) => !later.has(id)),
    reworded: kept
      .map(([a, b]) => ({ tiltak: a.id, before: wording(a), after: wording(b) }))
      .filter((change) => !isSameJson(change.before, change.after)),
    rescheduled: kept
      .map(([a, b]) => ({
        tiltak: a.id,
        before: schedule(a),
        after: schedule(b),
        slippage: slippage(a, b),
      }))
      .filter((change) => !isSameJson(change.before, change.after)),
    changed: kept.flatMap(([a, b]) =>
      changedFields(otherFields(a), otherFields(b), ['id', 'text', 'deadline', 'raw']).map(
        (change) => ({ tiltak: a.id, ...change }),
      ),
    ),
    plan: changedFields(before, after, ['tiltak']),
    order: isSameJson(order, expected) ? null : order,
  }
}

function wording({ text, raw }: Tiltak): TiltakWording {
  return { text, raw: raw.tiltak }
}

function schedule({ deadline, raw }: Tiltak): TiltakSchedule {
  return { raw: raw.deadline ?? null, deadline: deadline ?? null }
}

/** The fields that differ, but for those that are told apart. */
function changedFields(
  before: object,
  after: object,
  without: readonly string[],
): readonly FieldChange[] {
  const [a, b] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((field) => !without.includes(field) && !isSameJson(a.get(field), b.get(field)))
    .sort()
    .map((field) => ({ field, before: a.get(field) ?? null, after: b.get(field) ?? null }))
}

/** Of the raw cells, the one that neither the wording nor the schedule has. */
function otherFields(tiltak: Tiltak) {
  return { ...tiltak, 'raw.responsible': tiltak.raw.responsible }
}
