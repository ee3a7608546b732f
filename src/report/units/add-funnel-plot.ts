import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { capital } from '../../messages/capital.js'
import type { NamedResult } from '../picture/draw-results.js'
import { acrossLine, named, pathOf, shapeAt, textAt } from '../picture/elements.js'
import { addUpAxis, figureAxis, plotHeight, plotLeft } from '../picture/figure-axis.js'
import { acrossKey, addLegend } from '../picture/legend.js'
import { fitText } from '../picture/measure-text.js'
import { notShownKeys } from '../picture/not-shown.js'
import { isShare, percent, resultText } from '../picture/result-text.js'
import { resultWords } from '../picture/result-words.js'
import { scaleOf, ticksTo } from '../picture/scale-of.js'
import { addLines, addTicks, linesOf, margin, type Sheet, say } from '../picture/sheet.js'
import { spreadOf } from '../picture/spread-of.js'
import { unitWords } from './unit-words.js'

/** Standard deviations that hold 95 and 99.8 of 100 units that differ by chance alone. */
const [inner, outer] = [1.96, 3.09]

/** Draws shares by their denominators, with the limits of chance. */
export function addFunnelPlot(
  sheet: Sheet,
  units: readonly NamedResult[],
  total: IndicatorResult,
): void {
  const { parts, language, width } = sheet
  const [words, own] = [unitWords[language], resultWords[language]]
  const right = width - margin - 12
  const shown = units.flatMap(({ name, result }) => (isShare(result) ? [{ name, result }] : []))
  const centre = isShare(total) ? total.share : null
  const ticks = ticksTo(Math.max(1, ...shown.map(({ result }) => result.denominator)))
  const most = ticks.at(-1) as number
  const xOf = scaleOf([0, most], [plotLeft, right])
  parts.push(linesOf(sheet, own.share))
  const yOf = addUpAxis(sheet, figureAxis('share', [], language))
  const foot = sheet.height
  addTicks(
    sheet,
    ticks.map((tick) => [xOf(tick), `${tick}`]),
    [foot - plotHeight, foot, 'grid-line'],
  )
  parts.push(textAt(right + 12, foot + 32, 'soft end', words.denominator))
  sheet.height += 34
  if (centre !== null) {
    parts.push(acrossLine(plotLeft, right, yOf(centre), 'soft-line edge'))
    // Both limits, from a denominator of 1 on; a scale keeps them within 0 and 1.
    const places = Array.from({ length: 41 }, (_, at) => 1 + (most - 1) * (at / 40) ** 2)
    for (const score of [-inner, inner, -outer, outer]) {
      const limit = places.flatMap((n) => [xOf(n), yOf(centre + score * spreadOf(centre, n))])
      parts.push(pathOf(limit, Math.abs(score) === inner ? 'none-line dash' : 'none-line'))
    }
  }
  const beyond: string[] = []
  for (const { name, result } of shown) {
    const [x, y] = [xOf(result.denominator), yOf(result.share)]
    const isBeyond =
      centre !== null &&
      Math.abs(result.share - centre) > outer * spreadOf(centre, result.denominator)
    if (isBeyond) beyond.push(name)
    const mark = isBeyond
      ? shapeAt('square', x, y, 'bad') + nameAt(sheet, x, y, name)
      : shapeAt('circle', x, y, 'good')
    parts.push(named(say(sheet, `${name}: ${resultText(result, language)}`), 'unit', mark))
  }
  addLegend(sheet, [
    [shapeAt('circle', 0, 0, 'good'), own.share],
    beyond.length > 0 && [shapeAt('square', 0, 0, 'bad'), words.beyond],
    centre !== null && [
      acrossKey('soft-line edge'),
      say(sheet, `${own.total} ${percent(centre, language)}`),
    ],
    centre !== null && [acrossKey('none-line dash'), words.inner],
    centre !== null && [acrossKey('none-line'), words.outer],
    ...notShownKeys(
      sheet,
      units.map(({ result }) => result),
    ),
  ])
  addLines(
    sheet,
    centre === null
      ? `${own.total}: ${resultText(total, language)}`
      : `${capital(words.beyond)}: ${beyond.join(', ') || own.nothing}`,
  )
}

/** The name beside a point, on the side where there is more room. */
function nameAt({ width }: Sheet, x: number, y: number, name: string): string {
  const text = fitText(name, width * 0.4)
  return x < width / 2 ? textAt(x + 9, y + 4, 'ink', text) : textAt(x - 9, y + 4, 'ink end', text)
}
