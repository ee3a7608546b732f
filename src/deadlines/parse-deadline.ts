import { dayArgument } from '../calendar/day-argument.js'
import { firstDay } from '../calendar/scan-day.js'
import type { IsoDate } from '../calendar/schema.js'
import { writeDay } from '../calendar/write-day.js'
import { objectArgument, optionsArgument } from '../misuse/arguments.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import { fixedDeadline, isSeason, openingOf } from './fixed.js'
import { type Extent, readExtent } from './range.js'
import type { Deadline, DeadlineReading, DeadlineReason } from './schema.js'
import { deadlineTokens } from './tokens.js'

/** What helps to read a deadline that does not say it all. */
export interface DeadlineOptions {
  /** Read the words of this written norm only; without it, both and any mix. */
  readonly language?: 'nb' | 'nn' | undefined
  /** What "i planperioden" stands for. */
  readonly planPeriod?: { readonly from: IsoDate; readonly to: IsoDate } | undefined
}

/** Meanings that a dictionary, an encyclopedia or the plans' own use bears out. */
const attested: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'in day',
  'in quarter',
  'in tertial',
  'in half-year',
  'in third-of-year',
  'by day',
  'by-end month',
  'by-end year',
])

/**
 * Reads a deadline as a Norwegian plan writes it: years and ranges ("2021", "2020–2021"), half-years,
 * tertials, quarters, months, weeks and days, "medio", "primo" and "ultimo", with "innen", "innen
 * utgangen av", "i løpet av", "før", "ferdigstilt" and their like, in bokmål and nynorsk.
 *
 * The interval's ends are inclusive and `due` is the last day on time; where only the end is
 * named, `from` is null. What names no date is never guessed: "snarest", a season, a rough
 * time, a date without a year and anything not understood are `unreadable` with the reason; an
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
  const { language } = optionsArgument(options, ['language', 'planPeriod'])
  if (language !== undefined && language !== 'nb' && language !== 'nn') {
    throw misuse('unknown-language', `language must be nb or nn, got a ${kindOf(language)}`)
  }
  if (typeof text !== 'string') return unreadable('not-understood')
  if (text.trim() === '') return { kind: 'none', reason: 'empty' }
  const tokens = deadlineTokens(text, language)
  if (tokens === undefined || tokens.length === 0) return unreadable('not-understood')
  return fixedDeadline(tokens) ?? read(tokens, options)
}

function unreadable(reason: DeadlineReason): Deadline {
  return { kind: 'unreadable', reason, readings: [] }
}

function read(tokens: readonly string[], options: DeadlineOptions): Deadline {
  const { lead, preposition, at } = openingOf(tokens)
  const as = preposition ?? 'in'
  if (tokens[at] === 'planperioden' && tokens.length === at + 1 && lead !== 'start') {
    if (as === 'in' || as === 'by-end') return inPlanPeriod(as, options)
  }
  if (isSeason(tokens, at)) return unreadable('season')
  const extent = readExtent(tokens, at, as === 'between' ? 'between' : 'plain')
  if (typeof extent === 'string') return unreadable(extent)
  if (typeof as === 'object') return unreadable(as.refused)
  const isRange = extent.span === undefined
  if (lead === 'start' || (as === 'from' && !isRange)) {
    if (lead === 'target-in' || lead === 'completed-in') return unreadable('ambiguous')
    if (as === 'in') return start(extent, 'closed')
    return as === 'from' ? start(extent, 'open') : unreadable('ambiguous')
  }
  if (extent.joint === 'either') {
    return as === 'in' ? interval('either-year', extent) : unreadable('ambiguous')
  }
  if (isRange && as !== 'in' && as !== 'between' && as !== 'from') return unreadable('ambiguous')
  if (as === 'by' || as === 'by-end' || as === 'before') {
    return interval(as === 'by-end' && extent.precision === 'day' ? 'by' : as, extent)
  }
  return interval(lead === 'completed-in' || lead === 'target-in' ? lead : 'in', extent)
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

function start({ days, precision }: Extent, end: 'open' | 'closed'): Deadline {
  return {
    kind: 'start',
    from: writeDay(days[0]),
    to: end === 'open' ? null : writeDay(days[1]),
    precision,
    evidence: precision === 'day' ? 'secondary' : 'inferred',
  }
}

function interval(reading: DeadlineReading, extent: Extent): Deadline {
  const [from, to] = extent.days
  const { precision } = extent
  const evidence = evidenceOf(reading, extent)
  if (reading === 'before') {
    if (from - 1 < firstDay) return unreadable('out-of-range')
    const due = writeDay(from - 1)
    return { kind: 'interval', from: null, to: due, due, precision, reading, evidence }
  }
  const due = writeDay(to)
  return reading === 'by' || reading === 'by-end'
    ? { kind: 'interval', from: null, to: due, due, precision, reading, evidence }
    : { kind: 'interval', from: writeDay(from), to: due, due, precision, reading, evidence }
}

function evidenceOf(reading: DeadlineReading, { precision, span }: Extent) {
  // The dictionary names "ultimo" of a month only; of a year it is by analogy.
  return attested.has(`${reading} ${precision}`) &&
    !(precision === 'third-of-year' && span?.ordinal === 3)
    ? 'secondary'
    : 'inferred'
}
