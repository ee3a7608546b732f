/** A set of small integers that is emptied from one end; all calls are of the order of its words. */
export interface BitQueue {
  readonly add: (value: number) => void
  /** Takes out the least value; -1 where none is left. */
  readonly takeLeast: () => number
  /** Takes out the greatest value; -1 where none is left. */
  readonly takeGreatest: () => number
}

export function newBitQueue(): BitQueue {
  let words = new Uint32Array(64)
  let count = 0
  // No word outside these has a value, where there is any.
  let first = 0
  let last = 0

  function add(value: number): void {
    const at = value >>> 5
    if (at >= words.length) {
      const larger = new Uint32Array(Math.max(words.length * 2, at + 1))
      larger.set(words)
      words = larger
    }
    const bit = 1 << (value & 31)
    if (((words[at] as number) & bit) !== 0) return
    words[at] = (words[at] as number) | bit
    if (count === 0) {
      first = at
      last = at
    } else if (at < first) first = at
    else if (at > last) last = at
    count += 1
  }

  function takeLeast(): number {
    if (count === 0) return -1
    while (words[first] === 0) first += 1
    const word = words[first] as number
    return take(first, 31 - Math.clz32(word & -word))
  }

  function takeGreatest(): number {
    if (count === 0) return -1
    while (words[last] === 0) last -= 1
    return take(last, 31 - Math.clz32(words[last] as number))
  }

  function take(at: number, bit: number): number {
    words[at] = (words[at] as number) & ~(1 << bit)
    count -= 1
    return at * 32 + bit
  }

  return { add, takeLeast, takeGreatest }
}
