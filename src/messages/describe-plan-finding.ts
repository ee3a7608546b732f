import { checkShape } from '../calendar/shapes.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import type { PlanFinding } from '../plans/follow-up/schema.js'
import type { Language } from '../sources/schema.js'
import { planFindingTexts } from './plan-finding-texts.js'

/**
 * Says in bokmål, nynorsk or English what a finding on a plan, a report or a model is.
 *
 * Ids, numbers and dates are written as they are. Another language throws `unknown-language`,
 * what is no finding `invalid-argument`.
 *
 * @example
 * ```ts
 * import { describePlanFinding } from 'pasientforlop/plans'
 *
 * describePlanFinding({ rule: 'invalid-number', at: '984166762', params: {} }, 'nn')
 * // => '984166762: Organisasjonsnummeret har feil kontrollsiffer.'
 * ```
 */
export function describePlanFinding(finding: PlanFinding, language: Language): string {
  const rule = { oneOf: Object.keys(planFindingTexts) }
  const shape = { fields: { rule, at: 'text', params: { fields: {} } } } as const
  checkShape(finding, shape, 'finding', 'invalid-argument')
  const texts = planFindingTexts[finding.rule]
  if (typeof language !== 'string' || !Object.hasOwn(texts, language)) {
    throw misuse('unknown-language', `language must be nb, nn or en, got a ${kindOf(language)}`)
  }
  const text = texts[language].replace(/\{(\w{1,30})\}/g, (whole, name: string) => {
    const value = Object.hasOwn(finding.params, name) ? finding.params[name] : undefined
    return typeof value === 'string' || Number.isFinite(value) ? `${value}` : whole
  })
  return `${finding.at}: ${text}`
}
