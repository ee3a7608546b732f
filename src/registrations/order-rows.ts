import { compareContent } from './compare-content.js'
import type { RowColumns } from './read-rows.js'

/** The rows that can be placed, dealt to their patients; patients come in their own order. */
export interface OrderedRows {
  readonly patients: readonly string[]
  readonly units: readonly string[]
  /** Where each patient's rows begin, and where the last one's end. */
  readonly starts: Int32Array
  /** Side by side: the row, the rank of its unit, its sort key. */
  readonly order: Int32Array
  readonly unitOf: Int32Array
  readonly keyOf: Int32Array
}

/** Deals the rows out to their patients: a counting sort, linear. */
export function dealRows(columns: RowColumns): OrderedRows {
  const { patientOf, unitOf, keyOf } = columns
  const patients = rankNames(columns.patients, columns.patientPlaces)
  const units = rankNames(columns.units, columns.unitPlaces)
  const starts = new Int32Array(patients.names.length + 1)
  for (let row = 0; row < patientOf.length; row += 1) {
    const place = patientOf[row] as number
    if (place < 0) continue
    const next = (patients.ranks[place] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let rank = 1; rank < starts.length; rank += 1) {
    starts[rank] = (starts[rank] as number) + (starts[rank - 1] as number)
  }
  const next = starts.slice()
  const count = starts[starts.length - 1] as number
  const dealt = {
    patients: patients.names,
    units: units.names,
    starts,
    order: new Int32Array(count),
    unitOf: new Int32Array(count),
    keyOf: new Int32Array(count),
  }
  for (let row = 0; row < patientOf.length; row += 1) {
    const place = patientOf[row] as number
    if (place < 0) continue
    const rank = patients.ranks[place] as number
    const at = next[rank] as number
    next[rank] = at + 1
    dealt.order[at] = row
    dealt.unitOf[at] = units.ranks[unitOf[row] as number] as number
    dealt.keyOf[at] = keyOf[row] as number
  }
  return dealt
}

/** Names in their own order, and the rank of each by its place; without places they are in order. */
function rankNames(names: readonly string[], places: ReadonlyMap<string, number> | undefined) {
  const ranks = new Int32Array(names.length)
  if (places === undefined) return { names, ranks: ranks.map((_, place) => place) }
  const order = [...names].sort()
  order.forEach((name, rank) => {
    ranks[places.get(name) as number] = rank
  })
  return { names: order, ranks }
}

/** Puts the rows at `from` to `to`, one patient's, in order of unit, type, day, event, content. */
export function orderPatient(
  { order, unitOf, keyOf }: OrderedRows,
  rows: readonly unknown[],
  from: number,
  to: number,
): void {
  // A patient has a handful of rows, mostly in order: insertion beats a general sort.
  if (to - from <= 32) {
    for (let at = from + 1; at < to; at += 1) {
      const row = order[at] as number
      const unit = unitOf[at] as number
      const key = keyOf[at] as number
      let hole = at
      while (hole > from) {
        const before = hole - 1
        const difference =
          (unitOf[before] as number) - unit ||
          (keyOf[before] as number) - key ||
          compareContent(rows[order[before] as number], rows[row])
        if (difference <= 0) break
        order[hole] = order[before] as number
        unitOf[hole] = unitOf[before] as number
        keyOf[hole] = keyOf[before] as number
        hole = before
      }
      order[hole] = row
      unitOf[hole] = unit
      keyOf[hole] = key
    }
    return
  }
  const places = Array.from({ length: to - from }, (_, place) => from + place).sort(
    (a, b) =>
      (unitOf[a] as number) - (unitOf[b] as number) ||
      (keyOf[a] as number) - (keyOf[b] as number) ||
      compareContent(rows[order[a] as number], rows[order[b] as number]) ||
      a - b,
  )
  for (const column of [order, unitOf, keyOf]) {
    column.set(
      places.map((place) => column[place] as number),
      from,
    )
  }
}
