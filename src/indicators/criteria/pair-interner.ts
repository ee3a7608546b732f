/** Numbers pairs of small numbers in the order in which they are met. */
export interface PairInterner {
  readonly of: (a: number, b: number) => number
  readonly pairs: readonly (readonly [number, number])[]
}

export function pairInterner(): PairInterner {
  const tables: Int32Array[] = []
  const pairs: [number, number][] = []
  const of = (a: number, b: number): number => {
    let table = tables[a]
    if (table === undefined || b >= table.length) {
      const larger = new Int32Array(Math.max(16, 2 * (b + 1)))
      if (table !== undefined) larger.set(table)
      table = larger
      tables[a] = table
    }
    const known = table[b] as number
    if (known > 0) return known - 1
    const place = pairs.push([a, b])
    table[b] = place
    return place - 1
  }
  return { of, pairs }
}
