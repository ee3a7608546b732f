import { type AssembleOptions, assemblePathways } from '../registrations/assemble-pathways.js'
import type { AssemblyFinding, Pathway, Registration } from '../registrations/schema.js'
import type { OwnFindingOf } from './own-rule.js'
import { effectUnder } from './report.js'
import { type RuleSettings, readOptions, type ValidateOptions } from './rule-options.js'
import type { Finding, OwnRuleId } from './schema.js'
import { sortFindings } from './sort-findings.js'
import { validatePathways } from './validate-pathways.js'

/** What may be chosen for a check: how to assemble, and how to judge. */
export type CheckOptions<Own extends OwnRuleId = never> = AssembleOptions & ValidateOptions<Own>

/**
 * Checks rows before they are reported: assembles them, validates the pathways, and answers with
 * the pathways, every finding of both steps, and the number of findings by rule.
 *
 * Findings are sorted by pathway (those of no pathway first), rule, rows and params; `counts` has
 * the rules with findings only, by id. A rule that is turned off hides its findings; rows that it
 * set aside stay set aside. No row throws, however broken.
 *
 * @throws what `assemblePathways` and `validatePathways` throw for wrong arguments.
 *
 * @example
 * ```ts
 * import { checkRegistrations } from 'pasientforlop'
 *
 * const { counts } = checkRegistrations(
 *   [
 *     { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D12A' },
 *     { patient: 'p1', unit: '983974724', date: '2020-02-05', code: 'D12CP' },
 *     { patient: 'p1', unit: '983974724', date: '2020-03-01', code: 'D12Z' },
 *   ],
 *   { asOf: '2020-12-31' },
 * )
 * counts // => { 'npr-201': 1, 'npr-208': 1 }
 * ```
 */
export function checkRegistrations<const Own extends OwnRuleId = never>(
  rows: readonly Registration[],
  options?: CheckOptions<Own>,
): {
  readonly pathways: readonly Pathway[]
  readonly findings: readonly (Finding | OwnFindingOf<NoInfer<Own>>)[]
  readonly counts: Readonly<Record<string, number>>
} {
  const settings = readOptions(options)
  const { definitions, edition, pathwayId } = options ?? {}
  const assembly = assemblePathways(rows, {
    ...(definitions && { definitions }),
    ...(edition && { edition }),
    ...(pathwayId && { pathwayId }),
  })
  const findings = sortFindings([
    ...underSettings(assembly.findings, settings),
    ...validatePathways<Own>(assembly.pathways, options),
  ])
  const byRule = new Map<string, number>()
  for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  const counts = Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { pathways: assembly.pathways, findings, counts }
}

/** Assembly's findings under the caller's choice of effects. */
function underSettings(
  findings: readonly AssemblyFinding[],
  settings: RuleSettings,
): readonly AssemblyFinding[] {
  return findings.flatMap((finding) => {
    const effect = effectUnder(settings, { id: finding.rule, effect: finding.effect })
    return effect === 'off' ? [] : [{ ...finding, effect }]
  })
}
