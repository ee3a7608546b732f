import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { resultStateLabels } from '../../messages/labels/result-state-labels.js'
import { boxAt, lineAt, named, shapeAt, textAt } from '../picture/elements.js'
import type { NamedResult } from '../picture/groups-of.js'
import { fitText, measureText } from '../picture/measure-text.js'
import { figureOf, percent, resultText, targetOf } from '../picture/result-text.js'
import { scaleOf, ticksTo } from '../picture/scale-of.js'
import { addLegend, hatched, margin, type Sheet } from '../picture/sheet.js'
import { isNotShown } from './is-not-shown.js'
import { unitWords } from './unit-words.js'

/** How high the line of a group is, in px. */
const step = 36

/** Draws a line a group: its interval and its figure, on an axis from 0. */
export function addBars(sheet: Sheet, units: readonly NamedResult[], total: IndicatorResult): void {
  const { parts, language, width } = sheet
  const words = unitWords[language]
  const isShare = total.measure === 'share'
  const figures = units.flatMap(({ result }) => [figureOf(result) ?? 0, targetOf(result) ?? 0])
  const ticks = isShare
    ? [0, 0.25, 0.5, 0.75, 1]
    : ticksTo(Math.max(figureOf(total) ?? 0, ...figures))
  const most = ticks.at(-1) as number
  const xOf = scaleOf([0, most], [margin + 6, width - margin - 8])
  const top = sheet.height + 10
  const bottom = top + units.length * step + 6
  for (const tick of ticks) {
    const x = xOf(tick)
    const name = tick === 0 ? 'soft' : tick === most ? 'soft end' : 'soft mid'
    const label = isShare ? percent(tick, language) : `${tick}`
    parts.push(
      lineAt(x, top, x, bottom, 'grid-line'),
      textAt(tick === 0 ? x - 6 : tick === most ? x + 8 : x, bottom + 15, name, label),
    )
  }
  // A count of all is no measure of one group.
  const average = total.measure === 'count' ? null : figureOf(total)
  if (average !== null) {
    parts.push(lineAt(xOf(average), top, xOf(average), bottom, 'none-line dash'))
  }
  units.forEach((unit, at) => {
    addUnit(sheet, unit, top + at * step, xOf)
  })
  sheet.height = bottom + 18
  const isHidden = units.some(({ result }) => isNotShown(result))
  addLegend(sheet, [
    {
      mark: shapeAt('circle', 0, 0, 'good'),
      text: isShare ? words.interval : words.figure,
    },
    ...(average === null
      ? []
      : [{ mark: lineAt(0, -7, 0, 7, 'none-line dash'), text: words.total }]),
    ...(units.some(({ result }) => targetOf(result) !== null)
      ? [{ mark: lineAt(0, -7, 0, 7, 'mark-line edge'), text: words.target }]
      : []),
    ...(isHidden
      ? [
          {
            mark: boxAt(-8, -4, 16, 8, hatched(sheet)),
            text: resultStateLabels.suppressed[language],
          },
        ]
      : []),
  ])
}

function addUnit(
  sheet: Sheet,
  { name, result }: NamedResult,
  y: number,
  xOf: (value: number) => number,
): void {
  const { language, width, parts } = sheet
  const text = resultText(result, language)
  const shown = fitText(text, (width - 2 * margin) * 0.74)
  const room = width - 2 * margin - measureText(shown) - 12
  const labels =
    textAt(margin, y + 14, 'ink bold', fitText(name, room * 0.95)) +
    textAt(width - margin, y + 14, 'soft end', shown)
  parts.push(named(`${name}: ${text}`, 'unit', labels + markOf(sheet, result, y + 25, xOf)))
}

function markOf(
  sheet: Sheet,
  result: IndicatorResult,
  y: number,
  xOf: (value: number) => number,
): string {
  const figure = figureOf(result)
  const [start, end] = [margin + 6, sheet.width - margin - 8]
  if (figure === null || result.state !== 'value') {
    return result.state === 'not-computable'
      ? shapeAt('dash', start + 6, y, 'none', 5)
      : boxAt(start, y - 4, end - start, 8, hatched(sheet))
  }
  const target = targetOf(result)
  const goal =
    target === null ? '' : lineAt(xOf(target), y - 7, xOf(target), y + 7, 'mark-line edge')
  const x = xOf(figure)
  if (result.measure === 'count') return boxAt(start, y - 4, x - start, 8, 'class="good"')
  const interval =
    result.measure === 'share'
      ? lineAt(xOf(result.interval.lower), y, xOf(result.interval.upper), y, 'good-line edge')
      : lineAt(start, y, x, y, 'grid-line edge')
  return goal + interval + shapeAt('circle', x, y, 'good', 5)
}
