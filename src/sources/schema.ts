import * as z from 'zod/mini'
import { schemaOf } from '../misuse/schema-of.js'
import { evidenceGrades, languages } from './ids.js'

/**
 * How well a fact is founded: `official` (code table or page of Helsedirektoratet), `secondary`
 * (hospital, municipality, vendor, press), `inferred` (our reading), `draft` (seen before launch
 * only), `announced` (said to exist, value unknown).
 */
export type Evidence = (typeof evidenceGrades)[number]

/**
 * How well a fact is founded: `official` (code table or page of Helsedirektoratet), `secondary`
 * (hospital, municipality, vendor, press), `inferred` (our reading), `draft` (seen before launch
 * only), `announced` (said to exist, value unknown).
 */
export const evidenceSchema = z.enum(evidenceGrades)

/** The languages of the library: bokmål, nynorsk and English. */
export type Language = (typeof languages)[number]

/** The languages of the library: bokmål, nynorsk and English. */
export const languageSchema = z.enum(languages)

/** A value that no public source gives. */
export interface Unknown {
  /** Why it is unknown. */
  readonly unknown: string
}

/** A value that no public source gives, with the reason. */
export const unknownSchema: z.ZodMiniType<Unknown> = /* @__PURE__ */ schemaOf<Unknown>()(
  z.object({ unknown: z.string() }),
)

/** A text in the three languages of the library. */
export interface Texts {
  /** In bokmål. */
  readonly nb: string
  /** In nynorsk. */
  readonly nn: string
  /** In English. */
  readonly en: string
}

/** A text in the three languages of the library. */
export const textsSchema: z.ZodMiniType<Texts> = /* @__PURE__ */ schemaOf<Texts>()(
  z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
)

/** Where a fact was read. */
export interface Source {
  /** The id that facts cite. */
  readonly id: string
  /** What it is, in its own language. */
  readonly title: string
  /** Its address, where it has a public one. */
  readonly url?: string | undefined
  /** Its date, where it has one. */
  readonly dated?: string | undefined
}

/** Where a fact was read. */
export const sourceSchema: z.ZodMiniType<Source> = /* @__PURE__ */ schemaOf<Source>()(
  z.object({
    id: z.string(),
    title: z.string(),
    url: z.optional(z.string()),
    dated: z.optional(z.string()),
  }),
)

/** Something about codes or pathways that no public source gives. */
export interface UnknownFact {
  /** What it is about. */
  readonly about: 'codes' | 'time-limits'
  /** What is unknown. */
  readonly unknown: string
}
