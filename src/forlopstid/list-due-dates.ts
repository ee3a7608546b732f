import { countArgument, listArgument, objectArgument } from '../misuse/arguments.js'
import type { Pathway } from '../registrations/schema.js'
import { type MeasureOptions, measureForlopstider } from './measure-forlopstider.js'
import type { DueDate } from './schema.js'

/** How far ahead the worklist looks. */
export interface DueDateOptions extends MeasureOptions {
  /** Clocks that run out within so many calendar days after `asOf` are listed; 0 or more. */
  readonly withinDays: number
}

/**
 * Lists the running clocks that run out by `asOf + withinDays` or already have, soonest first: the
 * worklist of a forløpskoordinator. A clock without a known limit has no due date and is not here.
 *
 * `daysLeft` is `due - asOf` in calendar days, negative once the clock has run out.
 *
 * @throws `invalid-count` if `withinDays` is no whole number of 0 or more, `invalid-argument` if
 * `pathways` is no list or `options` no object, and what `measureForlopstider` throws.
 *
 * @example
 * ```ts
 * import { assemblePathways, listDueDates } from 'pasientforlop'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A', careLevel: 'outpatient' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D01M' },
 * ])
 * listDueDates(pathways, { asOf: '2020-02-01', withinDays: 14 }).map(
 *   ({ patient, interval, due, daysLeft }) => [patient, interval, due, daysLeft],
 * )
 * // => [['p1', 'assessment', '2020-02-10', 9]]
 * ```
 */
export function listDueDates(
  pathways: readonly Pathway[],
  options: DueDateOptions,
): readonly DueDate[] {
  listArgument(pathways, 'pathways')
  const { withinDays } = objectArgument(options, 'options', 'an object with asOf and withinDays')
  countArgument(withinDays, 'withinDays', 0)
  const list: DueDate[] = []
  for (const pathway of pathways) {
    for (const clock of measureForlopstider(pathway, options)) {
      const { due, limit, state, careLevel } = clock
      if (state !== 'running' || due === undefined || limit === undefined) continue
      const daysLeft = limit.maxDays - clock.days
      if (daysLeft > withinDays) continue
      list.push({
        pathway: pathway.id,
        patient: pathway.patient,
        unit: pathway.unit,
        type: pathway.type,
        interval: clock.interval,
        ordinal: clock.ordinal,
        from: clock.from,
        due,
        daysLeft,
        limit,
        ...(careLevel !== undefined && { careLevel }),
        postponedByPatient: clock.postponedByPatient,
      })
    }
  }
  return list.sort(compare)
}

function compare(a: DueDate, b: DueDate): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1
  if (a.pathway !== b.pathway) return a.pathway < b.pathway ? -1 : 1
  if (a.interval !== b.interval) return a.interval < b.interval ? -1 : 1
  return a.ordinal - b.ordinal
}
