import type { Language } from '../sources/schema.js'

/** What the user must mend before the command can run; the words are in `words/`. */
export type ProblemId =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'other-command'
  | 'wrong-value'
  | 'missing-value'
  | 'option-twice'
  | 'too-many-files'
  | 'no-file'
  | 'no-argument'
  | 'not-found'
  | 'unreadable'
  | 'not-json'
  | 'mapping-refused'
  | 'no-mapping'
  | 'no-column'
  | 'file-refused'
  | 'no-list'
  | 'no-guess'
  | 'no-names'
  | 'no-key'
  | 'workbook'
  | 'packed'
  | 'would-overwrite'
  | 'reports-without-plan'
  | 'plan-refused'
  | 'no-parquet'
  | 'bad-parquet'
  | 'npr-has-no-columns'
  | 'no-as-of'
  | 'not-registrations'
  | 'no-periods'
  | 'no-target'
  | 'fhir-names-patients'
  | 'no-dialect'
  | 'one-table'
  | 'unwritable'
  | 'wrong-format'
  | 'nothing-known'
  | 'npr-refused'
  | 'misuse'

/** What is thrown for it: ends the command with exit code 2. */
export interface Problem {
  readonly problem: ProblemId
  readonly params: ProblemParams
}

/** What is put into the words: a text, or one that depends on the language. */
export type ProblemParams = Readonly<Record<string, string | ((language: Language) => string)>>

export function problem(id: ProblemId, params: ProblemParams = {}): Problem {
  return { problem: id, params }
}

export function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === 'object' && thrown !== null && 'problem' in thrown
}
