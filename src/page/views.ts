import type { MappingGuess } from '../files/guess-mapping.js'
import type { MappingKind } from '../files/schema.js'
import type { DialectId } from '../sql/dialects/dialect.js'
import type { Trouble } from './protocol.js'

export interface Opened {
  readonly kind: 'csv' | 'ndjson' | 'json' | 'npr'
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** `null` for a message of the register. */
  readonly guess: MappingGuess | null
}

/** The first rows as the mapping reads them. */
export interface Preview {
  readonly fields: readonly string[]
  readonly rows: readonly (readonly PreviewCell[])[]
  readonly trouble: Trouble | null
}

export interface PreviewCell {
  readonly text: string
  readonly isUsable: boolean
}

export interface ReadFile {
  readonly kind: MappingKind
  readonly rows: number
  /** The newest date that is not after today; `null` where there is none. */
  readonly newest: string | null
}

export interface Judged {
  readonly pathways: number
  readonly findings: number
}

export type Tag = 'bad' | 'warn' | 'good' | 'calm'

export type Cell = string | { readonly text: string; readonly tag: Tag }

/** A part of a table, in words. */
export interface TableView {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly kind: 'text' | 'number' | 'wide' }[]
  readonly rows: readonly {
    readonly cells: readonly Cell[]
    /** What the row leads to: a pathway or a rule. */
    readonly pick: string | null
  }[]
  readonly from: number
  readonly total: number
}

/** A figure beside its name. */
export interface Fact {
  readonly name: string
  readonly value: string
}

export interface OverviewView {
  readonly figures: readonly Fact[]
  readonly facts: readonly Fact[]
  readonly notes: readonly string[]
  readonly rules: TableView
  readonly clocks: TableView | null
}

export interface PathwayView {
  readonly title: string
  readonly facts: readonly Fact[]
  readonly picture: string | null
  readonly events: TableView
  readonly clocks: TableView
  readonly findings: TableView
}

export interface WorklistChoice {
  readonly withinDays: number
  /** Those that ran out longer ago are left out; `null` for none. */
  readonly sinceDays: number | null
  readonly unit: string
  readonly withoutLimit: 'omit' | 'list'
}

export type PeriodKindChoice = 'year' | 'half-year' | 'tertial' | 'quarter' | 'month'

export interface IndicatorChoice {
  readonly periods: PeriodKindChoice
  /** How many periods, the last ones that have begun by the day. */
  readonly last: number
  readonly by: 'unit' | 'type' | 'none'
}

export interface IndicatorsView {
  readonly indicators: readonly { readonly id: string; readonly name: string }[]
  readonly summary: TableView
  readonly notices: readonly string[]
  readonly one: IndicatorView | null
}

export interface IndicatorView {
  readonly id: string
  readonly name: string
  readonly text: readonly string[]
  readonly pictures: readonly string[]
  readonly figures: TableView
}

export interface PlanChoice {
  /** A shipped plan by its id; or the text of a file, a plan or `{ plan, reports }`. */
  readonly plan: string | null
  readonly text: string | null
  readonly asOf: string
}

export interface PlanView {
  readonly chosen: string
  readonly plans: readonly { readonly id: string; readonly name: string }[]
  readonly title: string
  readonly summary: readonly string[]
  readonly picture: string | null
  readonly tiltak: TableView
  readonly indicators: TableView
  readonly remarks: readonly string[]
}

export type DownloadKind =
  | 'findings-csv'
  | 'findings-json'
  | 'findings-sarif'
  | 'times-csv'
  | 'worklist-csv'
  | 'indicators-csv'
  | 'indicators-json'
  | 'report'
  | 'sql'

export interface DownloadChoice extends IndicatorChoice, WorklistChoice {
  readonly what: DownloadKind
  readonly dialect: DialectId
}

export interface Download {
  readonly name: string
  readonly blob: Blob
}
