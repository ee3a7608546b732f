import * as z from 'zod/mini'
import { isoDateSchema } from '../../calendar/schema.js'
import { organisationNumberSchema } from '../../organisations/schema.js'
import { evidenceSchema, unknownSchema } from '../../sources/schema.js'
import {
  indicatorLinkSchema,
  lifecycleSchema,
  measurementSchema,
  responsibleKindSchema,
  riskSchema,
  trafficLightSchema,
} from '../schema.js'

const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item))
const count = z.int().check(z.minimum(0))

/** Who has an obligation: an organisation, a role that stands for none, or nobody that is named. */
export const holderSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('organisation'),
    organisation: organisationNumberSchema,
    name: z.string(),
  }),
  z.object({ kind: z.literal('role'), role: z.string() }),
  z.object({ kind: z.literal('unknown'), reason: z.string() }),
])

/** One holder's share of a tiltak. `as` is the strongest way in which the plan names it. */
export const obligationSchema = z.object({
  id: z.string(),
  plan: z.string(),
  tiltak: z.string(),
  holder: holderSchema,
  as: z.union([responsibleKindSchema, z.literal('unknown')]),
  role: z.optional(z.string()),
  evidence: evidenceSchema,
})

/** What is wrong with a plan, a report or a model. `at` is the id of the thing that it is about. */
export const planFindingSchema = z.object({
  rule: z.enum([
    'unknown-role',
    'role-without-organisation',
    'service-unknown',
    'organisation-not-valid',
    'invalid-report',
    'report-on-unknown-tiltak',
    'report-by-no-holder',
    'completed-after-report',
    'conflicting-reports',
    'invalid-figure',
    'conflicting-figures',
    'done-but-worse',
    'revision-of-unknown-tiltak',
    'revision-adds-known-tiltak',
    'revision-out-of-step',
    'duplicate-id',
    'unknown-reference',
    'circular-reference',
    'not-computable',
    'outside-parent',
    'ends-before-start',
    'invalid-number',
    'deadline-not-as-written',
    'not-in-raw-cell',
  ]),
  at: z.string(),
  params: z.readonly(z.record(z.string(), z.union([z.string(), z.number()]))),
})

const report = {
  tiltak: z.string(),
  /** Number or role of the holder whose share it is about; without it, the tiltak as a whole. */
  holder: z.optional(z.string()),
  reporter: z.string(),
  asOf: isoDateSchema,
}

/** One reporter's word on one side of a tiltak, on one date: the sides are told apart. */
export const statusReportSchema = z.discriminatedUnion('about', [
  z.object({
    ...report,
    about: z.literal('lifecycle'),
    value: lifecycleSchema,
    completedOn: z.optional(isoDateSchema),
  }),
  z.object({ ...report, about: z.literal('traffic-light'), value: trafficLightSchema }),
  z.object({ ...report, about: z.literal('risk'), value: riskSchema }),
  z.object({ ...report, about: z.literal('narrative'), value: z.string() }),
])

/** An indicator's figure for one group (an organisation number; none: the plan as a whole). */
export const indicatorFigureSchema = z.object({
  indicator: z.string(),
  period: z.object({ from: isoDateSchema, to: isoDateSchema }),
  group: z.optional(z.string()),
  state: z.enum(['value', 'suppressed', 'not-computable', 'withheld']),
  value: z.optional(z.number()),
  unit: z.optional(z.enum(['share', 'days', 'count'])),
  numerator: z.optional(count),
  denominator: z.optional(count),
  source: z.optional(z.string()),
})

/** Where an obligation stands. */
export const obligationStateSchema = z.enum([
  'overdue',
  'due-soon',
  'not-due',
  'no-report',
  'no-deadline',
  'done-undated',
  'done-late',
  'done',
  'discontinued',
])

const reported = <Value extends z.ZodMiniType>(value: Value) =>
  z.optional(z.object({ value, asOf: isoDateSchema, reporter: z.string() }))

/**
 * Where an obligation stands. `days`: until the due date, overdue by, or late by. `no-report` is
 * nothing at all: neither a deadline nor a report; `reports` counts those that bear on it.
 */
export const obligationStatusSchema = z.object({
  obligation: obligationSchema,
  state: obligationStateSchema,
  due: z.optional(isoDateSchema),
  days: z.optional(z.int()),
  completedOn: z.optional(isoDateSchema),
  reports: count,
  lifecycle: reported(lifecycleSchema),
  trafficLight: reported(trafficLightSchema),
  risk: reported(riskSchema),
  narrative: reported(z.string()),
})

/** How many obligations are in each state; `unreported` are those without any report. */
export const stateCountsSchema = z.object({
  total: count,
  unreported: count,
  states: z.readonly(z.record(obligationStateSchema, count)),
})

/** An indicator beside its tiltak: baseline, latest figure by `asOf`, target, and the way it went. */
export const indicatorFollowUpSchema = z.object({
  indicator: z.string(),
  link: indicatorLinkSchema.shape.link,
  better: indicatorLinkSchema.shape.better,
  group: z.optional(z.string()),
  baseline: z.union([measurementSchema, unknownSchema]),
  latest: z.union([indicatorFigureSchema, unknownSchema]),
  target: z.union([measurementSchema, unknownSchema]),
  change: z.enum(['better', 'worse', 'unchanged', 'unknown']),
  targetMet: z.enum(['met', 'not-met', 'unknown']),
})

/** A tiltak with those below it. `state` is the worst among those who answer for it. */
export const tiltakStatusSchema = z.object({
  tiltak: z.string(),
  state: z.optional(obligationStateSchema),
  counts: stateCountsSchema,
  indicators: list(indicatorFollowUpSchema),
})

/** What `followUpPlan` answers: where each obligation, tiltak, area and holder stands on a date. */
export const planFollowUpSchema = z.object({
  plan: z.string(),
  asOf: isoDateSchema,
  dueWithinDays: count,
  counts: stateCountsSchema,
  obligations: list(obligationStatusSchema),
  tiltak: list(tiltakStatusSchema),
  areas: list(z.object({ area: z.string(), tiltak: list(z.string()), counts: stateCountsSchema })),
  /** The tiltak that no area is named for. */
  withoutArea: z.object({ tiltak: list(z.string()), counts: stateCountsSchema }),
  holders: list(z.object({ holder: holderSchema, counts: stateCountsSchema })),
  findings: list(planFindingSchema),
})

/** Who has an obligation: an organisation, a role that stands for none, or nobody that is named. */
export type Holder = Readonly<z.infer<typeof holderSchema>>
/** One holder's share of a tiltak. */
export type Obligation = Readonly<z.infer<typeof obligationSchema>>
/** What is wrong with a plan, a report or a model. */
export type PlanFinding = Readonly<z.infer<typeof planFindingSchema>>
/**
 * The id of a rule that `expandObligations`, `followUpPlan`, `revisePlan` or `checkModel` raises.
 */
export type PlanRuleId = PlanFinding['rule']
/** One reporter's word on one side of a tiltak, on one date: the sides are told apart. */
export type StatusReport = Readonly<z.infer<typeof statusReportSchema>>
/** An indicator's figure for one group (an organisation number; none: the plan as a whole). */
export type IndicatorFigure = Readonly<z.infer<typeof indicatorFigureSchema>>
/** Where an obligation stands. */
export type ObligationState = z.infer<typeof obligationStateSchema>
/** Where an obligation stands. */
export type ObligationStatus = Readonly<z.infer<typeof obligationStatusSchema>>
/** How many obligations are in each state; `unreported` are those without any report. */
export type StateCounts = Readonly<z.infer<typeof stateCountsSchema>>
/**
 * An indicator beside its tiltak: baseline, latest figure by `asOf`, target, and the way it went.
 */
export type IndicatorFollowUp = Readonly<z.infer<typeof indicatorFollowUpSchema>>
/** A tiltak with those below it. */
export type TiltakStatus = Readonly<z.infer<typeof tiltakStatusSchema>>
/** What `followUpPlan` answers: where each obligation, tiltak, area and holder stands on a date. */
export type PlanFollowUp = Readonly<z.infer<typeof planFollowUpSchema>>
