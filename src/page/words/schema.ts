import type { RegistrationField } from '../../files/schema.js'
import type { Step, Trouble } from '../protocol.js'
import type { DownloadKind, PeriodKindChoice } from '../views.js'

/** The views of what a file has, in their order. */
export type ViewName =
  | 'overview'
  | 'findings'
  | 'pathways'
  | 'worklist'
  | 'indicators'
  | 'plans'
  | 'download'

/** Everything that the page says in one language; `{name}` stands for what is put in. */
export interface PageWords {
  readonly title: string
  readonly lead: string
  readonly stays: string
  readonly language: string
  readonly skip: string
  readonly views: Readonly<Record<ViewName, string>>
  readonly viewsLabel: string
  readonly start: {
    readonly heading: string
    readonly drop: string
    readonly kinds: string
    readonly choose: string
    readonly or: string
    readonly example: string
    readonly exampleHint: string
    readonly plans: string
    readonly plansHint: string
    readonly steps: readonly string[]
  }
  readonly mapping: {
    readonly heading: string
    readonly lead: string
    readonly kind: string
    readonly kinds: Readonly<
      Record<'registration' | 'referral' | 'discharge' | 'appointment', string>
    >
    readonly field: string
    readonly column: string
    readonly details: string
    readonly asRead: string
    readonly none: string
    readonly constant: string
    readonly constantFor: string
    readonly columnFor: string
    readonly formatFor: string
    readonly valuesFor: string
    readonly format: string
    readonly values: string
    readonly noValues: string
    readonly ownValues: string
    readonly trim: string
    readonly trimFor: string
    readonly more: string
    readonly missing: string
    readonly unused: string
    readonly rows: string
    readonly rowsHint: string
    readonly asIs: string
    readonly meant: string
    readonly unusable: string
    readonly json: string
    readonly jsonHint: string
    readonly apply: string
    readonly jsonWrong: string
    readonly npr: string
    readonly read: string
    readonly back: string
    readonly fields: Readonly<Record<RegistrationField, string>>
  }
  readonly asOf: {
    readonly label: string
    readonly apply: string
    readonly proposed: string
    readonly today: string
    readonly chosen: string
  }
  readonly steps: Readonly<Record<Step, string>>
  readonly cancel: string
  readonly cancelled: string
  readonly otherFile: string
  readonly changeMapping: string
  readonly trouble: Readonly<Record<Trouble['trouble'], string>>
  readonly troubleHeading: string
  readonly table: {
    readonly empty: string
    readonly shown: string
    readonly next: string
    readonly previous: string
    readonly scroll: string
    readonly open: string
  }
  readonly overview: {
    readonly rows: string
    readonly setAside: string
    readonly pathways: string
    readonly patients: string
    readonly findings: string
    readonly excluded: string
    readonly flagged: string
    readonly file: string
    readonly asOf: string
    readonly encoding: string
    readonly separator: string
    readonly changed: string
    readonly blankLines: string
    readonly notRead: string
    readonly rules: string
    readonly clocks: string
    readonly about: string
  }
  readonly columns: Readonly<
    Record<
      | 'line'
      | 'column'
      | 'effect'
      | 'rule'
      | 'what'
      | 'here'
      | 'help'
      | 'pathway'
      | 'count'
      | 'patient'
      | 'unit'
      | 'type'
      | 'start'
      | 'end'
      | 'date'
      | 'event'
      | 'outcome'
      | 'careLevel'
      | 'lines'
      | 'interval'
      | 'from'
      | 'to'
      | 'days'
      | 'limit'
      | 'due'
      | 'left'
      | 'verdict'
      | 'within'
      | 'exceeded'
      | 'pending'
      | 'unknown'
      | 'median'
      | 'indicator'
      | 'period'
      | 'group'
      | 'figure'
      | 'basis'
      | 'interval95'
      | 'target'
      | 'all',
      string
    >
  >
  readonly findings: {
    readonly lead: string
    readonly rule: string
    readonly all: string
    readonly none: string
    readonly caption: string
  }
  readonly pathways: {
    readonly lead: string
    readonly search: string
    readonly find: string
    readonly caption: string
    readonly back: string
    readonly heading: string
    readonly open: string
    readonly noStart: string
    readonly events: string
    readonly clocks: string
    readonly findings: string
    readonly edition: string
    readonly rights: Readonly<Record<'assessment' | 'treatment', string>>
  }
  readonly worklist: {
    readonly lead: string
    readonly within: string
    readonly since: string
    readonly unit: string
    readonly allUnits: string
    readonly withoutLimit: string
    readonly show: string
    readonly caption: string
    readonly left: string
    readonly over: string
    readonly today: string
    readonly noLimit: string
  }
  readonly indicators: {
    readonly lead: string
    readonly periods: string
    readonly last: string
    readonly by: string
    readonly byUnit: string
    readonly byType: string
    readonly byNone: string
    readonly show: string
    readonly summary: string
    readonly pick: string
    readonly figures: string
    readonly definition: string
    readonly kinds: Readonly<Record<PeriodKindChoice, string>>
    readonly numerator: string
    readonly of: string
    readonly days: string
    readonly protected: string
    readonly noRows: string
  }
  readonly plans: {
    readonly lead: string
    readonly plan: string
    readonly file: string
    readonly own: string
    readonly show: string
    readonly tiltak: string
    readonly indicators: string
    readonly remarks: string
    readonly summary: string
  }
  readonly download: {
    readonly lead: string
    readonly what: Readonly<Record<DownloadKind | 'mapping', string>>
    readonly hint: Readonly<Record<DownloadKind | 'mapping', string>>
    readonly get: string
    readonly patients: string
    readonly dialect: string
    readonly command: string
    readonly done: string
    readonly name: Readonly<Record<DownloadKind | 'mapping', string>>
  }
  readonly needsRegistrations: string
  readonly ready: string
}
