import type {
  IndicatorResult,
  IndicatorResults,
  Publication,
} from '../../indicators/evaluation/schema.js'
import { objectArgument, tableArgument } from '../../misuse/arguments.js'
import type { IndicatorFigure } from './schema.js'

/**
 * The results of a publication as figures: the totals, and those by the one column that holds the
 * organisation number. Shares are 0–1, durations the median in days. Other groupings, and the group
 * of rows without a value, are left out; what is suppressed stays so.
 */
export function figuresOf(publication: Publication, groupedBy: string): readonly IndicatorFigure[] {
  const periods = new Map(publication.periods.map((period) => [period.id, period]))
  return tableArgument<IndicatorResults>(publication.indicators, 'publication.indicators').flatMap(
    ({ indicator, results }) =>
      tableArgument<IndicatorResult>(results, 'results').flatMap(
        (result): readonly IndicatorFigure[] => {
          objectArgument(result.group, 'results[].group', 'an object')
          const period = periods.get(result.period)
          const columns = Object.keys(result.group)
          const group = columns.length === 1 ? result.group[groupedBy] : undefined
          if (period === undefined || (columns.length > 0 && !isNamed(group))) return []
          return [
            {
              indicator,
              period: { from: period.from, to: period.to },
              group: columns.length === 0 ? null : String(group),
              ...figureValue(result),
            },
          ]
        },
      ),
  )
}

function isNamed(group: unknown): boolean {
  return typeof group === 'string' || typeof group === 'number'
}

function figureValue(
  result: IndicatorResult,
): Pick<IndicatorFigure, 'state' | 'value' | 'unit' | 'numerator' | 'denominator'> {
  if (result.state !== 'value') return { state: result.state }
  if (result.measure === 'count') return { state: 'value', value: result.count, unit: 'count' }
  if (result.measure === 'duration') {
    const { median } = objectArgument(result.days, 'results[].days', 'an object')
    return median === null
      ? { state: 'suppressed', unit: 'days' }
      : { state: 'value', value: median, unit: 'days' }
  }
  const { numerator, denominator, share } = result
  return { state: 'value', value: share, unit: 'share', numerator, denominator }
}
