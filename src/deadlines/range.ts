import { type Days, spanDays } from './days.js'
import type { DeadlinePrecision, DeadlineReason } from './schema.js'
import { readSpan, type Span } from './span.js'
import { beginsWith } from './tokens.js'

/** What the rest of a deadline names: one span, or two with what stands between them. */
export interface Extent {
  readonly days: Days
  readonly precision: DeadlinePrecision
  readonly span?: Span
  readonly joint?: 'through' | 'either'
}

type Joint = { readonly as: 'through' | 'either'; readonly next: number }

/** Reads the rest of a deadline from `at` as a span or a range of spans. */
export function readExtent(
  tokens: readonly string[],
  at: number,
  between: 'between' | 'plain',
): Extent | DeadlineReason {
  const read = readSpan(tokens, at)
  if (read === undefined) return 'not-understood'
  if ('fault' in read) return read.fault
  const { span } = read
  if (read.next === tokens.length) {
    if (between === 'between') return 'not-understood'
    if (span.year === undefined) return 'needs-year'
    const days = spanDays(span, span.year)
    return typeof days === 'string' ? days : { days, precision: span.unit, span }
  }
  const joint = jointAt(tokens, read.next, between)
  if (joint === undefined) return 'not-understood'
  const end = endOf(tokens, joint.next, span)
  if (typeof end === 'string') return end
  const bothYears = span.unit === 'year' && end.unit === 'year'
  if (joint.as === 'either' && !bothYears) return 'ambiguous'
  if (end.year === undefined) return 'needs-year'
  const first = spanDays(span, span.year ?? end.year)
  const last = spanDays(end, end.year)
  if (typeof first === 'string') return first
  if (typeof last === 'string') return last
  if (first[0] >= last[0]) return 'reversed'
  if (first[1] > last[1]) return 'ambiguous'
  return {
    days: [first[0], last[1]],
    precision: bothYears ? 'year-range' : 'range',
    joint: joint.as,
  }
}

function jointAt(
  tokens: readonly string[],
  at: number,
  isBetween: 'between' | 'plain',
): Joint | undefined {
  if (tokens[at] === '-') return { as: 'through', next: at + 1 }
  if (tokens[at] === '/') return { as: 'either', next: at + 1 }
  const through = beginsWith(tokens, at, 'til og med') || beginsWith(tokens, at, 'til')
  if (through > 0) return { as: 'through', next: at + through }
  return isBetween === 'between' && tokens[at] === 'og'
    ? { as: 'through', next: at + 1 }
    : undefined
}

function endOf(tokens: readonly string[], at: number, from: Span): Span | DeadlineReason {
  if (from.unit === 'year' && /^\d\d$/.test(tokens[at] ?? '') && at + 1 === tokens.length) {
    return shortYear(tokens, at, from)
  }
  const read = readSpan(tokens, at)
  if (read === undefined || ('next' in read && read.next !== tokens.length)) return 'not-understood'
  return 'fault' in read ? read.fault : read.span
}

/** The end of `2020-21`: two digits that cannot be a month, later than the year before them. */
function shortYear(tokens: readonly string[], at: number, from: Span): Span | DeadlineReason {
  const digits = tokens[at] ?? ''
  const [number, century] = [Number(digits), Math.floor((from.year as number) / 100) * 100]
  if (number <= 12) return 'ambiguous'
  return century + number > (from.year as number)
    ? { unit: 'year', year: century + number }
    : 'reversed'
}
