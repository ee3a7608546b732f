import { firstDay, scanDay } from '../../calendar/scan-day.js'
import { countWorkingDays } from '../../calendar/working-days.js'
import type { Criterion, CriterionTest, DaysTest, Scalar } from '../schema.js'
import type { Column } from '../subjects/schema.js'

export type FlatRow = Readonly<Record<string, unknown>>

/** Three-valued logic as numbers, so that `all` is a minimum, `any` a maximum, `not` 2 minus. */
export const no = 0

export const unknown = 1

export const yes = 2

export type Decide = (row: FlatRow) => number

/** What a criterion is compiled against. */
export interface CompileContext {
  readonly columns: Readonly<Record<string, Column>>
  readonly asOfDay: number
}

/** Below every day; a literal, so that nothing runs when the module is loaded. */
export const missingDay = -1e12

/** Turns a checked criterion into a function of a row: `no`, `unknown` or `yes`. */
export function compileCriterion(criterion: Criterion, context: CompileContext): Decide {
  if ('not' in criterion) {
    const part = compileCriterion(criterion.not, context)
    return (row) => yes - part(row)
  }
  if ('all' in criterion) {
    const parts = criterion.all.map((part) => compileCriterion(part, context))
    return (row) => {
      let answer = yes
      for (const part of parts) {
        const next = part(row)
        if (next === no) return no
        if (next < answer) answer = next
      }
      return answer
    }
  }
  if ('any' in criterion) {
    const parts = criterion.any.map((part) => compileCriterion(part, context))
    return (row) => {
      let answer = no
      for (const part of parts) {
        const next = part(row)
        if (next === yes) return yes
        if (next > answer) answer = next
      }
      return answer
    }
  }
  return compileTest(criterion, context)
}

function compileTest(test: CriterionTest, { columns, asOfDay }: CompileContext): Decide {
  if ('days' in test) {
    const { from, to } = test
    return (row) =>
      decideDays(test, dayIn(row, from), to === 'asOf' ? asOfDay : dayIn(row, to), asOfDay)
  }
  const { field } = test
  const column = columns[field] as Column
  if ('is' in test) return compileIs(field, column, test.is)
  if ('in' in test) return compileIn(field, column, test.in)
  if ('present' in test) {
    const { present } = test
    return (row) => (isMissing(row[field], column) === present ? no : yes)
  }
  return compileBounds(field, column, test.atLeast, test.atMost)
}

/** The answer of a days test to two day numbers; see `daysTestSchema` for the options. */
export function decideDays(test: DaysTest, from: number, to: number, asOfDay: number): number {
  if (from === missingDay) return unknown
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = test
  if (to === missingDay) {
    if (test.missingTo !== 'not-yet') return unknown
    // It can happen on `asOf` at the earliest, so the days can only grow from here.
    const soFar = countDays(test, from, asOfDay)
    if (soFar > atMost) return no
    return soFar >= atLeast && atMost === Number.POSITIVE_INFINITY ? yes : unknown
  }
  if (to < from && test.negative === 'undecided') return unknown
  return within(countDays(test, from, to), atLeast, atMost)
}

export function countDays(test: Pick<DaysTest, 'days'>, from: number, to: number): number {
  if (test.days === 'calendar') return to - from
  return from <= to ? countWorkingDays(from, to) : 0 - countWorkingDays(to, from)
}

function within(value: number, atLeast: number, atMost: number) {
  return value >= atLeast && value <= atMost ? yes : no
}

/** The day number of a date column; what is missing or no date has none. */
export function dayIn(row: FlatRow, field: string): number {
  const value = row[field]
  if (typeof value !== 'string') return missingDay
  const day = scanDay(value)
  return day >= firstDay ? day : missingDay
}

function compileIs(field: string, column: Column, is: Scalar): Decide {
  return column.kind === 'date'
    ? compileBounds(field, column, is, is)
    : (row) => {
        const value = row[field]
        if (value === is) return yes
        return value === undefined || value === null ? unknown : no
      }
}

function compileBounds(
  field: string,
  column: Column,
  atLeast: Scalar | undefined,
  atMost: Scalar | undefined,
): Decide {
  if (column.kind === 'date') {
    const from = atLeast === undefined ? Number.NEGATIVE_INFINITY : scanDay(String(atLeast))
    const to = atMost === undefined ? Number.POSITIVE_INFINITY : scanDay(String(atMost))
    return (row) => {
      const day = dayIn(row, field)
      return day === missingDay ? unknown : within(day, from, to)
    }
  }
  const from = atLeast === undefined ? Number.NEGATIVE_INFINITY : Number(atLeast)
  const to = atMost === undefined ? Number.POSITIVE_INFINITY : Number(atMost)
  return (row) => {
    const value = row[field]
    return typeof value === 'number' ? within(value, from, to) : unknown
  }
}

function compileIn(field: string, column: Column, values: readonly Scalar[]): Decide {
  if (column.kind === 'date') {
    const days = values.map((value) => scanDay(String(value)))
    return (row) => {
      const day = dayIn(row, field)
      return day === missingDay ? unknown : days.includes(day) ? yes : no
    }
  }
  return (row) => {
    const value = row[field]
    if (value === undefined || value === null) return unknown
    return values.includes(value as Scalar) ? yes : no
  }
}

function isMissing(value: unknown, column: Column): boolean {
  if (value === undefined || value === null) return true
  return column.kind === 'date' && !(typeof value === 'string' && scanDay(value) >= firstDay)
}
