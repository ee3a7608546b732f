import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { addRows } from '../picture/add-rows.js'
import type { NamedResult } from '../picture/draw-results.js'
import { acrossLine, boxAt, shapeAt, uprightLine } from '../picture/elements.js'
import { figureAxis } from '../picture/figure-axis.js'
import { acrossKey, addLegend, uprightKey } from '../picture/legend.js'
import { notShownKeys } from '../picture/not-shown.js'
import { figureOf, resultText, targetOf } from '../picture/result-text.js'
import { resultWords } from '../picture/result-words.js'
import { type Sheet, say } from '../picture/sheet.js'

/** Draws a row a group: its interval and its figure, on an axis from 0. */
export function addBars(sheet: Sheet, units: readonly NamedResult[], total: IndicatorResult): void {
  const { language } = sheet
  const { measure } = total
  const isShare = measure === 'share'
  const words = resultWords[language]
  const results = units.map(({ result }) => result)
  // A count of all is no measure of one group.
  const average = measure === 'count' ? null : figureOf(total)
  const axis = figureAxis(
    measure,
    [average, ...results.flatMap((one) => [figureOf(one), targetOf(one)])],
    language,
  )
  addRows(sheet, units, {
    axis,
    textOf: (result) => resultText(result, language),
    markOf,
    level: [average, 'none-line dash'],
  })
  addLegend(sheet, [
    [
      measure === 'count' ? boxAt(-8, -4, 16, 8, 'good') : shapeAt('circle', 0, 0, 'good'),
      isShare ? words.share : words.figure,
    ],
    isShare && [acrossKey('good-line edge'), words.interval],
    average !== null && [
      uprightKey('none-line dash'),
      say(sheet, `${words.total} ${axis.textOf(average)}`),
    ],
    results.some((one) => targetOf(one) !== null) && [uprightKey('mark-line edge'), words.target],
    ...notShownKeys(sheet, results),
  ])
}

function markOf(result: IndicatorResult, y: number, xOf: (value: number) => number): string {
  const [zero, x, target] = [xOf(0), xOf(figureOf(result) ?? 0), targetOf(result)]
  if (result.measure === 'count') return boxAt(zero, y - 4, x - zero, 8, 'good')
  const goal = target === null ? '' : uprightLine(xOf(target), y - 7, y + 7, 'mark-line edge')
  const interval =
    'interval' in result
      ? acrossLine(xOf(result.interval.lower), xOf(result.interval.upper), y, 'good-line edge')
      : acrossLine(zero, x, y, 'grid-line edge')
  return goal + interval + shapeAt('circle', x, y, 'good')
}
