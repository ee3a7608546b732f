/** Numbers pairs of numbers, none below 0, in the order in which they are met. */
export interface PairInterner {
  readonly of: (a: number, b: number) => number
  /**
   * The numbers of many pairs, written to `into`: of each of `as` with the one of `bs`, to which
   * `shift` is added. Where that is below 0 nothing is written.
   */
  readonly all: (as: Int32Array, bs: Int32Array, shift: number, into: Int32Array) => void
  readonly pairs: readonly (readonly [number, number])[]
}

/** Pairs of which neither is as large are looked up where they stand, others by a hash. */
const mostNear = 256

export function pairInterner(): PairInterner {
  const pairs: [number, number][] = []
  /** By `a * side + b` one more than the number of a pair; 0 for none. */
  let near = new Int32Array(64)
  let side = 8
  /** A slot is a pair and one more than its number; 0 for none. */
  let slots = new Int32Array(3 * 64)
  let mask = 63

  function all(as: Int32Array, bs: Int32Array, shift: number, into: Int32Array): void {
    for (let at = 0; at < as.length; at += 1) {
      const a = as[at] as number
      const b = (bs[at] as number) + shift
      if (b >= 0) into[at] = of(a, b)
    }
  }

  // Small, so that it becomes a part of the loops that call it: what it leaves over is seldom.
  function of(a: number, b: number): number {
    const place = (a | b) < side ? (near[a * side + b] as number) : 0
    return place === 0 ? ofAny(a, b) : place - 1
  }

  function ofAny(a: number, b: number): number {
    let slot = slotOf(a, b) & mask
    for (;;) {
      const at = 3 * slot
      const place = slots[at + 2] as number
      if (place === 0) return add(a, b, at)
      if (slots[at] === a && slots[at + 1] === b) return place - 1
      slot = (slot + 1) & mask
    }
  }

  function add(a: number, b: number, at: number): number {
    const place = pairs.push([a, b])
    slots[at] = a
    slots[at + 1] = b
    slots[at + 2] = place
    if ((a | b) < side) near[a * side + b] = place
    else if ((a | b) < mostNear) widen(a | b)
    if (2 * place > mask) grow()
    return place - 1
  }

  function widen(most: number): void {
    while (side <= most) side *= 2
    near = new Int32Array(side * side)
    pairs.forEach(([a, b], place) => {
      if ((a | b) < side) near[a * side + b] = place + 1
    })
  }

  function grow(): void {
    mask = 4 * (mask + 1) - 1
    slots = new Int32Array(3 * (mask + 1))
    pairs.forEach(([a, b], place) => {
      let slot = slotOf(a, b) & mask
      while (slots[3 * slot + 2] !== 0) slot = (slot + 1) & mask
      slots.set([a, b, place + 1], 3 * slot)
    })
  }

  return { of, all, pairs }
}

function slotOf(a: number, b: number): number {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}
