import { checkShape } from '../calendar/shapes.js'
import { misuse } from '../misuse/misuse.js'
import { checkDefinitions, timeLimitShape } from './definition-shape.js'
import type { PathwayDefinition, TimeLimit } from './schema.js'

/**
 * Makes new definitions in which limits of your own stand before those that are there.
 *
 * The first limit that matches wins, so yours replaces the shipped one for its interval, care
 * level, severity, edition and time, and fills what is unknown; everywhere else the shipped limits
 * hold. A result judged by your limit carries it, with your source. Limits without `edition` do not
 * hold for `forenklet-2024`. Neither argument is changed. A limit that fits no definition, or whose
 * interval, days or dates cannot be, throws `invalid-definition`, as do definitions that are none;
 * to check limits read from a file entirely, use `timeLimitSchema`.
 *
 * @example
 * ```ts
 * import { pathwayDefinition, pathwayDefinitions, timeLimitFor, withLimits } from 'pasientforlop'
 *
 * const definitions = withLimits(pathwayDefinitions, [
 *   {
 *     pathway: 'D11',
 *     interval: 'assessment',
 *     careLevel: 'inpatient',
 *     maxDays: 21,
 *     validFrom: '2021-01-01',
 *     evidence: 'secondary',
 *     source: 'instruction of our clinic',
 *   },
 * ])
 * const { definition } = pathwayDefinition('D11', { at: '2021-03-01', definitions })
 * const question = { interval: 'assessment', careLevel: 'inpatient', at: '2021-03-01' } as const
 * timeLimitFor(definition, question).limit?.source // => 'instruction of our clinic'
 * ```
 */
export function withLimits(
  definitions: readonly PathwayDefinition[],
  limits: readonly TimeLimit[],
): readonly PathwayDefinition[] {
  checkDefinitions(definitions)
  checkShape(limits, { listOf: timeLimitShape }, 'limits', 'invalid-definition')
  limits.forEach((limit, place) => {
    const fault = faultOf(limit, definitions)
    if (fault !== undefined) throw misuse('invalid-definition', `limits[${place}]: ${fault}`)
  })
  return definitions.map((definition) => {
    const own = limits.filter(({ pathway }) => pathway === definition.type)
    return own.length === 0
      ? definition
      : { ...definition, timeLimits: [...own, ...definition.timeLimits] }
  })
}

/** What is wrong with a limit of the user's beside its shape, or undefined. */
function faultOf(limit: TimeLimit, definitions: readonly PathwayDefinition[]) {
  if (!definitions.some(({ type }) => type === limit.pathway)) {
    return 'pathway must be the type of one of the definitions'
  }
  return limit.validTo !== undefined && limit.validTo < limit.validFrom
    ? 'validTo must not lie before validFrom'
    : undefined
}
