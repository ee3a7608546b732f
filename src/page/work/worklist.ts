import { fill } from '../../cli/words/fill.js'
import type { ClockColumns } from '../../forlopstid/clock-columns.js'
import { worklistOf } from '../../forlopstid/make-worklist.js'
import type { WorklistItem } from '../../forlopstid/schema.js'
import { clocksInside } from '../../forlopstid/tables/measure-table.js'
import type { Language } from '../../sources/schema.js'
import type { Cell, TableView, WorklistChoice } from '../views.js'
import { pageWords } from '../words/words-in.js'
import { intervalName } from './overview.js'
import type { Courses } from './state.js'
import { number, shortDate, tableView, text, unitName } from './table-view.js'

/** The running clocks that run out soon, and those that have. */
export function worklist(
  courses: Courses,
  asOf: string,
  choice: WorklistChoice & { language: Language; from: number },
): TableView {
  const { language, from } = choice
  const words = pageWords(language)
  const { columns } = words
  return tableView(
    words.worklist.caption,
    [
      text(columns.patient),
      text(columns.left),
      text(columns.due),
      text(columns.interval),
      text(columns.type),
      text(columns.unit),
      text(columns.from),
      number(columns.days),
    ],
    worklistItems(courses, asOf, choice),
    (item) => [
      item.patient,
      leftCell(item, language),
      shortDate(item.due, language),
      intervalName(item.interval, language),
      item.type,
      unitName(item.unit),
      shortDate(item.from, language),
      `${item.days}`,
    ],
    { from, pick: ({ pathway }) => pathway },
  )
}

/** The items of the worklist, of one unit where it is named. */
export function worklistItems(
  { clocks }: Courses,
  asOf: string,
  { withinDays, sinceDays, withoutLimit, unit }: WorklistChoice,
): readonly WorklistItem[] {
  const inside = clocksInside.get(clocks) as ClockColumns
  const wanted = unit.trim().toLowerCase()
  const items = worklistOf(inside, {
    asOf,
    withinDays,
    withoutLimit,
    ...(sinceDays === null ? {} : { sinceDays }),
  })
  return wanted === ''
    ? items
    : items.filter((item) => unitName(item.unit).toLowerCase().includes(wanted))
}

function leftCell({ daysLeft }: WorklistItem, language: Language): Cell {
  const { worklist } = pageWords(language)
  if (daysLeft === null) return { text: worklist.noLimit, tag: 'calm' }
  if (daysLeft < 0) return { text: fill(worklist.over, { days: -daysLeft }), tag: 'bad' }
  if (daysLeft === 0) return { text: worklist.today, tag: 'warn' }
  return { text: fill(worklist.left, { days: daysLeft }), tag: daysLeft <= 3 ? 'warn' : 'good' }
}
