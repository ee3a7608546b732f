import { acrossLine, textAt, uprightLine } from './elements.js'
import { measureText, wrapText } from './measure-text.js'
import { margin, type Sheet } from './sheet.js'

/** A key of a picture: a mark about 0, 0, some 16 px wide, and what it means; `false` where it has none. */
export type LegendItem = readonly [mark: string, text: string] | false

/** Adds what the marks mean, beside each other as far as there is room. */
export function addLegend(sheet: Sheet, items: readonly LegendItem[]): void {
  let x = margin
  sheet.height += 12
  for (const item of items) {
    if (item === false) continue
    const [mark, text] = item
    const lines = wrapText(text, sheet.width - 2 * margin - 22)
    const width = measureText(lines[0] as string) + 34
    if (x > margin && x + width > sheet.width - margin) {
      x = margin
      sheet.height += 18
    }
    sheet.parts.push(`<g transform="translate(${x + 8} ${sheet.height})">${mark}</g>`)
    lines.forEach((line, at) => {
      if (at > 0) sheet.height += 16
      sheet.parts.push(textAt(x + 22, sheet.height + 4, 'soft', line))
    })
    x = lines.length > 1 ? sheet.width : x + Math.ceil(width)
  }
  sheet.height += 8
}

/** The key of a line that goes across. */
export function acrossKey(name: string): string {
  return acrossLine(-8, 8, 0, name)
}

/** The key of a line that goes up. */
export function uprightKey(name: string): string {
  return uprightLine(0, -7, 7, name)
}
