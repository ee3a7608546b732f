import * as z from 'zod/mini'
import type { IsoDate } from '../calendar/schema.js'
import { isoDateSchema } from '../calendar/schema.js'
import { schemaOf } from '../misuse/schema-of.js'
import type { Evidence, Source, Texts } from '../sources/schema.js'
import { evidenceSchema, sourceSchema, textsSchema } from '../sources/schema.js'
import type { SubjectId } from './subjects/schema.js'
import { subjectIdSchema } from './subjects/schema.js'

/** A value that a column can be compared with. */
export type Scalar = string | number | boolean

export const scalarSchema: z.ZodMiniType<Scalar> = schemaOf<Scalar>()(
  z.union([z.string(), z.number(), z.boolean()]),
)

/** Whether a column has this value. Unknown where the row has no usable value. */
export interface IsTest {
  /** The column. */
  readonly field: string
  /** A value that the column can have. */
  readonly is: Scalar
}

/** Whether a column has one of these values. Unknown where the row has no usable value. */
export interface InTest {
  /** The column. */
  readonly field: string
  /** Values that the column can have; at least one. */
  readonly in: readonly Scalar[]
}

/** Whether a column lies between bounds. Unknown where the row has no usable value. */
export interface BoundTest {
  /** An integer or date column. */
  readonly field: string
  /** The least value that counts: an integer, or a date for a date column. */
  readonly atLeast?: number | IsoDate | undefined
  /** The greatest value that counts: an integer, or a date for a date column. */
  readonly atMost?: number | IsoDate | undefined
}

/** Whether a column has a value at all. Unknown only where the value cannot be used. */
export interface PresentTest {
  /** The column. */
  readonly field: string
  /** `true` for rows that have a value there, `false` for rows that have none. */
  readonly present: boolean
}

/** Calendar days, or working days in Norway. */
export type DayCount = 'calendar' | 'working'

/** Whether the days from one date column to another, `to - from`, lie between bounds. */
export interface DaysTest {
  /** Which days are counted. */
  readonly days: DayCount
  /** The date column that the days are counted from. */
  readonly from: string
  /** The date column that they are counted to, or `asOf`, the date that the data are from. */
  readonly to: string
  /** The fewest days that count. */
  readonly atLeast?: number | undefined
  /** The most days that count. */
  readonly atMost?: number | undefined
  /**
   * `not-yet`: a missing `to` has not happened by `asOf`, and the test is decided as soon as no
   * later date could change its answer. Without it a missing `to` decides nothing.
   */
  readonly missingTo?: 'not-yet' | undefined
  /** `undecided`: a `to` before `from` decides nothing. Without it the days are negative. */
  readonly negative?: 'undecided' | undefined
}

/** A test of one column, or of the days between two. */
export type CriterionTest = IsTest | InTest | BoundTest | PresentTest | DaysTest

/** A question to a row, as data. Its answer is true, false or unknown. */
export type Criterion =
  | CriterionTest
  | {
      /** Criteria that must all hold; unknown where one is, and none is false. */
      readonly all: readonly Criterion[]
    }
  | {
      /** Criteria of which one must hold; unknown where one is, and none is true. */
      readonly any: readonly Criterion[]
    }
  | {
      /** The criterion that must not hold; unknown where it is. */
      readonly not: Criterion
    }

const dayCountSchema = z.enum(['calendar', 'working'])

/** A test of one column, or of the days between two. */
export const criterionTestSchema: z.ZodMiniType<CriterionTest> = schemaOf<CriterionTest>()(
  z.union([
    z.strictObject({ field: z.string(), is: scalarSchema }),
    z.strictObject({
      field: z.string(),
      in: z.readonly(z.array(scalarSchema).check(z.minLength(1))),
    }),
    z.strictObject({ field: z.string(), present: z.boolean() }),
    z.strictObject({
      field: z.string(),
      atLeast: z.optional(z.union([z.int(), isoDateSchema])),
      atMost: z.optional(z.union([z.int(), isoDateSchema])),
    }),
    z.strictObject({
      days: dayCountSchema,
      from: z.string(),
      to: z.string(),
      atLeast: z.optional(z.int()),
      atMost: z.optional(z.int()),
      missingTo: z.optional(z.literal('not-yet')),
      negative: z.optional(z.literal('undecided')),
    }),
  ]),
)

/** A question to a row, as data. Its answer is true, false or unknown. */
export const criterionSchema: z.ZodMiniType<Criterion> = z.lazy(() =>
  z.union([
    criterionTestSchema,
    z.strictObject({ all: z.readonly(z.array(criterionSchema).check(z.minLength(1))) }),
    z.strictObject({ any: z.readonly(z.array(criterionSchema).check(z.minLength(1))) }),
    z.strictObject({ not: criterionSchema }),
  ]),
)

/** Which way of a figure is the better one, if either. */
export type Direction = 'higher-is-better' | 'lower-is-better' | 'neutral'

/**
 * A target over the periods that lie wholly within its validity. It has one bound: of a share from
 * 0 to 1, of a duration the mean in days.
 */
export interface IndicatorTarget {
  /** The least that meets the target. */
  readonly atLeast?: number | undefined
  /** The most that meets the target. */
  readonly atMost?: number | undefined
  /** What the figure must lie below. */
  readonly below?: number | undefined
  /** The first day of its validity. */
  readonly validFrom: IsoDate
  /** The last day of its validity; left out where it has no end. */
  readonly validTo?: IsoDate | undefined
  /** Limits it to the groups with these values, by column of the subject. */
  readonly when?: Readonly<Record<string, Scalar>> | undefined
  /** How well it is founded. */
  readonly evidence: Evidence
  /** The id of the source where it was read. */
  readonly source: string
  /** What a reader should know of it. */
  readonly note?: string | undefined
}

/** Rows of the population that are left out of the denominator, by a named criterion. */
export interface IndicatorExclusion {
  /** The name of the exclusion in funnels; each its own in an indicator. */
  readonly id: string
  /** What is left out, in words. */
  readonly name: Texts
  /** Which rows are left out. */
  readonly when: Criterion
  /** How well it is founded. */
  readonly evidence: Evidence
}

/** The days between two date columns. */
export interface IndicatorClock {
  /** Which days are counted. */
  readonly days: DayCount
  /** The date column that the days are counted from. */
  readonly from: string
  /** The date column that they are counted to. */
  readonly to: string
}

/** What an indicator is a figure of: a share of rows, a count of rows, or days. */
export type Measure = 'share' | 'count' | 'duration'

/** What every indicator has, whatever it measures. */
export interface IndicatorCommon<Id extends string = string, S extends SubjectId = SubjectId> {
  /** The name that results go by. */
  readonly id: Id
  /** What it is called. */
  readonly name: Texts
  /** Which rows it counts. */
  readonly subject: S
  /** The date column that puts a row in a period; `asOf` for a census on the date of the data. */
  readonly anchor: string
  /** What is measured, for people; what decides is the numerator. */
  readonly clock?: IndicatorClock | undefined
  /** Which rows it is about. */
  readonly population: Criterion
  /** Which of these are left out of the denominator; the first that holds is counted. */
  readonly exclusions: readonly IndicatorExclusion[]
  /** Which way of the figure is the better one. */
  readonly direction: Direction
  /** What the figure should be; none for a count. */
  readonly targets: readonly IndicatorTarget[]
  /** How well the definition is founded. */
  readonly evidence: Evidence
  /** Where the official wording is not public: what was inferred, and from what. */
  readonly inferred?: Texts | undefined
  /** What a reader of the figures must know. */
  readonly caveats: readonly Texts[]
  /** The ids of the sources where it was read. */
  readonly sources: readonly string[]
}

/** An indicator that is a share of rows: those in the numerator among the denominator. */
export interface ShareIndicator<Id extends string = string, S extends SubjectId = SubjectId>
  extends IndicatorCommon<Id, S> {
  /** It is a share, 0–1. */
  readonly measure: 'share'
  /** Which rows of the denominator count. */
  readonly numerator: Criterion
}

/** An indicator that counts rows. */
export interface CountIndicator<Id extends string = string, S extends SubjectId = SubjectId>
  extends IndicatorCommon<Id, S> {
  /** It is a number of rows. */
  readonly measure: 'count'
}

/** An indicator of how long something takes. */
export interface DurationIndicator<Id extends string = string, S extends SubjectId = SubjectId>
  extends IndicatorCommon<Id, S> {
  /** It is a number of days: mean and quantiles. */
  readonly measure: 'duration'
  /** The days that are measured. */
  readonly duration: IndicatorClock
}

/** An indicator as data: a share, a count or a duration of rows of one subject. */
export type Indicator<Id extends string = string, S extends SubjectId = SubjectId> =
  | ShareIndicator<Id, S>
  | CountIndicator<Id, S>
  | DurationIndicator<Id, S>

/** Which way of a figure is the better one, if either. */
export const directionSchema: z.ZodMiniType<Direction> = schemaOf<Direction>()(
  z.enum(['higher-is-better', 'lower-is-better', 'neutral']),
)

/** What a figure should be. */
export const indicatorTargetSchema: z.ZodMiniType<IndicatorTarget> = schemaOf<IndicatorTarget>()(
  z.strictObject({
    atLeast: z.optional(z.number()),
    atMost: z.optional(z.number()),
    below: z.optional(z.number()),
    validFrom: isoDateSchema,
    validTo: z.optional(isoDateSchema),
    when: z.optional(z.readonly(z.record(z.string(), scalarSchema))),
    evidence: evidenceSchema,
    source: z.string(),
    note: z.optional(z.string()),
  }),
)

/** Rows of the population that are left out of the denominator, by a named criterion. */
export const indicatorExclusionSchema: z.ZodMiniType<IndicatorExclusion> =
  schemaOf<IndicatorExclusion>()(
    z.strictObject({
      id: z.string().check(z.minLength(1)),
      name: textsSchema,
      when: criterionSchema,
      evidence: evidenceSchema,
    }),
  )

/** The days between two date columns. */
export const indicatorClockSchema: z.ZodMiniType<IndicatorClock> = schemaOf<IndicatorClock>()(
  z.strictObject({ days: dayCountSchema, from: z.string(), to: z.string() }),
)

const common = {
  id: z.string().check(z.minLength(1)),
  name: textsSchema,
  subject: subjectIdSchema,
  anchor: z.string(),
  clock: z.optional(indicatorClockSchema),
  population: criterionSchema,
  exclusions: z.readonly(z.array(indicatorExclusionSchema)),
  direction: directionSchema,
  targets: z.readonly(z.array(indicatorTargetSchema)),
  evidence: evidenceSchema,
  inferred: z.optional(textsSchema),
  caveats: z.readonly(z.array(textsSchema)),
  sources: z.readonly(z.array(z.string())),
}

/** An indicator as data: a share, a count or a duration of rows of one subject. */
export const indicatorSchema: z.ZodMiniType<Indicator> = schemaOf<Indicator>()(
  z.discriminatedUnion('measure', [
    z.strictObject({ ...common, measure: z.literal('share'), numerator: criterionSchema }),
    z.strictObject({ ...common, measure: z.literal('count') }),
    z.strictObject({ ...common, measure: z.literal('duration'), duration: indicatorClockSchema }),
  ]),
)

/** An indicator that is known, but cannot be computed from the subjects' rows. */
export interface NotComputableIndicator {
  /** Its id. */
  readonly id: string
  /** What it is called. */
  readonly name: { readonly nb: string; readonly en: string }
  /** Why it cannot be computed. */
  readonly reason: string
  /** The ids of the sources where it was read. */
  readonly sources: readonly string[]
}

/** An indicator that is known, but cannot be computed from the subjects' rows. */
export const notComputableIndicatorSchema: z.ZodMiniType<NotComputableIndicator> =
  schemaOf<NotComputableIndicator>()(
    z.object({
      id: z.string(),
      name: z.object({ nb: z.string(), en: z.string() }),
      reason: z.string(),
      sources: z.readonly(z.array(z.string())),
    }),
  )

/** An indicator in words of one language. */
export interface IndicatorDescription {
  /** What it is called. */
  readonly name: string
  /** What it is a figure of. */
  readonly measure: string
  /** The date that puts a row in a period. */
  readonly period: string
  /** The days that are measured; `null` where none are. */
  readonly clock: string | null
  /** Which rows it is about. */
  readonly population: string
  /** What is left out, one phrase each. */
  readonly exclusions: readonly string[]
  /** Which rows of the denominator count; `null` where nothing divides it. */
  readonly numerator: string | null
  /** What the figure should be, one phrase each. */
  readonly targets: readonly string[]
  /** Which way of the figure is the better one. */
  readonly direction: string
  /** How well the definition is founded. */
  readonly evidence: string
  /** Our reading, where no official wording is public; else `null`. */
  readonly inferred: string | null
  /** What a reader of the figures must know. */
  readonly caveats: readonly string[]
  /** Where it was read; what stands in no table is shown as it is written. */
  readonly sources: readonly Source[]
  /** All of it as one text, a line each. */
  readonly text: string
}

/** An indicator in words of one language. */
export const indicatorDescriptionSchema: z.ZodMiniType<IndicatorDescription> =
  schemaOf<IndicatorDescription>()(
    z.object({
      name: z.string(),
      measure: z.string(),
      period: z.string(),
      clock: z.nullable(z.string()),
      population: z.string(),
      exclusions: z.readonly(z.array(z.string())),
      numerator: z.nullable(z.string()),
      targets: z.readonly(z.array(z.string())),
      direction: z.string(),
      evidence: z.string(),
      inferred: z.nullable(z.string()),
      caveats: z.readonly(z.array(z.string())),
      sources: z.readonly(z.array(sourceSchema)),
      text: z.string(),
    }),
  )
