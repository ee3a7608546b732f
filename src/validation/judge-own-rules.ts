import { checkShape, type Shape } from '../calendar/shapes.js'
import type { Pathway } from '../registrations/schema.js'
import type { OwnRuleContext } from './own-rule.js'
import { holdsFor } from './report.js'
import type { RuleSettings } from './rule-options.js'
import type { OwnFinding, OwnRuleData, OwnRuleHit } from './schema.js'

const hitsShape: Shape = {
  listOf: {
    fields: {
      pathway: { optional: { orNull: 'text' } },
      rows: { optional: { listOf: 'count' } },
      params: { optional: { tableOf: 'scalar' } },
    },
  },
}

/** Own rules on one pathway. */
export function judgeByOwnRules(
  pathway: Pathway,
  settings: RuleSettings,
  found: OwnFinding[],
): void {
  for (const rule of settings.ownRules) {
    if (rule.scope !== 'pathway' || settings.ignored.has(rule.id) || !holdsFor(rule, pathway))
      continue
    for (const hit of hitsOf(rule, rule.check(pathway, contextOf(settings)))) {
      found.push(findingOf(rule, hit, hit.pathway ?? pathway.id))
    }
  }
}

/** What a check has answered; what it throws is passed on, and what are no hits is misuse. */
function hitsOf(rule: OwnRuleData, hits: readonly OwnRuleHit[]): readonly OwnRuleHit[] {
  checkShape(hits, hitsShape, `the answer of the check of ${rule.id}`, 'invalid-rule')
  return hits
}

function contextOf({ asOf, definitions }: RuleSettings): OwnRuleContext {
  return { asOf: asOf ?? null, definitions }
}

function findingOf(rule: OwnRuleData, hit: OwnRuleHit, pathway: string | null): OwnFinding {
  return {
    rule: rule.id,
    effect: rule.effect,
    pathway,
    rows: [...new Set(hit.rows ?? [])].sort((a, b) => a - b),
    relatedRows: [],
    params: { ...hit.params },
  }
}

/** Own rules on the pathways of one patient. */
export function judgePatientByOwnRules(
  pathways: readonly Pathway[],
  settings: RuleSettings,
  found: OwnFinding[],
): void {
  for (const rule of settings.ownRules) {
    if (rule.scope !== 'pathways' || settings.ignored.has(rule.id)) continue
    const judged = pathways.filter((pathway) => holdsFor(rule, pathway))
    if (judged.length === 0) continue
    for (const hit of hitsOf(rule, rule.check(judged, contextOf(settings)))) {
      found.push(findingOf(rule, hit, hit.pathway ?? null))
    }
  }
}
