import { textArgument } from '../../misuse/arguments.js'
import type { SetAsideRow } from '../draw-timeline.js'
import { dayIn, dayText } from '../picture/days.js'
import { shapeAt } from '../picture/elements.js'
import { addLegend } from '../picture/legend.js'
import { addLines, fill, type Sheet, say } from '../picture/sheet.js'
import { timelineWords } from './timeline-words.js'

/** So many rows are told in words; of more only how many they are. */
const most = 12

/** Lists the rows that were set aside, and why. */
export function addSetAside(sheet: Sheet, rows: readonly SetAsideRow[]): void {
  if (rows.length === 0) return
  const words = timelineWords[sheet.language]
  sheet.height += 8
  addLines(sheet, words.setAside, 'ink bold')
  for (const { date, code, why } of rows.slice(0, most)) {
    const day = dayIn(date)
    const when = day === null ? words.undated : dayText(day, sheet.language)
    const what = code === null ? '' : ` ${textArgument(code, 'setAside.code')}`
    const text = `${when}${what}: ${textArgument(why, 'setAside.why')}`
    addLegend(sheet, [[shapeAt('cross', 0, 0, 'bad'), say(sheet, text)]])
  }
  if (rows.length > most) addLines(sheet, fill(words.more, { count: rows.length - most }))
}
