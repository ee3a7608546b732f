import type { Measure } from '../../indicators/schema.js'
import type { Language } from '../../sources/schema.js'
import { acrossLine, textAt } from './elements.js'
import { figureText } from './result-text.js'
import { scaleOf, ticksTo } from './scale-of.js'
import { margin, type Sheet } from './sheet.js'

/** An axis of figures. */
export interface FigureAxis {
  readonly ticks: readonly number[]
  readonly ends: readonly [number, number]
  readonly textOf: (value: number) => string
}

/** An axis from 0: of shares to 100 %, of other figures to the first round one above them all. */
export function figureAxis(
  measure: Measure | undefined,
  figures: readonly (number | null)[],
  language: Language,
): FigureAxis {
  const known = figures.map((figure) => figure ?? 0)
  const ticks = measure === 'share' ? [0, 0.25, 0.5, 0.75, 1] : ticksTo(Math.max(...known))
  return {
    ticks,
    // Days can be below 0: what ends before it begins.
    ends: [Math.min(0, ...known), ticks.at(-1) as number],
    textOf: (value) => figureText(value, measure, language),
  }
}

/** How high a plot is, in px. */
export const plotHeight = 240

/** The left side of a plot, in px, with room for its figures before it. */
export const plotLeft = margin + 40

/** Adds an axis that goes up from below what is drawn; answers where figures stand, and leaves its foot. */
export function addUpAxis(
  sheet: Sheet,
  { ticks, ends, textOf }: FigureAxis,
): (value: number) => number {
  const top = sheet.height + 14
  sheet.height = top + plotHeight
  const yOf = scaleOf(ends, [sheet.height, top])
  for (const tick of ticks) {
    const y = yOf(tick)
    sheet.parts.push(
      acrossLine(plotLeft, sheet.width - margin, y, 'grid-line'),
      textAt(plotLeft - 6, y + 4, 'soft end', textOf(tick)),
    )
  }
  return yOf
}
