import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import { careLevelSchema, pathwayTypeSchema } from '../codes/schema.js'
import { intervalIdSchema, timeLimitSchema } from '../pathways/schema.js'

export const forlopstidStateSchema = z.enum(['completed', 'running', 'abandoned'])
export const verdictSchema = z.enum(['within', 'exceeded', 'unknown'])
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

export type ForlopstidState = z.infer<typeof forlopstidStateSchema>
export type Verdict = z.infer<typeof verdictSchema>
export type UnknownBecause = z.infer<typeof unknownBecauseSchema>
export type Forlopstid = Readonly<z.infer<typeof forlopstidSchema>>
export type DueDate = Readonly<z.infer<typeof dueDateSchema>>
