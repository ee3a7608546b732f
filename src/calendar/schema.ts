import * as z from 'zod/mini'

// One pattern for zod and JSON Schema alike, so that both refuse 30 February and 1899.
const isoDatePattern =
  /^(?:(?:(?:19|20|21)\d\d|2200)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$/

/** A civil date in Norway, `YYYY-MM-DD`, years 1900–2200. */
export const isoDateSchema = z.string().check(z.regex(isoDatePattern))

/** The kinds of reporting period. */
export const periodKindSchema = z.enum(['year', 'half-year', 'tertial', 'quarter', 'month'])

/** A reporting period: its written form, kind, year, ordinal within the year, first and last day. */
export const periodSchema = z.object({
  id: z.string(),
  kind: periodKindSchema,
  year: z.int(),
  ordinal: z.int(),
  from: isoDateSchema,
  to: isoDateSchema,
})

export type IsoDate = z.infer<typeof isoDateSchema>
export type PeriodKind = z.infer<typeof periodKindSchema>
export type Period = Readonly<z.infer<typeof periodSchema>>
