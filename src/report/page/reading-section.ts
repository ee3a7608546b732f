import { describeFileFinding } from '../../files/describe-file-finding.js'
import { fewOr } from './few-or.js'
import { definitionsOf, sectionOf, tableOf } from './html.js'
import type { PageContext } from './report-parts.js'
import { pageWords } from './words/page-words.js'

/** What was read, what was changed, and which lines were not. */
export function readingSection({ reading, language, openPolicy }: PageContext): string {
  if (reading === undefined) return ''
  const words = pageWords[language]
  const { name, rows, pathways, file, changes, findings } = reading
  return sectionOf('read', words.read, [
    definitionsOf([
      [words.readFacts.file, name],
      [words.readFacts.rows, rows],
      [words.readFacts.pathways, pathways],
      [words.readFacts.encoding, file?.encoding ?? null],
      [words.readFacts.separator, file?.separator ?? null],
      [words.readFacts.blank, file?.blankLines ?? null],
      [
        words.readFacts.setAside,
        file === null ? null : fewOr(file.setAside, openPolicy, words.few),
      ],
    ]),
    tableOf(
      words.changes,
      words.changeColumns,
      changes.map(({ column, change, rows: changed }) => [
        `${column}`,
        words.change[change],
        fewOr(changed, openPolicy, words.few),
      ]),
    ),
    tableOf(
      words.lines,
      words.lineColumns,
      findings.map((finding) => [
        finding.rule,
        describeFileFinding(finding, language).title,
        fewOr(finding.lines.length, openPolicy, words.few),
      ]),
    ),
  ])
}
