/**
 * Texts told apart by their bytes, without making a string of any: a place for each distinct one,
 * from 1 in the order of their first coming. Place 0 is the empty text.
 *
 * A slot holds four numbers side by side, so that a look-up touches one cache line: the place, the
 * first eight bytes as two words (of a longer text its hash and its first word), and the length.
 */
export interface ByteDictionary {
  slots: Int32Array
  mask: number
  size: number
  arena: Uint8Array
  arenaView: DataView
  /** Where each text ends in the arena, by place. */
  ends: Int32Array
}

export function newByteDictionary(): ByteDictionary {
  const arena = new Uint8Array(1024)
  return {
    slots: new Int32Array(64 * 4),
    mask: 63,
    size: 0,
    arena,
    arenaView: new DataView(arena.buffer),
    ends: new Int32Array(64),
  }
}

/** By the bytes of a word that belong to a text: what of the word counts. */
const wordMasks = [0, 0xff, 0xffff, 0xffffff, -1]

/**
 * The place of the bytes `from` to `to`. The bytes after them must be readable for eight more (what
 * they are does not matter).
 */
export function placeOfBytes(
  dictionary: ByteDictionary,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  to: number,
): number {
  const length = to - from
  if (length === 0) return 0
  let first = view.getInt32(from, true)
  let second = 0
  if (length <= 4) {
    first &= wordMasks[length] as number
  } else if (length <= 8) {
    second = view.getInt32(from + 4, true) & (wordMasks[length - 4] as number)
  } else {
    second = first
    first = hashOfBytes(view, from, to)
  }
  const { slots, mask } = dictionary
  let slot = slotOf(first, second, length) & mask
  for (;;) {
    const at = slot << 2
    const place = slots[at] as number
    if (place === 0) return addBytes(dictionary, bytes, from, to, first, second, slot)
    if (
      slots[at + 1] === first &&
      slots[at + 2] === second &&
      slots[at + 3] === length &&
      (length <= 8 || isAtPlace(dictionary, place, bytes, from, length))
    ) {
      return place
    }
    slot = (slot + 1) & mask
  }
}

/** Whether the bytes from `from` on begin with the text of a place, four of them at a time. */
export function beginsWithPlace(
  { arenaView, ends }: ByteDictionary,
  place: number,
  view: DataView,
  from: number,
): boolean {
  const start = ends[place - 1] as number
  const length = (ends[place] as number) - start
  let at = 0
  for (; at + 4 <= length; at += 4) {
    if (arenaView.getInt32(start + at, true) !== view.getInt32(from + at, true)) return false
  }
  const rest = arenaView.getInt32(start + at, true) ^ view.getInt32(from + at, true)
  return (rest & (wordMasks[length - at] as number)) === 0
}

/** The bytes of a place, as a view into the dictionary. */
export function bytesOfPlace({ arena, ends }: ByteDictionary, place: number): Uint8Array {
  return arena.subarray(place === 0 ? 0 : (ends[place - 1] as number), ends[place] as number)
}

function slotOf(first: number, second: number, length: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + length, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

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

function isAtPlace(
  { arena, ends }: ByteDictionary,
  place: number,
  bytes: Uint8Array,
  from: number,
  length: number,
): boolean {
  const start = ends[place - 1] as number
  for (let at = 0; at < length; at += 1) {
    if (arena[start + at] !== bytes[from + at]) return false
  }
  return true
}

function addBytes(
  dictionary: ByteDictionary,
  bytes: Uint8Array,
  from: number,
  to: number,
  first: number,
  second: number,
  slot: number,
): number {
  dictionary.size += 1
  const place = dictionary.size
  const start = dictionary.ends[place - 1] as number
  const end = start + to - from
  if (end + 4 > dictionary.arena.length) {
    const arena = new Uint8Array(Math.max(end + 4, dictionary.arena.length * 2))
    arena.set(dictionary.arena)
    dictionary.arena = arena
    dictionary.arenaView = new DataView(arena.buffer)
  }
  const { arena } = dictionary
  // Written out, as below: a view of so few bytes costs more than to copy them.
  for (let at = from; at < to; at += 1) arena[start + at - from] = bytes[at] as number
  if (place + 1 >= dictionary.ends.length) {
    const ends = new Int32Array(dictionary.ends.length * 2)
    ends.set(dictionary.ends)
    dictionary.ends = ends
  }
  dictionary.ends[place] = end
  const at = slot << 2
  dictionary.slots[at] = place
  dictionary.slots[at + 1] = first
  dictionary.slots[at + 2] = second
  dictionary.slots[at + 3] = to - from
  if (place * 2 > dictionary.mask) growSlots(dictionary)
  return place
}

function growSlots(dictionary: ByteDictionary): void {
  const { slots } = dictionary
  const grown = new Int32Array(slots.length * 4)
  const mask = (grown.length >> 2) - 1
  for (let at = 0; at < slots.length; at += 4) {
    if (slots[at] === 0) continue
    const first = slots[at + 1] as number
    const second = slots[at + 2] as number
    const length = slots[at + 3] as number
    let slot = slotOf(first, second, length) & mask
    while (grown[slot << 2] !== 0) slot = (slot + 1) & mask
    const to = slot << 2
    grown[to] = slots[at] as number
    grown[to + 1] = first
    grown[to + 2] = second
    grown[to + 3] = length
  }
  dictionary.slots = grown
  dictionary.mask = mask
}
