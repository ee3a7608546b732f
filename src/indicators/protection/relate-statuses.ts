import type { InnerCells, Measure } from './types.js'

/** A sum of statuses with whole factors that is 0 everywhere. */
export type StatusRelation = readonly (readonly [status: number, factor: number])[]

/**
 * What everyone can know of statuses from their definitions. To those counted, the rests are
 * added: a status without another that it contains, such as those not assessed in time.
 */
export interface StatusRelations {
  /** How many statuses there are, with the rests. */
  readonly length: number
  /** By status: the first that counts the same rows. */
  readonly same: readonly number[]
  /** By status: the statuses within it, each once and by its first name. */
  readonly within: readonly (readonly number[])[]
  /** By status: what it is of those counted, each with a factor of 1 or -1. */
  readonly parts: readonly StatusRelation[]
  /** The rest of one status without another, by their first names; `undefined` for none. */
  readonly restOf: (status: number, without: number) => number | undefined
  readonly sums: readonly StatusRelation[]
  /** By status: the rows it was seen in, a place a kind of row. */
  readonly vectors: readonly ArrayLike<number>[]
  /** The signatures given, if any. */
  readonly signatures: readonly ArrayLike<number>[] | null
}

export function relateStatuses(cells: InnerCells, measures: readonly Measure[]): StatusRelations {
  const vectors: ArrayLike<number>[] = vectorsOf(cells)
  const used = new Set(measures.flatMap(({ statuses, listed }) => [...statuses, listed]))
  const same = vectors.map((_, status) => status)
  const names = new Map<string, number>()
  vectors.forEach((vector, status) => {
    const name = nameOf(vector)
    same[status] = names.get(name) ?? status
    if (!names.has(name)) names.set(name, status)
  })
  const parts: StatusRelation[] = vectors.map((_, status) => [[status, 1]])
  const firsts = [...new Set([...used].map((status) => same[status] as number))]
  const isWithin = (inner: number, outer: number) =>
    inner !== outer &&
    isBelow(vectors[inner] as ArrayLike<number>, vectors[outer] as ArrayLike<number>)
  const within = vectors.map((_, outer) =>
    firsts.includes(outer) ? firsts.filter((inner) => isWithin(inner, outer)) : [],
  )
  const rests = new Map<string, number>()
  const sums: StatusRelation[] = []
  for (const outer of firsts) {
    const inners = within[outer] as readonly number[]
    for (const inner of inners) {
      // What lies between says the rest of it.
      if (
        inners.some((other) => within[other]?.includes(inner)) &&
        !isAsked(measures, same, outer, inner)
      ) {
        continue
      }
      const vector = difference(
        vectors[outer] as ArrayLike<number>,
        vectors[inner] as ArrayLike<number>,
      )
      const name = nameOf(vector)
      let rest = names.get(name)
      if (rest === undefined) {
        rest = vectors.push(vector) - 1
        names.set(name, rest)
        same.push(rest)
        parts.push([
          [outer, 1],
          [inner, -1],
        ])
        within.push([])
      }
      rests.set(`${outer} ${inner}`, rest)
      // A status that nothing was in leaves all of the other.
      if (rest !== outer)
        sums.push(
          rest === inner
            ? [
                [outer, 1],
                [inner, -2],
              ]
            : [
                [outer, 1],
                [inner, -1],
                [rest, -1],
              ],
        )
    }
  }
  return {
    length: vectors.length,
    same,
    within,
    parts,
    restOf: (status, without) => rests.get(`${same[status]} ${same[without]}`),
    sums,
    vectors,
    signatures: cells.signatures ?? null,
  }
}

function vectorsOf({ counts, signatures, length }: InnerCells): ArrayLike<number>[] {
  if (signatures === undefined) return distinctColumns(counts, length)
  return counts.map((_, status) => Float64Array.from(signatures, (one) => one[status] ?? 0))
}

/** The counts with each kind of cell once. */
function distinctColumns(counts: readonly Int32Array[], length: number): ArrayLike<number>[] {
  const kinds = new Map<string, number>()
  for (let cell = 0; cell < length; cell += 1) {
    const name = counts.map((one) => one[cell]).join(' ')
    if (!kinds.has(name)) kinds.set(name, cell)
  }
  const chosen = [...kinds.values()]
  return counts.map((one) => Float64Array.from(chosen, (cell) => one[cell] as number))
}

function nameOf(vector: ArrayLike<number>): string {
  return Array.from(vector).join(' ')
}

function isBelow(inner: ArrayLike<number>, outer: ArrayLike<number>): boolean {
  for (let at = 0; at < inner.length; at += 1) {
    if ((inner[at] as number) > (outer[at] as number)) return false
  }
  return true
}

function difference(outer: ArrayLike<number>, inner: ArrayLike<number>): Float64Array {
  return Float64Array.from(outer, (value, at) => value - (inner[at] as number))
}

function isAsked(
  measures: readonly Measure[],
  same: readonly number[],
  outer: number,
  inner: number,
): boolean {
  return measures.some(({ small }) =>
    small.some(
      ({ of, without }) => without !== null && same[of] === outer && same[without] === inner,
    ),
  )
}
