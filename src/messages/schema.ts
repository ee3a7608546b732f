import * as z from 'zod/mini'
import type { Period, PeriodKind } from '../calendar/schema.js'
import type { CareArea, CareLevel, CodeLookup, EventCode, PathwayType } from '../codes/schema.js'
import type { ForlopstidState, UnknownBecause, Verdict } from '../forlopstid/schema.js'
import type { RowOutcome, UnusableReason } from '../indicators/criteria/schema.js'
import type { HiddenCount } from '../indicators/evaluation/protection-log.js'
import type {
  IndicatorResult,
  NotComputableReason,
  Notice,
  TargetVerdict,
} from '../indicators/evaluation/schema.js'
import { schemaOf } from '../misuse/schema-of.js'
import type { OrganisationKind } from '../organisations/ids.js'
import type {
  EditionId,
  IntervalId,
  PathwayDefinitionLookup,
  Severity,
  TimeLimitLookup,
} from '../pathways/schema.js'
import type {
  Certainty,
  EffectCaveat,
  FigureChange,
  FigureReason,
  Lifecycle,
  ObligationState,
  ResponsibleKind,
  Risk,
  TargetMet,
  TrafficLight,
} from '../plans/ids.js'
import type { FactName } from '../registrations/facts-schema.js'
import type { CodeFault, DateFault, Effect } from '../registrations/schema.js'
import type { Evidence, Texts } from '../sources/schema.js'
import type { PathwayField } from '../validation/schema.js'

/** What `describeFinding` answers: what is wrong, here, and how to mend it. */
export interface FindingDescription {
  /** What is wrong; in bokmål the words of the register where it has some. */
  readonly title: string
  /** What it is in this finding. */
  readonly text: string
  /** How to mend it. */
  readonly help: string
}

/** What `describeFinding` answers: what is wrong, here, and how to mend it. */
export const findingDescriptionSchema: z.ZodMiniType<FindingDescription> =
  /* @__PURE__ */ schemaOf<FindingDescription>()(
    z.object({ title: z.string(), text: z.string(), help: z.string() }),
  )

/** The kinds of value that messages name instead of the value. */
export type ValueKind =
  | 'string'
  | 'number'
  | 'bigint'
  | 'boolean'
  | 'symbol'
  | 'undefined'
  | 'null'
  | 'object'
  | 'array'
  | 'function'

/** The codes that have a label, by group: every code that an answer of the library can hold. */
export interface LabelCodes {
  /** Events of 9322. */
  readonly event: EventCode
  /** Care levels. */
  readonly careLevel: CareLevel
  /** Areas of specialised care. */
  readonly careArea: CareArea
  /** Pathway types of 9321. */
  readonly pathwayType: PathwayType
  /** Generations of rules. */
  readonly edition: EditionId
  /** How severe a condition is. */
  readonly severity: Severity
  /** What a finding does to the rows it is about. */
  readonly effect: Effect
  /** What forløpstider time. */
  readonly interval: IntervalId
  /** Whether a forløpstid is over. */
  readonly state: ForlopstidState
  /** What a forløpstid is by its limit. */
  readonly verdict: Verdict
  /** Why a verdict is unknown. */
  readonly unknownBecause: UnknownBecause
  /** How well a fact is founded. */
  readonly evidence: Evidence
  /** Facts of a pathway, and all of them. */
  readonly fact: FactName | 'facts'
  /** Fields of a pathway. */
  readonly field: PathwayField
  /** Kinds of value that messages name instead of the value. */
  readonly kind: ValueKind
  /** What is wrong with a code or a date. */
  readonly fault: CodeFault | DateFault
  /** Reporting periods, by their written form. */
  readonly period: Period['id']
  /** Kinds of reporting period. */
  readonly periodKind: PeriodKind
  /** What `lookupCode` says of a code. */
  readonly codeState: CodeLookup['state']
  /** What `lookupPathwayDefinition` says of a pathway type. */
  readonly pathwayUse: PathwayDefinitionLookup['state']
  /** What `lookupTimeLimit` says. */
  readonly timeLimitState: TimeLimitLookup['state']
  /** What a result of a publication is. */
  readonly resultState: IndicatorResult['state']
  /** Why there is nothing to compute a result from. */
  readonly notComputable: NotComputableReason
  /** Whether a target is met. */
  readonly targetVerdict: TargetVerdict
  /** Why a value of a row is of no use. */
  readonly unusable: UnusableReason
  /** Where a row ends up in an indicator. */
  readonly rowOutcome: RowOutcome
  /** What a publication tells besides its figures. */
  readonly notice: Notice['notice']
  /** Counts that stand beside the results of an indicator. */
  readonly countBeside: HiddenCount['count']
  /** Why a result is hidden, in the log of its owner. */
  readonly hiddenBecause: 'small' | 'difference' | 'range' | 'budget'
  /** How an obligation of a plan stands. */
  readonly obligationState: ObligationState
  /** What a party of a tiltak is responsible as. */
  readonly responsible: ResponsibleKind
  /** How far a tiltak has come. */
  readonly lifecycle: Lifecycle
  /** The traffic light of a status report. */
  readonly trafficLight: TrafficLight
  /** The risk of a status report. */
  readonly risk: Risk
  /** How certain it is that a tiltak is done. */
  readonly certainty: Certainty
  /** Kinds of organisation. */
  readonly organisationKind: OrganisationKind
  /** What an indicator has done since its baseline. */
  readonly change: FigureChange
  /** Whether a target of a plan is met. */
  readonly targetMet: TargetMet
  /** Why a figure of a plan is unknown. */
  readonly figureReason: FigureReason
  /** What a change of a figure does not show. */
  readonly effectCaveat: EffectCaveat
}

/** The groups of labels. */
export type LabelGroup = keyof LabelCodes

/** The words for every code of some groups. */
export type LabelsOf<Groups extends LabelGroup> = {
  readonly [Group in Groups]: Readonly<Record<LabelCodes[Group], Texts>>
}

/** The groups of publications. */
export type IndicatorGroup =
  | 'resultState'
  | 'notComputable'
  | 'targetVerdict'
  | 'unusable'
  | 'rowOutcome'
  | 'hiddenBecause'
  | 'notice'
  | 'countBeside'

/** The groups of plans. */
export type PlanGroup =
  | 'obligationState'
  | 'responsible'
  | 'lifecycle'
  | 'trafficLight'
  | 'risk'
  | 'certainty'
  | 'organisationKind'
  | 'change'
  | 'targetMet'
  | 'figureReason'
  | 'effectCaveat'

/** The groups whose words are the names of rows of tables, or made of what the code says. */
export type DerivedGroup = 'pathwayType' | 'edition' | 'period'
