import { fileWords } from '../../cli/words/file-words.js'
import { fill } from '../../cli/words/fill.js'
import { describeFileFinding } from '../../files/describe-file-finding.js'
import type { FileFinding } from '../../files/schema.js'
import { capital } from '../../messages/capital.js'
import { describeFinding } from '../../messages/describe-finding.js'
import { labelOf } from '../../messages/label-of.js'
import type { Language } from '../../sources/schema.js'
import type { Finding } from '../../validation/schema.js'
import type { Cell, Fact, OverviewView, TableView, Tag } from '../views.js'
import { pageWords } from '../words/words-in.js'
import { clockSummary } from './clock-summary.js'
import type { Found, JudgedWork, Work } from './state.js'
import { countText, number, shortDate, tableView, text, wide } from './table-view.js'

/** What was read, what does not count, and what was found, by rule. */
export function overview(work: Work, judged: JudgedWork, language: Language): OverviewView {
  const words = pageWords(language)
  const { reading, notes } = work
  const { courses, found, setAside } = judged
  const count = (value: number) => countText(value, language)
  const figures: Fact[] = [{ name: words.overview.rows, value: count(reading.length) }]
  if (courses !== null) {
    const { patientOf, length } = courses.columns
    figures.push(
      { name: words.overview.setAside, value: count(setAside) },
      { name: words.overview.patients, value: count(new Set(patientOf.subarray(0, length)).size) },
      { name: words.overview.pathways, value: count(length) },
    )
  }
  figures.push({ name: words.overview.findings, value: count(found.length) })
  return {
    figures,
    facts: factsOf(work, judged, language),
    notes: notes.map((note) => fileWords[language].nprNotes[note]),
    rules: ruleTable(found, language),
    clocks: courses === null ? null : clockSummary(courses.clocks, language),
  }
}

/** How much an effect weighs, as a colour. */
export function tagOf(effect: Found['effect']): Tag {
  return effect === 'flagged' ? 'calm' : effect === 'excluded' ? 'warn' : 'bad'
}

/** An effect in words. */
export function effectCell(effect: Found['effect'], language: Language): Cell {
  return { text: fileWords[language].effects[effect], tag: tagOf(effect) }
}

/** What a rule is called: the title of one of its findings. */
export function titleOf({ of }: Found, language: Language): string {
  if ('tell' in of) return of.tell(language).title
  return 'lines' in of
    ? describeFileFinding(of as FileFinding, language).title
    : describeFinding(of as Finding, language).title
}

function ruleTable(found: readonly Found[], language: Language): TableView {
  const { columns, overview } = pageWords(language)
  const byRule = new Map<string, { readonly first: Found; count: number }>()
  for (const first of found) {
    const known = byRule.get(first.rule)
    if (known === undefined) byRule.set(first.rule, { first, count: 1 })
    else known.count += 1
  }
  const order = ['set-aside', 'excluded', 'flagged']
  const rules = [...byRule.values()].sort(
    (a, b) => order.indexOf(a.first.effect) - order.indexOf(b.first.effect) || b.count - a.count,
  )
  return tableView(
    overview.rules,
    [text(columns.rule), text(columns.effect), wide(columns.what), number(columns.count)],
    rules,
    ({ first, count }) => [
      first.rule,
      effectCell(first.effect, language),
      titleOf(first, language),
      countText(count, language),
    ],
    { size: 100, pick: ({ first }) => first.rule },
  )
}

function factsOf({ name, reading }: Work, { asOf }: JudgedWork, language: Language): Fact[] {
  const { overview } = pageWords(language)
  const { changes, separators } = fileWords[language]
  const { encoding, separator, blankLines, setAside } = reading.file
  const facts: (Fact | null)[] = [
    { name: overview.file, value: name },
    { name: overview.asOf, value: shortDate(asOf, language) },
    encoding === null ? null : { name: overview.encoding, value: encoding },
    separator === null ? null : { name: overview.separator, value: separators[separator] },
    reading.changes.length === 0
      ? null
      : {
          name: overview.changed,
          value: reading.changes
            .map(({ column, change, rows }) =>
              fill('{column}: {change} ({rows})', {
                column,
                change: changes[change],
                rows: countText(rows, language),
              }),
            )
            .join(', '),
        },
    blankLines === 0 ? null : { name: overview.blankLines, value: countText(blankLines, language) },
    setAside === 0 ? null : { name: overview.notRead, value: countText(setAside, language) },
  ]
  return facts.filter((fact) => fact !== null)
}

/** The name of an interval, as it begins a cell. */
export function intervalName(interval: string, language: Language): string {
  return capital(labelOf('interval', interval as 'assessment', language))
}
