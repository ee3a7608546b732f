/** What the user must mend before the command can run; the words are in `words/`. */
export type ProblemId =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'wrong-value'
  | 'missing-value'
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
  | 'no-parquet'
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
  readonly params: Readonly<Record<string, string>>
}

export function problem(id: ProblemId, params: Readonly<Record<string, string>> = {}): Problem {
  return { problem: id, params }
}

export function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === 'object' && thrown !== null && 'problem' in thrown
}
