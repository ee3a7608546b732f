/** A text as it stands in SVG and HTML: nothing in it is markup, and nothing is forbidden there. */
export function escapeText(text: string): string {
  return `${text}`
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** What XML cannot hold: control signs, halves of a pair, and the two that are no signs. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
