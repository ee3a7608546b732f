import { compareContent } from './compare-content.js'
import type { RowColumns } from './read-rows.js'

/** Ranks of names in their own order, by place; quick where they came sorted, as exports do. */
const ranksOf = (names: readonly string[]): Int32Array => {
  const ranks = new Int32Array(names.length)
  let sorted = true
  for (let at = 1; at < names.length; at += 1) {
    if ((names[at] as string) < (names[at - 1] as string)) {
      sorted = false
      break
    }
  }
  if (sorted) return ranks.map((_, at) => at)
  const order = names
    .map((name, place) => ({ name, place }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  order.forEach(({ place }, rank) => {
    ranks[place] = rank
  })
  return ranks
}

/** The rows that can be placed, by patient, unit, type, day, event, outcome, then content. */
export const orderRows = (columns: RowColumns, rows: readonly unknown[]): Int32Array => {
  const { kept, count, patients, units, patientOf, unitOf, keyOf } = columns
  const patientRank = ranksOf(patients)
  const unitRank = ranksOf(units)

  // Rows dealt out to their patients (a counting sort), which keeps the input order in each.
  const starts = new Int32Array(patients.length + 1)
  for (let at = 0; at < count; at += 1) {
    const rank = patientRank[patientOf[kept[at] as number] as number] as number
    starts[rank + 1] = (starts[rank + 1] as number) + 1
  }
  for (let rank = 0; rank < patients.length; rank += 1) {
    starts[rank + 1] = (starts[rank + 1] as number) + (starts[rank] as number)
  }
  const next = starts.slice()
  const order = new Int32Array(count)
  for (let at = 0; at < count; at += 1) {
    const row = kept[at] as number
    const rank = patientRank[patientOf[row] as number] as number
    order[next[rank] as number] = row
    next[rank] = (next[rank] as number) + 1
  }

  const compare = (a: number, b: number): number =>
    (unitRank[unitOf[a] as number] as number) - (unitRank[unitOf[b] as number] as number) ||
    (keyOf[a] as number) - (keyOf[b] as number) ||
    compareContent(rows[a], rows[b]) ||
    a - b

  for (let rank = 0; rank < patients.length; rank += 1) {
    const start = starts[rank] as number
    const end = starts[rank + 1] as number
    if (end - start > 32) {
      order.subarray(start, end).sort(compare)
      continue
    }
    // A patient has a handful of rows, mostly in order: insertion beats a general sort.
    for (let at = start + 1; at < end; at += 1) {
      const row = order[at] as number
      let hole = at
      while (hole > start && compare(order[hole - 1] as number, row) > 0) {
        order[hole] = order[hole - 1] as number
        hole -= 1
      }
      order[hole] = row
    }
  }
  return order
}
