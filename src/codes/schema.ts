import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import { evidenceSchema, unknownSchema } from '../sources/schema.js'

/** The pathway types of 9321 that were in the table at launch or later. */
export const pathwayTypeSchema = z.enum(['D01', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12'])

/** The events of 9322, in the order in which events of the same day are read. */
export const eventCodeSchema = z.enum([
  'A',
  'P',
  'M',
  'D',
  'L',
  'C',
  'S',
  'U',
  'F',
  'E',
  'T',
  'H',
  'X',
])

/** The care level of 8406 as the library names it: 3, 2 and 1. */
export const careLevelSchema = z.enum(['outpatient', 'day', 'inpatient'])

/** The number of a shipped code system, as Volven has it. */
export const codeSystemIdSchema = z.enum([
  '9172',
  '9321',
  '9322',
  '9323',
  '9324',
  '9325',
  '9326',
  '9327',
  '9328',
  '9329',
  '8406',
  '8410',
  '8445',
  '8446',
  '8476',
  '8477',
  '8485',
])

/**
 * One code of a code system. `validFrom` and `validTo` (both inclusive) only where known. `event`
 * is the event that an outcome belongs to. An event with `outcomeCodeSystem` must have an outcome.
 */
export const codeSchema = z.object({
  code: z.string(),
  display: z.string(),
  evidence: evidenceSchema,
  validFrom: z.optional(isoDateSchema),
  validTo: z.optional(isoDateSchema),
  pathways: z.optional(z.readonly(z.array(pathwayTypeSchema))),
  event: z.optional(eventCodeSchema),
  outcomeCodeSystem: z.optional(codeSystemIdSchema),
  earlierDisplays: z.optional(
    z.readonly(z.array(z.object({ when: z.string(), text: z.string() }))),
  ),
  laterDisplay: z.optional(z.object({ text: z.string(), source: z.string() })),
  addedBetween: z.optional(z.string()),
  inSimplifiedEdition: z.optional(z.boolean()),
  appliesTo: z.optional(z.enum(['common/unclear', 'kreft', 'PHR'])),
  note: z.optional(z.string()),
})

/** A value said to exist whose code no public source gives: never a code. */
export const announcedSchema = z.object({
  display: z.string(),
  event: z.optional(eventCodeSchema),
  validFrom: isoDateSchema,
  evidence: z.literal('announced'),
  code: unknownSchema,
  note: z.optional(z.string()),
})

/** A Norwegian code system, as published by Volven. */
export const codeSystemSchema = z.object({
  id: codeSystemIdSchema,
  oid: z.string(),
  name: z.union([z.string(), unknownSchema]),
  kind: z.string(),
  description: z.optional(z.string()),
  sources: z.readonly(z.array(z.string())),
  codes: z.readonly(z.array(codeSchema)),
  announced: z.optional(z.readonly(z.array(announcedSchema))),
})

/** Why a composite code, or its parts, were refused. */
export const compositeFaultSchema = z.enum([
  'missing',
  'not-a-string',
  'unknown-pathway',
  'unknown-event',
  'outcome-missing',
  'outcome-not-allowed',
  'event-not-allowed',
  'not-in-9327',
])

/**
 * The areas of specialised care: adults (PHV), children and young people (PHBU), substance use
 * (TSB).
 */
export const careAreaSchema = z.enum(['PHV', 'PHBU', 'TSB'])

/** The pathway types of 9321 that were in the table at launch or later. */
export type PathwayType = z.infer<typeof pathwayTypeSchema>
/** The events of 9322, in the order in which events of the same day are read. */
export type EventCode = z.infer<typeof eventCodeSchema>
/** The care level of 8406 as the library names it: 3, 2 and 1. */
export type CareLevel = z.infer<typeof careLevelSchema>
/** The number of a shipped code system, as Volven has it. */
export type CodeSystemId = z.infer<typeof codeSystemIdSchema>
/** Why a composite code, or its parts, were refused. */
export type CompositeFault = z.infer<typeof compositeFaultSchema>
/** One code of a code system. */
export type Code = Readonly<z.infer<typeof codeSchema>>
/** A value said to exist whose code no public source gives: never a code. */
export type Announced = Readonly<z.infer<typeof announcedSchema>>
/** A Norwegian code system, as published by Volven. */
export type CodeSystem = Readonly<z.infer<typeof codeSystemSchema>>
/**
 * The areas of specialised care: adults (PHV), children and young people (PHBU), substance use
 * (TSB).
 */
export type CareArea = z.infer<typeof careAreaSchema>
