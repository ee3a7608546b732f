import type { Effect, Pathway, PathwayEvent } from '../registrations/schema.js'
import type { RuleSettings } from './rule-options.js'
import type { Rule, ValidationFinding, ValidationRuleId } from './schema.js'

/** The params of a rule, as its finding has them. */
export type ParamsOf<R extends ValidationRuleId> = Extract<ValidationFinding, { rule: R }>['params']

/** Adds the finding of a rule on a pathway, unless it does not hold there or is turned off. */
export function report<R extends ValidationRuleId>(
  found: ValidationFinding[],
  settings: RuleSettings,
  rule: Omit<Rule, 'id'> & { readonly id: R },
  pathway: Pathway,
  events: readonly PathwayEvent[],
  params: ParamsOf<R>,
): void {
  const effect = effectUnder(settings, rule)
  if (effect === 'off' || !holdsFor(rule, pathway)) return
  const finding = { rule: rule.id, effect, pathway: pathway.id, rows: rowsOf(events), params }
  // The compiler cannot tie `rule` to `params` once R is generic; the signature does.
  found.push(finding as unknown as ValidationFinding)
}

/** The effect of a rule under the caller's settings; `off` where it is not to be raised. */
export function effectUnder(
  settings: RuleSettings,
  rule: { readonly id: string; readonly effect: Effect },
): Effect | 'off' {
  return settings.rules !== undefined && Object.hasOwn(settings.rules, rule.id)
    ? ((settings.rules as Record<string, Effect | 'off'>)[rule.id] ?? rule.effect)
    : rule.effect
}

/** Whether a rule holds for a pathway's type and edition. */
export function holdsFor(
  { types, editions }: Pick<Rule, 'types' | 'editions'>,
  { type, edition }: Pathway,
): boolean {
  return (
    (types === 'all' || types.includes(type)) && (editions === 'all' || editions.includes(edition))
  )
}

/** The rows that events were made of, each once, ascending. */
export function rowsOf(events: readonly PathwayEvent[]): number[] {
  // Mostly one event of one row: no set, no sort.
  const [first] = events
  if (first === undefined) return []
  if (events.length === 1 && first.rows.length === 1 && isRow(first.rows[0])) return [first.rows[0]]
  const rows = events.flatMap((event) => event.rows.filter(isRow))
  return [...new Set(rows)].sort((a, b) => a - b)
}

function isRow(row: unknown): row is number {
  return Number.isSafeInteger(row) && (row as number) >= 0
}
