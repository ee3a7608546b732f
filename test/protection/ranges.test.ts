import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../src/indicators/protection/figures-of.js'
import { attackSystem } from '../../src/indicators/protection/ranges/attack-system.js'
import { boundFigures } from '../../src/indicators/protection/ranges/bound-figures.js'
import { exposedRanges, statusSets } from '../../src/indicators/protection/ranges/exposed-ranges.js'
import { cornerSearch, type LinearSystem } from '../../src/indicators/protection/ranges/simplex.js'
import { relateStatuses } from '../../src/indicators/protection/relate-statuses.js'
import { splitComponents } from '../../src/indicators/protection/split-components.js'
import type { FiguresToProtect } from '../../src/indicators/protection/types.js'
import { type CountedRow, publicationOf } from '../generators/publications.js'
import '../helpers/property-runs.js'
import { maximise } from '../helpers/linear-program.js'
import { attackerOf, type Secret } from './attacker.js'
import { smallPublication } from './small-publications.js'

describe('a search of corners', () => {
  /** A system that a point with whole numbers solves. */
  const system = fc
    .record({
      point: fc.array(fc.nat(9), { minLength: 2, maxLength: 6 }),
      rows: fc.array(
        fc.array(fc.constantFrom<number[]>(0, 0, 1, 1, 2, -1), { minLength: 6, maxLength: 6 }),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
    })
    .map(({ point, rows }) => {
      const own = rows.map((row) => row.slice(0, point.length))
      const constants = own.map((row) =>
        row.reduce((sum, factor, at) => sum + factor * (point[at] as number), 0),
      )
      return { width: point.length, rows: own, constants }
    })
  const sparse = (row: readonly number[]) =>
    row.flatMap((factor, at) => (factor === 0 ? [] : [[at, factor] as const]))
  const objective = fc.array(fc.constantFrom(0, 1, 1, 2), { minLength: 6, maxLength: 6 })

  test('finds the least and the most that a textbook finds, one after the other, and proves them', () => {
    fc.assert(
      fc.property(system, fc.array(objective, { minLength: 1, maxLength: 3 }), (given, asked) => {
        const { width, rows, constants } = given
        // With all of them in a box nothing is endless.
        const box = Array.from({ length: width + 1 }, () => 1)
        const bounded: LinearSystem = {
          width: width + 1,
          rows: [...rows.map(sparse), sparse(box)],
          constants: [...constants, 60],
        }
        const dense = [...rows.map((row) => [...row, 0]), box]
        let seen: number[] = []
        const search = cornerSearch(bounded, (basis, value) => {
          seen = Array.from({ length: width + 1 }, () => 0)
          basis.forEach((variable, at) => {
            seen[variable] = value(at)
          })
          for (const [at, row] of dense.entries()) {
            const sum = row.reduce((all, factor, of) => all + factor * (seen[of] as number), 0)
            expect(sum).toBeCloseTo(bounded.constants[at] as number, 5)
          }
          expect(seen.every((one) => one >= 0)).toBe(true)
        })
        for (const own of asked) {
          const goal = [...own.slice(0, width), 0]
          const worth = () =>
            goal.reduce((sum, factor, at) => sum + factor * (seen[at] as number), 0)
          const most = search.towards(sparse(goal), 'most', () => false)
          expect(most.isBounded).toBe(true)
          const expected = maximise(dense, bounded.constants, goal) as number
          expect(worth()).toBeCloseTo(expected, 5)
          // What the prices make of the rows is the bound.
          const price = most.prices()
          const proven = price.reduce(
            (sum, one, at) => sum + one * Math.abs(bounded.constants[at] as number),
            0,
          )
          expect(proven).toBeCloseTo(expected, 5)
          const least = search.towards(sparse(goal), 'least', () => false)
          expect(least.isBounded).toBe(true)
          const lowest = maximise(
            dense,
            bounded.constants,
            goal.map((one) => -one),
          ) as number
          expect(worth()).toBeCloseTo(-lowest || 0, 5)
        }
      }),
    )
  })

  test('says where nothing bounds it, and stops where it is enough', () => {
    // x - y = 2: x and y grow together.
    const open: LinearSystem = { width: 2, rows: [sparse([1, -1])], constants: [2] }
    const search = cornerSearch(open, () => {})
    expect(search.towards([[0, 1]], 'most', () => false).isBounded).toBe(false)
    expect(search.towards([[0, 1]], 'least', () => false).isBounded).toBe(true)
    // The first corner is enough, so that nothing is found to be endless.
    expect(search.towards([[0, 1]], 'most', () => true).isBounded).toBe(true)
  })

  test('leaves out rows that say nothing new, and takes sums below 0', () => {
    let values: number[] = []
    const twice: LinearSystem = {
      width: 2,
      rows: [sparse([1, 1]), sparse([2, 2]), sparse([-1, -1])],
      constants: [5, 10, -5],
    }
    const search = cornerSearch(twice, (basis, value) => {
      values = [0, 0]
      basis.forEach((variable, at) => {
        values[variable] = value(at)
      })
    })
    search.towards([[1, 1]], 'most', () => false)
    expect(values).toEqual([0, 5])
    expect(search.work()).toBeGreaterThan(0)
  })
})

const policy = { minDenominator: 5, smallNumerators: { from: 1, to: 4 } }

const figuresIn = (input: FiguresToProtect) => {
  const relations = relateStatuses(input.cells, input.measures)
  const [component] = splitComponents(input)
  if (component === undefined) throw new Error('a publication with rows')
  return {
    figures: figuresOf(component, input.measures, relations),
    sets: statusSets(input.measures, relations),
  }
}

const rows = (...cells: readonly (readonly [slot: number, count: number, signature: number[]])[]) =>
  cells.flatMap(([slot, count, signature]) =>
    Array.from({ length: count }, (): CountedRow => ({ slot, key: [], signature })),
  )

/** One figure of rows by slot, its sums over periods, and what is told where all but the first are shown. */
const attackOn = (counts: readonly number[], periods: number[][]) => {
  const input = publicationOf(
    rows(...counts.map((count, slot) => [slot, count, [1]] as [number, number, number[]])),
    { statuses: 1, shares: [[0, null]], policy, periods, groupings: [[]] },
  )
  const { figures, sets } = figuresIn(input)
  const isShown = (_: number, place: number) => place > 0
  const bounds = boundFigures(figures, () => false)
  return { figures, sets, isShown, bounds, ...exposedRanges(figures, sets, isShown, bounds, 1e6) }
}

describe('what several sums together narrow', () => {
  test('is proven by a sum of shown figures with whole factors', () => {
    // 6 and 6 less 7 is twice the first, less what else there is: it is 3 at least.
    const periods = [[0], [0, 1], [0, 2], [1, 2, 3]]
    const { figures, sets, isShown, bounds, sums, work } = attackOn([4, 2, 2, 3], periods)
    expect(sums).toEqual([
      [
        [0, 1, -1],
        [0, 2, -1],
        [0, 3, 1],
      ],
    ])
    expect(work).toBeGreaterThan(0)
    // Of a budget that is used up nothing is asked.
    expect(exposedRanges(figures, sets, isShown, bounds, -1)).toEqual({ sums: [], work: 0 })
    // With one of the three hidden nothing is proven.
    for (const hidden of [1, 2, 3]) {
      const isLeft = (_: number, place: number) => place > 0 && place !== hidden
      expect(exposedRanges(figures, sets, isLeft, bounds, 1e6).sums).toEqual([])
    }
  })

  test('is proven from above as from below', () => {
    // 6 and 6 less 12 is twice the first less what stands in the 5: it is 2.5 at most.
    const { sums } = attackOn([1, 5, 5, 2, 3], [[0], [0, 1], [0, 2], [1, 2, 3], [3, 4]])
    expect(sums).toEqual([
      [
        [0, 1, 1],
        [0, 2, 1],
        [0, 3, -1],
        [0, 4, 1],
      ],
    ])
  })

  test('has factors of which the least is whole, where some are twice as large as others', () => {
    // Half of 6 and 6 less 9, and 8 less 7: of the first 1.5 at least, of the other 1.
    const periods = [
      [0, 4],
      [0, 1],
      [0, 2],
      [1, 2, 3],
      [4, 5],
      [5, 6],
    ]
    const { sums } = attackOn([2, 4, 4, 1, 2, 6, 1], periods)
    expect(sums).toEqual([
      [
        [0, 1, -1],
        [0, 2, -1],
        [0, 3, 1],
        [0, 4, -2],
        [0, 5, 2],
      ],
    ])
  })
})

describe('an attack by linear programs', { timeout: 120_000 }, () => {
  const publications = fc.record({ seed: fc.nat(2 ** 30), tenths: fc.constantFrom(2, 4, 6, 9) })

  /**
   * Whether the bounds leave all of a range that is not left out by other bounds anyway; of a
   * difference two whole numbers.
   */
  const isWide = (
    { range }: Secret,
    [least, most]: readonly [number, number],
    [from, to]: readonly [number, number],
  ) =>
    range === null
      ? Math.ceil(least - 1e-6) < Math.floor(most + 1e-6)
      : least <= Math.max(range[0], from) + 1e-6 && most >= Math.min(range[1], to) - 1e-6

  const isFigure = ({ range }: Secret) => range !== null

  /** Of most publications by chance nothing more is told: these are some of which it is. */
  const telling = (
    [
      [2138, 2],
      [802, 2],
      [1766, 4],
      [214, 6],
      [2853, 6],
      [463, 9],
      [2537, 9],
    ] as const
  ).map(([seed, tenths]): [{ seed: number; tenths: number }] => [{ seed, tenths }])

  test('finds a sum that tells too much where a textbook finds one, and none else', () => {
    let found = 0
    fc.assert(
      fc.property(publications, ({ seed, tenths }) => {
        const { name, input } = smallPublication(seed, { rows: 40 })
        fc.pre(input.cells.length * (input.cells.signatures?.length ?? 0) <= 14)
        fc.pre(splitComponents(input).length === 1)
        const { figures, sets } = figuresIn(input)
        // What is small is hidden, and of the others some.
        const { component, isSmall, isTold, relations, measures } = figures
        const hidden = new Uint8Array(input.results.length)
        const shown = new Set<string>()
        component.result.forEach((result, at) => {
          const isHidden = isSmall[at] === 1 || (result * 7 + seed) % 10 >= tenths
          if (isHidden && isTold[at] === 0) hidden[result] = 1
          else {
            for (const status of measures[component.measure[at] as number]?.statuses ?? []) {
              shown.add(`${relations.same[status]} ${component.place[at]}`)
            }
          }
        })
        const publicBounds = boundFigures(figures, () => false)
        const isShown = (status: number, place: number) => shown.has(`${status} ${place}`)
        const { sums } = exposedRanges(figures, sets, isShown, publicBounds, 1e9)
        const attacker = attackerOf(input, hidden)
        const { secrets } = attacker
        const everything = [0, Number.POSITIVE_INFINITY] as const
        const tooMuch = secrets.filter((secret) => {
          const bounds = attacker.bounds(secret, 'shown')
          return (
            !isWide(secret, bounds, everything) &&
            !isWide(secret, bounds, attacker.bounds(secret, 'public'))
          )
        })
        // It is asked only where nothing is told by sums: that is found without it.
        const isFound = [tooMuch, tooMuch.filter(isFigure)].some(
          (found, at) =>
            found.length > 0 &&
            !secrets.some((secret) => (at === 0 || isFigure(secret)) && attacker.tells(secret)),
        )
        if (isFound) expect(sums.length, name).toBeGreaterThan(0)
        if (tooMuch.length === 0) expect(sums, name).toEqual([])
        if (isFound) found += 1
      }),
      { examples: telling },
    )
    expect(found).toBeGreaterThanOrEqual(telling.length)
  })
})

describe('what an attacker has to solve', () => {
  // Of the first month all are excluded, of the second none is, of the third nobody is there.
  const input = publicationOf(
    rows(
      [0, 6, [1, 0, 0, 0]],
      [1, 5, [1, 1, 0, 0]],
      [1, 7, [1, 0, 1, 0]],
      [1, 8, [1, 0, 1, 1]],
      [2, 9, [0, 0, 0, 0]],
    ),
    {
      statuses: 4,
      shares: [[2, 3]],
      steps: [0, 1],
      policy,
      periods: [[0], [1], [2], [0, 1, 2]],
      groupings: [[]],
    },
  )
  const { figures, sets } = figuresIn(input)
  const [set] = sets
  if (set === undefined) throw new Error('few kinds of rows')
  const system = (isShown: (status: number, place: number) => boolean) =>
    attackSystem(figures, isShown, set.statuses, set.signatures)
  const sizes = (of: ReturnType<typeof system>, place: number) =>
    [0, 1, 2, 3].map((status) => of.sumOf([[status, place, 1]]).unknowns.size)

  test('are the rows of a group of which the reason of its result does not say that there are none', () => {
    const open = system(() => false)
    // In the first month none is undecided or decided: only those excluded are not known.
    expect(sizes(open, 0)).toEqual([1, 0, 0, 0])
    expect(sizes(open, 1)).toEqual([4, 1, 2, 1])
    // In the third the population is known to be nobody.
    expect(sizes(open, 2)).toEqual([0, 0, 0, 0])
    expect(open.sumOf([[0, 2, 1]]).known).toBe(0)
  })

  test('are known to be none where the reason of a result says it, with all that lies within', () => {
    const { least, most } = boundFigures(figures, () => false)
    const count = figures.component.places.length
    const at = (bounds: Float64Array, place: number) =>
      [0, 1, 2, 3].map((status) => bounds[(figures.relations.same[status] ?? 0) * count + place])
    expect(at(most, 0).slice(1)).toEqual([0, 0, 0])
    expect(at(least, 0)[0]).toBe(1)
    expect(at(most, 2)).toEqual([0, 0, 0, 0])
    expect(at(most, 1)[1]).toBeGreaterThan(0)
  })

  test('are none where all is told, and what is told is taken out', () => {
    const told = system(() => true)
    expect(sizes(told, 0)).toEqual([0, 0, 0, 0])
    expect(told.sumOf([[0, 0, 1]]).known).toBe(6)
    expect(told.sumOf([[1, 1, 1]])).toEqual({
      unknowns: new Map(),
      known: 5,
      teller: [1, 1],
    })
    expect(
      told.sumOf([[2, 1, 1]]).known + told.sumOf([[2, 1, 1]]).unknowns.size,
    ).toBeGreaterThanOrEqual(2)
  })

  test('is that a group that is listed has a row', () => {
    const [some] = system(() => false).equations.filter(({ value }) => value === 1)
    // A sum less a surplus is 1.
    expect([...(some?.unknowns.values() ?? [])].filter((factor) => factor === -1)).toHaveLength(1)
    expect(some?.figure).toBe(null)
  })
})
