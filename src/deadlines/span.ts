import type { DeadlinePrecision, DeadlineReason } from './schema.js'
import { looseStop } from './tokens.js'
import { months, ordinals, thirds } from './words.js'

/** A calendar span as written: its unit, ordinal within the year or month, and year if it has one. */
export interface Span {
  readonly unit: Exclude<DeadlinePrecision, 'year-range' | 'range' | 'plan-period'>
  readonly year?: number
  readonly ordinal?: number
  readonly month?: number
}

export type ReadSpan =
  | { readonly span: Span; readonly next: number }
  | { readonly fault: DeadlineReason }
  /** Several that it could be, each with a year. */
  | { readonly either: readonly Span[]; readonly next: number }
  | undefined

const units: Readonly<Record<string, Span['unit']>> = {
  halvår: 'half-year',
  halvdel: 'half-year',
  tertial: 'tertial',
  kvartal: 'quarter',
}

const letters: Readonly<Record<string, Span['unit']>> = {
  h: 'half-year',
  t: 'tertial',
  q: 'quarter',
  k: 'quarter',
}

const counts = { 'half-year': 2, tertial: 3, quarter: 4 } as const

/** Reads one calendar span from `at`: its year may be missing. */
export function readSpan(tokens: readonly string[], at: number): ReadSpan {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (isYear(first)) return startingWithYear(tokens, at)
  if ((first === 'år' || first === 'året') && isYear(second)) {
    return { span: { unit: 'year', year: Number(second) }, next: at + 2 }
  }
  if (isNumber(first, 2)) return startingWithNumber(tokens, at)
  const ordinal = own(ordinals, first)
  const unit = own(units, second)
  if (ordinal !== undefined && unit !== undefined) return part(tokens, at + 2, unit, ordinal)
  const letter = own(letters, first)
  if (letter !== undefined && isNumber(second, 1)) {
    return part(tokens, at + 2, letter, Number(second))
  }
  if (first === 'uke' && isNumber(second, 2)) {
    return withYear(tokens, at + 2, { unit: 'week', ordinal: Number(second) })
  }
  const third = own(thirds, first)
  if (third !== undefined) {
    const month = own(months, second)
    return month === undefined
      ? withYear(tokens, at + 1, { unit: 'third-of-year', ordinal: third })
      : withYear(tokens, at + 2, { unit: 'third-of-month', ordinal: third, month })
  }
  const month = own(months, first)
  return month === undefined
    ? undefined
    : withYear(tokens, at + 1, { unit: 'month', ordinal: month })
}

function isYear(token: string | undefined): boolean {
  return token?.length === 4 && isNumber(token, 4)
}

function isNumber(token: string | undefined, most: number): boolean {
  return token !== undefined && token.length <= most && /^\d+$/.test(token)
}

/** `2021`, `2021-05-01`, `2021-T1`, `2021 Q1`. */
function startingWithYear(tokens: readonly string[], at: number): ReadSpan {
  const year = Number(tokens[at])
  const [dash, month, dash2, day] = tokens.slice(at + 1, at + 5)
  if (dash === '-' && dash2 === '-' && isNumber(month, 2) && isNumber(day, 2)) {
    return { span: { unit: 'day', year, month: Number(month), ordinal: Number(day) }, next: at + 5 }
  }
  const letterAt = dash === '-' ? at + 2 : at + 1
  const unit = own(letters, tokens[letterAt])
  if (unit !== undefined && isNumber(tokens[letterAt + 1], 1)) {
    const read = part([], 0, unit, Number(tokens[letterAt + 1]))
    if (read === undefined || !('span' in read)) return read
    return { span: { ...read.span, year }, next: letterAt + 2 }
  }
  return { span: { unit: 'year', year }, next: at + 1 }
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string | undefined) {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
}

function part(
  tokens: readonly string[],
  at: number,
  unit: Span['unit'],
  ordinal: number,
): ReadSpan {
  const count = own(counts, unit)
  if (count !== undefined && (ordinal < 1 || ordinal > count)) return { fault: 'no-such-date' }
  return withYear(tokens, at, { unit, ordinal })
}

/** The year after a span, perhaps with a preposition or sign before it ("halvår av 2021"). */
function withYear(tokens: readonly string[], at: number, span: Span): ReadSpan {
  for (const skip of [[], ['.'], ['i'], ['av'], ['år'], [','], ['/'], ['-'], ['.', ',']]) {
    const year = tokens[at + skip.length]
    if (skip.every((word, index) => tokens[at + index] === word) && isYear(year)) {
      return { span: { ...span, year: Number(year) }, next: at + skip.length + 1 }
    }
  }
  return { span, next: tokens[at] === '.' && span.unit === 'month' ? at + 1 : at }
}

function startingWithNumber(tokens: readonly string[], at: number): ReadSpan {
  const number = Number(tokens[at])
  const next = tokens[at + 1] === '.' ? at + 2 : at + 1
  const unit = own(units, tokens[next])
  if (unit !== undefined) return part(tokens, next + 1, unit, number)
  const month = own(months, tokens[next])
  if (month !== undefined) {
    return withYear(tokens, next + 1, { unit: 'day', ordinal: number, month })
  }
  return numericDate(tokens, at)
}

/** `1.5.2021`, `01.05.21`, `1/5-2021`, `1/5-21`, `1/5 2021`, `1/5`, `05.2021`, `5/2021`. */
function numericDate(tokens: readonly string[], at: number): ReadSpan {
  const first = Number(tokens[at])
  const sign = tokens[at + 1]
  const second = tokens[at + 2]
  if (sign === looseStop) return isYear(second) ? loose(first, Number(second), at + 3) : undefined
  if (sign !== '.' && sign !== '/') return undefined
  if (isYear(second)) {
    if (first < 1 || first > 12) return { fault: 'no-such-date' }
    return { span: { unit: 'month', ordinal: first, year: Number(second) }, next: at + 3 }
  }
  if (!isNumber(second, 2)) return undefined
  const day: Span = { unit: 'day', ordinal: first, month: Number(second) }
  const between = /^[./-]$/.test(tokens[at + 3] ?? '') ? 1 : 0
  const year = tokens[at + 3 + between]
  if (isYear(year)) return { span: { ...day, year: Number(year) }, next: at + 4 + between }
  if (between === 1 && isNumber(year, 2) && year?.length === 2) {
    return shortYear(day, Number(year), at + 5)
  }
  return at + 3 === tokens.length ? { span: day, next: at + 3 } : undefined
}

/** Norwegian dates are written day, month, year; of which century two digits are, they do not say. */
function shortYear(day: Span, digits: number, next: number): ReadSpan {
  if (digits < 50) return { span: { ...day, year: 2000 + digits }, next }
  return { either: [1900, 2000].map((century) => ({ ...day, year: century + digits })), next }
}

/** `1. 2021`: the first month, quarter, tertial or half-year; `12. 2021` can be a month only. */
function loose(ordinal: number, year: number, next: number): ReadSpan {
  const units = { month: 12, quarter: 4, tertial: 3, 'half-year': 2 } as const
  const either = (Object.keys(units) as (keyof typeof units)[])
    .filter((unit) => ordinal >= 1 && ordinal <= units[unit])
    .map((unit): Span => ({ unit, ordinal, year }))
  return either.length === 0 ? { fault: 'no-such-date' } : { either, next }
}
