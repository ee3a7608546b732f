import { scanDay } from '../../calendar/scan-day.js'
import type { BoundTest, CriterionTest, Scalar } from '../schema.js'
import type { Column } from '../subjects/schema.js'
import { type Answer, no, unknown, yes } from './compile-criterion.js'
import { compileDaysTest } from './days-test.js'
import { missing, type Stretch, unusable, usable } from './stretch.js'

/** Turns a test into a function of a stretch of rows. */
export function compileTest(
  test: CriterionTest,
  columns: Readonly<Record<string, Column>>,
): Answer {
  if ('days' in test) return compileDaysTest(test)
  const { field } = test
  const column = columns[field] as Column
  if ('present' in test) {
    const { present } = test
    return ({ column: read }) => answerPresent(read(field), present)
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
function answerPresent({ length, states }: Stretch, present: boolean): Uint8Array {
  const answers = new Uint8Array(length).fill(present ? yes : no)
  if (states === null) return answers
  const absent = present ? no : yes
  for (let at = 0; at < length; at += 1) {
    if (states[at] === missing) answers[at] = absent
    else if (states[at] === unusable) answers[at] = unknown
  }
  return answers
}

function compileValues(field: string, column: Column, values: readonly Scalar[]): Answer {
  return ({ column: read }) => {
    const stretch = read(field)
    const numbers = numbersOf(column, values, stretch)
    const [only] = numbers
    return numbers.length === 1
      ? answerBetween(stretch, only as number, only as number)
      : answerAmong(stretch, new Set(numbers))
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

function compileBounds(field: string, { kind }: Column, { atLeast, atMost }: BoundTest): Answer {
  const bound = (value: string | number) =>
    kind === 'date' ? scanDay(String(value)) : Number(value)
  const from = atLeast === undefined ? Number.NEGATIVE_INFINITY : bound(atLeast)
  const to = atMost === undefined ? Number.POSITIVE_INFINITY : bound(atMost)
  return ({ column }) => answerBetween(column(field), from, to)
}

function answerBetween({ length, values, states }: Stretch, from: number, to: number): Uint8Array {
  const answers = new Uint8Array(length)
  for (let at = 0; at < length; at += 1) {
    const value = values[at] as number
    // Without a branch, which would be foretold wrongly as often as not.
    answers[at] = yes * (Number(value >= from) & Number(value <= to))
  }
  return withUnknown(answers, states)
}

function answerAmong({ length, values, states }: Stretch, wanted: ReadonlySet<number>): Uint8Array {
  const answers = new Uint8Array(length)
  for (let at = 0; at < length; at += 1) {
    if (wanted.has(values[at] as number)) answers[at] = yes
  }
  return withUnknown(answers, states)
}

/** What has no usable value is unknown, whatever was answered. */
function withUnknown(answers: Uint8Array, states: Uint8Array | null): Uint8Array {
  if (states === null) return answers
  for (let at = 0; at < answers.length; at += 1) {
    if (states[at] !== usable) answers[at] = unknown
  }
  return answers
}
