import { wordsOfAnswer } from '../misuse/arguments.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import type { Language } from '../sources/schema.js'
import type { DescribedIssue, IssueCode, IssueLike } from './issues-schema.js'
import { languageArgument } from './language-argument.js'
import { writeIssue } from './write-issue.js'

/**
 * Describes what a schema of `pasientforlop/schemas` refused: path, code and text of each issue.
 *
 * `error` is what `safeParse` answers or `parse` throws, of any zod schema. Where a value can have
 * several forms and came into just one of them, the issues are those of that form. No text holds a
 * value or a field of what was refused, but `path` has the keys of records as they came.
 *
 * @throws `unknown-language`; `invalid-argument` where `error` has no list of issues.
 *
 * @example
 * ```ts
 * import { describeIssues, registrationSchema } from 'pasientforlop/schemas'
 *
 * const { error } = registrationSchema.safeParse({ patient: '', unit: 'u1', date: 20200102 })
 * describeIssues(error, 'nb')
 * // => [{ path: ['patient'], code: 'too_small', message: 'Skal ha minst 1 tegn.' },
 * //      { path: ['date'], code: 'invalid_type', message: 'Skal være en tekst.' }]
 * ```
 */
export function describeIssues(
  error: { readonly issues: readonly IssueLike[] } | undefined,
  language: Language,
): DescribedIssue[] {
  languageArgument(language)
  if (!Array.isArray(error?.issues)) {
    throw misuse('invalid-argument', `error must have a list of issues (got ${kindOf(error)})`)
  }
  const { issues } = error
  return wordsOfAnswer('error', 'what a schema answered', () =>
    issues.flatMap((issue) => describe(issue, language, [])),
  )
}

function describe(
  issue: IssueLike,
  language: Language,
  before: readonly (string | number)[],
): DescribedIssue[] {
  const path = [...before, ...pathOf(issue)]
  const within = nearestForm(issue)
  if (within.length > 0) return within.flatMap((inner) => describe(inner, language, path))
  const code = issue.code as IssueCode
  return [{ path, code, message: writeIssue(issue, language) }]
}

function pathOf({ path = [] }: IssueLike): (string | number)[] {
  return path.map((part) => (typeof part === 'number' ? part : String(part)))
}

/** The issues within the one form of a union that the value came into; none if no or several. */
function nearestForm({ errors = [] }: IssueLike): readonly IssueLike[] {
  const reached = errors.filter(
    (issues) => issues.length > 0 && issues.every((issue) => pathOf(issue).length > 0),
  )
  return (reached.length === 1 && reached[0]) || []
}
