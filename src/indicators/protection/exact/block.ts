import type { Figures, Terms } from '../figures-of.js'
import type { CellRelation } from './cell-relations.js'
import { inverse, type Modulus, remainder } from './modular.js'
import { nullVectors, type SparseVector } from './null-vectors.js'
import type { ShownSpan } from './shown-span.js'
import type { BasisSum } from './status-basis.js'

/**
 * Statuses that depend on each other, over the inner cells that one kind of reader does not know:
 * everyone, or a group's own staff. What is shown in one block tells nothing in another.
 */
export interface Block {
  readonly span: ShownSpan
  /** The number of the form of a sum of figures; -1 where it is nothing here. */
  readonly formOf: (terms: Terms) => number
  /** Protects a sum of figures; says whether it is something here. */
  readonly protect: (terms: Terms) => number
  /** Whether a protected sum would follow from a form and all that is shown. */
  readonly wouldTell: (form: number) => boolean
  /** How many protected sums follow from what is shown. */
  readonly told: () => number
  /** Shows that there is none of a status in the cells where everyone knows. */
  readonly showZeros: () => void
  /** Shows that a sum of statuses, by place in the basis, is 0 in some cells. */
  readonly showRelation: (relation: CellRelation) => void
}

/**
 * 1.5 · 2⁵²: added and taken away again, it leaves the nearest whole number, in a third of the time of
 * rounding.
 */
const toWhole = 6_755_399_441_055_744

export function newBlock(
  { component, isKnownZero }: Figures,
  factors: readonly BasisSum[],
  rowOf: ReadonlyMap<number, Int32Array>,
  rowCount: number,
  span: ShownSpan,
  modulus: Modulus,
): Block {
  const { offsets, cells } = component.places
  const forms = new Map<string, number>()
  // By their products before anything is shown: equal vectors are protected once.
  const known = new Set<string>()
  let protectedCount = 0
  const isProtected = new Set<number>()

  const sums = new Float64Array(rowCount)

  function showZeros(): void {
    isKnownZero.forEach((isZero, status) => {
      const cells = Array.from(isZero.keys()).filter((cell) => isZero[cell] === 1)
      showRelation({ sum: factors[status] as BasisSum, cells })
    })
  }

  function showRelation({ sum, cells: where }: CellRelation): void {
    for (const cell of where) {
      const found = sum.flatMap(([part, factor]) => {
        const row = rowOf.get(part)?.[cell] ?? -1
        return row < 0 ? [] : [[row, factor] as const]
      })
      const vector = { rows: found.map(([row]) => row), factors: found.map(([, one]) => one) }
      span.push(span.addForm(vector))
    }
  }

  function vectorOf(terms: Terms): SparseVector {
    const met: number[] = []
    for (const [status, place, sign] of terms) {
      for (const [part, factor] of factors[status] as BasisSum) {
        const rows = rowOf.get(part)
        if (rows === undefined) continue
        const times = remainder(factor * sign, modulus)
        for (let i = offsets[place] as number; i < (offsets[place + 1] as number); i += 1) {
          const row = rows[cells[i] as number] as number
          if (row < 0) continue
          met.push(row)
          sums[row] = remainder((sums[row] as number) + times, modulus)
        }
      }
    }
    // A row met twice is kept once, and one whose sum is 0 not at all.
    const rows: number[] = []
    const kept: number[] = []
    for (const row of met) {
      const sum = sums[row] as number
      if (sum === 0) continue
      rows.push(row)
      kept.push(sum)
      sums[row] = 0
    }
    return { rows, factors: kept }
  }

  function formOf(terms: Terms): number {
    const name = JSON.stringify(terms)
    const known = forms.get(name)
    if (known !== undefined) return known
    const vector = vectorOf(terms)
    const form = vector.rows.length === 0 ? -1 : span.addForm(vector)
    forms.set(name, form)
    return form
  }

  function protect(terms: Terms): number {
    const form = formOf(terms)
    if (form < 0 || isProtected.has(form)) return form
    isProtected.add(form)
    if (span.steps() === 0) {
      const own = span.productsOf(form).join(' ')
      if (known.has(own)) return form
      known.add(own)
    }
    span.watch(form)
    protectedCount += 1
    return form
  }

  function wouldTell(form: number): boolean {
    const own = span.productsOf(form)
    const products = span.watched()
    const { prime, inverseOfPrime } = modulus
    const lead = own[0] !== 0 ? 0 : own[1] !== 0 ? 1 : 2
    const a = (lead + 1) % nullVectors
    const b = (lead + 2) % nullVectors
    const scale = inverse(own[lead] as number, modulus)
    const y = remainder((own[a] as number) * scale, modulus)
    const z = remainder((own[b] as number) * scale, modulus)
    const end = protectedCount * nullVectors
    for (let at = 0; at < end; at += nullVectors) {
      const first = products[at + lead] as number
      // Proportional where the second is y times the first; the gap is a multiple of the prime.
      const gap = (products[at + a] as number) - y * first
      const times = gap * inverseOfPrime + toWhole - toWhole
      if (gap - times * prime !== 0) continue
      if (remainder((products[at + b] as number) - z * first, modulus) === 0) return true
    }
    return false
  }

  function told(): number {
    let count = 0
    const products = span.watched()
    for (let at = 0; at < protectedCount * nullVectors; at += nullVectors) {
      if (products.subarray(at, at + nullVectors).every((product) => product === 0)) count += 1
    }
    return count
  }

  return { span, formOf, protect, wouldTell, told, showZeros, showRelation }
}
