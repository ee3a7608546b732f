import type { Figures, Terms } from '../figures-of.js'
import { type Block, newBlock } from './block.js'
import { type CellRelation, cellRelations } from './cell-relations.js'
import type { Chance, Modulus } from './modular.js'
import { shownSpan } from './shown-span.js'
import { type BasisSum, statusBasis } from './status-basis.js'

export interface Blocks {
  readonly all: readonly Block[]
  /** By status: the blocks that it counts in. */
  readonly blocksOf: (status: number) => readonly Block[]
  /** Protects a sum of figures in each block where it is one; which those are, with the forms. */
  readonly protect: (terms: Terms) => readonly (readonly [block: Block, form: number])[]
  readonly work: () => number
}

export function newBlocks(figures: Figures, modulus: Modulus, chance: Chance): Blocks {
  const { relations, component, isKnownZero, protectedDifferences, protectedFigures } = figures
  const statuses = statusBasis(relations, modulus)
  const { basis, factors } = statuses
  const ofCells = cellRelations(figures, statuses, modulus)
  const classOf = classesOf(figures, factors, basis.length, ofCells)
  const worlds = [[], ...component.insiders]
  const blocks = new Map<number, Block[]>()
  for (const known of worlds) {
    const isOwn = new Set(known)
    for (const name of new Set(classOf)) {
      const own = basis.flatMap((_, place) => (classOf[place] === name ? [place] : []))
      const rowOf = new Map<number, Int32Array>()
      let rowCount = 0
      for (const place of own) {
        const rows = new Int32Array(component.cellCount).fill(-1)
        const isZero = isKnownZero[basis[place] as number] as Uint8Array
        for (let cell = 0; cell < component.cellCount; cell += 1) {
          if (isZero[cell] === 1 || isOwn.has(cell)) continue
          rows[cell] = rowCount
          rowCount += 1
        }
        rowOf.set(place, rows)
      }
      const block = newBlock(
        figures,
        factors,
        rowOf,
        rowCount,
        shownSpan(rowCount, modulus, chance),
        modulus,
      )
      const list = blocks.get(name)
      if (list === undefined) blocks.set(name, [block])
      else list.push(block)
    }
  }
  const all = [...blocks.values()].flat()
  const blocksOf = (status: number) => {
    const [first] = factors[status] ?? []
    return first === undefined ? [] : (blocks.get(classOf[first[0]] as number) ?? [])
  }
  const protect: Blocks['protect'] = (terms) => {
    const [first] = terms
    return blocksOf(first?.[0] as number).flatMap((block) => {
      const form = block.protect(terms)
      return form < 0 ? [] : [[block, form] as const]
    })
  }
  for (const { status, place } of protectedFigures) protect([[status, place, 1]])
  for (const terms of protectedDifferences) protect(terms)
  for (const list of blocks.values()) for (const block of list) block.showZeros()
  for (const relation of ofCells) {
    const [first] = relation.sum
    for (const block of blocks.get(classOf[first?.[0] as number] as number) ?? []) {
      block.showRelation(relation)
    }
  }
  return {
    all,
    blocksOf,
    protect,
    work: () => all.reduce((sum, { span }) => sum + span.work(), 0),
  }
}

/** By place in the basis: the first of those that a status, or a protected sum, joins it with. */
function classesOf(
  { protectedDifferences, relations, protectedFigures }: Figures,
  factors: readonly BasisSum[],
  size: number,
  ofCells: readonly CellRelation[],
): readonly number[] {
  const classOf = Array.from({ length: size }, (_, place) => place)
  const join = (places: readonly number[]) => {
    const names = new Set(places.map((place) => classOf[place] as number))
    const least = [...names].reduce((a, b) => Math.min(a, b), size)
    classOf.forEach((name, place) => {
      if (names.has(name)) classOf[place] = least
    })
  }
  const placesOf = (status: number) => (factors[status] ?? []).map(([place]) => place)
  for (let status = 0; status < relations.length; status += 1) {
    const isRest = (relations.parts[status]?.length ?? 0) > 1
    if (!isRest) join(placesOf(status))
  }
  for (const { sum } of ofCells) join(sum.map(([place]) => place))
  for (const { status } of protectedFigures) join(placesOf(status))
  for (const terms of protectedDifferences) join(terms.flatMap(([status]) => placesOf(status)))
  return classOf
}
