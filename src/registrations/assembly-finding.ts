import type { FactFault } from './columns/registration-columns.js'
import type { AssemblyFinding, AssemblyParams, AssemblyRuleId, Effect, FactName } from './schema.js'

/** What each rule of assembly does to its rows. */
export const assemblyEffects = {
  'npr-102': 'set-aside',
  'npr-105': 'set-aside',
  'npr-106': 'set-aside',
  'npr-107': 'set-aside',
  'npr-115': 'excluded',
  'npr-120': 'set-aside',
  'npr-201': 'set-aside',
  'npr-225': 'set-aside',
  'conflicting-facts': 'flagged',
  'future-date': 'set-aside',
  'future-fact': 'flagged',
  'invalid-care-level': 'flagged',
  'invalid-date': 'set-aside',
  'invalid-fact': 'flagged',
  'missing-patient': 'set-aside',
  'missing-unit': 'set-aside',
  'stand-in-date': 'flagged',
} as const satisfies Readonly<Record<AssemblyRuleId, Effect>>

/** A finding of assembly; its effect is that of its rule. */
export function assemblyFinding<Rule extends AssemblyRuleId>(
  rule: Rule,
  pathway: string | null,
  rows: readonly number[],
  params: AssemblyParams[Rule],
  relatedRows: readonly number[] = [],
): AssemblyFinding {
  const effect = assemblyEffects[rule]
  // The compiler cannot tie `rule` to `params` once it is generic; the signature does.
  return { rule, effect, pathway, rows, relatedRows, params } as unknown as AssemblyFinding
}

/** The finding of a fact that cannot be used, or that stands for unknown. */
export function factFinding(
  { fact, kind, use, isStandIn }: FactFault,
  pathway: string | null,
  rows: readonly number[],
): AssemblyFinding {
  return isStandIn
    ? assemblyFinding('stand-in-date', pathway, rows, { fact: fact as FactName })
    : assemblyFinding('invalid-fact', pathway, rows, { fact, kind, use })
}
