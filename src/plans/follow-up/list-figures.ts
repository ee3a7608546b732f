import { checkShape, type Shape } from '../../calendar/shapes.js'
import type { IndicatorResult, IndicatorResults } from '../../indicators/schema.js'
import { objectArgument } from '../../misuse/arguments.js'
import type { IndicatorFigure } from './schema.js'

const resultsShape: Shape = {
  fields: {
    indicator: 'text',
    results: {
      listOf: {
        fields: {
          state: 'text',
          by: { listOf: 'text' },
          group: { fields: {} },
          period: { fields: { from: 'date', to: 'date' } },
          days: { optional: { fields: { median: 'number' } } },
        },
      },
    },
  },
}

/**
 * Lists the results of an indicator as figures for `followUpPlan`: the totals, and those grouped
 * by the one field that holds the organisation number.
 *
 * Shares are 0–1, durations the median in days. Other groupings, and the group of rows without a
 * value, are left out. A suppressed result stays suppressed. What are no results throws
 * `invalid-argument`.
 *
 * @example
 * ```ts
 * import { periodOf } from 'pasientforlop/calendar'
 * import { listFigures } from 'pasientforlop/plans'
 *
 * listFigures(
 *   {
 *     indicator: 'hv.epikrise_1d', measure: 'share', asOf: '2021-01-01', suppression: 'none',
 *     undated: 0, outsidePeriods: 0,
 *     results: [
 *       { period: periodOf('2020-01-01', 'year'), by: ['unit'], group: { unit: '983974724' },
 *         state: 'suppressed' },
 *     ],
 *   },
 *   { by: 'unit' },
 * )
 * // => [{ indicator: 'hv.epikrise_1d', period: { from: '2020-01-01', to: '2020-12-31' },
 * //       group: '983974724', state: 'suppressed' }]
 * ```
 */
export function listFigures(
  results: IndicatorResults,
  options: { readonly by: string },
): readonly IndicatorFigure[] {
  const { by } = objectArgument(options, 'options', 'an object with by')
  checkShape(results, resultsShape, 'results', 'invalid-argument')
  const { indicator } = results
  return results.results.flatMap((result): readonly IndicatorFigure[] => {
    const isTotal = result.by.length === 0
    const group = result.by.length === 1 && result.by[0] === by ? result.group[by] : undefined
    if (!isTotal && !isNamed(group)) return []
    return [
      {
        indicator,
        period: { from: result.period.from, to: result.period.to },
        ...(isTotal ? {} : { group: String(group) }),
        state: result.state,
        ...figureValue(result),
      },
    ]
  })
}

function isNamed(group: unknown) {
  return typeof group === 'string' || typeof group === 'number' || typeof group === 'boolean'
}

function figureValue(result: IndicatorResult): Partial<IndicatorFigure> {
  if (result.state !== 'value') return {}
  if (result.measure === 'count') return { value: result.count, unit: 'count' }
  if (result.measure === 'duration') return { value: result.days?.median, unit: 'days' }
  const { numerator, denominator, share } = result
  return { value: share, unit: 'share', numerator, denominator }
}
