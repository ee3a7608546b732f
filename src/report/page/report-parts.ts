import type { IsoDate } from '../../calendar/schema.js'
import type { Change, FileFacts, FileFinding } from '../../files/schema.js'
import type { WorklistItem } from '../../forlopstid/schema.js'
import type { Publication } from '../../indicators/evaluation/schema.js'
import type { Indicator } from '../../indicators/schema.js'
import type { RecordOrList } from '../../misuse/arguments.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import type { PlanFollowUp } from '../../plans/follow-up/schema.js'
import type { Plan } from '../../plans/schema.js'
import type { Language } from '../../sources/schema.js'
import type { Finding, OwnFinding } from '../../validation/schema.js'

/** What was read: of a `Reading`, what is not rows. */
export interface ReportReading {
  /** The name of the file, or what it is called. */
  readonly name: string
  /** How many rows were read. */
  readonly rows: number
  /** How many pathways they became; `null` where they are no registrations. */
  readonly pathways: number | null
  /** What was found out about the file; `null` where the rows came as values. */
  readonly file: FileFacts | null
  /** What was changed, by column. */
  readonly changes: readonly Change[]
  /** What is wrong with lines of the file. */
  readonly findings: readonly FileFinding[]
}

/** A plan that was followed up. */
export interface ReportPlan {
  /** The plan. */
  readonly plan: Plan
  /** What `followUpPlan` answered. */
  readonly followUp: PlanFollowUp
}

/** What a report page is made of; a part that is left out has no section. */
export interface ReportParts {
  /** The figures, protected together: what `evaluateIndicators` answered. */
  readonly publication: Publication
  /** What was read. */
  readonly reading?: ReportReading | undefined
  /** The findings of the rows: `findings` of `checkRegistrations`. */
  readonly findings?: readonly (Finding | OwnFinding)[] | undefined
  /** The running clocks: what `makeWorklist` answered. It shows pseudonyms of patients. */
  readonly worklist?: readonly WorklistItem[] | undefined
  /** A plan that was followed up. */
  readonly plan?: ReportPlan | undefined
}

/** How a report page is written. */
export interface ReportOptions {
  /** The language of its words. */
  readonly language: Language
  /** What it is called; words of the library by default. */
  readonly title?: string | undefined
  /**
   * The definitions of the indicators that are not shipped, in whose words figures are told. One that
   * is neither here nor shipped is misuse.
   */
  readonly indicators?: RecordOrList<Indicator> | undefined
  /** The pathway types and their limits; the shipped ones by default. */
  readonly definitions?: RecordOrList<PathwayDefinition> | undefined
  /** What values of groups are called, such as `{ '983974724': 'Helse Bergen' }`. */
  readonly names?: Readonly<Record<string, string>> | undefined
  /** Whether a publication with the policy `open` may be written; `refuse` by default. */
  readonly openPolicy?: 'refuse' | 'allow' | undefined
  /** So many rows of the worklist are written, 0 or more; 500 by default. */
  readonly worklistRows?: number | undefined
}

/** What the sections of a page need: its parts, and what its options come to. */
export interface PageContext extends ReportParts {
  readonly language: Language
  readonly asOf: IsoDate
  readonly names: Readonly<Record<string, string>>
  readonly openPolicy: 'refuse' | 'allow'
  readonly worklistRows: number
  /** The definitions of the indicators of the publication, in its order. */
  readonly definitions: readonly Indicator[]
  readonly pathwayDefinitions: readonly PathwayDefinition[]
}
