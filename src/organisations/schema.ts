import * as z from 'zod/mini'
import type { IsoDate } from '../calendar/schema.js'
import { isoDateSchema } from '../calendar/schema.js'
import type { CareArea } from '../codes/schema.js'
import { careAreaSchema } from '../codes/schema.js'
import { schemaOf } from '../misuse/schema-of.js'
import type { Evidence, Texts, Unknown } from '../sources/schema.js'
import { evidenceSchema, textsSchema, unknownSchema } from '../sources/schema.js'
import type { OrganisationKind } from './ids.js'
import { organisationNumberPattern } from './organisation-number-pattern.js'

export type { OrganisationKind } from './ids.js'

const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item))

/** An organisasjonsnummer in form only; `isOrganisationNumber` checks the digit (MOD-11). */
export type OrganisationNumber = string

/** A day that may be known by its year only: the year's first or last day, then. */
export interface ValidityBound {
  /** The day, or the first or last day of the year. */
  readonly date: IsoDate
  /** Whether the day itself is known, or its year only. */
  readonly precision: 'day' | 'year'
}

/** Owner, superior authority, or party to an agreement (no owner). */
export interface Parent {
  /** The parent's organisasjonsnummer, where it has one. */
  readonly organisation?: OrganisationNumber | undefined
  /** The parent's name, where it has no number. */
  readonly name?: string | undefined
  /** In which way it stands above: as owner, as authority, or by an agreement. */
  readonly relation: 'owner' | 'superior' | 'agreement'
}

/** That an organisation gives specialised care in an area, while both bounds (inclusive) hold. */
export interface Service {
  /** The area of care: psykisk helsevern for adults, for children and young people, or TSB. */
  readonly area: CareArea
  /** First day; left out where it is not known. */
  readonly from?: IsoDate | undefined
  /** Last day; left out where it is not known. */
  readonly to?: IsoDate | undefined
  /** How well founded it is. */
  readonly evidence: Evidence
  /** What it was read from, in words. */
  readonly reason: string
  /** Id of the source, as in `sources`. */
  readonly source?: string | undefined
}

/** What an organisation has become. */
export interface Successor {
  /** The successor's organisasjonsnummer. */
  readonly organisation: OrganisationNumber
  /** How well founded it is. */
  readonly evidence: Evidence
}

/** A name that an organisation had before. */
export interface EarlierName {
  /** The name. */
  readonly name: string
  /** Until when; no source says. */
  readonly until: Unknown
}

/** An organisation: its number, parents and services, while its bounds (inclusive) hold. */
export interface Organisation {
  /** Organisasjonsnummer: nine digits. */
  readonly number: OrganisationNumber
  /** The name, as the source has it. */
  readonly name: string
  /** What kind of body it is. */
  readonly kind: OrganisationKind
  /** Who owns it, stands above it or has an agreement with it; or why that is not known. */
  readonly parents: readonly Parent[] | Unknown
  /** Where it gives specialised care; an area that is not there is unknown, not absent. */
  readonly services: readonly Service[] | Unknown
  /** First day in being, where it is known. */
  readonly validFrom?: ValidityBound | undefined
  /** Last day in being, where it has ended. */
  readonly validTo?: ValidityBound | undefined
  /** What it has become, where it has ended. */
  readonly successors?: readonly Successor[] | undefined
  /** Names that it had before. */
  readonly earlierNames?: readonly EarlierName[] | undefined
  /** How well founded the number is. */
  readonly numberEvidence: Evidence
  /** Ids of the sources, as in `sources`. */
  readonly sources: readonly string[]
  /** Something that a reader should know. */
  readonly note?: string | undefined
}

/** The ids of the shipped roles. */
export type RoleId =
  | 'local-trust'
  | 'regional-trust'
  | 'private-party'
  | 'regional-user-committee'
  | 'group-union-representative'

/** That a role stands for the plan's owner. */
export interface OwnerRule {
  /** The plan's owner. */
  readonly select: 'plan-owner'
}

/** That a role stands for organisations of a kind which are tied to the plan's owner. */
export interface OrganisationsRule {
  /** Organisations that the other fields describe. */
  readonly select: 'organisations'
  /** What kind of body they are. */
  readonly kind: OrganisationKind
  /** How they are tied to the plan's owner. */
  readonly relation: 'owner' | 'agreement'
  /** Whether they must give care in one of the plan's areas. */
  readonly service: 'plan-areas' | 'any'
}

/** That a role stands for no organisation. */
export interface NoOrganisationRule {
  /** No organisation. */
  readonly select: 'none'
  /** Why it stands for none. */
  readonly reason: string
}

/**
 * Which organisations a role stands for: the plan's owner, or those of a kind that a parent
 * relation ties to the owner and that give care in one of the plan's areas.
 */
export type RoleRule = OwnerRule | OrganisationsRule | NoOrganisationRule

/** A role that a plan lays responsibility on, as written and as a rule. */
export interface Role {
  /** The id that plans name it by. */
  readonly id: string
  /** What it is called. */
  readonly name: Texts
  /** The words that plans use for it; a longer one goes before a shorter. */
  readonly asWritten: readonly string[]
  /** Which organisations it stands for. */
  readonly rule: RoleRule
  /** How well founded the rule is. */
  readonly evidence: Evidence
  /** Why the rule is as it is. */
  readonly reason: string
}

/** An organisasjonsnummer in form only; `isOrganisationNumber` checks the digit (MOD-11). */
export const organisationNumberSchema = z.string().check(z.regex(organisationNumberPattern))

export const organisationKindSchema = schemaOf<OrganisationKind>()(
  z.enum([
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
  ]),
)

const validityBoundSchema = schemaOf<ValidityBound>()(
  z.object({ date: isoDateSchema, precision: z.enum(['day', 'year']) }),
)

const parentSchema = schemaOf<Parent>()(
  z.object({
    organisation: z.optional(organisationNumberSchema),
    name: z.optional(z.string()),
    relation: z.enum(['owner', 'superior', 'agreement']),
  }),
)

const serviceSchema = schemaOf<Service>()(
  z.object({
    area: careAreaSchema,
    from: z.optional(isoDateSchema),
    to: z.optional(isoDateSchema),
    evidence: evidenceSchema,
    reason: z.string(),
    source: z.optional(z.string()),
  }),
)

/** An organisation: its number, parents and services, while its bounds hold. */
export const organisationSchema = schemaOf<Organisation>()(
  z.object({
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
  }),
)

const roleRuleSchema = schemaOf<RoleRule>()(
  z.discriminatedUnion('select', [
    z.object({ select: z.literal('plan-owner') }),
    z.object({
      select: z.literal('organisations'),
      kind: organisationKindSchema,
      relation: z.enum(['owner', 'agreement']),
      service: z.enum(['plan-areas', 'any']),
    }),
    z.object({ select: z.literal('none'), reason: z.string() }),
  ]),
)

/** A role that a plan lays responsibility on, as written and as a rule. */
export const roleSchema = schemaOf<Role>()(
  z.object({
    id: z.string(),
    name: textsSchema,
    asWritten: list(z.string()),
    rule: roleRuleSchema,
    evidence: evidenceSchema,
    reason: z.string(),
  }),
)
