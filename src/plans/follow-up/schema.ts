import * as z from 'zod/mini'
import { type IsoDate, isoDateSchema } from '../../calendar/schema.js'
import type { DeadlineUnreadable } from '../../deadlines/schema.js'
import { schemaOf } from '../../misuse/schema-of.js'
import type { OrganisationNumber } from '../../organisations/schema.js'
import type { Evidence } from '../../sources/schema.js'
import type {
  EffectCaveat,
  FigureChange,
  FigureReason,
  ObligationState,
  TargetMet,
} from '../ids.js'
import {
  amountValueSchema,
  type IndicatorLink,
  type Lifecycle,
  lifecycleSchema,
  type Measurement,
  type ResponsibleKind,
  type Risk,
  riskSchema,
  shareValueSchema,
  type TrafficLight,
  trafficLightSchema,
} from '../schema.js'

export type { EffectCaveat, FigureReason, ObligationState } from '../ids.js'

const count = z.int().check(z.minimum(0))
const given = <Value extends z.ZodMiniType>(value: Value) => z.optional(z.nullable(value))

/** An organisation that has an obligation. */
export interface OrganisationHolder {
  /** An organisation. */
  readonly kind: 'organisation'
  /** Its number. */
  readonly organisation: OrganisationNumber
  /** Its name; empty where the organisation is not known. */
  readonly name: string
}

/** A role that has an obligation, and stands for no organisation. */
export interface RoleHolder {
  /** A role. */
  readonly kind: 'role'
  /** Its id. */
  readonly role: string
}

/** That the document names nobody. */
export interface UnknownHolder {
  /** Nobody that is named. */
  readonly kind: 'unknown'
  /** Why, in the words of the plan's data. */
  readonly reason: string
}

/** Who has an obligation: an organisation, a role that stands for none, or nobody that is named. */
export type Holder = OrganisationHolder | RoleHolder | UnknownHolder

/** One holder's share of a tiltak. */
export interface Obligation {
  /** Made of the ids of the tiltak and the holder. */
  readonly id: string
  /** Id of the plan. */
  readonly plan: string
  /** Id of the tiltak. */
  readonly tiltak: string
  /** Who has it. */
  readonly holder: Holder
  /** The strongest way in which the plan names the holder. */
  readonly as: ResponsibleKind | 'unknown'
  /** Id of the role that it comes from; null where the plan names the organisation itself. */
  readonly role: string | null
  /** How well founded it is. */
  readonly evidence: Evidence
}

/** What every report has. */
export interface ReportPlace {
  /** Id of the tiltak. */
  readonly tiltak: string
  /**
   * Whose share it is about: an organisation by number or name, or a role by id; without it, the
   * tiltak as a whole.
   */
  readonly holder?: string | null | undefined
  /** Who reports: a name or an office, never a patient. */
  readonly reporter: string
  /** The date that it tells of. */
  readonly asOf: IsoDate
}

/** A report on how far a tiltak has come. */
export interface LifecycleReport extends ReportPlace {
  /** How far it has come. */
  readonly about: 'lifecycle'
  /** How far. */
  readonly value: Lifecycle
  /** When it was completed, if it was. */
  readonly completedOn?: IsoDate | null | undefined
}

/** A report on how a tiltak goes. */
export interface TrafficLightReport extends ReportPlace {
  /** How it goes. */
  readonly about: 'traffic-light'
  /** Which light. */
  readonly value: TrafficLight
}

/** A report on how likely it is that a tiltak fails. */
export interface RiskReport extends ReportPlace {
  /** How likely it is that it fails. */
  readonly about: 'risk'
  /** How likely. */
  readonly value: Risk
}

/** A report in words. */
export interface NarrativeReport extends ReportPlace {
  /** In words. */
  readonly about: 'narrative'
  /** The words. */
  readonly value: string
}

/** One reporter's word on one side of a tiltak, on one date: the sides are told apart. */
export type StatusReport = LifecycleReport | TrafficLightReport | RiskReport | NarrativeReport

/** A period of a figure: both days inclusive. */
export interface FigurePeriod {
  /** First day. */
  readonly from: IsoDate
  /** Last day. */
  readonly to: IsoDate
}

/** What every published figure has. */
export interface FigurePlace {
  /** Id of the indicator. */
  readonly indicator: string
  /** The period. */
  readonly period: FigurePeriod
  /** Number of the organisation; without it, the plan as a whole. */
  readonly group?: string | null | undefined
  /** Whether there is a value, or why it is not shown. */
  readonly state: 'value' | 'suppressed' | 'not-computable' | 'withheld'
  /** Rows that count, of a share. */
  readonly numerator?: number | null | undefined
  /** Rows that the share is over. */
  readonly denominator?: number | null | undefined
  /** Where it was published. */
  readonly source?: string | null | undefined
}

/** A share of one group and period. */
export interface ShareFigure extends FigurePlace {
  /** From 0 to 1; only with the state `value`. */
  readonly value?: number | null | undefined
  /** A share; may be left out. */
  readonly unit?: 'share' | null | undefined
}

/** Days or a count of one group and period. */
export interface AmountFigure extends FigurePlace {
  /** From 0; only with the state `value`. */
  readonly value?: number | null | undefined
  /** Days, or how many. */
  readonly unit: 'days' | 'count'
}

/** A published figure of an indicator for one group and period. */
export type IndicatorFigure = ShareFigure | AmountFigure

/** The latest of what was reported of one side. */
export interface Reported<Value> {
  /** What was reported. */
  readonly value: Value
  /** The date that it tells of. */
  readonly asOf: IsoDate
  /** Who reported it. */
  readonly reporter: string
}

/** Where one obligation stands. */
export interface ObligationStatus {
  /** Whose share of which tiltak. */
  readonly obligation: Obligation
  /**
   * Where it stands. `deadline-unreadable`: a deadline is written, and names no date; `no-report`:
   * neither a deadline nor a report; `done-undated`: done, and nobody can tell whether in time.
   */
  readonly state: ObligationState
  /** The last day on time; null where none is named, or none can be read. */
  readonly due: IsoDate | null
  /** Days until the due date, overdue by, or late by; null where there is no such day. */
  readonly days: number | null
  /** When it was completed; null where it is not, or where no report says when. */
  readonly completedOn: IsoDate | null
  /** How many reports bear on it. */
  readonly reports: number
  /** What the document does not name, so that the missing is not taken for a holder's neglect. */
  readonly notNamed: readonly ('responsible' | 'deadline')[]
  /** How far it has come; null where nobody has reported it. */
  readonly lifecycle: Reported<Lifecycle> | null
  /** How it goes; null where nobody has reported it. */
  readonly trafficLight: Reported<TrafficLight> | null
  /** How likely it is that it fails; null where nobody has reported it. */
  readonly risk: Reported<Risk> | null
  /** The latest words; null where nobody has reported any. */
  readonly narrative: Reported<string> | null
}

/** How many obligations are in each state. */
export interface StateCounts {
  /** All of them. */
  readonly total: number
  /** Those without any report. */
  readonly unreported: number
  /** How many are in each state. */
  readonly states: Readonly<Record<ObligationState, number>>
}

/** A figure as it stands beside a tiltak. */
export interface PlanFigure {
  /** A share from 0 to 1, days, or a count. */
  readonly value: number
  /** What the value is. */
  readonly unit: 'share' | 'days' | 'count'
  /** First day of its period; null where the plan does not say. */
  readonly from: IsoDate | null
  /** Last day of its period; null where the plan does not say. */
  readonly to: IsoDate | null
  /** Rows that count, of a share; null where they are not known. */
  readonly numerator: number | null
  /** Rows that the share is over; null where they are not known. */
  readonly denominator: number | null
  /** The 95 % Wilson interval of a share whose rows are known; else null. */
  readonly interval: FigureInterval | null
  /** Where it was published; null where that is not given. */
  readonly source: string | null
}

/** An interval of 95 per cent. */
export interface FigureInterval {
  /** The lower end. */
  readonly lower: number
  /** The upper end. */
  readonly upper: number
}

/** That a figure is not known, and why. */
export interface FigureUnknown {
  /** Why. */
  readonly unknown: FigureReason
}

/** The latest figure less the baseline. */
export interface FigureDifference {
  /** The latest less the baseline; of shares −1 to 1. */
  readonly value: number
  /** Newcombe's interval of two shares; null where the rows behind them are not known. */
  readonly interval: FigureInterval | null
}

/** An indicator beside its tiltak, for one group. */
export interface IndicatorFollowUp {
  /** Id of the indicator. */
  readonly indicator: string
  /** Whether the plan names it as its goal, or the link is ours. */
  readonly link: IndicatorLink['link']
  /** Which way is better. */
  readonly better: IndicatorLink['better']
  /** Number of the organisation; null is the plan as a whole. */
  readonly group: string | null
  /** Before the work began to give effect. */
  readonly baseline: PlanFigure | FigureUnknown
  /** The newest figure whose period has ended by the date. */
  readonly latest: PlanFigure | FigureUnknown
  /** The target that holds in the period of the latest figure. */
  readonly target: Measurement | FigureUnknown
  /** The figures by period, oldest first. */
  readonly series: readonly PlanFigure[]
  /** Which way it went from the baseline to the latest figure. */
  readonly change: FigureChange
  /** By how much; null where a figure is not known, or the units differ. */
  readonly difference: FigureDifference | null
  /** Whether the target is met; `undecided` where the interval of the latest figure spans it. */
  readonly targetMet: TargetMet
  /** What the change does not show; empty where no change is known. */
  readonly caveats: readonly EffectCaveat[]
}

/** A tiltak with those below it. */
export interface TiltakStatus {
  /** Id of the tiltak. */
  readonly tiltak: string
  /** The worst state among those who answer for it; null where it has no obligation. */
  readonly state: ObligationState | null
  /** The obligations of it and of those below it. */
  readonly counts: StateCounts
  /** Its indicators, by group. */
  readonly indicators: readonly IndicatorFollowUp[]
}

/** Some tiltak of a plan, counted together. */
export interface TiltakRollUp {
  /** Their ids. */
  readonly tiltak: readonly string[]
  /** Their obligations. */
  readonly counts: StateCounts
}

/** An area of a plan with its tiltak. */
export interface AreaStatus extends TiltakRollUp {
  /** Id of the area. */
  readonly area: string
}

/** A holder with all its obligations. */
export interface HolderStatus {
  /** Who. */
  readonly holder: Holder
  /** Its obligations. */
  readonly counts: StateCounts
}

/** Where each obligation, tiltak, area and holder of a plan stands on a date. */
export interface PlanFollowUp {
  /** Id of the plan. */
  readonly plan: string
  /** The date that it is looked at from. */
  readonly asOf: IsoDate
  /** How many days ahead counts as due soon. */
  readonly dueWithinDays: number
  /** All obligations. */
  readonly counts: StateCounts
  /** Each obligation, in the order of the plan. */
  readonly obligations: readonly ObligationStatus[]
  /** Each tiltak, in the order of the plan. */
  readonly tiltak: readonly TiltakStatus[]
  /** Each area, in the order of the plan. */
  readonly areas: readonly AreaStatus[]
  /** The tiltak that no area is named for. */
  readonly withoutArea: TiltakRollUp
  /** Each holder. */
  readonly holders: readonly HolderStatus[]
  /** What is wrong with the plan, the reports and the figures. */
  readonly findings: readonly PlanFinding[]
}

/** The params of every rule. */
export interface PlanFindingParams {
  readonly 'unknown-role': { readonly role: string }
  readonly 'role-without-organisation': { readonly role: string }
  readonly 'service-unknown': {
    readonly role: string
    readonly organisation: string
    readonly areas: string
  }
  readonly 'organisation-not-valid': { readonly organisation: string }
  readonly 'deadline-unreadable': {
    readonly reason: string
    readonly raw: string
    /** What an ambiguous deadline could mean. */
    readonly readings: DeadlineUnreadable['readings']
  }
  readonly 'names-no-responsible': Readonly<Record<never, never>>
  readonly 'names-no-deadline': Readonly<Record<never, never>>
  readonly 'invalid-report': { readonly field: string; readonly row: number }
  readonly 'report-on-unknown-tiltak': {
    readonly plan: string
    readonly reporter: string
    readonly asOf: string
    readonly about: string
  }
  readonly 'report-by-no-holder': {
    readonly holder: string
    readonly reporter: string
    readonly asOf: string
    readonly about: string
  }
  readonly 'completed-after-report': {
    readonly reporter: string
    readonly asOf: string
    readonly about: string
    readonly completedOn: string
  }
  readonly 'conflicting-reports': {
    readonly about: string
    readonly asOf: string
    readonly holder: string | null
    readonly values: string
  }
  readonly 'invalid-figure': { readonly list: string; readonly row: number; readonly field: string }
  readonly 'share-above-one': {
    readonly list: string
    readonly row: number
    readonly value: number
    readonly instead: number
  }
  readonly 'figure-of-unknown-indicator': { readonly list: string; readonly plan: string }
  readonly 'figure-of-unknown-group': { readonly list: string; readonly group: string }
  readonly 'conflicting-figures': {
    readonly group: string | null
    readonly from: string
    readonly to: string
  }
  readonly 'done-but-worse': EffectParams
  readonly 'not-done-but-better': EffectParams
  readonly 'duplicate-id': { readonly field: string }
  readonly 'unknown-reference': { readonly field: string; readonly to: string }
  readonly 'circular-reference': Readonly<Record<never, never>>
  readonly 'not-computable': { readonly indicator: string }
  readonly 'outside-parent': { readonly field: string; readonly parent: string }
  readonly 'ends-before-start': {
    readonly field: string
    readonly from: string
    readonly to: string
  }
  readonly 'invalid-number': { readonly field: string; readonly number: string }
  readonly 'deadline-not-as-written': Readonly<Record<never, never>>
  readonly 'not-in-raw-cell': { readonly field: string }
  readonly 'not-translated': { readonly field: string; readonly languages: string }
  readonly 'row-without-tiltak': { readonly row: number }
  readonly 'column-not-read': { readonly column: string }
  readonly 'cell-not-read': { readonly column: string; readonly raw: string }
  readonly 'responsible-not-read': { readonly raw: string }
}

/** The figures of a finding on effect. */
export interface EffectParams {
  /** Id of the indicator. */
  readonly indicator: string
  /** Number of the organisation; null is the plan as a whole. */
  readonly group: string | null
  /** The baseline. */
  readonly baseline: number
  /** The latest figure. */
  readonly latest: number
}

/** The id of a rule for plans, reports and figures. */
export type PlanRuleId = keyof PlanFindingParams

/** A finding of one rule. */
export interface PlanFindingOf<Rule extends PlanRuleId> {
  /** The rule. */
  readonly rule: Rule
  /** The id of what it is about: a tiltak, a plan, an indicator, an organisation. */
  readonly at: string
  /** What the texts say of it. */
  readonly params: PlanFindingParams[Rule]
}

/** What is wrong with a plan, a report or a figure; params by rule. */
export type PlanFinding = { readonly [Rule in PlanRuleId]: PlanFindingOf<Rule> }[PlanRuleId]

const reportPlace = {
  tiltak: z.string(),
  holder: given(z.string()),
  reporter: z.string(),
  asOf: isoDateSchema,
}

/** What a holder reports of a tiltak on a date. */
export const statusReportSchema = schemaOf<StatusReport>()(
  z.discriminatedUnion('about', [
    z.object({
      ...reportPlace,
      about: z.literal('lifecycle'),
      value: lifecycleSchema,
      completedOn: given(isoDateSchema),
    }),
    z.object({ ...reportPlace, about: z.literal('traffic-light'), value: trafficLightSchema }),
    z.object({ ...reportPlace, about: z.literal('risk'), value: riskSchema }),
    z.object({ ...reportPlace, about: z.literal('narrative'), value: z.string() }),
  ]),
)

const figurePlace = {
  indicator: z.string(),
  period: z.object({ from: isoDateSchema, to: isoDateSchema }),
  group: given(z.string()),
  state: z.enum(['value', 'suppressed', 'not-computable', 'withheld']),
  numerator: given(count),
  denominator: given(count),
  source: given(z.string()),
}

/** A figure of an indicator that was published elsewhere. */
export const indicatorFigureSchema = schemaOf<IndicatorFigure>()(
  z.union([
    z.object({
      ...figurePlace,
      value: given(shareValueSchema),
      unit: given(z.literal('share')),
    }),
    z.object({
      ...figurePlace,
      value: given(amountValueSchema),
      unit: z.enum(['days', 'count']),
    }),
  ]),
)
