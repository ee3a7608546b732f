/** The first word of a text; of one longer than eight bytes its hash. */
export function firstKey(view: DataView, from: number, length: number): number {
  if (length > 8) return hashOfBytes(view, from, from + length)
  const first = view.getInt32(from, true)
  return length < 4 ? first & (wordMasks[length] as number) : first
}

/** The second word of a text; of one longer than eight bytes its first. */
export function secondKey(view: DataView, from: number, length: number): number {
  if (length > 8) return view.getInt32(from, true)
  return length <= 4 ? 0 : view.getInt32(from + 4, true) & (wordMasks[length - 4] as number)
}

/** Where in a table, of which it takes the last bits, a text is looked for first. */
export function slotOf(first: number, second: number, length: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + length, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

/** By the bytes of a word that belong to a text: what of the word counts. */
export const wordMasks = [0, 0xff, 0xffff, 0xffffff, -1]

function hashOfBytes(view: DataView, from: number, to: number): number {
  let hash = 0x811c9dc5
  let at = from
  for (; at + 4 <= to; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x01000193)
    hash ^= hash >>> 15
  }
  const rest = view.getInt32(at, true) & (wordMasks[to - at] as number)
  hash = Math.imul(hash ^ rest, 0x5bd1e995)
  return hash ^ (hash >>> 13)
}

/** How two texts compare by their bytes: below 0, 0 or above 0. */
export function compareBytes(
  view: DataView,
  from: number,
  length: number,
  other: DataView,
  otherFrom: number,
  otherLength: number,
): number {
  const shared = Math.min(length, otherLength)
  let at = 0
  // Big end first, so that words compare as their bytes do.
  for (; at + 4 <= shared; at += 4) {
    const order = view.getUint32(from + at) - other.getUint32(otherFrom + at)
    if (order !== 0) return order
  }
  for (; at < shared; at += 1) {
    const order = view.getUint8(from + at) - other.getUint8(otherFrom + at)
    if (order !== 0) return order
  }
  return length - otherLength
}
