import * as z from 'zod/mini'
import { isoDateSchema, periodSchema } from '../calendar/schema.js'
import { evidenceSchema, sourceSchema, textsSchema } from '../sources/schema.js'
import { subjectIdSchema } from './subjects/schema.js'

/** A value that a column can be compared with. */
export const scalarSchema = z.union([z.string(), z.number(), z.boolean()])

export const isTestSchema = z.strictObject({ field: z.string(), is: scalarSchema })
export const inTestSchema = z.strictObject({
  field: z.string(),
  in: z.readonly(z.array(scalarSchema).check(z.minLength(1))),
})
/** Bounds are inclusive: an integer for an integer column, a date for a date column. */
export const boundTestSchema = z.strictObject({
  field: z.string(),
  atLeast: z.optional(z.union([z.int(), isoDateSchema])),
  atMost: z.optional(z.union([z.int(), isoDateSchema])),
})
/** Never undecided: a missing value is not present. */
export const presentTestSchema = z.strictObject({ field: z.string(), present: z.boolean() })

export const dayCountSchema = z.enum(['calendar', 'working'])

/**
 * The days from one date column to another, `to - from`; bounds are inclusive. `to` may be `asOf`,
 * the date that the data are from. With `missingTo: 'not-yet'` a missing `to` means that it has
 * not happened by `asOf`: decided as soon as no later date could change the answer. With
 * `negative: 'undecided'` dates that contradict each other decide nothing.
 */
export const daysTestSchema = z.strictObject({
  days: dayCountSchema,
  from: z.string(),
  to: z.string(),
  atLeast: z.optional(z.int()),
  atMost: z.optional(z.int()),
  missingTo: z.optional(z.literal('not-yet')),
  negative: z.optional(z.literal('undecided')),
})

/** A test of one column, or of the days between two. */
export const criterionTestSchema = z.union([
  isTestSchema,
  inTestSchema,
  boundTestSchema,
  presentTestSchema,
  daysTestSchema,
])

/** A value that a column can be compared with. */
export type Scalar = z.infer<typeof scalarSchema>
/** A test of one column, or of the days between two. */
export type CriterionTest = Readonly<z.infer<typeof criterionTestSchema>>
/** The days from one date column to another, `to - from`; bounds are inclusive. */
export type DaysTest = Readonly<z.infer<typeof daysTestSchema>>

/** A question to a row, as data. Its answer is true, false or unknown. */
export type Criterion =
  | CriterionTest
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }
  | { readonly not: Criterion }

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
export const directionSchema = z.enum(['higher-is-better', 'lower-is-better', 'neutral'])

/**
 * A target over the periods that lie wholly within its validity. `when` limits it to groups with
 * these values; `atLeast` and `atMost` include the value, `below` does not.
 */
export const indicatorTargetSchema = z.object({
  comparison: z.enum(['atLeast', 'atMost', 'below']),
  value: z.number(),
  unit: z.enum(['percent', 'days']),
  validFrom: isoDateSchema,
  validTo: z.optional(isoDateSchema),
  when: z.optional(z.readonly(z.record(z.string(), scalarSchema))),
  evidence: evidenceSchema,
  source: z.string(),
  note: z.optional(z.string()),
})

/** Rows of the population that are left out of the denominator, by a named criterion. */
export const indicatorExclusionSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: textsSchema,
  when: criterionSchema,
  evidence: evidenceSchema,
})

/** What is measured, in words of columns: for people; what decides is the numerator. */
export const indicatorClockSchema = z.object({
  days: dayCountSchema,
  from: z.string(),
  to: z.string(),
})

const common = {
  id: z.string().check(z.minLength(1)),
  name: textsSchema,
  subject: subjectIdSchema,
  /** The date column that puts a row in a period; `asOf` for a census on the date of the data. */
  anchor: z.string(),
  clock: z.optional(indicatorClockSchema),
  population: criterionSchema,
  exclusions: z.readonly(z.array(indicatorExclusionSchema)),
  direction: directionSchema,
  targets: z.readonly(z.array(indicatorTargetSchema)),
  evidence: evidenceSchema,
  /** Where the official wording is not public: what was inferred, and from what. */
  inferred: z.optional(textsSchema),
  caveats: z.readonly(z.array(textsSchema)),
  sources: z.readonly(z.array(z.string())),
}

/** An indicator as data: a share, a count or a duration of rows of one subject. */
export const indicatorSchema = z.discriminatedUnion('measure', [
  z.object({ ...common, measure: z.literal('share'), numerator: criterionSchema }),
  z.object({ ...common, measure: z.literal('count') }),
  z.object({ ...common, measure: z.literal('duration'), duration: indicatorClockSchema }),
])

/** An indicator that is known, but cannot be computed from the subjects' rows. */
export const notComputableIndicatorSchema = z.object({
  id: z.string(),
  name: z.object({ nb: z.string(), en: z.string() }),
  reason: z.string(),
  sources: z.readonly(z.array(z.string())),
})

/**
 * When a figure is not shown. A denominator below `minDenominator`, or a numerator from
 * `smallNumerators.from` to `.to`, is hidden (primary); with `complementary: 'full'` others are
 * hidden with it, until no hidden figure follows from those that are shown.
 */
export const suppressionPolicySchema = z.object({
  minDenominator: z.int().check(z.minimum(0)),
  smallNumerators: z.nullable(
    z.object({ from: z.int().check(z.minimum(1)), to: z.int().check(z.minimum(1)) }),
  ),
  complementary: z.enum(['full', 'none']),
})

/** A value by which rows are grouped; `null` is the group of rows that have none. */
export const groupValueSchema = z.nullable(scalarSchema)
/** The values of a group, by column. */
export const resultGroupSchema = z.readonly(z.record(z.string(), groupValueSchema))

const count = z.int().check(z.minimum(0))

/** The sums of one cell. `days` is an exact histogram, sorted: how often each number of days. */
export const aggregateCellSchema = z.object({
  slot: count,
  key: z.readonly(z.array(groupValueSchema)),
  populationUnknown: count,
  population: count,
  excluded: z.readonly(z.array(count)),
  unknown: count,
  denominator: count,
  numerator: count,
  days: z.readonly(z.array(z.readonly(z.tuple([z.int(), count])))),
})

/** What has been counted of an indicator's rows so far: plain JSON, so it can be sent and merged. */
export const aggregateSchema = z.object({
  version: z.literal(1),
  indicator: z.string(),
  exclusions: z.readonly(z.array(z.string())),
  asOf: isoDateSchema,
  periods: z.readonly(z.array(periodSchema)),
  by: z.readonly(z.array(z.readonly(z.array(z.string())))),
  undated: count,
  outsidePeriods: count,
  cells: z.readonly(z.array(aggregateCellSchema)),
})

/**
 * How the rows of a cell fall. `population` = all `excluded` + `unknown` + `denominator`, and
 * `numerator` is part of `denominator`. `unknown` rows cannot be decided for want of a value;
 * for `populationUnknown` rows not even whether they belong to the population.
 */
export const funnelSchema = z.object({
  populationUnknown: count,
  population: count,
  excluded: z.readonly(z.array(z.object({ id: z.string(), count }))),
  unknown: count,
  denominator: count,
  numerator: z.optional(count),
})

/** Whether a target was met; `undecided` where the interval of a share holds it. */
export const targetVerdictSchema = z.enum(['met', 'not-met', 'undecided'])

const judgedTarget = z.object({ target: indicatorTargetSchema, verdict: targetVerdictSchema })

const place = {
  period: periodSchema,
  /** The fields that the row is grouped by; none for the total of the period. */
  by: z.readonly(z.array(z.string())),
  group: resultGroupSchema,
}

/** A share (0–1) of one period and group, with its 95 % Wilson interval, funnel and target. */
export const shareValueSchema = z.object({
  ...place,
  state: z.literal('value'),
  measure: z.literal('share'),
  funnel: funnelSchema,
  numerator: count,
  denominator: count,
  share: z.number(),
  interval: z.object({ lower: z.number(), upper: z.number() }),
  target: z.optional(judgedTarget),
})

/** A count of one period and group, with its funnel. */
export const countValueSchema = z.object({
  ...place,
  state: z.literal('value'),
  measure: z.literal('count'),
  funnel: funnelSchema,
  count,
})

/** Days: quantiles interpolate linearly between the two nearest ranks (type 7 of Hyndman and Fan). */
export const durationValueSchema = z.object({
  ...place,
  state: z.literal('value'),
  measure: z.literal('duration'),
  funnel: funnelSchema,
  days: z.object({
    n: count,
    mean: z.number(),
    lowerQuartile: z.number(),
    median: z.number(),
    upperQuartile: z.number(),
    percentile90: z.number(),
  }),
  target: z.optional(judgedTarget),
})

/** Hidden by the policy: no figure at all, and not whether it is hidden for its own sake. */
export const suppressedResultSchema = z.object({ ...place, state: z.literal('suppressed') })

export const notComputableResultSchema = z.object({
  ...place,
  state: z.literal('not-computable'),
  reason: z.enum(['empty-population', 'all-excluded', 'nothing-decided']),
})

export const withheldResultSchema = z.object({
  ...place,
  state: z.literal('withheld'),
  note: z.string(),
})

/** One figure of an evaluation, or why it is not shown. */
export const indicatorResultSchema = z.union([
  shareValueSchema,
  countValueSchema,
  durationValueSchema,
  suppressedResultSchema,
  notComputableResultSchema,
  withheldResultSchema,
])

/** All results of one evaluation. Rows without an anchor date or outside the periods are counted. */
export const indicatorResultsSchema = z.object({
  indicator: z.string(),
  measure: z.enum(['share', 'count', 'duration']),
  asOf: isoDateSchema,
  suppression: z.union([suppressionPolicySchema, z.literal('none')]),
  undated: count,
  outsidePeriods: count,
  results: z.readonly(z.array(indicatorResultSchema)),
})

/** An indicator in words of one language; `text` has all of it, a line each. */
export const indicatorDescriptionSchema = z.object({
  name: z.string(),
  measure: z.string(),
  period: z.string(),
  clock: z.optional(z.string()),
  population: z.string(),
  exclusions: z.readonly(z.array(z.string())),
  numerator: z.optional(z.string()),
  targets: z.readonly(z.array(z.string())),
  direction: z.string(),
  evidence: z.string(),
  inferred: z.optional(z.string()),
  caveats: z.readonly(z.array(z.string())),
  sources: z.readonly(z.array(sourceSchema)),
  text: z.string(),
})

/** What a criterion says of a row. */
export const answerSchema = z.union([z.boolean(), z.literal('unknown')])

/** One node of an explanation: the criterion, the columns it reads, their values, its answer. */
export interface Explanation {
  readonly kind: 'test' | 'all' | 'any' | 'not'
  readonly answer: Answer
  readonly fields: readonly string[]
  readonly test?: CriterionTest
  readonly values?: Readonly<Record<string, unknown>>
  readonly dayCount?: number
  readonly parts?: readonly Explanation[]
}

/** Which way of a figure is the better one, if either. */
export type Direction = z.infer<typeof directionSchema>
/** Which days are counted. */
export type DayCount = z.infer<typeof dayCountSchema>
/** What is measured, in words of columns: for people; what decides is the numerator. */
export type IndicatorClock = Readonly<z.infer<typeof indicatorClockSchema>>
/** A target over the periods that lie wholly within its validity. */
export type IndicatorTarget = Readonly<z.infer<typeof indicatorTargetSchema>>
/** Rows of the population that are left out of the denominator, by a named criterion. */
export type IndicatorExclusion = Readonly<z.infer<typeof indicatorExclusionSchema>>
/** An indicator as data: a share, a count or a duration of rows of one subject. */
export type Indicator = Readonly<z.infer<typeof indicatorSchema>>
/** An indicator in words of one language; `text` has all of it, a line each. */
export type IndicatorDescription = Readonly<z.infer<typeof indicatorDescriptionSchema>>
/** An indicator that is known, but cannot be computed from the subjects' rows. */
export type NotComputableIndicator = Readonly<z.infer<typeof notComputableIndicatorSchema>>
/** When a figure is not shown. */
export type SuppressionPolicy = Readonly<z.infer<typeof suppressionPolicySchema>>
/** A value by which rows are grouped; `null` is the group of rows that have none. */
export type GroupValue = z.infer<typeof groupValueSchema>
/** The values of a group, by column. */
export type ResultGroup = z.infer<typeof resultGroupSchema>
/** The sums of one cell. */
export type AggregateCell = Readonly<z.infer<typeof aggregateCellSchema>>
/**
 * What has been counted of an indicator's rows so far: plain JSON, so it can be sent and merged.
 */
export type Aggregate = Readonly<z.infer<typeof aggregateSchema>>
/** How the rows of a cell fall. */
export type Funnel = Readonly<z.infer<typeof funnelSchema>>
/** Whether a target was met; `undecided` where the interval of a share holds it. */
export type TargetVerdict = z.infer<typeof targetVerdictSchema>
/** A share (0–1) of one period and group, with its 95 % Wilson interval, funnel and target. */
export type ShareValue = Readonly<z.infer<typeof shareValueSchema>>
/** A count of one period and group, with its funnel. */
export type CountValue = Readonly<z.infer<typeof countValueSchema>>
/**
 * Days: quantiles interpolate linearly between the two nearest ranks (type 7 of Hyndman and Fan).
 */
export type DurationValue = Readonly<z.infer<typeof durationValueSchema>>
/** Hidden by the policy: no figure at all, and not whether it is hidden for its own sake. */
export type SuppressedResult = Readonly<z.infer<typeof suppressedResultSchema>>
/** One figure of an evaluation, or why it is not shown. */
export type IndicatorResult = Readonly<z.infer<typeof indicatorResultSchema>>
/** All results of one evaluation. */
export type IndicatorResults = Readonly<z.infer<typeof indicatorResultsSchema>>
/** What a criterion says of a row. */
export type Answer = z.infer<typeof answerSchema>
