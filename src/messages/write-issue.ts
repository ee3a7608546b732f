import { isoDatePattern, periodIdPattern } from '../calendar/patterns.js'
import { kindOf } from '../misuse/misuse.js'
import { organisationNumberPattern } from '../organisations/organisation-number-pattern.js'
import { localDatePattern } from '../registrations/local-date-pattern.js'
import type { Language } from '../sources/schema.js'
import { type IssueWords, issueWords } from './issue-words.js'
import type { IssueLike } from './issues-schema.js'

/** More than these are not read to the end. */
const shownValues = 13

/** Puts an issue in words. Of the value only its kind is told, and only where it is at hand. */
export function writeIssue(issue: IssueLike, language: Language): string {
  const words = issueWords[language]
  const missing = 'input' in issue && issue.input === undefined
  const values = issue.values ?? issue.options
  switch (issue.code) {
    case 'invalid_type': {
      const expected = kindIn(words, String(issue.expected))
      if (missing) return words.missing(expected)
      const received = 'input' in issue ? kindIn(words, kindOf(issue.input)) : undefined
      return words.expected(expected, received === expected ? undefined : received)
    }
    case 'invalid_value':
      return writeValues(values ?? [], words)
    case 'invalid_format':
      return words.form(formOf(issue.pattern, words))
    case 'invalid_union':
      return values === undefined ? words.union : writeValues(values, words)
    case 'invalid_key':
      return words.key
    case 'invalid_element':
      return words.element
    case 'unrecognized_keys':
      return words.unrecognized(issue.keys?.length ?? 1)
    case 'too_small':
      if (!isBound(issue.minimum)) return words.other
      return issue.inclusive === false
        ? words.above(String(issue.minimum))
        : words.least(String(issue.minimum), sized(issue.origin))
    case 'too_big':
      if (!isBound(issue.maximum)) return words.other
      return issue.inclusive === false
        ? words.below(String(issue.maximum))
        : words.most(String(issue.maximum), sized(issue.origin))
    case 'not_multiple_of':
      return words.multiple(String(issue.divisor))
    default:
      return words.other
  }
}

/** A bound that can be written; another schema's issue may lack it. */
function isBound(value: unknown): boolean {
  return typeof value === 'bigint' || Number.isFinite(value)
}

function kindIn({ kinds }: IssueWords, kind: string): string {
  return (Object.hasOwn(kinds, kind) ? kinds[kind] : kinds['other']) as string
}

function writeValues(values: readonly unknown[], words: IssueWords): string {
  const [only] = values
  const write = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value))
  if (values.length === 1) return words.expected(write(only))
  const shown = values.slice(0, shownValues)
  return words.oneOf(shown.map(write).join(', '), values.length - shown.length)
}

function formOf(pattern: string | undefined, { forms }: IssueWords): string {
  if (pattern === String(isoDatePattern) || pattern === String(localDatePattern)) return forms.date
  if (pattern === String(periodIdPattern)) return forms.period
  return pattern === String(organisationNumberPattern) ? forms.organisation : forms.other
}

function sized(origin: string | undefined) {
  return origin === 'string'
    ? 'characters'
    : origin === 'number' || origin === 'int'
      ? 'number'
      : 'items'
}
