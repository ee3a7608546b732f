import { byKey } from '../misuse/compare-texts.js'
import { type AssembledColumns, assembleColumns } from '../registrations/assemble-columns.js'
import type { AssembleOptions } from '../registrations/assemble-pathways.js'
import type { RegistrationColumns } from '../registrations/columns/registration-columns.js'
import { makePathway } from '../registrations/make-pathway.js'
import type { AssemblyFinding } from '../registrations/schema.js'
import { judgeColumns } from './judge-columns.js'
import { judgeEdition } from './judge-edition.js'
import type { OwnFindingOf } from './own-rule.js'
import { relateSetAside } from './relate-set-aside.js'
import { type RuleSettings, readOptions, ruleKeys, type ValidateOptions } from './rule-options.js'
import type {
  Finding,
  FindingCounts,
  OwnFinding,
  OwnRuleId,
  RegistrationCheck,
  ValidationFinding,
} from './schema.js'
import { sortFindings } from './sort-findings.js'

/** Checks registrations from columns, as `checkRegistrations` does rows. */
export function checkColumns<const Own extends OwnRuleId = never>(
  read: () => RegistrationColumns,
  options: AssembleOptions & ValidateOptions<Own>,
): RegistrationCheck<Finding | OwnFindingOf<NoInfer<Own>>> {
  const settings = readOptions(options, [...ruleKeys, 'edition', 'pathwayId'])
  const { ignore: _, ownRules: __, transferWithinDays: ___, ...assembly } = options
  const assembled = assembleColumns(read, { ...assembly, definitions: settings.definitions })
  const findings = checkAssembled(assembled, settings) as (Finding | OwnFindingOf<NoInfer<Own>>)[]
  const { pathways: columns, setAside, fingerprint } = assembled
  const pathways = Array.from(columns.starts, (_, at) => makePathway(columns, at))
  return { pathways, findings, counts: countByRule(findings), setAside, fingerprint }
}

/** The findings of an assembly: its own, and those of its pathways. */
export function checkAssembled(assembled: AssembledColumns, settings: RuleSettings) {
  const judged: (ValidationFinding | OwnFinding)[] = []
  const outdated: number[][] = []
  judgeColumns(assembled.pathways, settings, judged, outdated)
  judgeEdition(outdated, settings, judged as ValidationFinding[])
  const related = relateSetAside(assembled, judged as Finding[])
  return sortFindings(
    (related as (AssemblyFinding | ValidationFinding)[]).filter(
      ({ rule }) => !settings.ignored.has(rule),
    ),
  )
}

function countByRule(findings: readonly { readonly rule: string }[]): FindingCounts {
  const byRule = new Map<string, number>()
  for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  return Object.fromEntries([...byRule].sort(byKey))
}
