import fc from 'fast-check'
import {
  defaultSuppression,
  emptyAggregate,
  finishAggregate,
  type GroupValue,
  type IndicatorResult,
  indicators,
  type SuppressionPolicy,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { chooseHidden } from '../../src/indicators/protection/choose-hidden.js'
import { isSmall } from '../../src/indicators/protection/small-figures.js'
import { maximise } from '../helpers/linear-program.js'
import '../helpers/property-runs.js'

const indicator = indicators['pathway.closed_pathways']
const letters = indicators['hv.tentative_appointments']

type Cells = readonly (readonly [slot: number, key: readonly GroupValue[], n: number, d: number])[]
type Options = { readonly periods: readonly string[]; readonly by: readonly (readonly string[])[] }

/** The tertials of 2020 that a period is made of. */
const tertialsIn = (id: string) => (id.includes('T') ? [Number(id.slice(6)) - 1] : [0, 1, 2])

const aggregateOf = ({ periods, by }: Options, cells: Cells) => ({
  ...emptyAggregate(letters, { periods, by, asOf: '2021-01-31' }),
  cells: cells
    .filter(([slot, , , d]) => d > 0 && slot < new Set(periods.flatMap(tertialsIn)).size)
    .map(([slot, key, numerator, denominator]) => ({
      slot,
      key,
      populationUnknown: 0,
      population: denominator,
      excluded: [],
      unknown: 0,
      denominator,
      numerator,
      days: [],
    })),
})

const finish = (options: Options, cells: Cells, policy: SuppressionPolicy | 'none') =>
  finishAggregate(letters, aggregateOf(options, cells), { suppression: policy }).results

const figuresOf = (result: IndicatorResult) =>
  result.state === 'value' && result.measure === 'share'
    ? { numerator: result.numerator, denominator: result.denominator }
    : undefined

/**
 * What an attacker knows: of every combination of values and tertial that could exist, only the
 * sums shown; and that it is empty where a group has no result at all.
 */
const attack = ({ periods, by }: Options, published: readonly IndicatorResult[]) => {
  const fields = [...new Set(by.flat())].sort()
  const values = fields.map((field) => [
    ...new Set(published.flatMap(({ group }) => (field in group ? [group[field]] : []))),
  ])
  const keys = values.reduce<GroupValue[][]>(
    (all, more) => all.flatMap((key) => more.map((value) => [...key, value as GroupValue])),
    [[]],
  )
  const slots = [...new Set(periods.flatMap(tertialsIn))]
  const groupings = [[], ...by]
  const inCell = (key: readonly GroupValue[], slot: number, cell: IndicatorResult) =>
    tertialsIn(cell.period.id).includes(slot) &&
    Object.entries(cell.group).every(([field, value]) => key[fields.indexOf(field)] === value)
  const atoms = keys
    .flatMap((key) => slots.map((slot) => ({ key, slot })))
    .filter(({ key, slot }) =>
      periods.every(
        (id) =>
          !tertialsIn(id).includes(slot) ||
          groupings.every((grouping) =>
            published.some(
              (cell) =>
                cell.period.id === id &&
                cell.by.length === grouping.length &&
                grouping.every((field) => field in cell.group) &&
                inCell(key, slot, cell),
            ),
          ),
      ),
    )
  const rowOf = (cell: IndicatorResult) =>
    atoms.map(({ key, slot }) => (inCell(key, slot, cell) ? 1 : 0))
  const shown = published.flatMap((cell) => {
    const figures = figuresOf(cell)
    if (figures !== undefined) return [{ row: rowOf(cell), ...figures }]
    return cell.state === 'suppressed' ? [] : [{ row: rowOf(cell), numerator: 0, denominator: 0 }]
  })
  const rows = shown.map(({ row }) => row)
  const bound = (figure: 'numerator' | 'rest', objective: readonly number[]) => {
    const constants = shown.map(({ numerator, denominator }) =>
      figure === 'numerator' ? numerator : denominator - numerator,
    )
    const most = maximise(rows, constants, objective)
    const least = maximise(
      rows,
      constants,
      objective.map((value) => -value),
    )
    if (most === undefined || least === undefined) throw new Error('no table has these figures')
    return { most, least: -least }
  }
  return (cell: IndicatorResult) => {
    const numerator = bound('numerator', rowOf(cell))
    const rest = bound('rest', rowOf(cell))
    return {
      numerator,
      denominator: { least: numerator.least + rest.least, most: numerator.most + rest.most },
    }
  }
}

const counts = fc.oneof(
  { weight: 2, arbitrary: fc.constant([0, 0] as const) },
  {
    weight: 5,
    arbitrary: fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })),
  },
  { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 5, max: 40 }), fc.nat({ max: 40 })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant(0), fc.nat({ max: 30 })) },
)

const cellsOf = ({ by }: Options): fc.Arbitrary<Cells> => {
  const fields = [...new Set(by.flat())].sort()
  const valuesOf = (field: string) => (field === 'unit' ? ['u1', 'u2', 'u3'] : ['k1', 'k2'])
  const keys = fields.reduce<string[][]>(
    (all, field) => all.flatMap((key) => valuesOf(field).map((value) => [...key, value])),
    [[]],
  )
  const places = keys.flatMap((key) => [0, 1, 2].map((slot) => [slot, key] as const))
  return fc.tuple(...places.map(() => counts)).map((all) =>
    all.map(([n, rest], at) => {
      const [slot, key] = places[at] as (typeof places)[number]
      return [slot, key, n, n + rest] as const
    }),
  )
}

const tertials = ['2020-T1', '2020-T2', '2020-T3']
const situations: readonly (readonly [string, Options])[] = [
  ['one grouping', { periods: tertials, by: [['unit']] }],
  ['two groupings of the same rows', { periods: tertials, by: [['unit'], ['kind']] }],
  ['groups within groups', { periods: tertials, by: [['unit'], ['kind', 'unit']] }],
  [
    'a table with both margins',
    { periods: ['2020-T1'], by: [['unit'], ['kind'], ['kind', 'unit']] },
  ],
  ['tertials and the year', { periods: [...tertials, '2020'], by: [['unit']] }],
  ['two tertials and the year', { periods: ['2020-T1', '2020-T2', '2020'], by: [['unit']] }],
  [
    'tertials, the year and two groupings',
    { periods: [...tertials, '2020'], by: [['unit'], ['kind']] },
  ],
  [
    'tertials, the year and both margins',
    { periods: [...tertials, '2020'], by: [['unit'], ['kind'], ['kind', 'unit']] },
  ],
]

const policies: readonly SuppressionPolicy[] = [
  defaultSuppression,
  { minDenominator: 10, smallNumerators: { from: 1, to: 2 }, complementary: 'full' },
  { minDenominator: 5, smallNumerators: null, complementary: 'full' },
]

describe('an attacker who adds and subtracts all that is shown', () => {
  const numRuns = fc.readConfigureGlobal()?.numRuns ?? 20

  test.each(situations)(
    'bounds no hidden figure more tightly than the policy: %s',
    (_, options) => {
      fc.assert(
        fc.property(cellsOf(options), fc.constantFrom(...policies), (cells, policy) => {
          const truth = finish(options, cells, 'none')
          const published = finish(options, cells, policy)
          const knows = attack(options, published)
          published.forEach((cell, at) => {
            const figures = figuresOf(truth[at] as IndicatorResult)
            if (cell.state !== 'suppressed' || figures === undefined) return
            if (!isSmall(policy, figures)) return
            const { numerator, denominator } = knows(cell)
            const { smallNumerators } = policy
            if (
              smallNumerators !== null &&
              figures.numerator > 0 &&
              figures.numerator <= smallNumerators.to
            ) {
              expect(numerator.least).toBeLessThanOrEqual(smallNumerators.from + 1e-6)
              expect(numerator.most).toBeGreaterThanOrEqual(smallNumerators.to - 1e-6)
            }
            if (figures.denominator < policy.minDenominator) {
              expect(denominator.least).toBeLessThanOrEqual(1 + 1e-6)
              expect(denominator.most).toBeGreaterThanOrEqual(policy.minDenominator - 1 - 1e-6)
            }
          })
        }),
        { numRuns },
      )
    },
  )

  test('would find what primary suppression alone gives away', () => {
    const options = { periods: ['2020-T1'], by: [['unit']] }
    const cells: Cells = [
      [0, ['u1'], 3, 20],
      [0, ['u2'], 30, 60],
      [0, ['u3'], 30, 70],
    ]
    const published = finish(options, cells, { ...defaultSuppression, complementary: 'none' })
    const hidden = published.find(({ state }) => state === 'suppressed') as IndicatorResult
    expect(attack(options, published)(hidden)).toEqual({
      numerator: { least: 3, most: 3 },
      denominator: { least: 20, most: 20 },
    })
  })
})

describe('suppression', () => {
  test.each(situations)('hides nothing where nothing is small: %s', (_, options) => {
    const large = cellsOf(options).map((cells) =>
      cells.map(([slot, key, n, d]) => [slot, key, n + 5, d + 5] as const),
    )
    fc.assert(
      fc.property(large, (cells) => {
        expect(finish(options, cells, defaultSuppression)).toEqual(finish(options, cells, 'none'))
      }),
      { numRuns: 20 },
    )
  })

  test('hides every small figure, and leaves no number in what is hidden', () => {
    const [, options] = situations[6] as (typeof situations)[number]
    fc.assert(
      fc.property(cellsOf(options), (cells) => {
        const truth = finish(options, cells, 'none')
        finish(options, cells, defaultSuppression).forEach((cell, at) => {
          const figures = figuresOf(truth[at] as IndicatorResult)
          if (figures !== undefined && isSmall(defaultSuppression, figures)) {
            expect(cell.state).toBe('suppressed')
          }
          if (cell.state === 'suppressed') {
            expect(Object.keys(cell).sort()).toEqual(['by', 'group', 'period', 'state'])
          } else expect(cell).toEqual(truth[at])
        })
      }),
    )
  })

  const states = (options: Options, cells: Cells, policy: SuppressionPolicy = defaultSuppression) =>
    finish(options, cells, policy)
      .filter(({ state }) => state === 'suppressed')
      .map(({ period, group }) => [period.id, ...Object.values(group)].join(' '))

  const one = { periods: ['2020-T1'], by: [['unit']] }
  const cases: readonly (readonly [string, Options, Cells, readonly string[]])[] = [
    ['denominator 4', { ...one, by: [] }, [[0, [], 0, 4]], ['2020-T1']],
    ['denominator 5, numerator 0', { ...one, by: [] }, [[0, [], 0, 5]], []],
    ['numerator 1', { ...one, by: [] }, [[0, [], 1, 50]], ['2020-T1']],
    ['numerator 4', { ...one, by: [] }, [[0, [], 4, 50]], ['2020-T1']],
    ['numerator 5 of 5', { ...one, by: [] }, [[0, [], 5, 5]], []],
    [
      'one small unit takes the smallest other with it that is enough',
      one,
      [
        [0, ['u1'], 2, 30],
        [0, ['u2'], 20, 40],
        [0, ['u3'], 10, 35],
      ],
      ['2020-T1 u1', '2020-T1 u3'],
    ],
    [
      'two small units together can be too small to be told',
      one,
      [
        [0, ['u1'], 2, 3],
        [0, ['u2'], 1, 1],
        [0, ['u3'], 10, 35],
        [0, ['u4'], 10, 36],
      ],
      ['2020-T1 u1', '2020-T1 u2', '2020-T1 u3'],
    ],
    [
      'two small units together can be enough',
      one,
      [
        [0, ['u1'], 4, 30],
        [0, ['u2'], 4, 30],
        [0, ['u3'], 10, 35],
      ],
      ['2020-T1 u1', '2020-T1 u2'],
    ],
    ['a unit alone takes the total with it', one, [[0, ['u1'], 2, 30]], ['2020-T1', '2020-T1 u1']],
    [
      'in a year, the unit that hides in one tertial hides in another',
      { periods: [...tertials, '2020'], by: [['unit']] },
      [
        [0, ['u1'], 2, 30],
        [1, ['u1'], 10, 30],
        [2, ['u1'], 20, 60],
        [0, ['u2'], 20, 30],
        [1, ['u2'], 20, 31],
        [2, ['u2'], 20, 60],
      ],
      ['2020-T1 u1', '2020-T1 u2', '2020-T2 u1', '2020-T2 u2'],
    ],
    [
      'in a table with margins, the corners of a rectangle',
      { periods: ['2020-T1'], by: [['unit'], ['kind'], ['kind', 'unit']] },
      [
        [0, ['k1', 'u1'], 2, 30],
        [0, ['k1', 'u2'], 10, 31],
        [0, ['k1', 'u3'], 20, 60],
        [0, ['k2', 'u1'], 12, 32],
        [0, ['k2', 'u2'], 15, 33],
        [0, ['k2', 'u3'], 20, 60],
      ],
      ['2020-T1 k1 u1', '2020-T1 k1 u2', '2020-T1 k2 u1', '2020-T1 k2 u2'],
    ],
  ]
  test.each(cases)('%s', (_, options, cells, hidden) => {
    expect(states(options, cells)).toEqual(hidden)
  })

  test('goes over counts and durations too', () => {
    const options = { periods: ['2020-T1'], by: ['unit'], asOf: '2021-01-31' }
    const aggregate = {
      ...emptyAggregate(indicator, options),
      cells: aggregateOf({ periods: ['2020-T1'], by: [['unit']] }, [
        [0, ['u1'], 0, 3],
        [0, ['u2'], 0, 9],
        [0, ['u3'], 0, 8],
      ]).cells,
    }
    const { results } = finishAggregate(indicator, aggregate)
    expect(results.map(({ state }) => state)).toEqual([
      'value',
      'suppressed',
      'value',
      'suppressed',
    ])
  })

  test('does not count a withheld figure as shown', () => {
    const cells: Cells = [
      [0, ['u1'], 2, 30],
      [0, ['u2'], 20, 40],
      [0, ['u3'], 10, 35],
    ]
    const { results } = finishAggregate(letters, aggregateOf(one, cells), {
      withhold: [{ group: { unit: 'u2' }, note: 'wrong codes' }],
    })
    expect(results.map(({ state }) => state)).toEqual(['value', 'suppressed', 'withheld', 'value'])
  })

  test('hides a tangle too large to search rather than leave it unsearched', () => {
    // 200 small units in 24 months and both margins: more than the search takes on.
    const months = Array.from({ length: 24 }, (_, at) => at)
    const units = Array.from({ length: 200 }, (_, at) => at)
    const cells = months.flatMap(() => units.map(() => ({ numerator: 2, denominator: 9 })))
    const place = (month: number, unit: number) => month * units.length + unit
    const whole = [
      ...cells,
      ...months.map(() => ({ numerator: 400, denominator: 1800 })),
      ...units.map(() => ({ numerator: 48, denominator: 216 })),
    ].map((cell) => ({ ...cell, kind: 'published' as const, withheld: false }))
    const sums = [
      ...months.map((month) => ({
        parent: cells.length + month,
        children: units.map((unit) => place(month, unit)),
      })),
      ...units.map((unit) => ({
        parent: cells.length + months.length + unit,
        children: months.map((month) => place(month, unit)),
      })),
    ]
    const hidden = chooseHidden(whole, sums, defaultSuppression)
    expect(hidden.every((one) => one)).toBe(true)
  })
})

test('a denominator is not bounded by a group of the year that is hidden late', () => {
  // Found by the property above, rarely: u1 of the third tertial followed to be at least 5.
  const some: readonly (readonly [
    slot: number,
    kind: string,
    unit: string,
    n: number,
    of: number,
  ])[] = [
    [1, 'k1', 'u1', 5, 5],
    [2, 'k1', 'u1', 5, 7],
    [0, 'k2', 'u1', 5, 5],
    [2, 'k2', 'u1', 0, 2],
    [0, 'k2', 'u2', 0, 1],
    [1, 'k2', 'u2', 0, 5],
    [0, 'k2', 'u3', 2, 4],
    [2, 'k2', 'u3', 5, 15],
  ]
  const cells: Cells = some.map(([slot, kind, unit, n, of]) => [slot, [kind, unit], n, of])
  const options: Options = { periods: [...tertials, '2020'], by: [['unit'], ['kind']] }
  const published = finish(options, cells, policies[1] as SuppressionPolicy)
  const knows = attack(options, published)
  const cell = published.find(
    ({ period, group }) => period.id === '2020-T3' && group['unit'] === 'u1',
  )
  expect(cell?.state).toBe('suppressed')
  const { denominator } = knows(cell as IndicatorResult)
  expect(denominator.least).toBeLessThanOrEqual(1 + 1e-6)
  expect(denominator.most).toBeGreaterThanOrEqual(9 - 1e-6)
})
