import type { Indicator, IndicatorTarget } from '../schema.js'
import type { Column } from '../subjects/schema.js'
import { checkValue, columnAt, invalid } from './check-criterion.js'

const bounds = ['atLeast', 'atMost', 'below'] as const

/** Refuses targets that nothing can meet or fail, or that are written in another unit. */
export function checkTargets(
  { measure, targets }: Indicator,
  columns: Readonly<Record<string, Column>>,
): void {
  if (measure === 'count' && targets.length > 0) {
    throw invalid('targets', 'must be empty, as a count has no target')
  }
  for (const [at, target] of targets.entries()) {
    const place = `targets[${at}]`
    checkBound(target, measure, place)
    if (typeof target.validTo === 'string' && target.validTo < target.validFrom) {
      throw invalid(`${place}.validTo`, 'must not lie before validFrom')
    }
    for (const [field, value] of Object.entries(target.when ?? {})) {
      const column = columnAt(columns, field, `${place}.when`)
      checkValue(column, value, `${place}.when.${field}`)
    }
  }
}

function checkBound(target: IndicatorTarget, measure: Indicator['measure'], place: string): void {
  const given = bounds.filter((bound) => target[bound] !== undefined)
  const [bound] = given
  if (bound === undefined || given.length > 1) {
    throw invalid(place, `must have one of ${bounds.join(', ')}`)
  }
  const value = target[bound] as number
  if (measure === 'share' && !(value >= 0 && value <= 1)) {
    throw invalid(`${place}.${bound}`, 'must be a share from 0 to 1, such as 0.8 for 80 per cent')
  }
  if (measure === 'duration' && value > 0 && value < 1) {
    throw invalid(`${place}.${bound}`, 'must be a number of days, not a share')
  }
}
