import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import {
  careLevelSchema,
  compositeFaultSchema,
  eventCodeSchema,
  pathwayTypeSchema,
} from '../codes/schema.js'
import { editionIdSchema, severitySchema } from '../pathways/schema.js'

/** What has no code, but is needed to time a pathway. */
export const pathwayFactsSchema = z.object({
  birthDate: z.optional(isoDateSchema),
  birthYear: z.optional(z.int()),
  severity: z.optional(severitySchema),
  /** `treatment`: the condition was clarified at referral, so no assessment is timed (8485 = 2). */
  rightGrantedFor: z.optional(z.enum(['assessment', 'treatment'])),
  referralReceived: z.optional(isoDateSchema),
  referralAssessed: z.optional(isoDateSchema),
  emergencyAssessed: z.optional(isoDateSchema),
  specialistTeamReceived: z.optional(isoDateSchema),
  treatmentStarted: z.optional(isoDateSchema),
})

/**
 * One row as a system exports it: either a composite code of 9327 (`code`), or pathway, event and
 * outcome apart. `patient` is a pseudonym; `date` a civil date or local date-time.
 */
export const registrationSchema = z.object({
  patient: z.string().check(z.minLength(1)),
  unit: z.string().check(z.minLength(1)),
  date: z.string(),
  code: z.optional(z.string()),
  pathway: z.optional(z.string()),
  event: z.optional(z.string()),
  outcome: z.optional(z.string()),
  careLevel: z.optional(careLevelSchema),
  facts: z.optional(pathwayFactsSchema),
})

/** The counted event of one day with all its outcomes, and the rows it was made of. */
export const pathwayEventSchema = z.object({
  event: eventCodeSchema,
  outcomes: z.readonly(z.array(z.string())),
  date: isoDateSchema,
  careLevel: z.optional(careLevelSchema),
  rows: z.readonly(z.array(z.int())),
})

/** One patient's course at one unit. */
export const pathwaySchema = z.object({
  id: z.string(),
  patient: z.string(),
  unit: z.string(),
  type: pathwayTypeSchema,
  edition: editionIdSchema,
  start: z.optional(isoDateSchema),
  end: z.optional(isoDateSchema),
  events: z.readonly(z.array(pathwayEventSchema)),
  facts: pathwayFactsSchema,
})

/** What a finding does: `excluded` keeps it out of calculations, `flagged` only tells. */
export const effectSchema = z.enum(['excluded', 'flagged'])

/** Why a code was refused: what `parseCompositeCode` says, or what only a row can have. */
export const codeFaultSchema = z.enum([
  ...compositeFaultSchema.options,
  'not-yet-valid',
  'code-and-parts-differ',
])

/** Why a date was refused. */
export const dateFaultSchema = z.enum([
  'not-a-string',
  'not-a-date',
  'no-such-day',
  'out-of-range',
  'has-offset',
])

const finding = <R extends string, P extends z.core.$ZodLooseShape>(rule: R, params: P) =>
  z.object({
    rule: z.literal(rule),
    effect: effectSchema,
    pathway: z.optional(z.string()),
    rows: z.readonly(z.array(z.int())),
    params: z.object(params),
  })

/** The findings that assembly raises: what was set aside or doubted, and why. */
export const assemblyFindingSchema = z.discriminatedUnion('rule', [
  finding('npr-102', {
    type: pathwayTypeSchema,
    event: eventCodeSchema,
    repeat: z.enum(['exact', 'start']),
  }),
  finding('npr-105', { type: pathwayTypeSchema }),
  finding('npr-106', { type: pathwayTypeSchema }),
  finding('npr-107', { kind: z.string() }),
  finding('npr-115', { type: pathwayTypeSchema, inUseFrom: isoDateSchema }),
  finding('npr-120', { type: pathwayTypeSchema, event: eventCodeSchema, validTo: isoDateSchema }),
  finding('npr-201', { fault: codeFaultSchema }),
  finding('npr-225', { type: pathwayTypeSchema, event: eventCodeSchema }),
  finding('invalid-date', { fault: dateFaultSchema }),
  finding('missing-patient', { kind: z.string() }),
  finding('missing-unit', { kind: z.string() }),
  finding('invalid-care-level', { kind: z.string() }),
  finding('invalid-fact', { fact: z.string(), kind: z.string() }),
  finding('conflicting-facts', { fact: z.string() }),
])

/** What `assemblePathways` answers: pathways, and findings for what was set aside or doubted. */
export const assemblySchema = z.object({
  pathways: z.readonly(z.array(pathwaySchema)),
  findings: z.readonly(z.array(assemblyFindingSchema)),
})

/** What has no code, but is needed to time a pathway. */
export type PathwayFacts = Readonly<z.infer<typeof pathwayFactsSchema>>
/**
 * One row as a system exports it: either a composite code of 9327 (`code`), or pathway, event and
 * outcome apart.
 */
export type Registration = Readonly<z.infer<typeof registrationSchema>>
/** The counted event of one day with all its outcomes, and the rows it was made of. */
export type PathwayEvent = Readonly<z.infer<typeof pathwayEventSchema>>
/** One patient's course at one unit. */
export type Pathway = Readonly<z.infer<typeof pathwaySchema>>
/** What a finding does: `excluded` keeps it out of calculations, `flagged` only tells. */
export type Effect = z.infer<typeof effectSchema>
/** Why a code was refused: what `parseCompositeCode` says, or what only a row can have. */
export type CodeFault = z.infer<typeof codeFaultSchema>
/** Why a date was refused. */
export type DateFault = z.infer<typeof dateFaultSchema>
/** The findings that assembly raises: what was set aside or doubted, and why. */
export type AssemblyFinding = Readonly<z.infer<typeof assemblyFindingSchema>>
/** The id of a rule that `assemblePathways` raises. */
export type AssemblyRuleId = AssemblyFinding['rule']
/** What `assemblePathways` answers: pathways, and findings for what was set aside or doubted. */
export type Assembly = Readonly<z.infer<typeof assemblySchema>>
