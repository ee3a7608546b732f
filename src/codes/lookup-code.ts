import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import { optionsArgument } from '../misuse/arguments.js'
import { compareTexts } from '../misuse/compare-texts.js'
import { codeSystems } from './code-systems.js'
import { codeSystemsArgument } from './code-systems-argument.js'
import { findCodeSystem } from './find-code-system.js'
import type { Code, CodeLookup, CodeSystem, CodeSystemTable } from './schema.js'

/** The date to judge a code at, and where to look. */
export interface LookupCodeOptions {
  /** The date the code is judged at; without it, any date. */
  readonly at?: IsoDate | null | undefined
  /** Code systems of your own, by number or as a list, in place of the shipped ones. */
  readonly codeSystems?: CodeSystemTable | null | undefined
}

/**
 * Looks a code up in a code system and says whether it is valid, on a date or at all.
 *
 * The system is a number, an OID or `urn:oid:…`; the code is compared as it stands. A code whose
 * first or last day no source gives is not refused for its date; `validFrom` and `validTo` are
 * themselves inside. A code may stand several times, with spans of validity apart: the one that holds
 * on the date is meant, whatever their order. A composite code of 9327 begins with its pathway type
 * (our reading: the table has no dates). A code that stood in a draft only is `draft` on every date.
 *
 * @throws `invalid-date` for `at`; `unknown-option` and `invalid-argument` for the options;
 * `invalid-table` where `codeSystems` hold something else than code systems.
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
  const { at, codeSystems: own } = optionsArgument(options, ['at', 'codeSystems'])
  if (at != null) dayArgument(at, 'at')
  const table = own == null ? codeSystems : codeSystemsArgument(own)
  const found = findCodeSystem(system, table)
  if (found === undefined) return { state: 'unknown-system' }
  const entries = found.codes.filter((candidate) => candidate.code === code)
  if (entries.length === 0) return { state: 'unknown-code', system: found }
  const judged = entries.map((entry) => judge(found, entry, table, at ?? null))
  const retired = judged.filter((one) => one.state === 'retired')
  const coming = judged.filter((one) => one.state === 'not-yet-valid')
  // Of several spans of validity, the one that holds on the date; else the last; else the next.
  return (
    judged.find(({ state }) => state === 'valid') ??
    retired.sort((a, b) => compareTexts(b.validTo, a.validTo))[0] ??
    coming.sort((a, b) => compareTexts(a.validFrom, b.validFrom))[0] ??
    (judged[0] as CodeLookup)
  )
}

function judge(
  system: CodeSystem,
  entry: Code,
  table: CodeSystemTable,
  at: IsoDate | null,
): CodeLookup {
  if (entry.evidence === 'draft') return { state: 'draft', system, entry }
  if (at === null) return { state: 'valid', system, entry }
  const { validTo } = entry
  const validFrom = firstDateOf(system, entry, table)
  if (validFrom !== undefined && at < validFrom) {
    return { state: 'not-yet-valid', system, entry, validFrom }
  }
  return validTo !== undefined && at > validTo
    ? { state: 'retired', system, entry, validTo }
    : { state: 'valid', system, entry }
}

/** The first day of a code: its own, or for a composite code the earliest of its pathway type. */
function firstDateOf(system: CodeSystem, entry: Code, table: CodeSystemTable): IsoDate | undefined {
  if (entry.validFrom !== undefined || system.kind !== 'composite') return entry.validFrom
  const types = findCodeSystem('9321', table)?.codes ?? []
  const spans = types.filter(({ code }) => code === entry.code.slice(0, 3))
  return spans.map(({ validFrom }) => validFrom ?? '').sort()[0]
}
