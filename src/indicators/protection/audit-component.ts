import type { Component } from './find-components.js'
import type { Table } from './hidden-cells.js'
import { cornerSearch } from './simplex.js'
import { hasSmallDenominator, hasSmallNumerator } from './small-figures.js'

/** What an attacker can say of a figure of each hidden cell: at least, at most. */
interface Bounds {
  /** Widens the bounds of a cell until they span `from`–`to`; `false` when they never do. */
  readonly span: (cell: number, from: number, to: number) => boolean
  readonly least: (cell: number) => number
  readonly most: (cell: number) => number
  readonly search: (cell: number, sense: 'least' | 'most', enough: () => boolean) => void
}

/**
 * Plays the attacker who knows every shown figure and every sum: finds those of some cells whose
 * figures can be bounded more tightly than the policy says of any small figure.
 * The numerator and the rest of the denominator are two tables without negative figures, bound by
 * the same sums, so a denominator's bounds are the two bounds together.
 */
export function findExposed(
  table: Table,
  component: Component,
  asked: readonly number[],
): readonly number[] {
  const { cells, policy } = table
  const numeratorOf = (at: number) => cells[at]?.numerator as number
  const numerators = boundsOf(table, component, numeratorOf)
  const rests = boundsOf(
    table,
    component,
    (at) => (cells[at]?.denominator as number) - numeratorOf(at),
  )
  const spansDenominator = (cell: number): boolean => {
    const from = Math.min(1, policy.minDenominator - 1) + 1e-6
    const to = policy.minDenominator - 1 - 1e-6
    for (const one of [numerators, rests]) {
      const other = one === numerators ? rests : numerators
      one.search(cell, 'least', () => one.least(cell) + other.least(cell) <= from)
      one.search(cell, 'most', () => one.most(cell) + other.most(cell) >= to)
    }
    return (
      numerators.least(cell) + rests.least(cell) <= from &&
      numerators.most(cell) + rests.most(cell) >= to
    )
  }
  return asked.filter((cell) => {
    const figures = cells[cell] as (typeof cells)[number]
    const { smallNumerators } = policy
    if (smallNumerators !== null && hasSmallNumerator(policy, figures)) {
      if (!numerators.span(cell, smallNumerators.from, smallNumerators.to)) return true
    }
    return hasSmallDenominator(policy, figures) && !spansDenominator(cell)
  })
}

/**
 * The bounds of one figure over every table that has the same shown cells. Each corner that a
 * search passes is such a table, so bounds found on the way hold for all cells in it.
 */
function boundsOf(
  { hidden }: Table,
  { cells, sums }: Component,
  figure: (cell: number) => number,
): Bounds {
  const places = new Map(cells.map((cell, at) => [cell, at]))
  const placeOf = (cell: number) => places.get(cell) as number
  const least = cells.map(figure)
  const most = cells.map(figure)
  const rows = sums.map(({ parent, children }) => [
    ...(hidden[parent] === true ? [[placeOf(parent), -1] as const] : []),
    ...children.filter((at) => hidden[at] === true).map((at) => [placeOf(at), 1] as const),
  ])
  const constants = rows.map((row) =>
    row.reduce((sum, [at, sign]) => sum + sign * figure(cells[at] as number), 0),
  )
  const seen = new Float64Array(cells.length)
  const corners = cornerSearch({ width: cells.length, rows, constants }, (basis, value) => {
    seen.fill(0)
    basis.forEach((variable, at) => {
      seen[variable] = value(at)
    })
    // A margin far above the rounding of doubles, far below one patient.
    seen.forEach((value, at) => {
      if (value + 1e-6 < (least[at] as number)) least[at] = value
      if (value - 1e-6 > (most[at] as number)) most[at] = value
    })
  })
  const search: Bounds['search'] = (cell, sense, enough) => {
    if (enough()) return
    const bounded = corners.towards(placeOf(cell), sense, enough)
    if (!bounded) most[placeOf(cell)] = Number.POSITIVE_INFINITY
  }
  const bounds: Bounds = {
    least: (cell) => least[placeOf(cell)] as number,
    most: (cell) => most[placeOf(cell)] as number,
    search,
    span: (cell, from, to) => {
      search(cell, 'least', () => bounds.least(cell) <= from + 1e-6)
      search(cell, 'most', () => bounds.most(cell) >= to - 1e-6)
      return bounds.least(cell) <= from + 1e-6 && bounds.most(cell) >= to - 1e-6
    },
  }
  return bounds
}
