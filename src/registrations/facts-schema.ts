import * as z from 'zod/mini'
import type { IsoDate } from '../calendar/schema.js'
import { isoDateSchema } from '../calendar/schema.js'
import { schemaOf } from '../misuse/schema-of.js'
import { type Severity, severitySchema } from '../pathways/schema.js'
import { factNames } from './fact-names.js'
import { localDatePattern } from './local-date-pattern.js'

/**
 * What has no code, but is needed to time a pathway. Every fact may be left out; `null` and an
 * empty text say the same. Dates are `YYYY-MM-DD` or a local date-time, whose date part counts.
 */
export interface PathwayFacts {
  /** Date of birth. */
  readonly birthDate?: IsoDate | null | undefined
  /** Year of birth, 1900–2200; the date goes before it where both are known. */
  readonly birthYear?: number | '' | null | undefined
  /** How severe the condition is; some limits of D08 depend on it. */
  readonly severity?: Severity | '' | null | undefined
  /** `treatment`: the condition was clarified at referral, so no assessment is timed (8485 = 2). */
  readonly rightGrantedFor?: 'assessment' | 'treatment' | '' | null | undefined
  /** Date on which the referral was received. */
  readonly referralReceived?: IsoDate | null | undefined
  /** Date on which the referral was assessed and the right to care decided. */
  readonly referralAssessed?: IsoDate | null | undefined
  /** Date of the emergency assessment that led to the pathway. */
  readonly emergencyAssessed?: IsoDate | null | undefined
  /** Date on which the OCD team received the patient. */
  readonly specialistTeamReceived?: IsoDate | null | undefined
  /** Date on which other treatment began after detoxification. */
  readonly treatmentStarted?: IsoDate | null | undefined
}

/** The facts of an assembled pathway: every fact is there, `null` where nothing usable is known. */
export interface KnownFacts {
  /** Date of birth. */
  readonly birthDate: IsoDate | null
  /** Year of birth, 1900–2200; the date goes before it where both are known. */
  readonly birthYear: number | null
  /** How severe the condition is; some limits of D08 depend on it. */
  readonly severity: Severity | null
  /** `treatment`: the condition was clarified at referral, so no assessment is timed (8485 = 2). */
  readonly rightGrantedFor: 'assessment' | 'treatment' | null
  /** Date on which the referral was received. */
  readonly referralReceived: IsoDate | null
  /** Date on which the referral was assessed and the right to care decided. */
  readonly referralAssessed: IsoDate | null
  /** Date of the emergency assessment that led to the pathway. */
  readonly emergencyAssessed: IsoDate | null
  /** Date on which the OCD team received the patient. */
  readonly specialistTeamReceived: IsoDate | null
  /** Date on which other treatment began after detoxification. */
  readonly treatmentStarted: IsoDate | null
}

const localDate = z.nullish(z.string().check(z.regex(localDatePattern)))
const rights = z.enum(['assessment', 'treatment'])
const birthYear = z.int().check(z.minimum(1900), z.maximum(2200))

/** What has no code, but is needed to time a pathway, as a row states it. */
export const pathwayFactsSchema: z.ZodMiniType<PathwayFacts> = schemaOf<PathwayFacts>()(
  z.object({
    birthDate: localDate,
    birthYear: z.nullish(z.union([birthYear, z.literal('')])),
    severity: z.nullish(z.enum([...severitySchema.options, ''])),
    rightGrantedFor: z.nullish(z.enum([...rights.options, ''])),
    referralReceived: localDate,
    referralAssessed: localDate,
    emergencyAssessed: localDate,
    specialistTeamReceived: localDate,
    treatmentStarted: localDate,
  }),
)

/** The facts of an assembled pathway: every fact is there, `null` where nothing usable is known. */
export const knownFactsSchema: z.ZodMiniType<KnownFacts> = schemaOf<KnownFacts>()(
  z.object({
    birthDate: z.nullable(isoDateSchema),
    birthYear: z.nullable(birthYear),
    severity: z.nullable(severitySchema),
    rightGrantedFor: z.nullable(rights),
    referralReceived: z.nullable(isoDateSchema),
    referralAssessed: z.nullable(isoDateSchema),
    emergencyAssessed: z.nullable(isoDateSchema),
    specialistTeamReceived: z.nullable(isoDateSchema),
    treatmentStarted: z.nullable(isoDateSchema),
  }),
)

/** The names of the facts. */
export const factNameSchema = z.enum(factNames)

/** The name of a fact. */
export type FactName = keyof PathwayFacts
