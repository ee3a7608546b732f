/**
 * A text as it stands in SVG and HTML: nothing in it is markup, and nothing is forbidden there.
 *
 * @throws a TypeError where it is no text
 */
export function escapeText(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** What XML cannot hold: control signs, halves of a pair, and the two that are no signs. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
  /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu
