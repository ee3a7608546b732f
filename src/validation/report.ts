import type { PathwayType } from '../codes/schema.js'
import type { EditionId } from '../pathways/schema.js'
import { editionIds, type PathwayColumns } from '../registrations/pathway-columns.js'
import type { Course } from './read-course.js'
import type { RuleSettings } from './rule-options.js'
import type { Rule, ValidationFinding } from './schema.js'

/** The rules that are judged on pathways, also those that assembly judges on rows. */
type ReportedId = ValidationFinding['rule']

/** The params of a rule, as its finding has them. */
export type ParamsOf<R extends ReportedId> = Extract<ValidationFinding, { rule: R }>['params']

/**
 * Adds the finding of a rule on a pathway, with the rows of some of its events, unless the rule does not
 * hold there or is ignored.
 */
export function report<R extends ReportedId>(
  found: ValidationFinding[],
  settings: RuleSettings,
  rule: Omit<Rule, 'id'> & { readonly id: R },
  { columns, place, definition: { type } }: Course,
  events: readonly number[],
  params: ParamsOf<R>,
): void {
  const edition = editionIds[columns.editionOf[place] as number] as EditionId
  if (settings.ignored.has(rule.id) || !holdsFor(rule, type, edition)) return
  const { id, effect } = rule
  const finding = {
    rule: id,
    effect,
    pathway: columns.idOf(place),
    rows: rowsOf(columns, events),
    relatedRows: [],
    params,
  }
  // The compiler cannot tie `rule` to `params` once R is generic; the signature does.
  found.push(finding as unknown as ValidationFinding)
}

/** Whether a rule holds for a pathway's type and edition. */
export function holdsFor(
  { types, editions }: Pick<Rule, 'types' | 'editions'>,
  type: PathwayType,
  edition: EditionId,
): boolean {
  return (
    (types === 'all' || types.includes(type)) && (editions === 'all' || editions.includes(edition))
  )
}

/** The rows that events were made of, each once, ascending. */
export function rowsOf({ rows, rowsFrom }: PathwayColumns, events: readonly number[]): number[] {
  const found: number[] = []
  for (const event of events) {
    const to = rowsFrom[event + 1] as number
    for (let at = rowsFrom[event] as number; at < to; at += 1) found.push(rows[at] as number)
  }
  return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b)
}
