import { firstDatedFact, type RegistrationColumns } from '../columns/registration-columns.js'
import { nothing } from '../columns/table-column.js'
import { type DealtRows, recordSize } from './deal-rows.js'

/** Puts the rows at `from` to `to`, one patient's, in order of unit, type, day, event, content. */
export function orderPatient(
  { records }: DealtRows,
  compare: (a: number, b: number) => number,
  from: number,
  to: number,
): void {
  // A patient has a handful of rows, mostly in order: insertion beats a general sort.
  if (to - from > 32) {
    orderMany(records, compare, from, to)
    return
  }
  const first = from * recordSize
  const end = to * recordSize
  for (let at = first + recordSize; at < end; at += recordSize) {
    const group = records[at] as number
    const key = records[at + 1] as number
    const row = records[at + 2] as number
    let hole = at
    while (hole > first) {
      const before = hole - recordSize
      const difference =
        (records[before] as number) - group ||
        (records[before + 1] as number) - key ||
        compare(records[before + 2] as number, row)
      if (difference <= 0) break
      records[hole] = records[before] as number
      records[hole + 1] = records[before + 1] as number
      records[hole + 2] = records[before + 2] as number
      hole = before
    }
    records[hole] = group
    records[hole + 1] = key
    records[hole + 2] = row
  }
}

function orderMany(
  records: Int32Array,
  compare: (a: number, b: number) => number,
  from: number,
  to: number,
): void {
  const given = records.slice(from * recordSize, to * recordSize)
  const at = (place: number, part: number) => given[place * recordSize + part] as number
  const places = Array.from({ length: to - from }, (_, place) => place).sort(
    (a, b) => at(a, 0) - at(b, 0) || at(a, 1) - at(b, 1) || compare(at(a, 2), at(b, 2)) || a - b,
  )
  places.forEach((place, rank) => {
    const record = given.subarray(place * recordSize, (place + 1) * recordSize)
    records.set(record, (from + rank) * recordSize)
  })
}

/**
 * Orders two rows that repeat each other, at one care level, by what else they say that can be used,
 * so that the one that says most is kept: facts, the text of the date, a composite code before parts.
 */
export function contentOrder(
  columns: RegistrationColumns,
  asOfDay: number,
): (a: number, b: number) => number {
  const { compareDates, stated, codes } = columns
  const isComposite = stated.map(({ code }) => (typeof code === 'string' && code !== '' ? 0 : 1))
  return (a, b) =>
    compareFacts(columns, asOfDay, a, b) ||
    (compareDates === null ? 0 : compareDates(a, b)) ||
    (isComposite[codes[a] as number] as number) - (isComposite[codes[b] as number] as number)
}

function compareFacts(
  { factsOf, factSets }: RegistrationColumns,
  asOfDay: number,
  a: number,
  b: number,
): number {
  if (factsOf === null) return 0
  const [first, second] = [factsOf[a] as number, factsOf[b] as number]
  for (let fact = 0; fact < factSets.length; fact += 1) {
    const column = factSets[fact] as number[]
    const horizon = fact < firstDatedFact ? Number.POSITIVE_INFINITY : asOfDay
    const difference = rankOf(column[first], horizon) - rankOf(column[second], horizon)
    if (difference !== 0) return difference
  }
  return 0
}

function rankOf(value: number | undefined, horizon: number): number {
  return value === undefined || value === nothing || value > horizon ? 1e9 : value
}
