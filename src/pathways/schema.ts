import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import { careAreaSchema, eventCodeSchema, pathwayTypeSchema } from '../codes/schema.js'
import { evidenceSchema, textsSchema, unknownSchema } from '../sources/schema.js'

/** The eight intervals that a pathway is timed by. */
export const intervalIdSchema = z.enum([
  'emergency-to-start',
  'referral-to-attendance',
  'specialist-team-to-attendance',
  'assessment',
  'extended-assessment',
  'first-evaluation',
  'between-evaluations',
  'detox-to-treatment',
])

/** The care levels that limits tell apart; day care counts as outpatient. */
export const limitCareLevelSchema = z.enum(['outpatient', 'inpatient'])

/** How severe the condition is, where time limits depend on it. */
export const severitySchema = z.enum(['severe', 'less-severe'])

/** The id of a generation of rules. */
export const editionIdSchema = z.enum(['pakkeforlop-2019', 'pasientforlop-2023', 'forenklet-2024'])

/**
 * A recommended maximum (anbefalt forløpstid) in calendar days: kept when `to - from <= maxDays`.
 * Without `careLevel` or `severity` it holds for all of them. Without `edition` it holds for every
 * edition but `forenklet-2024`, whose limits are unknown.
 */
export const timeLimitSchema = z.object({
  pathway: pathwayTypeSchema,
  interval: intervalIdSchema,
  careLevel: z.optional(limitCareLevelSchema),
  severity: z.optional(severitySchema),
  edition: z.optional(editionIdSchema),
  maxDays: z.int().check(z.minimum(0)),
  minDays: z.optional(z.int().check(z.minimum(0))),
  validFrom: isoDateSchema,
  validTo: z.optional(isoDateSchema),
  evidence: evidenceSchema,
  source: z.string(),
  note: z.optional(z.string()),
})

/** An event that a pathway type allows, with the outcomes it must have one of (none: it has none). */
export const allowedEventSchema = z.object({
  event: eventCodeSchema,
  outcomes: z.readonly(z.array(z.string())),
  validFrom: z.optional(isoDateSchema),
  validTo: z.optional(isoDateSchema),
})

/** A pathway type as data: what may be registered in it, since when, and its time limits. */
export const pathwayDefinitionSchema = z.object({
  type: pathwayTypeSchema,
  name: textsSchema,
  careAreas: z.union([
    z.object({
      areas: z.readonly(z.array(careAreaSchema)),
      evidence: evidenceSchema,
      note: z.optional(z.string()),
    }),
    unknownSchema,
  ]),
  inUseFrom: z.union([isoDateSchema, unknownSchema]),
  events: z.readonly(z.array(allowedEventSchema)),
  timeLimits: z.readonly(z.array(timeLimitSchema)),
  unknowns: z.readonly(z.array(z.string())),
  sources: z.readonly(z.array(z.string())),
})

/** A generation of rules. `validFrom` unknown: never chosen by date, only by name. */
export const editionSchema = z.object({
  id: editionIdSchema,
  name: textsSchema,
  validFrom: z.union([isoDateSchema, unknownSchema]),
  types: z.readonly(z.array(pathwayTypeSchema)),
  startRule: z.enum(['referral-received', 'right-granted']),
  startRuleText: textsSchema,
  displays: z.readonly(z.record(z.string(), z.string())),
  sources: z.readonly(z.array(z.string())),
  unknowns: z.readonly(z.array(z.string())),
})

/** The eight intervals that a pathway is timed by. */
export type IntervalId = z.infer<typeof intervalIdSchema>
/** The care levels that limits tell apart; day care counts as outpatient. */
export type LimitCareLevel = z.infer<typeof limitCareLevelSchema>
/** How severe the condition is, where time limits depend on it. */
export type Severity = z.infer<typeof severitySchema>
/** The id of a generation of rules. */
export type EditionId = z.infer<typeof editionIdSchema>
/**
 * A recommended maximum (anbefalt forløpstid) in calendar days: kept when `to - from <= maxDays`.
 */
export type TimeLimit = Readonly<z.infer<typeof timeLimitSchema>>
/**
 * An event that a pathway type allows, with the outcomes it must have one of (none: it has none).
 */
export type AllowedEvent = Readonly<z.infer<typeof allowedEventSchema>>
/** A pathway type as data: what may be registered in it, since when, and its time limits. */
export type PathwayDefinition = Readonly<z.infer<typeof pathwayDefinitionSchema>>
/** A generation of rules. */
export type Edition = Readonly<z.infer<typeof editionSchema>>
