import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import { eventCodeSchema, pathwayTypeSchema } from '../codes/schema.js'
import { editionIdSchema } from '../pathways/schema.js'
import {
  type AssemblyRuleId,
  assemblyFindingSchema,
  effectSchema,
  pathwaySchema,
} from '../registrations/schema.js'
import { evidenceSchema, textsSchema } from '../sources/schema.js'

const finding = <R extends string, P extends z.core.$ZodLooseShape>(rule: R, params: P) =>
  z.object({
    rule: z.literal(rule),
    effect: effectSchema,
    pathway: z.optional(z.string()),
    rows: z.readonly(z.array(z.int())),
    params: z.object(params),
  })

const type = pathwayTypeSchema
const event = eventCodeSchema
const count = z.int()

/** The parts of a pathway value that can be malformed. */
export const pathwayFieldSchema = z.enum([
  'pathway',
  'id',
  'patient',
  'unit',
  'type',
  'edition',
  'start',
  'end',
  'events',
  'event',
  'outcomes',
  'date',
  'rows',
  'facts',
])

/**
 * What `validatePathway` and `validatePathways` find. `params` hold codes, counts, the rule's own
 * numbers and reference dates; never a value of the patient.
 */
export const validationFindingSchema = z.discriminatedUnion('rule', [
  finding('npr-208', { type, clarified: z.enum(['yes', 'no']) }),
  finding('npr-211', { type }),
  finding('npr-216', { type, years: z.int() }),
  finding('npr-221', { type }),
  finding('npr-222', { type }),
  finding('npr-223', { type }),
  finding('npr-224', { type, other: type }),
  finding('age-undecided', { type, years: z.int() }),
  finding('closing-not-last', { type, count }),
  finding('event-before-start', { type, event }),
  finding('extended-without-decision', { type }),
  finding('feedback-tool-repeated', { type, count }),
  finding('future-date', { type, event, asOf: isoDateSchema }),
  finding('help-without-closing', { type }),
  finding('in-use-date-unknown', { type }),
  finding('malformed-pathway', { field: pathwayFieldSchema, kind: z.string() }),
  finding('no-need-with-other-outcome', { type, count }),
  finding('no-need-without-closing', { type }),
  finding('outcome-missing', { type, event }),
  finding('postponement-misplaced', { type, fault: z.enum(['late', 'without-event']) }),
  finding('second-active-pathway', { type }),
  finding('several-outcomes', { type, event, count }),
  finding('start-before-birth', { type }),
  finding('start-without-right', { type, basis: z.enum(['not-granted', 'assessed-later']) }),
  finding('start-without-transfer', { type, withinDays: z.int() }),
  finding('too-many-decisions', { type, count, most: z.int() }),
  finding('transfer-without-start', { type, withinDays: z.int() }),
])

/** Every finding of the library itself: of assembly and of validation. */
export const findingSchema = z.discriminatedUnion('rule', [
  assemblyFindingSchema,
  validationFindingSchema,
])

/** The ids of own rules begin with `x-`, so that the ids of the library still tell params. */
export const ownRuleIdSchema = z.templateLiteral(['x-', z.string()])

/** A finding of an own rule. */
export const ownFindingSchema = z.object({
  rule: ownRuleIdSchema,
  effect: effectSchema,
  pathway: z.optional(z.string()),
  rows: z.readonly(z.array(z.int())),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** What a rule judges: one row, one pathway, or pathways of one patient together. */
export const ruleScopeSchema = z.enum(['row', 'pathway', 'pathways'])

/** Where a rule is raised: by `assemblePathways`, `validatePathway` or `validatePathways`. */
export const raisedAtSchema = z.enum(['assembly', 'pathway', 'pathways'])

const ruleShape = {
  effect: effectSchema,
  scope: ruleScopeSchema,
  types: z.union([z.literal('all'), z.readonly(z.array(pathwayTypeSchema))]),
  editions: z.union([z.literal('all'), z.readonly(z.array(editionIdSchema))]),
  evidence: evidenceSchema,
  sources: z.readonly(z.array(z.string())),
  /** How the rule is read, in English, where no source gives the algorithm. */
  reading: z.string(),
}

/**
 * A rule of the catalogue, as data. `npr` is the register's number and `official` its text (9329);
 * `effect` is `excluded` exactly where that text says "Ikke med i beregning". `evidence` grades
 * the basis of the rule: `official` where a code table or a page of Helsedirektoratet has it,
 * `secondary` for a vendor's form or a local guide, `inferred` for our own reading.
 */
export const ruleSchema = z.object({
  id: z.string(),
  npr: z.optional(z.string()),
  official: z.optional(z.string()),
  raisedAt: raisedAtSchema,
  ...ruleShape,
})

/** The texts of a finding in one language. `{name}` stands for a param of that name. */
export const findingTextsSchema = z.object({
  title: z.string(),
  text: z.string(),
  help: z.string(),
})

/** The data of an own rule; the check beside it is a function, typed in `OwnRule`. */
export const ownRuleDataSchema = z.object({
  id: ownRuleIdSchema,
  ...ruleShape,
  texts: z.optional(
    z.object({
      title: textsSchema,
      text: textsSchema,
      help: textsSchema,
    }),
  ),
})

/** The answer of `checkRegistrations`: `counts` has the number of findings by rule id. */
export const registrationCheckSchema = z.object({
  pathways: z.readonly(z.array(pathwaySchema)),
  findings: z.readonly(z.array(findingSchema)),
  counts: z.record(z.string(), z.int()),
})

/** The parts of a pathway value that can be malformed. */
export type PathwayField = z.infer<typeof pathwayFieldSchema>
/** What `validatePathway` and `validatePathways` find. */
export type ValidationFinding = Readonly<z.infer<typeof validationFindingSchema>>
/** The id of a rule that `validatePathway` or `validatePathways` raises. */
export type ValidationRuleId = ValidationFinding['rule']
/** Every finding of the library itself: of assembly and of validation. */
export type Finding = Readonly<z.infer<typeof findingSchema>>
/** The id of a rule of the library. */
export type RuleId = AssemblyRuleId | ValidationRuleId
/** The ids of own rules begin with `x-`, so that the ids of the library still tell params. */
export type OwnRuleId = z.infer<typeof ownRuleIdSchema>
/** A finding of an own rule. */
export type OwnFinding = Readonly<z.infer<typeof ownFindingSchema>>
/** What a rule judges: one row, one pathway, or pathways of one patient together. */
export type RuleScope = z.infer<typeof ruleScopeSchema>
/** Where a rule is raised: by `assemblePathways`, `validatePathway` or `validatePathways`. */
export type RaisedAt = z.infer<typeof raisedAtSchema>
/** A rule of the catalogue, as data. */
export type Rule = Readonly<z.infer<typeof ruleSchema>> & { readonly id: RuleId }
/** The texts of a finding in one language. */
export type FindingTexts = Readonly<z.infer<typeof findingTextsSchema>>
/** The data of an own rule; the check beside it is a function, typed in `OwnRule`. */
export type OwnRuleData = Readonly<z.infer<typeof ownRuleDataSchema>>
/** The answer of `checkRegistrations`: `counts` has the number of findings by rule id. */
export type RegistrationCheck = Readonly<z.infer<typeof registrationCheckSchema>>
