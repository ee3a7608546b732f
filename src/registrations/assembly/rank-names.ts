import { compareTexts } from '../../misuse/compare-texts.js'
import type { NameColumn } from '../columns/registration-columns.js'

/** Names in their own order, and the rank of each by its place. */
export interface RankedNames {
  readonly names: readonly string[]
  readonly ranks: Int32Array
}

/** Puts names in order as texts, by UTF-16 code unit. */
export function rankNames({ names, isSorted }: NameColumn): RankedNames {
  const ranks = new Int32Array(names.length)
  if (isSorted) {
    for (let place = 0; place < ranks.length; place += 1) ranks[place] = place
    return { names, ranks }
  }
  const places = placesInOrder(names)
  for (let rank = 0; rank < places.length; rank += 1) ranks[places[rank] as number] = rank
  return { names: Array.from(places, (place) => names[place] as string), ranks }
}

/** Signs from here on are one to the keys; only comparing tells them apart. */
const manySigns = 127

/**
 * A text of names is mostly told from the next by a few of its first signs after those that all
 * share: as one number with the place of the name, they are sorted by the engine as numbers, ten
 * times as fast as texts that are compared. Those with the same number are compared.
 */
function placesInOrder(names: readonly string[]): Int32Array {
  const { length } = names
  const skipped = sharedStart(names)
  const signs = signsOf(names, skipped)
  const base = signs.count + 1
  const shift = 2 ** Math.ceil(Math.log2(Math.max(2, length)))
  // As many signs as a number of 53 bits has room for beside the place.
  const most = Math.floor(Math.log2(2 ** 53 / shift) / Math.log2(base))
  const taken = Math.min(most, signs.longest - skipped)
  const keys = new Float64Array(length)
  for (let place = 0; place < length; place += 1) {
    const key = keyOf(names[place] as string, skipped, taken, signs.ranks, base)
    keys[place] = key * shift + place
  }
  keys.sort()
  const places = new Int32Array(length)
  for (let from = 0; from < length; ) {
    const same = Math.floor((keys[from] as number) / shift)
    let to = from
    // Behind the last there is no key, which is the same as none.
    while (Math.floor((keys[to] as number) / shift) === same) {
      places[to] = (keys[to] as number) % shift
      to += 1
    }
    if (to - from > 1) {
      places.subarray(from, to).sort((a, b) => compareTexts(names[a] as string, names[b] as string))
    }
    from = to
  }
  return places
}

/** How many first signs all names share. */
function sharedStart(names: readonly string[]): number {
  const [first] = names
  if (first === undefined) return 0
  let shared = first.length
  for (const name of names) {
    while (!name.startsWith(first.slice(0, shared))) shared -= 1
    if (shared === 0) break
  }
  return shared
}

/** The first signs of a name as a number; what comes after one of the many is for comparing. */
function keyOf(
  name: string,
  skipped: number,
  taken: number,
  ranks: Uint8Array,
  base: number,
): number {
  let key = 0
  let isTold = true
  for (let at = skipped; at < skipped + taken; at += 1) {
    const sign = isTold && at < name.length ? Math.min(name.charCodeAt(at), manySigns) : -1
    key = key * base + (sign < 0 ? 0 : (ranks[sign] as number))
    if (sign === manySigns) isTold = false
  }
  return key
}

/** The signs that names have after those they share, by rank from 1 on: few, such as ten digits. */
function signsOf(names: readonly string[], from: number) {
  const ranks = new Uint8Array(manySigns + 1)
  let longest = 0
  for (const name of names) {
    longest = Math.max(longest, name.length)
    for (let at = from; at < name.length; at += 1) {
      ranks[Math.min(name.charCodeAt(at), manySigns)] = 1
    }
  }
  let count = 0
  for (let sign = 0; sign <= manySigns; sign += 1) {
    if (ranks[sign] === 0) continue
    count += 1
    ranks[sign] = count
  }
  return { ranks, count, longest }
}
