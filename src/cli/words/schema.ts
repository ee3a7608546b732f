import type { ProblemId } from '../problem.js'
import type { FileWords } from './file-words.js'

/** Everything that the command says in one language; `{name}` stands for what is put in. */
export interface CliWords extends FileWords {
  readonly help: string
  /** What is wrong, and what to do next. */
  readonly problems: Readonly<Record<ProblemId, string>>
  /** Values that indicators could not read, by column. */
  readonly notUsable: string
  readonly line: string
  readonly column: string
  readonly row: string
  readonly read: string
  readonly readAs: string
  readonly detected: string
  readonly more: string
  readonly none: string
  readonly summary: string
  readonly setAside: string
  readonly changed: string
  readonly daysLeft: string
  readonly daysOver: string
  readonly noClocks: string
  readonly days: string
  readonly running: string
  readonly hidden: string
  /** How the day of `--as-of` is written. */
  readonly dateForm: string
  readonly inUseFrom: string
  readonly unknownInUse: string
  readonly notComputable: string
  readonly byPlace: string
  readonly guessed: string
  readonly because: Readonly<Record<'own-name' | 'alias' | 'values', string>>
  readonly missing: string
  readonly kindUnknown: string
  readonly noneKnown: string
  readonly unused: string
  readonly look: string
  readonly source: string
  readonly noObject: string
  readonly evidence: string
  readonly exported: string
  readonly notExported: string
  readonly withoutEvents: string
  readonly rewrittenTexts: string
  readonly readsTable: string
  readonly planSound: string
}
