import { firstDatedFact, type RegistrationColumns } from '../columns/registration-columns.js'
import { nothing } from '../columns/table-column.js'
import type { PlacedRows } from './place-rows.js'
import { rankNames } from './rank-names.js'

/** The rows that have a place, dealt to their patients; patients come in their own order. */
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

/**
 * Deals the rows out to their patients: a counting sort, linear. Where they come patient by patient
 * already, as in an export, the keys stay where they are; in any case they are used up.
 */
export function dealRows(columns: RegistrationColumns, { keys, count }: PlacedRows): OrderedRows {
  const patients = rankNames(columns.patients)
  const units = rankNames(columns.units)
  const dealt = {
    patients: patients.names,
    units: units.names,
    starts: new Int32Array(patients.names.length + 1),
    order: new Int32Array(count),
    unitOf: new Int32Array(count),
  }
  const inOrder = dealInOrder(columns, keys, patients.ranks, units.ranks, dealt)
  if (inOrder) return { ...dealt, keyOf: keys.subarray(0, count) }
  const keyOf = new Int32Array(count)
  dealAnyhow(columns, keys, patients.ranks, units.ranks, { ...dealt, keyOf })
  return { ...dealt, keyOf }
}

type DealtRows = Pick<OrderedRows, 'starts' | 'order' | 'unitOf'>

/** Deals rows that come by patient; `false`, and the keys untouched, where they do not. */
function dealInOrder(
  { patients, units }: RegistrationColumns,
  keys: Int32Array,
  patientRanks: Int32Array,
  unitRanks: Int32Array,
  { starts, order, unitOf }: DealtRows,
): boolean {
  let before = -1
  for (let row = 0; row < keys.length; row += 1) {
    if (keys[row] === -1) continue
    const rank = patientRanks[patients.places[row] as number] as number
    if (rank < before) return false
    before = rank
  }
  let at = 0
  let next = 0
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number
    if (key === -1) continue
    const rank = patientRanks[patients.places[row] as number] as number
    for (; next <= rank; next += 1) starts[next] = at
    order[at] = row
    unitOf[at] = unitRanks[units.places[row] as number] as number
    keys[at] = key
    at += 1
  }
  starts.fill(at, next)
  return true
}

function dealAnyhow(
  { patients, units }: RegistrationColumns,
  keys: Int32Array,
  patientRanks: Int32Array,
  unitRanks: Int32Array,
  { starts, order, unitOf, keyOf }: DealtRows & Pick<OrderedRows, 'keyOf'>,
): void {
  for (let row = 0; row < keys.length; row += 1) {
    if (keys[row] === -1) continue
    const next = (patientRanks[patients.places[row] as number] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let rank = 1; rank < starts.length; rank += 1) {
    starts[rank] = (starts[rank] as number) + (starts[rank - 1] as number)
  }
  const next = starts.slice()
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number
    if (key === -1) continue
    const rank = patientRanks[patients.places[row] as number] as number
    const at = next[rank] as number
    next[rank] = at + 1
    order[at] = row
    unitOf[at] = unitRanks[units.places[row] as number] as number
    keyOf[at] = key
  }
}

/** Puts the rows at `from` to `to`, one patient's, in order of unit, type, day, event, content. */
export function orderPatient(
  { order, unitOf, keyOf }: OrderedRows,
  compare: (a: number, b: number) => number,
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
          compare(order[before] as number, row)
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
      compare(order[a] as number, order[b] as number) ||
      a - b,
  )
  for (const column of [order, unitOf, keyOf]) {
    column.set(
      places.map((place) => column[place] as number),
      from,
    )
  }
}

/** Care levels in the order of their texts; unknown and what is none last. */
const levelOrder = [9, 3, 1, 2]

/**
 * Orders two rows that repeat each other by what they say that can be used, so that the one that
 * says most is kept: care level, facts, the text of the date, a composite code before parts.
 */
export function contentOrder(
  columns: RegistrationColumns,
  asOfDay: number,
): (a: number, b: number) => number {
  const { careLevels, compareDates, stated, codes } = columns
  const isComposite = stated.map(({ code }) => (typeof code === 'string' && code !== '' ? 0 : 1))
  const levelAt = (row: number) => levelOrder[careLevels[row] as number] ?? 9
  return (a, b) =>
    levelAt(a) - levelAt(b) ||
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
