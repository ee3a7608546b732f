import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { acrossLine, named, px, shapeAt, uprightLine } from '../picture/elements.js'
import { addUpAxis, figureAxis, plotHeight, plotLeft } from '../picture/figure-axis.js'
import { notShown } from '../picture/not-shown.js'
import { resultText, targetOf } from '../picture/result-text.js'
import { scaleOf } from '../picture/scale-of.js'
import { addTicks, margin, type Sheet, say } from '../picture/sheet.js'
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
  const yOf = addUpAxis(
    sheet,
    figureAxis(
      points[0]?.result.measure,
      points.flatMap(({ figure, result }) => [figure, targetOf(result)]),
      language,
    ),
  )
  const bottom = sheet.height
  const xOf = scaleOf([points[0]?.from ?? 0, points.at(-1)?.to ?? 1], [plotLeft, width - margin])
  const middles = points.map(({ id, from, to }) => [(xOf(from) + xOf(to)) / 2, id] as const)
  addTicks(sheet, middles, [bottom, bottom + 4, 'grid-line'])
  const front: string[] = []
  let line = ''
  points.forEach(({ id, from, to, result, figure }, at) => {
    const [start, end] = [xOf(from), xOf(to)]
    const x = (start + end) / 2
    const title = say(sheet, `${id}: ${resultText(result, language)}`)
    const across = (value: number | null | undefined, name: string) => {
      if (value != null) parts.push(acrossLine(start, end, yOf(value), name))
    }
    const limits = chart?.points[at]
    across(limits?.lower, 'none-line dash')
    across(limits?.upper, 'none-line dash')
    across(limits && chart?.centre, 'none-line')
    across(targetOf(result), 'mark-line edge')
    if (figure === null) {
      const box = [start + 1, bottom - plotHeight, end - start - 2, plotHeight] as const
      parts.push(named(title, 'gap', notShown(result.state, box)))
      return
    }
    const y = yOf(figure)
    const before = points[at - 1]
    // No line goes past what is not shown, nor past periods that are not there.
    const isNext = before !== undefined && before.figure !== null && before.to === from
    line += `${isNext ? 'L' : 'M'}${px(x)} ${px(y)}`
    // Where chance cannot be told, a share has its interval.
    const interval =
      chart === null && 'interval' in result
        ? uprightLine(x, yOf(result.interval.lower), yOf(result.interval.upper), 'good-line')
        : ''
    const mark = limits?.signals.length
      ? shapeAt('square', x, y, 'bad')
      : shapeAt('circle', x, y, 'good')
    front.push(named(title, 'point', interval + mark))
  })
  if (line !== '') parts.push(`<path d="${line}" class="good-line"/>`)
  parts.push(...front)
  sheet.height += 20
}
