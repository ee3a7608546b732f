import type { Dialect } from './dialects/dialect.js'

/** What counts as a blank: the white space of Unicode, and the mark that begins some files. */
const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** The blanks as SQL. */
export function blanksIn(dialect: Dialect): string {
  return dialect.literal(blanks)
}

/** A text without blanks, wherever they stand. */
export function withoutBlanks(dialect: Dialect, text: string): string {
  return `translate(${text}, ${blanksIn(dialect)}, '')`
}

/** A text with its plain letters as capitals; no other letter is part of a code. */
export function inCapitals(text: string): string {
  return `translate(${text}, 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')`
}
