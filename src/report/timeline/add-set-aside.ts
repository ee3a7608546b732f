import { textArgument } from '../../misuse/arguments.js'
import type { SetAsideRow } from '../draw-timeline.js'
import { dayIn, dayText } from '../picture/days.js'
import { shapeAt } from '../picture/elements.js'
import { addLegend } from '../picture/legend.js'
import { addLines, fill, type Sheet } from '../picture/sheet.js'
import { timelineWords } from './timeline-words.js'

/** So many rows are told in words; of more only how many they are. */
const most = 12

/** Lists the rows that were set aside, and why; answers it in words. */
export function addSetAside(sheet: Sheet, rows: readonly SetAsideRow[]): readonly string[] {
  if (rows.length === 0) return []
  const words = timelineWords[sheet.language]
  const texts = rows.map(({ date, code, why }) => {
    const day = dayIn(date)
    const when = day === null ? words.undated : dayText(day, sheet.language)
    const what = code === null ? '' : ` ${textArgument(code, 'setAside.code')}`
    return `${when}${what}: ${textArgument(why, 'setAside.why')}`
  })
  sheet.height += 8
  addLines(sheet, words.setAside, 'ink bold')
  for (const text of texts.slice(0, most)) {
    addLegend(sheet, [[shapeAt('cross', 0, 0, 'bad', 5), text]])
  }
  if (rows.length > most) addLines(sheet, fill(words.more, { count: rows.length - most }))
  return [`${words.setAside}: ${texts.join('; ')}`]
}
