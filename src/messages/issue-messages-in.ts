import { objectArgument, wordsOfAnswer } from '../misuse/arguments.js'
import type { Language } from '../sources/schema.js'
import type { IssueLike } from './issues-schema.js'
import { languageArgument } from './language-argument.js'
import { writeIssue } from './write-issue.js'

/**
 * Makes zod's own messages speak a language: for the `error` of `parse` and `safeParse`.
 *
 * Such a message also tells what kind of value it got, or that it is missing; never the value.
 *
 * @throws `unknown-language`.
 *
 * @example
 * ```ts
 * import { issueMessagesIn, registrationSchema } from 'pasientforlop/schemas'
 *
 * const answer = registrationSchema.safeParse({ unit: 'u1', date: 20200102 }, {
 *   error: issueMessagesIn('en'),
 * })
 * answer.error?.issues.map(({ message }) => message)
 * // => ['Missing; must be a text.', 'Must be a text, but is a number.']
 * ```
 */
export function issueMessagesIn(language: Language): (issue: IssueLike) => string {
  languageArgument(language)
  return (issue) =>
    wordsOfAnswer('issue', 'an issue of a schema', () =>
      writeIssue(objectArgument(issue, 'issue', 'an issue of a schema'), language),
    )
}
