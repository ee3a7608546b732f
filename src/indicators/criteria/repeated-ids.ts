/** Finds rows that have the id of another one, while rows are read in order. */
export interface RepeatedIds {
  /** Tells the ids of the next rows; undefined where one has none. */
  readonly see: (ids: readonly unknown[], count: number) => void
  /**
   * Marks the rows that are not to be counted because another row has their id; `null` where no id
   * comes twice. Of rows with one id the one that stands first in the order of their contents is
   * kept, so that the order of rows does not matter. Rows without an id are all kept.
   */
  readonly mark: () => Uint8Array | null
}

/** So many rows are looked at together. */
const stretch = 1024

/**
 * Ids are told apart by hashes first, and only the few whose hash comes twice are looked at again:
 * a `Map` of all of them takes several times as long.
 */
export function repeatedIds(
  length: number,
  idAt: (row: number) => unknown,
  contentAt: (row: number) => string,
): RepeatedIds {
  let size = 16
  while (size < 2 * length) size *= 2
  // Sixteen bits are enough to tell ids apart that come near one place, and half the memory.
  const table = new Uint16Array(size)
  /** By row; 0 for a row without an id. */
  const hashes = new Int32Array(length)
  const again: number[] = []
  let seen = 0
  let marks: Uint8Array | null | undefined

  // First all hashes, then the table: what is far in memory is fetched for many rows at a time.
  function see(ids: readonly unknown[], count: number): void {
    for (let at = 0; at < count; at += 1) {
      const id = ids[at]
      hashes[seen + at] = id === undefined ? 0 : hashOf(id)
    }
    for (let row = seen; row < seen + count; row += 1) {
      const hash = hashes[row] as number
      if (hash === 0) continue
      const tag = Math.imul(hash, 0x9e3779b1) >>> 16 || 1
      let place = hash & (size - 1)
      while (table[place] !== 0 && table[place] !== tag) place = (place + 1) & (size - 1)
      if (table[place] === tag) again.push(hash)
      else table[place] = tag
    }
    seen += count
  }

  function mark(): Uint8Array | null {
    const ids: unknown[] = []
    while (seen < length) {
      const count = Math.min(stretch, length - seen)
      for (let at = 0; at < count; at += 1) ids[at] = idAt(seen + at)
      see(ids, count)
    }
    marks ??= again.length === 0 ? null : markRepeated()
    return marks
  }

  function markRepeated(): Uint8Array | null {
    const kept = new Map<unknown, number>()
    const mayRepeat = new Uint8Array(1 << 16)
    for (const hash of again) mayRepeat[hash & 0xffff] = 1
    let found: Uint8Array | null = null
    for (let row = 0; row < length; row += 1) {
      if (mayRepeat[(hashes[row] as number) & 0xffff] === 0) continue
      const id = idAt(row)
      if (id === undefined) continue
      const before = kept.get(id)
      if (before === undefined) {
        kept.set(id, row)
        continue
      }
      found ??= new Uint8Array(length)
      const isBetter = contentAt(row) < contentAt(before)
      found[isBetter ? before : row] = 1
      if (isBetter) kept.set(id, row)
    }
    return found
  }

  return { see, mark }
}

/** A number of 32 bits that is not 0. */
function hashOf(id: unknown): number {
  const text = typeof id === 'string' ? id : String(id)
  // Two by two, since a multiplication need not wait for that of the other.
  let even = text.length
  let odd = even
  for (let at = 1; at < text.length; at += 2) {
    even = (Math.imul(even, 31) + text.charCodeAt(at - 1)) | 0
    odd = (Math.imul(odd, 31) + text.charCodeAt(at)) | 0
  }
  if (text.length % 2 === 1) even = Math.imul(even, 31) + text.charCodeAt(text.length - 1)
  const hash = Math.imul(even ^ Math.imul(odd, 0x85ebca6b), 0x9e3779b1)
  return hash ^ (hash >>> 15) || 1
}
