import { listArgument } from '../misuse/arguments.js'
import type { AssembleOptions } from '../registrations/assemble-pathways.js'
import { readRows } from '../registrations/columns/read-rows.js'
import type { Registration } from '../registrations/schema.js'
import { checkColumns } from './check-columns.js'
import type { OwnFindingOf } from './own-rule.js'
import type { ValidateOptions } from './rule-options.js'
import type { Finding, OwnRuleId, RegistrationCheck } from './schema.js'

/** What may be chosen for a check: how to assemble, and how to judge. */
export type CheckOptions<Own extends OwnRuleId = never> = Omit<
  AssembleOptions,
  'asOf' | 'definitions'
> &
  ValidateOptions<Own>

/**
 * Checks rows before they are reported: assembles them, validates the pathways, and answers with
 * the pathways, every finding of both steps, the number of findings by rule, and the rows that are
 * in no pathway.
 *
 * Findings are sorted by pathway (those of no pathway first), rule, rows and params; `counts` has
 * the rules with findings only, by id. A rule that is ignored hides its findings; rows that it
 * set aside stay set aside. With `asOf` rows dated later are set aside first (`future-date`) and
 * nothing else is said of them. A finding that misses an event names rows that could be it, had they
 * not been set aside (`relatedRows`). No row throws, however broken.
 *
 * @throws what `assemblePathways` and `validatePathways` throw for wrong arguments.
 *
 * @example
 * ```ts
 * import { checkRegistrations } from 'pasientforlop'
 *
 * const { counts, setAside } = checkRegistrations(
 *   [
 *     { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D12A' },
 *     { patient: 'p1', unit: '983974724', date: '2020-02-05', code: 'D12CP' },
 *     { patient: 'p1', unit: '983974724', date: '2020-03-01', code: 'D12Z' },
 *   ],
 *   { asOf: '2020-12-31' },
 * )
 * counts // => { 'npr-201': 1, 'npr-208': 1 }
 * setAside // => [2]
 * ```
 */
export function checkRegistrations<const Own extends OwnRuleId = never>(
  rows: readonly Registration[],
  options: CheckOptions<Own> = {},
): RegistrationCheck<Finding | OwnFindingOf<NoInfer<Own>>> {
  listArgument(rows, 'rows')
  return checkColumns(() => readRows(rows), options)
}
