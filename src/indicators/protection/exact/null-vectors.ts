import { type Chance, type Modulus, remainder } from './modular.js'

/** A sparse vector over rows: inner cells × statuses. */
export interface SparseVector {
  readonly rows: ArrayLike<number>
  /** Modulo the prime. */
  readonly factors: ArrayLike<number>
}

/** How many null vectors there are: two must agree by chance before anything is misjudged. */
export const nullVectors = 3

/** Random vectors, and their products with forms; those of watched forms are kept up. */
export interface NullVectors {
  /** Makes a vector known, to be asked for by its number. */
  readonly addForm: (form: SparseVector) => number
  readonly form: (form: number) => SparseVector
  /** Keeps up the products of a form from now on. */
  readonly watch: (form: number) => void
  /** The products of the watched forms in the order of watching, `nullVectors` a form. */
  readonly watched: () => Float64Array
  /** The products of a form with the vectors as they are now; until it is asked of another. */
  readonly productsOf: (form: number) => Float64Array
  /** Adds to each of the vectors in one row. */
  readonly shift: (row: number, first: number, second: number, third: number) => void
  /** Takes shifts back, the last first: a list of a row and what was added there, again and again. */
  readonly shiftBack: (shifts: readonly number[]) => void
  /** The products with one more vector, put in a list from a place on. */
  readonly productsWith: (
    rows: ArrayLike<number>,
    factors: ArrayLike<number>,
    to: Float64Array,
    at: number,
  ) => void
  readonly work: () => number
}

export function newNullVectors(rowCount: number, modulus: Modulus, chance: Chance): NullVectors {
  // The forms one after another: many short lists would cost more than what is in them.
  let allRows = new Int32Array(0)
  let allFactors = new Int32Array(0)
  const ends = [0]
  const formsOfRow: number[][] = Array.from({ length: rowCount }, () => [])
  const factorsOfRow: number[][] = Array.from({ length: rowCount }, () => [])
  const values = Float64Array.from(
    { length: rowCount * nullVectors },
    () => chance() % modulus.prime,
  )
  let products = new Float64Array(0)
  let count = 0
  const own = new Float64Array(nullVectors)
  let ownOf = -1
  let work = 0

  function addForm(form: SparseVector): number {
    const from = ends[ends.length - 1] as number
    const end = from + form.rows.length
    if (end > allRows.length) {
      allRows = longer(allRows, 2 * end)
      allFactors = longer(allFactors, 2 * end)
    }
    allRows.set(form.rows, from)
    allFactors.set(form.factors, from)
    return ends.push(end) - 2
  }

  function form(at: number): SparseVector {
    const [from, end] = [ends[at] as number, ends[at + 1] as number]
    return { rows: allRows.subarray(from, end), factors: allFactors.subarray(from, end) }
  }

  function watch(at: number): void {
    const { rows, factors } = form(at)
    products = withRoom(products, (count + 1) * nullVectors)
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as number
      formsOfRow[row]?.push(count)
      factorsOfRow[row]?.push(factors[i] as number)
    }
    productsWith(rows, factors, products, count * nullVectors)
    count += 1
  }

  function productsOf(at: number): Float64Array {
    if (ownOf === at) return own
    const { rows, factors } = form(at)
    productsWith(rows, factors, own, 0)
    ownOf = at
    return own
  }

  function productsWith(
    rows: ArrayLike<number>,
    factors: ArrayLike<number>,
    to: Float64Array,
    at: number,
  ): void {
    let [first, second, third] = [0, 0, 0]
    for (let i = 0; i < rows.length; i += 1) {
      const place = (rows[i] as number) * nullVectors
      const factor = factors[i] as number
      first = remainder(first + factor * (values[place] as number), modulus)
      second = remainder(second + factor * (values[place + 1] as number), modulus)
      third = remainder(third + factor * (values[place + 2] as number), modulus)
    }
    to[at] = first
    to[at + 1] = second
    to[at + 2] = third
    work += rows.length
  }

  function shift(row: number, first: number, second: number, third: number): void {
    const place = row * nullVectors
    values[place] = remainder((values[place] as number) + first, modulus)
    values[place + 1] = remainder((values[place + 1] as number) + second, modulus)
    values[place + 2] = remainder((values[place + 2] as number) + third, modulus)
    ownOf = -1
    const ofRow = formsOfRow[row] as number[]
    const factors = factorsOfRow[row] as number[]
    for (let i = 0; i < ofRow.length; i += 1) {
      const at = (ofRow[i] as number) * nullVectors
      const factor = factors[i] as number
      products[at] = remainder((products[at] as number) + first * factor, modulus)
      products[at + 1] = remainder((products[at + 1] as number) + second * factor, modulus)
      products[at + 2] = remainder((products[at + 2] as number) + third * factor, modulus)
    }
    work += ofRow.length
  }

  function shiftBack(shifts: readonly number[]): void {
    const { prime } = modulus
    for (let i = shifts.length - 4; i >= 0; i -= 4) {
      const added = (which: number) => prime - (shifts[i + which] as number)
      shift(shifts[i] as number, added(1), added(2), added(3))
    }
  }

  return {
    addForm,
    form,
    watch,
    watched: () => products,
    productsOf,
    shift,
    shiftBack,
    productsWith,
    work: () => work,
  }
}

function longer(list: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(list)
  return larger
}

/** The list, or one with the same numbers and twice the room that is asked for where it is too short. */
export function withRoom(
  list: Float64Array<ArrayBuffer>,
  length: number,
): Float64Array<ArrayBuffer> {
  if (list.length >= length) return list
  const larger = new Float64Array(2 * length)
  larger.set(list)
  return larger
}
