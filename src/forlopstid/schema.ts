import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import { careLevelSchema, pathwayTypeSchema } from '../codes/schema.js'
import { intervalIdSchema, timeLimitSchema } from '../pathways/schema.js'

/** `completed` has both ends, `running` has no end yet, `abandoned` was closed without one. */
export const forlopstidStateSchema = z.enum(['completed', 'running', 'abandoned'])
/** Whether a clock kept its time limit; `unknown` where that cannot be said. */
export const verdictSchema = z.enum(['within', 'exceeded', 'unknown'])
/** Why a clock has no verdict. */
export const unknownBecauseSchema = z.enum([
  'no-limit',
  'no-care-level',
  'no-severity',
  'abandoned',
  'negative',
])

/**
 * A measured or running interval of a pathway. `days` are calendar days from `from` to `to`; while
 * running, to `asOf`; when abandoned, to the closing. `due` is `from` plus the limit.
 */
export const forlopstidSchema = z.object({
  pathway: z.string(),
  type: pathwayTypeSchema,
  interval: intervalIdSchema,
  ordinal: z.int(),
  from: isoDateSchema,
  to: z.optional(isoDateSchema),
  days: z.int(),
  careLevel: z.optional(careLevelSchema),
  limit: z.optional(timeLimitSchema),
  due: z.optional(isoDateSchema),
  state: forlopstidStateSchema,
  verdict: verdictSchema,
  unknownBecause: z.optional(unknownBecauseSchema),
  postponedByPatient: z.boolean(),
})

/** A running clock on the coordinator's worklist; `daysLeft` is negative once it has run out. */
export const dueDateSchema = z.object({
  pathway: z.string(),
  patient: z.string(),
  unit: z.string(),
  type: pathwayTypeSchema,
  interval: intervalIdSchema,
  ordinal: z.int(),
  from: isoDateSchema,
  due: isoDateSchema,
  daysLeft: z.int(),
  limit: timeLimitSchema,
  careLevel: z.optional(careLevelSchema),
  postponedByPatient: z.boolean(),
})

/** `completed` has both ends, `running` has no end yet, `abandoned` was closed without one. */
export type ForlopstidState = z.infer<typeof forlopstidStateSchema>
/** Whether a clock kept its time limit; `unknown` where that cannot be said. */
export type Verdict = z.infer<typeof verdictSchema>
/** Why a clock has no verdict. */
export type UnknownBecause = z.infer<typeof unknownBecauseSchema>
/** A measured or running interval of a pathway. */
export type Forlopstid = Readonly<z.infer<typeof forlopstidSchema>>
/** A running clock on the coordinator's worklist; `daysLeft` is negative once it has run out. */
export type DueDate = Readonly<z.infer<typeof dueDateSchema>>
