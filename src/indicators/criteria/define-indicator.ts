import type {
  DayCount,
  Indicator,
  IndicatorClock,
  IndicatorCommon,
  IndicatorExclusion,
} from '../schema.js'
import type { Column, SubjectId, SubjectRows } from '../subjects/schema.js'
import type { subjects } from '../subjects/subjects.js'
import { checkIndicator } from './check-indicator.js'

type Columns<S extends SubjectId> = (typeof subjects)[S]

type Row<S extends SubjectId> = SubjectRows[S]

/** The columns of a subject. */
export type FieldOf<S extends SubjectId> = keyof Columns<S> & keyof Row<S> & string

type FieldOfKind<S extends SubjectId, Kind extends Column['kind']> = {
  [K in FieldOf<S>]: Columns<S>[K] extends { readonly kind: Kind } ? K : never
}[FieldOf<S>]

type Known<S extends SubjectId, K extends FieldOf<S>> = Exclude<NonNullable<Row<S>[K]>, ''>

/** A test of a column of the subject, with values that the column can have. */
export type TestOf<S extends SubjectId> =
  | {
      [K in FieldOf<S>]: {
        /** The column. */
        readonly field: K
        /** The value that it has. */
        readonly is: Known<S, K>
      }
    }[FieldOf<S>]
  | {
      [K in FieldOf<S>]: {
        /** The column. */
        readonly field: K
        /** The values that it has one of. */
        readonly in: readonly Known<S, K>[]
      }
    }[FieldOf<S>]
  | {
      /** The column. */
      readonly field: FieldOfKind<S, 'integer'>
      /** The least, itself within. */
      readonly atLeast?: number | undefined
      /** The most, itself within. */
      readonly atMost?: number | undefined
    }
  | {
      /** The column. */
      readonly field: FieldOfKind<S, 'date'>
      /** The least, itself within. */
      readonly atLeast?: string | undefined
      /** The most, itself within. */
      readonly atMost?: string | undefined
    }
  | {
      /** The column. */
      readonly field: FieldOf<S>
      /** Whether it has a value at all. */
      readonly present: boolean
    }
  | {
      /** Which days are counted. */
      readonly days: DayCount
      /** The column of the first day. */
      readonly from: FieldOfKind<S, 'date'>
      /** The column of the last day, or `asOf`. */
      readonly to: FieldOfKind<S, 'date'> | 'asOf'
      /** The least, itself within. */
      readonly atLeast?: number | undefined
      /** The most, itself within. */
      readonly atMost?: number | undefined
      /** What a missing last day means. */
      readonly missingTo?: 'not-yet' | undefined
      /** What a last day before the first means. */
      readonly negative?: 'undecided' | undefined
    }

/** A criterion over the columns of a subject; a field that it does not have does not compile. */
export type CriterionOf<S extends SubjectId> =
  | TestOf<S>
  | {
      /** Criteria that must all hold. */
      readonly all: readonly CriterionOf<S>[]
    }
  | {
      /** Criteria of which one must hold. */
      readonly any: readonly CriterionOf<S>[]
    }
  | {
      /** The criterion that must not hold. */
      readonly not: CriterionOf<S>
    }

type ClockOf<S extends SubjectId> = IndicatorClock & {
  readonly from: FieldOfKind<S, 'date'>
  readonly to: FieldOfKind<S, 'date'>
}

/** An indicator whose columns are checked against its subject by the compiler. */
export type IndicatorOf<S extends SubjectId> = S extends SubjectId
  ? Omit<IndicatorCommon, 'subject' | 'anchor' | 'clock' | 'population' | 'exclusions'> & {
      readonly subject: S
      readonly anchor: FieldOfKind<S, 'date'> | 'asOf'
      readonly clock?: ClockOf<S> | undefined
      readonly population: CriterionOf<S>
      readonly exclusions: readonly (Omit<IndicatorExclusion, 'when'> & {
        readonly when: CriterionOf<S>
      })[]
    } & (
        | { readonly measure: 'share'; readonly numerator: CriterionOf<S> }
        | { readonly measure: 'count' }
        | { readonly measure: 'duration'; readonly duration: ClockOf<S> }
      )
  : never

/**
 * Checks an indicator of your own against the columns of its subject, and gives it back.
 *
 * A column that the subject does not have does not compile where the definition is a literal; at
 * run time, as with a definition read from a file, it throws `invalid-indicator`, and the message
 * names the place, such as `numerator.all[1].field`. So do a test that does not fit the kind of
 * its column, an empty `all`, `any` or `in`, bounds that nothing can meet, a repeated exclusion
 * id, a target of another unit, and a test of the days of a clock that may still be running: they
 * are missing then, and those that wait longest would be left out.
 *
 * @throws `invalid-indicator`.
 *
 * @example
 * ```ts
 * import { defineIndicator, evaluateIndicators, resultAt } from 'pasientforlop'
 *
 * const held = defineIndicator({
 *   id: 'local.appointments_held',
 *   name: { nb: 'Gjennomførte timer', nn: 'Gjennomførte timar', en: 'Appointments held' },
 *   subject: 'appointment',
 *   anchor: 'appointed',
 *   measure: 'share',
 *   population: { field: 'appointed', present: true },
 *   exclusions: [],
 *   numerator: { field: 'held', is: true },
 *   direction: 'higher-is-better',
 *   targets: [],
 *   evidence: 'inferred',
 *   caveats: [],
 *   sources: [],
 * })
 * const appointment = [
 *   { appointment: 'a1', unit: '983974724', appointed: '2021-03-01', held: true },
 *   { appointment: 'a2', unit: '983974724', appointed: '2021-03-02', held: false },
 * ]
 * const publication = evaluateIndicators(held, { appointment }, {
 *   periods: ['2021-T1'], asOf: '2021-05-10', policy: 'open',
 * })
 * const total = resultAt(publication, { indicator: 'local.appointments_held', period: '2021-T1' })
 * total.state === 'value' && total.share // => 0.5
 * defineIndicator({ ...held, population: { field: 'date', present: true } } as never)
 * // throws 'invalid-indicator'
 * ```
 */
export function defineIndicator<const I extends IndicatorOf<SubjectId>>(definition: I): I {
  checkIndicator(definition as unknown as Indicator)
  return definition
}
