import fc from 'fast-check'
import {
  assemblePathways,
  makeWorklist,
  measureForlopstider,
  type Pathway,
  type Registration,
  type TimeLimit,
  withTimeLimits,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { anyRows } from '../damages/rows.js'
import { day } from '../generators/rows.js'

const assemble = (rows: readonly (readonly [date: string, code: string, more?: object])[]) =>
  assemblePathways(
    rows.map(([date, code, more]) => ({ patient: 'p1', unit: 'u1', date, code, ...more })),
  ).pathways[0] as Pathway

/** A pathway with all that is timed, close together, after a start without a care level. */
const busyRows = fc
  .array(
    fc.record({
      code: fc.constantFrom('D01M', 'D01D', 'D01L', 'D01CT', 'D01CU', 'D01CP', 'D01CK', 'D01E'),
      date: day('2020-01-02', 12),
      careLevel: fc.constantFrom(undefined, 'outpatient' as const, 'inpatient' as const),
      facts: fc.constantFrom(undefined, undefined, { treatmentStarted: '2020-01-08' }),
    }),
    { minLength: 1, maxLength: 8, size: 'max' },
  )
  .chain((rows) => fc.constantFrom(rows, [...rows, { code: 'D01XG', date: '2020-02-01' }]))
  .map((rows) =>
    [{ code: 'D01A', date: '2020-01-01' }, ...rows].map(
      (row): Registration => ({ patient: 'p1', unit: 'u1', ...row }) as Registration,
    ),
  )

describe('a pathway that the caller has made', () => {
  test('without its A has the same clocks, but those that begin or end there', () => {
    fc.assert(
      fc.property(busyRows, day('2020-01-15', 120), (rows, asOf) => {
        const [pathway] = assemblePathways(rows).pathways as [Pathway]
        const [, ...events] = pathway.events
        const whole = measureForlopstider([pathway], { asOf })
        expect(measureForlopstider([{ ...pathway, events }], { asOf })).toEqual(
          whole.filter(({ interval }) => interval !== 'referral-to-attendance'),
        )
      }),
      { numRuns: Math.max(500, fc.readConfigureGlobal().numRuns ?? 0) },
    )
  })

  test('without a start has no clock, whatever its facts', () => {
    const [, ...events] = assemble([
      ['2020-01-02', 'D01A'],
      ['2020-01-10', 'D01M'],
    ]).events
    const pathway = { ...assemble([['2020-01-02', 'D01A']]), start: null, events }
    const facts = { emergencyAssessed: '2020-01-01', specialistTeamReceived: '2020-01-01' }
    expect(measureForlopstider([{ ...pathway, facts }], { asOf: '2020-02-01' })).toEqual([])
  })

  test('is closed by an X that comes first', () => {
    const pathway = assemble([
      ['2020-01-02', 'D01A', { facts: { specialistTeamReceived: '2020-01-01' } }],
      ['2020-01-10', 'D01XG'],
    ])
    for (const end of [pathway.end, null]) {
      const closed = { ...pathway, end, events: pathway.events.slice(1) }
      const [clock] = measureForlopstider([closed], { asOf: '2020-02-01' })
      expect(clock).toMatchObject({ state: 'abandoned', days: 9 })
    }
  })
})

test('a type counts from the first day that it is in use', () => {
  const intervals = (start: string) =>
    measureForlopstider([assemble([[start, 'D09A']])], { asOf: '2020-02-01' }).length
  expect(intervals('2019-12-31')).toBe(0)
  expect(intervals('2020-01-01')).toBe(1)
})

test('a clock may be due on the last day of the range', () => {
  const due = (attended: string) =>
    measureForlopstider(
      [
        assemble([
          ['2200-12-01', 'D01A', { careLevel: 'outpatient' }],
          [attended, 'D01M'],
        ]),
      ],
      { asOf: '2200-12-31' },
    ).find(({ interval }) => interval === 'assessment')?.due
  expect(due('2200-12-10')).toBe('2200-12-31')
  expect(due('2200-12-11')).toBeNull()
})

test('an L within a clock postpones it, whatever comes later', () => {
  const postponed = (...letters: readonly string[]) =>
    measureForlopstider(
      [
        assemble([
          ['2020-01-02', 'D01A'],
          ['2020-01-10', 'D01M'],
          ['2020-01-20', 'D01CT'],
          ...letters.map((date) => [date, 'D01L'] as const),
        ]),
      ],
      { asOf: '2020-03-01' },
    ).find(({ interval }) => interval === 'assessment')?.postponedByPatient
  expect(postponed('2020-01-15', '2020-02-20')).toBe(true)
  expect(postponed('2020-01-05', '2020-01-15', '2020-02-20')).toBe(true)
  expect(postponed('2020-01-10')).toBe(true)
  expect(postponed('2020-01-20')).toBe(true)
  expect(postponed('2020-01-05', '2020-02-20')).toBe(false)
  expect(postponed('2020-01-09')).toBe(false)
  expect(postponed('2020-01-21')).toBe(false)
})

describe('the worklist', () => {
  const limit = (interval: TimeLimit['interval']): TimeLimit => ({
    pathway: 'D01',
    interval,
    maxDays: 10,
    validFrom: '2019-01-01',
    evidence: 'secondary',
    source: 'own',
  })
  const definitions = withTimeLimits([
    limit('specialist-team-to-attendance'),
    limit('detox-to-treatment'),
  ])
  const detox = assemble([
    [
      '2020-01-02',
      'D01A',
      { facts: { specialistTeamReceived: '2020-01-05' }, careLevel: 'inpatient' },
    ],
    ['2020-01-05', 'D01D'],
  ])

  test('has clocks that are due on one day by interval, not as they are measured', () => {
    const list = makeWorklist([detox], { asOf: '2020-01-06', withinDays: 9, definitions })
    expect(list.map(({ interval, due }) => [interval, due])).toEqual([
      ['detox-to-treatment', '2020-01-15'],
      ['specialist-team-to-attendance', '2020-01-15'],
    ])
  })

  test('tells all that is known of a clock', () => {
    const [first] = makeWorklist([detox], { asOf: '2020-01-06', withinDays: 9, definitions })
    expect(first).toEqual({
      pathway: detox.id,
      patient: 'p1',
      unit: 'u1',
      type: 'D01',
      interval: 'detox-to-treatment',
      ordinal: 1,
      from: '2020-01-05',
      days: 1,
      due: '2020-01-15',
      daysLeft: 9,
      limit: limit('detox-to-treatment'),
      unknownBecause: null,
      careLevel: 'inpatient',
      postponedByPatient: false,
    })
  })

  test('comes by due date, pathway, interval and ordinal, in whatever order the pathways come', () => {
    fc.assert(
      fc.property(
        anyRows().chain((rows) => {
          const { pathways } = assemblePathways(rows)
          const all = [...pathways]
          return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
        }),
        day('2019-01-15', 120),
        ([pathways, shuffled], asOf) => {
          const options = { asOf, withinDays: 100, definitions }
          const list = makeWorklist(pathways, options)
          const keys = list.map(({ due, pathway, interval, ordinal }) =>
            [due, pathway, interval, String(ordinal).padStart(3, '0')].join(' '),
          )
          expect(keys).toEqual([...keys].sort())
          expect(makeWorklist(shuffled, options)).toEqual(list)
        },
      ),
    )
  })
})
