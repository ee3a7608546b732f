import { checkShape } from '../../calendar/shapes.js'
import type { Forlopstid } from '../../forlopstid/schema.js'
import type { Pathway } from '../../registrations/schema.js'
import type { ForlopstidRow } from '../subjects/schema.js'
import { forlopstiderShape, pathwayShape } from './argument-shapes.js'
import { decidedVerdict } from './summarise-pathway.js'

/**
 * Makes the flat rows that indicators of the subject `forlopstid` judge: one row a clock of the
 * pathway, with its unit, edition and severity.
 *
 * `forlopstider` are those that `measureForlopstider` gave for the pathway; of other pathways
 * they are ignored. `days` is `null` unless the clock is completed, and `verdict` is `null` where
 * it is unknown. An argument of another kind throws `invalid-argument`.
 *
 * @example
 * ```ts
 * import { assemblePathways, measureForlopstider, summariseForlopstider } from 'pasientforlop'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D01M', careLevel: 'outpatient' },
 * ])
 * pathways
 *   .flatMap((pathway) =>
 *     summariseForlopstider(pathway, measureForlopstider(pathway, { asOf: '2020-02-01' })),
 *   )
 *   .map(({ interval, state, days, due }) => [interval, state, days, due])
 * // => [['referral-to-attendance', 'completed', 18, null], ['assessment', 'running', null, '2020-02-10']]
 * ```
 */
export function summariseForlopstider(
  pathway: Pathway,
  forlopstider: readonly Forlopstid[],
): readonly ForlopstidRow[] {
  checkShape(pathway, pathwayShape(), 'pathway', 'invalid-argument')
  checkShape(forlopstider, forlopstiderShape(), 'forlopstider', 'invalid-argument')
  return forlopstider
    .filter((clock) => clock.pathway === pathway.id)
    .map((clock) => ({
      pathway: pathway.id,
      unit: pathway.unit,
      type: pathway.type,
      edition: pathway.edition,
      interval: clock.interval,
      ordinal: clock.ordinal,
      from: clock.from,
      to: clock.to ?? null,
      days: clock.state === 'completed' ? clock.days : null,
      careLevel: clock.careLevel ?? null,
      limitDays: clock.limit?.maxDays ?? null,
      due: clock.due ?? null,
      state: clock.state,
      verdict: decidedVerdict(clock),
      unknownBecause: clock.unknownBecause ?? null,
      postponedByPatient: clock.postponedByPatient,
      severity: pathway.facts.severity ?? null,
    }))
}
