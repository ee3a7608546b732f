import * as z from 'zod/mini'
import { schemaOf } from '../misuse/schema-of.js'
import { holidayIds, isoDateFaults, periodKinds } from './ids.js'
import { isoDatePattern, periodIdPattern } from './patterns.js'
import { firstDay, lastDay } from './scan-day.js'

/** A civil date in Norway, `YYYY-MM-DD`, years 1900–2200. */
export const isoDateSchema = z.string().check(z.regex(isoDatePattern))

/** A civil date as the number of days since 1970-01-01, years 1900–2200. */
export const epochDaySchema = z.int().check(z.minimum(firstDay), z.maximum(lastDay))

/** Why a value is not a date: `missing` is undefined, null or an empty text. */
export const isoDateFaultSchema = z.enum(isoDateFaults)

/** What `parseIsoDate` answers. */
export type ParsedIsoDate =
  | {
      /** It is a date. */
      readonly ok: true
      /** The civil date. */
      readonly date: IsoDate
      /** The number of days since 1970-01-01. */
      readonly day: number
    }
  | {
      /** It is no date. */
      readonly ok: false
      /** What is wrong with it. */
      readonly fault: IsoDateFault
    }

/** The twelve public holidays of Norway. */
export const holidayIdSchema = z.enum(holidayIds)

/** A public holiday of one year. */
export interface Holiday {
  /** Its date. */
  readonly date: IsoDate
  /** Which one it is. */
  readonly id: HolidayId
  /** Its name, in three languages. */
  readonly name: {
    /** In bokmål. */
    readonly nb: string
    /** In nynorsk. */
    readonly nn: string
    /** In English. */
    readonly en: string
  }
}

/** The kinds of reporting period. */
export const periodKindSchema = z.enum(periodKinds)

/** A written period of 1900–2200: `2020`, `2020-H1`, `2020-T1`, `2020-Q1` or `2020-01`. */
export const periodIdSchema = z.string().check(z.regex(periodIdPattern))

/** A reporting period. */
export interface Period {
  /** Its written form: `2020`, `2020-H1`, `2020-T1`, `2020-Q1` or `2020-01`. */
  readonly id: string
  /** Its kind. */
  readonly kind: PeriodKind
  /** Its year, 1900–2200. */
  readonly year: number
  /** Its ordinal within the year, from 1. */
  readonly ordinal: number
  /** Its first day. */
  readonly from: IsoDate
  /** Its last day. */
  readonly to: IsoDate
}

/** A reporting period: its written form, kind, year, ordinal within the year, first and last day. */
export const periodSchema: z.ZodMiniType<Period> = /* @__PURE__ */ schemaOf<Period>()(
  z.object({
    id: periodIdSchema,
    kind: periodKindSchema,
    year: z.int().check(z.minimum(1900), z.maximum(2200)),
    ordinal: z.int().check(z.minimum(1), z.maximum(12)),
    from: isoDateSchema,
    to: isoDateSchema,
  }),
)

/** Why a value is no reporting period: `missing` is undefined, null or an empty text. */
export type PeriodFault = 'missing' | 'not-a-string' | 'not-a-period' | 'out-of-range'

/** What `parsePeriod` answers. */
export type ParsedPeriod =
  | ({
      /** It is a period. */
      readonly ok: true
    } & Period)
  | {
      /** It is no period. */
      readonly ok: false
      /** What is wrong with it. */
      readonly fault: PeriodFault
    }

/** A civil date in Norway, `YYYY-MM-DD`, years 1900–2200. */
export type IsoDate = string
/** Why a value is not a date: `missing` is undefined, null or an empty text. */
export type IsoDateFault = (typeof isoDateFaults)[number]
/** The twelve public holidays of Norway. */
export type HolidayId = (typeof holidayIds)[number]
/** The kinds of reporting period. */
export type PeriodKind = (typeof periodKinds)[number]
