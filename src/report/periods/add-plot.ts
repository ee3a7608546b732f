import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { acrossLine, named, pathOf, shapeAt, uprightLine } from '../picture/elements.js'
import { addUpAxis, figureAxis, plotHeight, plotLeft } from '../picture/figure-axis.js'
import { notShown } from '../picture/not-shown.js'
import { figureOf, resultText, targetOf } from '../picture/result-text.js'
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
}

/** Draws the axes, the limits, the target and the points. */
export function addPlot(
  sheet: Sheet,
  points: readonly PeriodPoint[],
  chart: ControlChart | null,
): void {
  const { language, parts, width } = sheet
  const figures = points.flatMap(({ result }) => [figureOf(result), targetOf(result)])
  const yOf = addUpAxis(sheet, figureAxis(points[0]?.result.measure, figures, language))
  const bottom = sheet.height
  const xOf = scaleOf([points[0]?.from ?? 0, points.at(-1)?.to ?? 1], [plotLeft, width - margin])
  const middleOf = ({ from, to }: PeriodPoint) => (xOf(from) + xOf(to)) / 2
  addTicks(
    sheet,
    points.map((point) => [middleOf(point), point.id]),
    [bottom, bottom + 4, 'grid-line'],
  )
  const front: string[] = []
  let last: readonly number[] = []
  points.forEach((point, at) => {
    const { id, from, to, result } = point
    const title = say(sheet, `${id}: ${resultText(result, language)}`)
    const across = (value: number, name: string) => {
      parts.push(acrossLine(xOf(from), xOf(to), yOf(value), name))
    }
    const control = chart?.points[at]
    if (chart && control) {
      across(chart.centre, 'none-line')
      for (const side of [-1, 1]) across(chart.centre + side * control.reach, 'none-line dash')
    }
    const [figure, target] = [figureOf(result), targetOf(result)]
    if (target !== null) across(target, 'mark-line edge')
    if (figure === null) {
      const box = [xOf(from) + 1, bottom - plotHeight, xOf(to) - xOf(from) - 2, plotHeight] as const
      parts.push(named(title, 'gap', notShown(result.state, box)))
      last = []
      return
    }
    const [x, y] = [middleOf(point), yOf(figure)]
    // No line goes past what is not shown, nor past periods that are not there.
    if (last.length > 0 && points[at - 1]?.to === from) {
      parts.push(pathOf([...last, x, y], 'good-line'))
    }
    last = [x, y]
    // Where chance cannot be told, a share has its interval.
    const interval =
      chart === null && 'interval' in result
        ? uprightLine(x, yOf(result.interval.lower), yOf(result.interval.upper), 'good-line')
        : ''
    const mark = control?.signals.length
      ? shapeAt('square', x, y, 'bad')
      : shapeAt('circle', x, y, 'good')
    front.push(named(title, 'point', interval + mark))
  })
  parts.push(...front)
  sheet.height += 20
}
