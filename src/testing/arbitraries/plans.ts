import { type Arbitrary, constantFrom, subarray } from 'fast-check'
import { plans as shipped } from '../../plans/data/plans.js'
import type { Plan } from '../../plans/schema.js'

/**
 * Plans: one that is shipped, with some of its tiltak. `checkPlan` finds in it no rule that it does
 * not find in the shipped one. Shrinks to the first plan without tiltak.
 *
 * @example
 * ```ts
 * import fc from 'fast-check'
 * import { checkPlan } from 'pasientforlop/plans'
 * import { plans } from 'pasientforlop/testing/arbitraries'
 *
 * const isChecked = fc.property(plans(), (plan) => Array.isArray(checkPlan(plan)))
 * fc.check(isChecked, { numRuns: 20 }).failed // => false
 * ```
 */
export function plans(): Arbitrary<Plan> {
  return constantFrom(...(Object.values(shipped) as readonly Plan[])).chain((plan) =>
    subarray([...plan.tiltak]).map((tiltak) => {
      const ids = new Set(tiltak.map(({ id }) => id))
      // One whose parent is left out stands at the top.
      const kept = tiltak.map(({ parent, ...rest }) =>
        parent !== undefined && parent !== null && ids.has(parent) ? { ...rest, parent } : rest,
      )
      return { ...plan, tiltak: kept }
    }),
  )
}
