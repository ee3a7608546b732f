import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Figures, figuresOf } from '../../src/indicators/protection/figures-of.js'
import { boundFigures, figureAt } from '../../src/indicators/protection/ranges/bound-figures.js'
import { relateStatuses } from '../../src/indicators/protection/relate-statuses.js'
import { splitComponents } from '../../src/indicators/protection/split-components.js'
import type { InnerCells } from '../../src/indicators/protection/types.js'
import { publicationOf } from '../generators/publications.js'
import '../helpers/property-runs.js'
import { smallPublication } from './small-publications.js'

/** A sum of figures with factors that is 0, or that is not below it. */
interface Relation {
  readonly sum: readonly (readonly [figure: number, factor: number])[]
  readonly is: 'zero' | 'not-negative'
  /** What a bound that comes of it has for its reason. */
  readonly why: number
}

interface Range {
  least: number
  most: number
}

const seeds = fc.integer({ min: 0, max: 2 ** 30 })
const kinds = fc.constantFrom('few', 'many', 'steps')

/** How many tenths of the figures are shown; whether half of the first status are of the second. */
const publications = fc.record({
  seed: seeds,
  kinds,
  tenths: fc.constantFrom(1, 2, 3, 9),
  halves: fc.constantFrom('as-counted', 'halved'),
})

type Asked = typeof publications extends fc.Arbitrary<infer Value> ? Value : never

/** The parts of a publication, each with which of its figures are shown, by chance. */
const partsOf = ({ seed, kinds, tenths, halves }: Asked) => {
  const { name, input } = smallPublication(seed, { kinds, rows: 60, complements: 'protected' })
  const cells = halves === 'halved' ? halved(input.cells) : input.cells
  const relations = relateStatuses(cells, input.measures)
  const isShown = (status: number, place: number) => (status * 7 + place * 5 + seed) % 10 < tenths
  return splitComponents({ ...input, cells }).map((component) => {
    const figures = figuresOf(component, input.measures, relations)
    return { name, figures, isShown, bounds: boundFigures(figures, isShown) }
  })
}

/** With a first status that is twice the second in every cell, which nothing else says. */
const halved = ({ length, counts }: InnerCells): InnerCells => {
  const [first = new Int32Array(length), , ...others] = counts
  return { length, counts: [first.map((count) => count * 2), first, ...others] }
}

const relationsOf = (figures: Figures): readonly Relation[] => {
  const { lattice, relations, component, measures } = figures
  const used = new Set([
    ...measures.flatMap(({ statuses }) => statuses.map((one) => relations.same[one] as number)),
    ...relations.sums.flat().map(([status]) => status),
  ])
  return [
    ...lattice.partitions.flatMap(({ parent, children, isWhole }, at) =>
      [...used].map((status): Relation => {
        const parts = children.map((child) => [figureAt(figures, status, child), -1] as const)
        const sum = [[figureAt(figures, status, parent), 1] as const, ...parts]
        return { sum, is: isWhole ? 'zero' : 'not-negative', why: at + 1 }
      }),
    ),
    ...relations.sums.flatMap((sum, at) =>
      Array.from({ length: component.places.length }, (_, place): Relation => {
        const figuresOfSum = sum.map(
          ([status, factor]) => [figureAt(figures, status, place), factor] as const,
        )
        return { sum: figuresOfSum, is: 'zero', why: -(at + 1) }
      }),
    ),
  ]
}

/** What one relation says of one of its figures, by the ranges of the others. */
const rangeBy = ({ sum, is }: Relation, figure: number, ranges: readonly Range[]): Range => {
  let [least, most] = [0, is === 'zero' ? 0 : Number.POSITIVE_INFINITY]
  let own = 1
  for (const [other, factor] of sum) {
    if (other === figure) own = factor
    else {
      const ends = [
        (ranges[other] as Range).least * -factor,
        (ranges[other] as Range).most * -factor,
      ]
      least += Math.min(...ends)
      most += Math.max(...ends)
    }
  }
  const ends = [least / own, most / own]
  // With no sign before nought.
  return { least: Math.ceil(Math.min(...ends)) + 0, most: Math.floor(Math.max(...ends)) + 0 }
}

test('bounds are as narrow as each relation on its own makes them, again and again', () => {
  fc.assert(
    fc.property(publications, (asked) => {
      for (const { name, figures, isShown, bounds } of partsOf(asked)) {
        const ranges = startOf(figures, isShown)
        const all = relationsOf(figures)
        for (let isChanged = true; isChanged; ) {
          isChanged = false
          for (const relation of all) {
            for (const [figure] of relation.sum) {
              const range = ranges[figure] as Range
              const { least, most } = rangeBy(relation, figure, ranges)
              if (least <= range.least && most >= range.most) continue
              isChanged = true
              range.least = Math.max(range.least, least)
              range.most = Math.min(range.most, most)
            }
          }
        }
        const found = ranges.map((_, at) => ({ least: bounds.least[at], most: bounds.most[at] }))
        expect(found, name).toEqual(ranges)
      }
    }),
  )
})

/** What is known before anything is compared: what is shown, what is none, and that what is listed is there. */
const startOf = (figures: Figures, isShown: (status: number, place: number) => boolean) => {
  const { component, measures, relations, isTold, toldReasons, values } = figures
  const size = relations.length * component.places.length
  const ranges: Range[] = Array.from({ length: size }, () => ({
    least: 0,
    most: Number.POSITIVE_INFINITY,
  }))
  const rangeOf = (status: number, place: number) =>
    ranges[figureAt(figures, relations.same[status] as number, place)] as Range
  component.place.forEach((place, result) => {
    const { listed, statuses } = measures[
      component.measure[result] as number
    ] as (typeof measures)[0]
    if (isTold[result] === 1) rangeOf(listed, place).most = 0
    else rangeOf(listed, place).least = 1
    for (const status of statuses) {
      if (!isShown(relations.same[status] as number, place)) continue
      const value = values[status]?.[place] as number
      Object.assign(rangeOf(status, place), { least: value, most: value })
    }
  })
  for (const { status, place, is } of toldReasons) {
    if (is === 'some') rangeOf(status, place).least = Math.max(1, rangeOf(status, place).least)
    else
      for (const none of [status, ...(relations.within[status] ?? [])])
        rangeOf(none, place).most = 0
  }
  return ranges
}

test('no figure is outside of its bounds, and each bound comes of the relation that it names', () => {
  fc.assert(
    fc.property(publications, (asked) => {
      for (const { name, figures, isShown, bounds } of partsOf(asked)) {
        const start = startOf(figures, isShown)
        const ranges = start.map((_, at) => ({
          least: bounds.least[at] as number,
          most: bounds.most[at] as number,
        }))
        const byReason = new Map<string, Relation>()
        for (const relation of relationsOf(figures)) {
          for (const [figure] of relation.sum) byReason.set(`${relation.why} ${figure}`, relation)
        }
        const count = figures.component.places.length
        ranges.forEach((range, at) => {
          const value = figures.values[Math.floor(at / count)]?.[at % count] as number
          expect(range.least <= value && value <= range.most, name).toBe(true)
          for (const [side, why] of [
            ['least', bounds.whyLeast[at]],
            ['most', bounds.whyMost[at]],
          ] as const) {
            if (why === 0) expect(range[side]).toBe(start[at]?.[side])
            else {
              const relation = byReason.get(`${why} ${at}`) as Relation
              expect(rangeBy(relation, at, ranges)[side], name).toBe(range[side])
            }
          }
        })
      }
    }),
  )
})

test('what must be of a sum that is not known itself is left for the one part that is not bounded', () => {
  // By unit and area: of 24 at least, 23 and one, 21 are of the first unit.
  const rows = [
    [0, 0, 20],
    [0, 1, 1],
    [1, 0, 3],
    [1, 1, 9],
  ].flatMap(([unit = 0, area = 0, count]) =>
    Array.from({ length: count ?? 0 }, () => ({ slot: 0, key: [unit, area], signature: [1] })),
  )
  const input = publicationOf(rows, {
    statuses: 1,
    shares: [[0, null]],
    policy: { minDenominator: 5, smallNumerators: null },
    periods: [[0]],
    groupings: [[], [0], [1]],
  })
  const [component] = splitComponents(input)
  if (component === undefined) throw new Error('a publication with rows')
  const figures = figuresOf(component, input.measures, relateStatuses(input.cells, input.measures))
  const { least, most } = boundFigures(figures, (_, place) => place === 1 || place === 3)
  expect([...least]).toEqual([24, 21, 3, 23, 1])
  expect([...most].slice(1)).toEqual([21, Number.POSITIVE_INFINITY, 23, Number.POSITIVE_INFINITY])
})
