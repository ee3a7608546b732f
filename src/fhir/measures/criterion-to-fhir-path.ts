import type { BoundTest, Criterion, DaysTest, Scalar } from '../../indicators/schema.js'
import type { Column } from '../../indicators/subjects/schema.js'
import { calendarDays, dayAfter, workingDays } from './days-in-fhir-path.js'

/**
 * A criterion as FHIRPath over a flat row: true, false, or nothing (an empty collection) where it is
 * not known. `asOf`, where it is read, is the variable `%asOf`.
 *
 * Every name stands in backticks, as `days` is a keyword. Dates are compared as texts; a date of
 * FHIRPath against a text would be an error.
 */
export function criterionToFhirPath(
  criterion: Criterion,
  columns: Readonly<Record<string, Column>>,
): string {
  const inner = (part: Criterion) => `(${criterionToFhirPath(part, columns)})`
  if ('not' in criterion) return `${inner(criterion.not)}.not()`
  if ('all' in criterion) return criterion.all.map(inner).join(' and ')
  if ('any' in criterion) return criterion.any.map(inner).join(' or ')
  if ('days' in criterion) return daysTest(criterion)
  const field = name(criterion.field)
  if ('present' in criterion) return `${field}.${criterion.present ? 'exists' : 'empty'}()`
  if ('is' in criterion) return `${field} = ${literal(criterion.is)}`
  if ('in' in criterion) return `${field} in (${criterion.in.map(literal).join(' | ')})`
  return boundTest(criterion, field)
}

/** A column of the row. */
export function name(field: string): string {
  return `\`${field.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``
}

/** The days from one date to another as a number; nothing where one is missing. */
export function daysInFhirPath(days: 'calendar' | 'working', from: string, to: string): string {
  const begin = name(from)
  const end = to === 'asOf' ? '%asOf' : name(to)
  const count = days === 'working' ? workingDays(begin, end) : calendarDays(begin, end)
  return `iif(${end} >= ${begin}, ${count}, {})`
}

function literal(value: Scalar): string {
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : `${value}`
}

function boundTest({ atLeast, atMost }: BoundTest, field: string): string {
  return [
    ...(atLeast === undefined ? [] : [`${field} >= ${literal(atLeast)}`]),
    ...(atMost === undefined ? [] : [`${field} <= ${literal(atMost)}`]),
  ].join(' and ')
}

function daysTest(test: DaysTest): string {
  const { from, to, missingTo, negative } = test
  const begin = name(from)
  const end = to === 'asOf' ? '%asOf' : name(to)
  const within = daysWithin(test, begin, end)
  const told = negative === 'undecided' ? `iif(${end} >= ${begin}, ${within}, {})` : within
  if (missingTo !== 'not-yet' || to === 'asOf') return told
  // It can happen on `asOf` at the earliest, so the days can only grow from here.
  const { days, atLeast, atMost } = test
  const notYet =
    atMost === undefined
      ? `iif(${daysWithin({ days, atLeast }, begin, '%asOf')}, true, {})`
      : `iif(${daysWithin({ days, atMost }, begin, '%asOf')}, {}, false)`
  return `iif(${end}.exists(), ${told}, iif(${begin}.exists(), ${notYet}, {}))`
}

function daysWithin(
  { days, atLeast, atMost }: Pick<DaysTest, 'days' | 'atLeast' | 'atMost'>,
  begin: string,
  end: string,
): string {
  const bound = (sign: '>=' | '<=', most: number | undefined) => {
    if (most === undefined) return []
    return days === 'working'
      ? [`${workingDays(begin, end)} ${sign} ${most}`]
      : [`${end} ${sign} ${dayAfter(begin, most)}`]
  }
  return [...bound('>=', atLeast), ...bound('<=', atMost)].join(' and ')
}
