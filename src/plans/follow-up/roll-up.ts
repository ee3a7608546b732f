import { byKey } from '../../misuse/compare-texts.js'
import type { Plan, Tiltak } from '../schema.js'
import { ancestorsOf, type TiltakTree } from '../tiltak-tree.js'
import { holderKey } from './expand-obligations.js'
import type {
  Holder,
  IndicatorFollowUp,
  ObligationState,
  ObligationStatus,
  PlanFollowUp,
  StateCounts,
} from './schema.js'

/** The states, worst first. */
export const obligationStates = [
  'overdue',
  'deadline-unreadable',
  'due-soon',
  'not-due',
  'no-report',
  'no-deadline',
  'done-undated',
  'done-late',
  'done',
  'discontinued',
] as const satisfies readonly ObligationState[]

type RollUp = Pick<
  PlanFollowUp,
  'counts' | 'obligations' | 'tiltak' | 'areas' | 'withoutArea' | 'holders'
>

/** Counts by tiltak (with those below it), area, holder and plan. */
export function rollUp(
  plan: Plan,
  tree: TiltakTree,
  statuses: readonly ObligationStatus[],
  indicatorsOf: (tiltak: Tiltak, own: readonly ObligationStatus[]) => readonly IndicatorFollowUp[],
): RollUp {
  const subtrees = subtreesOf(plan, tree, statuses)
  const gather = (tiltak: readonly Tiltak[]) => {
    const ids = tiltak.map(({ id }) => id)
    const counted = new Set(ids)
    const own = statuses.filter(({ obligation }) => counted.has(obligation.tiltak))
    return { tiltak: ids, counts: countStates(own) }
  }
  return {
    counts: countStates(statuses),
    obligations: statuses,
    tiltak: plan.tiltak.map((one) => {
      const subtree = subtrees.get(one.id) ?? []
      const own = subtree.filter(({ obligation }) => obligation.tiltak === one.id)
      return {
        tiltak: one.id,
        state: worstState(subtree),
        counts: countStates(subtree),
        indicators: indicatorsOf(one, own),
      }
    }),
    areas: plan.areas.map(({ id }) => ({
      area: id,
      ...gather(plan.tiltak.filter((one) => one.areas.some(({ area }) => area === id))),
    })),
    withoutArea: gather(plan.tiltak.filter((one) => one.areas.length === 0)),
    holders: holderRollUp(statuses),
  }
}

/** What is to be done of each tiltak and those below it, in the order of all. */
function subtreesOf(
  { tiltak }: Plan,
  tree: TiltakTree,
  statuses: readonly ObligationStatus[],
): ReadonlyMap<string, readonly ObligationStatus[]> {
  const lines = new Map<string, Set<string>>()
  for (const one of tiltak) {
    const line = lines.get(one.id) ?? new Set([one.id])
    for (const { id } of ancestorsOf(one, tree)) line.add(id)
    lines.set(one.id, line)
  }
  const subtrees = new Map<string, ObligationStatus[]>(tiltak.map(({ id }) => [id, []]))
  for (const status of statuses) {
    for (const id of lines.get(status.obligation.tiltak) ?? []) subtrees.get(id)?.push(status)
  }
  return subtrees
}

/** The worst state among those who answer for it; of the others when nobody does. */
function worstState(statuses: readonly ObligationStatus[]): ObligationState | null {
  const answering = statuses.filter(answersFor)
  const judged = answering.length > 0 ? answering : statuses
  return obligationStates.find((state) => judged.some((status) => status.state === state)) ?? null
}

function answersFor({ obligation: { as } }: ObligationStatus) {
  return as === 'lead' || as === 'co-owner' || as === 'unknown'
}

function holderRollUp(statuses: readonly ObligationStatus[]): PlanFollowUp['holders'] {
  const byHolder = new Map<string, { holder: Holder; own: ObligationStatus[] }>()
  for (const status of statuses) {
    const { holder } = status.obligation
    const key = `${holder.kind} ${holderKey(holder)}`
    const entry = byHolder.get(key) ?? { holder, own: [] }
    entry.own.push(status)
    byHolder.set(key, entry)
  }
  return [...byHolder.entries()]
    .sort(byKey)
    .map(([, { holder, own }]) => ({ holder, counts: countStates(own) }))
}

function countStates(statuses: readonly ObligationStatus[]): StateCounts {
  const states = Object.fromEntries(obligationStates.map((state) => [state, 0])) as Record<
    ObligationState,
    number
  >
  let unreported = 0
  for (const { state, reports } of statuses) {
    states[state] += 1
    if (reports === 0) unreported += 1
  }
  return { total: statuses.length, unreported, states }
}

/** How many are done, in time or late. */
export function doneIn({ states }: StateCounts): number {
  const ended = [states.done, states['done-late'], states['done-undated']]
  // A state that an answer from elsewhere does not count has none.
  return ended.reduce((sum, count) => sum + (count ?? 0), 0)
}
