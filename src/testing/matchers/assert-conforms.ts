import { matchers } from './matchers.js'
import type { JudgeOptions } from './types.js'

/**
 * Asserts that no rule finds anything in rows or pathways: `toConform` for node:test and every other
 * runner. The error says what the matcher says; runners that know node:assert show the difference.
 *
 * @throws an `AssertionError` (an `Error` with `code: 'ERR_ASSERTION'`, `actual` and `expected`)
 * where they do not conform; `invalid-argument` for an empty list, which would test nothing.
 *
 * @example
 * ```ts
 * import { assertConforms } from 'pasientforlop/testing'
 *
 * const start = { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A' }
 * assertConforms([start]) // => undefined
 * assertConforms([{ ...start, code: 'D13A' }]) // throws 'ERR_ASSERTION'
 * ```
 */
export function assertConforms(received: unknown, options?: JudgeOptions): void {
  const { pass, message, actual, expected } = matchers.toConform(received, options)
  if (pass) return
  throw Object.assign(new Error(message()), {
    name: 'AssertionError',
    code: 'ERR_ASSERTION',
    actual,
    expected,
    operator: 'toConform',
    generatedMessage: false,
  })
}
