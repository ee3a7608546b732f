import * as z from 'zod/mini'
import { answerSchema, criterionTestSchema, type Explanation } from '../schema.js'

/** One node of an explanation: the criterion, the columns it reads, their values, its answer. */
export const explanationSchema: z.ZodMiniType<Explanation> = z.lazy(() =>
  z.object({
    kind: z.enum(['test', 'all', 'any', 'not']),
    answer: answerSchema,
    fields: z.readonly(z.array(z.string())),
    test: z.exactOptional(criterionTestSchema),
    values: z.exactOptional(z.readonly(z.record(z.string(), z.unknown()))),
    dayCount: z.exactOptional(z.int()),
    parts: z.exactOptional(z.readonly(z.array(explanationSchema))),
  }),
)

/** Where a row ends up, and the criteria that brought it there. */
export const rowExplanationSchema = z.object({
  indicator: z.string(),
  outcome: z.enum([
    'outside-population',
    'population-unknown',
    'excluded',
    'unknown',
    'in-numerator',
    'in-denominator-only',
    'counted',
  ]),
  excludedBy: z.optional(z.string()),
  anchor: z.object({ field: z.string(), dated: z.boolean() }),
  population: explanationSchema,
  exclusions: z.readonly(z.array(z.object({ id: z.string(), explanation: explanationSchema }))),
  numerator: z.optional(explanationSchema),
  durationDays: z.optional(z.int()),
})
