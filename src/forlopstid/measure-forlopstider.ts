import type { IsoDate } from '../calendar/schema.js'
import { objectArgument, optionsArgument, type RecordOrList } from '../misuse/arguments.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import type { PathwayInput } from '../registrations/schema.js'
import { makeForlopstid } from './make-forlopstid.js'
import { measureInStretches } from './read-for-clocks.js'
import type { Forlopstid } from './schema.js'

/** What the clocks of a pathway are read against. */
export interface MeasureOptions {
  /** The date that running clocks are read on, `YYYY-MM-DD`. */
  readonly asOf: IsoDate
  /** The pathway types and their limits; the shipped ones by default (see `withTimeLimits`). */
  readonly definitions?: RecordOrList<PathwayDefinition> | undefined
}

/**
 * Measures the forløpstider of pathways: all eight intervals that have begun, each judged by the
 * limit that was valid on the start date.
 *
 * `asOf` is a horizon: what is dated after it (an event, the closing, a fact) has not happened, and a
 * pathway that starts after it has no forløpstid. Days are calendar days, `to - from`; within means
 * `days <= limit.maxDays`. A clock without its end is `running` until `asOf` (`pending` until its limit
 * has run out, then `exceeded`), or `abandoned` where the pathway is closed. The order in which a
 * pathway lists its events does not matter. The care level is
 * that of the event the clock starts at, else of the nearest earlier event that has one. What
 * cannot be judged has the verdict `unknown` and says why; no limit is ever assumed. A pathway
 * without a start, or that started before its type was in use, has no forløpstid.
 *
 * Source of intervals and limits: `pathwayDefinitions`, each limit with its source and evidence.
 *
 * @returns the clocks of all pathways, in their order, then by interval and ordinal.
 * @throws `invalid-date` if `asOf` or the date of a start, event or end is no date, `unknown-pathway-type` if
 * `definitions` lacks a type, `invalid-definition` if its limits are none, `invalid-argument` if
 * `pathways` is no list of pathways, a fact of one cannot be used or `options` is no object.
 *
 * @example
 * ```ts
 * import { assemblePathways, measureForlopstider } from 'pasientforlop'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A', careLevel: 'outpatient' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D01M' },
 *   { patient: 'p1', unit: '983974724', date: '2020-02-11', code: 'D01CK' },
 * ])
 * measureForlopstider(pathways, { asOf: '2020-12-31' }).map(
 *   ({ interval, days, limit, verdict }) => [interval, days, limit?.maxDays, verdict],
 * )
 * // => [['referral-to-attendance', 18, undefined, 'unknown'], ['assessment', 22, 21, 'exceeded']]
 * ```
 */
export function measureForlopstider(
  pathways: readonly PathwayInput[],
  options: MeasureOptions,
): readonly Forlopstid[] {
  objectArgument(options, 'options', 'an object with asOf')
  optionsArgument(options, ['asOf', 'definitions'])
  const made: Forlopstid[] = []
  measureInStretches(pathways, options, ({ clocks }) => {
    for (let at = 0; at < clocks.length; at += 1) made.push(makeForlopstid(clocks, at))
  })
  return made
}
