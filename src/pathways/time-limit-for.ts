import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import type { CareLevel } from '../codes/schema.js'
import { objectArgument } from '../misuse/arguments.js'
import { checkLimits } from './definition-shape.js'
import { editionAt } from './edition-at.js'
import { editionNamed } from './edition-named.js'
import { findTimeLimit, type NoTimeLimit } from './find-time-limit.js'
import type { EditionId, IntervalId, PathwayDefinition, Severity, TimeLimit } from './schema.js'

/** What `timeLimitFor` answers: the limit, or why none. */
export type TimeLimitAnswer =
  | { readonly limit: TimeLimit; readonly none?: never }
  | { readonly none: NoTimeLimit; readonly limit?: never }

/** What decides which time limit holds. */
export type TimeLimitQuery = {
  readonly interval: IntervalId
  readonly careLevel?: CareLevel | undefined
  readonly severity?: Severity | undefined
  /** The start date of the pathway, by which its limits are chosen. */
  readonly at: IsoDate
  /** The edition; that of the date by default. */
  readonly edition?: EditionId | undefined
}

/**
 * Finds the recommended maximum for an interval of a pathway, or says why there is none.
 *
 * The first limit of the definition that matches wins. `validFrom` and `validTo` are themselves
 * inside; day care counts as outpatient; a limit without `edition` holds for all but
 * `forenklet-2024`. When the care level or severity is not known, a limit still applies if it is
 * as long for every one that is possible: the answer then has neither, and the source of the
 * first. Otherwise `none` is `no-limit` (no source gives one), `no-care-level` or `no-severity`
 * (it depends on what is not known). An `at` that is no date throws `invalid-date`, an unknown
 * edition `unknown-edition`, a definition that is none `invalid-definition`, and a query that is no
 * object `invalid-argument`. The limits are calendar days, recommended and not a patient's right.
 *
 * @example
 * ```ts
 * import { pathwayDefinition, timeLimitFor } from 'pasientforlop'
 *
 * const { definition } = pathwayDefinition('D01', { at: '2020-05-01' })
 * const at = '2020-05-01'
 * timeLimitFor(definition, { interval: 'assessment', careLevel: 'day', at }).limit?.maxDays // => 21
 * timeLimitFor(definition, { interval: 'assessment', at }) // => { none: 'no-care-level' }
 * timeLimitFor(definition, { interval: 'first-evaluation', at }).limit?.maxDays // => 7
 * timeLimitFor(definition, { interval: 'referral-to-attendance', at }) // => { none: 'no-limit' }
 * ```
 */
export function timeLimitFor(
  definition: PathwayDefinition,
  query: TimeLimitQuery,
): TimeLimitAnswer {
  const { interval, careLevel, severity, at, edition } = objectArgument(
    query,
    'query',
    'an object with interval and at',
  )
  checkLimits(definition)
  dayArgument(at, 'at')
  const inForce = (edition === undefined ? editionAt(at) : editionNamed(edition))?.id
  if (inForce === undefined) return { none: 'no-limit' }
  const found = findTimeLimit(definition.timeLimits, interval, careLevel, severity, at, inForce)
  return typeof found === 'string' ? { none: found } : { limit: found }
}
