import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countTold } from '../../src/indicators/protection/exact/verify-protection.js'
import { figuresOf } from '../../src/indicators/protection/figures-of.js'
import { measureOf } from '../../src/indicators/protection/measure-of.js'
import { protectFigures } from '../../src/indicators/protection/protect-figures.js'
import { relateStatuses } from '../../src/indicators/protection/relate-statuses.js'
import { splitComponents } from '../../src/indicators/protection/split-components.js'
import type { FiguresToProtect, HiddenReason } from '../../src/indicators/protection/types.js'
import { publicationOf } from '../generators/publications.js'
import '../helpers/property-runs.js'
import { seededRandom, shuffled } from '../helpers/random.js'
import { attackerOf, type Secret } from './attacker.js'
import { crossingCounts, smallPublication } from './small-publications.js'

const policy = { minDenominator: 5, smallNumerators: { from: 1, to: 4 } }

const oneMonth = { policy, periods: [[0]], groupings: [[]] }

const seeds = fc.integer({ min: 0, max: 2 ** 30 })

/** Each of these cases is a publication that is solved: `.ci/run` has more of them than `npm test`. */
const numRuns = Math.ceil((fc.readConfigureGlobal()?.numRuns ?? 30) * 0.4)
const timeout = process.env['PROPERTY_RUNS'] === undefined ? 120_000 : 3_600_000

/** How many unknowns a linear program of everyday runs may have. */
const fewUnknowns = 48

const unknownsOf = ({ cells }: FiguresToProtect) => cells.length * (cells.signatures?.length ?? 0)

const within = (range: Secret['range'], [least, most]: readonly [number, number]) =>
  range === null || (least <= range[0] + 1e-6 && most >= range[1] - 1e-6)

describe('an attacker who knows all that is shown and public', { timeout }, () => {
  test('works out no protected figure and no small difference exactly', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { name, input } = smallPublication(seed)
        const attacker = attackerOf(input, protectFigures(input).hidden)
        for (const secret of attacker.secrets) {
          expect(attacker.tells(secret), `${name}: ${secret.what}`).toBe(false)
        }
      }),
      { numRuns },
    )
  })

  test('works out none either where complements are protected too', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { name, input } = smallPublication(seed, { complements: 'protected', rows: 80 })
        const attacker = attackerOf(input, protectFigures(input).hidden)
        for (const secret of attacker.secrets) {
          expect(attacker.tells(secret), `${name}: ${secret.what}`).toBe(false)
        }
      }),
      { numRuns },
    )
  })

  test('works out no step of a funnel beside a share either', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { name, input } = smallPublication(seed, { kinds: 'steps', rows: 80 })
        const attacker = attackerOf(input, protectFigures(input).hidden)
        for (const secret of attacker.secrets) {
          expect(attacker.tells(secret), `${name}: ${secret.what}`).toBe(false)
        }
      }),
      { numRuns },
    )
  })

  test.each(['few', 'overlapping'] as const)(
    'bounds no protected figure more tightly than the policy, or what is public, says: %s',
    (kinds) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { name, input } = smallPublication(seed, { kinds })
          fc.pre(unknownsOf(input) <= fewUnknowns)
          const attacker = attackerOf(input, protectFigures(input).hidden)
          for (const secret of attacker.secrets) {
            if (secret.range === null) continue
            const bounds = attacker.bounds(secret, 'shown')
            if (within(secret.range, bounds)) continue
            const [least, most] = attacker.bounds(secret, 'public')
            const range = [
              Math.max(secret.range[0], least),
              Math.min(secret.range[1], most),
            ] as const
            expect(within(range, bounds), `${name}: ${secret.what} in ${bounds}`).toBe(true)
          }
        }),
        { numRuns },
      )
    },
  )

  /** Of most by chance no difference is told in this way: these are some of which one would be. */
  const telling = [515, 820, 998, 1036, 1204, 1678, 2892, 4372, 5173, 7521, 8276].map(
    (seed): [number] => [seed],
  )

  test('is left more than one count of each small difference, since no part is below 0', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const input = crossingCounts(seed)
        const attacker = attackerOf(input, protectFigures(input).hidden)
        for (const secret of attacker.secrets) {
          const isOne = ([least, most]: readonly [number, number]) =>
            Math.ceil(least - 1e-6) >= Math.floor(most + 1e-6)
          const isTold =
            isOne(attacker.bounds(secret, 'shown')) && !isOne(attacker.bounds(secret, 'public'))
          expect(isTold, `${seed}: ${secret.what}`).toBe(false)
        }
      }),
      { examples: telling, numRuns: telling.length + 4 * numRuns },
    )
  })

  // With too many kinds of rows to attack all at once, each share is attacked on its own.
  test.each([156, 186, 188, 270, 1001, 1003, 1004])(
    'nor by one share of many kinds of rows: %i',
    (seed) => {
      const { name, input } = smallPublication(seed, { kinds: 'many', rows: 120 })
      const { hidden } = protectFigures(input)
      for (let measure = 0; measure < input.measures.length; measure += 1) {
        const [own, ofOwn] = ofMeasure(input, hidden, measure)
        if (unknownsOf(own) > 2 * fewUnknowns) continue
        const attacker = attackerOf(own, ofOwn)
        for (const secret of attacker.secrets) {
          if (secret.range === null) continue
          const bounds = attacker.bounds(secret, 'shown')
          if (within(secret.range, bounds)) continue
          const [least, most] = attacker.bounds(secret, 'public')
          const range = [Math.max(secret.range[0], least), Math.min(secret.range[1], most)] as const
          expect(within(range, bounds), `${name}: ${secret.what} in ${bounds}`).toBe(true)
        }
      }
    },
  )

  test('finds other whole figures that fit, on the tiniest publications', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { name, input } = smallPublication(seed, { rows: 14 })
        fc.pre(unknownsOf(input) <= 10)
        const attacker = attackerOf(input, protectFigures(input).hidden)
        const ranges = wholeRanges(attacker, input)
        attacker.secrets.forEach((secret, at) => {
          const [least, most] = ranges[at] as readonly [number, number]
          expect(least < most, `${name}: ${secret.what} is ${least}`).toBe(true)
        })
      }),
    )
  })

  test('works out nothing of others who is on the staff of a group', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { name, input } = smallPublication(seed, { insidersBy: 0, rows: 40 })
        const { hidden } = protectFigures(input)
        for (const knows of input.insiders ?? []) {
          const attacker = attackerOf(input, hidden, knows)
          for (const secret of attacker.secrets) {
            expect(attacker.tells(secret), `${name}: ${secret.what}`).toBe(false)
          }
        }
      }),
      { numRuns },
    )
  })
})

/** What is asked of one measure, as if nothing else were; with what of it is hidden. */
const ofMeasure = (
  input: FiguresToProtect,
  hidden: Uint8Array,
  which: number,
): readonly [FiguresToProtect, Uint8Array] => {
  const { cells, measures, results } = input
  const measure = measures[which] as (typeof measures)[number]
  const own = Array.from(results.measure.keys()).filter((at) => results.measure[at] === which)
  const signatures = (cells.signatures ?? [])
    .map((one) => Array.from(one, (is, status) => (measure.statuses.includes(status) ? is : 0)))
    .filter((one) => one.includes(1))
  return [
    {
      ...input,
      cells: {
        ...cells,
        signatures: [...new Map(signatures.map((one) => [one.join(''), one])).values()],
      },
      measures: [measure],
      results: {
        length: own.length,
        place: Int32Array.from(own, (at) => results.place[at] as number),
        measure: new Int32Array(own.length),
      },
    },
    Uint8Array.from(own, (at) => hidden[at] as number),
  ]
}

/** The range of each secret over all whole figures that fit what is shown, by trying them. */
const wholeRanges = (
  { secrets, equations, listed }: ReturnType<typeof attackerOf>,
  input: FiguresToProtect,
): readonly (readonly [number, number])[] => {
  const width = unknownsOf(input)
  // No more than any sum it is in; where it is in none, enough to vary.
  const caps = Array.from({ length: width }, (_, at) =>
    equations.reduce(
      (cap, { vector, value }) => (vector[at] === 0 ? cap : Math.min(cap, value)),
      Number.POSITIVE_INFINITY,
    ),
  ).map((cap) => (Number.isFinite(cap) ? cap : 3))
  const values: number[] = []
  const ranges = secrets.map(
    () => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number],
  )
  const sum = (vector: readonly number[]) =>
    values.reduce((all, value, at) => all + value * (vector[at] as number), 0)
  const ends = equations.map(({ vector }) =>
    vector.reduce((end, one, at) => (one === 0 ? end : at), -1),
  )
  let tried = 0
  const search = (at: number): void => {
    tried += 1
    if (tried > 400_000) return
    const isWrong = equations.some(({ vector, value }, row) => {
      const now = sum(vector)
      return now > value || ((ends[row] as number) < at && now !== value)
    })
    if (isWrong) return
    if (at === width) {
      if (listed.some((vector) => sum(vector) < 1)) return
      secrets.forEach(({ vector }, index) => {
        const range = ranges[index] as [number, number]
        range[0] = Math.min(range[0], sum(vector))
        range[1] = Math.max(range[1], sum(vector))
      })
      return
    }
    for (let value = 0; value <= (caps[at] as number); value += 1) {
      values.push(value)
      search(at + 1)
      values.pop()
    }
  }
  search(0)
  return ranges.map(([least, greatest], at) =>
    // Found in time, or nothing said.
    tried > 400_000 && least >= greatest
      ? [0, (secrets[at] as Secret).value + 1]
      : [least, greatest],
  )
}

describe('a planted leak', { timeout }, () => {
  /** The parts of a publication, each with the reasons of its results. */
  const partsOf = (input: FiguresToProtect, reasons: readonly (HiddenReason | null)[]) => {
    const relations = relateStatuses(input.cells, input.measures)
    return splitComponents(input).map((component) => ({
      component,
      figures: figuresOf(component, input.measures, relations),
      own: Array.from(component.result, (result) => reasons[result] as HiddenReason | null),
    }))
  }

  /** Shows each refused result of a publication, one at a time; how many. */
  const plantAll = (seed: number): number => {
    let planted = 0
    const { name, input } = smallPublication(seed, { rows: 80 })
    const { reasons, counts, hidden } = protectFigures(input)
    // Where more was hidden for its range, a result refused before need not tell any more.
    if (counts.range > 0) return 0
    for (const { component, figures, own } of partsOf(input, reasons)) {
      expect(countTold(figures, own, 7).told).toBe(0)
      own.forEach((reason, at) => {
        if (reason !== 'difference' && reason !== 'small') return
        const leaking = own.map((one, other) => (other === at ? null : one))
        expect(countTold(figures, leaking, 7).told, name).toBeGreaterThan(0)
        const shown = Uint8Array.from(hidden)
        shown[component.result[at] as number] = 0
        const attacker = attackerOf(input, shown)
        expect(
          attacker.secrets.some((secret) => attacker.tells(secret)),
          name,
        ).toBe(true)
        planted += 1
      })
    }
    return planted
  }

  test.each([6, 8, 9, 13])(
    'of a result that was refused is seen by the check and by the attacker: %i',
    (seed) => {
      expect(plantAll(seed)).toBeGreaterThan(5)
    },
  )

  test('of any result that was refused is seen by both, every time', () => {
    let planted = 0
    for (let seed = 0; planted < 120; seed += 1) planted += plantAll(seed)
  })
})

describe('protectFigures', { timeout }, () => {
  test('answers the same for the same rows in any order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { input } = smallPublication(seed)
        const order = shuffled(
          Array.from({ length: input.cells.length }, (_, at) => at),
          seededRandom(seed),
        )
        const newPlace = new Map(order.map((old, at) => [old, at]))
        const moved: FiguresToProtect = {
          ...input,
          cells: {
            length: input.cells.length,
            counts: input.cells.counts.map((counts) =>
              Int32Array.from(order, (old) => counts[old] as number),
            ),
            signatures: [...(input.cells.signatures ?? [])].reverse(),
          },
          places: {
            ...input.places,
            cells: input.places.cells.map((old) => newPlace.get(old) as number),
          },
        }
        expect(protectFigures(moved)).toEqual(protectFigures(input))
      }),
    )
  })

  test('hides every small result, and says of each why; what has nothing to tell is not hidden', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { input } = smallPublication(seed)
        const { hidden, reasons, counts } = protectFigures(input)
        const { results, places, cells, measures } = input
        const countIn = (status: number, place: number) =>
          places.cells
            .subarray(places.offsets[place], places.offsets[place + 1])
            .reduce((sum, cell) => sum + (cells.counts[status]?.[cell] as number), 0)
        for (let result = 0; result < results.length; result += 1) {
          const place = results.place[result] as number
          const measure = measures[results.measure[result] as number] as (typeof measures)[number]
          const isSmall = measure.small.some(({ of, from, to }) => {
            const value = countIn(of, place)
            return value >= from && value <= to
          })
          const isNothing = countIn(measure.listed, place) === 0
          if (isNothing) expect(hidden[result]).toBe(0)
          else expect(reasons[result] === 'small').toBe(isSmall)
          expect(hidden[result] === 1).toBe(reasons[result] !== null)
        }
        const { shown, ...others } = counts
        expect(shown).toBe(hidden.length - hidden.reduce((sum, one) => sum + one, 0))
        expect(Object.values(others).reduce((sum, one) => sum + one, shown)).toBe(hidden.length)
      }),
    )
  })

  test('hides more, and nothing less safely, within a small budget', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(0, 100, 1000), (seed, budget) => {
        const { name, input } = smallPublication(seed, { rows: 80 })
        const { hidden } = protectFigures({ ...input, budget })
        const attacker = attackerOf(input, hidden)
        for (const secret of attacker.secrets) {
          expect(attacker.tells(secret), `${name}: ${secret.what}`).toBe(false)
        }
      }),
      { numRuns },
    )
  })

  test('takes what holds in every cell as known where there are no signatures', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { name, input } = smallPublication(seed, { rows: 80 })
        const { signatures: _, ...cells } = input.cells
        const { hidden } = protectFigures({ ...input, cells })
        const attacker = attackerOf(input, hidden)
        for (const secret of attacker.secrets) {
          expect(attacker.tells(secret), `${name}: ${secret.what}`).toBe(false)
        }
      }),
      { numRuns },
    )
  })

  /** Months of rows by signature, so many of each. */
  const monthsOf = (...months: readonly (readonly (readonly [number, readonly number[]])[])[]) =>
    months.flatMap((month, slot) =>
      month.flatMap(([count, signature]) =>
        Array.from({ length: count }, () => ({ slot, key: [], signature })),
      ),
    )

  test('keeps the range of a small figure from a difference of others that lies within it', () => {
    // 50 less 47 are 3 of the first 4, which are in neither as a whole.
    const rows = monthsOf([
      [47, [0, 1, 1]],
      [3, [1, 1, 0]],
      [1, [1, 0, 0]],
    ])
    const shares = [
      [0, null],
      [1, 2],
    ] as const
    const input = publicationOf(rows, { ...oneMonth, statuses: 3, shares })
    const { reasons, hidden } = protectFigures(input)
    expect(reasons).toEqual(['small', 'range'])
    const attacker = attackerOf(input, hidden)
    expect(attacker.secrets.map((secret) => attacker.bounds(secret, 'shown'))).toEqual([
      [1, Number.POSITIVE_INFINITY],
    ])
  })

  test('keeps a small figure from what differences of 0 and others say of all its parts', () => {
    // In the first month 50 less 50 are none, so that all of the first are the 20 less 17.
    const rows = monthsOf(
      [
        [50, [0, 1, 1, 0, 0]],
        [17, [0, 0, 0, 1, 1]],
        [3, [1, 0, 0, 1, 0]],
      ],
      [
        [50, [0, 1, 1, 0, 0]],
        [20, [1, 1, 0, 0, 0]],
        [20, [0, 1, 0, 0, 0]],
        [17, [0, 0, 0, 1, 1]],
        [20, [1, 0, 0, 1, 0]],
      ],
    )
    const shares = [
      [0, null],
      [1, 2],
      [3, 4],
    ] as const
    const input = publicationOf(rows, { ...oneMonth, statuses: 5, shares, periods: [[0], [1]] })
    const { hidden } = protectFigures(input)
    const [secret] = attackerOf(input, hidden).secrets
    const bounds = secret && attackerOf(input, hidden).bounds(secret, 'shown')
    expect(secret?.value).toBe(3)
    expect(bounds?.[0]).toBeLessThanOrEqual(1)
    expect(bounds?.[1]).toBeGreaterThanOrEqual(4)
  })

  test('knows what a sum that is 0 says of its parts, where there are no signatures', () => {
    // The fourth is the first and the second without the third; of the first group it is 0.
    const counts = [
      [3, 10, 30, 7],
      [10, 20, 11, 9],
      [13, 8, 9, 6],
      [0, 22, 32, 10],
    ]
    const groups = [0, 1, 2, 3]
    const { hidden } = protectFigures({
      cells: { length: 4, counts: counts.map((one) => Int32Array.from(one)) },
      places: {
        length: 4,
        offsets: Int32Array.from([...groups, 4]),
        cells: Int32Array.from(groups),
        kind: new Int32Array(4),
      },
      measures: groups.map((denominator) => measureOf(policy, { denominator, numerator: null })),
      results: {
        length: 16,
        place: Int32Array.from({ length: 16 }, (_, at) => at >> 2),
        measure: Int32Array.from({ length: 16 }, (_, at) => at & 3),
      },
    })
    // 13 less 10 are the 3; of the others only what is small is hidden.
    expect([hidden[0], (hidden[1] ?? 0) + (hidden[2] ?? 0), hidden[3]]).toEqual([1, 1, 0])
    expect(hidden.slice(4).every((one) => one === 0)).toBe(true)
  })
})

/** Rows of [slot, key, how many, of them in the numerator]. */
const rowsOf = (...lists: readonly (readonly [number, readonly number[], number, number])[]) =>
  lists.flatMap(([slot, key, count, late]) =>
    Array.from({ length: count }, (_, at) => ({ slot, key, signature: [1, at < late ? 1 : 0] })),
  )

const oneShare = { statuses: 2, shares: [[0, 1]], policy } as const

const shownOf = (input: FiguresToProtect) => {
  const { hidden } = protectFigures(input)
  return Array.from(hidden, (one) => (one === 1 ? 'hidden' : 'shown')).join(' ')
}

describe('what is public', () => {
  /** Six places of cells 0 to 3, where the first cell has 4 rows and every other place has enough. */
  const halves = () => {
    const rows = rowsOf([0, [], 4, 0], [1, [], 2, 0], [2, [], 2, 0], [3, [], 3, 0])
    const periods = [[0], [0, 1], [0, 2], [1, 2, 3]]
    return publicationOf(rows, {
      statuses: 2,
      shares: [[0, null]],
      policy,
      periods,
      groupings: [[]],
    })
  }

  test('two sums less a third do not tell twice a small figure', () => {
    // 6 and 6 less 7 would say that it is 3 at least.
    const [hidden, ...others] = shownOf(halves()).split(' ')
    expect(hidden).toBe('hidden')
    expect(others.filter((one) => one === 'hidden')).toHaveLength(1)
  })

  test('five units of one appointment each and their total are not all known', () => {
    const rows = rowsOf(...[0, 1, 2, 3, 4].map((unit) => [0, [unit], 1, 0] as const))
    const asked = { ...oneShare, periods: [[0]], groupings: [[], [0]] }
    expect(shownOf(publicationOf(rows, asked))).toBe('hidden hidden hidden hidden hidden hidden')
  })

  test('nor are twelve months of one each under their year', () => {
    const months = Array.from({ length: 12 }, (_, slot) => slot)
    const rows = rowsOf(...months.map((slot) => [slot, [], 1, 0] as const))
    const periods = [...months.map((month) => [month]), months]
    const shown = shownOf(publicationOf(rows, { ...oneShare, periods, groupings: [[]] }))
    expect(shown).toBe(Array(13).fill('hidden').join(' '))
  })

  test('a trust less its other unit does not tell a hidden unit', () => {
    // By unit, and by the trust that each is in.
    const rows = rowsOf(
      [0, [0, 0], 60, 20],
      [0, [1, 0], 30, 2],
      [0, [2, 1], 50, 20],
      [0, [3, 1], 50, 22],
    )
    const asked = { ...oneShare, periods: [[0]], groupings: [[0], [1]] }
    // The small unit and, of its trust, one of the other two figures.
    expect(shownOf(publicationOf(rows, asked))).toMatch(
      /^(hidden hidden shown shown shown shown|shown hidden shown shown hidden shown)$/,
    )
  })

  test('three late of a hundred are told by neither way to ask', () => {
    const rows = Array.from({ length: 100 }, (_, at) => ({
      slot: 0,
      key: [],
      signature: at < 3 ? [1, 1, 0] : [1, 0, 1],
    }))
    const asked = {
      statuses: 3,
      shares: [
        [0, 1],
        [0, 2],
      ] as const,
      policy,
      periods: [[0]],
      groupings: [[]],
    }
    expect(shownOf(publicationOf(rows, asked))).toBe('hidden hidden')
  })

  test('an indicator less another within it does not tell the few between', () => {
    // 3 of 60 are not in the second denominator.
    const rows = Array.from({ length: 60 }, (_, at) => ({
      slot: 0,
      key: [],
      signature: [1, at < 20 ? 1 : 0, at < 57 ? 1 : 0, at < 20 ? 1 : 0],
    }))
    const asked = {
      statuses: 4,
      shares: [
        [0, 1],
        [2, 3],
      ] as const,
      policy,
      periods: [[0]],
      groupings: [[]],
    }
    expect(shownOf(publicationOf(rows, asked))).toBe('shown hidden')
  })

  test('28 of 30 is shown, unless complements are protected', () => {
    const asked = { ...oneShare, periods: [[0]], groupings: [[]] }
    const rows = rowsOf([0, [], 30, 28])
    expect(shownOf(publicationOf(rows, asked))).toBe('shown')
    const complements = { ...policy, smallComplements: { from: 1, to: 4 } }
    expect(shownOf(publicationOf(rows, { ...asked, policy: complements }))).toBe('hidden')
  })

  test('a unit that knows its own hidden figure tells another, unless groups are protected from each other', () => {
    const rows = rowsOf([0, [0], 30, 2], [0, [1], 35, 10], [0, [2], 40, 20])
    const asked = { ...oneShare, periods: [[0]], groupings: [[], [0]] }
    const open = publicationOf(rows, asked)
    const hidden = protectFigures(open).hidden
    expect(Array.from(hidden).reduce((sum, one) => sum + one, 0)).toBe(2)
    const guarded = publicationOf(rows, { ...asked, insidersBy: 0 })
    const answer = protectFigures(guarded).hidden
    for (const knows of guarded.insiders ?? []) {
      const attacker = attackerOf(guarded, answer, knows)
      expect(attacker.secrets.some((secret) => attacker.tells(secret))).toBe(false)
    }
  })
})
