import { listArgument, type RecordOrList } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { definitionsArgument } from './definitions-argument.js'
import { limitArgument } from './limit-argument.js'
import { pathwayDefinitions } from './pathway-definitions.js'
import type { PathwayDefinition, TimeLimit } from './schema.js'

/**
 * Makes definitions in which limits of your own stand before those that are there, by type.
 *
 * The first limit that matches wins, so yours replaces the shipped one for its interval, care
 * level, severity, edition and time, and fills what is unknown; everywhere else the shipped limits
 * hold. A result judged by your limit carries it, with your source. Limits without `edition` do not
 * hold for `forenklet-2024`. Neither argument is changed. `definitions` are the shipped ones by
 * default. To find all that is wrong with limits read from a file, use `timeLimitSchema`.
 *
 * @throws `invalid-definition` where a limit fits no definition, has another key or a value that
 * cannot be, or definitions are none.
 *
 * @example
 * ```ts
 * import { lookupTimeLimit, withTimeLimits } from 'pasientforlop'
 *
 * const definitions = withTimeLimits([
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
 * const query = { type: 'D11', interval: 'assessment', at: '2021-03-01' } as const
 * lookupTimeLimit({ ...query, careLevel: 'inpatient', definitions }).limit?.source
 * // => 'instruction of our clinic'
 * ```
 */
export function withTimeLimits(
  limits: readonly TimeLimit[],
  definitions: RecordOrList<PathwayDefinition> = pathwayDefinitions,
): Readonly<Record<string, PathwayDefinition>> {
  const list = definitionsArgument(definitions)
  listArgument(limits, 'limits', 'invalid-definition')
  for (let at = 0; at < limits.length; at += 1) {
    const { pathway } = limitArgument(limits[at] as TimeLimit, `limits[${at}]`)
    if (list.some(({ type }) => type === pathway)) continue
    throw misuse('invalid-definition', `limits[${at}].pathway must be the type of a definition`)
  }
  return Object.fromEntries(
    list.map((definition) => {
      const own = limits.filter(({ pathway }) => pathway === definition.type)
      const timeLimits = [...own, ...definition.timeLimits]
      return [definition.type, own.length === 0 ? definition : { ...definition, timeLimits }]
    }),
  )
}
