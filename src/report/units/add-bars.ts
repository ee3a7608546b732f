import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { addRows } from '../picture/add-rows.js'
import type { NamedResult } from '../picture/draw-results.js'
import { boxAt, lineAt, shapeAt } from '../picture/elements.js'
import { figureAxis } from '../picture/figure-axis.js'
import { addLegend, upKey } from '../picture/legend.js'
import { notShownKeys } from '../picture/not-shown.js'
import { figureOf, resultText, targetOf } from '../picture/result-text.js'
import { resultWords } from '../picture/result-words.js'
import type { Sheet } from '../picture/sheet.js'
import { unitWords } from './unit-words.js'

/** Draws a row a group: its interval and its figure, on an axis from 0. */
export function addBars(sheet: Sheet, units: readonly NamedResult[], total: IndicatorResult): void {
  const { language } = sheet
  const words = resultWords[language]
  const results = units.map(({ result }) => result)
  const isShare = total.measure === 'share'
  // A count of all is no measure of one group.
  const average = total.measure === 'count' ? null : figureOf(total)
  const figures = [...results, ...(average === null ? [] : [total])].flatMap((one) => [
    figureOf(one),
    targetOf(one),
  ])
  const axis = figureAxis(total.measure, figures, language)
  addRows(sheet, units, {
    kind: 'unit',
    axis,
    textOf: (result) => resultText(result, language),
    markOf,
    level: [average, 'none-line dash'],
  })
  addLegend(sheet, [
    [
      total.measure === 'count'
        ? boxAt(-8, -4, 16, 8, 'class="good"')
        : shapeAt('circle', 0, 0, 'good'),
      isShare ? unitWords[language].interval : words.figure,
    ],
    average !== null && [upKey('none-line dash'), `${words.total} ${axis.textOf(average)}`],
    results.some((one) => targetOf(one) !== null) && [upKey('mark-line edge'), words.target],
    ...notShownKeys(sheet, results),
  ])
}

function markOf(result: IndicatorResult, y: number, xOf: (value: number) => number): string {
  const [zero, x, target] = [xOf(0), xOf(figureOf(result) ?? 0), targetOf(result)]
  if (result.measure === 'count') return boxAt(zero, y - 4, x - zero, 8, 'class="good"')
  const goal =
    target === null ? '' : lineAt(xOf(target), y - 7, xOf(target), y + 7, 'mark-line edge')
  const interval =
    'interval' in result
      ? lineAt(xOf(result.interval.lower), y, xOf(result.interval.upper), y, 'good-line edge')
      : lineAt(zero, y, x, y, 'grid-line edge')
  return goal + interval + shapeAt('circle', x, y, 'good', 5)
}
