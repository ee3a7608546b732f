import { parseArgs } from 'node:util'
import { parsePeriod } from '../calendar/parse-period.js'
import { firstDay, scanDay } from '../calendar/scan-day.js'
import type { Language } from '../sources/schema.js'
import type { DialectId } from '../sql/dialects/dialect.js'
import {
  type CommandName,
  checkOnce,
  checkOptions,
  commandNames,
  options,
} from './command-options.js'
import { problem } from './problem.js'
import { wordsIn } from './words/words-in.js'

/** What pathways can be exported to. */
export const targets = ['xes', 'ocel', 'csv', 'fhir'] as const

/** What columns with dates can be in a warehouse. */
export const dateTypes = ['text', 'date', 'timestamp', 'instant'] as const

export const formats = ['text', 'json', 'ndjson', 'csv', 'sarif'] as const

export type Format = (typeof formats)[number]

/** What was asked for on the command line, checked as far as one can without the file. */
export interface Asked {
  readonly command: CommandName | 'help' | 'version'
  /** The file, `-` for standard input, what to explain, or `tables` of SQL. */
  readonly subject: string | null
  /** The table of definitions that is asked for. */
  readonly part: string | null
  readonly mapping: string | null
  readonly asOf: string | null
  readonly format: Format
  readonly language: Language
  readonly failOn: 'set-aside' | 'excluded' | 'flagged' | 'never'
  readonly key: string | null
  readonly limit: number
  readonly within: number
  /** How many days ago clocks of the worklist have run out at most. */
  readonly since: number | undefined
  readonly periods: readonly string[]
  readonly by: readonly string[]
  readonly indicators: readonly string[]
  readonly policy: 'default' | 'open'
  readonly to: (typeof targets)[number] | null
  /** The file to write to; `null` is standard output. */
  readonly out: string | null
  readonly patients: 'omit' | 'pseudonym'
  readonly dialect: DialectId | null
  /** The table with registrations, its parts with a point between, and the column that tells rows apart. */
  readonly table: string
  readonly row: string
  readonly dateType: (typeof dateTypes)[number]
  readonly timeZone: string | null
  /** Whether a report is to have the worklist, which shows pseudonyms. */
  readonly worklist: boolean
  /** The files with a plan and with status reports on it. */
  readonly plan: string | null
  readonly reports: string | null
}

/** Reads the command line; what is wrong with it is thrown as a problem. */
export function readArguments(argv: readonly string[]): Asked {
  const { values, positionals, tokens } = parsed(argv)
  const [name, subject, ...rest] = positionals
  const [part, ...more] = name === 'sql' ? rest : [undefined, ...rest]
  const command = values.help ? 'help' : values.version ? 'version' : name
  if (command === undefined) throw problem('no-command')
  if (command !== 'help' && command !== 'version') {
    if (!(commandNames as readonly string[]).includes(command)) {
      throw problem('unknown-command', { name: command, known: commandNames.join(', ') })
    }
    if (more.length > 0) throw problem('too-many-files', { name: more[0] as string })
    checkOptions(command as CommandName, subject, Object.keys(values))
    checkOnce(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])))
  }
  return {
    command: command as Asked['command'],
    subject: subject ?? null,
    part: part ?? null,
    mapping: values.mapping ?? null,
    asOf: values['as-of'] === undefined ? null : day(values['as-of']),
    format: choice('--format', values.format ?? 'text', formats),
    language: choice('--lang', values.lang ?? 'nb', ['nb', 'nn', 'en']),
    failOn: choice('--fail-on', values['fail-on'] ?? 'flagged', [
      'set-aside',
      'excluded',
      'flagged',
      'never',
    ]),
    key: values.key ?? null,
    limit: count('--limit', values.limit ?? '10'),
    within: count('--within', values.within ?? '14'),
    since: values.since === undefined ? undefined : count('--since', values.since),
    periods: (values.period ?? []).map(period),
    by: values.by ?? ['unit'],
    indicators: values.indicator ?? [],
    policy: choice('--policy', values.policy ?? 'default', ['default', 'open']),
    to: values.to === undefined ? null : choice('--to', values.to, targets),
    out: values.out === undefined || values.out === '-' ? null : values.out,
    patients: choice('--patients', values.patients ?? 'omit', ['omit', 'pseudonym']),
    dialect:
      values.dialect === undefined
        ? null
        : choice('--dialect', values.dialect, ['duckdb', 'postgresql', 'spark']),
    table: values.table ?? 'registrations',
    row: values.row ?? 'id',
    dateType: choice('--date-type', values['date-type'] ?? 'text', dateTypes),
    timeZone: values['time-zone'] ?? null,
    worklist: values.worklist ?? false,
    plan: values.plan ?? null,
    reports: values.reports ?? null,
  }
}

/** The language asked for, also where the rest of the command line is wrong. */
export function languageIn(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => /^(?:--lang(?:=|$)|-l)/.test(word))
  const word = argv[at] ?? ''
  const value = /^(?:--lang|-l)$/.test(word) ? argv[at + 1] : word.replace(/^(?:--lang=|-l)/, '')
  return value === 'nn' || value === 'en' ? value : 'nb'
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true })
  } catch (thrown) {
    const { code, message } = thrown as { readonly code?: string; readonly message: string }
    const name = /'(?:-\w, )?(-{1,2}[^' ]+)/.exec(message)?.[1] ?? ''
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const known = Object.keys(options).map((option) => `--${option}`)
      throw problem('unknown-option', { name, known: known.join(', ') })
    }
    throw problem('missing-value', { name })
  }
}

function choice<const Choice extends string>(
  name: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((one) => one === value)
  if (found !== undefined) return found
  throw problem('wrong-value', { name, value, known: choices.join(', ') })
}

function count(name: string, value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw problem('wrong-value', { name, value, known: '0, 1, 2 …' })
}

function period(value: string): string {
  if (parsePeriod(value).ok) return value
  const known = '2024, 2024-H1, 2024-T1, 2024-Q1, 2024-01'
  throw problem('wrong-value', { name: '--period', value, known })
}

function day(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value) && scanDay(value) >= firstDay) return value
  const known = (language: Language) => wordsIn(language).dateForm
  throw problem('wrong-value', { name: '--as-of', value, known })
}
