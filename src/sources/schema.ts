import * as z from 'zod/mini'

/**
 * How well a fact is founded: `official` (code table or page of Helsedirektoratet), `secondary`
 * (hospital, municipality, vendor, press), `inferred` (our reading), `draft` (seen before launch
 * only), `announced` (said to exist, value unknown).
 */
export const evidenceSchema = z.enum(['official', 'secondary', 'inferred', 'draft', 'announced'])

/** A value that no public source gives, with the reason. */
export const unknownSchema = z.object({ unknown: z.string() })

/** A text in the three languages of the library. */
export const textsSchema = z.object({ nb: z.string(), nn: z.string(), en: z.string() })

/** Where a fact was read. */
export const sourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  url: z.optional(z.string()),
  dated: z.optional(z.string()),
})

/** Something about codes or pathways that no public source gives. */
export const unknownFactSchema = z.object({
  about: z.enum(['codes', 'time-limits']),
  unknown: z.string(),
})

/** The languages of the library: bokmål, nynorsk and English. */
export const languageSchema = z.enum(['nb', 'nn', 'en'])

/**
 * How well a fact is founded: `official` (code table or page of Helsedirektoratet), `secondary`
 * (hospital, municipality, vendor, press), `inferred` (our reading), `draft` (seen before launch
 * only), `announced` (said to exist, value unknown).
 */
export type Evidence = z.infer<typeof evidenceSchema>
/** A value that no public source gives, with the reason. */
export type Unknown = Readonly<z.infer<typeof unknownSchema>>
/** A text in the three languages of the library. */
export type Texts = Readonly<z.infer<typeof textsSchema>>
/** Where a fact was read. */
export type Source = Readonly<z.infer<typeof sourceSchema>>
/** Something about codes or pathways that no public source gives. */
export type UnknownFact = Readonly<z.infer<typeof unknownFactSchema>>
/** The languages of the library: bokmål, nynorsk and English. */
export type Language = z.infer<typeof languageSchema>
