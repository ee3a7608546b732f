import { describe, expect, test } from 'vitest'
import { newBlocks } from '../../src/indicators/protection/exact/blocks.js'
import { chanceFrom, randomModulus } from '../../src/indicators/protection/exact/modular.js'
import { figuresOf } from '../../src/indicators/protection/figures-of.js'
import { relateStatuses } from '../../src/indicators/protection/relate-statuses.js'
import { splitComponents } from '../../src/indicators/protection/split-components.js'
import { publicationOf } from '../generators/publications.js'

/** Three months of 3, 6 and 7 rows, and all of them; of each month one is in the numerator. */
const input = publicationOf(
  [3, 6, 7].flatMap((count, slot) =>
    Array.from({ length: count }, (_, at) => ({ slot, key: [], signature: [1, at === 0 ? 1 : 0] })),
  ),
  {
    statuses: 2,
    shares: [[0, 1]],
    policy: { minDenominator: 5, smallNumerators: null },
    periods: [[0], [1], [2], [0, 1, 2]],
    groupings: [[]],
  },
)
const [component] = splitComponents(input)
if (component === undefined) throw new Error('a publication with rows')
const figures = figuresOf(component, input.measures, relateStatuses(input.cells, input.measures))
const blocksIn = () => {
  const chance = chanceFrom(3)
  return newBlocks(figures, randomModulus(chance), chance)
}
const months = [0, 1, 2] as const
const whole = 3

describe('the blocks of a publication', () => {
  test('protect what is small from the start, and give its form, which may be the first', () => {
    const blocks = blocksIn()
    expect(figures.protectedFigures).toEqual([{ status: 0, place: 0, from: 1, to: 4 }])
    const [[block, form] = []] = blocks.protect([[0, 0, 1]])
    expect(block).toBe(blocks.blocksOf(0)[0])
    expect(form).toBe(0)
    expect(blocks.protect([[0, 0, 1]])).toEqual([[block, 0]])
  })

  test('have no form of a sum that is nothing, and none of a figure taken from itself', () => {
    const blocks = blocksIn()
    expect(
      blocks.protect([
        [0, 1, 1],
        [0, 1, -1],
      ]),
    ).toEqual([])
    // A year is its months.
    const terms = [[0, whole, 1], ...months.map((month) => [0, month, -1])] as never
    expect(blocks.protect(terms)).toEqual([])
  })

  test('tell denominators and numerators apart, which say nothing of each other', () => {
    const blocks = blocksIn()
    expect(blocks.all).toHaveLength(2)
    expect(blocks.blocksOf(0)).not.toEqual(blocks.blocksOf(1))
    expect(blocks.blocksOf(9)).toEqual([])
  })

  test('find what would tell, and what is told once it is shown', () => {
    const [block] = blocksIn().blocksOf(0)
    if (block === undefined) throw new Error('a block of denominators')
    const formOf = (place: number) => block.formOf([[0, place, 1]])
    for (const place of [1, whole]) {
      expect(block.wouldTell(formOf(place))).toBe(false)
      block.span.push(formOf(place))
    }
    expect(block.told()).toBe(0)
    // The year less the second month and the third is the first.
    expect(block.wouldTell(formOf(2))).toBe(true)
    expect(block.wouldTell(formOf(0))).toBe(true)
    block.span.push(formOf(2))
    expect(block.told()).toBe(1)
    expect(block.span.follows(formOf(0))).toBe(true)
  })

  test('count their work together', () => {
    const blocks = blocksIn()
    const before = blocks.work()
    expect(before).toBe(blocks.all.reduce((sum, { span }) => sum + span.work(), 0))
    const [block] = blocks.blocksOf(0)
    block?.wouldTell(block.formOf([[0, 1, 1]]))
    expect(blocks.work()).toBeGreaterThan(before)
  })
})
