import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { boxAt, lineAt, named, px, shapeAt, textAt } from '../picture/elements.js'
import { measureText } from '../picture/measure-text.js'
import { percent, resultText, targetOf } from '../picture/result-text.js'
import { scaleOf, ticksTo } from '../picture/scale-of.js'
import { hatched, margin, type Sheet } from '../picture/sheet.js'
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

/** How high the plot is, in px. */
const height = 220

type Scale = (value: number) => number

/** Draws the axes, the limits, the target and the points. */
export function addPlot(
  sheet: Sheet,
  points: readonly PeriodPoint[],
  chart: ControlChart | null,
): void {
  const isShare = points.some(({ result }) => result.measure === 'share')
  const top = sheet.height + 14
  const [first, last] = [points[0]?.from ?? 0, points.at(-1)?.to ?? 1]
  const xOf = scaleOf([first, last], [margin + 40, sheet.width - margin])
  const ticks = isShare ? [0, 0.25, 0.5, 0.75, 1] : ticksTo(Math.max(0, ...bounds(points)))
  const yOf = scaleOf([0, ticks.at(-1) as number], [top + height, top])
  for (const tick of ticks) {
    const label = isShare ? percent(tick, sheet.language) : `${tick}`
    sheet.parts.push(
      lineAt(margin + 40, yOf(tick), sheet.width - margin, yOf(tick), 'grid-line'),
      textAt(margin + 34, yOf(tick) + 4, 'soft end', label),
    )
  }
  addGaps(sheet, points, xOf, top)
  if (chart !== null) addLimits(sheet, points, chart, xOf, yOf)
  addTarget(sheet, points, xOf, yOf)
  addPoints(sheet, points, chart, xOf, yOf)
  addLabels(sheet, points, xOf, top + height + 16)
  sheet.height = top + height + 18
}

function middleOf({ from, to }: PeriodPoint, xOf: Scale): number {
  return (xOf(from) + xOf(to)) / 2
}

/** All that must find room on an axis that starts at 0. */
function bounds(points: readonly PeriodPoint[]): readonly number[] {
  return points.flatMap(({ figure, result }) => [figure ?? 0, targetOf(result) ?? 0])
}

function addGaps(sheet: Sheet, points: readonly PeriodPoint[], xOf: Scale, top: number): void {
  for (const { id, from, to, result, figure } of points) {
    if (figure !== null) continue
    const text = `${id}: ${resultText(result, sheet.language)}`
    const [start, end] = [xOf(from) + 1, xOf(to) - 1]
    const mark =
      result.state === 'not-computable'
        ? shapeAt('dash', (start + end) / 2, top + height - 6, 'none', 4)
        : boxAt(start, top, end - start, height, `${hatched(sheet)} class="hidden" opacity=".55"`)
    sheet.parts.push(named(text, 'gap', mark))
  }
}

function addLimits(
  sheet: Sheet,
  points: readonly PeriodPoint[],
  { centre, points: controlled }: ControlChart,
  xOf: Scale,
  yOf: Scale,
): void {
  controlled.forEach((point, at) => {
    if (point === null) return
    const { from, to } = points[at] as PeriodPoint
    const [start, end] = [xOf(from), xOf(to)]
    for (const bound of [point.lower, point.upper]) {
      sheet.parts.push(lineAt(start, yOf(bound), end, yOf(bound), 'none-line dash'))
    }
    sheet.parts.push(lineAt(start, yOf(centre), end, yOf(centre), 'none-line'))
  })
}

function addTarget(sheet: Sheet, points: readonly PeriodPoint[], xOf: Scale, yOf: Scale): void {
  for (const { from, to, result } of points) {
    const target = targetOf(result)
    if (target === null) continue
    sheet.parts.push(lineAt(xOf(from), yOf(target), xOf(to), yOf(target), 'mark-line edge'))
  }
}

function addPoints(
  sheet: Sheet,
  points: readonly PeriodPoint[],
  chart: ControlChart | null,
  xOf: Scale,
  yOf: Scale,
): void {
  const { parts, language } = sheet
  let path = ''
  points.forEach((point, at) => {
    const before = points[at - 1]
    const isNext = before !== undefined && before.figure !== null && before.to === point.from
    if (point.figure === null) return
    path += `${isNext ? 'L' : 'M'}${px(middleOf(point, xOf))} ${px(yOf(point.figure))}`
  })
  if (path !== '') parts.push(`<path d="${path}" class="good-line"/>`)
  points.forEach((point, at) => {
    const { id, result, figure } = point
    if (figure === null || result.state !== 'value') return
    const [x, y] = [middleOf(point, xOf), yOf(figure)]
    const isSignal = (chart?.points[at]?.signals.length ?? 0) > 0
    const whisker =
      chart === null && result.measure === 'share'
        ? lineAt(x, yOf(result.interval.lower), x, yOf(result.interval.upper), 'good-line')
        : ''
    const shape = isSignal ? shapeAt('square', x, y, 'bad', 5) : shapeAt('circle', x, y, 'good')
    parts.push(named(`${id}: ${resultText(result, language)}`, 'point', whisker + shape))
  })
}

/** The names of periods, as many as there is room for. */
function addLabels(sheet: Sheet, points: readonly PeriodPoint[], xOf: Scale, y: number): void {
  let free = margin
  for (const point of points) {
    const half = measureText(point.id, 11) / 2
    const x = Math.min(middleOf(point, xOf), sheet.width - margin / 2 - half)
    if (x - half < free) continue
    sheet.parts.push(textAt(x, y, 'soft mid', point.id))
    free = x + half + 10
  }
}
