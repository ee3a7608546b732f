import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import { checkShape, type Shape } from '../calendar/shapes.js'
import { optionsArgument } from '../misuse/arguments.js'
import { codeSystems } from './code-systems.js'
import { type CodeSystemTable, resolveCodeSystem } from './resolve-code-system.js'
import type { Code, CodeSystem } from './schema.js'

/** What `lookupCode` answers. */
export type CodeLookup =
  | { readonly state: 'valid'; readonly system: CodeSystem; readonly entry: Code }
  | {
      readonly state: 'not-yet-valid'
      readonly system: CodeSystem
      readonly entry: Code
      readonly validFrom: IsoDate
    }
  | {
      readonly state: 'retired'
      readonly system: CodeSystem
      readonly entry: Code
      readonly validTo: IsoDate
    }
  | { readonly state: 'draft'; readonly system: CodeSystem; readonly entry: Code }
  | { readonly state: 'unknown-code'; readonly system: CodeSystem }
  | { readonly state: 'unknown-system' }

/** The date to judge a code at, and where to look. */
export type LookupCodeOptions = {
  /** The date the code is judged at; without it, any date. */
  readonly at?: IsoDate | undefined
  /** Code systems of your own, in place of the shipped ones. */
  readonly codeSystems?: CodeSystemTable | undefined
}

const codeSystemShape: Shape = {
  fields: {
    codes: {
      listOf: {
        fields: { code: 'text', validFrom: { optional: 'date' }, validTo: { optional: 'date' } },
      },
    },
  },
}

/**
 * Looks a code up in a code system and says whether it is valid, on a date or at all.
 *
 * The system is a number, an OID or `urn:oid:…`; the code is compared as it stands. A code whose
 * first or last day no source gives is not refused for its date; `validFrom` and `validTo` are
 * themselves inside. A composite code of 9327 begins with its pathway type (our reading: the table
 * has no dates). A code that stood in a draft only is `draft` on every date. An `at` that is no
 * date throws `invalid-date`; options that are no object, or code systems that are none, throw
 * `invalid-argument`.
 *
 * @example
 * ```ts
 * import { lookupCode } from 'pasientforlop'
 *
 * lookupCode('9321', 'D06', { at: '2019-02-15' }).state // => 'valid'
 * lookupCode('9321', 'D06', { at: '2019-02-14' }).state // => 'not-yet-valid'
 * lookupCode('9321', 'D02').state // => 'draft'
 * lookupCode('9321', 'D13').state // => 'unknown-code'
 * lookupCode('1234', 'D11').state // => 'unknown-system'
 * lookupCode('9321', 'D06', { at: '15.02.2019' }) // throws 'invalid-date'
 * ```
 */
export function lookupCode(
  system: string | number,
  code: string,
  options: LookupCodeOptions = {},
): CodeLookup {
  const table = optionsArgument(options, ['at', 'codeSystems']).codeSystems ?? codeSystems
  const { at } = options
  if (at !== undefined) dayArgument(at, 'at')
  const found = systemIn(table, system)
  if (found === undefined) return { state: 'unknown-system' }
  const entry = found.codes.find((candidate) => candidate.code === code)
  if (entry === undefined) return { state: 'unknown-code', system: found }
  if (entry.evidence === 'draft') return { state: 'draft', system: found, entry }
  if (at !== undefined) {
    const validFrom = firstDateOf(found, entry, table)
    if (validFrom !== undefined && at < validFrom) {
      return { state: 'not-yet-valid', system: found, entry, validFrom }
    }
    if (entry.validTo !== undefined && at > entry.validTo) {
      return { state: 'retired', system: found, entry, validTo: entry.validTo }
    }
  }
  return { state: 'valid', system: found, entry }
}

/** The system of a table; those of the shipped one are known to be right. */
function systemIn(table: CodeSystemTable, reference: string | number) {
  const system = resolveCodeSystem(reference, table)
  if (table !== codeSystems && system !== undefined) {
    checkShape(system, codeSystemShape, 'options.codeSystems: the code system', 'invalid-argument')
  }
  return system
}

/** The first day of a code: its own, or for a composite code that of its pathway type. */
function firstDateOf(system: CodeSystem, entry: Code, table: CodeSystemTable) {
  if (entry.validFrom !== undefined || system.kind !== 'composite') return entry.validFrom
  const types = systemIn(table, '9321')?.codes
  return types?.find(({ code }) => code === entry.code.slice(0, 3))?.validFrom
}
