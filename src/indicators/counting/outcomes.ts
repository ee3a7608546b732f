import {
  type Answer,
  answerTo,
  compileCriterion,
  fieldsOf,
  no,
  putAnswer,
  type RowStretch,
  type Test,
  testsOf,
  yes,
} from '../criteria/compile-criterion.js'
import { measureDays } from '../criteria/days-test.js'
import type { Criterion, Indicator } from '../schema.js'
import type { Column } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'

/** Where a row ends up in an indicator; from `firstExclusion` on, by the exclusion that holds. */
export const outside = 0

export const populationUnknown = 1

export const undecided = 2

export const denominatorOnly = 3

export const inNumerator = 4

export const firstExclusion = 5

/** An indicator that is ready to judge rows. */
export interface Judge {
  readonly indicator: Indicator
  /** The columns that the indicator reads. */
  readonly fields: readonly string[]
  /** All that it asks of a row, by what the test says: rows with the same answers end up alike. */
  readonly tests: ReadonlyMap<string, Test>
  /** Where the rows of a stretch end up. */
  readonly judge: (rows: RowStretch) => Uint16Array
  /** The days of a duration, -1 where they are not known; `null` for other measures. */
  readonly daysOf: ((rows: RowStretch) => Int32Array) | null
}

export function judgeOf(indicator: Indicator): Judge {
  const columns: Readonly<Record<string, Column>> = subjects[indicator.subject]
  const population = compileCriterion(indicator.population, columns)
  const exclusions = indicator.exclusions.map(({ when }) => compileCriterion(when, columns))
  const numerator =
    indicator.measure === 'share' ? compileCriterion(indicator.numerator, columns) : null
  const clock = indicator.measure === 'duration' ? clockOf(indicator.duration) : null
  const tests = new Map(criteriaOf(indicator).flatMap((one) => [...testsOf(one, columns)]))
  if (clock !== null) tests.set(clock.said, clock.isKnown)
  return {
    indicator,
    fields: fieldsRead(indicator),
    tests,
    judge: (rows) => {
      const outcomes = new Uint16Array(population(rows))
      exclude(outcomes, exclusions, rows)
      if (numerator !== null) divide(outcomes, numerator(rows))
      if (clock !== null) requireDays(outcomes, answerTo(rows, clock.said, clock.isKnown))
      return outcomes
    },
    daysOf: clock === null ? null : clock.daysOf,
  }
}

/** Measures a duration, and remembers of a stretch whether its days are known. */
function clockOf(duration: Parameters<typeof measureDays>[0]) {
  const said = JSON.stringify({ duration })
  const daysOf = (rows: RowStretch): Int32Array => {
    const days = measureDays(duration, rows)
    const known = new Uint8Array(days.length)
    for (let at = 0; at < known.length; at += 1) known[at] = (days[at] as number) < 0 ? no : yes
    rows.answered.set(said, known)
    return days
  }
  const isKnown: Test = (rows, words) => {
    measureDays(duration, rows).forEach((count, at) => {
      putAnswer(words, at, count < 0 ? no : yes)
    })
  }
  return { said, daysOf, isKnown }
}

function criteriaOf(indicator: Indicator): readonly Criterion[] {
  return [
    indicator.population,
    ...indicator.exclusions.map(({ when }) => when),
    ...(indicator.measure === 'share' ? [indicator.numerator] : []),
  ]
}

function fieldsRead(indicator: Indicator): readonly string[] {
  const read = [
    ...(indicator.anchor === 'asOf' ? [] : [indicator.anchor]),
    ...criteriaOf(indicator).flatMap(fieldsOf),
    ...(indicator.measure === 'duration' ? [indicator.duration.from, indicator.duration.to] : []),
  ]
  return [...new Set(read)]
}

/** From the answers to the population: the first exclusion that holds, or what is left. */
function exclude(outcomes: Uint16Array, exclusions: readonly Answer[], rows: RowStretch): void {
  const answers = exclusions.map((exclusion) => exclusion(rows))
  for (let at = 0; at < outcomes.length; at += 1) {
    if (outcomes[at] !== yes) continue
    let outcome = denominatorOnly
    for (let which = 0; which < answers.length; which += 1) {
      const answer = (answers[which] as Uint8Array)[at]
      if (answer === yes) {
        outcome = firstExclusion + which
        break
      }
      if (answer !== no) outcome = undecided
    }
    outcomes[at] = outcome
  }
}

function divide(outcomes: Uint16Array, numerator: Uint8Array): void {
  for (let at = 0; at < outcomes.length; at += 1) {
    if (outcomes[at] !== denominatorOnly) continue
    const answer = numerator[at]
    if (answer === yes) outcomes[at] = inNumerator
    else if (answer !== no) outcomes[at] = undecided
  }
}

function requireDays(outcomes: Uint16Array, known: Uint8Array): void {
  for (let at = 0; at < outcomes.length; at += 1) {
    if (outcomes[at] === denominatorOnly && known[at] !== yes) outcomes[at] = undecided
  }
}
