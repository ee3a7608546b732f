import type { Pathway, PathwayEvent } from '../registrations/schema.js'
import type { RuleSettings } from './rule-options.js'
import type { Rule, ValidationFinding } from './schema.js'

/** The rules that are judged on pathways, also those that assembly judges on rows. */
type ReportedId = ValidationFinding['rule']

/** The params of a rule, as its finding has them. */
export type ParamsOf<R extends ReportedId> = Extract<ValidationFinding, { rule: R }>['params']

/** Adds the finding of a rule on a pathway, unless it does not hold there or is ignored. */
export function report<R extends ReportedId>(
  found: ValidationFinding[],
  settings: RuleSettings,
  rule: Omit<Rule, 'id'> & { readonly id: R },
  pathway: Pathway,
  events: readonly PathwayEvent[],
  params: ParamsOf<R>,
): void {
  if (settings.ignored.has(rule.id) || !holdsFor(rule, pathway)) return
  const { id, effect } = rule
  const finding = {
    rule: id,
    effect,
    pathway: pathway.id,
    rows: rowsOf(events),
    relatedRows: [],
    params,
  }
  // The compiler cannot tie `rule` to `params` once R is generic; the signature does.
  found.push(finding as unknown as ValidationFinding)
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
  const rows = events.flatMap((event) => event.rows)
  return rows.length < 2 ? rows : [...new Set(rows)].sort((a, b) => a - b)
}
