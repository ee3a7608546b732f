import { textArgument } from '../../misuse/arguments.js'
import type { SetAsideRow } from '../draw-timeline.js'
import { dayIn, dayText } from '../picture/days.js'
import { shapeAt } from '../picture/elements.js'
import { addLegend } from '../picture/legend.js'
import { addLines, linesOf, type Sheet, say } from '../picture/sheet.js'
import { timelineWords } from './timeline-words.js'

/** So many rows are listed; the others are crosses on the axis, and said. */
const most = 12

/** Lists the rows that were set aside, and why. */
export function addSetAside(sheet: Sheet, rows: readonly SetAsideRow[]): void {
  if (rows.length === 0) return
  const words = timelineWords[sheet.language]
  sheet.height += 8
  addLines(sheet, `${words.setAside}: ${rows.length}`, 'ink bold')
  rows.forEach(({ date, code, why }, at) => {
    const day = dayIn(date)
    const when = day === null ? words.undated : dayText(day, sheet.language)
    const what = code === null ? '' : ` ${textArgument(code, 'setAside.code')}`
    const text = say(sheet, `${when}${what}: ${textArgument(why, 'setAside.why')}`)
    if (at < most) addLegend(sheet, [[shapeAt('cross', 0, 0, 'bad'), text]])
  })
  if (rows.length > most) sheet.parts.push(linesOf(sheet, '…'))
}
