import { misuse } from '../calendar/misuse.js'
import { firstDay, scanDay } from '../calendar/scan-day.js'
import type { PathwayDefinition, TimeLimit } from './schema.js'

const isDate = (value: unknown) =>
  typeof value === 'string' && value.length === 10 && scanDay(value) >= firstDay

/** What is wrong with a limit of the user's, or undefined. */
const faultOf = (limit: TimeLimit, definitions: readonly PathwayDefinition[]) => {
  if (!definitions.some(({ type }) => type === limit.pathway)) {
    return 'pathway must be the type of one of the definitions'
  }
  if (!Number.isInteger(limit.maxDays) || limit.maxDays < 0) {
    return 'maxDays must be a whole number of days, 0 or more'
  }
  if (!isDate(limit.validFrom)) return 'validFrom must be a date YYYY-MM-DD'
  if (limit.validTo === undefined) return undefined
  if (!isDate(limit.validTo)) return 'validTo must be a date YYYY-MM-DD, or left out'
  return limit.validTo < limit.validFrom ? 'validTo must not lie before validFrom' : undefined
}

/**
 * Makes new definitions in which limits of your own stand before those that are there.
 *
 * The first limit that matches wins, so yours replaces the shipped one for its interval, care
 * level, severity, edition and time, and fills what is unknown; everywhere else the shipped limits
 * hold. A result judged by your limit carries it, with your source. Limits without `edition` do not
 * hold for `forenklet-2024`. Neither argument is changed. A limit that fits no definition, or whose
 * days or dates cannot be, throws `invalid-definition`; to check limits read from a file entirely,
 * use `timeLimitSchema`.
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
export const withLimits = (
  definitions: readonly PathwayDefinition[],
  limits: readonly TimeLimit[],
): readonly PathwayDefinition[] => {
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
