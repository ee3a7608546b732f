import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import type { NamedResult } from './draw-results.js'
import { uprightLine } from './elements.js'
import type { FigureAxis } from './figure-axis.js'
import { notShown } from './not-shown.js'
import { figureOf } from './result-text.js'
import { scaleOf } from './scale-of.js'
import { addEntry, addTicks, margin, type Sheet } from './sheet.js'

/** How rows of results are drawn. */
export interface RowsDrawing {
  readonly axis: FigureAxis
  readonly textOf: (result: IndicatorResult) => string
  /** The mark of a result that is shown, at a height. */
  readonly markOf: (result: IndicatorResult, y: number, xOf: (value: number) => number) => string
  /** What stands at the same figure in every row, and its class; `null` where nothing does. */
  readonly level: readonly [figure: number | null | undefined, name: string]
}

/** Draws results beside each other on an axis, a row each; one that is not shown is striped. */
export function addRows(
  sheet: Sheet,
  rows: readonly NamedResult[],
  { axis, textOf, markOf, level: [level, line] }: RowsDrawing,
): void {
  const [left, right] = [margin + 8, sheet.width - margin - 16]
  const { parts } = sheet
  const behind = parts.length
  const top = sheet.height + 6
  const xOf = scaleOf(axis.ends, [left, right])
  for (const { name, result } of rows) {
    const markAt = (y: number) =>
      // Beside each mark, and not through the words between them.
      (level == null ? '' : uprightLine(xOf(level), y - 7, y + 7, line)) +
      (figureOf(result) === null
        ? notShown(result.state, [left, y - 4, right - left, 8])
        : markOf(result, y, xOf))
    addEntry(sheet, 'unit', [name, textOf(result)], markAt)
  }
  const drawn = parts.splice(behind)
  const ticks = axis.ticks.map((tick) => [xOf(tick), axis.textOf(tick)] as const)
  addTicks(sheet, ticks, [top, sheet.height, 'grid-line'])
  parts.push(...drawn)
  sheet.height += 18
}
