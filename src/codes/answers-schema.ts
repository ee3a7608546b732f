import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import {
  codeSchema,
  codeSystemSchema,
  compositeFaultSchema,
  eventCodeSchema,
  pathwayTypeSchema,
} from './schema.js'
import { codeSystem9327 } from './systems/9327.js'

/** A composite code of 9327. */
export const compositeCodeSchema = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ codeSystem9327.codes.map(({ code }) => code),
)

/** What `formatCompositeCode` takes: texts, as they come from rows. */
export const compositeCodeInputSchema = z.object({
  pathway: z.string(),
  event: z.string(),
  outcome: z.optional(z.string()),
})

/** A composite code taken apart; `outcome` is absent where the event has none. */
export const compositePartsSchema = z.object({
  ok: z.literal(true),
  pathway: pathwayTypeSchema,
  event: eventCodeSchema,
  outcome: z.optional(z.string()),
})

const refusedSchema = z.object({ ok: z.literal(false), fault: compositeFaultSchema })

/** What `parseCompositeCode` answers: the parts of the code, or why it was refused. */
export const parsedCompositeCodeSchema = z.discriminatedUnion('ok', [
  compositePartsSchema,
  refusedSchema,
])

/** What `formatCompositeCode` answers: the code, or why the parts make none. */
export const formattedCompositeCodeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), code: compositeCodeSchema }),
  refusedSchema,
])

/** Code systems by their number. */
export const codeSystemTableSchema = z.readonly(z.record(z.string(), codeSystemSchema))

const found = { system: codeSystemSchema, entry: codeSchema }

/** What `lookupCode` answers. */
export const codeLookupSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('valid'), ...found }),
  z.object({ state: z.literal('not-yet-valid'), ...found, validFrom: isoDateSchema }),
  z.object({ state: z.literal('retired'), ...found, validTo: isoDateSchema }),
  z.object({ state: z.literal('draft'), ...found }),
  z.object({ state: z.literal('unknown-code'), system: codeSystemSchema }),
  z.object({ state: z.literal('unknown-system') }),
])
