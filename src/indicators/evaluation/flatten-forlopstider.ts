import { measureForlopstider } from '../../forlopstid/measure-forlopstider.js'
import { listArgument } from '../../misuse/arguments.js'
import type { PathwayInput } from '../../registrations/schema.js'
import type { ForlopstidRow } from '../subjects/schema.js'
import { decidedVerdict, type FlattenOptions } from './flatten-pathways.js'

/**
 * Makes the flat rows that indicators of the subject `forlopstid` judge: one row a clock of the
 * pathways, with the unit, edition and severity of its pathway.
 *
 * `days` is `null` unless the clock is completed, and `verdict` is `null` where it is unknown.
 *
 * @throws what `measureForlopstider` throws.
 *
 * @example
 * ```ts
 * import { assemblePathways, flattenForlopstider } from 'pasientforlop'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D01M', careLevel: 'outpatient' },
 * ])
 * flattenForlopstider(pathways, { asOf: '2020-02-01' }).map(
 *   ({ interval, state, days, due }) => [interval, state, days, due],
 * )
 * // => [['referral-to-attendance', 'completed', 18, null], ['assessment', 'running', null, '2020-02-10']]
 * ```
 */
export function flattenForlopstider(
  pathways: readonly PathwayInput[],
  options: FlattenOptions,
): readonly ForlopstidRow[] {
  listArgument(pathways, 'pathways')
  measureForlopstider([], options)
  return pathways.flatMap((pathway) =>
    measureForlopstider([pathway], options).map((clock) => ({
      pathway: pathway.id,
      unit: pathway.unit,
      type: pathway.type,
      edition: pathway.edition,
      interval: clock.interval,
      ordinal: clock.ordinal,
      from: clock.from,
      to: clock.to,
      days: clock.state === 'completed' ? clock.days : null,
      careLevel: clock.careLevel,
      limitDays: clock.limit?.maxDays ?? null,
      due: clock.due,
      state: clock.state,
      verdict: decidedVerdict(clock),
      unknownBecause: clock.unknownBecause,
      postponedByPatient: clock.postponedByPatient,
      severity: pathway.facts?.severity || null,
    })),
  )
}
