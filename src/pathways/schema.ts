import * as z from 'zod/mini'
import { type IsoDate, isoDateSchema } from '../calendar/schema.js'
import {
  type CareArea,
  careAreaSchema,
  type EventCode,
  eventCodeSchema,
  type PathwayType,
  pathwayTypeSchema,
} from '../codes/schema.js'
import { schemaOf } from '../misuse/schema-of.js'
import {
  type Evidence,
  evidenceSchema,
  type Texts,
  textsSchema,
  type Unknown,
  unknownSchema,
} from '../sources/schema.js'
import { editionIds, intervalIds, limitCareLevels, severities } from './ids.js'

/** The eight intervals that a pathway is timed by. */
export type IntervalId = (typeof intervalIds)[number]

/** The eight intervals that a pathway is timed by. */
export const intervalIdSchema = z.enum(intervalIds)

/** The care levels that limits tell apart; day care counts as outpatient. */
export type LimitCareLevel = (typeof limitCareLevels)[number]

/** The care levels that limits tell apart; day care counts as outpatient. */
export const limitCareLevelSchema = z.enum(limitCareLevels)

/** How severe the condition is, where time limits depend on it. */
export type Severity = (typeof severities)[number]

/** How severe the condition is, where time limits depend on it. */
export const severitySchema = z.enum(severities)

/** The id of a generation of rules. */
export type EditionId = (typeof editionIds)[number]

/** The id of a generation of rules. */
export const editionIdSchema = z.enum(editionIds)

/**
 * A recommended maximum (anbefalt forløpstid) in calendar days: kept when `to - from <= maxDays`.
 */
export interface TimeLimit {
  /** The pathway type that it holds for. */
  readonly pathway: PathwayType
  /** What is timed. */
  readonly interval: IntervalId
  /** The care level that it holds for; without it, for every one. */
  readonly careLevel?: LimitCareLevel | undefined
  /** The severity that it holds for; without it, for either. */
  readonly severity?: Severity | undefined
  /**
   * The edition that it holds for. Without it, for every one but `forenklet-2024`, whose limits
   * are unknown.
   */
  readonly edition?: EditionId | undefined
  /** The most calendar days, themselves within. */
  readonly maxDays: number
  /** The fewest days, where the source gives a range. Nothing is judged by it. */
  readonly minDays?: number | undefined
  /** The first start date of pathways that it holds for. */
  readonly validFrom: IsoDate
  /** The last start date of pathways that it holds for, itself within. */
  readonly validTo?: IsoDate | undefined
  /** How well it is founded. */
  readonly evidence: Evidence
  /** The id of the source that gives it, or what you call your own. */
  readonly source: string
  /** What is to be known about it. */
  readonly note?: string | undefined
}

/**
 * A recommended maximum (anbefalt forløpstid) in calendar days: kept when `to - from <= maxDays`.
 * Without `careLevel` or `severity` it holds for all of them. Without `edition` it holds for every
 * edition but `forenklet-2024`, whose limits are unknown.
 */
export const timeLimitSchema: z.ZodMiniType<TimeLimit> = /* @__PURE__ */ schemaOf<TimeLimit>()(
  z.object({
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
  }),
)

/** An event that a pathway type allows. */
export interface AllowedEvent {
  /** The event, of 9322. */
  readonly event: EventCode
  /** The outcomes that it must have one of; none where the event has no outcome. */
  readonly outcomes: readonly string[]
  /** The first day on which it may be registered, where there is one. */
  readonly validFrom?: IsoDate | undefined
  /** The last day on which it may be registered, where there is one. */
  readonly validTo?: IsoDate | undefined
}

/** An event that a pathway type allows, with the outcomes it must have one of (none: it has none). */
export const allowedEventSchema: z.ZodMiniType<AllowedEvent> =
  /* @__PURE__ */ schemaOf<AllowedEvent>()(
    z.object({
      event: eventCodeSchema,
      outcomes: z.array(z.string()),
      validFrom: z.optional(isoDateSchema),
      validTo: z.optional(isoDateSchema),
    }),
  )

/** The areas of specialised care that a pathway type belongs to, and how well that is founded. */
export interface CareAreas {
  /** The areas of care. */
  readonly areas: readonly CareArea[]
  /** How well it is founded. */
  readonly evidence: Evidence
  /** From what it was inferred. */
  readonly note?: string | undefined
}

/** A pathway type as data: what may be registered in it, since when, and its time limits. */
export interface PathwayDefinition {
  /** The code of 9321. */
  readonly type: PathwayType
  /** Its name, in three languages. */
  readonly name: Texts
  /** The areas of care that it belongs to, or why that is unknown. */
  readonly careAreas: CareAreas | Unknown
  /** The first day of use, or why that is unknown. */
  readonly inUseFrom: IsoDate | Unknown
  /** What may be registered in it, in the order in which events of one day are read. */
  readonly events: readonly AllowedEvent[]
  /** Its recommended maxima; the first that matches holds. */
  readonly timeLimits: readonly TimeLimit[]
  /** What no source gives. */
  readonly unknowns: readonly string[]
  /** The ids of the sources. */
  readonly sources: readonly string[]
}

/** A pathway type as data: what may be registered in it, since when, and its time limits. */
export const pathwayDefinitionSchema: z.ZodMiniType<PathwayDefinition> =
  /* @__PURE__ */ schemaOf<PathwayDefinition>()(
    z.object({
      type: pathwayTypeSchema,
      name: textsSchema,
      careAreas: z.union([
        z.object({
          areas: z.array(careAreaSchema),
          evidence: evidenceSchema,
          note: z.optional(z.string()),
        }),
        unknownSchema,
      ]),
      inUseFrom: z.union([isoDateSchema, unknownSchema]),
      events: z.array(allowedEventSchema),
      timeLimits: z.array(timeLimitSchema),
      unknowns: z.array(z.string()),
      sources: z.array(z.string()),
    }),
  )

/** A generation of rules. */
export interface Edition {
  /** Its id, such as `pakkeforlop-2019`. */
  readonly id: EditionId
  /** Its name, in three languages. */
  readonly name: Texts
  /** The first start date of its pathways. Unknown: it is never chosen by date, only by name. */
  readonly validFrom: IsoDate | Unknown
  /** The pathway types that it has. */
  readonly types: readonly PathwayType[]
  /** What the date of the start (event A) is. */
  readonly startRule: 'referral-received' | 'right-granted'
  /** What the date of the start is, in words. */
  readonly startRuleText: Texts
  /** The texts that it renamed, by `<code system>/<code>`. */
  readonly displays: Readonly<Record<string, string>>
  /** The ids of the sources. */
  readonly sources: readonly string[]
  /** What no source gives. */
  readonly unknowns: readonly string[]
}

/** A generation of rules. `validFrom` unknown: never chosen by date, only by name. */
export const editionSchema: z.ZodMiniType<Edition> = /* @__PURE__ */ schemaOf<Edition>()(
  z.object({
    id: editionIdSchema,
    name: textsSchema,
    validFrom: z.union([isoDateSchema, unknownSchema]),
    types: z.array(pathwayTypeSchema),
    startRule: z.enum(['referral-received', 'right-granted']),
    startRuleText: textsSchema,
    displays: z.record(z.string(), z.string()),
    sources: z.array(z.string()),
    unknowns: z.array(z.string()),
  }),
)

/** Why no limit can be given: no source gives one, or it depends on what is not known. */
export type NoTimeLimit = 'no-limit' | 'no-care-level' | 'no-severity'

/** What `lookupTimeLimit` answers: the limit, or why there is none. */
export type TimeLimitLookup =
  | {
      /** There is a limit. */
      readonly state: 'found'
      /** The limit, as the table has it. */
      readonly limit: TimeLimit
    }
  | {
      /** Why there is none. */
      readonly state: NoTimeLimit
      /** None. */
      readonly limit: null
    }

/** What `lookupPathwayDefinition` answers. */
export type PathwayDefinitionLookup =
  | {
      /** The type is in use. */
      readonly state: 'in-use'
      /** The definition, with the limits of that edition only. */
      readonly definition: PathwayDefinition
      /** The edition asked for, or that of the date. */
      readonly edition: Edition
    }
  | {
      /** No source tells whether it was ever in use. */
      readonly state: 'use-unknown'
      /** The definition, with the limits of that edition only. */
      readonly definition: PathwayDefinition
      /** The edition asked for, or that of the date. */
      readonly edition: Edition
      /** Why that is unknown. */
      readonly reason: string
    }
  | {
      /** The date lies before the first day of use. */
      readonly state: 'not-yet-in-use'
      /** The definition, with the limits of that edition only. */
      readonly definition: PathwayDefinition
      /** The edition of the date. */
      readonly edition: Edition
      /** The first day of use. */
      readonly inUseFrom: IsoDate
    }
  | {
      /** The edition does not have this type. */
      readonly state: 'not-in-edition'
      /** The definition, with the limits of that edition only. */
      readonly definition: PathwayDefinition
      /** The edition asked for, or that of the date. */
      readonly edition: Edition
    }
  | {
      /** The date lies before the first edition. */
      readonly state: 'no-edition'
      /** The definition. */
      readonly definition: PathwayDefinition
      /** None. */
      readonly edition: null
    }
