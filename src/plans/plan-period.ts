import type { FigurePeriod } from './follow-up/schema.js'
import type { Plan } from './schema.js'

/** The time that "i planperioden" stands for; undefined where the plan has no end or is backwards. */
export function planPeriodOf({ period }: Pick<Plan, 'period'>): FigurePeriod | undefined {
  if ('unknown' in period || period.to === undefined || period.to < period.from) return undefined
  return { from: period.from, to: period.to }
}
