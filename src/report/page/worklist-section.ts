import { labelOf } from '../../messages/label-of.js'
import { fill } from '../picture/sheet.js'
import { paragraph, sectionOf, tableOf } from './html.js'
import type { PageContext } from './report-parts.js'
import { pageWords } from './words/page-words.js'

/** The running clocks that are due, with the pseudonyms of their patients. */
export function worklistSection({ worklist, worklistRows, language }: PageContext): string {
  if (worklist === undefined) return ''
  const words = pageWords[language]
  const left = worklist.length - worklistRows
  return sectionOf('worklist', words.worklist, [
    paragraph(words.hasPatients, 'warning'),
    worklist.length === 0 ? paragraph(words.noWork) : '',
    tableOf(
      words.worklist,
      words.worklistColumns,
      worklist
        .slice(0, worklistRows)
        .map((item) => [
          item.due ?? '',
          item.daysLeft,
          item.patient,
          item.unit,
          item.type,
          labelOf('interval', item.interval, language) +
            (item.ordinal > 1 ? ` ${item.ordinal}` : ''),
          item.from,
          item.days,
          item.limit?.maxDays ??
            labelOf('unknownBecause', item.unknownBecause ?? 'no-limit', language),
        ]),
    ),
    left > 0 ? paragraph(fill(words.worklistMore, { count: left })) : '',
  ])
}
