import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import { careAreaSchema } from '../codes/schema.js'
import { evidenceSchema, textsSchema, unknownSchema } from '../sources/schema.js'
import { organisationNumberPattern } from './organisation-number-pattern.js'

const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item))

/** An organisasjonsnummer in form only; `isOrganisationNumber` checks the digit (MOD-11). */
export const organisationNumberSchema = z.string().check(z.regex(organisationNumberPattern))

/** What kind of body an organisation is. */
export const organisationKindSchema = z.enum([
  'ministry',
  'directorate',
  'supervision',
  'regional-trust',
  'trust',
  'pharmacy-trust',
  'support-trust',
  'shared-trust',
  'support-company',
  'state-enterprise',
  'private',
])

/** A day that may be known by its year only: the year's first or last day, then. */
export const validityBoundSchema = z.object({
  date: isoDateSchema,
  precision: z.enum(['day', 'year']),
})

/** Owner, superior authority, or party to an agreement (no owner). Without a number: by name. */
export const parentSchema = z.object({
  organisation: z.optional(organisationNumberSchema),
  name: z.optional(z.string()),
  relation: z.enum(['owner', 'superior', 'agreement']),
})

/** That an organisation gives specialised care in an area, while both bounds (inclusive) hold. */
export const serviceSchema = z.object({
  area: careAreaSchema,
  from: z.optional(isoDateSchema),
  to: z.optional(isoDateSchema),
  evidence: evidenceSchema,
  reason: z.string(),
  source: z.optional(z.string()),
})

/** An organisation: its number, parents and services, while its bounds (inclusive) hold. */
export const organisationSchema = z.object({
  number: organisationNumberSchema,
  name: z.string(),
  kind: organisationKindSchema,
  parents: z.union([list(parentSchema), unknownSchema]),
  services: z.union([list(serviceSchema), unknownSchema]),
  validFrom: z.optional(validityBoundSchema),
  validTo: z.optional(validityBoundSchema),
  successors: z.optional(
    list(z.object({ organisation: organisationNumberSchema, evidence: evidenceSchema })),
  ),
  earlierNames: z.optional(list(z.object({ name: z.string(), until: unknownSchema }))),
  numberEvidence: evidenceSchema,
  sources: list(z.string()),
  note: z.optional(z.string()),
})

/**
 * Which organisations a role stands for: the plan's owner, or those of a kind that a parent
 * relation ties to the owner and that give care in one of the plan's areas.
 */
export const roleRuleSchema = z.discriminatedUnion('select', [
  z.object({ select: z.literal('plan-owner') }),
  z.object({
    select: z.literal('organisations'),
    kind: organisationKindSchema,
    relation: z.enum(['owner', 'agreement']),
    service: z.enum(['plan-areas', 'any']),
  }),
  z.object({ select: z.literal('none'), reason: z.string() }),
])

/** A role that a plan lays responsibility on, as written and as a rule. */
export const roleSchema = z.object({
  id: z.string(),
  name: textsSchema,
  asWritten: list(z.string()),
  rule: roleRuleSchema,
  evidence: evidenceSchema,
  reason: z.string(),
})

/** An organisasjonsnummer in form only; `isOrganisationNumber` checks the digit (MOD-11). */
export type OrganisationNumber = z.infer<typeof organisationNumberSchema>
/** What kind of body an organisation is. */
export type OrganisationKind = z.infer<typeof organisationKindSchema>
/** That an organisation gives specialised care in an area, while both bounds (inclusive) hold. */
export type Service = Readonly<z.infer<typeof serviceSchema>>
/** An organisation: its number, parents and services, while its bounds (inclusive) hold. */
export type Organisation = Readonly<z.infer<typeof organisationSchema>>
/** A role that a plan lays responsibility on, as written and as a rule. */
export type Role = Readonly<z.infer<typeof roleSchema>>
/**
 * Which organisations a role stands for: the plan's owner, or those of a kind that a parent
 * relation ties to the owner and that give care in one of the plan's areas.
 */
export type RoleRule = Readonly<z.infer<typeof roleRuleSchema>>
