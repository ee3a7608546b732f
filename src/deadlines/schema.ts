import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'

/** How wide the calendar span is that a deadline names. */
export const deadlinePrecisionSchema = z.enum([
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
])

/**
 * How the words of a deadline were read: `in` a span, `completed-in` it (a planned end state, not
 * a status), `target-in` it (a yearly milestone), `by` a day or span, `by-end` of a span, `before`
 * it, `either-year` of two, or any time in the `plan-period`.
 */
export const deadlineReadingSchema = z.enum([
  'in',
  'completed-in',
  'target-in',
  'by',
  'by-end',
  'before',
  'either-year',
  'plan-period',
])

/** How well a reading is founded: attested with a meaning, or our reading of ordinary words. */
export const deadlineEvidenceSchema = z.enum(['secondary', 'inferred'])

/** Why a text gives no deadline. */
export const deadlineReasonSchema = z.enum([
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
])

/** How often a recurring deadline comes. */
export const deadlineRecurrenceSchema = z.enum(['year', 'half-year', 'tertial', 'quarter', 'month'])

/**
 * A deadline as dates, or what it is instead. `interval`: the span (both ends inclusive; without
 * `from` its beginning is open) and the last day on which the work is on time. `start`: when work
 * or a rule begins, no deadline. `ongoing`: no end. `none`: no deadline is given. `unreadable`:
 * words that name no date, with the reason.
 */
export const deadlineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('interval'),
    from: z.optional(isoDateSchema),
    to: isoDateSchema,
    due: isoDateSchema,
    precision: deadlinePrecisionSchema,
    reading: deadlineReadingSchema,
    evidence: deadlineEvidenceSchema,
  }),
  z.object({
    kind: z.literal('start'),
    from: isoDateSchema,
    to: z.optional(isoDateSchema),
    precision: deadlinePrecisionSchema,
    evidence: deadlineEvidenceSchema,
  }),
  z.object({
    kind: z.literal('ongoing'),
    reading: z.enum(['continuous', 'as-long-as-needed', 'recurring']),
    every: z.optional(deadlineRecurrenceSchema),
  }),
  z.object({ kind: z.literal('none'), reason: z.enum(['empty', 'stated']) }),
  z.object({ kind: z.literal('unreadable'), reason: deadlineReasonSchema }),
])

/** How wide the calendar span is that a deadline names. */
export type DeadlinePrecision = z.infer<typeof deadlinePrecisionSchema>
/**
 * How the words of a deadline were read: `in` a span, `completed-in` it (a planned end state, not
 * a status), `target-in` it (a yearly milestone), `by` a day or span, `by-end` of a span, `before`
 * it, `either-year` of two, or any time in the `plan-period`.
 */
export type DeadlineReading = z.infer<typeof deadlineReadingSchema>
/** Why a text gives no deadline. */
export type DeadlineReason = z.infer<typeof deadlineReasonSchema>
/** How often a recurring deadline comes. */
export type DeadlineRecurrence = z.infer<typeof deadlineRecurrenceSchema>
/** A deadline as dates, or what it is instead. */
export type Deadline = Readonly<z.infer<typeof deadlineSchema>>
