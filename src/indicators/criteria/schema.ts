import * as z from 'zod/mini'
import { schemaOf } from '../../misuse/schema-of.js'
import type { CriterionTest } from '../schema.js'
import { criterionTestSchema } from '../schema.js'

/** What a criterion says of a row. */
export type Answer = boolean | 'unknown'

/** Why a value cannot be used. */
export type UnusableReason =
  | 'not-a-date'
  | 'stand-in-date'
  | 'not-an-integer'
  | 'not-a-boolean'
  | 'not-a-text'
  | 'not-a-listed-value'

/** A value of the row that cannot be used; the value itself is not told. */
export interface UnusableValue {
  /** The column. */
  readonly column: string
  /** What is wrong with it. */
  readonly because: UnusableReason
}

/** One node of an explanation: a criterion and its answer. */
export interface Explanation {
  /** A test of columns, or what joins others. */
  readonly kind: 'test' | 'all' | 'any' | 'not'
  /** Its answer. */
  readonly answer: Answer
  /** The columns that it reads. */
  readonly fields: readonly string[]
  /** The test; `null` for what joins others. */
  readonly test: CriterionTest | null
  /** The usable values that the row has there, `null` where there is none; `null` for what joins others. */
  readonly values: Readonly<Record<string, string | number | boolean | null>> | null
  /** The values of the row that cannot be used; empty for what joins others. */
  readonly unusable: readonly UnusableValue[]
  /** Of a days test the days, where both dates are known. */
  readonly dayCount: number | null
  /** What is joined; `null` for a test. */
  readonly parts: readonly Explanation[] | null
}

/** Where a row ends up. */
export type RowOutcome =
  | 'outside-population'
  | 'population-unknown'
  | 'excluded'
  | 'unknown'
  | 'in-numerator'
  | 'in-denominator-only'
  | 'counted'

/** Where a row ends up in an indicator, and the criteria that brought it there. */
export interface RowExplanation {
  /** The id of the indicator. */
  readonly indicator: string
  /**
   * The first that holds: `outside-population`, `population-unknown`, `excluded`, `unknown` (an
   * exclusion or the numerator cannot be decided, or the days are not known), else
   * `in-numerator` or `in-denominator-only` or, where nothing divides the denominator, `counted`.
   */
  readonly outcome: RowOutcome
  /** The id of the exclusion that holds; `null` where none does. */
  readonly excludedBy: string | null
  /** The column that puts the row in a period, and what the row has there. */
  readonly anchor: {
    /** The column, or `asOf`. */
    readonly field: string
    /** Its date; `null` where there is none that can be used. */
    readonly date: string | null
    /** Why the value cannot be used; `null` where it is usable or missing. */
    readonly because: UnusableReason | null
  }
  /** Whether it belongs to the population. */
  readonly population: Explanation
  /** Whether it is left out, by exclusion, in order. */
  readonly exclusions: readonly { readonly id: string; readonly explanation: Explanation }[]
  /** Whether it counts; `null` where nothing divides the denominator. */
  readonly numerator: Explanation | null
  /** The days of a duration, where they are known; else `null`. */
  readonly durationDays: number | null
}

/** Why a value cannot be used. */
export const unusableReasonSchema = z.enum([
  'not-a-date',
  'stand-in-date',
  'not-an-integer',
  'not-a-boolean',
  'not-a-text',
  'not-a-listed-value',
])

/** Where a row ends up. */
export const rowOutcomeSchema = z.enum([
  'outside-population',
  'population-unknown',
  'excluded',
  'unknown',
  'in-numerator',
  'in-denominator-only',
  'counted',
])

/** One node of an explanation. */
export const explanationSchema: z.ZodMiniType<Explanation> = z.lazy(() =>
  z.object({
    kind: z.enum(['test', 'all', 'any', 'not']),
    answer: z.union([z.boolean(), z.literal('unknown')]),
    fields: z.readonly(z.array(z.string())),
    test: z.nullable(criterionTestSchema),
    values: z.nullable(
      z.readonly(z.record(z.string(), z.nullable(z.union([z.string(), z.number(), z.boolean()])))),
    ),
    unusable: z.readonly(z.array(z.object({ column: z.string(), because: unusableReasonSchema }))),
    dayCount: z.nullable(z.int()),
    parts: z.nullable(z.readonly(z.array(explanationSchema))),
  }),
)

/** Where a row ends up in an indicator, and the criteria that brought it there. */
export const rowExplanationSchema: z.ZodMiniType<RowExplanation> = schemaOf<RowExplanation>()(
  z.object({
    indicator: z.string(),
    outcome: rowOutcomeSchema,
    excludedBy: z.nullable(z.string()),
    anchor: z.object({
      field: z.string(),
      date: z.nullable(z.string()),
      because: z.nullable(unusableReasonSchema),
    }),
    population: explanationSchema,
    exclusions: z.readonly(z.array(z.object({ id: z.string(), explanation: explanationSchema }))),
    numerator: z.nullable(explanationSchema),
    durationDays: z.nullable(z.int()),
  }),
)
