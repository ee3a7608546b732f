import * as z from 'zod/mini'
import { type IsoDate, isoDateSchema } from '../calendar/schema.js'
import type { RecordOrList } from '../misuse/arguments.js'
import { schemaOf } from '../misuse/schema-of.js'
import { type Evidence, evidenceSchema, type Unknown, unknownSchema } from '../sources/schema.js'
import {
  careAreas,
  careLevels,
  codeSystemIds,
  compositeFaults,
  eventCodes,
  pathwayTypes,
} from './ids.js'

/** The pathway types of 9321 that were in the table at launch or later. */
export const pathwayTypeSchema = z.enum(pathwayTypes)

/** The events of 9322, in the order in which events of the same day are read. */
export const eventCodeSchema = z.enum(eventCodes)

/** The care level of 8406 as the library names it: 3, 2 and 1. */
export const careLevelSchema = z.enum(careLevels)

/** The number of a shipped code system, as Volven has it. */
export const codeSystemIdSchema = z.enum(codeSystemIds)

/** One code of a code system. */
export interface Code {
  /** The code. */
  readonly code: string
  /** Its text, in Norwegian, as the table has it. */
  readonly display: string
  /** How well it is founded. `draft`: seen before launch only, never valid. */
  readonly evidence: Evidence
  /** The first day on which it is valid, where that is known. */
  readonly validFrom?: IsoDate | undefined
  /** The last day on which it is valid, itself within, where that is known. */
  readonly validTo?: IsoDate | undefined
  /** The pathway types that it is used in. */
  readonly pathways?: readonly PathwayType[] | undefined
  /** The event that an outcome belongs to. */
  readonly event?: EventCode | undefined
  /** The system of the outcomes that this event must have one of. */
  readonly outcomeCodeSystem?: CodeSystemId | undefined
  /** Its texts in earlier tables. */
  readonly earlierDisplays?: readonly EarlierDisplay[] | undefined
  /** Its text in a later table, or on a later page. */
  readonly laterDisplay?: LaterDisplay | undefined
  /** Between which tables it was added. */
  readonly addedBetween?: string | undefined
  /** Whether the simplified edition has it, where that is known. */
  readonly inSimplifiedEdition?: boolean | undefined
  /** Which pathways a message of the register is for. */
  readonly appliesTo?: 'common/unclear' | 'kreft' | 'PHR' | undefined
  /** What is to be known about it. */
  readonly note?: string | undefined
}

/** The text that a code had before. */
export interface EarlierDisplay {
  /** When, and in which tables. */
  readonly when: string
  /** The text. */
  readonly text: string
}

/** The text that a code has since. */
export interface LaterDisplay {
  /** The text. */
  readonly text: string
  /** The id of the source that has it. */
  readonly source: string
}

/**
 * One code of a code system. `validFrom` and `validTo` (both inclusive) only where known. `event`
 * is the event that an outcome belongs to. An event with `outcomeCodeSystem` must have an outcome.
 */
export const codeSchema: z.ZodMiniType<Code> = /* @__PURE__ */ schemaOf<Code>()(
  z.object({
    code: z.string(),
    display: z.string(),
    evidence: evidenceSchema,
    validFrom: z.optional(isoDateSchema),
    validTo: z.optional(isoDateSchema),
    pathways: z.optional(z.array(pathwayTypeSchema)),
    event: z.optional(eventCodeSchema),
    outcomeCodeSystem: z.optional(codeSystemIdSchema),
    earlierDisplays: z.optional(z.array(z.object({ when: z.string(), text: z.string() }))),
    laterDisplay: z.optional(z.object({ text: z.string(), source: z.string() })),
    addedBetween: z.optional(z.string()),
    inSimplifiedEdition: z.optional(z.boolean()),
    appliesTo: z.optional(z.enum(['common/unclear', 'kreft', 'PHR'])),
    note: z.optional(z.string()),
  }),
)

/** A value said to exist whose code no public source gives: never a code. */
export interface Announced {
  /** What it is said to be. */
  readonly display: string
  /** The event that it is an outcome of. */
  readonly event?: EventCode | undefined
  /** The day from which it is said to be valid. */
  readonly validFrom: IsoDate
  /** How well it is founded. */
  readonly evidence: 'announced'
  /** Why the code is not known. */
  readonly code: Unknown
  /** What is to be known about it. */
  readonly note?: string | undefined
}

/** A Norwegian code system, as published by Volven. */
export interface CodeSystem {
  /** Its number. */
  readonly id: CodeSystemId
  /** Its object identifier. */
  readonly oid: string
  /** Its name, in Norwegian, or why that is unknown. */
  readonly name: string | Unknown
  /** What its codes are of, such as `event`, `outcome` or `composite`. */
  readonly kind: string
  /** What it is for. */
  readonly description?: string | undefined
  /** The ids of the sources. */
  readonly sources: readonly string[]
  /** Its codes. A code may stand several times, each with a validity of its own. */
  readonly codes: readonly Code[]
  /** What is said to exist without a known code. */
  readonly announced?: readonly Announced[] | undefined
}

/** A Norwegian code system, as published by Volven. */
export const codeSystemSchema: z.ZodMiniType<CodeSystem> = /* @__PURE__ */ schemaOf<CodeSystem>()(
  z.object({
    id: codeSystemIdSchema,
    oid: z.string(),
    name: z.union([z.string(), unknownSchema]),
    kind: z.string(),
    description: z.optional(z.string()),
    sources: z.array(z.string()),
    codes: z.array(codeSchema),
    announced: z.optional(
      z.array(
        z.object({
          display: z.string(),
          event: z.optional(eventCodeSchema),
          validFrom: isoDateSchema,
          evidence: z.literal('announced'),
          code: unknownSchema,
          note: z.optional(z.string()),
        }),
      ),
    ),
  }),
)

/** Code systems by their number, or a list of them. */
export type CodeSystemTable = RecordOrList<CodeSystem>

/** What `lookupCode` answers. */
export type CodeLookup =
  | {
      /** The code is valid, on the date or at all. */
      readonly state: 'valid'
      /** The code system. */
      readonly system: CodeSystem
      /** The row of the code. */
      readonly entry: Code
    }
  | {
      /** The date lies before the first day of the code. */
      readonly state: 'not-yet-valid'
      /** The code system. */
      readonly system: CodeSystem
      /** The row of the code. */
      readonly entry: Code
      /** The first day of the code. */
      readonly validFrom: IsoDate
    }
  | {
      /** The date lies after the last day of the code. */
      readonly state: 'retired'
      /** The code system. */
      readonly system: CodeSystem
      /** The row of the code. */
      readonly entry: Code
      /** The last day of the code. */
      readonly validTo: IsoDate
    }
  | {
      /** The code stood in a draft before launch only. */
      readonly state: 'draft'
      /** The code system. */
      readonly system: CodeSystem
      /** The row of the code. */
      readonly entry: Code
    }
  | {
      /** The system has no such code. */
      readonly state: 'unknown-code'
      /** The code system. */
      readonly system: CodeSystem
    }
  | {
      /** There is no such code system. */
      readonly state: 'unknown-system'
    }

/** A composite code taken apart. */
export interface CompositeParts {
  /** The code is one. */
  readonly ok: true
  /** The pathway type. */
  readonly pathway: PathwayType
  /** The event. */
  readonly event: EventCode
  /** The outcome; `null` where the event has none. */
  readonly outcome: string | null
}

/** Why a composite code, or its parts, were refused. */
export interface CompositeRefusal {
  /** The text is no composite code. */
  readonly ok: false
  /** What is wrong with it, the first from left to right. */
  readonly fault: CompositeFault
}

/** What `parseCompositeCode` answers: the parts of the code, or why it was refused. */
export type ParsedCompositeCode = CompositeParts | CompositeRefusal

/** Why a composite code, or its parts, were refused. */
export const compositeFaultSchema = z.enum(compositeFaults)

/**
 * The areas of specialised care: adults (PHV), children and young people (PHBU), substance use
 * (TSB).
 */
export const careAreaSchema = z.enum(careAreas)

/** The pathway types of 9321 that were in the table at launch or later. */
export type PathwayType = (typeof pathwayTypes)[number]
/** The events of 9322, in the order in which events of the same day are read. */
export type EventCode = (typeof eventCodes)[number]
/** The care level of 8406 as the library names it: 3, 2 and 1. */
export type CareLevel = (typeof careLevels)[number]
/** The number of a shipped code system, as Volven has it. */
export type CodeSystemId = (typeof codeSystemIds)[number]
/** Why a composite code, or its parts, were refused. */
export type CompositeFault = (typeof compositeFaults)[number]
/**
 * The areas of specialised care: adults (PHV), children and young people (PHBU), substance use
 * (TSB).
 */
export type CareArea = (typeof careAreas)[number]
