import type { Language } from '../../sources/schema.js'
import { named, textAt } from './elements.js'
import { fitText, measureText, wrapText } from './measure-text.js'

/** The room at the left and right of a picture. */
export const margin = 12

/** A picture as it is drawn, from the top. */
export interface Sheet {
  readonly id: string
  readonly language: Language
  readonly width: number
  /** What stands above it; empty until it is known, where the caller gives none. */
  title: string
  /** How far down it is drawn. */
  height: number
  readonly parts: string[]
}

/** Adds the title: the caller's, else this one. */
export function addTitle(sheet: Sheet, title: string): void {
  sheet.title ||= title
  addLines(sheet, sheet.title, 'ink title', 14)
}

/** Adds words below what is drawn, in as many lines as they need. */
export function addLines(sheet: Sheet, text: string, name = 'soft', size = 12): void {
  sheet.parts.push(linesOf(sheet, text, name, size))
}

/**
 * Adds a thing with its words, and its mark below them. Its name, where it has one, stands before the
 * words: on one line with them where there is room, else above them.
 */
export function addEntry(
  sheet: Sheet,
  kind: string,
  text: string,
  markAt: (y: number) => string,
  name = '',
): void {
  const room = sheet.width - 2 * margin
  sheet.height += 4
  const before = name === '' ? '' : linesOf(sheet, fitText(name, room * 0.93), 'ink bold')
  // Bold letters are wider than those that are measured.
  const words =
    name !== '' && measureText(name) * 1.1 + measureText(text) + 12 < room
      ? textAt(sheet.width - margin, sheet.height, 'soft end', text)
      : linesOf(sheet, text, name === '' ? 'ink' : 'soft')
  const mark = markAt(sheet.height + 11)
  sheet.parts.push(named(name === '' ? text : `${name}: ${text}`, kind, before + words + mark))
  sheet.height += 18
}

function linesOf(sheet: Sheet, text: string, name: string, size = 12): string {
  return wrapText(text, sheet.width - 2 * margin, size)
    .map((line) => {
      sheet.height += size + 5
      return textAt(margin, sheet.height, name, line)
    })
    .join('')
}

/** The fill of what is unknown or hidden: stripes. */
export function hatched(sheet: Sheet): string {
  return `fill="url(#${sheet.id}-h)"`
}

/** A text with its `{names}` filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`)
}
