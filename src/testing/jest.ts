/**
 * Extends the global `expect` of jest by the matchers, and the types of `@jest/globals` and
 * `@types/jest`: name it in `setupFilesAfterEnv`.
 *
 * @packageDocumentation
 */

import { misuse } from '../misuse/misuse.js'
import { matchers } from './matchers/matchers.js'
import type { PathwayMatchers } from './matchers/types.js'

// @ts-expect-error the module is there where jest is
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T> extends PathwayMatchers<R> {}
}

declare global {
  namespace jest {
    interface Matchers<R, T> extends PathwayMatchers<R> {}
  }
}

const { expect } = globalThis as { readonly expect?: { extend(of: typeof matchers): void } }
if (expect === undefined) {
  throw misuse(
    'invalid-argument',
    'there is no global expect: name this in setupFilesAfterEnv; where injectGlobals is false, call expect.extend(matchers)',
  )
}
expect.extend(matchers)

export type { PathwayMatchers }
