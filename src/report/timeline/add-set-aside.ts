import { parseIsoDate } from '../../calendar/parse-iso-date.js'
import { writeDate } from '../../messages/write-date.js'
import type { Language } from '../../sources/schema.js'
import type { SetAsideRow } from '../draw-timeline.js'
import { shapeAt } from '../picture/elements.js'
import { addLegend, addLines, fill, type Sheet } from '../picture/sheet.js'
import { timelineWords } from './timeline-words.js'

/** So many rows are told in words; of more only how many they are. */
const most = 12

/** Lists the rows that were set aside, and why. */
export function addSetAside(sheet: Sheet, rows: readonly SetAsideRow[]): void {
  if (rows.length === 0) return
  const words = timelineWords[sheet.language]
  sheet.height += 8
  addLines(sheet, words.setAside, 'ink bold')
  for (const row of rows.slice(0, most)) {
    const mark = shapeAt('cross', 0, 0, 'bad', 5)
    addLegend(sheet, [{ mark, text: setAsideText(row, sheet.language) }])
  }
  if (rows.length > most) addLines(sheet, fill(words.more, { count: rows.length - most }))
}

/** A row that was set aside, in words: its day, its code and why. */
export function setAsideText({ date, code, why }: SetAsideRow, language: Language): string {
  const parsed = parseIsoDate(date)
  const day = parsed.ok ? writeDate(parsed.date, language) : timelineWords[language].undated
  return `${day}${code === null ? '' : ` ${code}`}: ${why}`
}
