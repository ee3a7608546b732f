import { type ByteDictionary, findSlot } from './byte-dictionary.js'
import { compareBytes, firstKey, secondKey } from './text-keys.js'

/** The place of the first bytes, behind which eight more must be readable; 0 where they have none. */
export function findBytes(dictionary: ByteDictionary, bytes: Uint8Array, length: number): number {
  const view = new DataView(bytes.buffer)
  const { slots, size, arenaView, ends } = dictionary
  if (slots !== null) {
    const [first, second] = [firstKey(view, 0, length), secondKey(view, 0, length)]
    const slot = findSlot(dictionary, slots, bytes, 0, length, first, second)
    return slots[slot << 2] as number
  }
  // Without slots the texts are in order.
  let [low, high] = [1, size]
  while (low <= high) {
    const place = (low + high) >> 1
    const start = ends[place - 1] as number
    const own = (ends[place] as number) - start
    const order = compareBytes(view, 0, length, arenaView, start, own)
    if (order === 0) return place
    if (order < 0) high = place - 1
    else low = place + 1
  }
  return 0
}
