import * as z from 'zod/mini'
import type { IsoDate, Period } from '../../calendar/schema.js'
import { isoDateSchema, periodIdSchema, periodSchema } from '../../calendar/schema.js'
import { schemaOf } from '../../misuse/schema-of.js'
import type { ProtectionPolicy } from '../protection/schema.js'
import { protectionPolicySchema } from '../protection/schema.js'
import type { IndicatorTarget, Measure, Scalar } from '../schema.js'
import { indicatorTargetSchema, scalarSchema } from '../schema.js'
import type { SubjectId } from '../subjects/schema.js'
import { subjectIdSchema } from '../subjects/schema.js'

/** A value by which rows are grouped; `null` is the group of rows that have none. */
export type GroupValue = Scalar | null

/** The values of a group, by column; none for the total of a period. */
export type ResultGroup = Readonly<Record<string, GroupValue>>

/** How many rows one exclusion leaves out. */
export interface ExclusionCount {
  /** The id of the exclusion. */
  readonly id: string
  /** Its rows. */
  readonly count: number
}

/**
 * How the rows of a result fall: `population` = all `excluded` + `unknown` + `denominator`, and
 * `numerator` is part of `denominator`. It is shown or hidden as a whole.
 */
export interface Funnel {
  /** Rows for which it is not even known whether they belong to the population. */
  readonly populationUnknown: number
  /** Rows of the population. */
  readonly population: number
  /** Rows that are left out, by exclusion, in the order of the definition. */
  readonly excluded: readonly ExclusionCount[]
  /** Rows that cannot be decided for want of a usable value. */
  readonly unknown: number
  /** Rows that the figure is over. */
  readonly denominator: number
  /** Rows of these that count; `null` where nothing divides the denominator. */
  readonly numerator: number | null
}

/** Whether a target was met; `undecided` where the interval of a share spans it. */
export type TargetVerdict = 'met' | 'not-met' | 'undecided'

/** A target and whether a figure met it. */
export interface JudgedTarget {
  /** The target that was valid through the period. */
  readonly target: IndicatorTarget
  /** Whether it was met. */
  readonly verdict: TargetVerdict
}

/** Where a result belongs. */
export interface ResultPlace {
  /** The id of the period, such as `2020-T1`. */
  readonly period: string
  /** The values of the group, by column; empty for the total. */
  readonly group: ResultGroup
}

/** A share of one period and group. */
export interface ShareValue extends ResultPlace {
  /** There is a figure. */
  readonly state: 'value'
  /** The indicator is a share of rows. */
  readonly measure: 'share'
  /** Numerator by denominator, 0–1. */
  readonly share: number
  /** Rows that count. */
  readonly numerator: number
  /** Rows that the share is over. */
  readonly denominator: number
  /** The 95 % Wilson score interval of the share. */
  readonly interval: { readonly lower: number; readonly upper: number }
  /** The target that was valid, judged; `null` where there was none. */
  readonly target: JudgedTarget | null
  /** How the rows fall; `null` where a step of it is small. */
  readonly funnel: Funnel | null
}

/** A count of rows of one period and group. */
export interface CountValue extends ResultPlace {
  /** There is a figure. */
  readonly state: 'value'
  /** The indicator is a count of rows. */
  readonly measure: 'count'
  /** The number of rows. */
  readonly count: number
  /** How the rows fall; `null` where a step of it is small. */
  readonly funnel: Funnel | null
}

/** The figures of some days. What is of too few rows is `null`. */
export interface DaysSummary {
  /** How many rows. */
  readonly n: number
  /** The mean. */
  readonly mean: number | null
  /** A quarter of the rows have at most so many; between two ranks interpolated (type 7). */
  readonly lowerQuartile: number | null
  /** Half of the rows have at most so many. */
  readonly median: number | null
  /** Three quarters of the rows have at most so many. */
  readonly upperQuartile: number | null
  /** Nine tenths of the rows have at most so many. */
  readonly percentile90: number | null
}

/** Days of one period and group. */
export interface DurationValue extends ResultPlace {
  /** There is a figure. */
  readonly state: 'value'
  /** The indicator is days between two dates. */
  readonly measure: 'duration'
  /** Mean and quantiles. */
  readonly days: DaysSummary
  /** The target that was valid, judged by the mean; `null` where there was none. */
  readonly target: JudgedTarget | null
  /** How the rows fall; `null` where a step of it is small. */
  readonly funnel: Funnel | null
}

/** Hidden by the policy: no figure, and not whether it is hidden for its own sake. */
export interface SuppressedResult<M extends Measure = Measure> extends ResultPlace {
  /** Hidden by the policy. */
  readonly state: 'suppressed'
  /** What the indicator is. */
  readonly measure: M
}

/** Why there is nothing to compute from. */
export type NotComputableReason =
  | 'empty-population'
  | 'all-excluded'
  | 'nothing-decided'
  | 'not-listed'

/** Nothing to compute from, which is not the same as few. */
export interface NotComputableResult<M extends Measure = Measure> extends ResultPlace {
  /** There is nothing to compute from. */
  readonly state: 'not-computable'
  /** What the indicator is. */
  readonly measure: M
  /**
   * `empty-population`: no rows belong to it; `all-excluded`: an exclusion holds for each of them;
   * `nothing-decided`: all that are left lack a usable value; `not-listed`: the group has no rows
   * in the period (only `resultAt` says so).
   */
  readonly reason: NotComputableReason
  /** How the rows fall; `null` where a step of it is small. */
  readonly funnel: Funnel | null
}

/** Held back by the caller. */
export interface WithheldResult<M extends Measure = Measure> extends ResultPlace {
  /** Held back by the caller. */
  readonly state: 'withheld'
  /** What the indicator is. */
  readonly measure: M
  /** Why, in the caller's words. */
  readonly note: string
}

/** The result with a value, of each measure. */
export interface ValueOf {
  readonly share: ShareValue
  readonly count: CountValue
  readonly duration: DurationValue
}

/** One figure of a publication, or why it is not shown; look at `state` first. */
export type IndicatorResult<M extends Measure = Measure> =
  | ValueOf[M]
  | SuppressedResult<M>
  | NotComputableResult<M>
  | WithheldResult<M>

/** All results of one indicator in a publication. */
export interface IndicatorResults<M extends Measure = Measure> {
  /** The id of the indicator. */
  readonly indicator: string
  /** What it is a figure of. */
  readonly measure: M
  /** Which rows it counts. */
  readonly subject: SubjectId
  /** Changes whenever the definition does. */
  readonly fingerprint: string
  /** Rows of the population that have no anchor date; in no period. `null` where not shown. */
  readonly undated: number | null
  /** Rows of the population that lie in none of the periods; `null` where not shown. */
  readonly outsidePeriods: number | null
  /**
   * Rows that may belong to the population and whose value in a column cannot be used, by column;
   * only columns that have such rows. Of the anchor: rows in no period. `null` where not shown, as
   * it is where rows were counted elsewhere: an aggregate does not say in which cells they are.
   */
  readonly unusable: Readonly<Record<string, number | null>>
  /** By period, grouping (the total first) and group. */
  readonly results: readonly IndicatorResult<M>[]
}

/** Something about the rows or the call that a reader of the figures must know. */
export type Notice =
  | {
      /** No row of the subject has the column, which indicators read. */
      readonly notice: 'column-without-values'
      /** The subject of the rows. */
      readonly subject: SubjectId
      /** The column. */
      readonly column: string
    }
  | {
      /** Dates after `asOf` in the column have not happened, and are not read. */
      readonly notice: 'dates-after-as-of'
      /** The subject of the rows. */
      readonly subject: SubjectId
      /** The column. */
      readonly column: string
    }
  | {
      /** Some rows have the id of another one; each id is counted once. */
      readonly notice: 'repeated-rows'
      /** The subject of the rows. */
      readonly subject: SubjectId
    }
  | {
      /** Some rows are no objects. */
      readonly notice: 'unreadable-rows'
      /** The subject of the rows. */
      readonly subject: SubjectId
    }
  | {
      /** The subject lacks columns of the grouping, and has no results by it. */
      readonly notice: 'grouping-left-out'
      /** The subject of the rows. */
      readonly subject: SubjectId
      /** The columns of the grouping. */
      readonly by: readonly string[]
    }
  | {
      /** Some values have no place in this level of the hierarchy. */
      readonly notice: 'outside-hierarchy'
      /** The subject of the rows. */
      readonly subject: SubjectId
      /** The column. */
      readonly column: string
    }
  | {
      /** What is to be withheld has no rows today. */
      readonly notice: 'nothing-withheld'
      /** Its place in the list of the option. */
      readonly at: number
    }

/** The indicators of a publication: what each id measures. */
export type Measures = Readonly<Record<string, Measure>>

/** Everything that is shown together, protected together. */
export interface Publication<M extends Measures = Measures> {
  /** The form of the answer. */
  readonly version: 1
  /** The date that the data are from. */
  readonly asOf: IsoDate
  /** What it is protected by; `open` is not for publication. */
  readonly policy: ProtectionPolicy | 'open'
  /** The periods, in order. */
  readonly periods: readonly Period[]
  /** The groupings, without the total. */
  readonly by: readonly (readonly string[])[]
  /** The results, by the id of the indicator. */
  readonly indicators: { readonly [Id in keyof M]: IndicatorResults<M[Id]> }
  /** What a reader of the figures must know. */
  readonly notices: readonly Notice[]
}

/** A figure that the caller will not publish, and why. */
export interface Withhold {
  /** The id of an indicator; every one if left out. */
  readonly indicator?: string | null | undefined
  /** The id of a period; every one if left out. */
  readonly period?: string | null | undefined
  /**
   * The values of a group, by column: it and every group within it. Every group and the total if
   * left out, the total alone if empty.
   */
  readonly group?: ResultGroup | null | undefined
  /** Why, in words; it is shown. */
  readonly note: string
}

/** A part of the key of a cell: the value of a column, or that it has one that cannot be used. */
export type KeyPart = GroupValue | { readonly unusable: true }

/** The sums of one group in one stretch of time. */
export interface AggregateCell {
  /** The place of the stretch: `periods` cut at each other's bounds. */
  readonly slot: number
  /** The values of the group, in the order of `fields`. */
  readonly key: readonly KeyPart[]
  /** Rows for which it is not known whether they belong to the population. */
  readonly populationUnknown: number
  /** Rows of the population. */
  readonly population: number
  /** Rows left out, by exclusion. */
  readonly excluded: readonly number[]
  /** Rows that cannot be decided. */
  readonly unknown: number
  /** Rows that the figure is over. */
  readonly denominator: number
  /** Rows of these that count. */
  readonly numerator: number
  /** An exact histogram of days, sorted: how often each number of days. */
  readonly days: readonly (readonly [number, number])[]
}

/**
 * What has been counted of an indicator's rows so far: plain JSON, so it can be sent and merged.
 * It has the counts of small groups, and is not for publication.
 */
export interface Aggregate {
  /** The form of the aggregate. */
  readonly version: 1
  /** The id of the indicator. */
  readonly indicator: string
  /** Changes whenever the definition, or the hierarchy that it was grouped by, does. */
  readonly fingerprint: string
  /** The ids of the exclusions, in the order of `excluded`. */
  readonly exclusions: readonly string[]
  /** The date that the data are from. */
  readonly asOf: IsoDate
  /** The ids of the periods, in order. */
  readonly periods: readonly string[]
  /** The groupings, without the total. */
  readonly by: readonly (readonly string[])[]
  /** The columns of the groupings, sorted: what a key is made of. */
  readonly fields: readonly string[]
  /** The parts it is merged from: a number made of the ids of its rows, and how many they are. */
  readonly parts: readonly { readonly rows: number; readonly ids: string }[]
  /** Rows of the population that have no anchor date. */
  readonly undated: number
  /** Rows of the population that lie in none of the periods. */
  readonly outsidePeriods: number
  /** Rows whose value in a column cannot be used, by column. */
  readonly unusable: Readonly<Record<string, number>>
  /** What was found wrong with the rows. */
  readonly notices: readonly Notice[]
  /** The sums, by stretch of time and group. */
  readonly cells: readonly AggregateCell[]
}

const count = z.int().check(z.minimum(0))
const shown = z.nullable(count)
const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item))
const measureSchema = z.enum(['share', 'count', 'duration'])

/** A value by which rows are grouped. */
export const groupValueSchema: z.ZodMiniType<GroupValue> = schemaOf<GroupValue>()(
  z.nullable(scalarSchema),
)

/** The values of a group, by column. */
export const resultGroupSchema: z.ZodMiniType<ResultGroup> = schemaOf<ResultGroup>()(
  z.readonly(z.record(z.string(), groupValueSchema)),
)

const by = list(list(z.string()))

/** How the rows of a result fall. */
export const funnelSchema: z.ZodMiniType<Funnel> = schemaOf<Funnel>()(
  z.object({
    populationUnknown: count,
    population: count,
    excluded: list(z.object({ id: z.string(), count })),
    unknown: count,
    denominator: count,
    numerator: shown,
  }),
)

const target = z.nullable(
  z.object({ target: indicatorTargetSchema, verdict: z.enum(['met', 'not-met', 'undecided']) }),
)
const place = { period: periodIdSchema, group: resultGroupSchema }
const days = z.nullable(z.number())

/** One figure of a publication, or why it is not shown. */
export const indicatorResultSchema: z.ZodMiniType<IndicatorResult> = schemaOf<IndicatorResult>()(
  z.union([
    z.object({
      ...place,
      state: z.literal('value'),
      measure: z.literal('share'),
      share: z.number(),
      numerator: count,
      denominator: count,
      interval: z.object({ lower: z.number(), upper: z.number() }),
      target,
      funnel: z.nullable(funnelSchema),
    }),
    z.object({
      ...place,
      state: z.literal('value'),
      measure: z.literal('count'),
      count,
      funnel: z.nullable(funnelSchema),
    }),
    z.object({
      ...place,
      state: z.literal('value'),
      measure: z.literal('duration'),
      days: z.object({
        n: count,
        mean: days,
        lowerQuartile: days,
        median: days,
        upperQuartile: days,
        percentile90: days,
      }),
      target,
      funnel: z.nullable(funnelSchema),
    }),
    z.object({ ...place, state: z.literal('suppressed'), measure: measureSchema }),
    z.object({
      ...place,
      state: z.literal('not-computable'),
      measure: measureSchema,
      reason: z.enum(['empty-population', 'all-excluded', 'nothing-decided', 'not-listed']),
      funnel: z.nullable(funnelSchema),
    }),
    z.object({
      ...place,
      state: z.literal('withheld'),
      measure: measureSchema,
      note: z.string(),
    }),
  ]),
)

const subject = subjectIdSchema

/** Something about the rows or the call that a reader of the figures must know. */
export const noticeSchema: z.ZodMiniType<Notice> = schemaOf<Notice>()(
  z.union([
    z.object({ notice: z.literal('column-without-values'), subject, column: z.string() }),
    z.object({ notice: z.literal('dates-after-as-of'), subject, column: z.string() }),
    z.object({ notice: z.literal('repeated-rows'), subject }),
    z.object({ notice: z.literal('unreadable-rows'), subject }),
    z.object({ notice: z.literal('grouping-left-out'), subject, by: list(z.string()) }),
    z.object({ notice: z.literal('outside-hierarchy'), subject, column: z.string() }),
    z.object({ notice: z.literal('nothing-withheld'), at: count }),
  ]),
)

/** All results of one indicator in a publication. */
export const indicatorResultsSchema: z.ZodMiniType<IndicatorResults> = schemaOf<IndicatorResults>()(
  z.object({
    indicator: z.string(),
    measure: measureSchema,
    subject,
    fingerprint: z.string(),
    undated: shown,
    outsidePeriods: shown,
    unusable: z.readonly(z.record(z.string(), shown)),
    results: list(indicatorResultSchema),
  }),
)

/** Everything that is shown together, protected together. */
export const publicationSchema: z.ZodMiniType<Publication> = schemaOf<Publication>()(
  z.object({
    version: z.literal(1),
    asOf: isoDateSchema,
    policy: z.union([protectionPolicySchema, z.literal('open')]),
    periods: list(periodSchema),
    by,
    indicators: z.readonly(z.record(z.string(), indicatorResultsSchema)),
    notices: list(noticeSchema),
  }),
)

/** A figure that the caller will not publish, and why. */
export const withholdSchema: z.ZodMiniType<Withhold> = schemaOf<Withhold>()(
  z.strictObject({
    indicator: z.nullish(z.string()),
    period: z.nullish(z.string()),
    group: z.nullish(resultGroupSchema),
    note: z.string(),
  }),
)

/** What has been counted of an indicator's rows so far. */
export const aggregateSchema: z.ZodMiniType<Aggregate> = schemaOf<Aggregate>()(
  z.object({
    version: z.literal(1),
    indicator: z.string(),
    fingerprint: z.string(),
    exclusions: list(z.string()),
    asOf: isoDateSchema,
    periods: list(periodIdSchema),
    by,
    fields: list(z.string()),
    parts: list(z.object({ rows: count, ids: z.string() })),
    undated: count,
    outsidePeriods: count,
    unusable: z.readonly(z.record(z.string(), count)),
    notices: list(noticeSchema),
    cells: list(
      z.object({
        slot: count,
        key: list(z.union([groupValueSchema, z.object({ unusable: z.literal(true) })])),
        populationUnknown: count,
        population: count,
        excluded: list(count),
        unknown: count,
        denominator: count,
        numerator: count,
        days: list(z.readonly(z.tuple([z.int(), count]))),
      }),
    ),
  }),
)
