import { inOwnForms } from '../../cli/own-forms.js'
import type { ToldFinding } from '../../cli/told-findings.js'
import { toldFinding, toldLine } from '../../cli/told-findings.js'
import type { FileFinding } from '../../files/schema.js'
import type { Language } from '../../sources/schema.js'
import type { Finding } from '../../validation/schema.js'
import type { TableView } from '../views.js'
import { pageWords } from '../words/words-in.js'
import { effectCell } from './overview.js'
import type { Found, JudgedWork, Work } from './state.js'
import { number, tableView, text, wide } from './table-view.js'

/** Findings by line: those on one page, in words. */
export function findings(
  work: Work,
  { found }: JudgedWork,
  { language, from, rule }: { language: Language; from: number; rule: string | null },
): TableView {
  const chosen = rule === null ? found : found.filter((one) => one.rule === rule)
  return findingTable(work, chosen, language, from)
}

/** Findings as a table; a row leads to its pathway. */
export function findingTable(
  work: Work,
  found: readonly Found[],
  language: Language,
  from = 0,
): TableView {
  const words = pageWords(language)
  const { columns } = words
  return tableView(
    words.findings.caption,
    [number(columns.line), text(columns.effect), text(columns.rule), wide(columns.what)],
    found,
    (one) => {
      const { line, columns: places, effect, title, text: here, help } = tell(work, one, language)
      const place = places.length === 0 ? '' : `\n${columns.column}: ${places.join(', ')}`
      return [
        line === null ? '–' : `${line}`,
        effectCell(effect, language),
        one.rule,
        `${title}\n${here}${here === '' ? '' : '\n'}${help === '' ? '' : `→ ${help}`}${place}`,
      ]
    },
    { from, pick: ({ of }) => ('pathway' in of ? of.pathway : null) },
  )
}

/** A finding in words, as the command tells it. */
export function tell(
  { reading, mapping }: Work,
  { of, line }: Found,
  language: Language,
): ToldFinding {
  if ('tell' in of) return of.tell(language)
  if ('lines' in of) return toldLine(of as FileFinding, line, language)
  const finding = of as Finding
  return inOwnForms(
    toldFinding(reading, finding, language, () => null),
    finding,
    mapping,
    language,
  )
}
