/** What XML 1.0 cannot hold: control characters, halves of a pair, U+FFFE, U+FFFF; and our own mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]|\p{Surrogate}/gu

/**
 * A text that every form of a log can hold. A character that XML cannot is written as U+FFFD and its
 * four hexadecimal digits, and so is U+FFFD itself, so that two texts never become one.
 */
export function writableText(text: string): string {
  return text.replace(
    unwritable,
    (character) => `\ufffd${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
