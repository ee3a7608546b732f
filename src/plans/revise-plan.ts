import { dayArgument } from '../calendar/day-argument.js'
import { checkShape } from '../calendar/shapes.js'
import { planFinding, sortPlanFindings } from './check/plan-findings.js'
import { checkPlanShape, revisionShape } from './check/plan-shape.js'
import type { PlanFinding } from './follow-up/schema.js'
import type { PlanRevision } from './revision-schema.js'
import { isSameJson } from './same-json.js'
import type { Plan, Tiltak } from './schema.js'

/** What `revisePlan` answers. */
export interface RevisedPlan {
  readonly plan: Plan
  readonly findings: readonly PlanFinding[]
}

type Edit = readonly [tiltak: string, edit: (tiltak: Tiltak) => Tiltak]

/**
 * Makes the plan that a revision leads to: tiltak added, dropped, reworded, rescheduled and
 * otherwise changed. The plan given is left as it is.
 *
 * The result of `diffPlans` is a revision. With `on`, the plan keeps a record of it in `revisions`;
 * a date that is none throws `invalid-date`. A change to a tiltak that is not there is not made, a
 * tiltak that is there already is not added, and a change whose `before` does not agree with the
 * plan is made all the same: each is a finding. What is no plan, or would leave none, throws
 * `invalid-plan`, and what is no revision `invalid-argument`.
 *
 * @example
 * ```ts
 * import { helseVestPhv2020, parseDeadline, revisePlan } from 'pasientforlop/plans'
 *
 * const [first] = helseVestPhv2020.tiltak
 * const { plan, findings } = revisePlan(helseVestPhv2020, {
 *   on: '2021-03-01',
 *   rescheduled: [{
 *     tiltak: first.id,
 *     before: { raw: first.raw.deadline, deadline: first.deadline },
 *     after: { raw: '2022', deadline: parseDeadline('2022') },
 *   }],
 * })
 * plan.tiltak[0].deadline.due // => '2022-12-31'
 * plan.revisions[0].rescheduled // => ['hv-phv-2020-2024/1']
 * findings // => []
 * ```
 */
export function revisePlan(plan: Plan, revision: PlanRevision): RevisedPlan {
  checkPlanShape(plan)
  checkShape(revision, revisionShape, 'revision', 'invalid-argument')
  const { on, added = [], dropped = [], order } = revision
  if (on !== undefined) dayArgument(on, 'revision.on')
  const known = new Set(plan.tiltak.map(({ id }) => id))
  const toEdit = edits(revision)
  const gone = new Set(dropped.map(({ id }) => id))
  const fresh = added.filter(({ id }) => !known.has(id))
  const kept = plan.tiltak
    .filter(({ id }) => !gone.has(id))
    .map((tiltak) =>
      toEdit.reduce((one, [id, edit]) => (id === tiltak.id ? edit(one) : one), tiltak),
    )
  const place = (id: string) => {
    const at = order?.indexOf(id) ?? -1
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }
  const all = [...kept, ...fresh]
  const tiltak =
    order === undefined
      ? all
      : [...all].sort((a, b) => (place(a.id) === place(b.id) ? 0 : place(a.id) - place(b.id)))
  const changed = (revision.plan ?? []).reduce(
    (whole, { field, after }) => withField(whole, field, after),
    plan,
  )
  const revised = { ...changed, tiltak }
  // Any field can be changed, so that the revision may leave no plan behind.
  checkPlanShape(revised, 'the revised plan')
  const missing = [...gone, ...toEdit.map(([id]) => id)].filter((id) => !known.has(id))
  return {
    plan: {
      ...revised,
      ...(on === undefined ? {} : { revisions: [...revised.revisions, record(revision, on)] }),
    },
    findings: sortPlanFindings([
      ...missing.map((id) => planFinding('revision-of-unknown-tiltak', id)),
      ...added
        .filter(({ id }) => known.has(id))
        .map(({ id }) => planFinding('revision-adds-known-tiltak', id)),
      ...outOfStep(plan, revision),
    ]),
  }
}

function edits({ reworded = [], rescheduled = [], changed = [] }: PlanRevision): Edit[] {
  return [
    ...reworded.map(
      ({ tiltak, after }): Edit => [
        tiltak,
        (one) => withRaw({ ...one, text: after.text }, 'tiltak', after.raw),
      ],
    ),
    ...rescheduled.map(
      ({ tiltak, after }): Edit => [
        tiltak,
        (one) => withRaw(withField(one, 'deadline', after.deadline), 'deadline', after.raw),
      ],
    ),
    ...changed.map(
      ({ tiltak, field, after }): Edit => [
        tiltak,
        (one) =>
          field === 'raw.responsible'
            ? withRaw(one, 'responsible', after as string | undefined)
            : withField(one, field, after),
      ],
    ),
  ]
}

function withRaw(tiltak: Tiltak, cell: keyof Tiltak['raw'], value: string | undefined): Tiltak {
  return {
    ...tiltak,
    raw: withField(tiltak.raw, cell, value),
  }
}

/** A copy with a field set, or without it where the value is undefined. */
function withField<Whole extends object>(whole: Whole, field: string, value: unknown): Whole {
  const { [field as keyof Whole]: _, ...rest } = whole
  return (value === undefined ? rest : { ...rest, [field]: value }) as Whole
}

function record(revision: PlanRevision, on: string): Plan['revisions'][number] {
  return {
    on,
    ...(revision.note === undefined ? {} : { note: revision.note }),
    added: (revision.added ?? []).map(({ id }) => id),
    dropped: (revision.dropped ?? []).map(({ id }) => id),
    reworded: ids(revision.reworded ?? []),
    rescheduled: ids(revision.rescheduled ?? []),
  }
}

function ids(list: readonly { readonly tiltak: string }[]) {
  return list.map(({ tiltak }) => tiltak)
}

/** What the revision says stood there before, but did not. */
function outOfStep(plan: Plan, { reworded = [], rescheduled = [] }: PlanRevision) {
  const byId = new Map(plan.tiltak.map((tiltak) => [tiltak.id, tiltak]))
  const texts = reworded
    .filter(({ tiltak, before }) => byId.has(tiltak) && byId.get(tiltak)?.text !== before.text)
    .map(({ tiltak }) => planFinding('revision-out-of-step', tiltak, { field: 'text' }))
  const deadlines = rescheduled
    .filter(
      ({ tiltak, before }) =>
        byId.has(tiltak) && !isSameJson(byId.get(tiltak)?.deadline, before.deadline),
    )
    .map(({ tiltak }) => planFinding('revision-out-of-step', tiltak, { field: 'deadline' }))
  return [...texts, ...deadlines]
}
