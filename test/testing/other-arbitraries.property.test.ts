import '../helpers/property-runs.js'
import fc from 'fast-check'
import { type SubjectId, subjects } from 'pasientforlop'
import { defineMapping, readCsv, rowsOf } from 'pasientforlop/files'
import { checkPlan, expandObligations, followUpPlan, plans as shipped } from 'pasientforlop/plans'
import {
  appointmentRowSchema,
  dischargeRowSchema,
  planSchema,
  referralRowSchema,
  statusReportSchema,
} from 'pasientforlop/schemas'
import { exportFiles, indicatorRows, plans, statusReports } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'

const schemas = {
  referral: referralRowSchema,
  discharge: dischargeRowSchema,
  appointment: appointmentRowSchema,
}

describe('indicatorRows', () => {
  test.each(Object.keys(subjects) as SubjectId[])(
    'of %s have the columns of the subject, and ids of their own',
    (subject) => {
      fc.assert(
        fc.property(indicatorRows(subject), (rows) => {
          const list = rows as unknown as readonly Record<string, unknown>[]
          for (const row of list) {
            expect(Object.keys(row).filter((key) => !(key in subjects[subject]))).toEqual([])
          }
          if (subject !== 'forlopstid') {
            expect(new Set(list.map((row) => row[subject])).size).toBe(list.length)
          }
        }),
        { numRuns: 40 },
      )
    },
  )

  test.each(['referral', 'discharge', 'appointment'] as const)(
    'of %s fit the schema, at units and on days asked for',
    (subject) => {
      const options = { units: ['a'], from: '2021-01-01', to: '2021-02-01', asOf: '2021-03-01' }
      fc.assert(
        fc.property(indicatorRows(subject, { ...options, rows: { min: 1, max: 4 } }), (rows) => {
          expect(rows.length).toBeGreaterThan(0)
          for (const row of rows) {
            expect(schemas[subject].parse(row)).toEqual(row)
            expect(row.unit).toBe('a')
            const dates = Object.values(row).filter((value) => /^\d{4}-/.test(`${value}`))
            expect(
              dates.filter((date) => `${date}` < options.from || `${date}` > options.asOf),
            ).toEqual([])
          }
        }),
      )
    },
  )

  test('take no options that mean nothing', () => {
    expect(() => indicatorRows('referral', { types: ['D01'] })).toThrowError(
      expect.objectContaining({ code: 'unknown-option' }),
    )
    expect(() => indicatorRows('stay' as never)).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
    expect(() => indicatorRows('referral', { from: '2025-01-01' })).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})

describe('plans and statusReports', () => {
  test('plans fit the schema, and checkPlan finds no rule that it does not find in the shipped one', () => {
    const rulesOf = (plan: Parameters<typeof checkPlan>[0]) =>
      new Set(checkPlan(plan).map(({ rule }) => rule))
    const known = new Map(Object.values(shipped).map((plan) => [plan.id, rulesOf(plan)]))
    fc.assert(
      fc.property(plans(), (plan) => {
        expect(planSchema.safeParse(plan).success).toBe(true)
        expect([...rulesOf(plan)].filter((rule) => !known.get(plan.id)?.has(rule))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('reports fit the schema, are about obligations of the plan, and can be followed up', () => {
    const plan = shipped['hv-phv-2020-2024']
    const known = new Set(
      expandObligations(plan, { at: '2024-12-31' }).obligations.map(({ tiltak }) => tiltak),
    )
    fc.assert(
      fc.property(statusReports(plan), (reports) => {
        for (const report of reports) {
          expect(statusReportSchema.parse(report)).toEqual(report)
          expect(known.has(report.tiltak)).toBe(true)
        }
        followUpPlan(plan, reports, { asOf: '2024-12-31' })
      }),
      { numRuns: 20 },
    )
  })
})

describe('exportFiles', () => {
  const who = { patient: 'Pasient', unit: { column: 'Enhet' } }
  const written = [
    defineMapping({
      kind: 'registration',
      file: { separator: ',' },
      columns: { ...who, date: 'Dato', code: 'Kode', birthYear: 'År', severity: 'Alvor' },
    }),
    defineMapping({
      kind: 'registration',
      file: { linesBefore: 2 },
      columns: {
        ...who,
        date: { column: 'Dato; start', format: 'd.M.yyyy HH:mm' },
        pathway: 'Forløp',
        event: 'Hendelse',
        outcome: 'Utfall',
        careLevel: { column: ['Nivå', 'Omsorgsnivå'], values: 'kodeverk-8406' },
        rightGrantedFor: { column: 'Rett', values: [{ Nei: null }, 'kodeverk-8485'] },
        referralReceived: { column: 'Mottatt', format: 'yyyyMMdd' },
      },
    }),
    defineMapping({
      kind: 'registration',
      file: { header: 'none', separator: '\t' },
      columns: {
        patient: { column: 3 },
        unit: { constant: 'u9' },
        date: { column: 1, format: 'excel-serial' },
        code: { column: 4 },
      },
    }),
  ]

  test.each(written.map((mapping, at) => [at, mapping] as const))(
    'mapping %i reads the rows back that are behind the text',
    (_, mapping) => {
      fc.assert(
        fc.property(exportFiles(mapping, { units: ['nord; "øst"', 'u2'] }), ({ text, rows }) => {
          expect(rowsOf(readCsv(text, { mapping }))).toEqual(rows)
          expect(rows.length).toBeGreaterThan(0)
        }),
      )
    },
  )

  test.each([
    [null],
    [{ kind: 'referral', columns: {} }],
    [{ kind: 'registration', columns: { patient: 'p', unit: 'u', date: 'd' } }],
  ])('%j is misuse', (mapping) => {
    expect(() => fc.sample(exportFiles(mapping as never), 1)).toThrowError(
      expect.objectContaining({ code: 'invalid-mapping' }),
    )
  })
})
