import type { Figures } from '../figures-of.js'
import { inverse, type Modulus, remainder } from './modular.js'
import type { BasisSum, StatusBasis } from './status-basis.js'

/** A sum of statuses that is 0 in some cells. */
export interface CellRelation {
  readonly sum: BasisSum
  readonly cells: readonly number[]
}

/**
 * What everyone knows of single cells: with a status that there is none of, and in a group whose
 * values the definitions read, a cell can have some signatures only, and in these statuses add up
 * that do not elsewhere. Statuses that are known to be 0 on their own are left out.
 */
export function cellRelations(
  { component, relations, isKnownZero }: Figures,
  { basis }: StatusBasis,
  modulus: Modulus,
): readonly CellRelation[] {
  const { signatures, vectors } = relations
  if (signatures === null) return []
  const alike = new Map<string, { readonly zeros: readonly number[]; readonly cells: number[] }>()
  for (let cell = 0; cell < component.cellCount; cell += 1) {
    const zeros = isKnownZero.flatMap((isZero, status) => (isZero[cell] === 1 ? [status] : []))
    const name = `${component.kinds[cell]} ${zeros.join(' ')}`
    const known = alike.get(name)
    if (known === undefined) alike.set(name, { zeros, cells: [cell] })
    else known.cells.push(cell)
  }
  return [...alike.values()].flatMap(({ zeros, cells }) => {
    const kind = component.kinds[cells[0] as number] as number
    const ofKind = component.signaturesOfKind?.[kind] ?? signatures.map((_, at) => at)
    const isZero = new Set(zeros)
    const places = basis.flatMap((status, place) => (isZero.has(status) ? [] : [place]))
    const rows = function* () {
      for (const at of ofKind) {
        if (zeros.some((status) => (vectors[status]?.[at] as number) !== 0)) continue
        yield places.map((place) => vectors[basis[place] as number]?.[at] as number)
      }
    }
    return nullSpace(rows(), places.length, modulus).map((sum) => ({
      sum: sum.map(([at, factor]) => [places[at] as number, factor] as const),
      cells,
    }))
  })
}

/** The sums that are 0 in every row; rows are read until there can be none. */
function nullSpace(
  rows: Iterable<readonly number[]>,
  width: number,
  modulus: Modulus,
): readonly (readonly (readonly [at: number, factor: number])[])[] {
  // By pivot: its row, which is 0 at all other pivots.
  const reduced = new Map<number, Float64Array>()
  for (const given of rows) {
    if (reduced.size === width) return []
    const row = Float64Array.from(given)
    for (const [pivot, other] of reduced) subtract(row, other, row[pivot] as number, modulus)
    const pivot = row.findIndex((value) => value !== 0)
    if (pivot < 0) continue
    const scale = inverse(row[pivot] as number, modulus)
    row.forEach((value, at) => {
      row[at] = remainder(value * scale, modulus)
    })
    for (const other of reduced.values()) subtract(other, row, other[pivot] as number, modulus)
    reduced.set(pivot, row)
  }
  return Array.from({ length: width }, (_, at) => at)
    .filter((at) => !reduced.has(at))
    .map((free) => [
      [free, 1],
      ...[...reduced].flatMap(([pivot, row]) => {
        const factor = row[free] as number
        return factor === 0 ? [] : [[pivot, modulus.prime - factor] as const]
      }),
    ])
}

function subtract(row: Float64Array, other: Float64Array, times: number, modulus: Modulus): void {
  if (times === 0) return
  for (let at = 0; at < row.length; at += 1) {
    const value = other[at] as number
    if (value !== 0) {
      row[at] = remainder((row[at] as number) + (modulus.prime - times) * value, modulus)
    }
  }
}
