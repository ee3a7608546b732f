import * as z from 'zod/mini'
import { careLevelSchema, eventCodeSchema } from '../codes/schema.js'
import { forlopstidStateSchema, unknownBecauseSchema, verdictSchema } from '../forlopstid/schema.js'
import { rowOutcomeSchema, unusableReasonSchema } from '../indicators/criteria/schema.js'
import { intervalIdSchema, severitySchema } from '../pathways/schema.js'
import {
  codeFaultSchema,
  dateFaultSchema,
  effectSchema,
  factNameSchema as factNameSchemaOfRows,
} from '../registrations/schema.js'
import { evidenceSchema } from '../sources/schema.js'
import { pathwayFieldSchema } from '../validation/schema.js'

/** What `describeFinding` answers: what is wrong, here, and how to mend it. */
export const findingDescriptionSchema = z.object({
  title: z.string(),
  text: z.string(),
  help: z.string(),
})

/** The names of the facts, and `facts` for all of them. */
export const factNameSchema = z.enum([...factNameSchemaOfRows.options, 'facts'])

/** The kinds of value that messages name instead of the value. */
export const valueKindSchema = z.enum([
  'string',
  'number',
  'bigint',
  'boolean',
  'symbol',
  'undefined',
  'null',
  'object',
  'array',
  'function',
])

const texts = <K extends z.core.$ZodRecordKey>(codes: K) => z.record(codes, z.string())

/** The labels of one language, by group and code. */
export const labelsSchema = z.object({
  event: texts(eventCodeSchema),
  careLevel: texts(careLevelSchema),
  severity: texts(severitySchema),
  effect: texts(effectSchema),
  interval: texts(intervalIdSchema),
  state: texts(forlopstidStateSchema),
  verdict: texts(verdictSchema),
  unknownBecause: texts(unknownBecauseSchema),
  evidence: texts(evidenceSchema),
  fact: texts(factNameSchema),
  field: texts(pathwayFieldSchema),
  kind: texts(valueKindSchema),
  fault: texts(z.union([codeFaultSchema, dateFaultSchema])),
  resultState: texts(z.enum(['value', 'suppressed', 'not-computable', 'withheld'])),
  notComputable: texts(
    z.enum(['empty-population', 'all-excluded', 'nothing-decided', 'not-listed']),
  ),
  targetVerdict: texts(z.enum(['met', 'not-met', 'undecided'])),
  unusable: texts(unusableReasonSchema),
  rowOutcome: texts(rowOutcomeSchema),
  hiddenBecause: texts(z.enum(['small', 'difference', 'range', 'budget'])),
})

/** The groups of labels. */
export const labelGroupSchema = z.keyof(labelsSchema)

/** What `describeFinding` answers: what is wrong, here, and how to mend it. */
export type FindingDescription = Readonly<z.infer<typeof findingDescriptionSchema>>
/** The labels of one language, by group and code. */
export type Labels = Readonly<z.infer<typeof labelsSchema>>
/** The groups of labels. */
export type LabelGroup = keyof Labels
