import { type Chance, type Modulus, remainder } from './modular.js'

/** A sparse vector over rows: inner cells × statuses. */
export interface SparseVector {
  readonly rows: ArrayLike<number>
  /** Modulo the prime. */
  readonly factors: ArrayLike<number>
}

/** How many null vectors there are: two must agree by chance before anything is misjudged. */
export const nullVectors = 3

/** Random vectors, and their products with forms, kept up as the vectors are changed. */
export interface NullVectors {
  /** Makes a vector known, to be asked for by its number. */
  readonly addForm: (form: SparseVector) => number
  readonly form: (form: number) => SparseVector
  /** The products of the forms, `nullVectors` a form. */
  readonly products: () => Float64Array
  /** Adds to each of the vectors in one row. */
  readonly shift: (row: number, first: number, second: number, third: number) => void
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
  const forms: SparseVector[] = []
  const formsOfRow: number[][] = Array.from({ length: rowCount }, () => [])
  const factorsOfRow: number[][] = Array.from({ length: rowCount }, () => [])
  const values = Float64Array.from(
    { length: rowCount * nullVectors },
    () => chance() % modulus.prime,
  )
  let products = new Float64Array(1024 * nullVectors)
  let work = 0

  function addForm(form: SparseVector): number {
    const at = forms.push(form) - 1
    products = withRoom(products, (at + 1) * nullVectors)
    for (let i = 0; i < form.rows.length; i += 1) {
      const row = form.rows[i] as number
      formsOfRow[row]?.push(at)
      factorsOfRow[row]?.push(form.factors[i] as number)
    }
    productsWith(form.rows, form.factors, products, at * nullVectors)
    return at
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

  return {
    addForm,
    form: (form) => forms[form] as SparseVector,
    products: () => products,
    shift,
    productsWith,
    work: () => work,
  }
}

/** The list, or one twice as long with the same numbers where it is too short. */
export function withRoom(
  list: Float64Array<ArrayBuffer>,
  length: number,
): Float64Array<ArrayBuffer> {
  if (list.length >= length) return list
  const larger = new Float64Array(Math.max(2 * list.length, length))
  larger.set(list)
  return larger
}
