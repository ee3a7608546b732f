import { describeFileFinding } from '../files/describe-file-finding.js'
import { locateFinding } from '../files/locate-finding.js'
import type { Reading } from '../files/reading.js'
import type { FileFinding } from '../files/schema.js'
import { describeFinding } from '../messages/describe-finding.js'
import type { Language } from '../sources/schema.js'
import type { Finding } from '../validation/schema.js'
import { type SarifResult, sarifParts } from './sarif.js'

/** A finding as it is told: of a rule for rows, or of a line of the file. */
export interface ToldFinding {
  readonly line: number | null
  readonly columns: readonly (string | number)[]
  readonly related: readonly number[]
  readonly effect: 'set-aside' | 'excluded' | 'flagged'
  readonly rule: string
  readonly title: string
  readonly text: string
  readonly help: string
  readonly pathway: string | null
  readonly key: string | null
}

/** A finding of the check in words, with its lines. */
export function toldFinding(
  reading: Reading,
  finding: Finding,
  language: Language,
  keyOf: (row: number) => string | null,
): ToldFinding {
  const located = locateFinding(reading, finding)
  const [place] = located.places
  return {
    line: place?.line ?? null,
    columns: place?.columns ?? [],
    related: [...located.places.slice(1), ...located.related].map(({ line }) => line),
    effect: finding.effect,
    rule: finding.rule,
    ...describeFinding(finding, language),
    pathway: finding.pathway ?? null,
    key: place === undefined ? null : keyOf(place.row),
  }
}

/** What is wrong with one line of the file, in words: one for each line, so that an editor can go there. */
export function toldLine(finding: FileFinding, line: number, language: Language): ToldFinding {
  const { rule, effect, params } = finding
  return {
    line,
    columns: params.column === undefined ? [] : [params.column],
    related: [],
    effect,
    rule,
    ...describeFileFinding(finding, language),
    pathway: null,
    key: null,
  }
}

/** The columns of findings as a table. */
export const findingColumns = [
  'line',
  'columns',
  'effect',
  'rule',
  'title',
  'text',
  'help',
  'pathway',
  'key',
] as const

/** A finding as a row of a table. */
export function findingRecord({ columns, related: _, ...finding }: ToldFinding) {
  return { ...finding, columns: columns.join(' ') }
}

/** A finding as SARIF needs it. */
export function sarifResult({
  rule,
  title,
  effect,
  text,
  help,
  ...place
}: ToldFinding): SarifResult {
  return {
    rule: { id: rule, title, help },
    level: effect === 'flagged' ? 'warning' : 'error',
    text: `${text} ${help}`.trim(),
    line: place.line,
    related: place.related,
  }
}

/** Findings of a file as a log of SARIF. */
export function sarifText(name: string, version: string, findings: readonly ToldFinding[]): string {
  const { head, resultOf, tail } = sarifParts(name, version)
  const results = findings.map((finding) => JSON.stringify(resultOf(sarifResult(finding))))
  return `${head}${results.join(',\n')}${tail()}\n`
}
