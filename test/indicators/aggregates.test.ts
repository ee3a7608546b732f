import fc from 'fast-check'
import {
  type Aggregate,
  addRow,
  addRows,
  emptyAggregate,
  evaluateIndicator,
  finishAggregate,
  indicators,
  mergeAggregates,
} from 'pasientforlop'
import { aggregateSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { assessedRows, pathwayRow, referralRows } from '../helpers/indicator-rows.js'
import '../helpers/property-runs.js'

const assessment = indicators['pathway.assessment_within_time']
const wait = indicators['nki.mean_wait']
const plan = { periods: ['2020', '2020-T1', '2020-T2'], asOf: '2020-12-31' }
const shares = { ...plan, by: [['unit'], ['type']] } as const
const waits = { ...plan, by: ['careArea'] } as const

const ofShares = (rows: Parameters<typeof addRows<'pathway'>>[2]) =>
  addRows(assessment, emptyAggregate(assessment, shares), rows)
const ofWaits = (rows: Parameters<typeof addRows<'referral'>>[2]) =>
  addRows(wait, emptyAggregate(wait, waits), rows)

/** As it comes out of a file or another process. */
const sent = (aggregate: Aggregate): Aggregate => JSON.parse(JSON.stringify(aggregate))

describe('aggregates', () => {
  test('merge in any order and grouping', () => {
    fc.assert(
      fc.property(referralRows, referralRows, referralRows, (a, b, c) => {
        const [x, y, z] = [ofWaits(a), ofWaits(b), ofWaits(c)]
        expect(mergeAggregates(x, y)).toEqual(mergeAggregates(y, x))
        expect(mergeAggregates(mergeAggregates(x, y), z)).toEqual(
          mergeAggregates(x, mergeAggregates(y, z)),
        )
        expect(mergeAggregates(x, ofWaits([]))).toEqual(x)
      }),
    )
  })

  test('of the parts, merged, are that of the whole', () => {
    fc.assert(
      fc.property(assessedRows, fc.nat(), (rows, at) => {
        const cut = rows.length === 0 ? 0 : at % rows.length
        const merged = mergeAggregates(ofShares(rows.slice(0, cut)), ofShares(rows.slice(cut)))
        expect(merged).toEqual(ofShares(rows))
      }),
    )
  })

  test('of the parts give the medians of the whole', () => {
    fc.assert(
      fc.property(referralRows, referralRows, (a, b) => {
        const merged = mergeAggregates(ofWaits(a), ofWaits(b))
        const options = { suppression: 'none' } as const
        expect(finishAggregate(wait, merged, options)).toEqual(
          evaluateIndicator(wait, [...a, ...b], { ...waits, ...options }),
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
        expect(finishAggregate(assessment, aggregate)).toEqual(
          evaluateIndicator(assessment, rows, shares),
        )
      }),
    )
  })

  test('grow row by row as they do all at once, and stay as they were', () => {
    fc.assert(
      fc.property(assessedRows, (rows) => {
        let aggregate = emptyAggregate(assessment, shares)
        for (const row of rows.slice(0, 12)) {
          const before = JSON.stringify(aggregate)
          const next = addRow(assessment, aggregate, row)
          expect(JSON.stringify(aggregate)).toBe(before)
          aggregate = next
        }
        expect(aggregate).toEqual(ofShares(rows.slice(0, 12)))
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
})

describe('aggregates that do not belong together', () => {
  const one = emptyAggregate(assessment, shares)
  test.each([
    ['of another indicator', emptyAggregate(wait, waits)],
    ['of other periods', emptyAggregate(assessment, { ...shares, periods: ['2020'] })],
    ['of another grouping', emptyAggregate(assessment, { ...shares, by: ['unit'] })],
    ['of another date', emptyAggregate(assessment, { ...shares, asOf: '2021-01-01' })],
    ['of another definition', emptyAggregate({ ...assessment, exclusions: [] } as never, shares)],
  ])('are not merged: %s', (_, other) => {
    expect(() => mergeAggregates(one, other)).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })

  const cell = addRows(assessment, one, [
    pathwayRow({ firstAttendance: '2020-02-01', clinicalDecision: '2020-02-09' }),
  ]).cells[0]
  test.each([
    ['a slot that the periods do not have', { slot: 9 }],
    ['a key of another grouping', { key: ['u1'] }],
    ['a count that is none', { denominator: -1 }],
    ['the exclusions of another definition', { excluded: [] }],
  ])('are refused with %s', (_, fault) => {
    const damaged = { ...one, cells: [{ ...cell, ...fault }] } as Aggregate
    for (const use of [
      () => mergeAggregates(one, damaged),
      () => addRows(assessment, damaged, []),
      () => finishAggregate(assessment, damaged),
    ]) {
      expect(use).toThrowError(expect.objectContaining({ code: 'invalid-argument' }))
    }
  })

  test.each([
    ['rows', () => addRows(wait, one, [])],
    ['results', () => finishAggregate(wait, one)],
    ['anything else', () => finishAggregate(wait, {} as never)],
  ])('give no %s of another indicator', (_, use) => {
    expect(use).toThrowError(expect.objectContaining({ code: 'invalid-argument' }))
  })
})
