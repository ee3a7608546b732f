import { type ClockColumns, reasons } from '../../forlopstid/clock-columns.js'
import { makeForlopstid } from '../../forlopstid/make-forlopstid.js'
import { measureInStretches } from '../../forlopstid/read-for-clocks.js'
import { objectArgument, optionsArgument } from '../../misuse/arguments.js'
import type { EditionId } from '../../pathways/schema.js'
import { fact, factAt, severities } from '../../registrations/columns/registration-columns.js'
import { textAt } from '../../registrations/columns/table-column.js'
import { editionIds } from '../../registrations/pathway-columns.js'
import type { PathwayInput } from '../../registrations/schema.js'
import type { ForlopstidRow } from '../subjects/schema.js'
import type { FlattenOptions } from './flatten-pathways.js'

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
  objectArgument(options, 'options', 'an object with asOf')
  optionsArgument(options, ['asOf', 'definitions'])
  const rows: ForlopstidRow[] = []
  measureInStretches(pathways, options, ({ clocks }) => {
    for (let at = 0; at < clocks.length; at += 1) rows.push(makeForlopstidRow(clocks, at))
  })
  return rows
}

/** A flat row of a clock as an object, by its place. */
export function makeForlopstidRow(clocks: ClockColumns, at: number): ForlopstidRow {
  const { pathways } = clocks
  const pathway = clocks.pathwayOf[at] as number
  const clock = makeForlopstid(clocks, at)
  const severity = factAt(pathways.factSets, fact.severity, pathways.factsOf[pathway] as number)
  return {
    pathway: clock.pathway,
    unit: pathways.units[pathways.unitOf[pathway] as number] as string,
    type: clock.type,
    edition: editionIds[pathways.editionOf[pathway] as number] as EditionId,
    interval: clock.interval,
    ordinal: clock.ordinal,
    from: clock.from,
    to: clock.to,
    days: clock.state === 'completed' ? clock.days : null,
    careLevel: clock.careLevel,
    limitDays: clock.limit?.maxDays ?? null,
    due: clock.due,
    state: clock.state,
    verdict: clock.verdict === 'unknown' ? null : clock.verdict,
    unknownBecause: textAt(reasons, clocks.reasonOf[at] as number),
    postponedByPatient: clock.postponedByPatient,
    severity: textAt(severities, severity),
  }
}
