import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import { eventCodeSchema, type PathwayType, pathwayTypeSchema } from '../codes/schema.js'
import { schemaOf } from '../misuse/schema-of.js'
import { type EditionId, editionIdSchema } from '../pathways/schema.js'
import type { PathwayField } from '../registrations/pathway-field.js'
import {
  type AssemblyFinding,
  type AssemblyRuleId,
  assemblyFindings,
  type Effect,
  effectSchema,
  type FindingOf,
  findingOf,
  type Pathway,
  pathwaySchema,
} from '../registrations/schema.js'
import { type Evidence, evidenceSchema, type Texts, textsSchema } from '../sources/schema.js'
import type { ValidationParams } from './finding-params.js'

export type { PathwayField } from '../registrations/pathway-field.js'
export type { ValidationParams } from './finding-params.js'

const type = pathwayTypeSchema
const event = eventCodeSchema
const count = z.int()
const rows = z.readonly(z.array(z.int().check(z.minimum(0))))

/** The parts of a pathway value that can be malformed. */
export const pathwayFieldSchema: z.ZodMiniType<PathwayField> = schemaOf<PathwayField>()(
  z.enum([
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
  ]),
)

/** The same as the schema of what validation finds, open to be joined with other findings. */
export const validationFindings = z.discriminatedUnion('rule', [
  findingOf('npr-208', { type, clarified: z.enum(['yes', 'no']) }),
  findingOf('npr-211', { type }),
  findingOf('npr-216', { type, years: z.int() }),
  findingOf('npr-221', { type }),
  findingOf('npr-222', { type }),
  findingOf('npr-223', { type }),
  findingOf('npr-224', { type, other: type }),
  findingOf('age-undecided', { type, years: z.int() }),
  findingOf('closing-not-last', { type, count }),
  findingOf('event-before-start', { type, event }),
  findingOf('extended-without-decision', { type }),
  findingOf('feedback-tool-repeated', { type, count }),
  findingOf('help-without-closing', { type }),
  findingOf('in-use-date-unknown', { type }),
  findingOf('malformed-pathway', { field: pathwayFieldSchema, kind: z.string() }),
  findingOf('newer-edition-published', {
    edition: editionIdSchema,
    published: isoDateSchema,
    count,
    unknowns: z.readonly(z.array(z.string())),
  }),
  findingOf('no-need-with-other-outcome', { type, count }),
  findingOf('no-need-without-closing', { type }),
  findingOf('outcome-missing', { type, event }),
  findingOf('postponement-misplaced', { type, fault: z.enum(['late', 'without-event']) }),
  findingOf('referral-date-differs', { type }),
  findingOf('second-active-pathway', { type }),
  findingOf('several-outcomes', { type, event, count }),
  findingOf('start-before-birth', { type }),
  findingOf('start-without-right', { type, basis: z.enum(['not-granted', 'assessed-later']) }),
  findingOf('start-without-transfer', { type, withinDays: z.int() }),
  findingOf('too-many-decisions', { type, count, most: z.int() }),
  findingOf('transfer-without-start', { type, withinDays: z.int() }),
])

/** The id of a rule that is judged on pathways. */
export type ValidationRuleId = keyof ValidationParams

/** The id of a rule of the library. */
export type RuleId = AssemblyRuleId | ValidationRuleId

/** What a rule that is judged on pathways finds. */
type PathwayFinding = {
  [Rule in ValidationRuleId]: FindingOf<Rule, ValidationParams[Rule]>
}[ValidationRuleId]

/**
 * What `validatePathways` finds: what its own rules find, and what the horizon `asOf` and facts
 * that are none say of pathways from elsewhere.
 */
export type ValidationFinding =
  | PathwayFinding
  | Extract<
      AssemblyFinding,
      { rule: 'future-date' | 'future-fact' | 'invalid-fact' | 'stand-in-date' }
    >

/** Every finding of the library itself: of assembly and of validation. */
export type Finding = AssemblyFinding | PathwayFinding

/** Every finding of the library itself: of assembly and of validation. */
export const findingSchema: z.ZodMiniType<Finding> = schemaOf<Finding>()(
  z.discriminatedUnion('rule', [assemblyFindings, validationFindings]),
)

/** The ids of own rules begin with `x-`, so that the ids of the library still tell params. */
export const ownRuleIdSchema: z.ZodMiniType<OwnRuleId> = schemaOf<OwnRuleId>()(
  z.templateLiteral(['x-', z.string()]),
)

/** The ids of own rules begin with `x-`, so that the ids of the library still tell params. */
export type OwnRuleId = `x-${string}`

/** A finding of an own rule. */
export type OwnFinding = FindingOf<OwnRuleId, Readonly<Record<string, string | number>>>

/** A finding of an own rule. */
export const ownFindingSchema: z.ZodMiniType<OwnFinding> = schemaOf<OwnFinding>()(
  z.object({
    rule: ownRuleIdSchema,
    effect: effectSchema,
    pathway: z.nullable(z.string()),
    rows,
    relatedRows: rows,
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
)

/** What a rule judges: one row, one pathway, or pathways of one patient together. */
export const ruleScopeSchema: z.ZodMiniType<RuleScope> = schemaOf<RuleScope>()(
  z.enum(['row', 'pathway', 'pathways']),
)

/** What a rule judges: one row, one pathway, or pathways of one patient together. */
export type RuleScope = 'row' | 'pathway' | 'pathways'

/** Where a rule is raised: when rows are assembled, on each pathway, or on pathways together. */
export const raisedAtSchema: z.ZodMiniType<RaisedAt> = schemaOf<RaisedAt>()(
  z.enum(['assembly', 'pathway', 'pathways']),
)

/** Where a rule is raised: when rows are assembled, on each pathway, or on pathways together. */
export type RaisedAt = 'assembly' | 'pathway' | 'pathways'

const ruleShape = {
  scope: ruleScopeSchema,
  types: z.union([z.literal('all'), z.readonly(z.array(pathwayTypeSchema))]),
  editions: z.union([z.literal('all'), z.readonly(z.array(editionIdSchema))]),
  evidence: evidenceSchema,
  sources: z.readonly(z.array(z.string())),
  reading: z.string(),
}

/** What a rule of the catalogue and an own rule have in common. */
interface RuleBase {
  /** What it judges. */
  readonly scope: RuleScope
  /** The pathway types that it holds for. */
  readonly types: 'all' | readonly PathwayType[]
  /** The editions that it holds for. */
  readonly editions: 'all' | readonly EditionId[]
  /**
   * How well the rule is founded: `official` where a code table or a page of Helsedirektoratet has
   * it, `secondary` for a vendor's form or a local guide, `inferred` for our own reading.
   */
  readonly evidence: Evidence
  /** The ids of its sources. */
  readonly sources: readonly string[]
  /** How the rule is read, in English, where no source gives the algorithm. */
  readonly reading: string
}

/** A rule of the catalogue, as data. */
export interface Rule<Id extends RuleId = RuleId> extends RuleBase {
  /** What tells the rule apart. */
  readonly id: Id
  /** The number of the register's feedback (9329), where it has one. */
  readonly npr?: string | undefined
  /** The register's own text (9329), where it has one. */
  readonly official?: string | undefined
  /** Where it is raised. */
  readonly raisedAt: RaisedAt
  /**
   * What it does: `set-aside` where its rows are in no pathway, `excluded` where the register's
   * text says "Ikke med i beregning" of rows that are, else `flagged`.
   */
  readonly effect: Effect
}

/** The id of a rule of the library. */
export const ruleIdSchema: z.ZodMiniType<RuleId> = schemaOf<RuleId>()(
  z.enum([
    ...assemblyFindings.def.options.flatMap(({ shape }) => shape.rule.def.values),
    ...validationFindings.def.options.flatMap(({ shape }) => shape.rule.def.values),
  ]),
)

/** A rule of the catalogue, as data. */
export const ruleSchema: z.ZodMiniType<Rule> = schemaOf<Rule>()(
  z.object({
    id: ruleIdSchema,
    npr: z.optional(z.string()),
    official: z.optional(z.string()),
    raisedAt: raisedAtSchema,
    effect: effectSchema,
    ...ruleShape,
  }),
)

/** The texts of a finding in one language. `{name}` stands for a param of that name. */
export const findingTextsSchema = z.object({
  title: z.string(),
  text: z.string(),
  help: z.string(),
})

/** The texts of a finding in one language. `{name}` stands for a param of that name. */
export interface FindingTexts {
  /** What is wrong. */
  readonly title: string
  /** What it is here. */
  readonly text: string
  /** How to mend it. */
  readonly help: string
}

/** The texts of an own rule, each in the three languages. */
interface OwnTexts {
  /** What is wrong. */
  readonly title: Texts
  /** What it is here. */
  readonly text: Texts
  /** How to mend it. */
  readonly help: Texts
}

/** The data of an own rule; the check beside it is a function, typed in `OwnRule`. */
export interface OwnRuleData extends RuleBase {
  /** What tells the rule apart; it begins with `x-`. */
  readonly id: OwnRuleId
  /** What it does. Rows are never set aside by an own rule: assembly is over by then. */
  readonly effect: 'excluded' | 'flagged'
  /** Its texts, for `describeFinding`. */
  readonly texts?: OwnTexts | undefined
}

/** The data of an own rule; the check beside it is a function, typed in `OwnRule`. */
export const ownRuleDataSchema: z.ZodMiniType<OwnRuleData> = schemaOf<OwnRuleData>()(
  z.object({
    id: ownRuleIdSchema,
    effect: z.enum(['excluded', 'flagged']),
    ...ruleShape,
    texts: z.optional(z.object({ title: textsSchema, text: textsSchema, help: textsSchema })),
  }),
)

/** What the check of an own rule answers: one finding each. */
export interface OwnRuleHit {
  /** The id of the pathway at fault; a rule on one pathway can leave it out. */
  readonly pathway?: string | null | undefined
  /** The places of the rows at fault. */
  readonly rows?: readonly number[] | undefined
  /** What the texts of the rule fill in; keep values of the patient out of it. */
  readonly params?: Readonly<Record<string, string | number>> | undefined
}

/** What the check of an own rule answers: one finding each. */
export const ownRuleHitSchema: z.ZodMiniType<OwnRuleHit> = schemaOf<OwnRuleHit>()(
  z.object({
    pathway: z.nullish(z.string()),
    rows: z.optional(rows),
    params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  }),
)

/** The number of findings by rule id; rules without findings are left out. */
export type FindingCounts = { readonly [Id in RuleId | OwnRuleId]?: number }

/** What `checkRegistrations` answers. */
export interface RegistrationCheck<Found = Finding> {
  /** The pathways, by patient, unit, type and start. */
  readonly pathways: readonly Pathway[]
  /** The findings of both steps, by pathway (those of none first), rule, rows and params. */
  readonly findings: readonly Found[]
  /** The number of findings by rule id; rules without findings are left out. */
  readonly counts: FindingCounts
  /** The places of the rows that are in no pathway, ascending; also where their rule is ignored. */
  readonly setAside: readonly number[]
  /** A fingerprint of the definitions that the pathways were made with. */
  readonly fingerprint: string
}

/** What `checkRegistrations` answers. */
export const registrationCheckSchema = z.object({
  pathways: z.readonly(z.array(pathwaySchema)),
  findings: z.readonly(z.array(findingSchema)),
  counts: z.record(z.string(), z.int()),
  setAside: rows,
  fingerprint: z.string(),
})
