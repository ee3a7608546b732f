import * as z from 'zod/mini'
import { type IsoDate, isoDateSchema } from '../calendar/schema.js'
import { schemaOf } from '../misuse/schema-of.js'

/** How wide the calendar span is that a deadline names. */
export type DeadlinePrecision =
  | 'day'
  | 'week'
  | 'third-of-month'
  | 'month'
  | 'quarter'
  | 'tertial'
  | 'third-of-year'
  | 'half-year'
  | 'year'
  | 'year-range'
  | 'range'
  | 'plan-period'

/**
 * How the words of a deadline were read: `in` a span, `completed-in` it (a planned end state, not
 * a status), `target-in` it (a yearly milestone), `by` a day or span, `by-end` of a span, `before`
 * it, `either-year` of two, or any time in the `plan-period`.
 */
export type DeadlineReading =
  | 'in'
  | 'completed-in'
  | 'target-in'
  | 'by'
  | 'by-end'
  | 'before'
  | 'either-year'
  | 'plan-period'

/** How well a reading is founded: attested with a meaning, or our reading of ordinary words. */
export type DeadlineEvidence = 'secondary' | 'inferred'

/** Why a text gives no deadline. */
export type DeadlineReason =
  | 'no-date'
  | 'season'
  | 'vague'
  | 'horizon'
  | 'event-relative'
  | 'report-date'
  | 'needs-year'
  | 'needs-plan-period'
  | 'ambiguous'
  | 'reversed'
  | 'no-such-date'
  | 'out-of-range'
  | 'not-understood'

/** How often a recurring deadline comes. */
export type DeadlineRecurrence = 'year' | 'half-year' | 'tertial' | 'quarter' | 'month'

/** A deadline that is a span of days. */
export interface DeadlineInterval {
  /** A span of days. */
  readonly kind: 'interval'
  /** First day of the span; null where only its end is named ("innen 1. mai 2021"). */
  readonly from: IsoDate | null
  /** Last day of the span. */
  readonly to: IsoDate
  /** Last day on which the work is on time. */
  readonly due: IsoDate
  /** How wide the span is that the words name. */
  readonly precision: DeadlinePrecision
  /** How the words were read. */
  readonly reading: DeadlineReading
  /** How well founded the reading is. */
  readonly evidence: DeadlineEvidence
}

/** When work or a rule begins: no deadline. */
export interface DeadlineStart {
  /** A beginning. */
  readonly kind: 'start'
  /** First day on which it may begin. */
  readonly from: IsoDate
  /** Last day of the span in which it begins; null where it is "from" a time on. */
  readonly to: IsoDate | null
  /** How wide the span is that the words name. */
  readonly precision: DeadlinePrecision
  /** How well founded the reading is. */
  readonly evidence: DeadlineEvidence
}

/** Work without an end. */
export interface DeadlineOngoing {
  /** No end. */
  readonly kind: 'ongoing'
  /** Whether it goes on all the time, as long as it is needed, or comes again. */
  readonly reading: 'continuous' | 'as-long-as-needed' | 'recurring'
  /** How often it comes again; null where the words do not say. */
  readonly every: DeadlineRecurrence | null
}

/** That no deadline is given. */
export interface DeadlineNone {
  /** No deadline. */
  readonly kind: 'none'
  /** Whether the cell is empty, or says so in words ("ikke fastsatt"). */
  readonly reason: 'empty' | 'stated'
}

/** Words that name no date, or more than one: a state of its own, never "no deadline". */
export interface DeadlineUnreadable {
  /** Words that give no deadline. */
  readonly kind: 'unreadable'
  /** Why not. */
  readonly reason: DeadlineReason
  /** What an ambiguous text could mean, earliest first; empty for the other reasons. */
  readonly readings: readonly DeadlineInterval[]
}

/** A deadline as dates, or what it is instead; told apart by `kind`. */
export type Deadline =
  | DeadlineInterval
  | DeadlineStart
  | DeadlineOngoing
  | DeadlineNone
  | DeadlineUnreadable

const deadlinePrecisionSchema = schemaOf<DeadlinePrecision>()(
  z.enum([
    'day',
    'week',
    'third-of-month',
    'month',
    'quarter',
    'tertial',
    'third-of-year',
    'half-year',
    'year',
    'year-range',
    'range',
    'plan-period',
  ]),
)

const deadlineEvidenceSchema = z.enum(['secondary', 'inferred'])

const intervalSchema = z.object({
  kind: z.literal('interval'),
  from: z.nullable(isoDateSchema),
  to: isoDateSchema,
  due: isoDateSchema,
  precision: deadlinePrecisionSchema,
  reading: schemaOf<DeadlineReading>()(
    z.enum([
      'in',
      'completed-in',
      'target-in',
      'by',
      'by-end',
      'before',
      'either-year',
      'plan-period',
    ]),
  ),
  evidence: deadlineEvidenceSchema,
})

/** What a deadline says, or why it is not read. */
export const deadlineSchema = schemaOf<Deadline>()(
  z.discriminatedUnion('kind', [
    intervalSchema,
    z.object({
      kind: z.literal('start'),
      from: isoDateSchema,
      to: z.nullable(isoDateSchema),
      precision: deadlinePrecisionSchema,
      evidence: deadlineEvidenceSchema,
    }),
    z.object({
      kind: z.literal('ongoing'),
      reading: z.enum(['continuous', 'as-long-as-needed', 'recurring']),
      every: z.nullable(z.enum(['year', 'half-year', 'tertial', 'quarter', 'month'])),
    }),
    z.object({ kind: z.literal('none'), reason: z.enum(['empty', 'stated']) }),
    z.object({
      kind: z.literal('unreadable'),
      reason: schemaOf<DeadlineReason>()(
        z.enum([
          'no-date',
          'season',
          'vague',
          'horizon',
          'event-relative',
          'report-date',
          'needs-year',
          'needs-plan-period',
          'ambiguous',
          'reversed',
          'no-such-date',
          'out-of-range',
          'not-understood',
        ]),
      ),
      readings: z.readonly(z.array(intervalSchema)),
    }),
  ]),
)
