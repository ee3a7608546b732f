import type { Arbitrary } from 'fast-check'
import { optionsArgument } from '../../misuse/arguments.js'
import type { Pathway } from '../../registrations/schema.js'
import { type CourseOptions, courseKeys } from '../course/kinds.js'
import type { PathwayFault } from '../faults/fault.js'
import { courseOf, pathwaysOfCourse, readRecipe } from '../patients.js'
import { draws, type Sizes } from './draws.js'

/** Which pathways are generated. */
export interface PathwaysOptions extends CourseOptions {
  /** Faults, by the rule that each breaks: each in a pathway of its own. */
  readonly faults?: readonly PathwayFault[] | undefined
  /** How many patients, each with one pathway; 1 to 5 by default, and one a fault at least. */
  readonly patients?: Sizes | undefined
}

/**
 * Pathways as `assemblePathways` answers them: sound by construction, so that `validatePathways`
 * finds nothing, or broken by named faults, so that those rules do, and no other. Their ids are
 * those of assembly, and the places of rows count from 0 in each pathway.
 *
 * @throws as `registrations` does.
 *
 * @example
 * ```ts
 * import fc from 'fast-check'
 * import { validatePathways } from 'pasientforlop'
 * import { pathways } from 'pasientforlop/testing/arbitraries'
 *
 * const finds = (rule: string) =>
 *   fc.property(pathways({ faults: ['outcome-missing'] }), (list) =>
 *     validatePathways(list).every((finding) => finding.rule === rule),
 *   )
 * fc.check(finds('outcome-missing'), { numRuns: 20 }).failed // => false
 * ```
 */
export function pathways(options: PathwaysOptions = {}): Arbitrary<Pathway[]> {
  optionsArgument(options, [...courseKeys, 'faults', 'patients'])
  const { faults = [], patients } = options
  const recipe = readRecipe(options, faults, 'pathways')
  return draws(patients, faults.length).map((drawn) =>
    drawn.flatMap((draw, at) => {
      const fault = faults[at]
      if (fault === undefined && recipe.sound.length === 0) return []
      return pathwaysOfCourse(recipe, courseOf(recipe, `p${at + 1}`, draw, fault), fault)
    }),
  )
}
