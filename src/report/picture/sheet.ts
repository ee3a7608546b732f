import type { Language } from '../../sources/schema.js'
import { boxAt, textAt } from './elements.js'
import { escapeText } from './escape-text.js'
import { measureText, wrapText } from './measure-text.js'
import { styleOf } from './palette.js'
import type { PictureOptions } from './picture-options.js'

/** The room at the left and right of a picture. */
export const margin = 12

/** A picture as it is drawn, from the top. */
export interface Sheet {
  readonly id: string
  readonly language: Language
  readonly width: number
  readonly title: string
  /** How far down it is drawn. */
  height: number
  readonly parts: string[]
}

/** A key of a picture: a mark about 0, 0, some 16 px wide, and what it means. */
export interface LegendItem {
  readonly mark: string
  readonly text: string
}

/** A sheet with its title. */
export function newSheet(
  { id, language, width, title }: PictureOptions & { readonly width: number },
  ownTitle: string,
): Sheet {
  const sheet = { id, language, width, title: title ?? ownTitle, height: 6, parts: [] }
  addLines(sheet, sheet.title, 'ink title', 14)
  return sheet
}

/** Adds words below what is drawn, in as many lines as they need. */
export function addLines(sheet: Sheet, text: string, name = 'soft', size = 12): void {
  for (const line of wrapText(text, sheet.width - 2 * margin, size)) {
    sheet.height += size + 5
    sheet.parts.push(textAt(margin, sheet.height, name, line))
  }
}

/** Adds what the marks mean, beside each other as far as there is room. */
export function addLegend(sheet: Sheet, items: readonly LegendItem[]): void {
  let x = margin
  sheet.height += 12
  for (const { mark, text } of items) {
    const [first = '', ...more] = wrapText(text, sheet.width - 2 * margin - 22)
    const width = 22 + measureText(first) + 12
    if (x > margin && x + width > sheet.width - margin) {
      x = margin
      sheet.height += 18
    }
    sheet.parts.push(
      `<g transform="translate(${x + 8} ${sheet.height})">${mark}</g>`,
      textAt(x + 22, sheet.height + 4, 'soft', first),
    )
    x += Math.ceil(width)
    for (const line of more) {
      sheet.height += 16
      sheet.parts.push(textAt(margin + 22, sheet.height + 4, 'soft', line))
      x = sheet.width
    }
  }
  sheet.height += 8
}

/** The picture as SVG text: its title first, then what it says. */
export function finishSheet(sheet: Sheet, description: string): string {
  const { id, language, width, title, parts } = sheet
  const height = Math.ceil(sheet.height + 8)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" lang="${language}" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="${id}-t">${escapeText(title)}</title>`,
    `<desc id="${id}-d">${escapeText(description)}</desc>`,
    `<style>${styleOf(id)}</style>`,
    `<pattern id="${id}-h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="paper"/><path d="M0 0V6" class="none-line edge"/></pattern>`,
    `<pattern id="${id}-x" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="5" height="5" class="bad"/><path d="M0 0V5" class="paper-line"/></pattern>`,
    boxAt(0, 0, width, height, 'class="paper"'),
    ...parts,
    '</svg>',
  ].join('')
}

/** The fill of what is unknown or hidden: stripes. */
export function hatched(sheet: Sheet): string {
  return `fill="url(#${sheet.id}-h)"`
}

/** The fill of what is over a limit: stripes of another slant on its colour. */
export function over(sheet: Sheet): string {
  return `fill="url(#${sheet.id}-x)"`
}

/** A text with its `{names}` filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`)
}
