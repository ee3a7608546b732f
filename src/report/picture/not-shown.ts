import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { resultStateLabels } from '../../messages/labels/result-state-labels.js'
import { boxAt, shapeAt } from './elements.js'
import type { LegendItem } from './legend.js'
import { figureOf } from './result-text.js'
import { type Sheet, say } from './sheet.js'

/** What stands for a result without a figure: a dash where there is nothing to show, else stripes. */
export function notShown(
  state: IndicatorResult['state'],
  [x, y, width, height]: readonly [number, number, number, number],
): string {
  return state === 'not-computable'
    ? shapeAt('dash', x + Math.min(width / 2, 8), y + height - 4, 'none')
    : boxAt(x, y, width, height, 'striped')
}

/** What these marks mean, and how many there are, which it says; a value without a figure is of too few. */
export function notShownKeys(
  sheet: Sheet,
  results: readonly IndicatorResult[],
): readonly LegendItem[] {
  const states = results
    .filter((result) => figureOf(result) === null)
    .map(({ state }) => (state === 'value' ? 'suppressed' : state))
  return [...new Set(states)].map((state) => {
    const count = states.filter((one) => one === state).length
    return [
      notShown(state, [-8, -5, 16, 10]),
      say(sheet, `${resultStateLabels[state][sheet.language]}: ${count}`),
    ]
  })
}
