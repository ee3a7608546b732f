import { type Arbitrary, constantFrom } from 'fast-check'
import { type CompositeCode, compositeParts } from '../../codes/composite-parts.js'
import type { EventCode, PathwayType } from '../../codes/schema.js'
import { optionsArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'

/** Which codes are generated. */
export interface CompositeCodesOptions {
  /** The pathway types; all by default. */
  readonly types?: readonly PathwayType[] | undefined
  /** The events; all by default. */
  readonly events?: readonly EventCode[] | undefined
}

/**
 * Codes of 9327, and D01L. Shrinks to the first of the table.
 *
 * @throws `invalid-argument` where there is no such code, `unknown-option`.
 *
 * @example
 * ```ts
 * import fc from 'fast-check'
 * import { parseCompositeCode } from 'pasientforlop'
 * import { compositeCodes } from 'pasientforlop/testing/arbitraries'
 *
 * const reads = fc.property(compositeCodes({ events: ['C'] }), (code) => parseCompositeCode(code).ok)
 * fc.check(reads, { numRuns: 20 }).failed // => false
 * ```
 */
export function compositeCodes(options: CompositeCodesOptions = {}): Arbitrary<CompositeCode> {
  const { types, events } = optionsArgument(options, ['types', 'events'])
  const codes = [...compositeParts].flatMap(([code, { pathway, event }]) =>
    (types?.includes(pathway) ?? true) && (events?.includes(event) ?? true) ? [code] : [],
  )
  if (codes.length === 0)
    throw misuse('invalid-argument', 'there is no code of these types and events')
  return constantFrom(...(codes as CompositeCode[]))
}
