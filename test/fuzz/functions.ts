import * as files from 'pasientforlop/files'
import * as npr from 'pasientforlop/npr'
import { describeIssues, issueMessagesIn } from 'pasientforlop/schemas'
import * as sql from 'pasientforlop/sql'
import * as testing from 'pasientforlop/testing'
import * as api from '../helpers/api.js'

export type Call = (...args: readonly unknown[]) => unknown

/** What is not fuzzed, by its name: it takes no rows, bytes or texts. */
export const notFuzzed = {
  generateRegistrations: 'takes numbers, and makes as many rows as they say',
} as const

/** Every function of every entry but the arbitraries, which take sizes only. */
export const functions: ReadonlyMap<string, Call> = new Map<string, Call>([
  ...Object.entries({ ...api, ...files, ...npr, ...sql, ...testing, describeIssues }).flatMap(
    ([name, value]): [string, Call][] =>
      typeof value === 'function' && !Object.hasOwn(notFuzzed, name) ? [[name, value as Call]] : [],
  ),
  ...Object.entries(testing.matchers).map(([name, value]): [string, Call] => [name, value as Call]),
  // The words for an issue, and not what makes them.
  ['issueMessagesIn', (issue, language) => issueMessagesIn(language as never)(issue as never)],
  // That rows do not conform is an answer too.
  ['assertConforms', (...args) => answerOf(testing.assertConforms as Call, args)],
])

function answerOf(call: Call, args: readonly unknown[]): unknown {
  try {
    return call(...args)
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ERR_ASSERTION') return error
    throw error
  }
}
