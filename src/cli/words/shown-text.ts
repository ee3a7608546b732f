/**
 * A text of a file as a terminal can show it on one line: signs that would move the cursor, colour or
 * break the line become signs that stand for them, so that two texts stay two.
 */
export function shownText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => {
    const code = sign.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '\u2421' : '\ufffd'
  })
}
