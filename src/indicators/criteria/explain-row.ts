import { dayArgument } from '../../calendar/day-argument.js'
import type { IsoDate } from '../../calendar/schema.js'
import { isStandInDate } from '../../calendar/stand-in-dates.js'
import { writeDay } from '../../calendar/write-day.js'
import { objectArgument, optionsArgument } from '../../misuse/arguments.js'
import type { Criterion, CriterionTest, Indicator } from '../schema.js'
import type { Column, SubjectId, SubjectRows } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import { checkIndicator } from './check-indicator.js'
import { compileCriterion, no, type RowStretch, yes } from './compile-criterion.js'
import { fieldsOfTest } from './compile-test.js'
import { countDays, measureDays } from './days-test.js'
import { outcomeOf } from './outcome-of.js'
import { sourceOf } from './row-source.js'
import type { Answer, Explanation, RowExplanation, UnusableReason } from './schema.js'
import { type Stretch, unusable, usable } from './stretch.js'

/**
 * Says why a row is in or out of an indicator: a tree of its criteria, each with `true`, `false`
 * or `'unknown'`, the columns that it reads and the values that the row has there.
 *
 * The values are those of the caller's own row, and only of columns that the definition reads. Of a
 * value that cannot be used the explanation says why, and not the value. `asOf` is the date that
 * the data are from, as in `evaluateIndicators`: what is dated after it has not happened.
 *
 * @throws `invalid-indicator` for an indicator that does not check; `invalid-date` for a wrong
 * `asOf`; `invalid-argument` for a row or options that are no object; `unknown-option`.
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
 *
 * const unread = { ...row, letterSent: '04.03.2022' }
 * explainRow(indicators['nki.phv.epikrise_1d'], unread, { asOf: '2022-05-10' }).numerator?.unusable
 * // => [{ column: 'letterSent', because: 'not-a-date' }]
 * ```
 */
export function explainRow<S extends SubjectId>(
  indicator: Indicator<string, S>,
  row: SubjectRows[S],
  options: { readonly asOf: IsoDate },
): RowExplanation {
  checkIndicator(indicator)
  objectArgument(row, 'row', 'an object')
  const { asOf } = optionsArgument(options, ['asOf'])
  const rows = stretchOfRow(indicator.subject, row, dayArgument(asOf, 'asOf'))
  const columns: Readonly<Record<string, Column>> = subjects[indicator.subject]
  const tell = (criterion: Criterion) => explain(criterion, rows, columns)
  const exclusions = indicator.exclusions.map(({ id, when }) => ({ id, explanation: tell(when) }))
  const days =
    indicator.measure === 'duration' ? (measureDays(indicator.duration, rows)[0] as number) : null
  const told = {
    indicator: indicator.id,
    anchor: explainAnchor(indicator.anchor, rows, columns),
    population: tell(indicator.population),
    exclusions,
    numerator: indicator.measure === 'share' ? tell(indicator.numerator) : null,
    durationDays: days === null || days < 0 ? null : days,
  }
  const outcome = outcomeOf(told, days !== null && days < 0)
  const excludedBy =
    outcome === 'excluded'
      ? (exclusions.find(({ explanation }) => explanation.answer === true)?.id ?? null)
      : null
  return { ...told, outcome, excludedBy }
}

/** A row as a stretch of one, and its values as given. */
interface OneRow extends RowStretch {
  readonly given: Readonly<Record<string, unknown>>
}

function stretchOfRow(subject: SubjectId, row: object, asOfDay: number): OneRow {
  const source = sourceOf(subject, [row], asOfDay)
  return {
    given: row as OneRow['given'],
    length: 1,
    asOfDay,
    answered: new Map(),
    column: (name) => source.read(name, 0, 1),
  }
}

function explainAnchor(
  field: string,
  { asOfDay, column, given }: OneRow,
  columns: Readonly<Record<string, Column>>,
): RowExplanation['anchor'] {
  if (field === 'asOf') return { field, date: writeDay(asOfDay), because: null }
  const stretch = column(field)
  const state = stateOf(stretch)
  return {
    field,
    date: state === usable ? writeDay(stretch.values[0] as number) : null,
    because: state === unusable ? reasonOf(columns[field] as Column, given[field]) : null,
  }
}

function explain(
  criterion: Criterion,
  rows: OneRow,
  columns: Readonly<Record<string, Column>>,
): Explanation {
  const answer = answerOf(compileCriterion(criterion, columns)(rows)[0])
  const joined = partsOf(criterion)
  if (joined === null) return explainTest(criterion as CriterionTest, answer, rows, columns)
  const parts = joined.parts.map((part) => explain(part, rows, columns))
  return {
    kind: joined.kind,
    answer,
    fields: [...new Set(parts.flatMap((part) => part.fields))],
    test: null,
    values: null,
    unusable: [],
    dayCount: null,
    parts,
  }
}

function partsOf(
  criterion: Criterion,
): { readonly kind: 'all' | 'any' | 'not'; readonly parts: readonly Criterion[] } | null {
  if ('all' in criterion) return { kind: 'all', parts: criterion.all }
  if ('any' in criterion) return { kind: 'any', parts: criterion.any }
  return 'not' in criterion ? { kind: 'not', parts: [criterion.not] } : null
}

function explainTest(
  test: CriterionTest,
  answer: Answer,
  { asOfDay, column, given }: OneRow,
  columns: Readonly<Record<string, Column>>,
): Explanation {
  const fields = fieldsOfTest(test)
  return {
    kind: 'test',
    answer,
    fields,
    test,
    values: Object.fromEntries(fields.map((field) => [field, writeValue(column(field))])),
    unusable: fields
      .filter((field) => stateOf(column(field)) === unusable)
      .map((field) => ({
        column: field,
        because: reasonOf(columns[field] as Column, given[field]),
      })),
    dayCount: 'days' in test ? dayCountOf(test, column, asOfDay) : null,
    parts: null,
  }
}

function dayCountOf(
  { days, from, to }: Extract<CriterionTest, { days: unknown }>,
  column: RowStretch['column'],
  asOfDay: number,
): number | null {
  const start = column(from)
  if (stateOf(start) !== usable) return null
  const first = start.values[0] as number
  if (to === 'asOf') return countDays(days, first, asOfDay)
  const end = column(to)
  return stateOf(end) === usable ? countDays(days, first, end.values[0] as number) : null
}

function stateOf({ states }: Stretch): number {
  return states === null ? usable : (states[0] as number)
}

function writeValue(stretch: Stretch): string | number | boolean | null {
  if (stateOf(stretch) !== usable) return null
  const value = stretch.values[0] as number
  if (stretch.kind === 'date') return writeDay(value)
  if (stretch.kind === 'boolean') return value === 1
  return stretch.kind === 'text' ? (stretch.dictionary[value] ?? null) : value
}

function reasonOf({ kind, values }: Column, given: unknown): UnusableReason {
  if (kind === 'date') return isStandInDate(given) ? 'stand-in-date' : 'not-a-date'
  if (kind === 'integer') return 'not-an-integer'
  if (kind === 'boolean') return 'not-a-boolean'
  return values === undefined ? 'not-a-text' : 'not-a-listed-value'
}

function answerOf(decided: number | undefined): Answer {
  return decided === yes ? true : decided === no ? false : 'unknown'
}
