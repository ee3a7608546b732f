import {
  choiceArgument,
  objectArgument,
  optionsArgument,
  textArgument,
  wordsOfAnswer,
} from '../../misuse/arguments.js'
import type { Language } from '../../sources/schema.js'
import { languageArgument } from '../language-argument.js'
import { spreadsheetText } from '../spreadsheet-text.js'
import type { PlanOverview } from './describe-follow-up.js'
import { overviewWords } from './overview-words.js'

/** The form that an overview is written in. */
export interface WriteOverviewOptions {
  /** CSV of the tiltak, with semicolons as Norwegian spreadsheets expect; or Markdown of it all. */
  readonly as: 'csv' | 'markdown'
}

/** The columns of the tiltak, in their order. */
export const tiltakColumns = [
  'number',
  'tiltak',
  'responsible',
  'deadline',
  'state',
  'days',
  'done',
  'unreported',
] as const

/** The columns of the indicators, in their order. */
export const indicatorColumns = [
  'tiltak',
  'indicator',
  'group',
  'baseline',
  'latest',
  'target',
  'change',
  'targetMet',
] as const

/**
 * Writes an overview as CSV (the tiltak, a row each) or as Markdown (the tiltak, the indicators with
 * their caveats, and the remarks), in the language of the overview.
 *
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @throws `invalid-argument` for what is no overview or another form; `unknown-option`.
 *
 * @example
 * ```ts
 * import { describeFollowUp, followUpPlan, plans, writeOverview } from 'pasientforlop/plans'
 *
 * const plan = plans['hmn-tsb-2016-2020']
 * const followUp = followUpPlan(plan, [], { asOf: '2018-01-01' })
 * const overview = describeFollowUp(followUp, { plan, language: 'nb' })
 * writeOverview(overview, { as: 'csv' }).split('\r\n')[1]
 * // => ';Tidlig identifisering av alkoholproblemer;dokumentet oppgir ingen;dokumentet oppgir ingen;ikke rapportert;;0 av 1;1'
 * ```
 */
export function writeOverview(overview: PlanOverview, options: WriteOverviewOptions): string {
  objectArgument(overview, 'overview', 'what describeFollowUp gave')
  const { as } = optionsArgument(options, ['as'])
  choiceArgument(as, 'options.as', ['csv', 'markdown'])
  languageArgument(overview.language)
  return wordsOfAnswer('overview', 'what describeFollowUp gave', () => textOf(overview, as))
}

function textOf(overview: PlanOverview, as: WriteOverviewOptions['as']): string {
  const { language } = overview
  const table = tableOf(overview.tiltak, tiltakColumns, 'overview.tiltak', language)
  if (as === 'csv') return `${table.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`
  const indicators = tableOf(overview.indicators, indicatorColumns, 'overview.indicators', language)
  const caveats = [...new Set(overview.indicators.flatMap((one) => one.caveats))]
  const summary = overview.summary.map((one) => textArgument(one, 'overview.summary[]')).join(', ')
  const asOf = textArgument(overview.asOf, 'overview.asOf')
  return [
    `# ${markdownText(overview.title)}`,
    `${overviewWords.asOf[language]} ${asOf}. ${summary}`,
    markdownTable(table),
    ...(indicators.length > 1 ? [markdownTable(indicators)] : []),
    ...listOf(overviewWords.caveats[language], caveats),
    ...listOf(overviewWords.findings[language], overview.remarks),
    '',
  ].join('\n\n')
}

function tableOf<Column extends keyof typeof overviewWords>(
  rows: readonly Readonly<Record<Column, unknown>>[],
  columns: readonly Column[],
  name: string,
  language: Language,
): readonly (readonly string[])[] {
  return [
    columns.map((column) => overviewWords[column][language]),
    ...[...rows].map((row) => {
      objectArgument(row, name, 'rows of an overview')
      return columns.map((column) => cellText(row[column], `${name}[].${column}`))
    }),
  ]
}

/** A cell: a text, a number, or nothing. */
function cellText(value: unknown, name: string): string {
  if (value === null || value === undefined) return ''
  return Number.isFinite(value) ? `${value}` : textArgument(value as string, name)
}

function csvCell(text: string): string {
  const safe = spreadsheetText(text)
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function markdownTable([header = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

function listOf(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0
    ? []
    : [`## ${heading}`, items.map((item) => `- ${markdownText(item)}`).join('\n')]
}

function markdownText(text: string): string {
  return textArgument(text, 'what stands in an overview')
    .replace(/[\\|`*_<>[\]#]/g, (sign) => `\\${sign}`)
    .replace(/\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank))
}
