import { holderKey } from './expand-obligations.js'
import type {
  Holder,
  ObligationState,
  ObligationStatus,
  PlanFollowUp,
  StateCounts,
} from './schema.js'

/** The states, worst first. */
export const obligationStates = [
  'overdue',
  'due-soon',
  'not-due',
  'no-report',
  'no-deadline',
  'done-undated',
  'done-late',
  'done',
  'discontinued',
] as const satisfies readonly ObligationState[]

/** The worst state among those who answer for it; of the others when nobody does. */
export function worstState(statuses: readonly ObligationStatus[]): ObligationState | undefined {
  const answering = statuses.filter(answersFor)
  const judged = answering.length > 0 ? answering : statuses
  return obligationStates.find((state) => judged.some((status) => status.state === state))
}

function answersFor({ obligation: { as } }: ObligationStatus) {
  return as === 'lead' || as === 'co-owner' || as === 'unknown'
}

export function holderRollUp(statuses: readonly ObligationStatus[]): PlanFollowUp['holders'] {
  const byHolder = new Map<string, { holder: Holder; own: ObligationStatus[] }>()
  for (const status of statuses) {
    const { holder } = status.obligation
    const key = `${holder.kind} ${holderKey(holder)}`
    const entry = byHolder.get(key) ?? { holder, own: [] }
    entry.own.push(status)
    byHolder.set(key, entry)
  }
  return [...byHolder.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { holder, own }]) => ({ holder, counts: countStates(own) }))
}

export function countStates(statuses: readonly ObligationStatus[]): StateCounts {
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
