import { countWorkingDays, isWorking } from '../../calendar/working-days.js'
import type { DayCount, DaysTest } from '../schema.js'
import { no, putAnswer, type RowStretch, type Test, unknown, yes } from './compile-criterion.js'
import { missing, type Stretch, unusable, usable } from './stretch.js'

/** Turns a days test into a function of a stretch of rows; see `DaysTest` for its options. */
export function compileDaysTest(test: DaysTest): Test {
  const { from, to } = test
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = test
  const afterAll = (soFar: number) => {
    // It can happen on `asOf` at the earliest, so the days can only grow from here.
    if (soFar > atMost) return no
    return soFar >= atLeast && atMost === Number.POSITIVE_INFINITY ? yes : unknown
  }
  const between = (days: number) => (days >= atLeast && days <= atMost ? yes : no)
  return ({ length, asOfDay, column }, words) => {
    const start = column(from)
    const end = to === 'asOf' ? constantDays(length, asOfDay) : column(to)
    const count = dayCounter(test.days, [start, end], asOfDay)
    const answerAt = (at: number): number => {
      const ended = stateAt(end, at)
      if (stateAt(start, at) !== usable || ended === unusable) return unknown
      const first = start.values[at] as number
      if (ended === missing) {
        return test.missingTo === 'not-yet' ? afterAll(count(first, asOfDay)) : unknown
      }
      const last = end.values[at] as number
      if (last < first && test.negative === 'undecided') return unknown
      return between(count(first, last))
    }
    for (let at = 0; at < length; at += 1) putAnswer(words, at, answerAt(at))
  }
}

function stateAt({ states }: Stretch, at: number): number {
  return states === null ? usable : (states[at] as number)
}

function constantDays(length: number, day: number): Stretch {
  return {
    kind: 'date',
    length,
    values: new Int32Array(length).fill(day),
    states: null,
    anyUnusable: false,
    dictionary: [],
  }
}

/** The days from one day to another, in the way asked for. */
export function countDays(days: DayCount, from: number, to: number): number {
  if (days === 'calendar') return to - from
  return from <= to ? countWorkingDays(from, to) : 0 - countWorkingDays(to, from)
}

/** Counts many days: working days by a table of all that the stretches have, if that is not long. */
export function dayCounter(
  days: DayCount,
  stretches: readonly Stretch[],
  asOfDay: number,
): (from: number, to: number) => number {
  if (days === 'calendar') return (from, to) => to - from
  let first = asOfDay
  let last = asOfDay
  for (const { length, values, states } of stretches) {
    for (let at = 0; at < length; at += 1) {
      if (states !== null && states[at] !== usable) continue
      const day = values[at] as number
      if (day < first) first = day
      if (day > last) last = day
    }
  }
  if (last - first > 20_000) return (from, to) => countDays('working', from, to)
  const through = new Int32Array(last - first + 1)
  for (let day = first + 1; day <= last; day += 1) {
    through[day - first] = (through[day - first - 1] as number) + (isWorking(day) ? 1 : 0)
  }
  return (from, to) => (through[to - first] as number) - (through[from - first] as number)
}

/** The days of a clock in each row: -1 where they are not known, or the end lies before the start. */
export function measureDays(
  clock: { readonly days: DayCount; readonly from: string; readonly to: string },
  { length, asOfDay, column }: RowStretch,
): Int32Array {
  const start = column(clock.from)
  const end = column(clock.to)
  const count = dayCounter(clock.days, [start, end], asOfDay)
  const measured = new Int32Array(length).fill(-1)
  for (let at = 0; at < length; at += 1) {
    if (stateAt(start, at) !== usable || stateAt(end, at) !== usable) continue
    const from = start.values[at] as number
    const to = end.values[at] as number
    if (to >= from) measured[at] = count(from, to)
  }
  return measured
}
