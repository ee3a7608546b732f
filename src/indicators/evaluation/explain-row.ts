import { dayArgument } from '../../calendar/day-argument.js'
import type { IsoDate } from '../../calendar/schema.js'
import { checkShape } from '../../calendar/shapes.js'
import type { Answer, Criterion, CriterionTest, Explanation, Indicator } from '../schema.js'
import type { SubjectId, SubjectRows } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import { checkIndicator } from './check-indicator.js'
import {
  type CompileContext,
  compileCriterion,
  countDays,
  dayIn,
  type FlatRow,
  missingDay,
  no,
  yes,
} from './compile-criterion.js'
import { durationOf } from './duration-of.js'

/** Where a row ends up, and the criteria that brought it there. */
export interface RowExplanation {
  readonly indicator: string
  /**
   * The first that holds: `outside-population`, `population-unknown`, `excluded`, `unknown` (an
   * exclusion or the numerator cannot be decided, or the duration is missing), else
   * `in-numerator`, `in-denominator-only` or, where nothing divides the denominator, `counted`.
   */
  readonly outcome:
    | 'outside-population'
    | 'population-unknown'
    | 'excluded'
    | 'unknown'
    | 'in-numerator'
    | 'in-denominator-only'
    | 'counted'
  readonly excludedBy?: string
  /** The column that puts the row in a period, and whether the row has a date there. */
  readonly anchor: { readonly field: string; readonly dated: boolean }
  readonly population: Explanation
  readonly exclusions: readonly { readonly id: string; readonly explanation: Explanation }[]
  readonly numerator?: Explanation
  readonly durationDays?: number
}

/**
 * Says why a row is in or out of an indicator: a tree of its criteria, each with `true`, `false`
 * or `'unknown'`, the columns that it reads and the values that the row has there.
 *
 * The values are those of the caller's own row, and only of columns that the definition reads.
 * `asOf` is the date that the data are from, as in `evaluateIndicator`. An indicator that does not
 * check throws `invalid-indicator`, a wrong `asOf` `invalid-date`, a row or options that are no
 * object `invalid-argument`.
 *
 * @example
 * ```ts
 * import { explainRow, indicators } from 'pasientforlop'
 *
 * const row = {
 *   discharge: 'e1', unit: '983974724', careArea: 'PHV',
 *   discharged: '2022-03-01', letterSent: '2022-03-04',
 * } as const
 * const why = explainRow(indicators['nki.phv.epikrise_1d'], row, { asOf: '2022-05-10' })
 * why.outcome // => 'in-denominator-only'
 * why.numerator?.answer // => false
 * why.numerator?.dayCount // => 3
 * ```
 */
export function explainRow<S extends SubjectId>(
  indicator: Indicator & { readonly subject: S },
  row: SubjectRows[S],
  options: { readonly asOf: IsoDate },
): RowExplanation {
  checkIndicator(indicator)
  checkShape(row, { fields: {} }, 'row', 'invalid-argument')
  checkShape(options, { fields: {} }, 'options', 'invalid-argument')
  const { asOf } = options
  const context = { columns: subjects[indicator.subject], asOfDay: dayArgument(asOf, 'asOf') }
  const flat = row as unknown as FlatRow
  const { anchor } = indicator
  const exclusions = indicator.exclusions.map(({ id, when }) => ({
    id,
    explanation: explain(when, flat, context),
  }))
  const excludedBy = exclusions.find(({ explanation }) => explanation.answer === true)?.id
  const duration =
    indicator.measure === 'duration' ? durationOf(indicator.duration, flat) : undefined
  const known = duration !== undefined && duration >= 0
  const explanation = {
    indicator: indicator.id,
    anchor: { field: anchor, dated: anchor === 'asOf' || dayIn(flat, anchor) !== missingDay },
    population: explain(indicator.population, flat, context),
    exclusions,
    ...(indicator.measure === 'share' && {
      numerator: explain(indicator.numerator, flat, context),
    }),
    ...(known && { durationDays: duration }),
  }
  const outcome = outcomeOf(explanation, duration !== undefined && !known)
  return {
    ...explanation,
    outcome,
    ...(outcome === 'excluded' && excludedBy !== undefined && { excludedBy }),
  }
}

function explain(criterion: Criterion, row: FlatRow, context: CompileContext): Explanation {
  const kind =
    'all' in criterion ? 'all' : 'any' in criterion ? 'any' : 'not' in criterion ? 'not' : 'test'
  if (kind === 'test') return explainTest(criterion as CriterionTest, row, context)
  const parts = (
    'all' in criterion
      ? criterion.all
      : 'any' in criterion
        ? criterion.any
        : [(criterion as { not: Criterion }).not]
  ).map((part) => explain(part, row, context))
  return {
    kind,
    answer: answerOf(compileCriterion(criterion, context)(row)),
    fields: [...new Set(parts.flatMap((part) => part.fields))],
    parts,
  }
}

function explainTest(test: CriterionTest, row: FlatRow, context: CompileContext): Explanation {
  const answer = answerOf(compileCriterion(test, context)(row))
  const fields =
    'days' in test ? [test.from, ...(test.to === 'asOf' ? [] : [test.to])] : [test.field]
  const values = Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))
  const node: Explanation = { kind: 'test', answer, fields, test, values }
  if (!('days' in test)) return node
  const from = dayIn(row, test.from)
  const to = test.to === 'asOf' ? context.asOfDay : dayIn(row, test.to)
  if (from === missingDay || to === missingDay) return node
  return { ...node, dayCount: countDays(test, from, to) }
}

function answerOf(decided: number): Answer {
  return decided === yes ? true : decided === no ? false : 'unknown'
}

function outcomeOf(
  { population, exclusions, numerator }: Omit<RowExplanation, 'outcome'>,
  missingDuration: boolean,
): RowExplanation['outcome'] {
  if (population.answer === false) return 'outside-population'
  if (population.answer === 'unknown') return 'population-unknown'
  if (exclusions.some(({ explanation }) => explanation.answer === true)) return 'excluded'
  if (exclusions.some(({ explanation }) => explanation.answer === 'unknown')) return 'unknown'
  if (missingDuration || numerator?.answer === 'unknown') return 'unknown'
  if (numerator === undefined) return 'counted'
  return numerator.answer === true ? 'in-numerator' : 'in-denominator-only'
}
