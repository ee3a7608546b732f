import { type Arbitrary, array, constantFrom, nat, option, record } from 'fast-check'
import { dayArgument } from '../../calendar/day-argument.js'
import type { IsoDate } from '../../calendar/schema.js'
import { writeDay } from '../../calendar/write-day.js'
import { flattenForlopstider } from '../../indicators/flatten/flatten-forlopstider.js'
import { flattenPathways } from '../../indicators/flatten/flatten-pathways.js'
import type { SubjectId, SubjectRows } from '../../indicators/subjects/schema.js'
import { choiceArgument, countArgument, optionsArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { type CourseOptions, courseKeys } from '../course/kinds.js'
import { lateDay } from '../faults/row-faults.js'
import type { Sizes } from './draws.js'
import { pathways } from './pathways.js'

/** Which rows of a subject are generated. */
export interface IndicatorRowsOptions extends CourseOptions {
  /** How many rows; of `pathway` and `forlopstid` how many pathways. 0 to 10 by default. */
  readonly rows?: Sizes | undefined
}

/**
 * Flat rows of a subject, for indicators of your own: sound, so that dates come in the order in
 * which things happen, and each row has an id of its own; with values missing now and then, as
 * the subject allows. Rows of `pathway` and `forlopstid` are those of generated pathways, read on
 * `asOf`. Shrinks to no row.
 *
 * @throws `invalid-argument` for a subject that there is not, else as `registrations` does;
 * `types` and `edition` are options of `pathway` and `forlopstid` only.
 *
 * @example
 * ```ts
 * import fc from 'fast-check'
 * import { aggregateIndicator, indicators } from 'pasientforlop'
 * import { indicatorRows } from 'pasientforlop/testing/arbitraries'
 *
 * const indicator = indicators['hv.tentative_appointments']
 * const counts = fc.property(indicatorRows('appointment'), (rows) => {
 *   aggregateIndicator(indicator, rows, { periods: ['2021-T1'], asOf: '2021-12-31' })
 * })
 * fc.check(counts, { numRuns: 20 }).failed // => false
 * ```
 */
export function indicatorRows<S extends SubjectId>(
  subject: S,
  options: IndicatorRowsOptions = {},
): Arbitrary<SubjectRows[S][]> {
  choiceArgument<SubjectId>(subject, 'subject', [
    'pathway',
    'forlopstid',
    'referral',
    'discharge',
    'appointment',
  ])
  const isOfPathways = subject === 'pathway' || subject === 'forlopstid'
  const own = courseKeys.filter((key) => isOfPathways || (key !== 'types' && key !== 'edition'))
  const { rows: sizes = {}, ...course } = optionsArgument(options, [...own, 'rows'])
  const { min = 0, max = Math.max(10, min) } = optionsArgument(sizes, ['min', 'max'], 'rows')
  countArgument(min, 'rows.min', 0, 'a whole number')
  countArgument(max, 'rows.max', min, 'a whole number')
  if (!isOfPathways) {
    const rows = subjectRow(subject as keyof typeof rowMakers, options)
    return array(rows, { minLength: min, maxLength: max }).map((list) =>
      list.map((row, at) => ({ ...row, [subject]: `${subject.charAt(0)}${at + 1}` })),
    ) as unknown as Arbitrary<SubjectRows[S][]>
  }
  const { asOf = lateDay } = options
  const flatten = subject === 'pathway' ? flattenPathways : flattenForlopstider
  return pathways({ ...course, patients: { min, max } }).map((list) =>
    flatten(list, { asOf }),
  ) as unknown as Arbitrary<SubjectRows[S][]>
}

/** The rows of other subjects: what happened on the days of steps, one after another. */
const rowMakers = {
  referral: ([received, assessed, started]: Days, code: number, isRight: boolean) => ({
    received,
    assessed,
    rightGranted: assessed === null ? null : isRight,
    deadline: assessed === null || !isRight ? null : started,
    careStarted: code === 1 ? started : null,
    waitingEnded: code === 0 ? null : started,
    waitingEndCode:
      started === null || code === 0 ? null : `${code === 1 ? 1 : code === 2 ? 2 : 9}`,
  }),
  discharge: ([admitted, discharged, sent, next]: Days, code: number, isSent: boolean) => ({
    admitted,
    discharged,
    letterSent: isSent ? sent : null,
    nextUnplannedAdmission: code === 1 ? next : null,
  }),
  appointment: ([booked, appointed]: Days, code: number, isHeld: boolean) => ({
    booked,
    appointed,
    kind: code === 0 ? 'tentative' : 'timed',
    held: appointed === null ? null : isHeld,
  }),
}

type Days = readonly [IsoDate, IsoDate | null, IsoDate | null, IsoDate | null]

function subjectRow(
  subject: keyof typeof rowMakers,
  { units = ['u1', 'u2'], from = '2019-01-01', to = '2024-12-31', asOf = lateDay }: CourseOptions,
): Arbitrary<object> {
  const first = dayArgument(from, 'from')
  const today = dayArgument(asOf, 'asOf')
  const last = Math.min(dayArgument(to, 'to'), today)
  if (last < first || units.length === 0) {
    throw misuse('invalid-argument', 'no row can be generated: no day, or no unit, is left')
  }
  return record({
    unit: constantFrom(...units),
    careArea: option(constantFrom('PHV' as const, 'PHBU' as const, 'TSB' as const), {
      freq: 9,
      nil: null,
    }),
    start: nat(last - first),
    steps: array(nat(60), { minLength: 3, maxLength: 3 }),
    code: nat(3),
    flag: nat(1),
  }).map(({ unit, careArea, start, steps, code, flag }) => {
    const days: (IsoDate | null)[] = [writeDay(first + start)]
    let day = first + start
    for (const step of steps) {
      day += step
      days.push(day > today ? null : writeDay(day))
    }
    return { unit, careArea, ...rowMakers[subject](days as unknown as Days, code, flag === 1) }
  })
}
