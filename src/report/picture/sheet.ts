import type { Language } from '../../sources/schema.js'
import { named, textAt, uprightLine } from './elements.js'
import { measureText, wrapText } from './measure-text.js'

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
  /** What it says to those who do not see it: the words that were added, in order. */
  readonly said: string[]
}

/** Says words to those who do not see the picture, and answers them to be drawn. */
export function say(sheet: Sheet, text: string): string {
  sheet.said.push(text)
  return text
}

/** Adds the title: the caller's, else this one. */
export function addTitle(sheet: Sheet, title: string): void {
  sheet.title ||= title
  addLines(sheet, sheet.title, 'ink bold title', 14)
}

/** Adds words below what is drawn, in as many lines as they need. */
export function addLines(sheet: Sheet, text: string, name = 'soft', size = 12): void {
  sheet.parts.push(linesOf(sheet, say(sheet, text), name, size))
}

/**
 * Adds a thing with its name and words, and its mark below them: on one line where there is room, else
 * the words below the name.
 */
export function addEntry(
  sheet: Sheet,
  kind: string,
  [name, text]: readonly [name: string, text: string],
  markAt: (y: number) => string,
): void {
  sheet.height += 4
  // Bold letters are wider than those that are measured.
  const before = linesOf(sheet, name, 'ink bold', 13)
  const isBeside = measureText(name, 13) + measureText(text) + 12 < sheet.width - 2 * margin
  const words = isBeside
    ? textAt(sheet.width - margin, sheet.height, 'soft end', text)
    : linesOf(sheet, text)
  const inner = before + words + markAt(sheet.height + 11)
  sheet.parts.push(named(say(sheet, `${name}: ${text}`), kind, inner))
  sheet.height += 18
}

/** Lines of words below what is drawn, to be added; they are not said. */
export function linesOf(sheet: Sheet, text: string, name = 'soft', size = 12): string {
  return wrapText(text, sheet.width - 2 * margin, size)
    .map((line) => {
      sheet.height += size + 5
      return textAt(margin, sheet.height, name, line)
    })
    .join('')
}

/** Adds the marks of an axis: a line from top to bottom, with its words below where there is room. */
export function addTicks(
  { parts, width }: Sheet,
  ticks: readonly (readonly [x: number, label: string])[],
  [top, bottom, name]: readonly [top: number, bottom: number, name: string],
): void {
  let free = 0
  for (const [x, label] of ticks) {
    parts.push(uprightLine(x, top, bottom, name))
    const half = measureText(label) / 2
    const middle = Math.min(Math.max(x, half), width - margin / 2 - half)
    if (middle - half < free) continue
    parts.push(textAt(middle, bottom + 15, 'soft mid', label))
    free = middle + half + 10
  }
}

/** A text with its `{names}` filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`)
}
