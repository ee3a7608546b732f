import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import { careAreaSchema } from '../codes/schema.js'
import { deadlineSchema } from '../deadlines/schema.js'
import { organisationNumberSchema } from '../organisations/schema.js'
import { evidenceSchema, textsSchema, unknownSchema } from '../sources/schema.js'

const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item))

/** In which way somebody answers for a tiltak, from the strongest. */
export const responsibleKindSchema = z.enum(['lead', 'co-owner', 'coordinator', 'contributor'])

/** Who a tiltak lies with: a role or an organisation, and in which way. */
export const responsibleSchema = z.object({
  kind: responsibleKindSchema,
  role: z.optional(z.string()),
  organisation: z.optional(organisationNumberSchema),
  /** The words it is read from; a part of the raw cell. */
  raw: z.string(),
  evidence: evidenceSchema,
})

/** A text of the source, in its language. */
export const statementSchema = z.object({ id: z.string(), text: z.string() })

/** How far a tiltak has come. */
export const lifecycleSchema = z.enum(['planned', 'active', 'paused', 'completed', 'discontinued'])
/** How a tiltak goes, as reported. */
export const trafficLightSchema = z.enum(['green', 'yellow', 'red'])
/** How likely it is that a tiltak fails, as reported. */
export const riskSchema = z.enum(['low', 'medium', 'high'])

/** One sentence of a cell, what it is about, and the lifecycle that it tells, if any. */
export const cellNoteSchema = z.object({
  text: z.string(),
  about: z.enum(['status', 'contribution', 'method', 'context']),
  lifecycle: z.optional(lifecycleSchema),
  evidence: evidenceSchema,
})

/** The cells of a row, word for word. */
export const rawCellsSchema = z.object({
  tiltak: z.string(),
  responsible: z.optional(z.string()),
  deadline: z.optional(z.string()),
})

/** A value: a share (0–1), days or a count, over a period. A caller's own figure has no grade. */
export const measurementSchema = z.object({
  value: z.number(),
  unit: z.enum(['share', 'days', 'count']),
  from: z.optional(isoDateSchema),
  to: z.optional(isoDateSchema),
  evidence: z.optional(evidenceSchema),
  source: z.optional(z.string()),
})

/**
 * An indicator that shows whether a tiltak or benefit comes about. `measures`: named by the plan
 * or page as its goal; `related`: our link. `baseline` is the nullpunkt.
 */
export const indicatorLinkSchema = z.object({
  indicator: z.string(),
  link: z.enum(['measures', 'related']),
  better: z.enum(['higher', 'lower']),
  raw: z.optional(z.string()),
  baseline: z.union([measurementSchema, unknownSchema]),
  /** Chosen by date: a target holds from `from` to `to`, both inclusive. */
  targets: z.union([list(measurementSchema), unknownSchema]),
  evidence: evidenceSchema,
  reason: z.optional(z.string()),
})

/** An area that a tiltak serves, and why we say so. */
export const areaLinkSchema = z.object({
  area: z.string(),
  evidence: evidenceSchema,
  reason: z.string(),
})

/** Something that a tiltak or deliverable hangs on: another tiltak, or something outside. */
export const dependencySchema = z.object({
  tiltak: z.optional(z.string()),
  text: z.string(),
  evidence: evidenceSchema,
})

/** A measure of a plan. `parent` makes the tree; ids are unique over all plans. */
export const tiltakSchema = z.object({
  id: z.string(),
  parent: z.optional(z.string()),
  number: z.optional(z.int()),
  text: z.string(),
  title: textsSchema,
  priority: z.optional(z.literal('prioritised')),
  areas: list(areaLinkSchema),
  /** Where it concerns some of the plan's care areas only. */
  careAreas: z.optional(list(careAreaSchema)),
  responsible: z.union([list(responsibleSchema), unknownSchema]),
  deadline: z.optional(deadlineSchema),
  indicators: list(indicatorLinkSchema),
  benefits: list(z.string()),
  dependencies: list(dependencySchema),
  notes: list(cellNoteSchema),
  raw: rawCellsSchema,
  source: z.string(),
})

/** An area that a plan works in, as written and by name. */
export const areaSchema = z.object({ id: z.string(), text: z.string(), name: textsSchema })

/** DFØ's three kinds of benefit; `unstated` where the plan does not tell them apart. */
export const benefitKindSchema = z.enum([
  'state-efficiency',
  'state-quality',
  'other-parties',
  'unstated',
])

/** A benefit (gevinst): who owns it, and the indicators that would show it. */
export const benefitSchema = z.object({
  id: z.string(),
  text: z.string(),
  name: textsSchema,
  kind: benefitKindSchema,
  owner: z.union([organisationNumberSchema, unknownSchema]),
  responsible: z.union([organisationNumberSchema, unknownSchema]),
  indicators: z.union([list(indicatorLinkSchema), unknownSchema]),
  source: z.string(),
})

/** How sure a deliverable is, by the words of the page. */
export const certaintySchema = z.enum([
  'under-way',
  'to-be-completed',
  'starting',
  'listed',
  'expected-to-start',
  'to-be-clarified',
  'waiting',
  'proposed',
  'to-be-considered',
])

/** Something that a project is to deliver, when, and how sure that is. */
export const deliverableSchema = z.object({
  id: z.string(),
  text: z.string(),
  name: textsSchema,
  group: z.object({ text: z.string(), timing: deadlineSchema }),
  certainty: certaintySchema,
  remark: z.optional(z.string()),
  partners: list(z.string()),
  dependencies: list(dependencySchema),
  evidence: evidenceSchema,
  source: z.string(),
})

/** Someone a project touches; kept apart from those who are responsible. */
export const actorSchema = z.object({
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
})

/** A phase of making the plan, a release wave or a project: never comparable across schemes. */
export const phaseSchema = z.object({
  scheme: z.string(),
  value: z.string(),
  text: z.string(),
})

/** A duty role that a document describes, such as the forløpskoordinator. */
export const dutyRoleSchema = z.object({
  id: z.string(),
  name: textsSchema,
  appointedBy: z.string(),
  duties: list(statementSchema),
  source: z.string(),
})

/** That parties of one role join those of another in every tiltak, by the plan's own words. */
export const joiningSchema = z.object({
  role: z.string(),
  with: z.string(),
  kind: responsibleKindSchema,
  raw: z.string(),
  evidence: evidenceSchema,
  reason: z.string(),
})

/** One revision of a plan: what it did, by tiltak id. */
export const revisionSchema = z.object({
  on: isoDateSchema,
  note: z.optional(z.string()),
  added: list(z.string()),
  dropped: list(z.string()),
  reworded: list(z.string()),
  rescheduled: list(z.string()),
})

/** A plan or project as data: the cells as written beside what is read from them. */
export const planSchema = z.object({
  id: z.string(),
  kind: z.enum(['action-plan', 'regional-plan', 'project', 'introduction']),
  title: z.string(),
  name: textsSchema,
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
})

/** In which way somebody answers for a tiltak, from the strongest. */
export type ResponsibleKind = z.infer<typeof responsibleKindSchema>
/** Who a tiltak lies with: a role or an organisation, and in which way. */
export type Responsible = Readonly<z.infer<typeof responsibleSchema>>
/** How far a tiltak has come. */
export type Lifecycle = z.infer<typeof lifecycleSchema>
/** How a tiltak goes, as reported. */
export type TrafficLight = z.infer<typeof trafficLightSchema>
/** How likely it is that a tiltak fails, as reported. */
export type Risk = z.infer<typeof riskSchema>
/** A value: a share (0–1), days or a count, over a period. */
export type Measurement = Readonly<z.infer<typeof measurementSchema>>
/** An indicator that shows whether a tiltak or benefit comes about. */
export type IndicatorLink = Readonly<z.infer<typeof indicatorLinkSchema>>
/** A measure of a plan. */
export type Tiltak = Readonly<z.infer<typeof tiltakSchema>>
/** An area that a plan works in, as written and by name. */
export type Area = Readonly<z.infer<typeof areaSchema>>
/** A benefit (gevinst): who owns it, and the indicators that would show it. */
export type Benefit = Readonly<z.infer<typeof benefitSchema>>
/** How sure a deliverable is, by the words of the page. */
export type Certainty = z.infer<typeof certaintySchema>
/** Something that a project is to deliver, when, and how sure that is. */
export type Deliverable = Readonly<z.infer<typeof deliverableSchema>>
/** Someone a project touches; kept apart from those who are responsible. */
export type Actor = Readonly<z.infer<typeof actorSchema>>
/** A duty role that a document describes, such as the forløpskoordinator. */
export type DutyRole = Readonly<z.infer<typeof dutyRoleSchema>>
/** One revision of a plan: what it did, by tiltak id. */
export type Revision = Readonly<z.infer<typeof revisionSchema>>
/** A plan or project as data: the cells as written beside what is read from them. */
export type Plan = Readonly<z.infer<typeof planSchema>>
