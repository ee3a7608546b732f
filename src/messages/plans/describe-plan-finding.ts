import { describeDeadline } from '../../deadlines/describe-deadline.js'
import type { DeadlineUnreadable } from '../../deadlines/schema.js'
import { deadlineTexts } from '../../deadlines/texts.js'
import { choiceArgument, objectArgument, textArgument } from '../../misuse/arguments.js'
import type { PlanFinding, PlanRuleId } from '../../plans/follow-up/schema.js'
import type { Language } from '../../sources/schema.js'
import { languageArgument } from '../language-argument.js'
import { planFindingTexts } from './plan-finding-texts.js'
import { planParamWords } from './plan-param-words.js'

/**
 * Says in bokmål, nynorsk or English what a finding on a plan, a report or a figure is.
 *
 * Roles, organisations, areas, indicators and states that are shipped are called by their names; other ids,
 * numbers and dates are written as they are.
 *
 * @throws `unknown-language`; `invalid-argument` for what is no finding.
 *
 * @example
 * ```ts
 * import { describePlanFinding } from 'pasientforlop/plans'
 *
 * describePlanFinding({ rule: 'names-no-deadline', at: 'plan/1', params: {} }, 'nn')
 * // => 'plan/1: Dokumentet oppgir ingen frist.'
 * ```
 */
export function describePlanFinding(finding: PlanFinding, language: Language): string {
  objectArgument(finding, 'finding', 'one that checkPlan or followUpPlan gave')
  const { rule, at, params } = finding
  choiceArgument(rule, 'finding.rule', Object.keys(planFindingTexts) as PlanRuleId[])
  textArgument(at, 'finding.at')
  objectArgument(params, 'finding.params', 'an object')
  languageArgument(language)
  // Places in a list are counted from 0, and people from 1.
  const isPlace = 'row' in params && Number.isInteger(params.row) && rule !== 'row-without-tiltak'
  const shown = isPlace ? { ...params, row: params.row + 1 } : params
  const text = planFindingTexts[rule][language].replace(
    /\{(\w{1,30})\}/g,
    (whole, name: string) => writeParam(shown, name, language) ?? whole,
  )
  return `${at}: ${text}`
}

function writeParam(params: object, name: string, language: Language): string | undefined {
  const value: unknown = Object.hasOwn(params, name)
    ? (params as Readonly<Record<string, unknown>>)[name]
    : undefined
  const { reasons } = deadlineTexts[language]
  if (name === 'reason' && typeof value === 'string' && Object.hasOwn(reasons, value)) {
    const readings: unknown = 'readings' in params ? params.readings : []
    return describeDeadline(
      { kind: 'unreadable', reason: value, readings } as DeadlineUnreadable,
      language,
    )
  }
  if (typeof value === 'string') return planParamWords(name, value, language)
  return Number.isFinite(value) ? `${value}` : undefined
}
