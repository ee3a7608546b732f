import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { resultStateLabels } from '../../messages/labels/result-state-labels.js'
import { boxAt, shapeAt } from './elements.js'
import type { LegendItem } from './legend.js'
import { figureOf } from './result-text.js'
import { hatched, type Sheet } from './sheet.js'

/** What stands for a result without a figure: a dash where there is nothing to show, else stripes. */
export function notShown(
  sheet: Sheet,
  { state }: IndicatorResult,
  [x, y, width, height]: readonly [number, number, number, number],
): string {
  return state === 'not-computable'
    ? shapeAt('dash', x + Math.min(width / 2, 8), y + height - 4, 'none')
    : boxAt(x, y, width, height, hatched(sheet))
}

/** What these marks mean, where there are any. */
export function notShownKeys(
  sheet: Sheet,
  results: readonly IndicatorResult[],
): readonly LegendItem[] {
  return notShownCounts(results).map(([state]) => [
    notShown(sheet, { state } as IndicatorResult, [-8, -5, 16, 10]),
    resultStateLabels[state][sheet.language],
  ])
}

/** How many results have no figure, by why; a value without one is of too few. */
export function notShownCounts(
  results: readonly IndicatorResult[],
): readonly (readonly [state: IndicatorResult['state'], count: number])[] {
  const states = results
    .filter((result) => figureOf(result) === null)
    .map(({ state }) => (state === 'value' ? 'suppressed' : state))
  return [...new Set(states)].map((state) => [state, states.filter((one) => one === state).length])
}
