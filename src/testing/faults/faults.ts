import { valuesOf } from '../../misuse/arguments.js'
import type { RuleId } from '../../validation/schema.js'
import { validationRules } from '../../validation/validation-rules.js'
import type { Breaking, Fault } from './fault.js'
import { pathwayFaults } from './pathway-faults.js'
import { rowFaults } from './row-faults.js'

/** How each rule is broken: one table for the arbitraries and the seeded generator. */
export const breakings: Readonly<Record<RuleId, Breaking>> = { ...rowFaults, ...pathwayFaults }

/**
 * The faults that can be generated, by the rule that each breaks: what can be generated with it,
 * and what the check must be told for the rule to be judged. Of a fault alone comes that rule
 * alone.
 *
 * @example
 * ```ts
 * import { faults } from 'pasientforlop/testing'
 *
 * faults['npr-208'] // => { rule: 'npr-208', breaks: 'both', options: {} }
 * faults['transfer-without-start'].options // => { transferWithinDays: 30 }
 * ```
 */
export const faults: Readonly<Record<RuleId, Fault>> = /* @__PURE__ */ makeFaults()

function makeFaults(): Readonly<Record<RuleId, Fault>> {
  return Object.fromEntries(
    valuesOf(validationRules).map(({ id, raisedAt }): [RuleId, Fault] => {
      const { rows, pathways, options = {} } = breakings[id]
      const breaks =
        rows === undefined
          ? 'pathways'
          : pathways === undefined && raisedAt === 'assembly'
            ? 'registrations'
            : 'both'
      return [id, { rule: id, breaks, options }]
    }),
  ) as Record<RuleId, Fault>
}
