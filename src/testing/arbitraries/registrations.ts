import { type Arbitrary, nat, tuple } from 'fast-check'
import { optionsArgument } from '../../misuse/arguments.js'
import type { Registration } from '../../registrations/schema.js'
import { type CourseOptions, courseKeys } from '../course/kinds.js'
import type { RegistrationFault } from '../faults/fault.js'
import { courseOf, readRecipe, rowsOfCourse } from '../patients.js'
import { seededRandom, shuffled } from '../random.js'
import { draws, type Sizes } from './draws.js'

/** Which rows are generated. */
export interface RegistrationsOptions extends CourseOptions {
  /**
   * Faults, by the rule that each breaks: each in the rows of one patient of its own. Without
   * faults no rule finds anything.
   */
  readonly faults?: readonly RegistrationFault[] | undefined
  /** How many patients, each with one pathway; 1 to 5 by default, and one a fault at least. */
  readonly patients?: Sizes | undefined
}

/**
 * Rows of pathways, as a system exports them: sound by construction, so that no rule finds
 * anything, or broken by named faults, so that those rules do, and no other. Rows come of both
 * kinds (composite codes, parts), with and without times, in any order, in any stage of a pathway.
 *
 * Shrinks to few patients, few events, the first day that there can be, and rows in order. Some
 * faults need the check to be told something: `faults[rule].options` of `pasientforlop/testing`
 * has it. `asOf` given here holds for the check too.
 *
 * @throws `invalid-argument` where nothing can be generated, `unknown-rule`, `unknown-option`,
 * `unknown-pathway-type`, `unknown-edition`, `invalid-date` or `invalid-count` for wrong options.
 *
 * @example
 * ```ts
 * import fc from 'fast-check'
 * import { checkRegistrations } from 'pasientforlop'
 * import { registrations } from 'pasientforlop/testing/arbitraries'
 *
 * const seen = new Set<string>()
 * fc.assert(
 *   fc.property(registrations({ faults: ['npr-208'], types: ['D11'] }), (rows) => {
 *     for (const { rule } of checkRegistrations(rows).findings) seen.add(rule)
 *   }),
 *   { numRuns: 20 },
 * )
 * seen // => new Set(['npr-208'])
 * ```
 */
export function registrations(options: RegistrationsOptions = {}): Arbitrary<Registration[]> {
  optionsArgument(options, [...courseKeys, 'faults', 'patients'])
  const { faults = [], patients } = options
  const recipe = readRecipe(options, faults, 'registrations')
  return tuple(draws(patients, faults.length), nat(1_000_000)).map(([drawn, mix]) => {
    const rows: Registration[] = []
    for (let at = 0; at < drawn.length; at += 1) {
      const fault = faults[at]
      if (fault === undefined && recipe.sound.length === 0) break
      const course = courseOf(recipe, `p${at + 1}`, drawn[at] as (typeof drawn)[number], fault)
      rows.push(...rowsOfCourse(recipe, course, fault))
    }
    return mix === 0 ? rows : shuffled(rows, seededRandom(mix))
  })
}
