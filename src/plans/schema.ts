import * as z from 'zod/mini'
import { type IsoDate, isoDateSchema } from '../calendar/schema.js'
import { type CareArea, careAreaSchema } from '../codes/schema.js'
import { type Deadline, deadlineSchema } from '../deadlines/schema.js'
import { schemaOf } from '../misuse/schema-of.js'
import { type OrganisationNumber, organisationNumberSchema } from '../organisations/schema.js'
import { type Evidence, evidenceSchema, type Unknown, unknownSchema } from '../sources/schema.js'
import type { Certainty, Lifecycle, ResponsibleKind, Risk, TrafficLight } from './ids.js'

export type { Certainty, Lifecycle, ResponsibleKind, Risk, TrafficLight } from './ids.js'

const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item))

/** A name in the languages that the plan's writer has given it; null in the others. */
export interface PlanTexts {
  /** In bokmål. */
  readonly nb: string | null
  /** In nynorsk. */
  readonly nn: string | null
  /** In English. */
  readonly en: string | null
}

/** Who a tiltak lies with: a role or an organisation, and in which way. */
export interface Responsible {
  /** In which way. */
  readonly kind: ResponsibleKind
  /** Id of the role, where it is one. */
  readonly role?: string | undefined
  /** Number of the organisation, where it is one. */
  readonly organisation?: OrganisationNumber | undefined
  /** The words it is read from; a part of the raw cell. */
  readonly raw: string
  /** How well founded the reading is. */
  readonly evidence: Evidence
}

/** A text of the source, in its language. */
export interface Statement {
  /** Id within its list. */
  readonly id: string
  /** The words. */
  readonly text: string
}

/** One sentence of a cell, and what it is about. */
export interface CellNote {
  /** The sentence, word for word, without its stop. */
  readonly text: string
  /** What it is about; `unread` where no rule says. */
  readonly about: 'status' | 'contribution' | 'method' | 'context' | 'unread'
  /** How far the sentence says that the work has come, if it does. */
  readonly lifecycle?: Lifecycle | undefined
  /** How well founded the reading is. */
  readonly evidence: Evidence
}

/** The cells of a row, word for word. */
export interface RawCells {
  /** The cell of the tiltak. */
  readonly tiltak: string
  /** The cell of who is responsible, where the document has one. */
  readonly responsible?: string | undefined
  /** The cell of the deadline, where the document has one. */
  readonly deadline?: string | undefined
  /** The cells of columns that nothing is known of, by header. */
  readonly other?: Readonly<Record<string, string>> | undefined
}

/** What every measurement has beside its value. A caller's own figure has no evidence grade. */
export interface MeasurementPlace {
  /** First day of the period, or of a target's validity. */
  readonly from?: IsoDate | undefined
  /** Last day of the period, or of a target's validity. */
  readonly to?: IsoDate | undefined
  /** How well founded the figure is. */
  readonly evidence?: Evidence | undefined
  /** Id of its source, as in `sources`. */
  readonly source?: string | undefined
}

/** A share over a period: 70 per cent is 0.7. */
export interface ShareMeasurement extends MeasurementPlace {
  /** From 0 to 1. */
  readonly value: number
  /** A share. */
  readonly unit: 'share'
}

/** Days or a count over a period. */
export interface AmountMeasurement extends MeasurementPlace {
  /** From 0. */
  readonly value: number
  /** Days, or how many. */
  readonly unit: 'days' | 'count'
}

/** A value over a period. */
export type Measurement = ShareMeasurement | AmountMeasurement

/** An indicator that shows whether a tiltak or benefit comes about. */
export interface IndicatorLink {
  /** Id of the indicator. */
  readonly indicator: string
  /** `measures`: named by the plan or page as its goal; `related`: our link. */
  readonly link: 'measures' | 'related'
  /** Which way is better. */
  readonly better: 'higher' | 'lower'
  /** The words that name it, where the document does. */
  readonly raw?: string | undefined
  /** The nullpunkt, measured before the work began to give effect; or why there is none. */
  readonly baseline: Measurement | Unknown
  /** Chosen by date: a target holds from `from` to `to`, both inclusive. */
  readonly targets: readonly Measurement[] | Unknown
  /**
   * Why this baseline: `poor` where the work was begun because the figure was poor, so that it
   * would have drawn near the ordinary again of itself (regression to the mean).
   */
  readonly chosenBecause?: 'poor' | undefined
  /** How well founded the link is. */
  readonly evidence: Evidence
  /** Why we say that it belongs here, where the document does not. */
  readonly reason?: string | undefined
}

/** An area that a tiltak serves, and why we say so. */
export interface AreaLink {
  /** Id of the area. */
  readonly area: string
  /** How well founded the link is. */
  readonly evidence: Evidence
  /** Why. */
  readonly reason: string
}

/** Something that a tiltak or deliverable hangs on: another tiltak, or something outside. */
export interface Dependency {
  /** Id of the other tiltak, if it is one. */
  readonly tiltak?: string | undefined
  /** What it is called. */
  readonly text: string
  /** How well founded it is. */
  readonly evidence: Evidence
}

/** A measure of a plan. */
export interface Tiltak {
  /** Unique over all plans. */
  readonly id: string
  /** Id of the tiltak above; makes the tree. */
  readonly parent?: string | undefined
  /** Its number in the document. */
  readonly number?: number | undefined
  /** The words of the document, or of its own row. */
  readonly text: string
  /** A short name. */
  readonly title: PlanTexts
  /** Where the document gives it priority. */
  readonly priority?: 'prioritised' | undefined
  /** The plan's areas that it serves. */
  readonly areas: readonly AreaLink[]
  /** Where it concerns some of the plan's care areas only. */
  readonly careAreas?: readonly CareArea[] | undefined
  /** Who it lies with; or why nobody is named. */
  readonly responsible: readonly Responsible[] | Unknown
  /** When it is due; left out where the document names none. */
  readonly deadline?: Deadline | undefined
  /** Indicators that show whether it works. */
  readonly indicators: readonly IndicatorLink[]
  /** Ids of the plan's benefits that it is to give. */
  readonly benefits: readonly string[]
  /** What it hangs on. */
  readonly dependencies: readonly Dependency[]
  /** What else its cells say. */
  readonly notes: readonly CellNote[]
  /** The cells, word for word. */
  readonly raw: RawCells
  /** Id of its source, as in `sources`. */
  readonly source: string
}

/** An area that a plan works in, as written and by name. */
export interface Area {
  /** Id within the plan. */
  readonly id: string
  /** The words of the document. */
  readonly text: string
  /** A short name. */
  readonly name: PlanTexts
}

/** A benefit (gevinst): who owns it, and the indicators that would show it. */
export interface Benefit {
  /** Unique over all plans. */
  readonly id: string
  /** The words of the document. */
  readonly text: string
  /** A short name. */
  readonly name: PlanTexts
  /** DFØ's three kinds of benefit; `unstated` where the plan does not tell them apart. */
  readonly kind: 'state-efficiency' | 'state-quality' | 'other-parties' | 'unstated'
  /** Who owns it; or why that is not known. */
  readonly owner: OrganisationNumber | Unknown
  /** Who answers for it as a whole; or why that is not known. */
  readonly responsible: OrganisationNumber | Unknown
  /** The indicators that would show it; or why there are none. */
  readonly indicators: readonly IndicatorLink[] | Unknown
  /** Id of its source, as in `sources`. */
  readonly source: string
}

/** The heading that deliverables stand under, and when it says that they come. */
export interface DeliverableGroup {
  /** The heading. */
  readonly text: string
  /** When. */
  readonly timing: Deadline
}

/** Something that a project is to deliver, when, and how sure that is. */
export interface Deliverable {
  /** Unique over all plans. */
  readonly id: string
  /** The words of the page. */
  readonly text: string
  /** A short name. */
  readonly name: PlanTexts
  /** The heading that it stands under. */
  readonly group: DeliverableGroup
  /** How sure it is. */
  readonly certainty: Certainty
  /** What the page says of it, in brackets or after it. */
  readonly remark?: string | undefined
  /** With whom. */
  readonly partners: readonly string[]
  /** What it hangs on. */
  readonly dependencies: readonly Dependency[]
  /** How well founded the reading is. */
  readonly evidence: Evidence
  /** Id of its source, as in `sources`. */
  readonly source: string
}

/** Someone a project touches; kept apart from those who are responsible. */
export interface Actor {
  /** Id within the plan. */
  readonly id: string
  /** The words of the page. */
  readonly text: string
  /** What kind of party it is. */
  readonly kind:
    | 'project-group'
    | 'population'
    | 'patient-organisations'
    | 'municipal-services'
    | 'specialist-services'
    | 'state-authority'
    | 'professions'
    | 'knowledge-centres'
    | 'civil-society'
}

/** A phase of making the plan, a release wave or a project: never comparable across schemes. */
export interface Phase {
  /** The scheme that the phase is one of. */
  readonly scheme: string
  /** The phase. */
  readonly value: string
  /** The words of the document. */
  readonly text: string
}

/** A duty role that a document describes, such as the forløpskoordinator. */
export interface DutyRole {
  /** Id within the plan. */
  readonly id: string
  /** What it is called. */
  readonly name: PlanTexts
  /** Who appoints it, in words. */
  readonly appointedBy: string
  /** What it does. */
  readonly duties: readonly Statement[]
  /** Id of its source, as in `sources`. */
  readonly source: string
}

/** That parties of one role join those of another in every tiltak, by the plan's own words. */
export interface Joining {
  /** Id of the role that joins. */
  readonly role: string
  /** Id of the role that it joins. */
  readonly with: string
  /** In which way. */
  readonly kind: ResponsibleKind
  /** The words that say so. */
  readonly raw: string
  /** How well founded it is. */
  readonly evidence: Evidence
  /** Why it is read so. */
  readonly reason: string
}

/** One revision of a plan: what it did, by tiltak id. */
export interface Revision {
  /** The date of the revision. */
  readonly on: IsoDate
  /** What it was about. */
  readonly note?: string | undefined
  /** Ids of tiltak that came. */
  readonly added: readonly string[]
  /** Ids of tiltak that went. */
  readonly dropped: readonly string[]
  /** Ids of tiltak whose words changed. */
  readonly reworded: readonly string[]
  /** Ids of tiltak whose deadline changed. */
  readonly rescheduled: readonly string[]
}

/** The time of a plan, as written and as dates. */
export interface PlanPeriod {
  /** The words of the document. */
  readonly raw: string
  /** First day. */
  readonly from: IsoDate
  /** Last day; left out where it has none. */
  readonly to?: IsoDate | undefined
}

/** When the document says that it was last updated. */
export interface LastUpdated {
  /** The words of the document. */
  readonly raw: string
  /** The day. */
  readonly date: IsoDate
}

/** How often the plan says that it is revised. */
export interface RevisionRule {
  /** How often. */
  readonly every: 'year'
  /** The words of the document. */
  readonly text: string
}

/** Another document that the plan is to complement. */
export interface Complement {
  /** The words of the document. */
  readonly text: string
  /** What the other document is called. */
  readonly name: string
}

/** A plan or project as data: the cells as written beside what is read from them. */
export interface Plan {
  /** The id of the plan. */
  readonly id: string
  /** What kind of plan it is. */
  readonly kind: 'action-plan' | 'regional-plan' | 'project' | 'introduction'
  /** The title of the document. */
  readonly title: string
  /** A short name. */
  readonly name: PlanTexts
  /** Who owns the plan. */
  readonly owner: OrganisationNumber
  /** The language of the document. */
  readonly language: 'nb' | 'nn'
  /** The time that it is for; or why that is not known. */
  readonly period: PlanPeriod | Unknown
  /** The areas of care that it is for. */
  readonly careAreas: readonly CareArea[]
  /** When the document was last updated, where it says so. */
  readonly lastUpdated?: LastUpdated | undefined
  /** The phase that the document says that it is in. */
  readonly phase?: Phase | undefined
  /** The phases of making it. */
  readonly phases: readonly Phase[]
  /** What it takes as given. */
  readonly premises: readonly Statement[]
  /** What it wants. */
  readonly aims: readonly Statement[]
  /** Who it is written for; or why that is not known. */
  readonly targetGroup: string | Unknown
  /** Why it is needed. */
  readonly needs: readonly Statement[]
  /** The areas that it works in. */
  readonly areas: readonly Area[]
  /** Its tiltak, in the document's order. */
  readonly tiltak: readonly Tiltak[]
  /** The benefits that it is to give; or why they are not known. */
  readonly benefits: readonly Benefit[] | Unknown
  /** What it is to deliver. */
  readonly deliverables: readonly Deliverable[]
  /** Whom it touches. */
  readonly actors: readonly Actor[]
  /** Duty roles that it describes. */
  readonly dutyRoles: readonly DutyRole[]
  /** How the work is organised. */
  readonly organisation: readonly Statement[]
  /** Parties that join others in every tiltak. */
  readonly joining: readonly Joining[]
  /** How often it is revised; or why that is not known. */
  readonly revision: RevisionRule | Unknown
  /** The revisions so far, oldest first. */
  readonly revisions: readonly Revision[]
  /** Documents that it complements. */
  readonly complements: readonly Complement[]
  /** Its attachments, by title. */
  readonly attachments: readonly string[]
  /** What the document does not say. */
  readonly unknowns: readonly string[]
  /** Ids of its sources, as in `sources`. */
  readonly sources: readonly string[]
}

/** The ids of the shipped plans. */
export type PlanId =
  | 'hmn-phv-2016-2020'
  | 'hv-phv-2020-2024'
  | 'hmn-tsb-2016-2020'
  | 'hdir-pakkeforlop'
  | 'solli-dps-2019'

export const responsibleKindSchema = schemaOf<ResponsibleKind>()(
  z.enum(['lead', 'co-owner', 'coordinator', 'contributor']),
)

export const lifecycleSchema = schemaOf<Lifecycle>()(
  z.enum(['planned', 'active', 'paused', 'completed', 'discontinued']),
)

export const trafficLightSchema = schemaOf<TrafficLight>()(z.enum(['green', 'yellow', 'red']))

export const riskSchema = schemaOf<Risk>()(z.enum(['low', 'medium', 'high']))

export const planTextsSchema = schemaOf<PlanTexts>()(
  z.object({
    nb: z.nullable(z.string()),
    nn: z.nullable(z.string()),
    en: z.nullable(z.string()),
  }),
)

const responsibleSchema = schemaOf<Responsible>()(
  z.object({
    kind: responsibleKindSchema,
    role: z.optional(z.string()),
    organisation: z.optional(organisationNumberSchema),
    raw: z.string(),
    evidence: evidenceSchema,
  }),
)

const statementSchema = z.object({ id: z.string(), text: z.string() })

const cellNoteSchema = schemaOf<CellNote>()(
  z.object({
    text: z.string(),
    about: z.enum(['status', 'contribution', 'method', 'context', 'unread']),
    lifecycle: z.optional(lifecycleSchema),
    evidence: evidenceSchema,
  }),
)

const rawCellsSchema = schemaOf<RawCells>()(
  z.object({
    tiltak: z.string(),
    responsible: z.optional(z.string()),
    deadline: z.optional(z.string()),
    other: z.optional(z.readonly(z.record(z.string(), z.string()))),
  }),
)

const measurementPlace = {
  from: z.optional(isoDateSchema),
  to: z.optional(isoDateSchema),
  evidence: z.optional(evidenceSchema),
  source: z.optional(z.string()),
}

/** A share: 70 is refused, since it is 0.7 that is meant. */
export const shareValueSchema = z
  .number()
  .check(
    z.minimum(0, { error: 'a share goes from 0 to 1' }),
    z.maximum(1, { error: 'a share goes from 0 to 1: 70 per cent is written 0.7' }),
  )

export const amountValueSchema = z.number().check(z.minimum(0))

export const measurementSchema = schemaOf<Measurement>()(
  z.discriminatedUnion('unit', [
    z.object({ ...measurementPlace, value: shareValueSchema, unit: z.literal('share') }),
    z.object({ ...measurementPlace, value: amountValueSchema, unit: z.enum(['days', 'count']) }),
  ]),
)

const indicatorLinkSchema = schemaOf<IndicatorLink>()(
  z.object({
    indicator: z.string(),
    link: z.enum(['measures', 'related']),
    better: z.enum(['higher', 'lower']),
    raw: z.optional(z.string()),
    baseline: z.union([measurementSchema, unknownSchema]),
    targets: z.union([list(measurementSchema), unknownSchema]),
    chosenBecause: z.optional(z.literal('poor')),
    evidence: evidenceSchema,
    reason: z.optional(z.string()),
  }),
)

const dependencySchema = schemaOf<Dependency>()(
  z.object({ tiltak: z.optional(z.string()), text: z.string(), evidence: evidenceSchema }),
)

const tiltakSchema = schemaOf<Tiltak>()(
  z.object({
    id: z.string().check(z.minLength(1)),
    parent: z.optional(z.string()),
    number: z.optional(z.int()),
    text: z.string(),
    title: planTextsSchema,
    priority: z.optional(z.literal('prioritised')),
    areas: list(z.object({ area: z.string(), evidence: evidenceSchema, reason: z.string() })),
    careAreas: z.optional(list(careAreaSchema)),
    responsible: z.union([list(responsibleSchema), unknownSchema]),
    deadline: z.optional(deadlineSchema),
    indicators: list(indicatorLinkSchema),
    benefits: list(z.string()),
    dependencies: list(dependencySchema),
    notes: list(cellNoteSchema),
    raw: rawCellsSchema,
    source: z.string(),
  }),
)

const areaSchema = schemaOf<Area>()(
  z.object({ id: z.string(), text: z.string(), name: planTextsSchema }),
)

const benefitSchema = schemaOf<Benefit>()(
  z.object({
    id: z.string(),
    text: z.string(),
    name: planTextsSchema,
    kind: z.enum(['state-efficiency', 'state-quality', 'other-parties', 'unstated']),
    owner: z.union([organisationNumberSchema, unknownSchema]),
    responsible: z.union([organisationNumberSchema, unknownSchema]),
    indicators: z.union([list(indicatorLinkSchema), unknownSchema]),
    source: z.string(),
  }),
)

const certaintySchema = schemaOf<Certainty>()(
  z.enum([
    'under-way',
    'to-be-completed',
    'starting',
    'listed',
    'expected-to-start',
    'to-be-clarified',
    'waiting',
    'proposed',
    'to-be-considered',
  ]),
)

const deliverableSchema = schemaOf<Deliverable>()(
  z.object({
    id: z.string(),
    text: z.string(),
    name: planTextsSchema,
    group: z.object({ text: z.string(), timing: deadlineSchema }),
    certainty: certaintySchema,
    remark: z.optional(z.string()),
    partners: list(z.string()),
    dependencies: list(dependencySchema),
    evidence: evidenceSchema,
    source: z.string(),
  }),
)

const actorSchema = schemaOf<Actor>()(
  z.object({
    id: z.string(),
    text: z.string(),
    kind: z.enum([
      'project-group',
      'population',
      'patient-organisations',
      'municipal-services',
      'specialist-services',
      'state-authority',
      'professions',
      'knowledge-centres',
      'civil-society',
    ]),
  }),
)

const phaseSchema = z.object({ scheme: z.string(), value: z.string(), text: z.string() })

const dutyRoleSchema = schemaOf<DutyRole>()(
  z.object({
    id: z.string(),
    name: planTextsSchema,
    appointedBy: z.string(),
    duties: list(statementSchema),
    source: z.string(),
  }),
)

const joiningSchema = schemaOf<Joining>()(
  z.object({
    role: z.string(),
    with: z.string(),
    kind: responsibleKindSchema,
    raw: z.string(),
    evidence: evidenceSchema,
    reason: z.string(),
  }),
)

const revisionSchema = schemaOf<Revision>()(
  z.object({
    on: isoDateSchema,
    note: z.optional(z.string()),
    added: list(z.string()),
    dropped: list(z.string()),
    reworded: list(z.string()),
    rescheduled: list(z.string()),
  }),
)

/** A plan or project as data. */
export const planSchema = schemaOf<Plan>()(
  z.object({
    id: z.string().check(z.minLength(1)),
    kind: z.enum(['action-plan', 'regional-plan', 'project', 'introduction']),
    title: z.string(),
    name: planTextsSchema,
    owner: organisationNumberSchema,
    language: z.enum(['nb', 'nn']),
    period: z.union([
      z.object({ raw: z.string(), from: isoDateSchema, to: z.optional(isoDateSchema) }),
      unknownSchema,
    ]),
    careAreas: list(careAreaSchema),
    lastUpdated: z.optional(z.object({ raw: z.string(), date: isoDateSchema })),
    phase: z.optional(phaseSchema),
    phases: list(phaseSchema),
    premises: list(statementSchema),
    aims: list(statementSchema),
    targetGroup: z.union([z.string(), unknownSchema]),
    needs: list(statementSchema),
    areas: list(areaSchema),
    tiltak: list(tiltakSchema),
    benefits: z.union([list(benefitSchema), unknownSchema]),
    deliverables: list(deliverableSchema),
    actors: list(actorSchema),
    dutyRoles: list(dutyRoleSchema),
    organisation: list(statementSchema),
    joining: list(joiningSchema),
    revision: z.union([z.object({ every: z.literal('year'), text: z.string() }), unknownSchema]),
    revisions: list(revisionSchema),
    complements: list(z.object({ text: z.string(), name: z.string() })),
    attachments: list(z.string()),
    unknowns: list(z.string()),
    sources: list(z.string()),
  }),
)
