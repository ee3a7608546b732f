import type { Mapping } from '../files/schema.js'
import type { Language, Texts } from '../sources/schema.js'
import type {
  Download,
  DownloadChoice,
  IndicatorChoice,
  IndicatorsView,
  Judged,
  Opened,
  OverviewView,
  PathwayView,
  PlanChoice,
  PlanView,
  Preview,
  ReadFile,
  TableView,
  WorklistChoice,
} from './views.js'

/** What the page asks of the worker, and what it answers. */
export interface Asks {
  readonly open: { readonly asked: { readonly file: File }; readonly answer: Opened }
  readonly example: { readonly asked: null; readonly answer: File }
  readonly preview: { readonly asked: WithMapping; readonly answer: Preview }
  readonly read: {
    readonly asked: WithMapping & { readonly today: string }
    readonly answer: ReadFile
  }
  readonly judge: { readonly asked: { readonly asOf: string }; readonly answer: Judged }
  readonly overview: { readonly asked: Told; readonly answer: OverviewView }
  readonly findings: {
    readonly asked: Paged & { readonly rule: string | null }
    readonly answer: TableView
  }
  readonly pathways: {
    readonly asked: Paged & { readonly search: string }
    readonly answer: TableView
  }
  readonly pathway: { readonly asked: Told & { readonly id: string }; readonly answer: PathwayView }
  readonly worklist: { readonly asked: Paged & WorklistChoice; readonly answer: TableView }
  readonly indicators: {
    readonly asked: Told & IndicatorChoice & { readonly indicator: string | null }
    readonly answer: IndicatorsView
  }
  readonly plan: { readonly asked: Told & PlanChoice; readonly answer: PlanView }
  readonly download: { readonly asked: Told & DownloadChoice; readonly answer: Download }
}

export type AskName = keyof Asks

/** A question on its way to the worker. */
export interface Question {
  readonly id: number
  readonly name: AskName
  readonly asked: unknown
}

/** What comes back: how far it is, the answer, or what must be mended. */
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly trouble: Trouble }

/** What the worker does now; `done` is a share where it is known. */
export interface Progress {
  readonly step: Step
  readonly done: number | null
}

export type Step = 'reading' | 'assembling' | 'checking' | 'measuring' | 'counting' | 'writing'

/** What the user must mend. */
export interface Trouble {
  readonly trouble:
    | 'empty'
    | 'parquet'
    | 'not-json'
    | 'no-column'
    | 'mapping-refused'
    | 'plan-refused'
    | 'npr-refused'
    | 'no-rows'
    | 'misuse'
    | 'failed'
  /** Why, in each language; as a text where it has none: a name, or what an engine says. */
  readonly why: string | Texts
}

interface Told {
  readonly language: Language
  /** How wide pictures can be, in px. */
  readonly width: number
}

interface Paged extends Told {
  readonly from: number
}

interface WithMapping {
  /** `null` for a message of the register, whose columns are known. */
  readonly mapping: Mapping | null
}
