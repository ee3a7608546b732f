import {
  defaultPolicy,
  evaluateIndicators,
  explainProtection,
  indicators,
  type ReferralRow,
} from 'pasientforlop'
import { expect, test } from 'vitest'
import { hideSmall } from '../../src/indicators/protection/hide-small.js'
import { protectFigures } from '../../src/indicators/protection/protect-figures.js'
import { smallPublication } from './small-publications.js'

const assessed = indicators['referral.assessed_within_10_working_days']

/** Referrals of a unit, so many of them assessed on the day after. */
const rowsOf = (unit: string, count: number, within: number): ReferralRow[] =>
  Array.from({ length: count }, (_, at) => ({
    referral: `${unit}${at}`,
    unit,
    careArea: 'PHV',
    received: '2024-03-04',
    assessed: at < within ? '2024-03-05' : '2024-04-30',
  }))

const rows = [...rowsOf('a', 100, 50), ...rowsOf('b', 100, 2), ...rowsOf('c', 100, 60)]

const hiddenWith = (complementary: 'full' | 'none', some: readonly ReferralRow[]) =>
  evaluateIndicators(
    assessed,
    { referral: some },
    {
      periods: ['2024'],
      by: ['unit'],
      asOf: '2024-12-31',
      policy: { ...defaultPolicy, complementary },
    },
  ).indicators[assessed.id].results.flatMap(({ state, group }) =>
    state === 'suppressed' ? [group['unit'] ?? 'all'] : [],
  )

test('small figures alone are hidden where the policy asks for no more', () => {
  expect(hiddenWith('none', rows)).toEqual(['b'])
  // From the total and the others one could tell the hidden one.
  expect(hiddenWith('full', rows).length).toBeGreaterThan(1)
  expect(hiddenWith('full', rows)).toContain('b')
})

test('nothing is hidden where no figure is small, whatever the policy asks for', () => {
  const large = [...rowsOf('a', 100, 50), ...rowsOf('c', 100, 60)]
  expect(hiddenWith('none', large)).toEqual([])
  expect(hiddenWith('full', large)).toEqual([])
})

test('what is withheld stays so, small or not, and says no number', () => {
  const publication = evaluateIndicators(
    assessed,
    { referral: rows },
    {
      periods: ['2024'],
      by: ['unit'],
      asOf: '2024-12-31',
      policy: { ...defaultPolicy, complementary: 'none' },
      withhold: ['a', 'b'].map((unit) => ({ group: { unit }, note: 'under review' })),
    },
  )
  const { results } = publication.indicators[assessed.id]
  expect(results.map(({ state, group }) => `${group['unit'] ?? 'all'} ${state}`)).toEqual([
    'all value',
    'a withheld',
    'b withheld',
    'c value',
  ])
  expect(Object.keys(results[1] ?? {}).sort()).toEqual([
    'group',
    'measure',
    'note',
    'period',
    'state',
  ])
  // To its owner it is not told as hidden, be it small.
  expect(explainProtection(publication)).toEqual({
    hidden: [],
    beside: [],
    counts: { shown: 2, small: 0, difference: 0, range: 0, budget: 0 },
  })
})

test('what is small is the same with the protection of others and without, where nothing is withheld', () => {
  for (let seed = 0; seed < 30; seed += 1) {
    const { name, input } = smallPublication(seed, { complements: 'protected', rows: 60 })
    const isSmall = protectFigures(input).reasons.map((reason) => reason === 'small')
    const { reasons } = hideSmall(input)
    expect(
      reasons.map((reason) => reason !== null),
      name,
    ).toEqual(isSmall)
  }
})
