import {
  choiceArgument,
  countArgument,
  listArgument,
  objectArgument,
  optionsArgument,
} from '../misuse/arguments.js'
import { compareTexts } from '../misuse/compare-texts.js'
import { nothing } from '../registrations/columns/table-column.js'
import type { PathwayInput } from '../registrations/schema.js'
import { type ClockColumns, states } from './clock-columns.js'
import { dueDay, makeForlopstid } from './make-forlopstid.js'
import type { MeasureOptions } from './measure-forlopstider.js'
import { measureInStretches } from './read-for-clocks.js'
import type { WorklistItem } from './schema.js'

/** What the worklist holds. */
export interface WorklistOptions extends MeasureOptions {
  /** Clocks that run out within so many calendar days after `asOf` are listed; 0 or more. */
  readonly withinDays: number
  /**
   * Clocks that ran out more than so many calendar days before `asOf` are left out, as nobody will
   * close them any more; those without a known limit, where they began so long before. 0 or more;
   * without it, none is too old.
   */
  readonly sinceDays?: number | undefined
  /** Whether running clocks without a known limit are listed too, last; `omit` by default. */
  readonly withoutLimit?: 'omit' | 'list' | undefined
}

/**
 * Lists the running clocks that run out by `asOf + withinDays` or already have, soonest first: the
 * worklist of a forløpskoordinator. With `withoutLimit: 'list'` also those that no limit is known
 * for, by the day they began, so that those who wait for a first attendance are seen.
 *
 * @throws `invalid-count` if `withinDays` or `sinceDays` is no whole number of 0 or more,
 * `invalid-argument` if `pathways` is no list, `options` no object or `withoutLimit` another text,
 * and what `measureForlopstider` throws.
 *
 * @example
 * ```ts
 * import { assemblePathways, makeWorklist } from 'pasientforlop'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A', careLevel: 'outpatient' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D01M' },
 * ])
 * makeWorklist(pathways, { asOf: '2020-02-01', withinDays: 14 }).map(
 *   ({ patient, interval, due, daysLeft }) => [patient, interval, due, daysLeft],
 * )
 * // => [['p1', 'assessment', '2020-02-10', 9]]
 * ```
 */
export function makeWorklist(
  pathways: readonly PathwayInput[],
  options: WorklistOptions,
): readonly WorklistItem[] {
  listArgument(pathways, 'pathways')
  const { chosen, measure } = worklistOptions(options)
  const list: WorklistItem[] = []
  measureInStretches(pathways, measure, ({ clocks }) => addRunning(clocks, chosen, list))
  return list.sort(compareItems)
}

/** The worklist of clocks that are columns already. */
export function worklistOf(clocks: ClockColumns, options: WorklistOptions): WorklistItem[] {
  const list: WorklistItem[] = []
  addRunning(clocks, worklistOptions(options).chosen, list)
  return list.sort(compareItems)
}

type Chosen = Required<Pick<WorklistOptions, 'withinDays' | 'sinceDays' | 'withoutLimit'>>

function worklistOptions(options: WorklistOptions) {
  objectArgument(options, 'options', 'an object with asOf and withinDays')
  const {
    withinDays,
    sinceDays,
    withoutLimit = 'omit',
    ...measure
  } = optionsArgument(options, ['asOf', 'definitions', 'withinDays', 'sinceDays', 'withoutLimit'])
  countArgument(withinDays, 'withinDays', 0)
  if (sinceDays !== undefined) countArgument(sinceDays, 'sinceDays', 0)
  choiceArgument(withoutLimit, 'withoutLimit', ['omit', 'list'])
  return { chosen: { withinDays, sinceDays, withoutLimit }, measure }
}

function addRunning(clocks: ClockColumns, options: Chosen, list: WorklistItem[]): void {
  for (let at = 0; at < clocks.length; at += 1) {
    const daysLeft = daysLeftListed(clocks, at, options)
    if (daysLeft !== undefined) list.push(itemOf(clocks, at, daysLeft))
  }
}

/** The days that a clock of the worklist has left, `null` where no limit is known; nothing for another. */
export function daysLeftListed(
  clocks: ClockColumns,
  at: number,
  { withinDays, withoutLimit, sinceDays: oldest = Number.POSITIVE_INFINITY }: Chosen,
): number | null | undefined {
  const daysLeft = daysLeftAt(clocks, at)
  if (daysLeft === undefined) return undefined
  const isListed =
    daysLeft === null
      ? withoutLimit === 'list' && (clocks.days[at] as number) <= oldest
      : daysLeft <= withinDays && -daysLeft <= oldest
  return isListed ? daysLeft : undefined
}

/**
 * The days that a running clock has left, `null` where no limit is known; nothing for one that does not
 * run, or whose limit ends after the year 2200 and is no concern of a worklist.
 */
function daysLeftAt(clocks: ClockColumns, at: number): number | null | undefined {
  if (states[clocks.stateOf[at] as number] !== 'running') return undefined
  if ((clocks.limitOf[at] as number) < 0) return null
  const due = dueDay(clocks, at)
  return due === nothing ? undefined : due - clocks.asOfDay
}

function itemOf(clocks: ClockColumns, at: number, daysLeft: number | null): WorklistItem {
  const { pathways } = clocks
  const pathway = clocks.pathwayOf[at] as number
  const clock = makeForlopstid(clocks, at)
  return {
    pathway: clock.pathway,
    patient: pathways.patients[pathways.patientOf[pathway] as number] as string,
    unit: pathways.units[pathways.unitOf[pathway] as number] as string,
    type: clock.type,
    interval: clock.interval,
    ordinal: clock.ordinal,
    from: clock.from,
    days: clock.days,
    due: clock.due,
    daysLeft,
    limit: clock.limit,
    unknownBecause: clock.unknownBecause,
    careLevel: clock.careLevel,
    postponedByPatient: clock.postponedByPatient,
  }
}

type Placed = Pick<WorklistItem, 'daysLeft' | 'days' | 'pathway' | 'interval' | 'ordinal'>

/** By what is left (those without a limit last, by the days they have run), then by their names. */
export function compareItems(a: Placed, b: Placed): number {
  const never = Number.POSITIVE_INFINITY
  const [left, other] = [a.daysLeft ?? never, b.daysLeft ?? never]
  if (left !== other) return left < other ? -1 : 1
  if (a.daysLeft === null && a.days !== b.days) return b.days - a.days
  return (
    compareTexts(a.pathway, b.pathway) ||
    compareTexts(a.interval, b.interval) ||
    a.ordinal - b.ordinal
  )
}
