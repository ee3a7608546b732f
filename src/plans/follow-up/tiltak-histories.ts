import type { IsoDate } from '../../calendar/schema.js'
import type { Tiltak } from '../schema.js'
import { slippage } from '../slippage.js'
import { tiltakTree } from '../tiltak-tree.js'
import type { PlanEdition } from './follow-plan-over-time.js'
import type { ObligationState, PlanFollowUp } from './schema.js'

/** The state of a tiltak on a date. */
export interface StateOn {
  /** The date. */
  readonly asOf: IsoDate
  /** The worst state of those who answer for it; null where the plan did not have it then. */
  readonly state: ObligationState | null
}

/** That a deadline was moved from one edition of the plan to the next. */
export interface MovedDeadline {
  /** The first day of the edition that moved it. */
  readonly from: IsoDate
  /** By how many days, later if above 0; null where one of the two has no due date. */
  readonly days: number | null
}

/** A tiltak over time. */
export interface TiltakHistory {
  /** Id of the tiltak. */
  readonly tiltak: string
  /** Its state on each date. */
  readonly states: readonly StateOn[]
  /** The dates on which the state was another than on the date before. */
  readonly turned: readonly StateOn[]
  /** Where its deadline was moved, oldest first. */
  readonly moved: readonly MovedDeadline[]
  /** By how many days it is due later than first planned; null where that cannot be told. */
  readonly slippage: number | null
}

/** Each tiltak of any edition, in the order of the last that has it. */
export function tiltakHistories(
  editions: readonly PlanEdition[],
  followUps: readonly PlanFollowUp[],
): readonly TiltakHistory[] {
  const statesOn = followUps.map(({ asOf, tiltak }) => ({
    asOf,
    byId: new Map([...tiltak].reverse().map((one) => [one.tiltak, one.state])),
  }))
  const versionsFrom = editions.map(({ from, plan }) => ({ from, byId: tiltakTree(plan).byId }))
  return tiltakIds(editions).map((id) =>
    historyOf(
      id,
      statesOn.map(({ asOf, byId }) => ({ asOf, state: byId.get(id) ?? null })),
      versionsFrom.flatMap(({ from, byId }) => {
        const tiltak = byId.get(id)
        return tiltak === undefined ? [] : [{ from, tiltak }]
      }),
    ),
  )
}

/** Those of the last edition first, then those that earlier ones have. */
function tiltakIds(editions: readonly PlanEdition[]): readonly string[] {
  return [
    ...new Set(
      [...editions].reverse().flatMap(({ plan }) => plan.tiltak.map((tiltak) => tiltak.id)),
    ),
  ]
}

function historyOf(
  id: string,
  states: readonly StateOn[],
  versions: readonly { readonly from: IsoDate; readonly tiltak: Tiltak }[],
): TiltakHistory {
  const moved = versions.slice(1).flatMap(({ from, tiltak }, at) => {
    const before = versions[at]?.tiltak ?? tiltak
    const days = slippage(before, tiltak)
    const isSame = JSON.stringify(before.deadline) === JSON.stringify(tiltak.deadline)
    return isSame || days === 0 ? [] : [{ from, days }]
  })
  const [first, last] = [versions[0]?.tiltak, versions.at(-1)?.tiltak]
  return {
    tiltak: id,
    states,
    turned: states.filter(({ state }, at) => at > 0 && state !== states[at - 1]?.state),
    moved,
    slippage: first === undefined || last === undefined ? null : slippage(first, last),
  }
}
