import { describeFinding } from '../../messages/describe-finding.js'
import { isObject, listArgument, optionsArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { PathwayInput, Registration } from '../../registrations/schema.js'
import { checkRegistrations } from '../../validation/check-registrations.js'
import type { Finding, OwnFinding } from '../../validation/schema.js'
import { validatePathways } from '../../validation/validate-pathways.js'
import type { JudgeOptions } from './types.js'

/** What was judged, and what the rules found. */
export interface Judgement {
  /** `12 rows` or `3 pathways`. */
  readonly subject: string
  readonly findings: readonly (Finding | OwnFinding)[]
  readonly options: JudgeOptions
}

/**
 * Judges rows, or pathways: a list whose items have events. An empty list is misuse: nothing would
 * be tested.
 */
export function judge(
  received: unknown,
  options: JudgeOptions = {},
  others: readonly string[] = [],
): Judgement {
  const list = listArgument(received as readonly unknown[], 'what is expected to conform')
  if (list.length === 0) {
    throw misuse(
      'invalid-argument',
      'there is nothing to judge: the list of rows or pathways is empty',
    )
  }
  const { language: _, ...rest } = optionsArgument(options, [...keys, ...others])
  const check = Object.fromEntries(Object.entries(rest).filter(([key]) => !others.includes(key)))
  const count = list.length
  if (list.every((item) => isObject(item) && 'events' in item)) {
    const { edition: __, pathwayId: ___, ...validate } = check as JudgeOptions
    const findings = validatePathways(list as readonly PathwayInput[], validate)
    return { subject: count === 1 ? 'the pathway' : `the ${count} pathways`, findings, options }
  }
  const { findings } = checkRegistrations(list as readonly Registration[], check as JudgeOptions)
  return { subject: count === 1 ? 'the row' : `the ${count} rows`, findings, options }
}

const keys = [
  'asOf',
  'definitions',
  'edition',
  'ignore',
  'language',
  'ownRules',
  'pathwayId',
  'transferWithinDays',
]

/** A finding in short: its rule and rows. */
export function shortOf({ rule, rows, pathway }: Finding | OwnFinding): string {
  if (rows.length > 0) return `${rule}: ${rowsOf(rows)}`
  return pathway === null ? rule : `${rule}: pathway ${pathway}`
}

/** The most findings that are written out; the rest is counted. */
const most = 10

/** Findings in words, one a line with how to mend it below. */
export function writeFindings({ findings, options }: Judgement): string {
  const { language = 'en', ownRules } = options
  const lines = findings.slice(0, most).map((finding) => {
    const { title, text, help } = describeFinding(finding, language, {
      ...(ownRules && { ownRules }),
    })
    return `  ${shortOf(finding)} (${finding.effect})\n    ${title}\n    ${text}\n    ${help}`
  })
  const more = findings.length - most
  return [...lines, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n')
}

function rowsOf(rows: readonly number[]): string {
  const shown = rows.slice(0, most).join(', ')
  const more = rows.length > most ? ` and ${rows.length - most} more` : ''
  return `${rows.length === 1 ? 'row' : 'rows'} ${shown}${more}`
}
