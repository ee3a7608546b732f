import { checkShape, type Shape } from '../calendar/shapes.js'
import type { Pathway } from '../registrations/schema.js'
import type { OwnRuleContext, OwnRuleHit } from './own-rule.js'
import { effectUnder, holdsFor } from './report.js'
import type { RuleSettings } from './rule-options.js'
import type { OwnFinding, OwnRuleData } from './schema.js'

const hitsShape: Shape = {
  listOf: {
    fields: {
      pathway: { optional: 'text' },
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
    const effect = effectUnder(settings, rule)
    if (rule.scope !== 'pathway' || effect === 'off' || !holdsFor(rule, pathway)) continue
    for (const hit of hitsOf(rule, rule.check(pathway, contextOf(settings)))) {
      found.push(findingOf(rule, effect, hit, hit.pathway ?? pathway.id))
    }
  }
}

/** What a check has answered; what it throws is passed on, and what are no hits is misuse. */
function hitsOf(rule: OwnRuleData, hits: readonly OwnRuleHit[]): readonly OwnRuleHit[] {
  checkShape(hits, hitsShape, `the answer of the check of ${rule.id}`, 'invalid-rule')
  return hits
}

function contextOf({ asOf, definitions }: RuleSettings): OwnRuleContext {
  return asOf === undefined ? { definitions } : { asOf, definitions }
}

function findingOf(
  rule: OwnRuleData,
  effect: OwnFinding['effect'],
  hit: OwnRuleHit,
  pathway: string | undefined,
): OwnFinding {
  return {
    rule: rule.id,
    effect,
    ...(pathway === undefined ? {} : { pathway }),
    rows: [...new Set(hit.rows ?? [])].sort((a, b) => a - b),
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
    const effect = effectUnder(settings, rule)
    if (rule.scope !== 'pathways' || effect === 'off') continue
    const judged = pathways.filter((pathway) => holdsFor(rule, pathway))
    if (judged.length === 0) continue
    for (const hit of hitsOf(rule, rule.check(judged, contextOf(settings)))) {
      found.push(findingOf(rule, effect, hit, hit.pathway))
    }
  }
}
