import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import { careLevels } from '../codes/ids.js'
import type { CareLevel, PathwayType } from '../codes/schema.js'
import { choiceArgument, optionsArgument, type RecordOrList } from '../misuse/arguments.js'
import { editionAt } from './edition-at.js'
import { editionNamed } from './edition-named.js'
import { findTimeLimit } from './find-time-limit.js'
import { intervalIds, severities } from './ids.js'
import { definitionOf } from './lookup-pathway-definition.js'
import { pathwayDefinitions } from './pathway-definitions.js'
import type {
  EditionId,
  IntervalId,
  PathwayDefinition,
  Severity,
  TimeLimitLookup,
} from './schema.js'

/** What decides which time limit holds. */
export interface TimeLimitQuery {
  /** The pathway type, such as `D11`. */
  readonly type: PathwayType
  /** What is timed. */
  readonly interval: IntervalId
  /** The start date of the pathway, by which its limits are chosen. */
  readonly at: IsoDate
  /** The care level of the event that the interval begins with, where it is known. */
  readonly careLevel?: CareLevel | null | undefined
  /** How severe the condition is, where it is known. */
  readonly severity?: Severity | null | undefined
  /** The edition; that of the date by default. */
  readonly edition?: EditionId | null | undefined
  /** Definitions in place of the shipped ones, by type or as a list (see `withTimeLimits`). */
  readonly definitions?: RecordOrList<PathwayDefinition> | null | undefined
}

const keys = [
  'type',
  'interval',
  'at',
  'careLevel',
  'severity',
  'edition',
  'definitions',
] as const satisfies readonly (keyof TimeLimitQuery)[]

/**
 * Finds the recommended maximum for an interval of a pathway, or says why there is none.
 *
 * The first limit of the definition that matches wins. `validFrom` and `validTo` are themselves
 * inside; day care counts as outpatient; a limit without `edition` holds for all but
 * `forenklet-2024`. When the care level or severity is not known, a limit still applies if it is
 * as long for every one that is possible: the answer then has neither, and the source of the
 * first. Otherwise `state` is `no-limit` (no source gives one), `no-care-level` or `no-severity`
 * (it depends on what is not known). The limits are calendar days, recommended and not a
 * patient's right.
 *
 * @throws `unknown-pathway-type`, `unknown-edition`, `invalid-date`; `invalid-definition` where
 * definitions are none; `invalid-argument` for another interval, care level or severity, and
 * `unknown-option` for another key.
 *
 * @example
 * ```ts
 * import { lookupTimeLimit } from 'pasientforlop'
 *
 * const query = { type: 'D01', interval: 'assessment', at: '2020-05-01' } as const
 * lookupTimeLimit({ ...query, careLevel: 'day' }).limit?.maxDays // => 21
 * lookupTimeLimit(query) // => { state: 'no-care-level', limit: null }
 * lookupTimeLimit({ ...query, interval: 'first-evaluation' }).limit?.maxDays // => 7
 * lookupTimeLimit({ ...query, interval: 'referral-to-attendance' }).state // => 'no-limit'
 * ```
 */
export function lookupTimeLimit(query: TimeLimitQuery): TimeLimitLookup {
  const { type, interval, at } = optionsArgument(query, keys, 'query')
  const careLevel = query.careLevel ?? undefined
  const severity = query.severity ?? undefined
  const { timeLimits } = definitionOf(type, query.definitions ?? pathwayDefinitions)
  choiceArgument(interval, 'interval', intervalIds)
  if (careLevel !== undefined) choiceArgument(careLevel, 'careLevel', careLevels)
  if (severity !== undefined) choiceArgument(severity, 'severity', severities)
  dayArgument(at, 'at')
  const inForce = (query.edition == null ? editionAt(at) : editionNamed(query.edition))?.id
  if (inForce === undefined) return { state: 'no-limit', limit: null }
  const found = findTimeLimit(timeLimits, interval, careLevel, severity, at, inForce)
  return typeof found === 'string'
    ? { state: found, limit: null }
    : { state: 'found', limit: found }
}
