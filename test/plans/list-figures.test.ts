import type { IndicatorResults } from 'pasientforlop'
import { periodOf } from 'pasientforlop/calendar'
import { listFigures } from 'pasientforlop/plans'
import { expect, test } from 'vitest'

const period = periodOf('2020-01-01', 'tertial')
const funnel = {
  populationUnknown: 0,
  population: 10,
  excluded: [],
  unknown: 0,
  denominator: 10,
  numerator: 4,
}
const head = {
  indicator: 'i',
  asOf: '2021-01-01',
  suppression: 'none',
  undated: 0,
  outsidePeriods: 0,
} as const
const total = { period, by: [], group: {} } as const
const ofUnit = (unit: string | null) => ({ period, by: ['unit'], group: { unit } }) as const
const figure = { indicator: 'i', period: { from: '2020-01-01', to: '2020-04-30' } }

test('shares, counts and medians become figures; other groupings are left out', () => {
  const share: IndicatorResults = {
    ...head,
    measure: 'share',
    results: [
      {
        ...total,
        state: 'value',
        measure: 'share',
        funnel,
        numerator: 4,
        denominator: 10,
        share: 0.4,
        interval: { lower: 0.2, upper: 0.7 },
      },
      { ...ofUnit('983974724'), state: 'suppressed' },
      { ...ofUnit('983974678'), state: 'withheld', note: 'n' },
      { ...ofUnit('983974694'), state: 'not-computable', reason: 'empty-population' },
      { ...ofUnit(null), state: 'suppressed' },
      { period, by: ['type'], group: { type: 'D01' }, state: 'suppressed' },
      {
        period,
        by: ['unit', 'type'],
        group: { unit: '983974724', type: 'D01' },
        state: 'suppressed',
      },
    ],
  }
  expect(listFigures(share, { by: 'unit' })).toEqual([
    { ...figure, state: 'value', value: 0.4, unit: 'share', numerator: 4, denominator: 10 },
    { ...figure, group: '983974724', state: 'suppressed' },
    { ...figure, group: '983974678', state: 'withheld' },
    { ...figure, group: '983974694', state: 'not-computable' },
  ])
  const count: IndicatorResults = {
    ...head,
    measure: 'count',
    results: [{ ...total, state: 'value', measure: 'count', funnel, count: 7 }],
  }
  expect(listFigures(count, { by: 'unit' })).toEqual([
    { ...figure, state: 'value', value: 7, unit: 'count' },
  ])
  const duration: IndicatorResults = {
    ...head,
    measure: 'duration',
    results: [
      {
        ...total,
        state: 'value',
        measure: 'duration',
        funnel,
        days: { n: 3, mean: 5, lowerQuartile: 3, median: 4, upperQuartile: 6, percentile90: 8 },
      },
    ],
  }
  expect(listFigures(duration, { by: 'unit' })).toEqual([
    { ...figure, state: 'value', value: 4, unit: 'days' },
  ])
})
