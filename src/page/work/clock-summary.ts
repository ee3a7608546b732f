import type { ForlopstidTable } from '../../forlopstid/tables/measure-table.js'
import { intervalIds } from '../../pathways/ids.js'
import type { TableColumn } from '../../registrations/columns/table-column.js'
import type { Language } from '../../sources/schema.js'
import type { TableView } from '../views.js'
import { pageWords } from '../words/words-in.js'
import { intervalName } from './overview.js'
import { countText, number, tableView, text } from './table-view.js'

const verdicts = ['within', 'exceeded', 'pending', 'unknown'] as const

/** How many clocks of each interval are within, over, running and unknown. */
export function clockSummary({ columns, length }: ForlopstidTable, language: Language): TableView {
  const words = pageWords(language)
  const interval = columns['interval'] as TableColumn
  const verdict = columns['verdict'] as TableColumn
  const names = verdict.dictionary as readonly string[]
  const counts = new Int32Array(intervalIds.length * names.length)
  for (let at = 0; at < length; at += 1) {
    const place = (interval.values[at] as number) * names.length + (verdict.values[at] as number)
    counts[place] = (counts[place] as number) + 1
  }
  const countOf = (at: number, name: string) =>
    counts[at * names.length + names.indexOf(name)] as number
  const present = intervalIds
    .map((id, at) => ({ id, at }))
    .filter(({ at }) => names.some((name) => countOf(at, name) > 0))
  return tableView(
    words.overview.clocks,
    [text(words.columns.interval), ...verdicts.map((name) => number(words.columns[name]))],
    present,
    ({ id, at }) => [
      intervalName(id, language),
      ...verdicts.map((name) => countText(countOf(at, name), language)),
    ],
  )
}
