import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { lineAt, named, px, shapeAt, textAt } from '../picture/elements.js'
import { addUpAxis, figureAxis, plotHeight, plotLeft } from '../picture/figure-axis.js'
import { measureText } from '../picture/measure-text.js'
import { notShown } from '../picture/not-shown.js'
import { figureOf, resultText, targetOf } from '../picture/result-text.js'
import { scaleOf } from '../picture/scale-of.js'
import { margin, type Sheet } from '../picture/sheet.js'
import type { ControlChart } from './control-chart.js'

/** A period of a chart. */
export interface PeriodPoint {
  readonly id: string
  /** Its first day, and the day after its last. */
  readonly from: number
  readonly to: number
  readonly result: IndicatorResult
  /** The figure; `null` where it is not shown. */
  readonly figure: number | null
}

/** Draws the axes, the limits, the target and the points. */
export function addPlot(
  sheet: Sheet,
  points: readonly PeriodPoint[],
  chart: ControlChart | null,
): void {
  const { language, parts, width } = sheet
  const axis = figureAxis(
    points[0]?.result.measure,
    points.flatMap(({ figure, result }) => [figure, targetOf(result)]),
    language,
  )
  const yOf = addUpAxis(sheet, axis)
  const bottom = sheet.height
  const xOf = scaleOf([points[0]?.from ?? 0, points.at(-1)?.to ?? 1], [plotLeft, width - margin])
  const front: string[] = []
  let line = ''
  let free = margin
  points.forEach(({ id, from, to, result, figure }, at) => {
    const [start, end] = [xOf(from), xOf(to)]
    const x = (start + end) / 2
    const title = `${id}: ${resultText(result, language)}`
    const across = (value: number | null | undefined, name: string) => {
      if (value != null) parts.push(lineAt(start, yOf(value), end, yOf(value), name))
    }
    const limits = chart?.points[at]
    across(limits?.lower, 'none-line dash')
    across(limits?.upper, 'none-line dash')
    across(limits && chart?.centre, 'none-line')
    across(targetOf(result), 'mark-line edge')
    if (figure === null) {
      const box = [start + 1, bottom - plotHeight, end - start - 2, plotHeight] as const
      parts.push(named(title, 'gap', notShown(sheet, result, box)))
    } else {
      const before = points[at - 1]
      // No line goes past what is not shown, nor past periods that are not there.
      const isNext = before !== undefined && before.figure !== null && before.to === from
      line += `${isNext ? 'L' : 'M'}${px(x)} ${px(yOf(figure))}`
      front.push(named(title, 'point', markOf(result, x, yOf, chart && limits?.signals.length)))
    }
    // The names of periods, as many as there is room for.
    const half = measureText(id) / 2
    const middle = Math.min(x, width - margin / 2 - half)
    if (middle - half < free) return
    parts.push(textAt(middle, bottom + 16, 'soft mid', id))
    free = middle + half + 10
  })
  if (line !== '') parts.push(`<path d="${line}" class="good-line"/>`)
  parts.push(...front)
  sheet.height += 18
}

/** A point, where chance cannot be told with the interval of its share. */
function markOf(
  result: IndicatorResult,
  x: number,
  yOf: (value: number) => number,
  signals: number | null | undefined,
): string {
  const y = yOf(figureOf(result) ?? 0)
  const interval =
    signals === null && 'interval' in result
      ? lineAt(x, yOf(result.interval.lower), x, yOf(result.interval.upper), 'good-line')
      : ''
  return interval + (signals ? shapeAt('square', x, y, 'bad', 5) : shapeAt('circle', x, y, 'good'))
}
