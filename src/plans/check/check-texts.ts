import type { PlanFinding } from '../follow-up/schema.js'
import type { PlanTexts } from '../schema.js'
import { planFinding } from './plan-findings.js'

/** A name that some language lacks is told, not refused. */
export function checkTexts(at: string, field: string, texts: PlanTexts): readonly PlanFinding[] {
  const lacking = Object.entries(texts).flatMap(([language, text]) =>
    text === null ? [language] : [],
  )
  return lacking.length === 0
    ? []
    : [planFinding('not-translated', at, { field, languages: lacking.join(', ') })]
}
