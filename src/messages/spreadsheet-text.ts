/**
 * A text that a spreadsheet takes for text: what it would run as a formula, or reckon (`-1+2`), begins
 * with an apostrophe, and so does what begins like that already, so that two never become one.
 */
export function spreadsheetText(text: string): string {
  return text.replace(/^'*(?:[=+@\t\r]|-(?!\d+(?:[.,]\d+)?$))/, "'$&")
}
