import type { Criterion } from '../schema.js'
import type { Column } from '../subjects/schema.js'
import { compileTest, fieldsOfTest } from './compile-test.js'
import type { Stretch } from './stretch.js'

/** Three-valued logic as numbers, so that `all` is a minimum, `any` a maximum, `not` 2 minus. */
export const no = 0

export const unknown = 1

export const yes = 2

/** A stretch of rows to be judged: columns are read, and tests answered, once. */
export interface RowStretch {
  readonly length: number
  readonly asOfDay: number
  readonly column: (name: string) => Stretch
  /** The answers to tests that were asked before, by what the test says. */
  readonly answered: Map<string, Uint8Array>
}

/** Tells the answer of a test to each row of a stretch: as the last two bits of the row's number. */
export type Test = (rows: RowStretch, words: Int32Array) => void

/** The answers of a criterion to each row of a stretch; not to be changed by who gets them. */
export type Answer = (rows: RowStretch) => Uint8Array

/** Turns a checked criterion into a function of a stretch of rows: `no`, `unknown` or `yes`. */
export function compileCriterion(
  criterion: Criterion,
  columns: Readonly<Record<string, Column>>,
): Answer {
  if ('not' in criterion) {
    const part = compileCriterion(criterion.not, columns)
    return (rows) => part(rows).map((answer) => yes - answer)
  }
  if ('all' in criterion) return joined(criterion.all, columns, lower)
  if ('any' in criterion) return joined(criterion.any, columns, raise)
  const test = compileTest(criterion, columns)
  const said = JSON.stringify(criterion)
  return (rows) => answerTo(rows, said, test)
}

/** The answers to a test, which is asked of a stretch once. */
export function answerTo(rows: RowStretch, said: string, test: Test): Uint8Array {
  const before = rows.answered.get(said)
  if (before !== undefined) return before
  const words = new Int32Array(rows.length)
  test(rows, words)
  const answers = new Uint8Array(words)
  rows.answered.set(said, answers)
  return answers
}

/** Puts an answer behind those that the number of a row has already. */
export function putAnswer(words: Int32Array, at: number, answer: number): void {
  words[at] = ((words[at] as number) << 2) | answer
}

function joined(
  criteria: readonly Criterion[],
  columns: Readonly<Record<string, Column>>,
  join: (answers: Uint8Array, others: Uint8Array) => void,
): Answer {
  const parts = criteria.map((part) => compileCriterion(part, columns))
  const [first, ...rest] = parts as [Answer, ...Answer[]]
  if (rest.length === 0) return first
  return (rows) => {
    const answers = first(rows).slice()
    for (const part of rest) join(answers, part(rows))
    return answers
  }
}

function lower(answers: Uint8Array, others: Uint8Array): void {
  for (let at = 0; at < answers.length; at += 1) {
    const other = others[at] as number
    if (other < (answers[at] as number)) answers[at] = other
  }
}

function raise(answers: Uint8Array, others: Uint8Array): void {
  for (let at = 0; at < answers.length; at += 1) {
    const other = others[at] as number
    if (other > (answers[at] as number)) answers[at] = other
  }
}

/** The tests of a criterion, each by what it says. */
export function testsOf(
  criterion: Criterion,
  columns: Readonly<Record<string, Column>>,
): ReadonlyMap<string, Test> {
  if ('not' in criterion) return testsOf(criterion.not, columns)
  if ('all' in criterion || 'any' in criterion) {
    const parts = 'all' in criterion ? criterion.all : criterion.any
    return new Map(parts.flatMap((part) => [...testsOf(part, columns)]))
  }
  return new Map([[JSON.stringify(criterion), compileTest(criterion, columns)]])
}

/** The columns that a criterion reads. */
export function fieldsOf(criterion: Criterion): readonly string[] {
  if ('not' in criterion) return fieldsOf(criterion.not)
  if ('all' in criterion) return criterion.all.flatMap(fieldsOf)
  if ('any' in criterion) return criterion.any.flatMap(fieldsOf)
  return fieldsOfTest(criterion)
}
