import { type MisuseCode, type MisuseError, misuse } from './misuse.js'

/** Why a definition or a file from outside is refused, so that it can be said in other languages. */
export type RefusalReason =
  | 'schema'
  | 'no-header'
  | 'no-column'
  | 'near-column'
  | 'column-twice'
  | 'no-row-has'
  | 'field-missing'
  | 'code-missing'
  | 'column-or-constant'
  | 'no-date'
  | 'format-unknown-token'
  | 'format-missing'
  | 'format-twice'
  | 'format-beside'
  | 'format-open-quote'
  | 'format-no-century'
  | 'sql-kind'
  | 'sql-column'
  | 'sql-formats'
  | 'sql-token'
  | 'sql-parts'

/** A reason, with the names in it: of fields, columns and parts of a format, never values. */
export interface Refusal {
  readonly reason: RefusalReason
  readonly params: Readonly<Record<string, string>>
  /** What a schema said, where it is the schema that refused. */
  readonly issues: readonly object[]
}

const refusals = /* @__PURE__ */ new WeakMap<object, Refusal>()

/** The error for what is refused; its message is English, as all of a programmer's are. */
export function refusal(
  code: MisuseCode,
  reason: RefusalReason,
  params: Refusal['params'],
  message: string,
): MisuseError {
  const error = misuse(code, message)
  refusals.set(error, { reason, params, issues: [] })
  return error
}

/** The error for what does not pass its schema. */
export function schemaRefusal(
  code: MisuseCode,
  { issues }: { readonly issues: readonly object[] },
  message: string,
): MisuseError {
  const error = misuse(code, message)
  refusals.set(error, { reason: 'schema', params: {}, issues })
  return error
}

/** Why that was refused which an error tells of; nothing where the error is of another kind. */
export function refusalOf(error: unknown): Refusal | null {
  return (typeof error === 'object' && error !== null && refusals.get(error)) || null
}
