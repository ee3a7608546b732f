import { compositeFault } from './composite-fault.js'
import { type CompositeCode, compositeParts } from './composite-parts.js'
import type { CompositeFault } from './schema.js'

/** What `formatCompositeCode` takes: literals, or texts that come from rows. */
export type CompositeCodeInput = {
  readonly pathway: string
  readonly event: string
  readonly outcome?: string | undefined
}

type OutcomeText<T> = 'outcome' extends keyof T
  ? T['outcome'] extends infer O
    ? O extends string
      ? O
      : ''
    : ''
  : ''

/** The texts that parts of type T can make. */
type CodeText<T extends CompositeCodeInput> = `${T['pathway']}${T['event']}${OutcomeText<T>}`

/** Demands what cannot be had when no code of 9327 can come of T, so that it does not compile. */
type Possible<T extends CompositeCodeInput> = [Extract<CompositeCode, CodeText<T>>] extends [never]
  ? { readonly 'not a code of 9327': never }
  : unknown

/** What `formatCompositeCode` answers: the code, or why the parts make none. */
export type FormattedCompositeCode<T extends CompositeCodeInput = CompositeCodeInput> =
  | { readonly ok: true; readonly code: Extract<CompositeCode, CodeText<T>> }
  | (CodeText<T> extends CompositeCode
      ? never
      : { readonly ok: false; readonly fault: CompositeFault })

const faultOf = ({
  pathway,
  event,
  outcome,
}: Readonly<Record<string, unknown>>): CompositeFault => {
  const isAbsent = (part: unknown) => part === undefined || part === null || part === ''
  if (isAbsent(pathway) || isAbsent(event)) return 'missing'
  const text = isAbsent(outcome) ? '' : outcome
  return typeof pathway === 'string' && typeof event === 'string' && typeof text === 'string'
    ? compositeFault(pathway, event, text)
    : 'not-a-string'
}

/**
 * Writes pathway type, event and outcome as a composite code of 9327.
 *
 * Literals are checked by the compiler against the table: parts that make no code do not compile,
 * and parts that surely make one need no check of `ok`. Texts that come from rows are checked at
 * run time, and what makes no code is an answer with the fault, not an exception. An outcome that
 * is `undefined` or empty is absent.
 *
 * @example
 * ```ts
 * import { formatCompositeCode } from 'pasientforlop'
 *
 * formatCompositeCode({ pathway: 'D11', event: 'C', outcome: 'P' }).code // => 'D11CP'
 * formatCompositeCode({ pathway: 'D01', event: 'L' }).code // => 'D01L'
 *
 * const row: { pathway: string; event: string } = { pathway: 'D11', event: 'C' }
 * formatCompositeCode(row) // => { ok: false, fault: 'outcome-missing' }
 * ```
 */
export const formatCompositeCode = <const T extends CompositeCodeInput>(
  parts: T & Possible<T>,
): FormattedCompositeCode<T> => {
  const { pathway, event, outcome }: CompositeCodeInput = parts
  const code = `${pathway}${event}${outcome ?? ''}`
  const known = compositeParts.get(code)
  // The parts must be the table's own: 'D1' and '1C' make D11C… as well, and are none.
  return (
    known !== undefined && known.pathway === pathway && known.event === event
      ? { ok: true, code }
      : { ok: false, fault: faultOf(parts) }
  ) as FormattedCompositeCode<T>
}
