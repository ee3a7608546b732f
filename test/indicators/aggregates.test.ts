import fc from 'fast-check'
import {
  type Aggregate,
  aggregateIndicator,
  evaluateIndicators,
  indicators,
  mergeAggregates,
  type PathwayRow,
  type ReferralRow,
} from 'pasientforlop'
import { aggregateSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { assessedRows, pathwayRow, referralRows, withOwnIds } from '../generators/indicator-rows.js'
import '../helpers/property-runs.js'

const assessment = indicators['pathway.assessment_within_time']
const wait = indicators['nki.mean_wait']
const plan = { periods: ['2020', '2020-T1', '2020-T2'], asOf: '2020-12-31' }
const shares = { ...plan, by: [['unit'], ['type']] } as const
const waits = { ...plan, by: ['careArea'] } as const

const ofShares = (rows: readonly PathwayRow[]) => aggregateIndicator(assessment, rows, shares)
const ofWaits = (rows: readonly ReferralRow[]) => aggregateIndicator(wait, rows, waits)
const part = (prefix: string) => referralRows.map((rows) => withOwnIds(rows, 'referral', prefix))

/** As it comes out of a file or another process. */
const sent = (aggregate: Aggregate): Aggregate => JSON.parse(JSON.stringify(aggregate))

/** What is counted, without the parts it comes from. */
const counted = ({ parts: _parts, ...rest }: Aggregate) => rest

describe('aggregates', () => {
  test('merge in any order and grouping', () => {
    fc.assert(
      fc.property(part('a'), part('b'), part('c'), (a, b, c) => {
        const [x, y, z] = [ofWaits(a), ofWaits(b), ofWaits(c)]
        expect(mergeAggregates([x, y])).toEqual(mergeAggregates([y, x]))
        expect(mergeAggregates([x, y, z])).toEqual(mergeAggregates([x, mergeAggregates([y, z])]))
        expect(mergeAggregates([x, ofWaits([])])).toEqual(x)
      }),
    )
  })

  test('of the parts, merged, are that of the whole', () => {
    fc.assert(
      fc.property(assessedRows, fc.nat(), (rows, at) => {
        const cut = rows.length === 0 ? 0 : at % rows.length
        const merged = mergeAggregates([ofShares(rows.slice(0, cut)), ofShares(rows.slice(cut))])
        expect(counted(merged)).toEqual(counted(ofShares(rows)))
      }),
    )
  })

  test('of the parts give the medians of the whole', () => {
    fc.assert(
      fc.property(part('a'), part('b'), (a, b) => {
        const merged = mergeAggregates([ofWaits(a), ofWaits(b)])
        const options = { ...waits, policy: 'open' } as const
        expect(evaluateIndicators(wait, { aggregates: [merged] }, options)).toEqual(
          evaluateIndicators(wait, { referral: [...a, ...b] }, options),
        )
      }),
    )
  })

  test('give the results of the evaluation, also by way of JSON', () => {
    fc.assert(
      fc.property(assessedRows, (rows) => {
        const aggregate = sent(ofShares(rows))
        expect(aggregateSchema.safeParse(aggregate)).toMatchObject({ success: true })
        expect(aggregate).toEqual(ofShares(rows))
        const options = { ...shares, policy: 'open' } as const
        expect(evaluateIndicators(assessment, { aggregates: [aggregate] }, options)).toEqual(
          evaluateIndicators(assessment, { pathway: rows }, options),
        )
      }),
    )
  })

  test('have no place for a patient, a pathway or a date', () => {
    fc.assert(
      fc.property(assessedRows, (rows) => {
        const { cells } = ofShares(rows)
        for (const cell of cells) {
          expect(Object.keys(cell).sort()).toEqual([
            'days',
            'denominator',
            'excluded',
            'key',
            'numerator',
            'population',
            'populationUnknown',
            'slot',
            'unknown',
          ])
          for (const value of cell.key)
            expect(['u1', 'u2', 'u3', 'D01', 'D11', 'D12']).toContain(value)
        }
      }),
    )
  })

  test('of rows that come twice in a part count them once, and say so', () => {
    const row = pathwayRow({ firstAttendance: '2020-02-01', clinicalDecision: '2020-02-09' })
    const aggregate = ofShares([row, { ...row }])
    expect(aggregate.cells).toMatchObject([{ population: 1 }])
    expect(aggregate.notices).toContainEqual({ notice: 'repeated-rows', subject: 'pathway' })
  })

  test('are not merged with themselves, nor with what they are part of', () => {
    const rows = ['f1', 'f2'].map((pathway) => pathwayRow({ pathway }))
    const [one, other] = rows.map((row) => ofShares([row])) as [Aggregate, Aggregate]
    const both = mergeAggregates([one, other])
    for (const twice of [
      [one, sent(one)],
      [both, one],
      [other, both],
    ]) {
      expect(() => mergeAggregates(twice)).toThrowError(
        expect.objectContaining({ code: 'invalid-argument' }),
      )
    }
  })
})

describe('aggregates that do not belong together', () => {
  const one = ofShares([])
  test.each([
    ['of another indicator', ofWaits([])],
    ['of other periods', aggregateIndicator(assessment, [], { ...shares, periods: ['2020'] })],
    ['of another grouping', aggregateIndicator(assessment, [], { ...shares, by: ['unit'] })],
    ['of another date', aggregateIndicator(assessment, [], { ...shares, asOf: '2021-01-01' })],
    ['of another definition', aggregateIndicator({ ...assessment, exclusions: [] }, [], shares)],
    [
      'of another hierarchy',
      aggregateIndicator(assessment, [], {
        ...shares,
        hierarchy: [{ column: 'trust', of: 'unit', places: { u1: 'Helse Bergen' } }],
      }),
    ],
  ])('are neither merged nor evaluated: %s', (_, other) => {
    const mixed = expect.objectContaining({ code: 'mixed-definitions' })
    expect(() => mergeAggregates([one, other])).toThrowError(mixed)
    if (other.indicator !== one.indicator) return
    expect(() => evaluateIndicators(assessment, { aggregates: [other] }, shares)).toThrowError(
      mixed,
    )
  })

  test('a changed caveat is the same definition', () => {
    const told = aggregateIndicator({ ...assessment, caveats: [] }, [], shares)
    expect(told.fingerprint).toBe(one.fingerprint)
  })

  const cell = ofShares([
    pathwayRow({ firstAttendance: '2020-02-01', clinicalDecision: '2020-02-09' }),
  ]).cells[0]
  test.each([
    ['a slot that the periods do not have', { slot: 9 }],
    ['a key of another grouping', { key: ['u1'] }],
    ['a count that is none', { denominator: -1 }],
    ['counts that do not add up', { population: 7 }],
    ['the exclusions of another definition', { excluded: [] }],
  ])('are refused with %s', (_, fault) => {
    const damaged = { ...one, cells: [{ ...cell, ...fault }] } as Aggregate
    expect(() => evaluateIndicators(assessment, { aggregates: [damaged] }, shares)).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })

  test.each([
    ['an empty list', []],
    ['anything else', [{}]],
    ['nothing', [null]],
  ])('%s is not merged', (_, given) => {
    expect(() => mergeAggregates(given as never)).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})
