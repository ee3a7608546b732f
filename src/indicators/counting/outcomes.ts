import {
  type Answer,
  compileCriterion,
  fieldsOf,
  no,
  type RowStretch,
  yes,
} from '../criteria/compile-criterion.js'
import { measureDays } from '../criteria/days-test.js'
import type { Indicator } from '../schema.js'
import type { Column } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'

/** Where a row ends up in an indicator; from `firstExclusion` on, by the exclusion that holds. */
export const outside = 0

export const populationUnknown = 1

export const undecided = 2

export const denominatorOnly = 3

export const inNumerator = 4

export const firstExclusion = 5

/** Where the rows of a stretch end up, and the days of a duration. */
export interface Outcomes {
  readonly outcomes: Uint16Array
  readonly days: Int32Array | null
}

/** An indicator that is ready to judge rows. */
export interface Judge {
  readonly indicator: Indicator
  /** The columns that the indicator reads. */
  readonly fields: readonly string[]
  readonly judge: (rows: RowStretch) => Outcomes
}

export function judgeOf(indicator: Indicator): Judge {
  const columns: Readonly<Record<string, Column>> = subjects[indicator.subject]
  const population = compileCriterion(indicator.population, columns)
  const exclusions = indicator.exclusions.map(({ when }) => compileCriterion(when, columns))
  const numerator =
    indicator.measure === 'share' ? compileCriterion(indicator.numerator, columns) : null
  const clock = indicator.measure === 'duration' ? indicator.duration : null
  return {
    indicator,
    fields: fieldsRead(indicator),
    judge: (rows) => {
      const outcomes = new Uint16Array(population(rows))
      exclude(outcomes, exclusions, rows)
      if (numerator !== null) divide(outcomes, numerator(rows))
      const days = clock === null ? null : measureDays(clock, rows)
      if (days !== null) requireDays(outcomes, days)
      return { outcomes, days }
    },
  }
}

function fieldsRead(indicator: Indicator): readonly string[] {
  const read = [
    ...(indicator.anchor === 'asOf' ? [] : [indicator.anchor]),
    ...fieldsOf(indicator.population),
    ...indicator.exclusions.flatMap(({ when }) => fieldsOf(when)),
    ...(indicator.measure === 'share' ? fieldsOf(indicator.numerator) : []),
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

function requireDays(outcomes: Uint16Array, days: Int32Array): void {
  for (let at = 0; at < outcomes.length; at += 1) {
    if (outcomes[at] === denominatorOnly && (days[at] as number) < 0) outcomes[at] = undecided
  }
}
