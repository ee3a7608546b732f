import { layOutPlaces } from '../../src/indicators/protection/lay-out-places.js'
import {
  countsBeside,
  measureOf,
  type SmallnessPolicy,
} from '../../src/indicators/protection/measure-of.js'
import type { FiguresToProtect } from '../../src/indicators/protection/types.js'

/** A row as protection sees it: when, which group, and the statuses that it counts in. */
export interface CountedRow {
  readonly slot: number
  /** By column: the place of its value. */
  readonly key: readonly number[]
  /** By status: 1 or 0. */
  readonly signature: readonly number[]
}

/** What is asked of rows. */
export interface Asked {
  readonly statuses: number
  readonly shares: readonly (readonly [denominator: number, numerator: number | null])[]
  /** The steps beside each share, the widest first; where the share is none, it says which are none. */
  readonly steps?: readonly number[] | undefined
  readonly periods: readonly (readonly number[])[]
  readonly groupings: readonly (readonly number[])[]
  readonly policy: SmallnessPolicy
  /** A column whose groups know their own rows. */
  readonly insidersBy?: number
}

/** Counts rows by inner cell and status, and asks for every share in every place with rows. */
export const publicationOf = (rows: readonly CountedRow[], asked: Asked): FiguresToProtect => {
  const cells = new Map<string, { slot: number; key: readonly number[]; counts: number[] }>()
  const signatures = new Map<string, readonly number[]>()
  for (const { slot, key, signature } of rows) {
    const name = `${slot} ${key.join(' ')}`
    const cell = cells.get(name) ?? { slot, key, counts: Array(asked.statuses).fill(0) as number[] }
    cells.set(name, cell)
    signature.forEach((one, status) => {
      cell.counts[status] = (cell.counts[status] as number) + one
    })
    signatures.set(signature.join(''), signature)
  }
  const list = [...cells.values()].sort(
    (a, b) => a.slot - b.slot || a.key.join(' ').localeCompare(b.key.join(' ')),
  )
  const columnCount = list[0]?.key.length ?? 0
  const places = layOutPlaces(
    {
      length: list.length,
      slot: Int32Array.from(list, ({ slot }) => slot),
      columns: Array.from({ length: columnCount }, (_, column) =>
        Int32Array.from(list, ({ key }) => key[column] as number),
      ),
    },
    asked,
  )
  const { policy, steps } = asked
  const measures = asked.shares.flatMap(([denominator, numerator]) =>
    steps === undefined
      ? [measureOf(policy, { denominator, numerator })]
      : [
          measureOf(policy, { denominator, numerator, reasons: steps }),
          countsBeside(policy, { listed: steps[0] as number, steps, rank: 1 }),
        ],
  )
  const count = places.length * measures.length
  const { insidersBy } = asked
  const insiders = new Map<number, number[]>()
  if (insidersBy !== undefined) {
    list.forEach(({ key }, cell) => {
      const value = key[insidersBy] as number
      insiders.set(value, [...(insiders.get(value) ?? []), cell])
    })
  }
  return {
    cells: {
      length: list.length,
      counts: Array.from({ length: asked.statuses }, (_, status) =>
        Int32Array.from(list, ({ counts }) => counts[status] as number),
      ),
      signatures: [...signatures.values()],
    },
    places,
    measures,
    insiders: [...insiders.values()],
    results: {
      length: count,
      place: Int32Array.from({ length: count }, (_, at) => Math.floor(at / measures.length)),
      measure: Int32Array.from({ length: count }, (_, at) => at % measures.length),
    },
  }
}
