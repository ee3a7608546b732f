export const lineFeed = 10
export const carriageReturn = 13
export const quote = 34

/** Where the quote stands that closes a cell, or -1; two beside each other are one of the text. */
export function endOfQuoted(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  for (;;) {
    at = bytes.indexOf(quote, at)
    if (at < 0 || at >= to) return -1
    if (at + 1 === to || bytes[at + 1] !== quote) return at
    at += 2
  }
}

/** Writes the bytes of a quoted cell with each doubled quote as one; answers how many they are. */
export function unquote(bytes: Uint8Array, from: number, to: number, into: Uint8Array): number {
  let length = 0
  for (let at = from; at < to; at += 1) {
    into[length] = bytes[at] as number
    length += 1
    if (bytes[at] === quote) at += 1
  }
  return length
}

/** Line breaks inside a cell; CR and LF together are one. */
export function lineBreaks(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const isBreak =
      bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed)
    if (isBreak) count += 1
  }
  return count
}

export function isLineBreak(byte: number): boolean {
  return byte === lineFeed || byte === carriageReturn
}
