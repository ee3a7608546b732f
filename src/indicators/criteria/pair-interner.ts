/** Numbers pairs of small numbers in the order in which they are met. */
export interface PairInterner {
  readonly of: (a: number, b: number) => number
  /**
   * The numbers of many pairs, written to `into`: of each of `as` with the one of `bs`, to which
   * `shift` is added. Where that is below 0 nothing is written.
   */
  readonly all: (as: Int32Array, bs: Int32Array, shift: number, into: Int32Array) => void
  readonly pairs: readonly (readonly [number, number])[]
}

export function pairInterner(): PairInterner {
  const tables: Int32Array[] = []
  const pairs: [number, number][] = []

  function of(a: number, b: number): number {
    const known = tables[a]?.[b] ?? 0
    return known > 0 ? known - 1 : add(a, b)
  }

  function add(a: number, b: number): number {
    let table = tables[a]
    if (table === undefined || b >= table.length) {
      const larger = new Int32Array(Math.max(16, 2 * (b + 1)))
      if (table !== undefined) larger.set(table)
      table = larger
      tables[a] = table
    }
    const place = pairs.push([a, b])
    table[b] = place
    return place - 1
  }

  function all(as: Int32Array, bs: Int32Array, shift: number, into: Int32Array): void {
    for (let at = 0; at < as.length; at += 1) {
      const b = (bs[at] as number) + shift
      if (b < 0) continue
      const a = as[at] as number
      const table = tables[a]
      const known = table !== undefined && b < table.length ? (table[b] as number) : 0
      into[at] = known > 0 ? known - 1 : add(a, b)
    }
  }

  return { of, all, pairs }
}
