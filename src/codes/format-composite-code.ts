import { objectArgument } from '../misuse/arguments.js'
import { compositeFault } from './composite-fault.js'
import { type CompositeCode, compositeParts } from './composite-parts.js'
import type { CompositeFault, EventCode, PathwayType } from './schema.js'

/** What `formatCompositeCode` takes: literals, or texts that come from rows. */
export interface CompositeCodeInput {
  /** The pathway type. */
  readonly pathway: string
  /** The event. */
  readonly event: string
  /** The outcome; absent, `null` and empty are none. */
  readonly outcome?: string | null | undefined
}

type OutcomeText<T> = 'outcome' extends keyof T
  ? T['outcome'] extends infer O
    ? O extends string
      ? O
      : ''
    : ''
  : ''

/** Those of K that a part of type S can be: any of them for a mere text. */
type Among<S extends string, K extends string> = string extends S ? K : Extract<S, K>

/** The codes of 9327 that parts of type T can make. */
type CodeOf<T extends CompositeCodeInput> = Extract<
  CompositeCode,
  `${Among<T['pathway'], PathwayType>}${Among<T['event'], EventCode>}${OutcomeText<T>}`
>

/** Demands what cannot be had when no code of 9327 can come of T, so that it does not compile. */
type Possible<T extends CompositeCodeInput> = [CodeOf<T>] extends [never]
  ? { readonly 'not a code of 9327': never }
  : unknown

/** No fault is left when every combination of the parts is in 9327. */
type FaultOf<T extends CompositeCodeInput> = T extends {
  readonly pathway: PathwayType
  readonly event: EventCode
}
  ? `${T['pathway']}${T['event']}${OutcomeText<T>}` extends CompositeCode
    ? never
    : CompositeFault
  : CompositeFault

/** What `formatCompositeCode` answers: the code, or why the parts make none. */
export type FormattedCompositeCode<T extends CompositeCodeInput = CompositeCodeInput> =
  | {
      /** The parts make a code. */
      readonly ok: true
      /** The code. */
      readonly code: CodeOf<T>
    }
  | ([FaultOf<T>] extends [never]
      ? never
      : {
          /** The parts make no code. */
          readonly ok: false
          /** What is wrong with them, the first from left to right. */
          readonly fault: FaultOf<T>
        })

/**
 * Writes pathway type, event and outcome as a composite code of 9327.
 *
 * Literals are checked by the compiler against the table: parts that make no code do not compile,
 * and parts that surely make one need no check of `ok`. Texts that come from rows are checked at
 * run time, and what makes no code is an answer with the fault, not an exception. An outcome that
 * is absent, `null` or empty is none.
 *
 * @throws `invalid-argument` where the parts are no object.
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
export function formatCompositeCode<const T extends CompositeCodeInput>(
  parts: T & Possible<T>,
): FormattedCompositeCode<T> {
  const answer = (fault: CompositeFault) => ({ ok: false, fault }) as FormattedCompositeCode<T>
  const { pathway, event, outcome }: CompositeCodeInput = objectArgument(
    parts,
    'parts',
    'an object with pathway, event and outcome',
  )
  const letter = isAbsent(outcome) ? '' : outcome
  if (isAbsent(pathway) || isAbsent(event)) return answer('missing')
  if (!isText(pathway) || !isText(event) || !isText(letter)) return answer('not-a-string')
  const code = pathway + event + letter
  const known = compositeParts.get(code)
  // The parts must be the table's own: 'D1', '1C' and 'P' join to D11CP as well, and are none.
  return known?.pathway === pathway && known.event === event
    ? ({ ok: true, code } as FormattedCompositeCode<T>)
    : answer(compositeFault(pathway, event, letter))
}

function isAbsent(part: unknown) {
  return part === undefined || part === null || part === ''
}

function isText(part: unknown): part is string {
  return typeof part === 'string'
}
