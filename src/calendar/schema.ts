import * as z from 'zod/mini'
import { isoDatePattern, periodIdPattern } from './patterns.js'
import { firstDay, lastDay } from './scan-day.js'

/** A civil date in Norway, `YYYY-MM-DD`, years 1900–2200. */
export const isoDateSchema = z.string().check(z.regex(isoDatePattern))

/** A civil date as the number of days since 1970-01-01, years 1900–2200. */
export const epochDaySchema = z.int().check(z.minimum(firstDay), z.maximum(lastDay))

/** Why a value is not a date: `missing` is undefined, null or an empty text. */
export const isoDateFaultSchema = z.enum([
  'missing',
  'not-a-string',
  'not-a-date',
  'no-such-day',
  'out-of-range',
  'has-offset',
])

/** What `parseIsoDate` answers. */
export const parsedIsoDateSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), date: isoDateSchema, day: epochDaySchema }),
  z.object({ ok: z.literal(false), fault: isoDateFaultSchema }),
])

/** The twelve public holidays of Norway. */
export const holidayIdSchema = z.enum([
  'new-years-day',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'ascension-day',
  'constitution-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day',
])

/** A public holiday of one year. */
export const holidaySchema = z.object({
  date: isoDateSchema,
  id: holidayIdSchema,
  name: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
})

/** The kinds of reporting period. */
export const periodKindSchema = z.enum(['year', 'half-year', 'tertial', 'quarter', 'month'])

/** A written period of 1900–2200: `2020`, `2020-H1`, `2020-T1`, `2020-Q1` or `2020-01`. */
export const periodIdSchema = z.string().check(z.regex(periodIdPattern))

/** A reporting period: its written form, kind, year, ordinal within the year, first and last day. */
export const periodSchema = z.object({
  id: periodIdSchema,
  kind: periodKindSchema,
  year: z.int().check(z.minimum(1900), z.maximum(2200)),
  ordinal: z.int().check(z.minimum(1), z.maximum(12)),
  from: isoDateSchema,
  to: isoDateSchema,
})

/** A civil date in Norway, `YYYY-MM-DD`, years 1900–2200. */
export type IsoDate = z.infer<typeof isoDateSchema>
/** Why a value is not a date: `missing` is undefined, null or an empty text. */
export type IsoDateFault = z.infer<typeof isoDateFaultSchema>
/** What `parseIsoDate` answers. */
export type ParsedIsoDate = Readonly<z.infer<typeof parsedIsoDateSchema>>
/** The twelve public holidays of Norway. */
export type HolidayId = z.infer<typeof holidayIdSchema>
/** A public holiday of one year. */
export type Holiday = Readonly<z.infer<typeof holidaySchema>>
/** The kinds of reporting period. */
export type PeriodKind = z.infer<typeof periodKindSchema>
/**
 * A reporting period: its written form, kind, year, ordinal within the year, first and last day.
 */
export type Period = Readonly<z.infer<typeof periodSchema>>
