import { scanDay } from '../../calendar/scan-day.js'
import type { BoundTest, CriterionTest, Scalar } from '../schema.js'
import type { Column } from '../subjects/schema.js'
import { no, putAnswer, type Test, unknown, yes } from './compile-criterion.js'
import { compileDaysTest } from './days-test.js'
import { missing, type Stretch, usable } from './stretch.js'

/** Turns a test into a function that tells its answers to a stretch of rows. */
export function compileTest(test: CriterionTest, columns: Readonly<Record<string, Column>>): Test {
  if ('days' in test) return compileDaysTest(test)
  const { field } = test
  const column = columns[field] as Column
  if ('present' in test) {
    const { present } = test
    return ({ column: read }, words) => tellPresent(read(field), present, words)
  }
  if ('is' in test) return compileValues(field, column, [test.is])
  if ('in' in test) return compileValues(field, column, test.in)
  return compileBounds(field, column, test)
}

/** The columns that a test reads. */
export function fieldsOfTest(test: CriterionTest): readonly string[] {
  if (!('days' in test)) return [test.field]
  return test.to === 'asOf' ? [test.from] : [test.from, test.to]
}

/** What is there but cannot be used may or may not be something, so it decides nothing. */
function tellPresent({ states }: Stretch, present: boolean, words: Int32Array): void {
  const there = present ? yes : no
  const absent = present ? no : yes
  for (let at = 0; at < words.length; at += 1) {
    const state = states === null ? usable : states[at]
    const answer = state === usable ? there : state === missing ? absent : unknown
    putAnswer(words, at, answer)
  }
}

function compileValues(field: string, column: Column, values: readonly Scalar[]): Test {
  return ({ column: read }, words) => {
    const stretch = read(field)
    const numbers = numbersOf(column, values, stretch)
    const [only] = numbers
    if (numbers.length === 1) tellBetween(stretch, only as number, only as number, words)
    else tellAmong(stretch, new Set(numbers), words)
  }
}

/** The values of a criterion as a stretch writes them. */
function numbersOf(
  { kind }: Column,
  values: readonly Scalar[],
  { dictionary }: Stretch,
): readonly number[] {
  if (kind === 'text') return values.map((value) => dictionary.indexOf(String(value)))
  if (kind === 'date') return values.map((value) => scanDay(String(value)))
  return values.map(Number)
}

function compileBounds(field: string, { kind }: Column, { atLeast, atMost }: BoundTest): Test {
  const bound = (value: string | number) =>
    kind === 'date' ? scanDay(String(value)) : Number(value)
  const from = atLeast === undefined ? Number.NEGATIVE_INFINITY : bound(atLeast)
  const to = atMost === undefined ? Number.POSITIVE_INFINITY : bound(atMost)
  return ({ column }, words) => tellBetween(column(field), from, to, words)
}

/** What has no usable value is unknown, whatever its number. */
function tellBetween(
  { values, states }: Stretch,
  from: number,
  to: number,
  words: Int32Array,
): void {
  for (let at = 0; at < words.length; at += 1) {
    const value = values[at] as number
    const known = Number(states === null || states[at] === usable)
    // Without a branch, which would be foretold wrongly as often as not.
    const answer = yes * (Number(value >= from) & Number(value <= to) & known) + (1 - known)
    putAnswer(words, at, answer)
  }
}

function tellAmong(
  { values, states }: Stretch,
  wanted: ReadonlySet<number>,
  words: Int32Array,
): void {
  for (let at = 0; at < words.length; at += 1) {
    const isKnown = states === null || states[at] === usable
    const answer = isKnown ? (wanted.has(values[at] as number) ? yes : no) : unknown
    putAnswer(words, at, answer)
  }
}
