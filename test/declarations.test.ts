import { describe, expect, test } from 'vitest'
import { trimmed } from './run/trim-declarations.mjs'

const built = `/** Inner. */
type Inner = 'a';
/**
 * Outer.
 *
 * @example
 * outer('a')
 */
interface Outer {
    /** A field, shown where an answer is. */
    readonly inner: Inner;
    readonly deep: {
        /** Deep. */
        readonly as: 1;
    };
}
/** A function. */
declare function outer(inner: Inner): Outer;
/** Under another name. */
declare const hidden: 1;

export { type Outer, outer, hidden as shown };
`

describe('the built declarations are trimmed', () => {
  test('of the text of a name that nobody can import, and of nothing else', () => {
    expect(trimmed(built)).toBe(built.replace('/** Inner. */\n', '').replaceAll('    ', '\t'))
  })

  test('once is as good as twice', () => {
    expect(trimmed(trimmed(built))).toBe(trimmed(built))
  })
})
