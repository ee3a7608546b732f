import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import { countArgument, objectArgument, optionsArgument } from '../misuse/arguments.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import { spanDays } from './days.js'
import { fixedDeadline, isSeason, openingOf, withoutRemarks } from './fixed.js'
import { ambiguous, place, unreadable, withinOrBefore } from './place.js'
import { type Extent, readExtent } from './range.js'
import type { Deadline, DeadlineReason } from './schema.js'
import { deadlineTokens } from './tokens.js'
import { seasonOf } from './words.js'
import { yearTurn } from './year-turn.js'

/** What helps to read a deadline that does not say it all. */
export interface DeadlineOptions {
  /** Read the words of this written norm only; without it, both and any mix. */
  readonly language?: 'nb' | 'nn' | undefined
  /** What "i planperioden" stands for. */
  readonly planPeriod?: { readonly from: IsoDate; readonly to: IsoDate } | undefined
  /**
   * The months that a season stands for, by their numbers (1–12), both inclusive. Without them
   * "våren 2025" is refused: no source gives a season limits.
   */
  readonly seasons?:
    | Readonly<Partial<Record<'spring' | 'summer' | 'autumn' | 'winter', SeasonMonths>>>
    | undefined
}

/** The first and last month of a season within one year. */
export interface SeasonMonths {
  /** The first month, 1–12. */
  readonly from: number
  /** The last month, 1–12, not before the first. */
  readonly to: number
}

/**
 * Reads a deadline as a Norwegian plan writes it: years and ranges ("2021", "2020–2021"), half-years,
 * tertials, quarters, months, weeks and days, "medio", "primo" and "ultimo", with "innen", "innen
 * utgangen av", "i løpet av", "før", "ferdigstilt" and their like, in bokmål and nynorsk.
 *
 * The interval's ends are inclusive and `due` is the last day on time; where only the end is
 * named, `from` is null. Of "snarest innen 1. mai 2021" the date is the limit. What names no date is
 * never guessed: "snarest", a season, a rough time, a date without a year and anything not understood
 * are `unreadable` with the reason; an
 * empty text is `none`, "fortløpende" is `ongoing`, "fra 1. januar 2019" is a `start`. `evidence`
 * grades the reading: `secondary` where a dictionary or use in plans bears it out, else `inferred`.
 * No text throws; a language or plan period that is none throws `unknown-language`, `invalid-date`
 * or `invalid-argument`, and options that are no object `invalid-argument`.
 *
 * @example
 * ```ts
 * import { parseDeadline } from 'pasientforlop/plans'
 *
 * parseDeadline('Medio 2021')
 * // => { kind: 'interval', from: '2021-05-01', to: '2021-08-31', due: '2021-08-31',
 * //      precision: 'third-of-year', reading: 'in', evidence: 'secondary' }
 * parseDeadline('innan 30. juni 2018')
 * // => { kind: 'interval', from: null, to: '2018-06-30', due: '2018-06-30', precision: 'day',
 * //      reading: 'by', evidence: 'secondary' }
 * parseDeadline('fortløpande') // => { kind: 'ongoing', reading: 'continuous', every: null }
 * parseDeadline('snarest') // => { kind: 'unreadable', reason: 'no-date', readings: [] }
 * parseDeadline('våren 2025') // => { kind: 'unreadable', reason: 'season', readings: [] }
 * ```
 */
export function parseDeadline(text: string, options: DeadlineOptions = {}): Deadline {
  const { language } = optionsArgument(options, ['language', 'planPeriod', 'seasons'])
  if (language !== undefined && language !== 'nb' && language !== 'nn') {
    throw misuse('unknown-language', `language must be nb or nn, got a ${kindOf(language)}`)
  }
  if (typeof text !== 'string') return unreadable('not-understood')
  if (text.trim() === '') return { kind: 'none', reason: 'empty' }
  const tokens = deadlineTokens(text, language)
  if (tokens === undefined || tokens.length === 0) return unreadable('not-understood')
  const plain = withoutRemarks(tokens)
  return fixedDeadline(plain) ?? read(plain, options)
}

function read(tokens: readonly string[], options: DeadlineOptions): Deadline {
  const { lead, preposition, at } = openingOf(tokens)
  const as = preposition ?? 'in'
  if (tokens[at] === 'planperioden' && tokens.length === at + 1 && lead !== 'start') {
    if (as === 'in' || as === 'by-end') return inPlanPeriod(as, options)
  }
  const turn = yearTurn(tokens, at)
  if (turn !== undefined) return lead === 'start' || typeof as === 'object' ? ambiguous([]) : turn
  const extent = isSeason(tokens, at)
    ? seasonExtent(tokens, at, options)
    : readExtent(tokens, at, as === 'between' ? 'between' : 'plain')
  if (typeof extent === 'string') return unreadable(extent)
  if (typeof as === 'object') {
    if (as.refused !== 'ambiguous' || 'either' in extent) return unreadable(as.refused)
    return ambiguous(withinOrBefore(extent))
  }
  return 'either' in extent
    ? ambiguous(extent.either.map((one) => place(lead, as, one)))
    : place(lead, as, extent)
}

function inPlanPeriod(as: 'in' | 'by-end', { planPeriod }: DeadlineOptions): Deadline {
  if (planPeriod === undefined) return unreadable('needs-plan-period')
  const { from, to } = objectArgument(planPeriod, 'planPeriod', 'an object with from and to')
  if (dayArgument(from, 'planPeriod.from') > dayArgument(to, 'planPeriod.to')) {
    throw misuse('invalid-argument', 'planPeriod.from must not be after planPeriod.to')
  }
  const rest = { to, due: to, precision: 'plan-period', reading: 'plan-period' } as const
  return as === 'by-end'
    ? { kind: 'interval', from: null, ...rest, evidence: 'secondary' }
    : { kind: 'interval', from, ...rest, evidence: 'secondary' }
}

/** The months that the caller gives for a season; without them a season has no dates. */
function seasonExtent(
  tokens: readonly string[],
  at: number,
  { seasons }: DeadlineOptions,
): Extent | DeadlineReason {
  const months = seasons?.[seasonOf[tokens[at] as string] as keyof typeof seasons]
  if (months === undefined) return 'season'
  const { from, to } = months
  countArgument(from, 'seasons', 1, 'the number of a month')
  countArgument(to, 'seasons', from, 'the number of a month, not before the first')
  if (to > 12) throw misuse('invalid-count', 'seasons must be by the numbers of months, 1 to 12')
  const year = Number(tokens.find((token) => /^\d{4}$/.test(token)) ?? Number.NaN)
  if (Number.isNaN(year)) return 'needs-year'
  const first = spanDays({ unit: 'month', ordinal: from }, year)
  const last = spanDays({ unit: 'month', ordinal: to }, year)
  if (typeof first === 'string') return first
  return typeof last === 'string' ? last : { days: [first[0], last[1]], precision: 'range' }
}
