import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import { optionsArgument } from '../misuse/arguments.js'
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
  // Of several spans of validity, the one that holds on the date; else the next; else the last.
  return (
    judged.find(({ state }) => state === 'valid') ??
    nearest(judged, 'retired') ??
    nearest(judged, 'not-yet-valid') ??
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
  const validFrom = firstDateOf(system, entry, table, at)
  if (validFrom !== undefined && at < validFrom) {
    return { state: 'not-yet-valid', system, entry, validFrom }
  }
  return validTo !== undefined && at > validTo
    ? { state: 'retired', system, entry, validTo }
    : { state: 'valid', system, entry }
}

/** Of answers of one state the one whose date is nearest. */
function nearest(judged: readonly CodeLookup[], state: 'retired' | 'not-yet-valid') {
  const dateOf = (one: CodeLookup) =>
    one.state === 'retired' ? one.validTo : one.state === 'not-yet-valid' ? one.validFrom : ''
  const sorted = judged
    .filter((one) => one.state === state)
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1))
  return state === 'retired' ? sorted[sorted.length - 1] : sorted[0]
}

/**
 * The first day of a code: its own, or for a composite code that of its pathway type, in the span
 * that holds on the date.
 */
function firstDateOf(system: CodeSystem, entry: Code, table: CodeSystemTable, at: IsoDate) {
  if (entry.validFrom !== undefined || system.kind !== 'composite') return entry.validFrom
  const types = findCodeSystem('9321', table)?.codes ?? []
  const spans = types.filter(({ code }) => code === entry.code.slice(0, 3))
  const begun = spans.filter(({ validFrom }) => validFrom === undefined || validFrom <= at)
  const [first] = begun.length > 0 ? begun : [...spans].sort((a, b) => compareDates(a, b))
  return first?.validFrom
}

function compareDates(a: Code, b: Code): number {
  const [first, second] = [a.validFrom ?? '', b.validFrom ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}
