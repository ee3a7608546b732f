import { compareBytes, firstKey, secondKey, slotOf, wordMasks } from './text-keys.js'

/**
 * Texts told apart by their bytes, without making a string of any: a place for each distinct one,
 * from 1 in the order of their first coming. Place 0 is the empty text.
 *
 * As long as each new text sorts after the one before it, as the patients of a sorted file do, there
 * is no table: what is not the last text is new. The first that sorts before makes the table.
 *
 * A slot holds four numbers side by side, so that a look-up touches one cache line: the place, the
 * first eight bytes as two words (of a longer text its hash and its first word), and the length.
 */
export interface ByteDictionary {
  slots: Int32Array | null
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
    slots: null,
    mask: 0,
    size: 0,
    arena,
    arenaView: new DataView(arena.buffer),
    ends: new Int32Array(64),
  }
}

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
  let { slots } = dictionary
  if (slots === null) {
    const order = compareWithLast(dictionary, view, from, length)
    if (order === 0) return dictionary.size
    if (order > 0) return addBytes(dictionary, bytes, from, to)
    slots = makeSlots(dictionary)
  }
  const first = firstKey(view, from, length)
  const second = secondKey(view, from, length)
  const slot = findSlot(dictionary, slots, bytes, from, length, first, second)
  const known = slots[slot << 2] as number
  if (known !== 0) return known
  const place = addBytes(dictionary, bytes, from, to)
  putSlot(slots, slot, place, first, second, length)
  if (place * 2 > dictionary.mask) makeSlots(dictionary)
  return place
}

/** The slot of a text, or the empty one where it would be. */
export function findSlot(
  dictionary: ByteDictionary,
  slots: Int32Array,
  bytes: Uint8Array,
  from: number,
  length: number,
  first: number,
  second: number,
): number {
  const { mask } = dictionary
  let slot = slotOf(first, second, length) & mask
  for (;;) {
    const at = slot << 2
    const place = slots[at] as number
    const isFound =
      slots[at + 1] === first &&
      slots[at + 2] === second &&
      slots[at + 3] === length &&
      (length <= 8 || isAtPlace(dictionary, place, bytes, from, length))
    if (place === 0 || isFound) return slot
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

/** How the bytes compare with the last text: below 0 before it, 0 the same, above 0 after it. */
function compareWithLast(
  { size, arenaView, ends }: ByteDictionary,
  view: DataView,
  from: number,
  length: number,
): number {
  if (size === 0) return 1
  const start = ends[size - 1] as number
  return compareBytes(view, from, length, arenaView, start, (ends[size] as number) - start)
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

/** Adds a text, for which a slot is still to be found where there are slots; gives its place. */
function addBytes(dictionary: ByteDictionary, bytes: Uint8Array, from: number, to: number): number {
  dictionary.size += 1
  const place = dictionary.size
  const start = dictionary.ends[place - 1] as number
  const end = start + to - from
  // What reads a text by its words may read eight bytes more.
  if (end + 8 > dictionary.arena.length) {
    const arena = new Uint8Array(Math.max(end + 8, dictionary.arena.length * 2))
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
  return place
}

/** Makes slots for all texts that there are, twice as many as they are at least. */
function makeSlots(dictionary: ByteDictionary): Int32Array {
  const { size, arenaView, ends } = dictionary
  let count = 64
  while (size * 2 > count - 1) count *= 4
  const mask = count - 1
  const slots = new Int32Array(count * 4)
  for (let place = 1; place <= size; place += 1) {
    const start = ends[place - 1] as number
    const length = (ends[place] as number) - start
    const first = firstKey(arenaView, start, length)
    const second = secondKey(arenaView, start, length)
    let slot = slotOf(first, second, length) & mask
    while (slots[slot << 2] !== 0) slot = (slot + 1) & mask
    putSlot(slots, slot, place, first, second, length)
  }
  dictionary.slots = slots
  dictionary.mask = mask
  return slots
}

function putSlot(
  slots: Int32Array,
  slot: number,
  place: number,
  first: number,
  second: number,
  length: number,
): void {
  const at = slot << 2
  slots[at] = place
  slots[at + 1] = first
  slots[at + 2] = second
  slots[at + 3] = length
}
