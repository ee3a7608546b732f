import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import type { NamedResult } from './draw-results.js'
import { lineAt, textAt } from './elements.js'
import type { FigureAxis } from './figure-axis.js'
import { notShown } from './not-shown.js'
import { figureOf } from './result-text.js'
import { scaleOf } from './scale-of.js'
import { addEntry, margin, type Sheet } from './sheet.js'

/** How rows of results are drawn. */
export interface RowsDrawing {
  /** The class of a row. */
  readonly kind: string
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
  {
    kind,
    axis: { ticks, ends, textOf: tickText },
    textOf,
    markOf,
    level: [level, name],
  }: RowsDrawing,
): void {
  const [left, right] = [margin + 8, sheet.width - margin - 16]
  const { parts } = sheet
  const behind = parts.length
  const top = sheet.height + 6
  const xOf = scaleOf(ends, [left, right])
  for (const row of rows) {
    const markAt = (y: number) =>
      figureOf(row.result) === null
        ? notShown(sheet, row.result, [left, y - 4, right - left, 8])
        : markOf(row.result, y, xOf)
    addEntry(sheet, kind, textOf(row.result), markAt, row.name)
  }
  const grid = ticks.map(
    (tick) =>
      lineAt(xOf(tick), top, xOf(tick), sheet.height, 'grid-line') +
      textAt(xOf(tick), sheet.height + 15, 'soft mid', tickText(tick)),
  )
  if (level != null) grid.push(lineAt(xOf(level), top, xOf(level), sheet.height, name))
  parts.splice(behind, 0, ...grid)
  sheet.height += 18
}
