/**
 * Extends `expect` of vitest by the matchers, and its types: import it in a file of set-up.
 *
 * @packageDocumentation
 */

import { expect } from 'vitest'
import { matchers } from './matchers/matchers.js'
import type { PathwayMatchers } from './matchers/types.js'

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the same as vitest declares
  interface Matchers<T = any> extends PathwayMatchers<void> {}
}

expect.extend(matchers)

export type { PathwayMatchers }
