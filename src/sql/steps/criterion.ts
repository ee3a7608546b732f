import { scanDay } from '../../calendar/scan-day.js'
import type { Criterion, CriterionTest, DaysTest, Scalar } from '../../indicators/schema.js'
import type { Dialect } from '../dialects/dialect.js'

/** A column of a subject's rows as SQL. */
export interface RowColumn {
  readonly kind: 'date' | 'integer' | 'boolean' | 'text'
  /** The value: a date as a whole number; null where it is missing or cannot be used. */
  readonly value: string
  /** Whether there is a usable value. */
  readonly isUsable: string
  /** Whether there is nothing. */
  readonly isMissing: string
  /** Whether there is what cannot be used; `null` where there never is. */
  readonly isUnusable: string | null
}

/** What criteria are written against. */
export interface RowContext {
  readonly dialect: Dialect
  readonly column: (field: string) => RowColumn
  readonly asOf: number
  /** How many working days there are from 1900 up to and with the day of a column, or `asOf`. */
  readonly workingDays: (field: string) => string
}

/**
 * A criterion as SQL: 0 no, 1 unknown, 2 yes, so that `all` is the least, `any` the greatest and
 * `not` 2 minus. A null of SQL would be lost in a comparison; a number is not.
 */
export function criterionOf(context: RowContext, criterion: Criterion): string {
  if ('not' in criterion) return `(2 - ${criterionOf(context, criterion.not)})`
  if ('all' in criterion) return joined(context, 'least', criterion.all)
  if ('any' in criterion) return joined(context, 'greatest', criterion.any)
  return testOf(context, criterion)
}

function joined(
  context: RowContext,
  join: 'least' | 'greatest',
  parts: readonly Criterion[],
): string {
  const [only, ...rest] = parts.map((part) => criterionOf(context, part))
  return rest.length === 0 ? String(only) : `${join}(${[only, ...rest].join(', ')})`
}

function testOf(context: RowContext, test: CriterionTest): string {
  if ('days' in test) return daysTestOf(context, test)
  const column = context.column(test.field)
  const { value, isUsable, isMissing } = column
  if ('present' in test) {
    const [there, absent] = test.present ? [2, 0] : [0, 2]
    return `case when ${isMissing} then ${absent} when ${isUsable} then ${there} else 1 end`
  }
  const holds = (condition: string) =>
    `case when not (${isUsable}) then 1 when ${condition} then 2 else 0 end`
  const written = (scalar: Scalar) => scalarOf(context.dialect, column, scalar)
  if ('is' in test) return holds(`${value} = ${written(test.is)}`)
  if ('in' in test) return holds(`${value} in (${test.in.map(written).join(', ')})`)
  return holds(boundsOf(value, test, written))
}

/** The bounds that a test has, of which it has one at least. */
function boundsOf<Bound>(
  value: string,
  {
    atLeast,
    atMost,
  }: { readonly atLeast?: Bound | undefined; readonly atMost?: Bound | undefined },
  written: (bound: Bound) => string,
): string {
  return [
    ...(atLeast === undefined ? [] : [`${value} >= ${written(atLeast)}`]),
    ...(atMost === undefined ? [] : [`${value} <= ${written(atMost)}`]),
  ].join(' and ')
}

function scalarOf(dialect: Dialect, { kind }: RowColumn, scalar: Scalar): string {
  if (kind === 'date') return String(scanDay(String(scalar)))
  if (kind === 'text') return dialect.literal(String(scalar))
  return kind === 'boolean' ? String(scalar === true) : String(Number(scalar))
}

function daysTestOf(context: RowContext, test: DaysTest): string {
  const from = context.column(test.from)
  const to = columnOrAsOf(context, test.to)
  const days = (end: string) => daysBetween(context, test.days, test.from, end)
  return `case ${[
    `when not (${from.isUsable}) then 1`,
    `when ${to.isMissing} then ${test.missingTo === 'not-yet' ? notYet(test, days('asOf')) : '1'}`,
    `when not (${to.isUsable}) then 1`,
    ...(test.negative === 'undecided' ? [`when ${to.value} < ${from.value} then 1`] : []),
    `when ${boundsOf(days(test.to), test, String)} then 2 else 0 end`,
  ].join(' ')}`
}

/** It can happen on the day of the answer at the earliest, so the days can only grow from here. */
function notYet({ atLeast, atMost }: DaysTest, soFar: string): string {
  return atMost === undefined
    ? `case when ${soFar} >= ${atLeast} then 2 else 1 end`
    : `case when ${soFar} > ${atMost} then 0 else 1 end`
}

function columnOrAsOf(context: RowContext, field: string): RowColumn {
  return field === 'asOf'
    ? {
        kind: 'date',
        value: String(context.asOf),
        isUsable: '1 = 1',
        isMissing: '1 = 0',
        isUnusable: null,
      }
    : context.column(field)
}

/** The days from one column to another; the column `asOf` is the day of the answer. */
export function daysBetween(
  context: RowContext,
  days: DaysTest['days'],
  from: string,
  to: string,
): string {
  return days === 'calendar'
    ? `(${columnOrAsOf(context, to).value} - ${columnOrAsOf(context, from).value})`
    : `(${context.workingDays(to)} - ${context.workingDays(from)})`
}
