import { type AssembleOptions, assemblePathways } from '../registrations/assemble-pathways.js'
import type { Registration } from '../registrations/schema.js'
import type { OwnFindingOf } from './own-rule.js'
import { readOptions, type ValidateOptions } from './rule-options.js'
import type { Finding, FindingCounts, OwnRuleId, RegistrationCheck } from './schema.js'
import { sortFindings } from './sort-findings.js'
import { validatePathways } from './validate-pathways.js'

/** What may be chosen for a check: how to assemble, and how to judge. */
export type CheckOptions<Own extends OwnRuleId = never> = AssembleOptions & ValidateOptions<Own>

/**
 * Checks rows before they are reported: assembles them, validates the pathways, and answers with
 * the pathways, every finding of both steps, the number of findings by rule, and the rows that are
 * in no pathway.
 *
 * Findings are sorted by pathway (those of no pathway first), rule, rows and params; `counts` has
 * the rules with findings only, by id. A rule that is ignored hides its findings; rows that it
 * set aside stay set aside. No row throws, however broken.
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
  const settings = readOptions(options, ['edition', 'pathwayId'])
  const { definitions, edition, pathwayId, ...validate } = options
  const assembly = assemblePathways(rows, {
    ...(definitions && { definitions }),
    ...(edition && { edition }),
    ...(pathwayId && { pathwayId }),
  })
  const { pathways, setAside, fingerprint } = assembly
  const findings = sortFindings([
    ...assembly.findings.filter(({ rule }) => !settings.ignored.has(rule)),
    ...validatePathways<Own>(pathways, { ...validate, ...(definitions && { definitions }) }),
  ])
  return { pathways, findings, counts: countByRule(findings), setAside, fingerprint }
}

function countByRule(findings: readonly { readonly rule: string }[]): FindingCounts {
  const byRule = new Map<string, number>()
  for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  return Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1)))
}
