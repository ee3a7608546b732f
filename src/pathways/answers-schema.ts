import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import { editionSchema, pathwayDefinitionSchema, timeLimitSchema } from './schema.js'

/** Why there is no time limit: no source gives one, or it depends on what is not known. */
export const noTimeLimitSchema = z.enum(['no-limit', 'no-care-level', 'no-severity'])

/** What `timeLimitFor` answers: the limit, or why none. */
export const timeLimitAnswerSchema = z.union([
  z.strictObject({ limit: timeLimitSchema }),
  z.strictObject({ none: noTimeLimitSchema }),
])

const definition = pathwayDefinitionSchema
const edition = editionSchema

/** What `pathwayDefinition` answers. */
export const definedPathwaySchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('in-use'), definition, edition }),
  z.object({ state: z.literal('use-unknown'), definition, edition, reason: z.string() }),
  z.object({ state: z.literal('not-yet-in-use'), definition, edition, inUseFrom: isoDateSchema }),
  z.object({ state: z.literal('not-in-edition'), definition, edition }),
  z.object({ state: z.literal('no-edition'), definition }),
])
