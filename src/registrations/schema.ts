import * as z from 'zod/mini'
import { type IsoDate, isoDateSchema } from '../calendar/schema.js'
import type { CompositeCode } from '../codes/composite-parts.js'
import {
  type CareLevel,
  careLevelSchema,
  compositeFaultSchema,
  type EventCode,
  eventCodeSchema,
  type PathwayType,
  pathwayTypeSchema,
} from '../codes/schema.js'
import { type Suggested, schemaOf } from '../misuse/schema-of.js'
import { type EditionId, editionIdSchema } from '../pathways/schema.js'
import {
  factNameSchema,
  type KnownFacts,
  knownFactsSchema,
  type PathwayFacts,
  pathwayFactsSchema,
} from './facts-schema.js'
import type { AssemblyParams, AssemblyRuleId, CodeFault, DateFault } from './finding-params.js'

export type { FactName, KnownFacts, PathwayFacts } from './facts-schema.js'
export { factNameSchema, knownFactsSchema, pathwayFactsSchema } from './facts-schema.js'
export type { AssemblyParams, AssemblyRuleId, CodeFault, DateFault } from './finding-params.js'

/**
 * One row as a system exports it: either a composite code of 9327 (`code`), or pathway, event and
 * outcome apart. A field that is left out, `null` or an empty text is missing.
 */
export interface Registration {
  /** A pseudonym of the patient, as a text. */
  readonly patient: string
  /** The unit: an organisation number or a local id, as a text. */
  readonly unit: string
  /** `YYYY-MM-DD`, or a local date-time with a T or a blank between; the date part counts. */
  readonly date: string
  /** A composite code of 9327, such as `D11CP`. */
  readonly code?: Suggested<CompositeCode> | null | undefined
  /** The pathway type (9321), where the code is in parts. */
  readonly pathway?: Suggested<PathwayType> | null | undefined
  /** The event (9322), where the code is in parts. */
  readonly event?: Suggested<EventCode> | null | undefined
  /** The outcome (9323–9328), where the code is in parts. */
  readonly outcome?: string | null | undefined
  /** The care level at the event (8406: 3, 2 and 1). */
  readonly careLevel?: CareLevel | '' | null | undefined
  /** What has no code. */
  readonly facts?: PathwayFacts | '' | null | undefined
}

/** One row as a system exports it. */
export const registrationSchema: z.ZodMiniType<Registration> = schemaOf<Registration>()(
  z.object({
    patient: z.string().check(z.minLength(1)),
    unit: z.string().check(z.minLength(1)),
    date: z.string(),
    code: z.nullish(z.string()),
    pathway: z.nullish(z.string()),
    event: z.nullish(z.string()),
    outcome: z.nullish(z.string()),
    careLevel: z.nullish(z.enum([...careLevelSchema.options, ''])),
    facts: z.nullish(z.union([pathwayFactsSchema, z.literal('')])),
  }),
)

const rows = z.readonly(z.array(z.int().check(z.minimum(0))))

/** The counted event of one day with all its outcomes, and the rows it was made of. */
export interface PathwayEvent {
  /** The event (9322). */
  readonly event: EventCode
  /** The outcomes of that event on that day, each once, in order; empty where it has none. */
  readonly outcomes: readonly string[]
  /** The day. */
  readonly date: IsoDate
  /** The care level of the first of its rows, in order of outcome, that has one. */
  readonly careLevel: CareLevel | null
  /** The places of the rows that it was made of, in order of outcome; counted from 0. */
  readonly rows: readonly number[]
}

/** The counted event of one day with all its outcomes, and the rows it was made of. */
export const pathwayEventSchema: z.ZodMiniType<PathwayEvent> = schemaOf<PathwayEvent>()(
  z.object({
    event: eventCodeSchema,
    outcomes: z.readonly(z.array(z.string())),
    date: isoDateSchema,
    careLevel: z.nullable(careLevelSchema),
    rows,
  }),
)

/** One patient's course at one unit, as `assemblePathways` answers it. */
export interface Pathway {
  /** An opaque id: the same in any run, row order and company; a pseudonym, not anonymity. */
  readonly id: string
  /** The pseudonym of the patient. */
  readonly patient: string
  /** The unit. */
  readonly unit: string
  /** The pathway type (9321). */
  readonly type: PathwayType
  /** The edition of the rules that it follows, by its start. */
  readonly edition: EditionId
  /** The date of A; `null` where there is none. */
  readonly start: IsoDate | null
  /** The date of X; `null` while the pathway is open. */
  readonly end: IsoDate | null
  /** The counted events, by date and then in the order `A P M D L C S U F E T H X`. */
  readonly events: readonly PathwayEvent[]
  /** What has no code, from the rows of the events. */
  readonly facts: KnownFacts
}

/** One patient's course at one unit. */
export const pathwaySchema: z.ZodMiniType<Pathway> = schemaOf<Pathway>()(
  z.object({
    id: z.string(),
    patient: z.string(),
    unit: z.string(),
    type: pathwayTypeSchema,
    edition: editionIdSchema,
    start: z.nullable(isoDateSchema),
    end: z.nullable(isoDateSchema),
    events: z.readonly(z.array(pathwayEventSchema)),
    facts: knownFactsSchema,
  }),
)

/** An event of a pathway from elsewhere. */
export interface PathwayEventInput {
  /** The event (9322). */
  readonly event: EventCode
  /** Its outcomes; left out or empty where it has none. */
  readonly outcomes?: readonly string[] | null | undefined
  /** The day. */
  readonly date: IsoDate
  /** The care level, where it is known. */
  readonly careLevel?: CareLevel | '' | null | undefined
  /** The places of the rows that it was made of, where it was made of rows. */
  readonly rows?: readonly number[] | null | undefined
}

/** An event of a pathway from elsewhere. */
export const pathwayEventInputSchema: z.ZodMiniType<PathwayEventInput> =
  schemaOf<PathwayEventInput>()(
    z.object({
      event: eventCodeSchema,
      outcomes: z.nullish(z.readonly(z.array(z.string()))),
      date: isoDateSchema,
      careLevel: z.nullish(z.enum([...careLevelSchema.options, ''])),
      rows: z.nullish(rows),
    }),
  )

/**
 * A pathway as functions take it: one of `assemblePathways`, or one of your own. Its events may
 * come in any order, and several entries of one event on one day are one event.
 */
export interface PathwayInput {
  /** What tells the pathway apart in answers. */
  readonly id: string
  /** The pseudonym of the patient. */
  readonly patient: string
  /** The unit. */
  readonly unit: string
  /** The pathway type (9321). */
  readonly type: PathwayType
  /** The edition of the rules that it follows. */
  readonly edition: EditionId
  /** The date of A; left out, it is read from the events. */
  readonly start?: IsoDate | null | undefined
  /** The date of X, likewise. */
  readonly end?: IsoDate | null | undefined
  /** The events. */
  readonly events: readonly PathwayEventInput[]
  /** What has no code. */
  readonly facts?: PathwayFacts | null | undefined
}

/** A pathway as functions take it. */
export const pathwayInputSchema: z.ZodMiniType<PathwayInput> = schemaOf<PathwayInput>()(
  z.object({
    id: z.string(),
    patient: z.string(),
    unit: z.string(),
    type: pathwayTypeSchema,
    edition: editionIdSchema,
    start: z.nullish(isoDateSchema),
    end: z.nullish(isoDateSchema),
    events: z.readonly(z.array(pathwayEventInputSchema)),
    facts: z.nullish(pathwayFactsSchema),
  }),
)

/**
 * What a finding does, a fact of its rule: `set-aside`, the rows are in no pathway; `excluded`, the
 * register leaves them out of its calculation; `flagged`, doubtful, but counted.
 */
export const effectSchema: z.ZodMiniType<Effect> = schemaOf<Effect>()(
  z.enum(['set-aside', 'excluded', 'flagged']),
)

/** Why a code was refused. */
export const codeFaultSchema: z.ZodMiniType<CodeFault> = schemaOf<CodeFault>()(
  z.enum([
    ...compositeFaultSchema.options,
    'blanks',
    'letter-case',
    'not-yet-valid',
    'code-and-parts-differ',
  ]),
)

/** Why a date was refused. */
export const dateFaultSchema: z.ZodMiniType<DateFault> = schemaOf<DateFault>()(
  z.enum(['not-a-string', 'not-a-date', 'no-such-day', 'out-of-range', 'has-offset']),
)

/** A finding of a rule. It names rows and pathways, and holds no value of the patient. */
export interface FindingOf<Rule extends string, Params> {
  /** The id of the rule. */
  readonly rule: Rule
  /** What it does to the rows: a fact of the rule. */
  readonly effect: Effect
  /** The id of the pathway that it is about; `null` where rows are in none. */
  readonly pathway: string | null
  /** The places of the rows that it is about, ascending; counted from 0. */
  readonly rows: readonly number[]
  /** The places of the rows that it rests on: the row repeated, the row set aside; ascending. */
  readonly relatedRows: readonly number[]
  /** What the rule says of these rows: codes, counts and reference dates. */
  readonly params: Params
}

/** The schema of a finding of a rule. */
export function findingOf<Rule extends string, Params extends z.core.$ZodLooseShape>(
  rule: Rule,
  params: Params,
) {
  return z.object({
    rule: z.literal(rule),
    effect: effectSchema,
    pathway: z.nullable(z.string()),
    rows,
    relatedRows: rows,
    params: z.object(params),
  })
}

/** The findings that assembly raises: what was set aside or doubted, and why. */
export type AssemblyFinding = {
  [Rule in AssemblyRuleId]: FindingOf<Rule, AssemblyParams[Rule]>
}[AssemblyRuleId]

const type = pathwayTypeSchema
const event = eventCodeSchema
const kind = z.string()

/** The same, open to be joined with other findings. */
export const assemblyFindings = z.discriminatedUnion('rule', [
  findingOf('npr-102', { type, event, repeat: z.enum(['exact', 'start']) }),
  findingOf('npr-105', { type }),
  findingOf('npr-106', { type }),
  findingOf('npr-107', { kind }),
  findingOf('npr-115', { type, inUseFrom: isoDateSchema }),
  findingOf('npr-120', { type, event, validTo: isoDateSchema }),
  findingOf('npr-201', {
    fault: codeFaultSchema,
    code: z.nullable(z.string()),
    allowed: z.readonly(z.array(z.string())),
  }),
  findingOf('npr-225', { type, event }),
  findingOf('conflicting-facts', { fact: factNameSchema }),
  findingOf('future-date', {
    type: z.nullable(type),
    event: z.nullable(event),
    asOf: isoDateSchema,
  }),
  findingOf('future-fact', { fact: factNameSchema, asOf: isoDateSchema }),
  findingOf('invalid-care-level', { kind }),
  findingOf('invalid-date', { fault: dateFaultSchema }),
  findingOf('invalid-fact', {
    fact: z.enum([...factNameSchema.options, 'facts']),
    kind,
    use: z.nullable(z.enum(['assessment', 'treatment'])),
  }),
  findingOf('missing-patient', { kind }),
  findingOf('missing-unit', { kind }),
  findingOf('stand-in-date', { fact: factNameSchema }),
])

/** The ids of the rules of assembly, as their findings name them. */
export const assemblyRuleIds = assemblyFindings.def.options.flatMap(
  ({ shape }) => shape.rule.def.values,
)

/** The findings that assembly raises: what was set aside or doubted, and why. */
export const assemblyFindingSchema: z.ZodMiniType<AssemblyFinding> =
  schemaOf<AssemblyFinding>()(assemblyFindings)

/** What `assemblePathways` answers. */
export interface Assembly {
  /** The pathways, by patient, unit, type and start. */
  readonly pathways: readonly Pathway[]
  /** What was set aside or doubted, and why; by row. */
  readonly findings: readonly AssemblyFinding[]
  /** The places of the rows that are in no pathway, ascending; a finding says why of each. */
  readonly setAside: readonly number[]
  /** A fingerprint of the definitions that the pathways were made with. */
  readonly fingerprint: string
}

/** What `assemblePathways` answers. */
export const assemblySchema: z.ZodMiniType<Assembly> = schemaOf<Assembly>()(
  z.object({
    pathways: z.readonly(z.array(pathwaySchema)),
    findings: z.readonly(z.array(assemblyFindingSchema)),
    setAside: rows,
    fingerprint: z.string(),
  }),
)

/** What a finding does, a fact of its rule. */
export type Effect = 'set-aside' | 'excluded' | 'flagged'
