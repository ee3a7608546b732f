import { newBitQueue } from './bit-queue.js'
import { type Chance, inverse, type Modulus, remainder } from './modular.js'
import { newNullVectors, nullVectors, type SparseVector, withRoom } from './null-vectors.js'
import { newScratchRow } from './scratch-row.js'

/**
 * All that follows from what is shown: the span of the vectors pushed, in echelon form modulo a
 * prime, and random null vectors of it. A vector follows from what is shown if, and but for a
 * chance of one in the prime cubed only if, its products with all of them are 0.
 */
export interface ShownSpan {
  /** Makes a vector known, to be asked for by its number. */
  readonly addForm: (form: SparseVector) => number
  /** Keeps up the products of a form with the null vectors from now on. */
  readonly watch: (form: number) => void
  /** The products of the watched forms in the order of watching, `nullVectors` a form. */
  readonly watched: () => Float64Array
  /** The products of a form as they are now; until it is asked of another. */
  readonly productsOf: (form: number) => Float64Array
  readonly follows: (form: number) => boolean
  /** Shows a form; one that follows already changes nothing. */
  readonly push: (form: number) => void
  /** How many steps were made: one for each vector shown that did not follow. */
  readonly steps: () => number
  /** Takes back all since that step. */
  readonly popTo: (steps: number) => void
  /** The step that made a form follow; -1 where it does not, or needed none. */
  readonly stepOf: (form: number) => number
  /** Multiplications done. */
  readonly work: () => number
}

/** The step of an elimination: its vector is 1 at the pivot, and 0 at the pivots before. */
interface Step {
  readonly pivot: number
  readonly rows: Int32Array
  readonly factors: Float64Array
  /** What it changed in the null vectors: a row, then what was added to each. */
  readonly changes: readonly number[]
}

export function shownSpan(rowCount: number, modulus: Modulus, chance: Chance): ShownSpan {
  const { prime } = modulus
  const nulls = newNullVectors(rowCount, modulus, chance)
  const steps: Step[] = []
  // By row: the step that it is the pivot of, or -1; which steps have it, and their factors there.
  const stepOfPivot = new Int32Array(rowCount).fill(-1)
  const stepsOfRow: number[][] = Array.from({ length: rowCount }, () => [])
  const factorsOfRow: number[][] = Array.from({ length: rowCount }, () => [])
  const scratch = newScratchRow(rowCount, (row) => {
    if ((stepOfPivot[row] as number) >= 0) waiting.add(stepOfPivot[row] as number)
  })
  let pulls = new Float64Array(0)
  const waiting = newBitQueue()
  let work = 0

  function follows(form: number): boolean {
    const [first, second, third] = nulls.productsOf(form)
    return first === 0 && second === 0 && third === 0
  }

  function push(form: number): void {
    if (follows(form)) return
    reduce(form)
    const rows = scratch.filled()
    const pivot = pivotOf(rows)
    if (pivot >= 0) {
      const vector = { rows, factors: scaled(rows, pivot) }
      const at = steps.length
      const changes: number[] = []
      steps.push({ pivot, ...vector, changes })
      stepOfPivot[pivot] = at
      keepNull(at, changes)
      for (let i = 0; i < vector.rows.length; i += 1) {
        const row = vector.rows[i] as number
        ;(stepsOfRow[row] as number[]).push(at)
        ;(factorsOfRow[row] as number[]).push(vector.factors[i] as number)
      }
    }
    scratch.clear()
  }

  /** Puts what is left of a form after all steps into `scratch`; the last step that was needed. */
  function reduce(form: number): number {
    const { rows, factors } = nulls.form(form)
    for (let i = 0; i < rows.length; i += 1) scratch.set(rows[i] as number, factors[i] as number)
    let last = -1
    for (let at = waiting.takeLeast(); at >= 0; at = waiting.takeLeast()) {
      const step = steps[at] as Step
      const factor = scratch.values[step.pivot] as number
      if (factor === 0) continue
      last = at
      const times = prime - factor
      const { rows: others, factors: values } = step
      for (let i = 0; i < others.length; i += 1) {
        const row = others[i] as number
        const value = (scratch.values[row] as number) + times * (values[i] as number)
        scratch.set(row, remainder(value, modulus))
      }
      work += others.length
    }
    return last
  }

  /** The row that the fewest steps have: what changes there spreads least. */
  function pivotOf(rows: Int32Array): number {
    let pivot = -1
    let fewest = Number.POSITIVE_INFINITY
    for (const row of rows) {
      const users = (stepsOfRow[row] as number[]).length
      if (users < fewest || (users === fewest && row < pivot)) {
        fewest = users
        pivot = row
      }
    }
    return pivot
  }

  /** What is in `scratch`, made 1 at the pivot. */
  function scaled(rows: Int32Array, pivot: number): Float64Array {
    const scale = inverse(scratch.values[pivot] as number, modulus)
    const factors = new Float64Array(rows.length)
    for (let i = 0; i < rows.length; i += 1) {
      factors[i] = remainder((scratch.values[rows[i] as number] as number) * scale, modulus)
    }
    return factors
  }

  /** Changes the null vectors at the new pivot, and at earlier ones that this disturbs. */
  function keepNull(at: number, changes: number[]): void {
    pulls = withRoom(pulls, (at + 1) * nullVectors)
    const { rows, factors } = steps[at] as Step
    nulls.productsWith(rows, factors, pulls, at * nullVectors)
    waiting.add(at)
    // The latest first: a step only disturbs those before it.
    for (let step = waiting.takeGreatest(); step >= 0; step = waiting.takeGreatest()) {
      const base = step * nullVectors
      const first = negative(pulls[base] as number)
      const second = negative(pulls[base + 1] as number)
      const third = negative(pulls[base + 2] as number)
      pulls[base] = 0
      pulls[base + 1] = 0
      pulls[base + 2] = 0
      const { pivot } = steps[step] as Step
      changes.push(pivot, first, second, third)
      nulls.shift(pivot, first, second, third)
      const users = stepsOfRow[pivot] as number[]
      const values = factorsOfRow[pivot] as number[]
      for (let i = 0; i < users.length; i += 1) {
        const user = users[i] as number
        if (user === step) continue
        const factor = values[i] as number
        const to = user * nullVectors
        pulls[to] = remainder((pulls[to] as number) + factor * first, modulus)
        pulls[to + 1] = remainder((pulls[to + 1] as number) + factor * second, modulus)
        pulls[to + 2] = remainder((pulls[to + 2] as number) + factor * third, modulus)
        waiting.add(user)
      }
      work += users.length
    }
  }

  function negative(value: number): number {
    return value === 0 ? 0 : prime - value
  }

  function popTo(count: number): void {
    while (steps.length > count) {
      const { pivot, rows, changes } = steps.pop() as Step
      stepOfPivot[pivot] = -1
      for (const row of rows) {
        ;(stepsOfRow[row] as number[]).pop()
        ;(factorsOfRow[row] as number[]).pop()
      }
      nulls.shiftBack(changes)
    }
  }

  function stepOf(form: number): number {
    if (!follows(form)) return -1
    const last = reduce(form)
    scratch.clear()
    return last
  }

  const { addForm, watch, watched, productsOf } = nulls
  return {
    addForm,
    watch,
    watched,
    productsOf,
    follows,
    push,
    steps: () => steps.length,
    popTo,
    stepOf,
    work: () => work + nulls.work(),
  }
}
