import { problem } from './problem.js'

export const commandNames = [
  'check',
  'worklist',
  'times',
  'indicators',
  'explain',
  'mapping',
  'plan',
  'export',
  'sql',
  'report',
] as const

export type CommandName = (typeof commandNames)[number]

/** Every option, as `parseArgs` takes them. */
export const options = {
  mapping: { type: 'string', short: 'm' },
  'as-of': { type: 'string' },
  format: { type: 'string', short: 'f' },
  lang: { type: 'string', short: 'l' },
  'fail-on': { type: 'string' },
  key: { type: 'string' },
  limit: { type: 'string' },
  within: { type: 'string' },
  since: { type: 'string' },
  period: { type: 'string', multiple: true },
  by: { type: 'string', multiple: true },
  indicator: { type: 'string', multiple: true },
  policy: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string', short: 'o' },
  patients: { type: 'string' },
  dialect: { type: 'string' },
  table: { type: 'string' },
  row: { type: 'string' },
  'date-type': { type: 'string' },
  'time-zone': { type: 'string' },
  worklist: { type: 'boolean' },
  plan: { type: 'string' },
  reports: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

type OptionName = keyof typeof options

const everywhere: readonly OptionName[] = ['format', 'lang', 'out', 'help', 'version']
const counts: readonly OptionName[] = ['period', 'by', 'indicator', 'policy']

/** What each command can be asked for besides. */
const own: Readonly<Record<CommandName | 'sql tables', readonly OptionName[]>> = {
  check: ['mapping', 'as-of', 'fail-on', 'key', 'limit'],
  worklist: ['mapping', 'as-of', 'within', 'since', 'key'],
  times: ['mapping', 'as-of', 'key'],
  indicators: ['mapping', 'as-of', ...counts],
  explain: [],
  mapping: [],
  plan: ['as-of', 'fail-on'],
  export: ['mapping', 'as-of', 'to', 'patients'],
  sql: [
    ...['mapping', 'as-of', 'dialect', 'table', 'row', 'date-type', 'time-zone'],
    ...['period', 'by', 'indicator'],
  ] as OptionName[],
  'sql tables': ['dialect'],
  report: ['mapping', 'as-of', ...counts, 'worklist', 'within', 'since', 'plan', 'reports'],
}

/** Refuses an option that means nothing to a command, such as a file to write to that none would be. */
export function checkOptions(
  command: CommandName,
  subject: string | undefined,
  given: readonly string[],
): void {
  const name = command === 'sql' && subject === 'tables' ? 'sql tables' : command
  const known: readonly string[] = [...own[name], ...everywhere]
  const wrong = given.find((option) => !known.includes(option))
  if (wrong !== undefined) {
    const list = known.map((option) => `--${option}`).join(', ')
    throw problem('other-command', { name: `--${wrong}`, command: name, known: list })
  }
  if (given.includes('reports') && !given.includes('plan')) throw problem('reports-without-plan')
}

/** Refuses an option with one value that is given two: the one before would be passed over. */
export function checkOnce(given: readonly string[]): void {
  const twice = given.find((name, at) => {
    const option: { readonly type: string; readonly multiple?: boolean } =
      options[name as OptionName]
    return option.type === 'string' && option.multiple !== true && given.indexOf(name) !== at
  })
  if (twice !== undefined) throw problem('option-twice', { name: `--${twice}` })
}
