import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { addRows } from '../picture/add-rows.js'
import type { NamedResult } from '../picture/draw-results.js'
import { acrossLine, boxAt, shapeAt, uprightLine } from '../picture/elements.js'
import { figureAxis } from '../picture/figure-axis.js'
import { acrossKey, addLegend, uprightKey } from '../picture/legend.js'
import { notShownKeys } from '../picture/not-shown.js'
import { daysOf, decimal, resultText } from '../picture/result-text.js'
import { fill, type Sheet, say } from '../picture/sheet.js'
import { dayWords } from './day-words.js'

/** Draws a row a group: its words, and its box on an axis of days. */
export function addDays(sheet: Sheet, rows: readonly NamedResult[], limit: number | undefined) {
  const { language } = sheet
  const words = dayWords[language]
  const results = rows.map(({ result }) => result)
  const days = results.flatMap((result) => daysOf(result) ?? [])
  addRows(sheet, rows, {
    axis: figureAxis(
      'duration',
      [limit ?? 0, ...days.flatMap((one) => [one.mean, one.lowerQuartile, one.percentile90])],
      language,
    ),
    textOf: (result) => daysText(result, sheet),
    markOf,
    level: [limit, 'mark-line edge'],
  })
  const hasBox = days.some(({ median }) => median !== null)
  addLegend(sheet, [
    hasBox && [boxAt(-8, -5, 16, 10, 'good'), words.half],
    hasBox && [acrossKey('good-line edge'), words.nine],
    days.some(({ mean }) => mean !== null) && [shapeAt('diamond', 0, 0, 'bad', 4), words.mean],
    limit !== undefined && [
      uprightKey('mark-line edge'),
      say(sheet, fill(words.limit, { days: limit })),
    ],
    ...notShownKeys(sheet, results),
  ])
}

/** The distribution in words; the mean alone where quartiles are of too few. */
function daysText(result: IndicatorResult, { language }: Sheet): string {
  const days = daysOf(result)
  const words = dayWords[language]
  if (days === null) return resultText(result, language)
  if (days.median === null) return `${resultText(result, language)}, ${words.few}`
  const number = (value: number | null) => decimal(value ?? 0, language)
  return fill(words.days, {
    median: number(days.median),
    from: number(days.lowerQuartile),
    to: number(days.upperQuartile),
    nine: number(days.percentile90),
    n: number(days.n),
  })
}

function markOf(result: IndicatorResult, y: number, xOf: (value: number) => number): string {
  const { lowerQuartile, upperQuartile, median, percentile90, mean } = { ...daysOf(result) }
  const diamond = mean == null ? '' : shapeAt('diamond', xOf(mean), y, 'bad', 4)
  if (median == null) return diamond
  const [lower, upper, nine] = [lowerQuartile, upperQuartile, percentile90].map((value) =>
    xOf(value ?? Number.NaN),
  ) as [number, number, number]
  return [
    acrossLine(upper, nine, y, 'good-line edge'),
    uprightLine(nine, y - 4, y + 4, 'good-line edge'),
    boxAt(lower, y - 6, Math.max(2, upper - lower), 12, 'good'),
    uprightLine(xOf(median), y - 6, y + 6, 'paper-line edge'),
    diamond,
  ].join('')
}
