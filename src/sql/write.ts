/** Puts every line of a text further to the right. */
export function indent(text: string, by = 2): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}

/** Expressions one a line, as in a list of columns. */
export function columns(list: readonly string[]): string {
  return indent(list.join(',\n'))
}

/** Queries one after the other, their rows put together. */
export function unionAll(queries: readonly string[]): string {
  return queries.join('\nunion all\n')
}

/** The name of a key as a column: `firstAttendance` as `first_attendance`. */
export function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** A text within a comment, which it must not end. */
export function spoken(text: string): string {
  return text.replace(/[^\p{L}\p{N}_ .,:;()-]/gu, '?')
}
