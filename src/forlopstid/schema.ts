import * as z from 'zod/mini'
import { type IsoDate, isoDateSchema } from '../calendar/schema.js'
import {
  type CareLevel,
  careLevelSchema,
  type PathwayType,
  pathwayTypeSchema,
} from '../codes/schema.js'
import { schemaOf } from '../misuse/schema-of.js'
import {
  type IntervalId,
  intervalIdSchema,
  type TimeLimit,
  timeLimitSchema,
} from '../pathways/schema.js'

/** `completed` has both ends, `running` has no end yet, `abandoned` was closed without one. */
export const forlopstidStateSchema: z.ZodMiniType<ForlopstidState> = schemaOf<ForlopstidState>()(
  z.enum(['completed', 'running', 'abandoned']),
)

/** `completed` has both ends, `running` has no end yet, `abandoned` was closed without one. */
export type ForlopstidState = 'completed' | 'running' | 'abandoned'

/**
 * Whether a clock kept its time limit. `pending`: it runs and is not over the limit yet; `unknown`:
 * that cannot be said.
 */
export const verdictSchema: z.ZodMiniType<Verdict> = schemaOf<Verdict>()(
  z.enum(['within', 'exceeded', 'pending', 'unknown']),
)

/** Whether a clock kept its time limit. */
export type Verdict = 'within' | 'exceeded' | 'pending' | 'unknown'

/** Why a clock has no verdict; `negative` goes before every other reason. */
export const unknownBecauseSchema: z.ZodMiniType<UnknownBecause> = schemaOf<UnknownBecause>()(
  z.enum(['no-limit', 'no-care-level', 'no-severity', 'abandoned', 'negative']),
)

/** Why a clock has no verdict; `negative` goes before every other reason. */
export type UnknownBecause = 'no-limit' | 'no-care-level' | 'no-severity' | 'abandoned' | 'negative'

/** A measured or running interval of a pathway. */
export interface Forlopstid {
  /** The id of the pathway. */
  readonly pathway: string
  /** The type of the pathway. */
  readonly type: PathwayType
  /** Which interval is timed. */
  readonly interval: IntervalId
  /** The first, second, … interval of its kind in the pathway; from 1. */
  readonly ordinal: number
  /** The day on which it begins. */
  readonly from: IsoDate
  /** The day on which it ends; `null` while it runs, or where it was abandoned. */
  readonly to: IsoDate | null
  /** Calendar days from `from` to `to`; while running, to `asOf`; when abandoned, to the closing. */
  readonly days: number
  /** The care level that the limit was chosen by. */
  readonly careLevel: CareLevel | null
  /** The recommended maximum; `null` where none is known. */
  readonly limit: TimeLimit | null
  /** The last day within the limit; `null` without a limit, or after the year 2200. */
  readonly due: IsoDate | null
  /** Whether it has ended, runs, or was closed without its end. */
  readonly state: ForlopstidState
  /** Whether it kept its limit. */
  readonly verdict: Verdict
  /** Why the verdict is `unknown`; `null` otherwise. */
  readonly unknownBecause: UnknownBecause | null
  /** Whether the patient postponed (L) between `from` and `to` or `asOf`, both included. */
  readonly postponedByPatient: boolean
}

/** A measured or running interval of a pathway. */
export const forlopstidSchema: z.ZodMiniType<Forlopstid> = schemaOf<Forlopstid>()(
  z.object({
    pathway: z.string(),
    type: pathwayTypeSchema,
    interval: intervalIdSchema,
    ordinal: z.int().check(z.minimum(1)),
    from: isoDateSchema,
    to: z.nullable(isoDateSchema),
    days: z.int(),
    careLevel: z.nullable(careLevelSchema),
    limit: z.nullable(timeLimitSchema),
    due: z.nullable(isoDateSchema),
    state: forlopstidStateSchema,
    verdict: verdictSchema,
    unknownBecause: z.nullable(unknownBecauseSchema),
    postponedByPatient: z.boolean(),
  }),
)

/** A running clock on the coordinator's worklist. */
export interface WorklistItem {
  /** The id of the pathway. */
  readonly pathway: string
  /** The pseudonym of the patient. */
  readonly patient: string
  /** The unit. */
  readonly unit: string
  /** The type of the pathway. */
  readonly type: PathwayType
  /** Which interval is timed. */
  readonly interval: IntervalId
  /** The first, second, … interval of its kind in the pathway; from 1. */
  readonly ordinal: number
  /** The day on which the clock began. */
  readonly from: IsoDate
  /** Calendar days from `from` to `asOf`. */
  readonly days: number
  /** The last day within the limit; `null` without a limit. */
  readonly due: IsoDate | null
  /** `due - asOf` in calendar days, negative once it has run out; `null` without a limit. */
  readonly daysLeft: number | null
  /** The recommended maximum; `null` where none is known. */
  readonly limit: TimeLimit | null
  /** Why no limit is known; `null` where one is. */
  readonly unknownBecause: UnknownBecause | null
  /** The care level that the limit was chosen by. */
  readonly careLevel: CareLevel | null
  /** Whether the patient has postponed (L) since `from`. */
  readonly postponedByPatient: boolean
}

/** A running clock on the coordinator's worklist. */
export const worklistItemSchema: z.ZodMiniType<WorklistItem> = schemaOf<WorklistItem>()(
  z.object({
    pathway: z.string(),
    patient: z.string(),
    unit: z.string(),
    type: pathwayTypeSchema,
    interval: intervalIdSchema,
    ordinal: z.int().check(z.minimum(1)),
    from: isoDateSchema,
    days: z.int(),
    due: z.nullable(isoDateSchema),
    daysLeft: z.nullable(z.int()),
    limit: z.nullable(timeLimitSchema),
    unknownBecause: z.nullable(unknownBecauseSchema),
    careLevel: z.nullable(careLevelSchema),
    postponedByPatient: z.boolean(),
  }),
)
