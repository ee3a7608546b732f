import { type Days, spanDays } from './days.js'
import type { DeadlinePrecision, DeadlineReason } from './schema.js'
import { type ReadSpan, readSpan, type Span } from './span.js'
import { beginsWith } from './tokens.js'

/** What the rest of a deadline names: one span, or two with what stands between them. */
export interface Extent {
  readonly days: Days
  readonly precision: DeadlinePrecision
  readonly span?: Span
  /** The two years of which it is one. */
  readonly eitherOf?: readonly Extent[]
}

/** What the rest of a deadline could name. */
export interface Ambiguity {
  readonly either: readonly Extent[]
}

type Joint = { readonly as: 'through' | 'either' | 'and' | 'loose'; readonly next: number }

type ReadExtent = Extent | Ambiguity | DeadlineReason

/** Reads the rest of a deadline from `at` as a span or a range of spans. */
export function readExtent(
  tokens: readonly string[],
  at: number,
  between: 'between' | 'plain',
): ReadExtent {
  const read = readSpan(tokens, at)
  if (read === undefined) return 'not-understood'
  if ('fault' in read) return read.fault
  if ('either' in read) {
    return read.next === tokens.length ? oneOf(read.either.map(extentOf)) : 'not-understood'
  }
  const { span } = read
  if (read.next === tokens.length) return between === 'between' ? 'not-understood' : extentOf(span)
  const joint = jointAt(tokens, read.next, between)
  if (joint === undefined) return 'not-understood'
  if (span.unit === 'year' && isTwoDigits(tokens, joint.next)) {
    return joint.as === 'and'
      ? 'ambiguous'
      : shortRange(span, tokens[joint.next] as string, joint.as)
  }
  const end = endOf(tokens, joint.next)
  if (end === undefined) return 'not-understood'
  if ('fault' in end) return end.fault
  return 'span' in end ? rangeOf(span, end.span, joint.as) : 'ambiguous'
}

function extentOf(span: Span): Extent | DeadlineReason {
  if (span.year === undefined) return 'needs-year'
  const days = spanDays(span, span.year)
  return typeof days === 'string' ? days : { days, precision: span.unit, span }
}

/** What is left of several readings; none of them is taken, even if it is the only one. */
function oneOf(readings: readonly ReadExtent[]): ReadExtent {
  const either = readings.filter((one): one is Extent => typeof one === 'object' && 'days' in one)
  return either.length === 0 ? (readings[0] ?? 'ambiguous') : { either }
}

function jointAt(
  tokens: readonly string[],
  at: number,
  isBetween: 'between' | 'plain',
): Joint | undefined {
  if (tokens[at] === '-') return { as: 'through', next: at + 1 }
  if (tokens[at] === '–') return { as: 'loose', next: at + 1 }
  if (tokens[at] === '/') return { as: 'either', next: at + 1 }
  const through = beginsWith(tokens, at, 'til og med') || beginsWith(tokens, at, 'til')
  if (through > 0) return { as: 'through', next: at + through }
  if (tokens[at] !== 'og') return undefined
  return { as: isBetween === 'between' ? 'through' : 'and', next: at + 1 }
}

function isTwoDigits(tokens: readonly string[], at: number): boolean {
  return /^\d\d$/.test(tokens[at] ?? '') && at + 1 === tokens.length
}

/**
 * `2020-21`: a range, or (`2026-06`) a month; `2011-12` can be both, and across the turn of a
 * century nobody knows.
 */
function shortRange(from: Span, digits: string, joint: Joint['as']): ReadExtent {
  const first = from.year as number
  const number = Number(digits)
  const last = Math.floor(first / 100) * 100 + number
  const as = joint === 'either' ? 'either' : 'through'
  const range = rangeOf(from, { unit: 'year', year: last }, as)
  if (number > 12) return range
  const month = extentOf({ unit: 'month', ordinal: number, year: first })
  if (number === 0) return first % 100 >= 90 ? 'ambiguous' : 'no-such-date'
  if (last > first) return oneOf([range, month])
  const across = rangeOf(from, { unit: 'year', year: last + 100 }, as)
  return first % 100 >= 90 ? oneOf([across, month]) : month
}

function endOf(tokens: readonly string[], at: number): ReadSpan {
  const read = readSpan(tokens, at)
  return read !== undefined && 'next' in read && read.next !== tokens.length ? undefined : read
}

function rangeOf(from: Span, to: Span, joint: Joint['as']): ReadExtent {
  const bothYears = from.unit === 'year' && to.unit === 'year'
  if (to.year === undefined) return 'needs-year'
  const first = extentOf({ ...from, year: from.year ?? to.year })
  const last = extentOf(to)
  if (typeof first === 'string') return first
  if (typeof last === 'string') return last
  if (joint === 'and' && !(bothYears && to.year === (from.year ?? 0) + 1)) {
    return oneOf([first, last])
  }
  if (joint === 'either' && !bothYears) return oneOf([first, last])
  // "mai – 2022" with blanks: May 2022, or from May through 2022?
  if (joint === 'loose' && from.year === undefined && to.unit === 'year') {
    const through = { days: [first.days[0], last.days[1]], precision: 'range' } as const
    return first.days[1] === last.days[1] ? { either: [first] } : { either: [first, through] }
  }
  if (first.days[0] >= last.days[0]) return 'reversed'
  if (first.days[1] > last.days[1]) return 'ambiguous'
  const range: Extent = {
    days: [first.days[0], last.days[1]],
    precision: bothYears ? 'year-range' : 'range',
  }
  return joint === 'either' ? { ...range, eitherOf: [first, last] } : range
}
