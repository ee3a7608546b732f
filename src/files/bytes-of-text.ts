/**
 * The bytes of a text in UTF-8. Half of a pair is written as the bytes that it would have, which are
 * no text in UTF-8: in place of a sign for all of them, which would make one text of two.
 */
export function bytesOfText(text: string): Uint8Array {
  const encoder = new TextEncoder()
  if (isWhole(text)) return encoder.encode(text)
  const parts = text.split(/(\p{Surrogate})/u).map((part, at) => {
    return at % 2 === 0 ? encoder.encode(part) : bytesOfHalf(part.charCodeAt(0))
  })
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Whether a text has no half of a pair alone. */
export function isWhole(text: string): boolean {
  const { isWellFormed } = text as { readonly isWellFormed?: () => boolean }
  return isWellFormed === undefined ? !/\p{Surrogate}/u.test(text) : isWellFormed.call(text)
}

function bytesOfHalf(unit: number): Uint8Array {
  return Uint8Array.of(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63))
}
