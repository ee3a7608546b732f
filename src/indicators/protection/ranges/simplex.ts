/** A system `rows · x = constants`, `x >= 0`; each row lists its coefficients by variable. */
export interface LinearSystem {
  readonly width: number
  readonly rows: readonly (readonly (readonly [variable: number, coefficient: number])[])[]
  readonly constants: readonly number[]
}

const tolerance = 1e-7

interface Tableau {
  readonly rows: Float64Array[]
  readonly basis: number[]
  /** Columns: the variables, one artificial variable a row of the system, then the constants. */
  readonly width: number
  readonly constants: number
  readonly counted: { work: number }
}

/** A sum of variables, each with its factor. */
export type Objective = readonly (readonly [variable: number, factor: number])[]

/** Where a search ended. */
export interface SearchEnd {
  /** `true` unless nothing bounds the objective. */
  readonly isBounded: boolean
  /** By row of the system: how much of it proves the bound, at an optimum. */
  readonly prices: () => readonly number[]
}

/** Searches the corners of a system that has a solution, from one objective to the next. */
export interface CornerSearch {
  /** Minimises or maximises a sum of variables, until that is enough. */
  readonly towards: (
    objective: Objective,
    sense: 'least' | 'most',
    enough: () => boolean,
  ) => SearchEnd
  /** Multiplications done. */
  readonly work: () => number
}

/**
 * Prepares a system; `visit` is told the value of each basic variable at every corner passed (all
 * others are 0 there), so that one search also answers for other variables.
 */
export function cornerSearch(
  system: LinearSystem,
  visit: (basis: readonly number[], value: (at: number) => number) => void,
): CornerSearch {
  const first = firstCorner(system)
  const { rows, basis, width, constants, counted } = first
  const valueAt = (at: number) => Math.max(0, (rows[at] as Float64Array)[constants] as number)
  const towards: CornerSearch['towards'] = (objective, sense, enough) => {
    const costs = new Float64Array(constants + 1)
    const sign = sense === 'most' ? -1 : 1
    const factors = new Map(objective)
    for (const [variable, factor] of objective) costs[variable] = sign * factor
    basis.forEach((basic, at) => {
      const factor = factors.get(basic)
      if (factor === undefined) return
      const row = rows[at] as Float64Array
      for (let column = 0; column <= constants; column += 1) {
        costs[column] = (costs[column] as number) - sign * factor * (row[column] as number)
      }
    })
    const isBounded = climb({ ...first, rows: [...rows, costs] }, () => {
      visit(basis, valueAt)
      return enough()
    })
    const prices = () => Array.from(costs.subarray(width, constants))
    return { isBounded, prices }
  }
  return { towards, work: () => counted.work }
}

/**
 * A corner of the system. It starts from one artificial variable a row; none comes back once it
 * has left, but its column is kept for the prices. Redundant rows fall away.
 */
function firstCorner({ width, rows, constants: given }: LinearSystem): Tableau {
  const constants = width + rows.length
  const basis = rows.map((_, at) => width + at)
  const costs = new Float64Array(constants + 1)
  const full = rows.map((row, at) => {
    const line = new Float64Array(constants + 1)
    const sign = (given[at] as number) < 0 ? -1 : 1
    for (const [variable, coefficient] of row) {
      line[variable] = (line[variable] as number) + sign * coefficient
    }
    line[width + at] = 1
    line[constants] = sign * (given[at] as number)
    for (let column = 0; column < width; column += 1) {
      costs[column] = (costs[column] as number) - (line[column] as number)
    }
    costs[constants] = (costs[constants] as number) - (line[constants] as number)
    return line
  })
  const tableau = { rows: [...full, costs], basis, width, constants, counted: { work: 0 } }
  climb(tableau, () => false)
  const kept: Float64Array[] = []
  const keptBasis: number[] = []
  full.forEach((row, at) => {
    if ((basis[at] as number) >= width) {
      const column = row.subarray(0, width).findIndex((value) => Math.abs(value) > tolerance)
      if (column < 0) return
      pivot(tableau, at, column)
    }
    kept.push(row)
    keptBasis.push(basis[at] as number)
  })
  return { ...tableau, rows: kept, basis: keptBasis }
}

/**
 * Raises the objective, whose reduced costs are the last row, until it cannot rise; `false` when
 * nothing bounds it. `visit` sees each corner on the way and may end the search with `true`.
 */
function climb(tableau: Tableau, visit: () => boolean): boolean {
  const { rows, width } = tableau
  const count = rows.length - 1
  const costs = rows[count] as Float64Array
  for (;;) {
    if (visit()) return true
    // Bland's rule, the first column that gains: slower than the steepest, but it never cycles.
    let column = 0
    while (column < width && (costs[column] as number) >= -tolerance) column += 1
    if (column === width) return true
    const row = leavingRow(tableau, column, count)
    if (row < 0) return false
    pivot(tableau, row, column)
  }
}

/** The row that limits a rising variable first, by Bland's rule; -1 when nothing limits it. */
function leavingRow({ rows, basis, constants }: Tableau, column: number, count: number): number {
  let best = -1
  let bestRatio = Number.POSITIVE_INFINITY
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] as Float64Array
    const coefficient = row[column] as number
    if (coefficient <= tolerance) continue
    const ratio = (row[constants] as number) / coefficient
    const tie = Math.abs(ratio - bestRatio) <= tolerance
    if ((ratio < bestRatio && !tie) || (tie && (basis[at] as number) < (basis[best] as number))) {
      best = at
      bestRatio = ratio
    }
  }
  return best
}

function pivot({ rows, basis, counted }: Tableau, row: number, column: number): void {
  const pivotRow = rows[row] as Float64Array
  const factor = pivotRow[column] as number
  // Sums have few cells each: going through what is not zero saves nearly all of the work.
  const filled: number[] = []
  for (let at = 0; at < pivotRow.length; at += 1) {
    const value = (pivotRow[at] as number) / factor
    if (Math.abs(value) > 1e-12) filled.push(at)
    pivotRow[at] = Math.abs(value) > 1e-12 ? value : 0
  }
  counted.work += pivotRow.length
  for (let other = 0; other < rows.length; other += 1) {
    const target = rows[other] as Float64Array
    const times = target[column] as number
    if (other === row || times === 0) continue
    for (const at of filled) {
      target[at] = (target[at] as number) - times * (pivotRow[at] as number)
    }
    counted.work += filled.length
    target[column] = 0
  }
  basis[row] = column
}
